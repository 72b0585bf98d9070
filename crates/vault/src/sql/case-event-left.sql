-- Enters what the log alone has of a case, from a number on.
INSERT OR IGNORE INTO case_event (case_id, chain_seq, hash, seq)
SELECT case_id, chain_seq, hash, seq
FROM event
WHERE seq >= :from AND case_id = :case
