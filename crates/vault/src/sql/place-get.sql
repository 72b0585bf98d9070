-- Where the officer stood in one case.
SELECT view, question, selection_start, selection_end
FROM place
WHERE case_id = :case
