-- Whom a case is shared with: the events that stand under each of them.
SELECT reg.field, event.bytes
FROM reg
JOIN event ON event.seq = reg.seq
WHERE reg.case_id = :case AND reg.field >= 'share/' AND reg.field < 'share0'
