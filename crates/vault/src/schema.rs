//! Which tables there are. Forward only: each migration is one transaction and never edited.

use rusqlite::{Connection, TransactionBehavior};

use crate::Error;

/// The tables of one kind of file.
pub(crate) struct Schema {
    application_id: i64,
    migrations: &'static [&'static str],
}

/// An officer's vault. "DLVT", as in the header.
pub(crate) const VAULT: Schema = Schema {
    application_id: 0x444C_5654,
    migrations: &[
        include_str!("../migrations/0001-first.sql"),
        include_str!("../migrations/0002-outbox.sql"),
        include_str!("../migrations/0003-sheet.sql"),
        include_str!("../migrations/0004-keeping.sql"),
        include_str!("../migrations/0005-authority.sql"),
        include_str!("../migrations/0006-desk.sql"),
        include_str!("../migrations/0007-merge.sql"),
        include_str!("../migrations/0008-master-key.sql"),
        include_str!("../migrations/0009-fewer-pages.sql"),
        include_str!("../migrations/0010-desk-post.sql"),
        include_str!("../migrations/0011-behind.sql"),
        include_str!("../migrations/0012-words-later.sql"),
    ],
};

/// The computer's own file. "DLOB".
pub(crate) const OUTBOX: Schema = Schema {
    application_id: 0x444C_4F42,
    migrations: &[
        include_str!("../migrations/device/0001-first.sql"),
        include_str!("../migrations/device/0002-authority.sql"),
        include_str!("../migrations/device/0003-progress.sql"),
        include_str!("../migrations/device/0004-desk.sql"),
        include_str!("../migrations/device/0005-orders.sql"),
        include_str!("../migrations/device/0006-item-of-sender.sql"),
    ],
};

/// What is practised with. "DLEX".
pub(crate) const EXERCISE: Schema = Schema {
    application_id: 0x444C_4558,
    migrations: &[
        include_str!("../migrations/exercise/0001-first.sql"),
        include_str!("../migrations/exercise/0002-class.sql"),
    ],
};

impl Schema {
    /// The version that this program writes.
    pub(crate) fn newest(&self) -> i64 {
        i64::try_from(self.migrations.len()).unwrap_or(i64::MAX)
    }

    /// Fills a new, empty file.
    pub(crate) fn found(&self, conn: &mut Connection) -> Result<(), Error> {
        self.migrate_from(conn, 0)
    }

    /// Which version a file has. One from the future is refused and left as it is; an empty file
    /// is what is left of one, not a new one.
    pub(crate) fn version(&self, conn: &Connection) -> Result<i64, Error> {
        let reading = Error::database("reading how old the vault is");
        let number = |conn: &Connection, pragma: &str| {
            conn.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get::<_, i64>(0))
        };
        let application = number(conn, "application_id").map_err(&reading)?;
        let version = number(conn, "user_version").map_err(&reading)?;
        if version > self.newest() {
            return Err(Error::VaultFromTheFuture);
        }
        if application != self.application_id || version < 1 {
            return Err(Error::VaultDamaged { source: None });
        }
        Ok(version)
    }

    /// Brings a file up to date.
    pub(crate) fn migrate(&self, conn: &mut Connection) -> Result<(), Error> {
        let version = self.version(conn)?;
        self.migrate_from(conn, version)
    }

    fn migrate_from(&self, conn: &mut Connection, version: i64) -> Result<(), Error> {
        let migrating = Error::database("bringing the vault up to date");
        let done = usize::try_from(version).unwrap_or(0);
        for (to, sql) in (1_i64..).zip(self.migrations).skip(done) {
            let tx = conn
                .transaction_with_behavior(TransactionBehavior::Immediate)
                .map_err(&migrating)?;
            tx.execute_batch(sql).map_err(&migrating)?;
            let id = self.application_id;
            tx.execute_batch(&format!("PRAGMA application_id = {id}; PRAGMA user_version = {to};"))
                .map_err(&migrating)?;
            tx.commit().map_err(&migrating)?;
        }
        Ok(())
    }
}
