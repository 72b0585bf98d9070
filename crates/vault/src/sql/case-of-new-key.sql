-- Cases with a key that is newer than a row.
SELECT DISTINCT case_id
FROM cek
WHERE rowid > :looked
