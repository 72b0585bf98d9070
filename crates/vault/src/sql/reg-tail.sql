-- The end of this officer's chain in one compartment of a case.
SELECT event.chain_seq, event.hash
FROM reg
JOIN event ON event.hash = reg.hash
WHERE reg.case_id = :case AND reg.field = :field
