-- Every case whose content is there: those that have events, one by one, and those on the list.
WITH RECURSIVE each_case (id) AS (
  SELECT min(case_id) FROM case_event
  UNION ALL
  SELECT (SELECT min(case_id) FROM case_event WHERE case_id > each_case.id)
  FROM each_case
  WHERE each_case.id IS NOT NULL
)
SELECT id FROM each_case WHERE id IS NOT NULL AND id NOT IN (SELECT case_id FROM erased)
UNION
SELECT case_id FROM case_head
