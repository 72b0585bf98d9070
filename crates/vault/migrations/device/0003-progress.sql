-- What an officer is told of the way to the authority: when each word became true, and how things
-- are sent.

-- When the server and the desk said how far they were: each time that one reached farther.
CREATE TABLE reached (
  epoch INTEGER NOT NULL, -- of the ledger
  stage INTEGER NOT NULL, -- 0 received by the server; of a desk 1 opened, 2 read, 3 answered
  seq INTEGER NOT NULL, -- everything up to here
  at INTEGER NOT NULL, -- as the proof says, UTC milliseconds
  PRIMARY KEY (epoch, stage, seq)
) STRICT, WITHOUT ROWID;

-- How things are sent. One row, from the first choice or the first try on.
CREATE TABLE sending (
  one INTEGER PRIMARY KEY CHECK (one = 1), -- there is one way
  mode INTEGER NOT NULL DEFAULT 0, -- 0 by itself, 1 sparingly, 2 when asked
  tried_at INTEGER NOT NULL DEFAULT 0 -- the last try, UTC milliseconds; 0 for none
) STRICT;
