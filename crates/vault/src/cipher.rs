//! Opening SQLCipher: every setting is made, read back and refused if it is not as asked.

use std::fs;
use std::path::Path;

use dalil_seal::DatabaseKey;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use zeroize::Zeroizing;

use crate::{Error, Quiet, folder};

/// Pragmas that can be read back, with the value they must have.
const SETTINGS: &[(&str, &str, &str)] = &[
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", "2"),
    ("fullfsync", "ON", "1"),
    ("checkpoint_fullfsync", "ON", "1"),
    ("wal_autocheckpoint", LOG, LOG),
    ("temp_store", "MEMORY", "2"),
    ("secure_delete", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("foreign_keys", "ON", "1"),
    ("recursive_triggers", "ON", "1"),
    ("cache_size", "-32768", "-32768"),
];

/// What the library must have been built with.
const COMPILED: &[&str] = &["HAS_CODEC", "TEMP_STORE=3", "SECURE_DELETE", "DQS=0", "ENABLE_FTS5"];

/// Pages of the log that are moved into the file by whoever commits.
const LOG: &str = "256";
/// The same while much comes from elsewhere: then they are moved once all of it is here. With what one
/// step more may bring, less than is set aside for a full disk.
const LONG_LOG: &str = "3328";
/// Bytes of a log that is longer than that.
const TOO_LONG: u64 = 13 << 20;

/// How often a check looks up from its work.
const PAGES_BETWEEN_LOOKS: i32 = 64;

/// What a check of the pages found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pages {
    /// Every page in use is as it was written.
    Whole,
    /// At least one is not.
    Damaged,
    /// Somebody came in before the end.
    Disturbed,
}

/// Opens a vault's database, or refuses.
pub(crate) fn open(path: &Path, key: &DatabaseKey, salt: &[u8; 16]) -> Result<Connection, Error> {
    let conn = keyed(path, key, salt, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    for (name, value, expected) in SETTINGS {
        set(&conn, name, value)?;
        must_be(&conn, name, expected)?;
    }
    set(&conn, "mmap_size", "0")?;
    harden(&conn)?;
    conn.set_prepared_statement_cache_capacity(64);
    Ok(conn)
}

/// Lets the log grow until somebody moves it into the file ([`rest_log`], [`shorten_log`]), or it is
/// 13 MiB long: a commit then waits for the disk once and not three times.
pub(crate) fn lengthen_log(conn: &Connection) -> Result<(), Error> {
    set(conn, "wal_autocheckpoint", LONG_LOG)
}

/// Whoever commits keeps the log short again.
pub(crate) fn shorten_log(conn: &Connection) -> Result<(), Error> {
    set(conn, "wal_autocheckpoint", LOG)
}

/// What lies in a log that was let grow moves into the file now, so that no answer waits for it. Where
/// it cannot be moved, it lies in the log as before.
pub(crate) fn rest_log(conn: &Connection) -> Result<(), Error> {
    if must_be(conn, "wal_autocheckpoint", LONG_LOG).is_err() {
        return Ok(());
    }
    move_log(conn, "PASSIVE")?;
    shorten_log(conn)
}

/// Gives the room of a log back that a step made longer than it may be: moving it later would need
/// more room than is set aside for a full disk. What was kept is kept, whatever comes of it.
pub(crate) fn cut_log(conn: &Connection, database: &Path) -> Result<(), Error> {
    match fs::metadata(folder::log_of(database)) {
        Ok(log) if log.len() > TOO_LONG => move_log(conn, "TRUNCATE"),
        _ => Ok(()),
    }
}

fn move_log(conn: &Connection, how: &'static str) -> Result<(), Error> {
    conn.query_row(&format!("PRAGMA wal_checkpoint({how})"), [], |_| Ok(()))
        .map_err(Error::database("tidying the vault"))
}

/// Whether the pages in use are as they were written and fit together. Stops when it is disturbed,
/// and then says nothing. A bad page spoils the connection that met it.
pub(crate) fn pages(conn: &mut Connection, quiet: &Quiet) -> Result<Pages, Error> {
    let watched = quiet.clone();
    conn.progress_handler(PAGES_BETWEEN_LOOKS, Some(move || !watched.lasts()))
        .map_err(Error::database("checking the vault"))?;
    let said = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0));
    let silent: Option<fn() -> bool> = None;
    conn.progress_handler(0, silent).map_err(Error::database("checking the vault"))?;
    match said {
        Ok(said) if said == "ok" => Ok(Pages::Whole),
        Ok(_) => Ok(Pages::Damaged),
        Err(error) => match error.sqlite_error_code() {
            Some(ErrorCode::OperationInterrupted) => Ok(Pages::Disturbed),
            Some(ErrorCode::DiskFull | ErrorCode::OutOfMemory) => {
                Err(Error::database("checking the vault")(error))
            }
            _ => Ok(Pages::Damaged),
        },
    }
}

/// Opens a file for reading, or to be filled page by page, with none of the settings of work.
/// A connection of its own.
pub(crate) fn bare(path: &Path, key: &DatabaseKey, salt: &[u8; 16]) -> Result<Connection, Error> {
    keyed(path, key, salt, OpenFlags::SQLITE_OPEN_READ_WRITE)
}

fn keyed(
    path: &Path,
    key: &DatabaseKey,
    salt: &[u8; 16],
    mode: OpenFlags,
) -> Result<Connection, Error> {
    let opening = Error::database("opening the vault");
    let flags = mode | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let conn = Connection::open_with_flags(path, flags).map_err(&opening)?;
    // What a crash left beside the file is not moved into it by looking; what this connection makes
    // itself goes when it does.
    let left = folder::log_of(path).exists();
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, left).map_err(&opening)?;
    for (limit, most) in [
        (Limit::SQLITE_LIMIT_LENGTH, 1 << 24),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 1 << 16),
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
        (Limit::SQLITE_LIMIT_WORKER_THREADS, 0),
    ] {
        conn.set_limit(limit, most).map_err(&opening)?;
    }
    set(&conn, "cipher_log_level", "NONE")?;
    set(&conn, "cipher_memory_security", "ON")?;
    conn.key(None::<&str>, literal(key, salt), false).map_err(&opening)?;
    must_be(&conn, "cipher_memory_security", "1")?;
    let version: String = conn
        .query_row("PRAGMA cipher_version", [], |row| row.get(0))
        .map_err(|_| Error::CipherUnfit { what: "cipher_version" })?;
    if !version.starts_with("4.") {
        return Err(Error::CipherUnfit { what: "cipher_version" });
    }
    compiled(&conn)?;
    // Before the file is first read: a log opened in the shared mode would leave a `-shm` file.
    set(&conn, "locking_mode", "EXCLUSIVE")?;
    must_be(&conn, "locking_mode", "exclusive")?;
    // Proves the key: the first page must open.
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))
        .map_err(&opening)?;
    Ok(conn)
}

/// `x'<key><salt>'` in a buffer that is wiped.
fn literal(key: &DatabaseKey, salt: &[u8; 16]) -> Zeroizing<Vec<u8>> {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = Zeroizing::new(Vec::with_capacity(99));
    text.extend_from_slice(b"x'");
    for byte in key.expose().expose().iter().chain(salt) {
        for nibble in [byte >> 4, byte & 15] {
            text.extend(DIGITS.get(usize::from(nibble)));
        }
    }
    text.push(b'\'');
    text
}

fn set(conn: &Connection, name: &'static str, value: &str) -> Result<(), Error> {
    // Names and values are constants of this file.
    conn.execute_batch(&format!("PRAGMA {name} = {value}"))
        .map_err(Error::database("setting up the vault"))
}

pub(crate) fn must_be(conn: &Connection, name: &'static str, expected: &str) -> Result<(), Error> {
    let unfit = Error::CipherUnfit { what: name };
    let read = conn.query_row(&format!("PRAGMA {name}"), [], |row| {
        row.get_ref(0).map(|value| match value {
            rusqlite::types::ValueRef::Integer(number) => number.to_string(),
            other => other.as_str().unwrap_or_default().to_owned(),
        })
    });
    if read.is_ok_and(|value| value == expected) { Ok(()) } else { Err(unfit) }
}

fn compiled(conn: &Connection) -> Result<(), Error> {
    let reading = Error::database("reading how the cipher was built");
    let mut statement = conn.prepare("PRAGMA compile_options").map_err(&reading)?;
    let options = statement
        .query_map([], |row| row.get::<_, String>(0))
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(&reading)?;
    let missing = COMPILED.iter().find(|wanted| options.iter().all(|option| option != *wanted));
    missing.map_or(Ok(()), |what| Err(Error::CipherUnfit { what }))
}

fn harden(conn: &Connection) -> Result<(), Error> {
    let hardening = Error::database("hardening the vault");
    for (setting, value) in [
        (DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false),
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, false),
        // Plans do not depend on values: else each new value parses its statement anew, and every
        // piece of memory for that is locked and wiped.
        (DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true),
    ] {
        if conn.set_db_config(setting, value).map_err(&hardening)? != value {
            return Err(Error::CipherUnfit { what: "db_config" });
        }
    }
    Ok(())
}
