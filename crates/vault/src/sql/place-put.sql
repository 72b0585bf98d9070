-- One row per case; the latest place wins, also when the clock was set back in between. None of a
-- case that was erased.
INSERT OR REPLACE INTO place (case_id, view, question, selection_start, selection_end, at)
SELECT :case, :view, :question, :start, :end,
  max(:at, (SELECT coalesce(max(at) + 1, :at) FROM place))
WHERE NOT EXISTS (SELECT 1 FROM erased WHERE case_id = :case)
