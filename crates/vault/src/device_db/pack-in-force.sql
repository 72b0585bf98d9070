-- The newest edition of a guide whose time has begun.
SELECT hash, version, edition, from_at, at
FROM pack
WHERE name = :name AND from_at <= :now
ORDER BY version DESC
LIMIT 1
