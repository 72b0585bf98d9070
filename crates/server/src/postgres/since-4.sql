-- From version 3: what came together is one row of a body, a ledger, an inbox. What is there is put together
-- so, two hundred at a time; places and counts stay as they were. Bodies stay where they are, but those of
-- versions 1 and 2: all of a block had the same number.
-- All at once, in the order in which a program of version 3 takes them: one that still runs waits.
LOCK TABLE object_index, inbox, ledger, object_body IN ACCESS EXCLUSIVE MODE;

ALTER TABLE object_body ADD COLUMN names bytea NOT NULL DEFAULT '';
ALTER TABLE object_body ALTER COLUMN names SET STORAGE EXTERNAL;

CREATE OR REPLACE FUNCTION make_block(wanted bigint) RETURNS void LANGUAGE plpgsql AS $$
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

SELECT make_block(block) FROM object_number, generate_series(last_value / 1000000, 1 + (
  last_value + (SELECT count(*) FROM object_body WHERE blk < 1099511627776)
    + (SELECT count(*) FROM object_index WHERE state = 2)) / 1000000) AS block;

CREATE TEMPORARY TABLE moved ON COMMIT DROP AS
  SELECT blk AS was, hash, 1099511627776 + nextval('object_number') AS blk
  FROM object_body WHERE blk < 1099511627776;
UPDATE object_body b SET blk = m.blk FROM moved m WHERE b.blk = m.was AND b.hash = m.hash;

ALTER TABLE object_index RENAME TO object_index_before;
ALTER TABLE inbox RENAME TO inbox_before;
ALTER TABLE ledger RENAME TO ledger_before;
DROP INDEX inbox_once;

CREATE TABLE object_index (
  hash bytea NOT NULL,
  blk bigint NOT NULL,
  off integer NOT NULL,
  size bigint NOT NULL,
  state smallint NOT NULL
) PARTITION BY HASH (hash);

CREATE TABLE ledger (
  device bytea NOT NULL,
  epoch bigint NOT NULL,
  seq bigint NOT NULL,
  places bytea NOT NULL,
  received bigint NOT NULL
) PARTITION BY HASH (device);
ALTER TABLE ledger ALTER COLUMN places SET STORAGE EXTERNAL;

CREATE TABLE inbox (
  dest bytea NOT NULL,
  cur bigint NOT NULL,
  sender bytea NOT NULL,
  items bytea NOT NULL
) PARTITION BY HASH (dest);
ALTER TABLE inbox ALTER COLUMN items SET STORAGE EXTERNAL;

CREATE TABLE named (
  blk bigint NOT NULL,
  dest bytea NOT NULL,
  cur bigint NOT NULL
);

DO $$
BEGIN
  FOR n IN 0..31 LOOP
    EXECUTE format('CREATE TABLE ledger_b%s PARTITION OF ledger
      FOR VALUES WITH (MODULUS 32, REMAINDER %s)', n, n);
    EXECUTE format('CREATE TABLE inbox_b%s PARTITION OF inbox
      FOR VALUES WITH (MODULUS 32, REMAINDER %s)', n, n);
  END LOOP;
  FOR n IN 0..7 LOOP
    EXECUTE format('CREATE TABLE object_index_b%s PARTITION OF object_index
      FOR VALUES WITH (MODULUS 8, REMAINDER %s)', n, n);
  END LOOP;
END $$;

INSERT INTO object_index (hash, blk, off, size, state)
  SELECT o.hash, CASE WHEN o.state = 2 THEN -1 - nextval('object_number') ELSE coalesce(m.blk, o.blk) END,
    0, o.size, o.state
  FROM object_index_before o LEFT JOIN moved m ON m.hash = o.hash;

INSERT INTO ledger (device, epoch, seq, places, received)
  SELECT device, epoch, max(seq), string_agg(hash || object || int2send(kind), ''::bytea ORDER BY seq),
    max(received)
  FROM ledger_before GROUP BY device, epoch, (seq - 1) / 200;

-- One row is of one sender, and of places that follow one another.
CREATE TEMPORARY TABLE together ON COMMIT DROP AS
  SELECT dest, cur, sender, hash, kind, size,
    max(cur) OVER (PARTITION BY dest, sender, run, (cur - 1) / 200) AS last
  FROM (
    SELECT *, cur - row_number() OVER (PARTITION BY dest, sender ORDER BY cur) AS run FROM inbox_before
  ) runs;
INSERT INTO inbox (dest, cur, sender, items)
  SELECT dest, last, sender, string_agg(hash || int2send(kind) || int8send(size), ''::bytea ORDER BY cur)
  FROM together GROUP BY dest, last, sender;
ANALYZE object_index, together;
INSERT INTO named (blk, dest, cur)
  SELECT DISTINCT o.blk, t.dest, t.last FROM together t JOIN object_index o ON o.hash = t.hash;

DROP TABLE object_index_before, inbox_before, ledger_before;
DO $$
BEGIN
  FOR n IN 0..7 LOOP
    EXECUTE format('CREATE UNIQUE INDEX object_name_%s
      ON object_index_b%s (substring(hash FROM 1 FOR 15))', n, n);
  END LOOP;
END $$;
ALTER TABLE ledger ADD PRIMARY KEY (device, epoch, seq);
ALTER TABLE inbox ADD PRIMARY KEY (dest, cur);
ALTER TABLE named ADD PRIMARY KEY (blk, dest, cur);

-- The blocks of versions 1 and 2 are empty now.
DO $$
DECLARE block regclass;
BEGIN
  FOR block IN SELECT inhrelid::regclass FROM pg_inherits
    WHERE inhparent = 'object_body'::regclass AND inhrelid::regclass::text ~ 'object_body_[0-9]+$'
  LOOP
    EXECUTE format('DROP TABLE %s', block);
  END LOOP;
END $$;

ANALYZE object_index, ledger, inbox, named;
UPDATE setting SET value = '4' WHERE name = 'schema';
