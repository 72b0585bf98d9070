-- At a desk: whoever reads the case may have the file that came.
INSERT INTO desk_due (case_id)
SELECT case_id FROM wanted_file WHERE blob = :blob AND EXISTS (SELECT 1 FROM desk)
ON CONFLICT (case_id) DO NOTHING
