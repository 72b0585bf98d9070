-- An older edition of a guide may be used again, in the place of all that came after it.
INSERT INTO pack_back (name, version, over, used)
SELECT :name, :version, coalesce(max(pack.version), :version), 0
FROM pack WHERE pack.name = :name
ON CONFLICT (name, version) DO UPDATE SET over = excluded.over, used = 0
