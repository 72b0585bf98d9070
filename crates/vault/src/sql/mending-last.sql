-- The last time that this vault was mended.
SELECT at, from_file, from_copy, from_outbox, lost, aside
FROM mending
ORDER BY id DESC
LIMIT 1
