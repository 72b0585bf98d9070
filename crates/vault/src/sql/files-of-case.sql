-- Files of a case that others added and that lie here.
SELECT blob
FROM wanted_file
WHERE case_id = :case AND here = 1
ORDER BY blob
