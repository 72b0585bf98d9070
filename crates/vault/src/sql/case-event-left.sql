-- Enters what a crash left in the log alone.
INSERT INTO case_event (case_id, chain_seq, hash, seq)
SELECT event.case_id, event.chain_seq, event.hash, event.seq
FROM behind
JOIN event ON event.seq >= behind.seq AND event.case_id = behind.case_id
WHERE behind.case_id = :case
  AND event.seq NOT IN (SELECT seq FROM case_event WHERE case_id = :case)
