-- One document per case; what it held before leaves the index.
INSERT OR REPLACE INTO fts (rowid, text)
VALUES (:id, :text)
