-- Another master key from time to time, and what was noted under keys that followed from the ones
-- before stays readable.

CREATE TABLE rekeyed (
  n INTEGER PRIMARY KEY, -- in the order in which it happened
  at INTEGER NOT NULL, -- when the master key before was destroyed, UTC milliseconds
  audit_key BLOB NOT NULL -- what the officer did until then is sealed under it in the computer's file
) STRICT;
