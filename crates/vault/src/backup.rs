//! Copies: two beside the vault that take turns, and one wherever the officer wants it.
//!
//! A copy is made page by page in quiet moments, is checked before it takes the place of an older
//! one, and is never newer than the vault. It is encrypted under the same key.

use std::path::{Path, PathBuf};

use dalil_case::{Digest, Moment};
use dalil_seal::DatabaseKey;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OptionalExtension as _};

use crate::cipher::{self, Pages};
use crate::{Error, Quiet, Vault, folder};

/// Pages that are copied before looking up: a quarter of a megabyte.
const STEP: i32 = 64;
/// Events after which a copy is made.
const EVENTS: i64 = 200;
/// Time after which a copy is made, also when nothing was added: each page is read once a day.
const DAY_MS: i64 = 24 * 3600 * 1000;
/// When the copy was begun, inside the copy.
pub(crate) const COPIED_AT: &str = "keeping/copied-at";

/// A whole copy beside the vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CopyState {
    /// The last entry that it holds.
    pub seq: i64,
    /// When it was made, as the clock claimed.
    pub at: Moment,
}

/// What came of trying to make a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// There is one more copy, and it is whole.
    Made(CopyState),
    /// The newest one is new enough.
    NotDue,
    /// Somebody came in: nothing was changed, and it will be tried again.
    Disturbed,
}

impl Vault {
    /// Makes a copy if one is due: after 200 events, or daily. The older one is replaced once the
    /// new one was read through.
    pub fn copy_if_due(&mut self, now: Moment, quiet: &Quiet) -> Result<Copied, Error> {
        let head = self.head()?;
        let seq = head.map_or(0, |(seq, _)| seq);
        let newest = self.copies().into_iter().flatten().max_by_key(|copy| (copy.seq, copy.at));
        let due = match newest {
            None => seq > 0,
            Some(copy) => {
                let age = now.0.saturating_sub(copy.at.0);
                seq.saturating_sub(copy.seq) >= EVENTS || age.abs() >= DAY_MS
            }
        };
        // What may have a whole entry that the vault has not stays until it was mended.
        let due = due && self.may_rewrite_copies();
        if due { self.copy(now, quiet) } else { Ok(Copied::NotDue) }
    }

    /// Makes a copy now.
    ///
    /// # Errors
    /// Among others [`Error::NotMended`]: an older copy may have what the vault has not.
    pub fn copy(&mut self, now: Moment, quiet: &Quiet) -> Result<Copied, Error> {
        self.needs_mended()?;
        let slots = self.copies();
        let [first, second] = slots;
        // What is missing or cannot be read is replaced first, and then the older one.
        let slot = match (first, second) {
            (None, _) => 0,
            (_, None) => 1,
            (Some(a), Some(b)) => usize::from((b.seq, b.at) < (a.seq, a.at)),
        };
        self.copy_to_slot(slot, now, quiet)
    }

    /// Rewrites both copies: what was erased is in neither. When this returns, it is so.
    pub(crate) fn rewrite_copies(&mut self, now: Moment) -> Result<(), Error> {
        for slot in [0, 1] {
            self.copy_to_slot(slot, now, &Quiet::undisturbed())?;
        }
        Ok(())
    }

    fn copy_to_slot(&mut self, slot: usize, now: Moment, quiet: &Quiet) -> Result<Copied, Error> {
        let place = self.copy_path(slot);
        let parent = place.parent().expect("a copy is in a folder");
        folder::make_inside(parent)?;
        self.put_setting(COPIED_AT, &now.0.to_string())?;
        let new = folder::with_suffix(&place, "new");
        let made = write(&self.conn, &new, self.database_key(), &self.salt(), quiet);
        let state = match made {
            Ok(Some(())) => match check(&new, self.database_key(), &self.salt(), quiet)? {
                (Pages::Whole, Some(state)) => state,
                (Pages::Disturbed, _) => {
                    folder::remove(&new)?;
                    return Ok(Copied::Disturbed);
                }
                _ => {
                    // A bad page may come through as anything: what it was read by is spoiled too.
                    folder::remove(&new)?;
                    self.reconnect()?;
                    return Err(Error::CopyUnfit);
                }
            },
            Ok(None) => {
                folder::remove(&new)?;
                return Ok(Copied::Disturbed);
            }
            Err(error) => {
                folder::remove(&new)?;
                // A bad page has spoiled the connection; the next one reads what can be read.
                if matches!(error, Error::VaultDamaged { .. }) {
                    self.reconnect()?;
                }
                return Err(error);
            }
        };
        let same = self.head()?.map_or(0, |(seq, _)| seq) == state.seq;
        if !same {
            folder::remove(&new)?;
            return Err(Error::CopyUnfit);
        }
        folder::flush(&new)?;
        folder::place(&new, &place)?;
        Ok(Copied::Made(state))
    }

    /// The number of the last entry.
    pub fn entries(&self) -> Result<i64, Error> {
        Ok(self.head()?.map_or(0, |(seq, _)| seq))
    }

    /// The copies beside the vault; `None` for one that is not there or cannot be read.
    pub fn copies(&self) -> [Option<CopyState>; 2] {
        [0, 1].map(|slot| state(&self.copy_path(slot), self.database_key(), &self.salt()))
    }

    /// Reads every page in use through, in a quiet moment. `None`: somebody came in.
    pub fn check_pages(&mut self, quiet: &Quiet) -> Result<Option<bool>, Error> {
        if self.is_spoilt() {
            // What spoilt it may be over: the file itself is looked at.
            self.reconnect()?;
        }
        match cipher::pages(&mut self.conn, quiet)? {
            Pages::Whole => {
                self.behind.healed();
                Ok(Some(true))
            }
            Pages::Disturbed => Ok(None),
            Pages::Damaged => {
                self.reconnect()?;
                Ok(Some(false))
            }
        }
    }

    fn copy_path(&self, slot: usize) -> PathBuf {
        path(self.folder(), slot)
    }
}

/// Where a copy is.
pub(crate) fn path(vault: &Path, slot: usize) -> PathBuf {
    vault.join("backup").join(format!("{slot}.db"))
}

/// Copies a database page by page. `None`: somebody came in before the end.
pub(crate) fn write(
    from: &Connection,
    to: &Path,
    key: &DatabaseKey,
    salt: &[u8; 16],
    quiet: &Quiet,
) -> Result<Option<()>, Error> {
    let copying = copying();
    folder::blank(to)?;
    let mut conn = cipher::bare(to, key, salt)?;
    let done = {
        let backup = Backup::new(from, &mut conn).map_err(&copying)?;
        loop {
            match backup.step(STEP).map_err(&copying)? {
                StepResult::Done => break true,
                StepResult::More if quiet.lasts() => {}
                _ => break false,
            }
        }
    };
    conn.close().map_err(|(_, error)| copying(error))?;
    Ok(done.then_some(()))
}

fn copying() -> impl Fn(rusqlite::Error) -> Error {
    Error::database("copying the vault")
}

/// Reads a copy through on a connection of its own.
pub(crate) fn check(
    path: &Path,
    key: &DatabaseKey,
    salt: &[u8; 16],
    quiet: &Quiet,
) -> Result<(Pages, Option<CopyState>), Error> {
    let mut conn = cipher::bare(path, key, salt)?;
    let pages = cipher::pages(&mut conn, quiet)?;
    let state = match pages {
        Pages::Whole => read(&conn),
        Pages::Damaged | Pages::Disturbed => None,
    };
    Ok((pages, state))
}

/// What a copy holds, if it can be read.
pub(crate) fn state(path: &Path, key: &DatabaseKey, salt: &[u8; 16]) -> Option<CopyState> {
    if !path.exists() {
        return None;
    }
    read(&cipher::bare(path, key, salt).ok()?)
}

fn read(conn: &Connection) -> Option<CopyState> {
    let (seq, _) = head(conn).ok()?.unwrap_or((0, Digest::ZERO));
    let at = conn
        .query_row("SELECT value FROM setting WHERE name = :name", [COPIED_AT], |row| {
            row.get::<_, String>(0)
        })
        .ok()?;
    Some(CopyState { seq, at: Moment(at.parse().ok()?) })
}

/// The last event of a database.
pub(crate) fn head(conn: &Connection) -> rusqlite::Result<Option<(i64, Digest)>> {
    conn.query_row("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1", [], |row| {
        Ok((row.get(0)?, Digest(row.get(1)?)))
    })
    .optional()
}
