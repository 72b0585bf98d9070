-- From version 2: each body has a number of its own, so that an index of them grows at its end. What is
-- there stays in its blocks and is found there.
CREATE OR REPLACE FUNCTION make_block(wanted bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE first bigint := 1099511627776 + wanted * 1000000;
BEGIN
  -- Who waited here looks anew at what is there: an advisory lock would let it believe what it saw before.
  LOCK TABLE object_body IN SHARE UPDATE EXCLUSIVE MODE;
  IF to_regclass(format('object_body_m%s', wanted)) IS NULL THEN
    EXECUTE format('CREATE TABLE object_body_m%s PARTITION OF object_body
      FOR VALUES FROM (%s) TO (%s)', wanted, first, first + 1000000);
  END IF;
END $$;

SELECT make_block(last_value / 1000000), make_block(last_value / 1000000 + 1) FROM object_number;
UPDATE setting SET value = '3' WHERE name = 'schema';
