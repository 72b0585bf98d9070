-- Orders of the authority to this computer. What an order is about stays in the order, which is sealed.

-- Each order that was read, by its own id: the same one twice does nothing twice.
CREATE TABLE ordered (
  order_id BLOB PRIMARY KEY, -- as the authority drew it
  what INTEGER NOT NULL, -- 1 erase a case, 2 seal the vaults
  issued_at INTEGER NOT NULL, -- as the authority says, UTC milliseconds
  at INTEGER NOT NULL, -- when it came, UTC milliseconds
  done_at INTEGER NOT NULL DEFAULT 0 -- when the vaults were sealed; 0 for not. Each vault erases for itself
) STRICT, WITHOUT ROWID;
