-- Something came through the inbox, once.
INSERT INTO item (hash, kind, sender, bytes, taken)
VALUES (:hash, :kind, :sender, :bytes, :taken)
ON CONFLICT (hash) DO NOTHING
