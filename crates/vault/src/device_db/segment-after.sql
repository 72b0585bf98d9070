-- The next sealed segments, in the order in which they were kept.
SELECT n, hash, vault_id, cek_id, bytes, signatures
FROM segment
WHERE n > :after
ORDER BY n
LIMIT :most
