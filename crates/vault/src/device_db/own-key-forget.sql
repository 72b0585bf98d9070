-- The key of an erased case goes.
DELETE FROM own_key
WHERE vault_id = :vault AND cek_id = :cek
