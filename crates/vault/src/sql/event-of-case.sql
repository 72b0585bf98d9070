-- All events of one case, found by the index that begins with it.
SELECT seq, hash, case_id, chain_seq, prev, hlc, op, bytes, sig
FROM event
WHERE case_id = :case
ORDER BY seq
