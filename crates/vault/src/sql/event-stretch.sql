-- The next events of a walk through the whole history.
SELECT seq, hash, case_id, chain_seq, prev, hlc, op, bytes, sig
FROM event
WHERE seq >= :from
ORDER BY seq
LIMIT :count
