-- The standing values of a case, the same in every vault: without the ends of the owner's chains.
SELECT field, hash
FROM reg
WHERE case_id = :case AND substr(field, 1, 5) <> 'tail/'
ORDER BY field, hash
