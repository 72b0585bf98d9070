-- What a class wrote down, and files on their way out. Released migrations are never edited.

-- What several people wrote down with one person of an exercise: kept here when it was played on
-- this computer, or brought by a file. Whoever wrote it has the name that they typed, or none.
CREATE TABLE brought (
  id BLOB PRIMARY KEY, -- that of the play, drawn where it was begun
  exercise TEXT NOT NULL, -- as in the guide pack
  person TEXT NOT NULL, -- as in the exercise
  at INTEGER NOT NULL, -- when it came here, UTC milliseconds
  bytes BLOB NOT NULL -- the file that holds it, as the application writes it
) STRICT;
CREATE INDEX brought_of_person ON brought (exercise, person, at, id);

-- What is remembered beside the plays: files that are being written outside.
CREATE TABLE setting (
  name TEXT PRIMARY KEY, -- as the application names it
  value TEXT NOT NULL -- its value
) STRICT, WITHOUT ROWID;
