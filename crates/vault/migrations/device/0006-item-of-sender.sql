-- What came through the inbox, each once from each sender: under whose name a server gives something
-- stands in nobody's way who really sent it.
CREATE TABLE item_of_sender (
  n INTEGER PRIMARY KEY, -- order of keeping
  hash BLOB NOT NULL, -- SHA-256(bytes)
  kind INTEGER NOT NULL, -- as in the protocol
  sender BLOB NOT NULL, -- the device that it came from, as the server says
  bytes BLOB NOT NULL, -- as it came; empty once it is not kept, and while it did not come
  taken INTEGER NOT NULL DEFAULT 0, -- 1 put to use, 2 let go, 3 not believed yet, 4 its bytes did not come
  UNIQUE (hash, sender)
) STRICT;

INSERT INTO item_of_sender (n, hash, kind, sender, bytes, taken)
SELECT n, hash, kind, sender, bytes, taken FROM item ORDER BY n;

DROP TABLE item;

ALTER TABLE item_of_sender RENAME TO item;

CREATE INDEX item_waiting ON item (taken, kind, n);
