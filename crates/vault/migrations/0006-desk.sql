-- What comes from other computers, what the authority says, and what a desk keeps.

-- Everything that came, for ever or until it was taken. What does not fit stays here under a name
-- for why.
CREATE TABLE incoming (
  hash BLOB NOT NULL, -- SHA-256 of its bytes
  kind INTEGER NOT NULL, -- as in the protocol: segment, key batch, ledger ...
  device BLOB NOT NULL, -- the computer that sent it
  at INTEGER NOT NULL, -- when it came, UTC milliseconds
  state INTEGER NOT NULL, -- 0 waits for something, 1 taken, 2 refused
  fault TEXT, -- what it waits for or why it is refused; NULL once taken
  about BLOB, -- the key or the case that it waits for
  bytes BLOB, -- as it came; NULL once taken, where it is kept elsewhere
  PRIMARY KEY (hash, device) -- nobody stands in the way of who really sent it
) STRICT;

CREATE INDEX incoming_of_state ON incoming (state, about);

-- Keys that came and belong to a case only once something was opened with them.
CREATE TABLE loose_key (
  cek_id BLOB NOT NULL, -- which key, as its maker named it
  device BLOB NOT NULL, -- the computer that sent it
  key BLOB NOT NULL, -- 32 bytes
  PRIMARY KEY (cek_id, device)
) STRICT, WITHOUT ROWID;

-- Whose word is the authority's, by a word of the authority.
CREATE TABLE voice (
  officer_id BLOB PRIMARY KEY, -- as in events; the signing key is in author
  label TEXT NOT NULL, -- what the authority calls this desk
  until_at INTEGER NOT NULL -- UTC milliseconds
) STRICT;

-- Projection: what the authority said in a case. Rebuilt at will.
CREATE TABLE said (
  case_id BLOB PRIMARY KEY, -- whose file
  outcome TEXT, -- what was decided; NULL while nothing was
  decided_at INTEGER, -- when, UTC milliseconds
  asked INTEGER NOT NULL, -- questions without an answer
  assigned BLOB -- the officer who goes on
) STRICT;

-- This vault is a desk's. One row, or none.
CREATE TABLE desk (
  one INTEGER PRIMARY KEY CHECK (one = 1), -- there is one
  authority BLOB NOT NULL, -- whose
  ops BLOB, -- private half that certifies and orders (Ed25519); NULL at a desk that does not
  since_at INTEGER NOT NULL -- UTC milliseconds
) STRICT;

-- Keys that cases are sealed to.
CREATE TABLE desk_opener (
  ak_id BLOB PRIMARY KEY, -- as the manifest names it
  seed BLOB NOT NULL -- private half (X-Wing)
) STRICT;

-- The computers that a desk knows.
CREATE TABLE desk_device (
  device_id BLOB PRIMARY KEY, -- as in ledgers
  sign_key BLOB NOT NULL, -- signs its ledger (Ed25519)
  inbox_key BLOB NOT NULL, -- its inbox is sealed to it (X-Wing)
  organisation TEXT NOT NULL, -- as certified; empty before
  region TEXT NOT NULL, -- as certified; empty before
  role TEXT NOT NULL, -- officer, desk, courier
  state INTEGER NOT NULL, -- 0 asks, 1 certified, 2 revoked
  asked_at INTEGER NOT NULL, -- UTC milliseconds
  seen_at INTEGER NOT NULL, -- when something of it last came, UTC milliseconds
  edition TEXT NOT NULL -- of the guide in the last case that came from it; empty before
) STRICT;

-- Who works on which of them.
CREATE TABLE desk_officer (
  officer_id BLOB NOT NULL, -- as in events; the signing key is in author
  device_id BLOB NOT NULL, -- on which computer
  name TEXT NOT NULL, -- as typed at enrolment
  function TEXT NOT NULL, -- as typed at enrolment
  share_key BLOB NOT NULL, -- case keys are sealed to it (X-Wing)
  PRIMARY KEY (officer_id, device_id)
) STRICT, WITHOUT ROWID;

-- Ledgers of others as they came. Two entries in one place are both kept: a fork.
CREATE TABLE desk_ledger (
  device_id BLOB NOT NULL, -- whose
  epoch INTEGER NOT NULL, -- counts beginnings of the chain
  seq INTEGER NOT NULL, -- place in it, from 1
  hash BLOB NOT NULL, -- of the entry
  prev BLOB NOT NULL, -- of the entry before it
  kind INTEGER NOT NULL, -- as in the ledger
  object BLOB NOT NULL, -- what it names
  PRIMARY KEY (device_id, epoch, seq, hash)
) STRICT, WITHOUT ROWID;

CREATE INDEX desk_ledger_names ON desk_ledger (object, device_id);

-- When a case came, was read and was answered at this desk.
CREATE TABLE desk_case (
  case_id BLOB PRIMARY KEY, -- whose file
  device_id BLOB NOT NULL, -- the computer that sent it first
  received_at INTEGER NOT NULL, -- UTC milliseconds
  last_at INTEGER NOT NULL, -- when something of it last came, UTC milliseconds
  read_at INTEGER, -- UTC milliseconds; NULL until somebody opened it here
  answered_at INTEGER -- UTC milliseconds; NULL until something was decided or asked here
) STRICT;

-- What leaves a desk for one computer each. Segments lie in the computer's own file.
CREATE TABLE outgoing (
  hash BLOB NOT NULL, -- SHA-256 of its bytes
  device BLOB NOT NULL, -- for whom
  kind INTEGER NOT NULL, -- as in the protocol
  at INTEGER NOT NULL, -- when it was made, UTC milliseconds
  bytes BLOB, -- NULL for a segment
  gone_at INTEGER, -- when the server had it, UTC milliseconds
  PRIMARY KEY (hash, device)
) STRICT, WITHOUT ROWID;

-- Case keys that were given to a computer.
CREATE TABLE given (
  cek_id BLOB NOT NULL, -- which key
  device BLOB NOT NULL, -- to which computer
  PRIMARY KEY (cek_id, device)
) STRICT, WITHOUT ROWID;

-- What each reader let out of this desk on one day, so that much of it needs a second reader.
CREATE TABLE let_out (
  reader BLOB NOT NULL, -- the officer
  day INTEGER NOT NULL, -- days since 1970, UTC
  case_id BLOB NOT NULL, -- whose file
  PRIMARY KEY (reader, day, case_id)
) STRICT, WITHOUT ROWID;

-- What a second reader signed for.
CREATE TABLE second_reader (
  reader BLOB NOT NULL, -- for whom
  day INTEGER NOT NULL, -- days since 1970, UTC
  most INTEGER NOT NULL, -- cases that may leave on that day
  by BLOB NOT NULL, -- the second reader
  sig BLOB NOT NULL, -- the second reader's signature over the three
  PRIMARY KEY (reader, day, by, most)
) STRICT, WITHOUT ROWID;
