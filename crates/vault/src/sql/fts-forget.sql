-- Only what is in the index: a deletion of nothing would still be written.
DELETE FROM fts
WHERE rowid IN (SELECT id FROM fts_docsize WHERE id = :seq)
