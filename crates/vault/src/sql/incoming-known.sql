-- Whether an object came from its sender, or was good from anybody.
SELECT 1
FROM incoming
WHERE hash = :hash AND (device = :device OR state = 1)
