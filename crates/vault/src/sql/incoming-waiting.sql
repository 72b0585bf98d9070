-- What waits for one thing, in the order in which it came.
SELECT rowid
FROM incoming
WHERE state = 0 AND about = :about AND rowid > :after
ORDER BY rowid
