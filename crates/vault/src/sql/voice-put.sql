-- Whose word is the authority's; a later word about the same officer may make that longer.
INSERT INTO voice (officer_id, label, until_at)
VALUES (:officer, :label, :until)
ON CONFLICT (officer_id) DO UPDATE
SET label = excluded.label, until_at = max(voice.until_at, excluded.until_at)
