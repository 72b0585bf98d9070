-- The newest edition of a guide whose time has begun. Where the authority went back to an older one,
-- those that came between do not count.
SELECT hash, version, edition, from_at, at
FROM pack
WHERE name = :name AND from_at <= :now
AND NOT EXISTS (
  SELECT 1 FROM pack_back AS back
  WHERE back.name = pack.name AND back.used = 1
  AND pack.version > back.version AND pack.version <= back.over
)
ORDER BY version DESC
LIMIT 1
