-- What is kept apart, newest first.
SELECT hash, kind, device, at, state, fault
FROM incoming
WHERE state <> 1
ORDER BY at DESC, hash
