-- When a grant ends by itself; a newer one of the same case and officer takes its place.
INSERT INTO grant_end (case_id, officer_id, until_at)
VALUES (:case, :officer, :until)
ON CONFLICT (case_id, officer_id) DO UPDATE SET until_at = excluded.until_at
