-- What lies on the desk, the oldest first.
SELECT case_id, device_id, received_at, last_at, read_at, answered_at
FROM desk_case
ORDER BY received_at, case_id
