-- The first schema of the exercise vault. Released migrations are never edited.
-- Nobody in it is real. It has no author, no signature, no chain and no key of a case: nothing in it
-- can be proved, so nothing in it can be taken for a case.

-- What is being practised: one record of one person of an exercise.
CREATE TABLE play (
  id BLOB PRIMARY KEY, -- random
  exercise TEXT NOT NULL, -- as in the guide pack
  person TEXT NOT NULL, -- as in the exercise
  begun_at INTEGER NOT NULL, -- UTC milliseconds
  UNIQUE (exercise, person)
) STRICT;

-- What was written down, in order.
CREATE TABLE step (
  seq INTEGER PRIMARY KEY, -- order of keeping
  play BLOB NOT NULL REFERENCES play (id) ON DELETE CASCADE, -- whose
  at INTEGER NOT NULL, -- UTC milliseconds
  bytes BLOB NOT NULL -- the operation, CBOR
) STRICT;
CREATE INDEX step_of_play ON step (play, seq);

-- Half-typed text.
CREATE TABLE draft (
  play BLOB NOT NULL REFERENCES play (id) ON DELETE CASCADE, -- whose
  field TEXT NOT NULL, -- what is being typed
  text TEXT NOT NULL, -- so far
  PRIMARY KEY (play, field)
) STRICT, WITHOUT ROWID;

-- Where somebody stood.
CREATE TABLE place (
  play BLOB PRIMARY KEY REFERENCES play (id) ON DELETE CASCADE, -- in which
  view TEXT NOT NULL, -- as the application names it
  question TEXT, -- the question that had the keyboard
  first INTEGER, -- where the selection begins
  last INTEGER -- where it ends
) STRICT, WITHOUT ROWID;
