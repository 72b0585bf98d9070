-- The next cases whose words are to be indexed, in the order of their lines in the list.
SELECT words_later.id, case_head.case_id
FROM words_later
LEFT JOIN case_head ON case_head.id = words_later.id
WHERE words_later.id > :after
ORDER BY words_later.id
LIMIT :most
