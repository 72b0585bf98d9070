-- What became of an object. Its first coming stays its time.
INSERT INTO incoming (hash, kind, device, at, state, fault, about, bytes)
VALUES (:hash, :kind, :device, :at, :state, :fault, :about, :bytes)
ON CONFLICT (hash, device) DO UPDATE
SET state = excluded.state, fault = excluded.fault, about = excluded.about, bytes = excluded.bytes
WHERE incoming.state <> 1
