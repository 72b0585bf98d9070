-- Every play with the time of its last step.
SELECT play.id, play.exercise, play.person, play.begun_at, coalesce(max(step.at), play.begun_at)
FROM play LEFT JOIN step ON step.play = play.id
GROUP BY play.id ORDER BY play.begun_at, play.id
