-- What is to leave a desk costs what has changed, not what lies on it; sealed files of cases that
-- others wrote; and what every computer of an authority must have.

-- Sealed files that cases of others name.
CREATE TABLE wanted_file (
  blob BLOB PRIMARY KEY, -- hash of the sealed file
  case_id BLOB NOT NULL, -- whose file
  here INTEGER NOT NULL DEFAULT 0 -- 0 missing, 1 it lies here, 2 taken off the case before it came
) STRICT, WITHOUT ROWID;
CREATE INDEX wanted_file_here ON wanted_file (here, blob);
CREATE INDEX wanted_file_of_case ON wanted_file (case_id);

-- Cases whose keys or readers may have changed since it was last laid out what leaves.
CREATE TABLE desk_due (
  case_id BLOB PRIMARY KEY -- whose file
) STRICT, WITHOUT ROWID;
INSERT INTO desk_due (case_id) SELECT case_id FROM desk_case;

-- Computers of which something is further than was last acknowledged.
CREATE TABLE device_due (
  device_id BLOB PRIMARY KEY -- which computer
) STRICT, WITHOUT ROWID;
INSERT INTO device_due (device_id) SELECT device_id FROM desk_device;

-- Grants that end by themselves.
CREATE TABLE grant_end (
  case_id BLOB NOT NULL, -- whose file
  officer_id BLOB NOT NULL, -- whom it is given to
  until_at INTEGER NOT NULL, -- UTC milliseconds
  PRIMARY KEY (case_id, officer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX grant_end_at ON grant_end (until_at);

-- A trigger goes by the conflict clause of whatever statement set it off: none of these has one of
-- its own.
CREATE TRIGGER due_by_key AFTER INSERT ON cek
WHEN EXISTS (SELECT 1 FROM desk)
BEGIN
  INSERT INTO desk_due (case_id) SELECT NEW.case_id
  WHERE NEW.case_id NOT IN (SELECT case_id FROM desk_due);
END;

CREATE TRIGGER due_by_share AFTER INSERT ON reg
WHEN NEW.field >= 'share/' AND NEW.field < 'share0' AND EXISTS (SELECT 1 FROM desk)
BEGIN
  INSERT INTO desk_due (case_id) SELECT NEW.case_id
  WHERE NEW.case_id NOT IN (SELECT case_id FROM desk_due);
END;

-- Another computer of an officer reads what the officer reads.
CREATE TRIGGER due_by_computer AFTER INSERT ON desk_officer
WHEN (SELECT count(*) FROM desk_officer WHERE officer_id = NEW.officer_id) > 1
BEGIN
  INSERT INTO desk_due (case_id) SELECT case_id FROM desk_case
  WHERE case_id NOT IN (SELECT case_id FROM desk_due);
END;

CREATE TRIGGER due_by_ledger AFTER INSERT ON desk_ledger
BEGIN
  INSERT INTO device_due (device_id) SELECT NEW.device_id
  WHERE NEW.device_id NOT IN (SELECT device_id FROM device_due);
END;

CREATE TRIGGER due_by_object AFTER INSERT ON incoming
WHEN NEW.state = 1 AND EXISTS (SELECT 1 FROM desk)
BEGIN
  INSERT INTO device_due (device_id) SELECT NEW.device
  WHERE NEW.device NOT IN (SELECT device_id FROM device_due);
END;

CREATE TRIGGER due_by_taking AFTER UPDATE OF state ON incoming
WHEN NEW.state = 1 AND OLD.state <> 1 AND EXISTS (SELECT 1 FROM desk)
BEGIN
  INSERT INTO device_due (device_id) SELECT NEW.device
  WHERE NEW.device NOT IN (SELECT device_id FROM device_due);
END;

-- Read or answered: of whoever sent something of the case.
CREATE TRIGGER due_by_stage AFTER UPDATE OF read_at, answered_at ON desk_case
BEGIN
  INSERT INTO device_due (device_id)
  SELECT DISTINCT incoming.device
  FROM cek JOIN incoming ON incoming.state = 1 AND incoming.about = cek.cek_id
  WHERE cek.case_id = NEW.case_id AND incoming.device NOT IN (SELECT device_id FROM device_due);
END;

-- What the authority tells every computer that it certified, or its desks alone: who is a desk, who
-- speaks for it, which guide is in force. One for each matter; a newer one takes its place.
CREATE TABLE statement (
  kind INTEGER NOT NULL, -- as in the protocol
  about BLOB NOT NULL, -- the device, the officer, the guide that it is about
  desks INTEGER NOT NULL, -- 1: for desks alone
  hash BLOB NOT NULL, -- SHA-256 of its bytes
  bytes BLOB NOT NULL, -- as it was signed
  at INTEGER NOT NULL, -- UTC milliseconds
  PRIMARY KEY (kind, about)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_named ON statement (hash);
