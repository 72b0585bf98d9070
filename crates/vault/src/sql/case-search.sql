-- Cases with an event that has all the words; the last changed first.
SELECT case_id, title, place, opened_at, last_at, conclusion, decided, act_now, answers, status
FROM case_head
WHERE case_id IN (
    SELECT event.case_id
    FROM fts
    CROSS JOIN event ON event.seq = fts.rowid
    WHERE fts MATCH :words
  )
  AND (:status IS NULL OR status = :status)
ORDER BY last_at DESC, case_id
LIMIT :limit
