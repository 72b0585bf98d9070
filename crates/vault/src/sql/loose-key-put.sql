-- A key that came, unless it did before, or is the key of a case that was erased.
INSERT INTO loose_key (cek_id, device, key)
SELECT :cek, :device, :key
WHERE NOT EXISTS (SELECT 1 FROM cek WHERE cek_id = :cek AND erased = 1)
ON CONFLICT DO NOTHING
