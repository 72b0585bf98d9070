//! A newer schema: made on a checked copy, compared, and only then put in the place of the old
//! file, which stays beside it as the way back.
//!
//! A crash at any step leaves the old file or the new one, both whole:
//!
//! ```text
//! vault.db.new     being made; removed by the next opening
//! vault.db.ready   whole and checked; takes the place of a vault.db that is not there
//! vault.db.before-0001   as it was under schema 1
//! vault.db.after-0002    as it was when somebody went back from schema 2
//! ```

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use dalil_case::{CaseId, Digest};
use rusqlite::{Connection, TransactionBehavior};

use crate::cipher::{self, Pages};
use crate::registers::hash_of_rows;
use crate::vault::Parts;
use crate::{Error, Quiet, backup, folder, rebuild, schema, stamp};

/// What has just been done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The copy is made and was read through.
    Copied,
    /// The copy has the new schema and says the same.
    Compared,
    /// The copy is complete and durable.
    Ready,
    /// The old file has its other name.
    Aside,
    /// The new one has its place.
    Placed,
}

/// Called after each step. Tests end the program there.
pub(crate) type Hook<'a> = &'a mut dyn FnMut(Step) -> Result<(), Error>;

/// What must not change: how many events, which is the last, and what each case comes to.
#[derive(PartialEq, Eq)]
pub(crate) struct Facts {
    count: i64,
    head: Option<(i64, Digest)>,
    cases: BTreeMap<[u8; 16], [u8; 32]>,
}

/// Brings an open vault of an earlier schema up to date and opens it again.
pub(crate) fn upgrade(
    parts: &Parts,
    conn: Connection,
    version: i64,
    hook: Hook<'_>,
) -> Result<(), Error> {
    let database = parts.folder.join("vault.db");
    let new = folder::with_suffix(&database, "new");
    let (key, salt) = (&parts.database_key, parts.header.db_salt());
    let upgrading = Error::database("bringing the vault up to date");
    let before = facts(&conn).map_err(&upgrading)?;
    let quiet = Quiet::undisturbed();
    backup::write(&conn, &new, key, &salt, &quiet)?.ok_or(Error::CopyUnfit)?;
    if backup::check(&new, key, &salt, &quiet)?.0 != Pages::Whole {
        return Err(Error::CopyUnfit);
    }
    hook(Step::Copied)?;
    let mut copy = cipher::open(&new, key, &salt)?;
    schema::VAULT.migrate(&mut copy)?;
    let tx = copy.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&upgrading)?;
    rebuild::all(&tx)?;
    tx.commit().map_err(&upgrading)?;
    let mut after = facts(&copy).map_err(&upgrading)?;
    after.cases.retain(|case, _| before.cases.contains_key(case));
    if after != before {
        return Err(Error::CopyUnfit);
    }
    finish(copy)?;
    hook(Step::Compared)?;
    ready(&new)?;
    hook(Step::Ready)?;
    finish(conn)?;
    stamp::remove(&parts.folder)?;
    swap(&database, &free(&database, &format!("before-{version:04}")), hook)
}

/// Moves everything into the main file and closes it.
pub(crate) fn finish(conn: Connection) -> Result<(), Error> {
    let closing = Error::database("closing the vault");
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(&closing)?;
    conn.close().map_err(|(_, error)| closing(error))
}

/// Says of a new file that it is complete. From here on it may take the place of the old one.
pub(crate) fn ready(new: &Path) -> Result<(), Error> {
    folder::flush(new)?;
    folder::place(new, &new.with_extension("ready"))
}

/// Gives the old file its other name, and the complete one its place.
pub(crate) fn swap(database: &Path, aside: &Path, hook: Hook<'_>) -> Result<(), Error> {
    if database.exists() {
        folder::place(database, aside)?;
    }
    hook(Step::Aside)?;
    log_aside(database, aside)?;
    folder::place(&folder::with_suffix(database, "ready"), database)?;
    hook(Step::Placed)
}

/// A log belongs to its file: beside another one it would be played into it.
fn log_aside(database: &Path, aside: &Path) -> Result<(), Error> {
    let log = folder::log_of(database);
    if log.exists() { folder::place(&log, &folder::log_of(aside)) } else { Ok(()) }
}

/// Finishes or takes back what a crash cut short. Called before a vault is opened.
pub(crate) fn settle(vault: &Path) -> Result<(), Error> {
    let database = vault.join("vault.db");
    let ready = folder::with_suffix(&database, "ready");
    let new = folder::with_suffix(&database, "new");
    if database.exists() {
        for made in [new, ready] {
            folder::remove(&folder::log_of(&made))?;
            folder::remove(&made)?;
        }
        return Ok(());
    }
    if ready.exists() {
        log_aside(&database, &free(&database, "left"))?;
        return folder::place(&ready, &database);
    }
    // Somebody was going back and did not arrive.
    match latest(vault, "vault.db.after-") {
        Some(after) => folder::place(&after, &database),
        None => Ok(()),
    }
}

/// Puts the file back that was there before the last upgrade. What was written since stays in the
/// file that is set aside; its name is returned.
pub(crate) fn go_back(vault: &Path, version: i64) -> Result<PathBuf, Error> {
    let database = vault.join("vault.db");
    let before = latest(vault, "vault.db.before-").ok_or(Error::NoWayBack)?;
    let after = free(&database, &format!("after-{version:04}"));
    folder::place(&database, &after)?;
    folder::place(&before, &database)?;
    Ok(after)
}

/// Whether there is a file to go back to.
pub(crate) fn can_go_back(vault: &Path) -> bool {
    latest(vault, "vault.db.before-").is_some()
}

/// A name that nothing has.
pub(crate) fn free(database: &Path, suffix: &str) -> PathBuf {
    let mut aside = folder::with_suffix(database, suffix);
    let mut count = 1_u32;
    while aside.exists() {
        count = count.saturating_add(1);
        aside = folder::with_suffix(database, &format!("{suffix}-{count}"));
    }
    aside
}

fn latest(vault: &Path, begins: &str) -> Option<PathBuf> {
    let entries = fs::read_dir(vault).ok()?.flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let last = names.filter(|name| name.starts_with(begins) && !name.ends_with("-wal")).max()?;
    Some(vault.join(last))
}

/// A case that a crash left behind its events is made anew, not compared.
pub(crate) fn facts(conn: &Connection) -> rusqlite::Result<Facts> {
    let count = conn.query_row("SELECT count(*) FROM event", [], |row| row.get(0))?;
    let sql = if conn.table_exists(None, "behind")? {
        "SELECT case_id FROM case_head WHERE case_id NOT IN (SELECT case_id FROM behind)"
    } else {
        "SELECT case_id FROM case_head"
    };
    let ids = conn
        .prepare(sql)?
        .query_map([], |row| row.get(0).map(CaseId))?
        .collect::<Result<Vec<_>, _>>()?;
    // From the rows themselves: how their hash is made may be what changes.
    let hashed = ids.into_iter().map(|id| Ok((id.0, hash_of_rows(conn, id)?)));
    let cases = hashed.collect::<rusqlite::Result<_>>()?;
    Ok(Facts { count, head: backup::head(conn)?, cases })
}
