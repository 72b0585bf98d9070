INSERT INTO play (id, exercise, person, begun_at)
VALUES (:id, :exercise, :person, :at)
