-- The computers that sent something of a case, or were given a key of it.
SELECT incoming.device
FROM cek JOIN incoming ON incoming.state = 1 AND incoming.about = cek.cek_id
WHERE cek.case_id = :case
UNION
-- The computer, and whom of it.
SELECT substr(given.device, 1, 16)
FROM cek JOIN given ON given.cek_id = cek.cek_id
WHERE cek.case_id = :case
UNION
SELECT device_id FROM desk_case WHERE case_id = :case
