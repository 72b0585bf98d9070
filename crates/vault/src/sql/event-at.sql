-- The events of one case at one place of their chains, found by the index.
SELECT hash, bytes
FROM event
WHERE case_id = :case AND chain_seq = :seq
