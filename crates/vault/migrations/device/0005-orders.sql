-- Orders of the authority to this computer. What an order is about stays in the order, which is sealed.

-- Each order that was read, by its own id: the same one twice does nothing twice.
CREATE TABLE ordered (
  order_id BLOB PRIMARY KEY, -- as the authority drew it
  what INTEGER NOT NULL, -- 1 erase a case, 2 seal the vaults
  at INTEGER NOT NULL -- when it came, UTC milliseconds
) STRICT, WITHOUT ROWID;

-- Orders to seal that were gone by, each once for each vault: what was recovered stays open, whatever
-- becomes of another vault. What is erased each vault knows by itself.
CREATE TABLE obeyed (
  order_id BLOB NOT NULL, -- which order
  vault_id BLOB NOT NULL, -- for which vault
  at INTEGER NOT NULL, -- when, UTC milliseconds
  PRIMARY KEY (order_id, vault_id)
) STRICT, WITHOUT ROWID;
