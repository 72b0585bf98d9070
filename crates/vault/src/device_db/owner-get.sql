-- Who the owner of a vault is, sealed.
SELECT nonce, sealed
FROM owner_copy
WHERE vault_id = :vault
