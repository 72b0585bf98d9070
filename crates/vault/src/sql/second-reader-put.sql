-- A second reader's signature, once.
INSERT INTO second_reader (reader, day, most, by, sig)
VALUES (:reader, :day, :most, :by, :sig)
ON CONFLICT DO NOTHING
