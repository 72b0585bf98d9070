-- The recovery sheet. Its code is on paper and nowhere else.

CREATE TABLE sheet (
  standing INTEGER PRIMARY KEY CHECK (standing IN (0, 1)), -- 1: in force; 0: made and not yet typed back
  public_key BLOB NOT NULL, -- X-Wing; a vault with new keys is sealed to it without the paper
  test BLOB NOT NULL, -- a record that only the code opens
  made_at INTEGER NOT NULL, -- UTC milliseconds
  rehearsed_at INTEGER -- UTC milliseconds; NULL until it was typed back
) STRICT;
