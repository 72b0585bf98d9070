-- The events of a case, in the order of keeping: those that are written down as its own, and those
-- of the last moments from a number on.
WITH numbered AS (
  SELECT seq FROM case_event WHERE case_id = :case
  UNION
  SELECT seq FROM event WHERE seq >= :from AND case_id = :case
)
SELECT event.seq, hash, case_id, chain_seq, prev, hlc, op, bytes, sig, seg_id
FROM numbered
CROSS JOIN event ON event.seq = numbered.seq
ORDER BY event.seq
