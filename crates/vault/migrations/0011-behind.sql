-- One answer writes one page: what follows from it, and is no part of the history, is written in the
-- next quiet moment.

-- Cases whose projections may be behind their events: what a crash left here is made anew.
CREATE TABLE behind (
  case_id BLOB PRIMARY KEY, -- whose file
  seq INTEGER NOT NULL -- from this number on its events may be in the log alone
) STRICT, WITHOUT ROWID;

-- Projection: which events a case has.
CREATE TABLE case_event (
  case_id BLOB NOT NULL, -- whose file
  chain_seq INTEGER NOT NULL, -- its place in its chain
  hash BLOB NOT NULL, -- the event
  seq INTEGER NOT NULL, -- its number in this vault
  PRIMARY KEY (case_id, chain_seq, hash)
) STRICT, WITHOUT ROWID;

-- As before, without an index: the table above is one.
CREATE TABLE event_of_one_page (
  seq INTEGER PRIMARY KEY, -- order of keeping on this computer
  hash BLOB NOT NULL, -- SHA-256("dalil/event/v1" || bytes)
  case_id BLOB NOT NULL, -- whose file
  chain_seq INTEGER NOT NULL, -- place in the chain of (case, compartment, author, device)
  prev BLOB NOT NULL, -- hash of the event before it in that chain; zero for the first
  hlc INTEGER NOT NULL, -- hybrid logical clock
  op INTEGER NOT NULL, -- number of the operation
  bytes BLOB, -- the event; NULL only where a case was erased
  sig BLOB NOT NULL, -- its author's signature, or its segment's
  seg_id BLOB -- the sealed segment that carries it, once there is one
) STRICT;

INSERT INTO event_of_one_page (seq, hash, case_id, chain_seq, prev, hlc, op, bytes, sig, seg_id)
SELECT seq, hash, case_id, chain_seq, prev, hlc, op, bytes, sig, seg_id FROM event ORDER BY seq;

DROP TABLE event;

ALTER TABLE event_of_one_page RENAME TO event;

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

-- A table with a trigger has the page of each row copied aside before it is changed, in pieces of
-- memory that are locked one by one. Whoever writes there often says itself what is due (`desk::due`).
DROP TRIGGER due_by_share;
DROP TRIGGER due_by_key;
DROP TRIGGER due_by_ledger;
DROP TRIGGER due_by_object;
DROP TRIGGER due_by_taking;
