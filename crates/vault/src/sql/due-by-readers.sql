-- A case whose readers may have changed, where there is a desk to lay it out.
INSERT INTO desk_due (case_id)
SELECT :case
WHERE EXISTS (SELECT 1 FROM desk) AND :case NOT IN (SELECT case_id FROM desk_due)
