-- A desk is farther than before.
INSERT INTO ack (epoch, stage, seq)
VALUES (:epoch, :stage, :seq)
ON CONFLICT (epoch, stage) DO UPDATE SET seq = max(seq, :seq)
