-- What came of a computer's newest epoch, in order; two in one place are a fork.
SELECT epoch, seq, hash, prev, kind, object
FROM desk_ledger
WHERE device_id = :device
  AND epoch = (SELECT max(epoch) FROM desk_ledger WHERE device_id = :device)
ORDER BY seq, hash
