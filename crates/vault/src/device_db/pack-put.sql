-- An edition of a guide. The same files under a later version are the later version.
INSERT INTO pack (hash, name, version, edition, from_at, bytes, at)
VALUES (:hash, :name, :version, :edition, :from, :bytes, :at)
ON CONFLICT (hash) DO UPDATE
SET version = excluded.version, edition = excluded.edition, from_at = excluded.from_at,
  bytes = excluded.bytes, at = excluded.at
