-- What the server has for this computer and nobody fetched yet, when an officer read an alarm, and
-- the editions of guides.

-- Sealed files that lie at the server for this computer or its authority. Their bytes come only
-- once a case of an open vault names them.
CREATE TABLE there (
  hash BLOB PRIMARY KEY, -- of the sealed file
  size INTEGER NOT NULL, -- bytes, as the server says
  sender BLOB NOT NULL -- the device that it came from, as the server says
) STRICT, WITHOUT ROWID;

-- When an officer said that an alarm was read; 0 for not yet.
ALTER TABLE alarm ADD COLUMN read_at INTEGER NOT NULL DEFAULT 0;

-- Guide packs that were proved. Nothing is overwritten: a case keeps the edition it began with.
CREATE TABLE pack (
  hash BLOB PRIMARY KEY, -- of the guide's files, as cases name it
  name TEXT NOT NULL, -- which guide
  version INTEGER NOT NULL, -- rises with each edition
  edition TEXT NOT NULL, -- as people call it
  from_at INTEGER NOT NULL, -- not before this moment, UTC milliseconds
  bytes BLOB NOT NULL, -- as it was signed
  at INTEGER NOT NULL, -- when it came, UTC milliseconds
  UNIQUE (name, version)
) STRICT;
