-- Which case each taken segment of one computer belongs to.
SELECT incoming.hash, cek.case_id
FROM incoming
JOIN cek ON cek.cek_id = incoming.about
WHERE incoming.state = 1 AND incoming.kind = 4 AND incoming.device = :device
