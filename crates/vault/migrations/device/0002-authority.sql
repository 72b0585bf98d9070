-- The way to the authority: what travels, how far it is, and what came back. Like the rest of this
-- file it names no case: what is about one is named by the id of its key.

-- The authority that this computer belongs to, from enrolment on. One row.
CREATE TABLE authority (
  one INTEGER PRIMARY KEY CHECK (one = 1), -- there is one authority
  manifest BLOB NOT NULL, -- the manifest in force, as it was signed
  version INTEGER NOT NULL, -- its version; never less than before
  server BLOB, -- which server answers; NULL before its first answer
  cursor INTEGER NOT NULL DEFAULT 0, -- how far the inbox was read
  named BLOB, -- the hash of the last receipt that the ledger names
  certificate BLOB, -- this computer's, once it was certified
  standing INTEGER NOT NULL DEFAULT 0, -- 0 as usual, 1 revoked
  failures INTEGER NOT NULL DEFAULT 0, -- tries since the last one that succeeded
  not_before INTEGER NOT NULL DEFAULT 0, -- when to try again, UTC milliseconds
  why INTEGER NOT NULL DEFAULT 0, -- what the last try failed by; 0 for nothing
  last_at INTEGER NOT NULL DEFAULT 0 -- when both sides last had the same, UTC milliseconds
) STRICT;

-- What asks for enrolment, one for each officer.
CREATE TABLE request (
  n INTEGER PRIMARY KEY, -- order of keeping
  vault_id BLOB NOT NULL, -- whose
  bytes BLOB NOT NULL, -- as it is sent
  sent INTEGER NOT NULL DEFAULT 0 -- 1 once the server has it
) STRICT;

-- What each officer chose at enrolment.
CREATE TABLE sender (
  vault_id BLOB PRIMARY KEY, -- whose choice
  later INTEGER NOT NULL, -- 1: cases begun after that are offered by themselves
  looked INTEGER NOT NULL DEFAULT 0 -- case keys of the vault up to this row have been looked at
) STRICT, WITHOUT ROWID;

-- Case keys that were there at enrolment: their cases never go by themselves, whatever a clock says.
CREATE TABLE earlier (
  cek_id BLOB PRIMARY KEY -- which case key
) STRICT, WITHOUT ROWID;

-- Case keys that were sealed to the authority. What lies under them travels, nothing else.
CREATE TABLE offered (
  cek_id BLOB PRIMARY KEY, -- which case key
  batch BLOB NOT NULL -- the hash of the batch that it is in
) STRICT, WITHOUT ROWID;

-- Batches of case keys, as they travel.
CREATE TABLE key_batch (
  hash BLOB PRIMARY KEY, -- SHA-256(bytes)
  bytes BLOB NOT NULL -- sealed to the authority
) STRICT;

-- What travels, whether it is on its way or there.
CREATE TABLE parcel (
  n INTEGER PRIMARY KEY, -- order of keeping
  hash BLOB NOT NULL UNIQUE, -- of the object
  kind INTEGER NOT NULL, -- 1 segment, 2 key batch, 3 sealed file; as in the ledger
  rank INTEGER NOT NULL, -- what goes first: 0 urgent, 1 keys, 2 indicators, 3 identity, 4 files
  vault_id BLOB NOT NULL, -- whose
  cek_id BLOB NOT NULL, -- the case key that it is about
  size INTEGER NOT NULL, -- bytes
  epoch INTEGER NOT NULL, -- where the ledger names it
  seq INTEGER NOT NULL, -- its place there; 0 for a file that is named once it has been sent
  held INTEGER NOT NULL DEFAULT 0, -- 1 once the server said that it has the object
  sent INTEGER NOT NULL DEFAULT 0 -- bytes of a large one that the server has
) STRICT;

CREATE INDEX parcel_waiting ON parcel (rank, n) WHERE held = 0;
CREATE INDEX parcel_of_key ON parcel (cek_id, n);
CREATE INDEX parcel_named ON parcel (epoch, seq);

-- The newest receipt of each level, for each beginning of the ledger.
CREATE TABLE receipt (
  epoch INTEGER NOT NULL, -- of the ledger
  level INTEGER NOT NULL, -- 1 durable, 2 in a backup too
  seq INTEGER NOT NULL, -- everything up to here
  bytes BLOB NOT NULL, -- the receipt as it was signed
  PRIMARY KEY (epoch, level)
) STRICT, WITHOUT ROWID;

-- How far a desk is, for each beginning of the ledger.
CREATE TABLE ack (
  epoch INTEGER NOT NULL, -- of the ledger
  stage INTEGER NOT NULL, -- 1 received, 2 read, 3 answered
  seq INTEGER NOT NULL, -- everything up to here
  PRIMARY KEY (epoch, stage)
) STRICT, WITHOUT ROWID;

-- What came that should not have come, kept as proof.
CREATE TABLE alarm (
  n INTEGER PRIMARY KEY, -- order of keeping
  what INTEGER NOT NULL, -- a number of the program
  at INTEGER NOT NULL, -- when, UTC milliseconds
  proof BLOB NOT NULL, -- a receipt, a head, an answer; may be empty
  told INTEGER NOT NULL DEFAULT 0 -- 1 once an officer was told
) STRICT;

-- What came through the inbox, each once.
CREATE TABLE item (
  n INTEGER PRIMARY KEY, -- order of keeping
  hash BLOB NOT NULL UNIQUE, -- SHA-256(bytes)
  kind INTEGER NOT NULL, -- as in the protocol
  sender BLOB NOT NULL, -- the device that it came from, as the server says
  bytes BLOB NOT NULL, -- as it came
  taken INTEGER NOT NULL DEFAULT 0 -- 1 once it was put to use
) STRICT;

CREATE INDEX item_waiting ON item (taken, kind, n);
