-- One entry of a computer's ledger, as it came.
INSERT INTO desk_ledger (device_id, epoch, seq, hash, prev, kind, object)
VALUES (:device, :epoch, :seq, :hash, :prev, :kind, :object)
ON CONFLICT DO NOTHING
