-- Entries of the ledger, in order.
SELECT bytes, sig
FROM ledger
WHERE epoch = :epoch AND seq > :after
ORDER BY seq
LIMIT :most
