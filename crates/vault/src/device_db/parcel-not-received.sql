-- What travels and no receipt covers, in the order in which it began to.
SELECT hash, kind, size
FROM parcel
WHERE NOT EXISTS (
  SELECT 1 FROM receipt WHERE receipt.epoch = parcel.epoch AND receipt.seq >= parcel.seq
) OR seq = 0
ORDER BY n
