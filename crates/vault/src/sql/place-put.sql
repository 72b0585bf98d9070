-- One row per case; the latest place wins, also when the clock was set back in between.
INSERT OR REPLACE INTO place (case_id, view, question, selection_start, selection_end, at)
VALUES (:case, :view, :question, :start, :end,
  max(:at, (SELECT coalesce(max(at) + 1, :at) FROM place)))
