-- The first schema of a vault. Released migrations are never edited.

-- Whose vault this is, and the key that signs. One row.
CREATE TABLE owner (
  one INTEGER PRIMARY KEY CHECK (one = 1), -- there is one owner
  officer_id BLOB NOT NULL, -- random id, written into every event; never a name
  seed BLOB NOT NULL, -- private half of the signing key (Ed25519)
  made_at INTEGER NOT NULL -- when, UTC milliseconds
) STRICT;

-- Whose signatures are accepted.
CREATE TABLE author (
  officer_id BLOB PRIMARY KEY, -- as in events
  public_key BLOB NOT NULL, -- Ed25519
  since_at INTEGER NOT NULL -- when it became known here, UTC milliseconds
) STRICT;

-- What happened, for ever.
CREATE TABLE event (
  seq INTEGER PRIMARY KEY, -- order of keeping on this computer
  hash BLOB NOT NULL UNIQUE, -- SHA-256("dalil/event/v1" || bytes)
  case_id BLOB NOT NULL, -- whose file
  chain_seq INTEGER NOT NULL, -- place in the chain of (case, compartment, author, device)
  prev BLOB NOT NULL, -- hash of the event before it in that chain; zero for the first
  hlc INTEGER NOT NULL, -- hybrid logical clock
  op INTEGER NOT NULL, -- number of the operation
  bytes BLOB, -- the event; NULL only where a case was erased
  sig BLOB NOT NULL, -- its author's signature
  seg_id BLOB, -- the sealed segment that carries it, once there is one
  UNIQUE (case_id, chain_seq, hash)
) STRICT;

-- REPLACE deletes too: connections set recursive_triggers, without which it would go around this.
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN
  SELECT raise(ABORT, 'events are never deleted');
END;

-- Allowed are: naming the segment, once; and emptying the bytes of an erased case.
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
WHEN NOT (
  NEW.seq IS OLD.seq AND NEW.hash IS OLD.hash AND NEW.case_id IS OLD.case_id
  AND NEW.chain_seq IS OLD.chain_seq AND NEW.prev IS OLD.prev AND NEW.hlc IS OLD.hlc
  AND NEW.op IS OLD.op AND NEW.sig IS OLD.sig
  AND (NEW.seg_id IS OLD.seg_id OR OLD.seg_id IS NULL)
  AND (NEW.bytes IS OLD.bytes OR (
    NEW.bytes IS NULL AND EXISTS (SELECT 1 FROM erased WHERE erased.case_id = OLD.case_id)
  ))
)
BEGIN
  SELECT raise(ABORT, 'events are never changed');
END;

-- Which events an event had seen.
CREATE TABLE dep (
  child BLOB NOT NULL, -- hash of the later event
  parent BLOB NOT NULL, -- hash of the earlier one
  PRIMARY KEY (child, parent)
) STRICT, WITHOUT ROWID;

-- Projection: the values of each field that nothing supersedes. Rebuilt at will.
CREATE TABLE reg (
  case_id BLOB NOT NULL, -- whose file
  field TEXT NOT NULL, -- 'answer/<question>', 'decision', 'head', 'tail/<compartment>' ...
  hash BLOB NOT NULL, -- the event that gave the value
  PRIMARY KEY (case_id, field, hash)
) STRICT, WITHOUT ROWID;

-- Keys of cases.
CREATE TABLE cek (
  cek_id BLOB PRIMARY KEY, -- random id
  case_id BLOB NOT NULL, -- whose file
  comp INTEGER NOT NULL, -- compartment: 0 indicators, 1 identity
  epoch INTEGER NOT NULL, -- grows when a recipient is removed, and with time
  key BLOB, -- 32 bytes; NULL once erased
  erased INTEGER NOT NULL DEFAULT 0, -- 1 once the case was erased
  UNIQUE (case_id, comp, epoch)
) STRICT;

-- Half-typed text. Not an event; gone when the text is saved.
CREATE TABLE draft (
  case_id BLOB NOT NULL, -- whose file
  field TEXT NOT NULL, -- what is being typed
  bytes BLOB NOT NULL, -- the text so far
  PRIMARY KEY (case_id, field)
) STRICT, WITHOUT ROWID;

-- Where the officer stood, so that the next unlock stands there again.
CREATE TABLE place (
  case_id BLOB PRIMARY KEY, -- whose file
  view TEXT NOT NULL, -- which screen or section
  question TEXT, -- which question; NULL when on none
  selection_start INTEGER, -- where the text cursor was; NULL when in no text
  selection_end INTEGER, -- the other end of the selection
  at INTEGER NOT NULL -- when, UTC milliseconds; the latest is the case last worked on
) STRICT;

-- What this officer prefers: language, text size, theme.
CREATE TABLE setting (
  name TEXT PRIMARY KEY, -- stable name
  value TEXT NOT NULL -- as the application writes it
) STRICT, WITHOUT ROWID;

-- Cases whose content was erased.
CREATE TABLE erased (
  case_id BLOB PRIMARY KEY, -- whose file
  order_hash BLOB, -- the order that demanded it; NULL when the officer did
  at INTEGER NOT NULL -- when, UTC milliseconds
) STRICT;

-- Projection: one row per case, for the list. Rebuilt at will.
CREATE TABLE case_head (
  id INTEGER PRIMARY KEY, -- its number in the index of words
  case_id BLOB NOT NULL UNIQUE, -- whose file
  title TEXT NOT NULL, -- the short code by which officers call it
  place TEXT NOT NULL, -- where the conversation took place
  status INTEGER NOT NULL, -- 0 open, 1 closed
  n INTEGER NOT NULL, -- events in it
  answers INTEGER NOT NULL, -- questions that have an answer
  opened_at INTEGER NOT NULL, -- UTC milliseconds
  last_at INTEGER NOT NULL, -- last change, UTC milliseconds
  conclusion TEXT, -- the officer's, or else that of the rules; NULL while there is none
  decided INTEGER NOT NULL, -- 1 when the conclusion is the officer's
  act_now INTEGER NOT NULL, -- 1 when something must be done now
  guide_hash BLOB NOT NULL, -- the guide in force
  proj_hash BLOB NOT NULL -- SHA-256 over the case's rows in reg
) STRICT;

-- Projection: words to find a case by; the row id is case_head.id. Keeps no text of its own.
CREATE VIRTUAL TABLE fts USING fts5 (
  text,
  content = '',
  contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2'
);

-- Words of replaced text leave the index at once.
INSERT INTO fts (fts, rank) VALUES ('secure-delete', 1);
