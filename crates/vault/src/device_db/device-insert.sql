-- A new file of this computer.
INSERT INTO device (one, outbox, device_id, epoch, sign_seed, inbox_seed, made_at)
VALUES (1, :outbox, :device, 1, :sign, :inbox, :at)
