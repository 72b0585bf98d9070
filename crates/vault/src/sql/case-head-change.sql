-- Changed in place, so that the row stays where it is.
UPDATE case_head
SET title = :title, place = :place, status = :status, n = :n, answers = :answers,
  opened_at = :opened_at, last_at = :last_at, conclusion = :conclusion, decided = :decided,
  act_now = :act_now, apart = :apart, guide_hash = :guide_hash, proj_hash = :proj_hash,
  heads = :heads, tails = :tails
WHERE case_id = :case
