-- How far the case of each taken segment of one computer is.
SELECT incoming.hash, desk_case.read_at, desk_case.answered_at
FROM incoming
JOIN cek ON cek.cek_id = incoming.about
JOIN desk_case ON desk_case.case_id = cek.case_id
WHERE incoming.state = 1 AND incoming.kind = 4 AND incoming.device = :device
