-- Enters what a stretch of the log has and its cases have not.
INSERT OR IGNORE INTO case_event (case_id, chain_seq, hash, seq)
SELECT case_id, chain_seq, hash, seq
FROM event
WHERE seq >= :from AND seq < :until
