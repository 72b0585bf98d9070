-- Something for one computer, once.
INSERT INTO outgoing (hash, device, kind, at, bytes)
VALUES (:hash, :device, :kind, :at, :bytes)
ON CONFLICT DO NOTHING
