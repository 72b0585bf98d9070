-- The edition that was ordered back is here.
UPDATE pack_back SET used = 1
WHERE name = :name AND version = :version
AND EXISTS (SELECT 1 FROM pack WHERE pack.name = :name AND pack.version = :version)
