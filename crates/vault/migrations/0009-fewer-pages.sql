-- One answer writes four pages instead of six: what is looked for by its number needs no index of
-- hashes, and the ends of a case stand in its line of the list. The projections are made anew by
-- whoever brings the vault up to date.

-- As before, without an index of its own on the hash: no two events of one case have the same, and
-- the hash covers the case.
CREATE TABLE event_of_fewer_pages (
  seq INTEGER PRIMARY KEY, -- order of keeping on this computer
  hash BLOB NOT NULL, -- SHA-256("dalil/event/v1" || bytes)
  case_id BLOB NOT NULL, -- whose file
  chain_seq INTEGER NOT NULL, -- place in the chain of (case, compartment, author, device)
  prev BLOB NOT NULL, -- hash of the event before it in that chain; zero for the first
  hlc INTEGER NOT NULL, -- hybrid logical clock
  op INTEGER NOT NULL, -- number of the operation
  bytes BLOB, -- the event; NULL only where a case was erased
  sig BLOB NOT NULL, -- its author's signature, or its segment's
  seg_id BLOB, -- the sealed segment that carries it, once there is one
  UNIQUE (case_id, chain_seq, hash)
) STRICT;

INSERT INTO event_of_fewer_pages (seq, hash, case_id, chain_seq, prev, hlc, op, bytes, sig, seg_id)
SELECT seq, hash, case_id, chain_seq, prev, hlc, op, bytes, sig, seg_id FROM event ORDER BY seq;

DROP TABLE event;

ALTER TABLE event_of_fewer_pages RENAME TO event;

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

-- What an event had seen stands in the event; nothing ever read it here.
DROP TABLE dep;

-- Projection: the values of each field that nothing supersedes. Rebuilt at will.
DROP TABLE reg;

CREATE TABLE reg (
  case_id BLOB NOT NULL, -- whose file
  field TEXT NOT NULL, -- 'answer/<question>', 'decision', 'opening' ...
  hash BLOB NOT NULL, -- the event that gave the value
  seq INTEGER NOT NULL, -- its number in this vault
  PRIMARY KEY (case_id, field, hash)
) STRICT, WITHOUT ROWID;

-- The newest events of a case: 32 bytes each, in order.
ALTER TABLE case_head ADD COLUMN heads BLOB NOT NULL DEFAULT x'';

-- The ends of the owner's chains in it: compartment (1 byte), computer (16), place (8), hash (32).
ALTER TABLE case_head ADD COLUMN tails BLOB NOT NULL DEFAULT x'';
