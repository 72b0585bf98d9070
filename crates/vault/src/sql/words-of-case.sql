-- The events of a case that can hold words to find it by: case.open, answer.set, note.add,
-- decision.set; and the decisions between them: conflict.resolve.
SELECT event.hash, event.bytes
FROM case_event
CROSS JOIN event ON event.seq = case_event.seq
WHERE case_event.case_id = :case AND event.op IN (1, 10, 30, 71, 80) AND event.bytes IS NOT NULL
