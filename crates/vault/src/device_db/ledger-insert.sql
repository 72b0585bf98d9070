-- One entry, for ever.
INSERT INTO ledger (epoch, seq, hash, bytes)
VALUES (:epoch, :seq, :hash, :bytes)
