INSERT OR REPLACE INTO place (play, view, question, first, last)
VALUES (:play, :view, :question, :first, :last)
