-- One event that waits. It says since when, however often it comes again.
INSERT INTO waiting (hash, case_id, missing, bytes, sig, at)
VALUES (:hash, :case, :missing, :bytes, :sig, :at)
ON CONFLICT (hash) DO UPDATE SET missing = :missing
