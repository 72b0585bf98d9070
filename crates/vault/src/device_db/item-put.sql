-- Something came through the inbox, once.
INSERT INTO item (hash, kind, sender, bytes, taken)
VALUES (:hash, :kind, :sender, :bytes, :taken)
-- What had to give way while it could not be believed may come again.
ON CONFLICT (hash) DO UPDATE SET bytes = excluded.bytes, taken = excluded.taken
WHERE item.taken = 2 AND item.bytes = x'' AND item.kind = excluded.kind
