-- Whether a segment of this address is there.
SELECT 1
FROM segment
WHERE hash = :hash
