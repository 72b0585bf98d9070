-- Who the owner of a vault is, sealed.
INSERT INTO owner_copy (vault_id, nonce, sealed)
VALUES (:vault, :nonce, :sealed)
ON CONFLICT (vault_id) DO UPDATE SET nonce = :nonce, sealed = :sealed
