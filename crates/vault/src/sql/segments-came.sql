-- Segments of one case that came, up to a compartment. What is taken names its key.
SELECT incoming.hash
FROM incoming
JOIN cek ON cek.cek_id = incoming.about
WHERE incoming.state = 1 AND incoming.kind = 4 AND cek.case_id = :case AND cek.comp <= :comp
ORDER BY incoming.rowid
