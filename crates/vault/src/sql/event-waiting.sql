-- How many events wait to be sealed, counted as far as it matters, and the clock of the first.
SELECT count(*), min(hlc)
FROM (SELECT hlc FROM event WHERE seq > :from ORDER BY seq LIMIT :most)
