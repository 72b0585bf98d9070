-- What waits to be sent, by what goes first.
SELECT rank, count(*), sum(size - sent)
FROM parcel
WHERE held = 0
GROUP BY rank
ORDER BY rank
