//! Opening SQLCipher: the key as bytes in a wiped buffer, every setting that durability hangs on
//! read back.

use std::fmt::Write;
use std::path::Path;
use std::time::Duration;

use dalil_seal::Secret;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use super::KEY_LEN;
use crate::Error;

/// The version of `schema.sql`.
const VERSION: i64 = 2;
/// Pages that a backup copies at once.
const PAGES: i32 = 256;

/// Settings, and what must be read back.
const SETTINGS: &[(&str, &str, &str)] = &[
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", "2"),
    ("fullfsync", "ON", "1"),
    ("checkpoint_fullfsync", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("cache_size", "-65536", "-65536"),
];

/// The connection that writes; makes the tables where there are none.
pub(crate) fn writing(path: &Path, key: &Secret<KEY_LEN>) -> Result<Connection, Error> {
    let making = Error::database("making the tables");
    let conn = keyed(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    settle(&conn)?;
    let version: i64 =
        conn.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(making)?;
    match version {
        0 => {
            let tables = concat!(
                "BEGIN IMMEDIATE;\n",
                include_str!("schema.sql"),
                "PRAGMA user_version = 2;\nCOMMIT;"
            );
            conn.execute_batch(tables).map_err(making)?;
        }
        1 => conn.execute_batch(include_str!("since-2.sql")).map_err(making)?,
        VERSION => {}
        _ => return Err(Error::Newer),
    }
    Ok(conn)
}

/// A connection that only reads.
pub(crate) fn reading(path: &Path, key: &Secret<KEY_LEN>) -> Result<Connection, Error> {
    let conn = keyed(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    settle(&conn)?;
    set(&conn, "query_only", "ON")?;
    Ok(conn)
}

/// Copies a database page by page, also while it is written to.
pub(crate) fn copy(from: &Path, to: &Path, key: &Secret<KEY_LEN>) -> Result<(), Error> {
    let copying = Error::database("copying the database");
    let source = keyed(from, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let mut target =
        keyed(to, key, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    set(&target, "synchronous", "FULL")?;
    {
        let backup = Backup::new(&source, &mut target).map_err(copying)?;
        loop {
            match backup.step(PAGES).map_err(copying)? {
                StepResult::Done => break,
                StepResult::More => {}
                // Somebody writes: a moment later the pages are free.
                _ => std::thread::sleep(Duration::from_millis(10)),
            }
        }
    }
    let checked: String =
        target.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(copying)?;
    drop(target);
    if checked != "ok" {
        return Err(unfit("copying the database", "the copy is not whole"));
    }
    crate::files::flush(to)
}

fn keyed(path: &Path, key: &Secret<KEY_LEN>, mode: OpenFlags) -> Result<Connection, Error> {
    let opening = Error::database("opening the database");
    let flags = mode | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let conn = Connection::open_with_flags(path, flags).map_err(opening)?;
    set(&conn, "cipher_log_level", "NONE")?;
    conn.key(None::<&str>, literal(key), false).map_err(opening)?;
    conn.busy_timeout(Duration::from_secs(10)).map_err(opening)?;
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
        .map_err(|_| Error::Key { what: "store.key does not open the database" })?;
    Ok(conn)
}

fn literal(key: &Secret<KEY_LEN>) -> Zeroizing<Vec<u8>> {
    let mut text = Zeroizing::new(String::with_capacity(2 * KEY_LEN + 3));
    text.push_str("x'");
    for byte in key.expose() {
        let _ = write!(text, "{byte:02x}");
    }
    text.push('\'');
    Zeroizing::new(text.as_bytes().to_vec())
}

fn settle(conn: &Connection) -> Result<(), Error> {
    let setting = Error::database("setting up the database");
    for (name, value, expected) in SETTINGS {
        set(conn, name, value)?;
        let read = conn
            .pragma_query_value(None, name, |row| {
                row.get::<_, rusqlite::types::Value>(0).map(|value| match value {
                    rusqlite::types::Value::Integer(number) => number.to_string(),
                    rusqlite::types::Value::Text(text) => text,
                    _ => String::new(),
                })
            })
            .map_err(setting)?;
        if read != *expected {
            return Err(unfit("setting up the database", name));
        }
    }
    conn.set_prepared_statement_cache_capacity(64);
    Ok(())
}

fn set(conn: &Connection, name: &str, value: &str) -> Result<(), Error> {
    let setting = Error::database("setting up the database");
    conn.pragma_update_and_check(None, name, value, |_| Ok(())).or_else(|error| match error {
        rusqlite::Error::QueryReturnedNoRows => Ok(()),
        other => Err(setting(other)),
    })
}

fn unfit(doing: &'static str, what: &'static str) -> Error {
    Error::database(doing)(std::io::Error::other(what))
}

#[cfg(test)]
mod tests {
    use super::{Error, Secret, writing};

    #[test]
    fn a_database_of_an_earlier_version_is_taken_on_and_of_a_later_one_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (path, key) = (folder.path().join("mailbox.db"), Secret::copy_of(&[7; super::KEY_LEN]));
        let first = "DROP TABLE unnamed; PRAGMA user_version = 1";
        writing(&path, &key).unwrap().execute_batch(first).unwrap();
        let conn = writing(&path, &key).unwrap();
        conn.execute("INSERT INTO unnamed (hash, since) VALUES (x'00', 1)", []).unwrap();
        conn.execute_batch("PRAGMA user_version = 3").unwrap();
        drop(conn);
        assert!(matches!(writing(&path, &key), Err(Error::Newer)));
    }
}
