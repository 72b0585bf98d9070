-- A sealed segment.
INSERT INTO segment (hash, segment_id, vault_id, cek_id, bytes, signatures)
VALUES (:hash, :segment, :vault, :cek, :bytes, :signatures)
