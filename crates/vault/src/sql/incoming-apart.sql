-- What is kept apart, the newest of it first.
SELECT hash, kind, device, at, state, fault
FROM incoming
WHERE state IN (0, 2)
ORDER BY at DESC, hash
LIMIT :most
