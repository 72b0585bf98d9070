-- Whether a stretch of the log has what its cases have not.
SELECT 1
FROM event
WHERE seq >= :from AND seq < :until AND NOT EXISTS (
  SELECT 1
  FROM case_event AS known
  WHERE known.case_id = event.case_id AND known.chain_seq = event.chain_seq
    AND known.hash = event.hash
)
LIMIT 1
