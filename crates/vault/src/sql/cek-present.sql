-- The keys that one part of a case was ever sealed under; seldom more than one.
SELECT cek_id, case_id, comp, epoch, key, maker
FROM cek
WHERE case_id = :case AND comp = :comp AND key IS NOT NULL
