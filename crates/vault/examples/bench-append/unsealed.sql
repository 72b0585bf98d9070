-- What the vault has of a conversation, without keys, hashes and signatures.
CREATE TABLE event (
  seq INTEGER PRIMARY KEY,
  case_id BLOB NOT NULL,
  at INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
CREATE INDEX event_of_case ON event (case_id, seq);
CREATE TABLE value (
  case_id BLOB NOT NULL,
  field TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (case_id, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
  case_id BLOB NOT NULL,
  field TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (case_id, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE case_head (
  id INTEGER PRIMARY KEY,
  case_id BLOB NOT NULL UNIQUE,
  title TEXT NOT NULL,
  place TEXT NOT NULL,
  answers INTEGER NOT NULL,
  opened_at INTEGER NOT NULL,
  last_at INTEGER NOT NULL
) STRICT;
CREATE VIRTUAL TABLE fts USING fts5 (
  text,
  content = '',
  contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2'
);
