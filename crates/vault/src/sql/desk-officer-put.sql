-- An officer who works on a computer, as typed there last.
INSERT INTO desk_officer (officer_id, device_id, name, function, share_key)
VALUES (:officer, :device, :name, :function, :share)
ON CONFLICT (officer_id, device_id) DO UPDATE
SET name = excluded.name, function = excluded.function
