-- Something of a case came. What is new comes after all that was read of it, whatever the clock says.
INSERT INTO desk_case (case_id, device_id, received_at, last_at)
VALUES (:case, :device, :at, :at)
ON CONFLICT (case_id) DO UPDATE
SET last_at = max(desk_case.last_at, excluded.last_at, coalesce(desk_case.read_at, 0) + 1)
WHERE :new
