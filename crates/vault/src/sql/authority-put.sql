-- The manifest to whose recovery key the slot is sealed.
INSERT OR REPLACE INTO authority (one, manifest, hash, sealed_at)
VALUES (1, :manifest, :hash, :at)
