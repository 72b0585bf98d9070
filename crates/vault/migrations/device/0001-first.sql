-- The computer's own file, shared by the officers who hold its key. Nothing in it names a case, a
-- person or an officer's words: what belongs to a case is sealed under that case's keys.

-- Which computer, and the keys that are its own. One row.
CREATE TABLE device (
  one INTEGER PRIMARY KEY CHECK (one = 1), -- there is one computer
  outbox BLOB NOT NULL, -- random id of this very file, so that a vault knows it again
  device_id BLOB NOT NULL, -- as in events
  epoch INTEGER NOT NULL, -- the ledger's present epoch
  sign_seed BLOB NOT NULL, -- DSK: private half that signs the ledger (Ed25519)
  inbox_seed BLOB NOT NULL, -- DKK: private half that the inbox is sealed to (X-Wing)
  made_at INTEGER NOT NULL -- when, UTC milliseconds
) STRICT;

-- What left the officers' hands, in order: each entry names the one before it.
CREATE TABLE ledger (
  epoch INTEGER NOT NULL, -- counts beginnings of the chain
  seq INTEGER NOT NULL, -- place in it, from 1
  hash BLOB NOT NULL, -- SHA-256("dalil/ledger/v1" || bytes)
  bytes BLOB NOT NULL, -- the entry
  sig BLOB, -- the computer's signature; NULL inside a batch, whose last entry is signed
  PRIMARY KEY (epoch, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER ledger_is_never_deleted BEFORE DELETE ON ledger
BEGIN
  SELECT raise(ABORT, 'ledger entries are never deleted');
END;

CREATE TRIGGER ledger_is_never_changed BEFORE UPDATE ON ledger
WHEN NOT (
  NEW.epoch IS OLD.epoch AND NEW.seq IS OLD.seq AND NEW.hash IS OLD.hash
  AND NEW.bytes IS OLD.bytes AND OLD.sig IS NULL
)
BEGIN
  SELECT raise(ABORT, 'ledger entries are never changed');
END;

-- What an officer did, sealed under that officer's own key. The ledger holds its hash.
CREATE TABLE audit (
  n INTEGER PRIMARY KEY, -- order of keeping
  vault_id BLOB NOT NULL, -- whose
  hash BLOB NOT NULL UNIQUE, -- SHA-256(sealed)
  nonce BLOB NOT NULL, -- of the sealing
  sealed BLOB NOT NULL -- the record: codes and ids, never content
) STRICT;

CREATE INDEX audit_of_vault ON audit (vault_id, n);

-- Events of cases, sealed; each answer is here as well as in its vault.
CREATE TABLE segment (
  n INTEGER PRIMARY KEY, -- order of keeping
  hash BLOB NOT NULL UNIQUE, -- SHA-256(bytes): its address
  segment_id BLOB NOT NULL UNIQUE, -- random id, which its key follows from
  vault_id BLOB NOT NULL, -- who sealed it
  cek_id BLOB NOT NULL, -- the case key that it is sealed under
  bytes BLOB NOT NULL, -- the segment as it travels
  signatures BLOB NOT NULL -- its events' signatures, sealed; they stay on this computer
) STRICT;

CREATE INDEX segment_of_key ON segment (cek_id, n);

-- Each officer's case keys, wrapped for that officer alone.
CREATE TABLE own_key (
  vault_id BLOB NOT NULL, -- whose
  cek_id BLOB NOT NULL, -- which case key
  nonce BLOB NOT NULL, -- of the wrapping
  wrapped BLOB NOT NULL, -- the key with its case, compartment and epoch
  PRIMARY KEY (vault_id, cek_id)
) STRICT, WITHOUT ROWID;

-- Who the owner of each vault is and whose signatures it accepts, sealed for that officer alone:
-- without it a lost vault file could not be made anew.
CREATE TABLE owner_copy (
  vault_id BLOB PRIMARY KEY, -- whose
  nonce BLOB NOT NULL, -- of the sealing
  sealed BLOB NOT NULL -- keys and accepted authors
) STRICT, WITHOUT ROWID;

-- The officers who share this file, and the public halves of their keys.
CREATE TABLE officer (
  officer_id BLOB PRIMARY KEY, -- as in events
  vault_id BLOB NOT NULL, -- as on the login screen
  sign_key BLOB NOT NULL, -- Ed25519
  share_key BLOB NOT NULL, -- X-Wing: case keys are sealed to it
  sig BLOB NOT NULL -- by sign_key, over all the others and the computer's id
) STRICT, WITHOUT ROWID;

-- Case keys on their way from one officer to another.
CREATE TABLE handed (
  n INTEGER PRIMARY KEY, -- order of keeping
  hash BLOB NOT NULL UNIQUE, -- SHA-256(bytes)
  to_officer BLOB NOT NULL, -- for whom
  cek_id BLOB NOT NULL, -- which case key
  bytes BLOB NOT NULL, -- the key sealed to the recipient, with the giver's signature
  UNIQUE (to_officer, cek_id)
) STRICT;
