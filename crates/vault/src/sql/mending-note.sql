-- That a damaged file was mended, and from what.
INSERT INTO mending (at, from_file, from_copy, from_outbox, lost, aside)
VALUES (:at, :from_file, :from_copy, :from_outbox, :lost, :aside)
