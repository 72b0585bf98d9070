-- What was read of a case is answered.
UPDATE desk_case
SET answered_at = coalesce(read_at, max(:at, last_at)),
    read_at = coalesce(read_at, max(:at, last_at))
WHERE case_id = :case
