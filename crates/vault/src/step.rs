//! One durable step: a transaction whose words are read once. Between them stands whatever is kept.

use std::ops::Deref;

use rusqlite::Connection;

/// What is done together or not at all: undone where it goes out of scope before it is committed.
pub(crate) struct Step<'a> {
    conn: &'a Connection,
    is_open: bool,
}

impl<'a> Step<'a> {
    /// Begins, as the only one who writes.
    pub(crate) fn begin(conn: &'a Connection) -> rusqlite::Result<Self> {
        conn.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
        Ok(Self { conn, is_open: true })
    }

    /// When this returns, it is on the disk.
    pub(crate) fn commit(mut self) -> rusqlite::Result<()> {
        self.conn.prepare_cached("COMMIT")?.execute([])?;
        self.is_open = false;
        Ok(())
    }
}

impl Deref for Step<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.conn
    }
}

impl Drop for Step<'_> {
    fn drop(&mut self) {
        // A commit that failed may have ended it already.
        if self.is_open && !self.conn.is_autocommit() {
            let _ = self.conn.execute_batch("ROLLBACK");
        }
    }
}
