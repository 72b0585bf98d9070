-- A case key for a colleague, once.
INSERT INTO handed (hash, to_officer, cek_id, bytes)
VALUES (:hash, :to, :cek, :bytes)
ON CONFLICT (to_officer, cek_id) DO NOTHING
