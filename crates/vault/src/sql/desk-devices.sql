-- Every computer that a desk knows.
SELECT device_id, state, organisation, region, role, asked_at, seen_at, edition
FROM desk_device
ORDER BY organisation, region, device_id
