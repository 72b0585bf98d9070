-- The newest events, walked from the end of the table.
SELECT seq, hash, case_id, chain_seq, prev, hlc, op, bytes, sig
FROM event
ORDER BY seq DESC
LIMIT :count
