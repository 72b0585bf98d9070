-- A name whose bytes did not come, unless they are here.
INSERT INTO incoming (hash, kind, device, at, state, fault, about, bytes)
SELECT :hash, :kind, :device, :at, 0, :fault, :about, NULL
WHERE NOT EXISTS (SELECT 1 FROM incoming WHERE hash = :hash AND +state = 1)
ON CONFLICT DO NOTHING
