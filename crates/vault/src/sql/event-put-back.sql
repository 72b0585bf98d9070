-- One event that damage had taken, under a number that is free.
INSERT INTO event (seq, hash, case_id, chain_seq, prev, hlc, op, bytes, sig)
VALUES (:seq, :hash, :case, :chain_seq, :prev, :hlc, :op, :bytes, :sig)
