-- The events of one case that could end a chain at this place, found by the index.
SELECT chain_seq, hash, bytes
FROM event
WHERE case_id = :case
ORDER BY chain_seq DESC
