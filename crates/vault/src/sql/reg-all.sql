-- All standing values of a case, in the order of their hash.
SELECT field, hash
FROM reg
WHERE case_id = :case
ORDER BY field, hash
