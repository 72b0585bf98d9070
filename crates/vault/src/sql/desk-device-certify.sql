-- A computer is certified.
UPDATE desk_device
SET organisation = :organisation, region = :region, role = :role, state = :state
WHERE device_id = :device
