-- Segments of one case that came of others, up to a compartment, each with its key, as far as they
-- were not laid out for this reader. What is taken names its key.
SELECT incoming.hash, incoming.about
FROM incoming
JOIN cek ON cek.cek_id = incoming.about
WHERE incoming.state = 1
  AND incoming.kind = 4
  AND cek.case_id = :case
  AND cek.comp <= :comp
  AND (:own IS NULL OR incoming.device <> :own)
  AND NOT EXISTS (
    SELECT 1 FROM outgoing WHERE outgoing.hash = incoming.hash AND outgoing.device = :reader
  )
ORDER BY incoming.rowid
