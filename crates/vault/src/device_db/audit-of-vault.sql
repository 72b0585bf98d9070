-- What one officer did, in order.
SELECT nonce, sealed
FROM audit
WHERE vault_id = :vault
ORDER BY n
