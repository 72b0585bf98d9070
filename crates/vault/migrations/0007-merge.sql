-- Merge: what came from elsewhere and does not follow yet, clocks that run ahead, and how many
-- things in a case stand apart.

-- Events that are as their authors signed them and whose parents are not here yet. They are no
-- part of the history until they are.
CREATE TABLE waiting (
  hash BLOB PRIMARY KEY, -- as in event
  case_id BLOB NOT NULL, -- whose file
  missing BLOB NOT NULL, -- the hash of a parent that is not here
  bytes BLOB NOT NULL, -- the event
  sig BLOB NOT NULL, -- its author's signature
  at INTEGER NOT NULL -- since when it waits, UTC milliseconds
) STRICT;
CREATE INDEX waiting_of_case ON waiting (case_id);

-- Events whose stamp was more than a day ahead of this computer's clock when they came.
CREATE TABLE ahead (
  hash BLOB PRIMARY KEY, -- as in event
  at INTEGER NOT NULL -- when they came, UTC milliseconds
) STRICT, WITHOUT ROWID;

-- The newest stamp of others that this officer's clock goes on from. One row.
CREATE TABLE seen_clock (
  one INTEGER PRIMARY KEY CHECK (one = 1), -- there is one clock
  hlc INTEGER NOT NULL -- hybrid logical clock
) STRICT;

-- Fields of the case with different values side by side.
ALTER TABLE case_head ADD COLUMN apart INTEGER NOT NULL DEFAULT 0;
