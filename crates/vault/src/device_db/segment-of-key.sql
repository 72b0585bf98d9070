-- The segments under one case key.
SELECT n, hash, vault_id, cek_id, bytes, signatures
FROM segment
WHERE cek_id = :cek
ORDER BY n
