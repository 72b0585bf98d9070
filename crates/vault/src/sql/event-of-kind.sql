-- What the log has of one kind, of cases that were not erased.
SELECT bytes
FROM event
WHERE op = :op AND bytes IS NOT NULL
