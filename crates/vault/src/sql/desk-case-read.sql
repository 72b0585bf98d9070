-- What came of a case is read. Never earlier than its coming, whatever the clock says.
UPDATE desk_case
SET read_at = max(:at, last_at)
WHERE case_id = :case AND (read_at IS NULL OR read_at < last_at)
