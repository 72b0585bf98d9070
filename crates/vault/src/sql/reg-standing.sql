-- The events whose values of one field stand, found by their numbers.
SELECT event.bytes, reg.hash
FROM reg
JOIN event ON event.seq = reg.seq
WHERE reg.case_id = :case AND reg.field = :field
