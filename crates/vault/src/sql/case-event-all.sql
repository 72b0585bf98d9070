-- Writes down which events each case has.
INSERT INTO case_event (case_id, chain_seq, hash, seq)
SELECT case_id, chain_seq, hash, seq FROM event
