-- A key of a case, unless it is here or was erased.
INSERT INTO cek (cek_id, case_id, comp, epoch, key, maker)
VALUES (:id, :case, :comp, :epoch, :key, :maker)
ON CONFLICT (cek_id) DO NOTHING
