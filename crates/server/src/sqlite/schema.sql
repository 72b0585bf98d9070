-- The mailbox on one computer. The same tables as on PostgreSQL, not partitioned.
-- No column holds an author, a case, a nationality or a place: see docs/server.md.

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE manifest (
  version INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE device (
  id BLOB PRIMARY KEY,
  key BLOB NOT NULL,               -- DSK, public
  standing INTEGER NOT NULL,       -- 1 uncertified, 2 certified, 3 revoked
  role INTEGER NOT NULL,           -- 1 officer, 2 desk, 3 courier
  organisation TEXT NOT NULL,
  not_after INTEGER NOT NULL,      -- ms
  seen INTEGER NOT NULL,           -- ms
  hand_in INTEGER NOT NULL,        -- of a revoked one: 0 open, ms since, -1 done
  used INTEGER NOT NULL DEFAULT 0  -- bytes of what its ledger names
) STRICT, WITHOUT ROWID;

CREATE TABLE code (
  id BLOB PRIMARY KEY,
  request BLOB,                    -- hash of the request that spent it
  wrong INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE chain (
  device BLOB NOT NULL,
  epoch INTEGER NOT NULL,
  head_seq INTEGER NOT NULL,
  head_hash BLOB NOT NULL,
  head_minute INTEGER NOT NULL,
  head_sig BLOB NOT NULL,          -- the device's own
  PRIMARY KEY (device, epoch)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger (
  device BLOB NOT NULL,
  epoch INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  hash BLOB NOT NULL,
  kind INTEGER NOT NULL,           -- 1 its object travels, 0 it does not
  object BLOB NOT NULL,
  entry BLOB NOT NULL,
  received INTEGER NOT NULL,       -- ms
  PRIMARY KEY (device, epoch, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE receipt (
  device BLOB NOT NULL,
  epoch INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  level INTEGER NOT NULL,
  at INTEGER NOT NULL,             -- ms
  sig BLOB NOT NULL,
  PRIMARY KEY (device, epoch, seq, level)
) STRICT, WITHOUT ROWID;

CREATE TABLE object_index (
  hash BLOB PRIMARY KEY,
  blk INTEGER NOT NULL,            -- the number of its body, from 2^40 on; before that its million
  size INTEGER NOT NULL,
  state INTEGER NOT NULL           -- 1 in object_body, 2 beside the database
) STRICT, WITHOUT ROWID;

CREATE TABLE object_body (
  blk INTEGER NOT NULL,
  hash BLOB NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (blk, hash)
) STRICT;

CREATE TABLE inbox (
  dest BLOB NOT NULL,
  cur INTEGER NOT NULL,            -- from 1, without gaps
  hash BLOB NOT NULL,
  kind INTEGER NOT NULL,
  size INTEGER NOT NULL,
  sender BLOB NOT NULL,
  PRIMARY KEY (dest, cur)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX inbox_once ON inbox (hash, dest);

CREATE TABLE inbox_head (
  dest BLOB PRIMARY KEY,
  cur INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE unnamed (
  hash BLOB PRIMARY KEY,           -- of an object that no inbox names
  since INTEGER NOT NULL           -- ms
) STRICT, WITHOUT ROWID;

CREATE TABLE upload (
  hash BLOB PRIMARY KEY,
  off INTEGER NOT NULL,            -- -1: being removed, -2: being put together
  length INTEGER NOT NULL,
  touched INTEGER NOT NULL         -- ms
) STRICT, WITHOUT ROWID;
