-- Something came through the inbox, once.
INSERT INTO item (hash, kind, sender, bytes, taken)
VALUES (:hash, :kind, :sender, :bytes, :taken)
-- What had to give way while it could not be believed may come again, and a name that waited for its
-- bytes (4) has them: at the end of the line, where vaults that have looked further look now.
ON CONFLICT (hash, sender) DO UPDATE
SET n = (SELECT max(n) + 1 FROM item), kind = excluded.kind, bytes = excluded.bytes,
  taken = excluded.taken
WHERE item.taken = 4 OR item.taken = 2 AND item.bytes = x'' AND item.kind = excluded.kind
