-- What waits for one thing, in the order in which it came.
SELECT hash, kind, device, bytes
FROM incoming
WHERE state = 0 AND about = :about
ORDER BY rowid
