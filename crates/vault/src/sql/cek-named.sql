-- One key of a case.
SELECT cek_id, case_id, comp, epoch, key, maker
FROM cek
WHERE cek_id = :cek
