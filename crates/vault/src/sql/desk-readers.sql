-- The computers of one officer that are not revoked, and the key that case keys are sealed to.
SELECT desk_officer.device_id, desk_officer.share_key
FROM desk_officer
JOIN desk_device ON desk_device.device_id = desk_officer.device_id
WHERE desk_officer.officer_id = :officer AND desk_device.state <> 2
ORDER BY desk_officer.device_id
