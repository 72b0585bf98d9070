-- The last entry of a batch is signed, once.
UPDATE ledger
SET sig = :sig
WHERE epoch = :epoch AND seq = :seq
