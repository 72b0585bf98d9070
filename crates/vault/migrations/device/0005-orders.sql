-- Orders of the authority to this computer. What an order is about stays in the order, which is sealed.

-- Each order that was read, by its own id: the same one twice does nothing twice.
CREATE TABLE ordered (
  order_id BLOB PRIMARY KEY, -- as the authority drew it
  what INTEGER NOT NULL, -- 1 erase a case, 2 seal the vaults, 3 an older edition of a guide
  about TEXT NOT NULL, -- which guide; empty otherwise
  issued_at INTEGER NOT NULL, -- as the authority says, UTC milliseconds
  at INTEGER NOT NULL, -- when it came, UTC milliseconds
  done_at INTEGER NOT NULL DEFAULT 0 -- when the vaults were sealed; 0 for not. Each vault erases for itself
) STRICT, WITHOUT ROWID;

-- Older editions of guides that may be used again. While such a one is not here, nothing changes.
CREATE TABLE pack_back (
  name TEXT NOT NULL, -- which guide
  version INTEGER NOT NULL, -- the one that may
  over INTEGER NOT NULL, -- editions after it, up to this one, are not in force any more
  used INTEGER NOT NULL, -- 1 once that edition is here: it is let in once
  PRIMARY KEY (name, version)
) STRICT, WITHOUT ROWID;
