-- Changed in place, so that the row stays where it is.
INSERT INTO case_head (case_id, title, place, status, n, answers, opened_at, last_at, conclusion,
  decided, act_now, guide_hash, proj_hash)
VALUES (:case, :title, :place, :status, :n, :answers, :opened_at, :last_at, :conclusion,
  :decided, :act_now, :guide_hash, :proj_hash)
ON CONFLICT (case_id) DO UPDATE SET
  title = excluded.title, place = excluded.place, status = excluded.status, n = excluded.n,
  answers = excluded.answers, opened_at = excluded.opened_at, last_at = excluded.last_at,
  conclusion = excluded.conclusion, decided = excluded.decided, act_now = excluded.act_now,
  guide_hash = excluded.guide_hash, proj_hash = excluded.proj_hash
