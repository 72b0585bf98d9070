-- All wrapped keys of one officer, before they are wrapped anew.
DELETE FROM own_key
WHERE vault_id = :vault
