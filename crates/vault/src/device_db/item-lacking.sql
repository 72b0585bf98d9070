-- Names that wait for their bytes, as far as one place in the line.
SELECT hash, kind, sender
FROM item
WHERE taken = :state AND n <= :last
ORDER BY n
LIMIT :most
