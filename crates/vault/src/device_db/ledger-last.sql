-- Where the ledger ends.
SELECT bytes
FROM ledger
WHERE epoch = :epoch
ORDER BY seq DESC
LIMIT 1
