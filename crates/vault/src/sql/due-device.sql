-- A computer of which something is further than it was told.
INSERT INTO device_due (device_id)
VALUES (:device)
ON CONFLICT DO NOTHING
