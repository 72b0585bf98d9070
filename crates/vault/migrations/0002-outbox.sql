-- A second place for every answer, and cases that two officers share.

-- How far this officer's events are in sealed segments of the computer's outbox. One row.
CREATE TABLE sealed (
  one INTEGER PRIMARY KEY CHECK (one = 1), -- there is one outbox at a time
  outbox BLOB NOT NULL, -- which outbox, by its random id
  up_to INTEGER NOT NULL, -- every event of this officer up to this seq is in a segment there
  own_seen INTEGER NOT NULL, -- the number of the last segment of this vault there
  seen INTEGER NOT NULL, -- colleagues’ segments up to this number have been looked at
  ledger_epoch INTEGER NOT NULL, -- where the computer's ledger stood
  ledger_seq INTEGER NOT NULL, -- its last entry
  ledger_head BLOB NOT NULL, -- the hash of that entry
  hlc INTEGER NOT NULL -- the highest hybrid clock seen, also in a colleague's events
) STRICT;

-- The key of the computer's own file, should the record of the computer be lost. One row.
CREATE TABLE device_key (
  one INTEGER PRIMARY KEY CHECK (one = 1), -- the last computer that the vault was opened on
  device_id BLOB NOT NULL, -- which computer
  key BLOB NOT NULL -- DDK
) STRICT;

-- The key that colleagues seal case keys to. One row.
CREATE TABLE share_key (
  one INTEGER PRIMARY KEY CHECK (one = 1), -- there is one owner
  seed BLOB NOT NULL -- private half (X-Wing)
) STRICT;

-- What colleagues are known by since they were first met; a key that changed is refused.
CREATE TABLE colleague (
  officer_id BLOB PRIMARY KEY, -- as in events; the signing key is in author
  vault_id BLOB NOT NULL, -- as on the login screen
  share_key BLOB NOT NULL -- public half that case keys are sealed to (X-Wing)
) STRICT;

-- Projection: which cases more than one officer sees. Rebuilt at will.
CREATE TABLE shared (
  case_id BLOB PRIMARY KEY, -- whose file
  opener BLOB NOT NULL, -- the officer who began it
  granted INTEGER NOT NULL, -- colleagues it is shared with now
  ended INTEGER NOT NULL, -- 1 when it was shared with this officer and no longer is
  fresh INTEGER NOT NULL DEFAULT 0 -- 1 until the officer has opened it
) STRICT;

-- Two officers may each have made a key for the same part of a case before they shared it.
CREATE TABLE cek_of_any (
  cek_id BLOB PRIMARY KEY, -- random id
  case_id BLOB NOT NULL, -- whose file
  comp INTEGER NOT NULL, -- compartment: 0 indicators, 1 identity
  epoch INTEGER NOT NULL, -- grows when a recipient is removed, and with time
  key BLOB, -- 32 bytes; NULL once erased
  erased INTEGER NOT NULL DEFAULT 0, -- 1 once the case was erased
  maker BLOB -- the officer who made it; NULL for the owner of the vault
) STRICT;

INSERT INTO cek_of_any (cek_id, case_id, comp, epoch, key, erased)
SELECT cek_id, case_id, comp, epoch, key, erased FROM cek;

DROP TABLE cek;

ALTER TABLE cek_of_any RENAME TO cek;

CREATE INDEX cek_of_case ON cek (case_id, comp, epoch);
