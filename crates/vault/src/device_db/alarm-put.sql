-- Something came that should not have come; the same is kept once.
INSERT INTO alarm (what, at, proof)
SELECT :what, :at, :proof
WHERE NOT EXISTS (SELECT 1 FROM alarm WHERE what = :what AND proof = :proof)
AND (SELECT count(*) FROM alarm) < :most
