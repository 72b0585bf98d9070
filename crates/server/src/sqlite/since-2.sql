-- From version 1: objects that no inbox names, and since when that is known.
BEGIN IMMEDIATE;
CREATE TABLE unnamed (
  hash BLOB PRIMARY KEY,
  since INTEGER NOT NULL           -- ms
) STRICT, WITHOUT ROWID;
PRAGMA user_version = 2;
COMMIT;
