-- All cases; the order is made outside, where it costs no locked memory.
SELECT case_id, title, place, opened_at, last_at, conclusion, decided, act_now, answers, status,
  apart
FROM case_head
WHERE (:status IS NULL OR status = :status)
  AND case_id NOT IN (SELECT case_id FROM bin)
