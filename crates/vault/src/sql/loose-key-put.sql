-- A key that came, unless it did before.
INSERT INTO loose_key (cek_id, device, key)
VALUES (:cek, :device, :key)
ON CONFLICT DO NOTHING
