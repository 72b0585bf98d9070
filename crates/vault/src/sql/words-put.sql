-- One document per case; what it held before leaves the index.
INSERT OR REPLACE INTO fts (rowid, text)
SELECT id, :text
FROM case_head
WHERE case_id = :case
