-- A case that others wrote names a file.
INSERT INTO wanted_file (blob, case_id) VALUES (:blob, :case)
ON CONFLICT (blob) DO NOTHING
