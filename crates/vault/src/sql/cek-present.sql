-- The key that one part of a case is sealed under now; of two that were made apart the same one
-- for everybody.
SELECT cek_id, case_id, comp, epoch, key, maker
FROM cek
WHERE case_id = :case AND comp = :comp AND key IS NOT NULL
ORDER BY epoch DESC, cek_id
LIMIT 1
