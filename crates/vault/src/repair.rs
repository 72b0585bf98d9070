//! Mending a damaged vault: a new file is made of everything that can still be read.
//!
//! Three sources, in this order: the damaged file's readable pages, the copies beside it, and what
//! was sealed for sending. The damaged file is renamed with its date and never deleted. What no
//! source has is written down as lost, so that the history says so instead of looking broken.
//! An event that can be read and is not as it was signed gives way to the same one where it is; where
//! it is nowhere, it stays, and the history goes on saying that it is broken.

mod judge;
mod salvage;
mod tables;

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{Digest, Event, Moment};
use rusqlite::types::Value;
use rusqlite::{Connection, Transaction, TransactionBehavior, named_params};

use crate::cipher::{self, Pages};
use crate::desk::due;
use crate::history::{RECENT, Sha};
use crate::outbox::second::SecondPlace;
use crate::vault::Parts;
use crate::{Error, Notice, Quiet, Vault, backup, erase, folder, migrate, rebuild, schema, stamp};
use judge::Judge;
use salvage::Salvage;
use tables::Table;

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
    /// Mends the open vault and opens it again. Where that fails, the file is as it was and the
    /// vault is closed. Where every page is whole and an event that is not as it was signed is
    /// nowhere better, nothing is changed or told.
    pub fn mend(mut self, now: Moment) -> Result<(Self, Mended), Error> {
        let (outbox, keys) = (self.outbox.take(), self.keys.take());
        let device_key = self.device_key.take();
        // What cannot be read there is missing; what can be read elsewhere is not.
        let second = outbox
            .as_ref()
            .and_then(|outbox| SecondPlace::of(outbox, self.id(), self.master()).ok())
            .unwrap_or_default();
        let parts = self.into_parts()?;
        let mended = run_if_better(&parts, &second, now)?;
        let mut vault = Self::open(parts)?;
        (vault.outbox, vault.keys, vault.device_key) = (outbox, keys, device_key);
        vault.look_at_mended()?;
        let told = mended.as_ref().map(|mended| Notice::Mended { lost: mended.lost });
        vault.notices.extend(told);
        Ok((vault, mended.unwrap_or_default()))
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

/// The rows of the log, by their number.
type Log = BTreeMap<i64, Vec<Value>>;

/// Makes a whole file of what can be read and puts it in the place of the damaged one.
pub(crate) fn run(parts: &Parts, second: &SecondPlace, now: Moment) -> Result<Mended, Error> {
    run_if_better(parts, second, now).map(Option::unwrap_or_default)
}

/// The same; none where the file is as good as one that would be made.
fn run_if_better(
    parts: &Parts,
    second: &SecondPlace,
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
    let mut doubtful = Log::new();
    let mut mended =
        events(&tx, log, &mut damaged, &mut copies, &mut doubtful).map_err(&mending)?;
    let pinned = i64::try_from(parts.header.pinned().seq).unwrap_or(i64::MAX);
    for key in second.keys.values() {
        key.keep(&tx).map_err(&mending)?;
    }
    fill(&tx, &second.events, pinned, now, (log, &doubtful), &mut mended)?;
    drop((damaged, copies));
    let is_all_of_it = mended.from_copy == 0 && mended.from_outbox == 0 && mended.lost == 0;
    if !doubtful.is_empty() && is_all_of_it {
        let pages = backup::check(&database, key, &salt, &Quiet::undisturbed());
        if pages.is_ok_and(|(pages, _)| pages == Pages::Whole) {
            drop(tx);
            drop(conn);
            folder::remove(&new)?;
            return Ok(None);
        }
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

/// Puts every event that can be read and is as it was signed into the new file. What is not, and is
/// in no copy, is left over as `doubtful`.
fn events(
    tx: &Transaction<'_>,
    table: &Table,
    damaged: &mut Salvage<'_>,
    copies: &mut [Salvage<'_>],
    doubtful: &mut Log,
) -> rusqlite::Result<Mended> {
    let mut copied = Log::new();
    for copy in copies {
        for (seq, row) in copy.rows(table, &BTreeSet::new()) {
            copied.entry(seq).or_insert(row);
        }
    }
    let known = copied.keys().copied().collect();
    let own = damaged.rows(table, &known);
    let mut mended = Mended::default();
    // The same event under another number: an older file came back beside a newer copy.
    let at = table.columns.iter().position(|name| name == "hash");
    let mut there = BTreeSet::new();
    let mut is_new = |row: &[Value]| match at.and_then(|at| row.get(at)) {
        Some(Value::Blob(hash)) => there.insert(hash.clone()),
        _ => true,
    };
    let judge = Judge::new(tx, table)?;
    let newest = own.keys().last().map_or(0, |last| last.saturating_sub(i64::from(RECENT)));
    for (seq, row) in own {
        let copy = copied.remove(&seq);
        // What a copy has as well was looked at when it was one of the newest.
        let is_known = seq <= newest && copy.as_ref() == Some(&row);
        if is_known || judge.is_good(&row) {
            if is_new(&row) {
                mended.from_file += u64::try_from(table.put(tx, &row)?).unwrap_or(0);
            }
            continue;
        }
        match copy.filter(|copy| judge.is_good(copy)) {
            Some(copy) => drop(copied.insert(seq, copy)),
            None => drop(doubtful.insert(seq, row)),
        }
    }
    for row in copied.values().filter(|row| is_new(row)) {
        mended.from_copy += u64::try_from(table.put(tx, row)?).unwrap_or(0);
    }
    Ok(mended)
}

/// Fills the gaps with what was sealed for sending, in the order in which it was written, and then with
/// what is doubtful; what is still missing is noted as lost.
fn fill(
    tx: &Transaction<'_>,
    recovered: &[Recovered],
    pinned: i64,
    now: Moment,
    (table, doubtful): (&Table, &Log),
    mended: &mut Mended,
) -> Result<(), Error> {
    let filling = Error::database("mending the vault");
    let last: i64 = tx
        .query_row("SELECT coalesce(max(seq), 0) FROM event", [], |row| row.get(0))
        .map_err(&filling)?;
    let present = tx
        .prepare("SELECT seq, hash FROM event")
        .and_then(|mut statement| {
            statement
                .query_map([], |row| Ok((row.get::<_, i64>(0)?, Digest(row.get(1)?))))?
                .collect::<Result<BTreeMap<_, _>, _>>()
        })
        .map_err(&filling)?;
    let hashes: BTreeSet<Digest> = present.values().copied().collect();
    let mut missing: Vec<(u64, Digest, Event, &Recovered)> = Vec::new();
    for one in recovered {
        let hash = Event::hash_of(&one.bytes, &Sha);
        let Ok(event) = Event::decode(&one.bytes) else { continue };
        if !hashes.contains(&hash) {
            missing.push((event.hlc.0, hash, event, one));
        }
    }
    missing.sort_by_key(|(hlc, hash, _, _)| (*hlc, *hash));
    missing.dedup_by_key(|(_, hash, _, _)| *hash);
    // Each under the number that it had; those that had none here take what is free.
    let mut taken: BTreeMap<i64, usize> = BTreeMap::new();
    let mut homeless = Vec::new();
    for (at, (_, _, _, one)) in missing.iter().enumerate() {
        match one.seq.filter(|seq| !present.contains_key(seq) && !taken.contains_key(seq)) {
            Some(seq) => drop(taken.insert(seq, at)),
            None => homeless.push(at),
        }
    }
    let known = taken.last_key_value().map_or(0, |(seq, _)| *seq);
    let left = doubtful.keys().last().copied().unwrap_or(0);
    let end = last.max(pinned).max(known).max(left);
    let is_free = |seq: &i64, taken: &BTreeMap<i64, usize>| {
        !present.contains_key(seq) && !taken.contains_key(seq) && !doubtful.contains_key(seq)
    };
    let free: Vec<i64> = (1..=end).filter(|seq| is_free(seq, &taken)).collect();
    let mut free = free.into_iter();
    let mut next = end;
    for at in homeless {
        // The place of the one that is not as it was signed, where it still has its name.
        let hash = missing.get(at).map(|(_, hash, ..)| *hash);
        let named = doubtful.iter().find(|(seq, row)| {
            !taken.contains_key(seq) && hash.is_some() && judge::name_of(table, row) == hash
        });
        let seq = named.map(|(seq, _)| *seq).or_else(|| free.next()).unwrap_or_else(|| {
            next = next.saturating_add(1);
            next
        });
        taken.insert(seq, at);
    }
    for (seq, at) in &taken {
        if let Some((_, hash, event, one)) = missing.get(*at) {
            put_back(tx, *seq, *hash, event, one).map_err(&filling)?;
            mended.from_outbox += 1;
        }
    }
    let mut gone: Vec<i64> = free.collect();
    for (seq, row) in doubtful.iter().filter(|(seq, _)| !taken.contains_key(seq)) {
        match table.put(tx, row).map_err(&filling)? {
            // The event that it claims to be is there under another number.
            0 => gone.push(*seq),
            _ => mended.from_file += 1,
        }
    }
    for seq in gone {
        let noted = tx
            .execute(
                "INSERT OR IGNORE INTO lost (seq, at) VALUES (:seq, :at)",
                named_params! { ":seq": seq, ":at": now.0 },
            )
            .map_err(&filling)?;
        mended.lost += u64::try_from(noted).unwrap_or(0);
    }
    Ok(())
}

/// One event under a number that is free.
fn put_back(
    tx: &Transaction<'_>,
    seq: i64,
    hash: Digest,
    event: &Event,
    one: &Recovered,
) -> rusqlite::Result<()> {
    tx.execute(
        include_str!("sql/event-put-back.sql"),
        named_params! {
            ":seq": seq,
            ":hash": hash.0,
            ":case": event.case.0,
            ":chain_seq": i64::try_from(event.seq).unwrap_or(i64::MAX),
            ":prev": event.prev.0,
            ":hlc": i64::try_from(event.hlc.0).unwrap_or(i64::MAX),
            ":op": i64::try_from(event.body.number()).unwrap_or(i64::MAX),
            ":bytes": one.bytes,
            ":sig": one.signature,
        },
    )
    .map(drop)
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
