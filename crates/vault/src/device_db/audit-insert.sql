-- What an officer did, sealed.
INSERT INTO audit (vault_id, hash, nonce, sealed)
VALUES (:vault, :hash, :nonce, :sealed)
