-- The first key of one compartment of a case; another computer may have made it already.
INSERT INTO cek (cek_id, case_id, comp, epoch, key)
VALUES (:id, :case, :comp, 0, :key)
ON CONFLICT (case_id, comp, epoch) DO NOTHING
