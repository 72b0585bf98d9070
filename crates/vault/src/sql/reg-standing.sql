-- The events whose values of one field stand.
SELECT event.seq, event.op
FROM reg
JOIN event ON event.hash = reg.hash
WHERE reg.case_id = :case AND reg.field = :field
