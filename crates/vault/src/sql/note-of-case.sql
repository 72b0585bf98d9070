-- The notes of one case.
SELECT seq, bytes, op
FROM event
WHERE case_id = :case AND op = :note_add AND bytes IS NOT NULL
