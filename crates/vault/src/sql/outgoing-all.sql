-- What is laid out and not gone: who somebody is and keys before what needs them.
SELECT device, kind, hash, bytes
FROM outgoing
WHERE gone_at IS NULL
ORDER BY kind = 4, kind DESC, at, hash
