-- Keeping: what damage destroyed, what was mended, and which cases are about to be erased.

-- Entries that damage destroyed and that no copy had.
CREATE TABLE lost (
  seq INTEGER PRIMARY KEY, -- the number that the entry had
  at INTEGER NOT NULL -- when its loss was found, UTC milliseconds
) STRICT;

-- Each time a damaged file was mended.
CREATE TABLE mending (
  id INTEGER PRIMARY KEY, -- in the order in which it happened
  at INTEGER NOT NULL, -- when, UTC milliseconds
  from_file INTEGER NOT NULL, -- entries read from the damaged file itself
  from_copy INTEGER NOT NULL, -- entries read from a copy
  from_outbox INTEGER NOT NULL, -- entries read from what waits to be sent
  lost INTEGER NOT NULL, -- entries that nothing had
  aside TEXT NOT NULL -- the name that the damaged file has now; empty where there was none
) STRICT;

-- Cases that will be erased, and can still be taken back.
CREATE TABLE bin (
  case_id BLOB PRIMARY KEY, -- whose file
  reason TEXT NOT NULL, -- why, as a code of the application
  at INTEGER NOT NULL, -- when it was put here, UTC milliseconds
  due_at INTEGER NOT NULL -- from when on it is erased, UTC milliseconds
) STRICT;
