//! Another master key: a new file under new keys beside the old one, then both the header and the
//! file in one step.
//!
//! A crash at any moment leaves the old keys with the old file or the new keys with the new one:
//!
//! ```text
//! vault.db.rekeying      being made; removed by the next opening
//! vault.db.rekeyed       whole and checked, under the new keys
//! vault.hdr.rekeyed{.1}  the new header; from the moment at which the first of them has its name,
//!                        the new keys are the ones in force, and whatever is left to do is done
//!                        before anything else
//! ```
//!
//! The old file is gone with its key. Copies in other places keep theirs (`docs/recovery.md`).

use std::fs;
use std::path::Path;

use dalil_case::Moment;
use dalil_seal::{AuditKey, DatabaseKey, Header, MasterKey, Random};
use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior, named_params};

use crate::cipher::{self, Pages};
use crate::erase::REWRITE;
use crate::header::HeaderFile;
use crate::pair::{self, Found};
use crate::reserve::Reserve;
use crate::{Error, Quiet, Vault, backup, folder, migrate, stamp};

/// For so long a master key is in force.
const LIFE_MS: i64 = 90 * 24 * 3600 * 1000;
/// The keys of cases in the computer's file are wrapped under the master key before.
const REWRAP: &str = "keeping/rewrap-keys";
/// Files of before that no key opens any more.
const OF_BEFORE: [&str; 3] = ["vault.db.before-", "vault.db.after-", "vault.db.left"];

/// What has just been done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The new file is whole and was read through.
    Copied,
    /// The computer's own key opens with the new master key too.
    Wrapped,
    /// The new keys are in force.
    InForce,
    /// The new header has its place.
    Headed,
    /// The new file has its place.
    Placed,
}

/// Called after each step. Tests end the program there.
pub(crate) type Hook<'a> = &'a mut dyn FnMut(Step) -> Result<(), Error>;

impl Vault {
    /// When the master key in force was made.
    pub fn keys_made_at(&self) -> Result<Moment, Error> {
        let reading = Error::database("reading how old the keys are");
        let renewed: Option<i64> = self
            .conn
            .query_row("SELECT at FROM rekeyed ORDER BY n DESC LIMIT 1", [], |row| row.get(0))
            .optional()
            .map_err(&reading)?;
        match renewed {
            Some(at) => Ok(Moment(at)),
            None => self
                .conn
                .query_row("SELECT made_at FROM owner", [], |row| row.get(0).map(Moment))
                .map_err(&reading),
        }
    }

    /// Whether the vault should have another master key: 90 days after it was given this one. A
    /// clock that was set back says nothing.
    pub fn is_rekey_due(&self, now: Moment) -> Result<bool, Error> {
        Ok(now.0.saturating_sub(self.keys_made_at()?.0) >= LIFE_MS)
    }

    /// Writes everything into a new file under the keys of `master`, reads it through, and compares.
    pub(crate) fn write_under(&mut self, master: &MasterKey, now: Moment) -> Result<(), Error> {
        let rekeying = Error::database("writing the vault under other keys");
        let database = self.folder().join("vault.db");
        let new = folder::with_suffix(&database, "rekeying");
        let (key, salt, quiet) = (master.database()?, self.salt(), Quiet::undisturbed());
        self.settle()?;
        let before = migrate::facts(&self.conn).map_err(&rekeying)?;
        backup::write(&self.conn, &new, &key, &salt, &quiet)?.ok_or(Error::CopyUnfit)?;
        note(&new, &key, &salt, &self.master().audit()?, now)?;
        let (pages, _) = backup::check(&new, &key, &salt, &quiet)?;
        let copy = cipher::bare(&new, &key, &salt)?;
        if pages != Pages::Whole || migrate::facts(&copy).map_err(&rekeying)? != before {
            return Err(Error::CopyUnfit);
        }
        migrate::finish(copy)?;
        folder::flush(&new)?;
        folder::place(&new, &folder::with_suffix(&database, "rekeyed"))
    }

    /// Does what is left of the work after the keys were changed: both copies anew, and the keys of
    /// cases in the computer's file. Tried again in a quiet moment where it does not succeed.
    pub(crate) fn finish_rekey(&mut self, now: Moment) -> Result<(), Error> {
        self.wrap_keys_if_due(now)?;
        if self.settings()?.contains_key(REWRITE) {
            self.rewrite_copies(now)?;
            self.clear_setting(REWRITE)?;
        }
        Ok(())
    }

    /// Waits for the computer's file where that is not open.
    pub(crate) fn wrap_keys_if_due(&mut self, now: Moment) -> Result<(), Error> {
        if self.outbox.is_none() || !self.settings()?.contains_key(REWRAP) {
            return Ok(());
        }
        self.wrap_keys_anew(now)?;
        self.clear_setting(REWRAP)
    }

    fn wrap_keys_anew(&mut self, now: Moment) -> Result<(), Error> {
        let (id, wrap) = (self.id(), self.master().cek_wrap()?);
        let wrapped = self
            .case_keys()?
            .values()
            .map(|key| key.wrap(id, &wrap, &self.random))
            .collect::<Result<Vec<_>, _>>()?;
        if let Some(outbox) = &mut self.outbox {
            outbox.batch(now, |batch| {
                batch.forget_own_keys()?;
                wrapped.iter().try_for_each(|key| batch.keep_key(key))
            })?;
        }
        self.keep_owner_copy(now)
    }
}

/// Notes in the new file since when its keys are in force and what is left to be done with them.
fn note(
    new: &Path,
    key: &DatabaseKey,
    salt: &[u8; 16],
    audit: &AuditKey,
    now: Moment,
) -> Result<(), Error> {
    let noting = Error::database("noting that the keys were changed");
    let mut conn: Connection = cipher::open(new, key, salt)?;
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&noting)?;
    tx.execute(
        "INSERT INTO rekeyed (at, audit_key) VALUES (:at, :audit)",
        named_params! { ":at": now.0, ":audit": audit.expose().expose() },
    )
    .map_err(&noting)?;
    for name in [REWRAP, REWRITE] {
        tx.execute(
            "INSERT OR REPLACE INTO setting (name, value) VALUES (:name, '')",
            named_params! { ":name": name },
        )
        .map_err(&noting)?;
    }
    tx.commit().map_err(&noting)?;
    migrate::finish(conn)
}

/// Puts the new keys in force: from here on nothing leads back.
pub(crate) fn commit(vault: &Path, header: &Header) -> Result<(), Error> {
    pair::write(&vault.join("vault.hdr.rekeyed"), header)
}

/// Finishes or takes back what a crash cut short. Called before a header is read.
pub(crate) fn settle(
    vault: &Path,
    reserve: &Reserve,
    random: &Random,
    hook: Hook<'_>,
) -> Result<(), Error> {
    let database = vault.join("vault.db");
    let staged = vault.join("vault.hdr.rekeyed");
    let (new, whole) =
        (folder::with_suffix(&database, "rekeying"), folder::with_suffix(&database, "rekeyed"));
    if !staged.exists() {
        let second = pair::second(&staged);
        let half = [&staged, &second].map(|path| folder::with_suffix(path, "new"));
        let logs = [folder::log_of(&new), folder::log_of(&whole)];
        let left = logs.into_iter().chain(half).chain([new, whole, second]);
        return left.into_iter().try_for_each(|path| folder::remove(&path));
    }
    let Found::Whole { value: mut header, .. } = pair::read::<Header>(&staged)? else {
        // Which keys are in force is known to nobody: both files stay where they are.
        return Err(Error::HeaderDamaged);
    };
    HeaderFile::of(vault, reserve.clone()).overwrite(&mut header, random)?;
    hook(Step::Headed)?;
    if whole.exists() {
        stamp::remove(vault)?;
        // A log belongs to its file: beside another one it would be played into it.
        folder::remove(&folder::log_of(&database))?;
        folder::place(&whole, &database)?;
    }
    hook(Step::Placed)?;
    forget_before(vault)?;
    // The first of them last: while it is there, all of this is done again.
    folder::remove(&pair::second(&staged))?;
    folder::remove(&staged)?;
    folder::sync(vault).map_err(Error::file("putting another master key in force"))
}

/// What was kept as a way back is noise without its key.
pub(crate) fn forget_before(vault: &Path) -> Result<(), Error> {
    let entries = fs::read_dir(vault).map_err(Error::file("looking for files of before"))?;
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if OF_BEFORE.iter().any(|begins| name.starts_with(begins)) {
            folder::remove(&entry.path())?;
        }
    }
    Ok(())
}
