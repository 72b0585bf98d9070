-- The list's line of a case that begins, or that is rebuilt.
INSERT INTO case_head (case_id, title, place, status, n, answers, opened_at, last_at, conclusion,
  decided, act_now, apart, guide_hash, proj_hash, heads, tails)
VALUES (:case, :title, :place, :status, :n, :answers, :opened_at, :last_at, :conclusion,
  :decided, :act_now, :apart, :guide_hash, :proj_hash, :heads, :tails)
