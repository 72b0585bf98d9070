-- How far everything that travels is: the level of its receipt, the stage of the desk.
SELECT cek_id,
  (SELECT coalesce(max(level), 0) FROM receipt WHERE receipt.epoch = parcel.epoch
    AND receipt.seq >= parcel.seq AND parcel.seq > 0),
  (SELECT coalesce(max(stage), 0) FROM ack WHERE ack.epoch = parcel.epoch
    AND ack.seq >= parcel.seq AND parcel.seq > 0)
FROM parcel
