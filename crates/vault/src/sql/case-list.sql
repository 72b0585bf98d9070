-- The last changed first; the id makes the order total.
SELECT case_id, title, place, opened_at, last_at, conclusion, decided, act_now, answers, status
FROM case_head
WHERE :status IS NULL OR status = :status
ORDER BY last_at DESC, case_id
LIMIT :limit
