-- Names that wait for their bytes, as far as one place in the line.
SELECT hash, kind, device
FROM incoming
WHERE state = 0 AND about = :about AND rowid <= :last
ORDER BY rowid
LIMIT :most
