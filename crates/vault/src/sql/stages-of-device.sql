-- How far each taken segment of one computer is: read, and answered.
SELECT incoming.hash, desk_case.read_at >= incoming.at, desk_case.answered_at >= incoming.at
FROM incoming
JOIN cek ON cek.cek_id = incoming.about
JOIN desk_case ON desk_case.case_id = cek.case_id
WHERE incoming.state = 1 AND incoming.kind = 4 AND incoming.device = :device
