//! Mending a damaged vault: a new file is made of everything that can still be read.
//!
//! Three sources, in this order: the damaged file's readable pages, the copies beside it, and what
//! was sealed for sending. The damaged file is renamed with its date and never deleted. What no
//! source has is written down as lost, so that the history says so instead of looking broken.
//! An event that can be read and is not as it was signed gives way to the same one where it is; where
//! it is nowhere, it stays, and the history goes on saying that it is broken.

mod gaps;
mod judge;
mod log;
pub(crate) mod places;
mod salvage;
mod tables;

use dalil_case::Moment;
use rusqlite::{Connection, TransactionBehavior, named_params};

use crate::cipher::{self, Pages};
use crate::desk::due;
use crate::outbox::second::SecondPlace;
use crate::vault::Parts;
use crate::{Error, Notice, Quiet, Vault, backup, erase, folder, migrate, rebuild, schema, stamp};
use log::Sources;
use salvage::Salvage;

/// An event from what was sealed for sending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovered {
    /// The event, byte for byte.
    pub bytes: Vec<u8>,
    /// Its author's signature.
    pub signature: Vec<u8>,
    /// The number that it had in the vault, if it was this one.
    pub seq: Option<i64>,
}

/// What a vault was mended from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mended {
    /// When.
    pub at: Moment,
    /// Entries read from the damaged file itself.
    pub from_file: u64,
    /// Entries read from a copy.
    pub from_copy: u64,
    /// Entries read from what was sealed for sending.
    pub from_outbox: u64,
    /// Entries that nothing had.
    pub lost: u64,
    /// The name of the damaged file, which is still there; empty where there was none.
    pub aside: String,
}

impl Vault {
    /// Mends the open vault and opens it again. Where every page is whole and an event that is not as
    /// it was signed is nowhere better, nothing is changed or told.
    ///
    /// Where it cannot be mended, the file is as it was. If every page of it is whole, the vault goes
    /// on as it is, and why is said beside it; otherwise it is closed.
    pub fn mend(mut self, now: Moment) -> Result<(Self, Result<Mended, Error>), Error> {
        let is_doubted = self.is_any_doubted();
        let newest = std::mem::take(&mut self.newest);
        let (outbox, keys) = (self.outbox.take(), self.keys.take());
        let device_key = self.device_key.take();
        // What cannot be read there is missing; what can be read elsewhere is not.
        let second = outbox
            .as_ref()
            .and_then(|outbox| SecondPlace::of(outbox, self.id(), self.master()).ok())
            .unwrap_or_default();
        let parts = self.into_parts()?;
        let mut made = run_if_better(&parts, &second, is_doubted, now);
        let is_reserve_freed = matches!(made, Err(Error::DiskFull { .. })) && parts.reserve.free();
        if is_reserve_freed {
            made = run_if_better(&parts, &second, is_doubted, now);
        }
        if made.is_err() {
            // Nothing of it stays, and the damaged file is where it was.
            migrate::settle(&parts.folder)?;
        }
        let made = match made {
            Err(error) if !are_pages_whole(&parts) => return Err(error),
            made => made,
        };
        let mut vault = Self::open(parts)?;
        (vault.outbox, vault.keys, vault.device_key) = (outbox, keys, device_key);
        vault.newest = newest;
        vault.look_at_mended()?;
        // Where it could not be done, the copies still have what the file has not.
        vault.newest.was_mended = made.is_ok();
        vault.notices.extend(is_reserve_freed.then_some(Notice::ReserveFreed));
        let mended = made.map(|made| {
            vault.notices.extend(made.as_ref().map(|made| Notice::Mended { lost: made.lost }));
            made.unwrap_or_default()
        });
        Ok((vault, mended))
    }

    /// The last time that this vault was mended.
    pub fn last_mending(&self) -> Result<Option<Mended>, Error> {
        use rusqlite::OptionalExtension as _;
        self.conn
            .query_row(include_str!("sql/mending-last.sql"), [], |row| {
                Ok(Mended {
                    at: Moment(row.get(0)?),
                    from_file: count(row.get(1)?),
                    from_copy: count(row.get(2)?),
                    from_outbox: count(row.get(3)?),
                    lost: count(row.get(4)?),
                    aside: row.get(5)?,
                })
            })
            .optional()
            .map_err(Error::database("reading what was mended"))
    }
}

fn count(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

/// Makes a whole file of what can be read and puts it in the place of the damaged one.
pub(crate) fn run(parts: &Parts, second: &SecondPlace, now: Moment) -> Result<Mended, Error> {
    run_if_better(parts, second, false, now).map(Option::unwrap_or_default)
}

/// Whether every page of the file can be read and is as it was written.
fn are_pages_whole(parts: &Parts) -> bool {
    let database = parts.folder.join("vault.db");
    let (key, salt) = (&parts.database_key, parts.header.db_salt());
    let checked = backup::check(&database, key, &salt, &Quiet::undisturbed());
    checked.is_ok_and(|(pages, _)| pages == Pages::Whole)
}

/// The same; none where it was called because something is doubted that is nowhere better.
fn run_if_better(
    parts: &Parts,
    second: &SecondPlace,
    is_doubted: bool,
    now: Moment,
) -> Result<Option<Mended>, Error> {
    let mending = Error::database("mending the vault");
    let database = parts.folder.join("vault.db");
    let (key, salt) = (&parts.database_key, parts.header.db_salt());
    let new = folder::with_suffix(&database, "new");
    folder::blank(&new)?;
    let mut conn = cipher::open(&new, key, &salt)?;
    schema::VAULT.found(&mut conn)?;
    let tables = tables::all(&conn).map_err(&mending)?;
    let mut damaged = Salvage::of(&database, key, &salt);
    let mut copies = copies(parts);
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&mending)?;
    for table in tables.iter().filter(|table| table.name != "event") {
        let whole = damaged.pour(table, &tx).map_err(&mending)?;
        if !whole {
            for copy in &mut copies {
                copy.pour(table, &tx).map_err(&mending)?;
            }
        }
    }
    if let Some(owner) = &second.owner {
        owner.keep(&tx).map_err(&mending)?;
    }
    let owners = tx.query_row("SELECT count(*) FROM owner", [], |row| row.get::<_, i64>(0));
    if owners.map_err(&mending)? != 1 {
        drop(tx);
        drop(conn);
        folder::remove(&new)?;
        return Err(Error::NothingReadable);
    }
    let log = tables.iter().find(|table| table.name == "event");
    let log = log.ok_or(Error::VaultDamaged { source: None })?;
    let pinned = i64::try_from(parts.header.pinned().seq).unwrap_or(i64::MAX);
    for key in second.keys.values() {
        key.keep(&tx).map_err(&mending)?;
    }
    let sources = Sources { damaged: &mut damaged, copies: &mut copies, sealed: &second.events };
    let (mut mended, is_doubtful) = log::remake(&tx, log, sources, pinned, now)?;
    drop((damaged, copies));
    let is_all_of_it = mended.from_copy == 0 && mended.from_outbox == 0 && mended.lost == 0;
    if (is_doubted || is_doubtful) && is_all_of_it && are_pages_whole(parts) {
        drop(tx);
        drop(conn);
        folder::remove(&new)?;
        return Ok(None);
    }
    rebuild::all(&tx)?;
    due::note_all(&tx).map_err(&mending)?;
    erase::again(&tx).map_err(&mending)?;
    let aside = if database.exists() {
        migrate::free(&database, &format!("damaged-{}", folder::date(now)))
    } else {
        std::path::PathBuf::new()
    };
    mended.at = now;
    mended.aside = aside.file_name().unwrap_or_default().to_string_lossy().into_owned();
    note(&tx, &mended).map_err(&mending)?;
    tx.commit().map_err(&mending)?;
    migrate::finish(conn)?;
    if backup::check(&new, key, &salt, &Quiet::undisturbed())?.0 != Pages::Whole {
        return Err(Error::CopyUnfit);
    }
    migrate::ready(&new)?;
    stamp::remove(&parts.folder)?;
    migrate::swap(&database, &aside, &mut |_| Ok(()))?;
    Ok(Some(mended))
}

/// The copies that can be read, the newest first.
fn copies(parts: &Parts) -> Vec<Salvage<'_>> {
    let salt = parts.header.db_salt();
    let mut found: Vec<_> = (0..2)
        .filter_map(|slot| {
            let path = backup::path(&parts.folder, slot);
            let state = backup::state(&path, &parts.database_key, &salt)?;
            Some((state.seq, path))
        })
        .collect();
    found.sort();
    found
        .into_iter()
        .rev()
        .map(|(_, path)| Salvage::of(&path, &parts.database_key, &salt))
        .collect()
}

fn note(tx: &Connection, mended: &Mended) -> rusqlite::Result<()> {
    let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    tx.execute(
        include_str!("sql/mending-note.sql"),
        named_params! {
            ":at": mended.at.0,
            ":from_file": number(mended.from_file),
            ":from_copy": number(mended.from_copy),
            ":from_outbox": number(mended.from_outbox),
            ":lost": number(mended.lost),
            ":aside": mended.aside,
        },
    )
    .map(drop)
}
