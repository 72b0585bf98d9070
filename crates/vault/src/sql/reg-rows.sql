-- Everything that is kept of the standing values of a case in this vault.
SELECT field, hash, seq
FROM reg
WHERE case_id = :case
ORDER BY field, hash
