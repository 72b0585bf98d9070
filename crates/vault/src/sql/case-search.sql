-- Cases in which every word is somewhere; the order is made outside.
SELECT case_id, title, place, opened_at, last_at, conclusion, decided, act_now, answers, status,
  apart
FROM case_head
WHERE id IN (SELECT rowid FROM fts WHERE fts MATCH :words)
  AND (:status IS NULL OR status = :status)
  AND case_id NOT IN (SELECT case_id FROM bin)
