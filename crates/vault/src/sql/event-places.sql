-- What stands in some places of the chains of a case.
SELECT event.hash, event.bytes
FROM case_event
JOIN event ON event.seq = case_event.seq
WHERE case_event.case_id = :case
  AND case_event.chain_seq >= :from AND case_event.chain_seq <= :to
