-- The first key of one compartment of a case, where there is none yet.
INSERT INTO cek (cek_id, case_id, comp, epoch, key)
SELECT :id, :case, :comp, 0, :key
WHERE NOT EXISTS (SELECT 1 FROM cek WHERE case_id = :case AND comp = :comp)
