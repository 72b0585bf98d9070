-- How far one segment is: the level of its receipt, the stage of the desk.
SELECT
  (SELECT coalesce(max(level), 0) FROM receipt WHERE receipt.epoch = parcel.epoch
    AND receipt.seq >= parcel.seq AND parcel.seq > 0),
  (SELECT coalesce(max(stage), 0) FROM ack WHERE ack.epoch = parcel.epoch
    AND ack.seq >= parcel.seq AND parcel.seq > 0)
FROM segment
JOIN parcel ON parcel.hash = segment.hash
WHERE segment.segment_id = :segment
