-- One row per case; the latest place wins.
INSERT OR REPLACE INTO place (case_id, view, question, selection_start, selection_end, at)
VALUES (:case, :view, :question, :start, :end, :at)
