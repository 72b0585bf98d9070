-- What the authority said in a case, as it stands.
INSERT INTO said (case_id, outcome, decided_at, asked, assigned)
VALUES (:case, :outcome, :at, :asked, :assigned)
ON CONFLICT (case_id) DO UPDATE
SET outcome = excluded.outcome, decided_at = excluded.decided_at, asked = excluded.asked,
  assigned = excluded.assigned
