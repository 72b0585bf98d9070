-- The next of what waits for a newer program, in the order in which it came.
SELECT rowid, hash, kind, device, bytes
FROM incoming
WHERE state = 0 AND about = :about AND rowid > :seen
ORDER BY rowid
LIMIT :most
