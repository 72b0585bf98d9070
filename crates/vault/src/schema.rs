//! Which tables there are. Forward only: each migration is one transaction and never edited.

use rusqlite::{Connection, TransactionBehavior};

use crate::Error;

/// "DLVT", as in the header.
const APPLICATION_ID: i64 = 0x444C_5654;
const MIGRATIONS: &[&str] = &[include_str!("../migrations/0001-first.sql")];

/// The schema that this program writes.
pub(crate) fn newest() -> i64 {
    i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX)
}

/// Fills a new, empty file.
pub(crate) fn found(conn: &mut Connection) -> Result<(), Error> {
    migrate_from(conn, 0)
}

/// Brings a vault up to date. One from the future is refused and left as it is; an empty file is
/// what is left of a vault, not a new one.
pub(crate) fn migrate(conn: &mut Connection) -> Result<(), Error> {
    let reading = Error::database("reading how old the vault is");
    let number = |conn: &Connection, pragma: &str| {
        conn.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get::<_, i64>(0))
    };
    let application = number(conn, "application_id").map_err(&reading)?;
    let version = number(conn, "user_version").map_err(&reading)?;
    if version > newest() {
        return Err(Error::VaultFromTheFuture);
    }
    if application != APPLICATION_ID || version < 1 {
        return Err(Error::VaultDamaged { source: None });
    }
    migrate_from(conn, version)
}

fn migrate_from(conn: &mut Connection, version: i64) -> Result<(), Error> {
    let migrating = Error::database("bringing the vault up to date");
    let done = usize::try_from(version).unwrap_or(0);
    for (to, sql) in (1_i64..).zip(MIGRATIONS).skip(done) {
        let tx =
            conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&migrating)?;
        tx.execute_batch(sql).map_err(&migrating)?;
        tx.execute_batch(&format!(
            "PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {to};"
        ))
        .map_err(&migrating)?;
        tx.commit().map_err(&migrating)?;
    }
    Ok(())
}
