-- From version 1: objects that no inbox names, and since when that is known.
CREATE TABLE unnamed (
  hash bytea PRIMARY KEY,
  since bigint NOT NULL
);
UPDATE setting SET value = '2' WHERE name = 'schema';
