-- Somebody is farther than before. The first time that it was said counts.
INSERT INTO reached (epoch, stage, seq, at)
VALUES (:epoch, :stage, :seq, :at)
ON CONFLICT (epoch, stage, seq) DO NOTHING
