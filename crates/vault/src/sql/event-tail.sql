-- The events of a case, from the ends of its chains on.
SELECT case_event.chain_seq, event.hash, event.bytes
FROM case_event
JOIN event ON event.seq = case_event.seq
WHERE case_event.case_id = :case
ORDER BY case_event.chain_seq DESC
