-- What the authority says of one matter, in the place of what it said before.
INSERT INTO statement (kind, about, desks, hash, bytes, at)
VALUES (:kind, :about, :desks, :hash, :bytes, :at)
ON CONFLICT (kind, about) DO UPDATE
SET desks = excluded.desks, hash = excluded.hash, bytes = excluded.bytes, at = excluded.at
