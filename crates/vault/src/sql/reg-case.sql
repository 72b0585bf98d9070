-- The standing values of a case, the same in every vault and under every schema: earlier ones kept
-- the ends of a case here too.
SELECT field, hash
FROM reg
WHERE case_id = :case AND field <> 'head' AND substr(field, 1, 5) <> 'tail/'
ORDER BY field, hash
