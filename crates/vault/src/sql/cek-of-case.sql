-- The keys of one case.
SELECT cek_id, case_id, comp, epoch, key, maker
FROM cek
WHERE case_id = :case
