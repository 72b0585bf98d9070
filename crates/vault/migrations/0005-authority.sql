-- Whose authority can recover the vault.

CREATE TABLE authority (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  manifest BLOB NOT NULL, -- as it was signed: the slot is sealed to the key that it names
  hash BLOB NOT NULL, -- its name
  sealed_at INTEGER NOT NULL -- when the slot was sealed to that key, UTC milliseconds
) STRICT;
