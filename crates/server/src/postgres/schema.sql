-- The mailbox on PostgreSQL 15 or newer: what grows is partitioned. The same tables as on SQLCipher.
-- No column holds an author, a case, a nationality or a place: see docs/server.md.

CREATE TABLE setting (
  name text PRIMARY KEY,
  value bytea NOT NULL
);

CREATE TABLE manifest (
  version bigint PRIMARY KEY,
  hash bytea NOT NULL UNIQUE,
  bytes bytea NOT NULL
);

CREATE TABLE device (
  id bytea PRIMARY KEY,
  key bytea NOT NULL,
  standing smallint NOT NULL,
  role smallint NOT NULL,
  organisation text NOT NULL,
  not_after bigint NOT NULL,
  seen bigint NOT NULL,
  hand_in bigint NOT NULL,
  used bigint NOT NULL DEFAULT 0
);

CREATE TABLE code (
  id bytea PRIMARY KEY,
  request bytea,
  wrong integer NOT NULL DEFAULT 0
);

CREATE TABLE chain (
  device bytea NOT NULL,
  epoch bigint NOT NULL,
  head_seq bigint NOT NULL,
  head_hash bytea NOT NULL,
  head_minute bigint NOT NULL,
  head_sig bytea NOT NULL,
  PRIMARY KEY (device, epoch)
);

-- One row for entries that came together: `seq` is the place of the last one, `places` says of each, one
-- after the other, its hash, the object that it names, and in two bytes whether that travels.
CREATE TABLE ledger (
  device bytea NOT NULL,
  epoch bigint NOT NULL,
  seq bigint NOT NULL,
  places bytea NOT NULL,
  received bigint NOT NULL,
  PRIMARY KEY (device, epoch, seq)
) PARTITION BY HASH (device);

CREATE TABLE receipt (
  device bytea NOT NULL,
  epoch bigint NOT NULL,
  seq bigint NOT NULL,
  level smallint NOT NULL,
  at bigint NOT NULL,
  sig bytea NOT NULL,
  PRIMARY KEY (device, epoch, seq, level)
) PARTITION BY HASH (device);

-- Where an object lies: from `off` on in the body of this number. One that lies beside the database has a
-- number of its own below zero. What is looked up are the first fifteen bytes of a name: an index of them has
-- half as many pages, and nobody finds two objects for which they are the same.
CREATE TABLE object_index (
  hash bytea NOT NULL,
  blk bigint NOT NULL,
  off integer NOT NULL,
  size bigint NOT NULL,
  state smallint NOT NULL
) PARTITION BY HASH (hash);

-- The bytes of objects that came together, one after the other. `names` says of each, one after the other,
-- its name and in four bytes its size; where it is empty, there is one, with the name `hash`.
CREATE TABLE object_body (
  blk bigint NOT NULL,
  hash bytea NOT NULL,
  names bytea NOT NULL DEFAULT '',
  body bytea NOT NULL,
  PRIMARY KEY (blk, hash)
) PARTITION BY RANGE (blk);

-- Gives each object a number; bodies have that of their last one, from 2^40 on, so that they lie in the
-- order in which they came. A million objects are one block.
CREATE SEQUENCE object_number MINVALUE 0 START 0;

-- One row for what came together from one sender: `cur` is the place of the last of its items, `items`
-- says of each, one after the other, its name, in two bytes its kind, in eight its size.
CREATE TABLE inbox (
  dest bytea NOT NULL,
  cur bigint NOT NULL,
  sender bytea NOT NULL,
  items bytea NOT NULL,
  PRIMARY KEY (dest, cur)
) PARTITION BY HASH (dest);

-- From which bodies the items of a row of an inbox are.
CREATE TABLE named (
  blk bigint NOT NULL,
  dest bytea NOT NULL,
  cur bigint NOT NULL,
  PRIMARY KEY (blk, dest, cur)
);

CREATE TABLE inbox_head (
  dest bytea PRIMARY KEY,
  cur bigint NOT NULL
);

CREATE TABLE unnamed (
  hash bytea PRIMARY KEY,
  since bigint NOT NULL
);

-- Neither sealed bytes compress nor hashes; and a part of what is not compressed is read by itself.
ALTER TABLE object_body ALTER COLUMN body SET STORAGE EXTERNAL, ALTER COLUMN names SET STORAGE EXTERNAL;
ALTER TABLE ledger ALTER COLUMN places SET STORAGE EXTERNAL;
ALTER TABLE inbox ALTER COLUMN items SET STORAGE EXTERNAL;

CREATE TABLE upload (
  hash bytea PRIMARY KEY,
  off bigint NOT NULL,
  length bigint NOT NULL,
  touched bigint NOT NULL
);

DO $$
BEGIN
  FOR n IN 0..31 LOOP
    EXECUTE format('CREATE TABLE ledger_%s PARTITION OF ledger
      FOR VALUES WITH (MODULUS 32, REMAINDER %s)', n, n);
    EXECUTE format('CREATE TABLE receipt_%s PARTITION OF receipt
      FOR VALUES WITH (MODULUS 32, REMAINDER %s)', n, n);
    EXECUTE format('CREATE TABLE inbox_%s PARTITION OF inbox
      FOR VALUES WITH (MODULUS 32, REMAINDER %s)', n, n);
  END LOOP;
  FOR n IN 0..7 LOOP
    EXECUTE format('CREATE TABLE object_index_%s PARTITION OF object_index
      FOR VALUES WITH (MODULUS 8, REMAINDER %s)', n, n);
    EXECUTE format('CREATE UNIQUE INDEX object_name_%s
      ON object_index_%s (substring(hash FROM 1 FOR 15))', n, n);
  END LOOP;
END $$;

-- A block is made before the first object that lies in it.
CREATE FUNCTION make_block(wanted bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE first bigint := 1099511627776 + wanted * 1000000;
BEGIN
  -- Who waited here looks anew at what is there: an advisory lock would let it believe what it saw before.
  LOCK TABLE object_body IN SHARE UPDATE EXCLUSIVE MODE;
  IF to_regclass(format('object_body_m%s', wanted)) IS NULL THEN
    -- Made beside and then attached: made as a part, it would wait for whoever reads, a backup of hours
    -- too, and everybody would wait behind it.
    EXECUTE format('CREATE TABLE object_body_m%s
      (LIKE object_body INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE)', wanted);
    EXECUTE format('ALTER TABLE object_body ATTACH PARTITION object_body_m%s
      FOR VALUES FROM (%s) TO (%s)', wanted, first, first + 1000000);
  END IF;
END $$;

SELECT make_block(0);
