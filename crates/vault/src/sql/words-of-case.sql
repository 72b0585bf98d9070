-- The events of a case that can hold words to find it by: case.open, answer.set, note.add,
-- decision.set; and the decisions between them: conflict.resolve.
SELECT hash, bytes
FROM event
WHERE case_id = :case AND op IN (1, 10, 30, 71, 80) AND bytes IS NOT NULL
ORDER BY seq
