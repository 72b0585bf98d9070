-- An object begins to travel.
INSERT INTO parcel (hash, kind, rank, vault_id, cek_id, size, epoch, seq)
VALUES (:hash, :kind, :rank, :vault, :cek, :size, :epoch, :seq)
