-- A receipt that reaches farther than the one that was here.
INSERT INTO receipt (epoch, level, seq, bytes)
VALUES (:epoch, :level, :seq, :bytes)
ON CONFLICT (epoch, level) DO UPDATE SET seq = :seq, bytes = :bytes
WHERE :seq > seq
