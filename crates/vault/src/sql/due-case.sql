-- A case whose keys or readers may have changed.
INSERT INTO desk_due (case_id)
VALUES (:case)
ON CONFLICT DO NOTHING
