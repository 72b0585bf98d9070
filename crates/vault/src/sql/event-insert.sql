-- One event, for ever.
INSERT INTO event (hash, case_id, chain_seq, prev, hlc, op, bytes, sig)
VALUES (:hash, :case, :chain_seq, :prev, :hlc, :op, :bytes, :sig)
