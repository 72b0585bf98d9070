-- A computer that asks to be known, unless it is.
INSERT INTO desk_device (
  device_id, sign_key, inbox_key, organisation, region, role, state, asked_at, seen_at, edition
)
VALUES (:device, :sign, :inbox, '', '', 'officer', 0, :at, :at, '')
ON CONFLICT (device_id) DO NOTHING
