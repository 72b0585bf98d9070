-- The key of the last computer's file.
INSERT OR REPLACE INTO device_key (one, device_id, key)
VALUES (1, :device, :key)
