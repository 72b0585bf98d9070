-- A case key for one officer.
INSERT INTO own_key (vault_id, cek_id, nonce, wrapped)
VALUES (:vault, :cek, :nonce, :wrapped)
ON CONFLICT (vault_id, cek_id) DO NOTHING
