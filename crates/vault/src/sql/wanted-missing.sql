-- Files that others added and that did not come yet; of one case where `:case` says so.
SELECT blob
FROM wanted_file
WHERE here = 0 AND (:case IS NULL OR case_id = :case)
ORDER BY blob
