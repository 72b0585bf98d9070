-- The list's line of one case.
SELECT title, place, status, n, answers, opened_at, last_at, conclusion, decided, act_now,
  apart, guide_hash, proj_hash, heads, tails
FROM case_head
WHERE case_id = :case
