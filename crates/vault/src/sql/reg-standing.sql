-- The events whose values of one field stand.
SELECT event.bytes
FROM reg
JOIN event ON event.hash = reg.hash
WHERE reg.case_id = :case AND reg.field = :field
