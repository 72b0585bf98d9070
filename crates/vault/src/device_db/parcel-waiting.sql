-- What waits to be sent, in the order in which it goes.
SELECT hash, kind, rank, size, sent
FROM parcel
WHERE held = 0 AND rank <= :rank
ORDER BY rank, n
LIMIT :most
