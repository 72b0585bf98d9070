-- How far everything that travels is, and when it got there. `:cek` is NULL for all of it.
SELECT cek_id, kind, rank, size - sent,
  (SELECT at FROM reached WHERE reached.epoch = parcel.epoch AND stage = 0
    AND reached.seq >= parcel.seq AND parcel.seq > 0 ORDER BY reached.seq LIMIT 1),
  (SELECT at FROM reached WHERE reached.epoch = parcel.epoch AND stage = 1
    AND reached.seq >= parcel.seq AND parcel.seq > 0 ORDER BY reached.seq LIMIT 1),
  (SELECT at FROM reached WHERE reached.epoch = parcel.epoch AND stage = 2
    AND reached.seq >= parcel.seq AND parcel.seq > 0 ORDER BY reached.seq LIMIT 1),
  (SELECT at FROM reached WHERE reached.epoch = parcel.epoch AND stage = 3
    AND reached.seq >= parcel.seq AND parcel.seq > 0 ORDER BY reached.seq LIMIT 1)
FROM parcel
ORDER BY rank, n
