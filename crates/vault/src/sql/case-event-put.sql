-- Writes down that a case has an event.
INSERT INTO case_event (case_id, chain_seq, hash, seq)
VALUES (:case, :chain_seq, :hash, :seq)
