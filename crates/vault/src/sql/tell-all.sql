-- Whatever another computer that is certified must have and was not told.
INSERT INTO outgoing (hash, device, kind, at, bytes)
SELECT statement.hash, desk_device.device_id, statement.kind, :at, NULL
FROM statement
JOIN desk_device ON desk_device.state = 1 AND desk_device.device_id <> :own
WHERE (statement.desks = 0 OR desk_device.role = 'desk')
AND NOT EXISTS (
  SELECT 1 FROM outgoing
  WHERE outgoing.hash = statement.hash AND outgoing.device = desk_device.device_id
)
ON CONFLICT DO NOTHING
