-- Which segment carries an event, said once.
UPDATE event
SET seg_id = :segment
WHERE seq = :seq AND seg_id IS NULL
