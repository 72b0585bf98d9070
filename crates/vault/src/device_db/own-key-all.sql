-- The case keys of one officer.
SELECT cek_id, nonce, wrapped
FROM own_key
WHERE vault_id = :vault
