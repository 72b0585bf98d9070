-- Whose authority can recover the vault.
SELECT manifest, hash, sealed_at
FROM authority
WHERE one = 1
