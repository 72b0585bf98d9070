-- What is laid out and not gone: who somebody is and keys before what needs them. What everybody is
-- told lies in one place.
SELECT outgoing.device, outgoing.kind, outgoing.hash, coalesce(outgoing.bytes, statement.bytes)
FROM outgoing
LEFT JOIN statement ON statement.hash = outgoing.hash
WHERE outgoing.gone_at IS NULL
ORDER BY outgoing.kind = 4, outgoing.kind DESC, outgoing.at, outgoing.hash
