-- Cases in which every word is somewhere; the last changed first.
SELECT case_id, title, place, opened_at, last_at, conclusion, decided, act_now, answers, status
FROM case_head
WHERE case_id IN (
    SELECT hit.case_id
    FROM (
      SELECT DISTINCT word.key, event.case_id
      FROM json_each(:words) AS word
      CROSS JOIN fts ON fts MATCH word.value
      CROSS JOIN event ON event.seq = fts.rowid
    ) AS hit
    GROUP BY hit.case_id
    HAVING count(*) = (SELECT count(*) FROM json_each(:words))
  )
  AND (:status IS NULL OR status = :status)
ORDER BY last_at DESC, case_id
LIMIT :limit
