-- Whose the newest events are, walked from the end of the table.
SELECT seq, case_id, chain_seq, hash
FROM event
ORDER BY seq DESC
LIMIT :count
