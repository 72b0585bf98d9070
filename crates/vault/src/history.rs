//! The history as it is kept, and whether it is as it was signed.

mod newest;

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{Broken, CaseId, Digest, Event, OfficerId, Proof, Recorded, Sha256, Walk};
use dalil_seal::{VerifyingKey, sha256};
use rusqlite::{OptionalExtension as _, Row, named_params};

use crate::{Error, Notice, Vault};

pub(crate) use newest::Newest;

/// Events that are checked at each unlock.
pub(crate) const RECENT: u32 = 1000;

/// An event as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptEvent {
    /// Its number in this vault.
    pub seq: i64,
    /// The event and its hash.
    pub recorded: Recorded,
    /// Its author's signature.
    pub signature: Vec<u8>,
}

/// What a check of the history found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryCheck {
    /// Events that are whole.
    pub checked: usize,
    /// The first that is not, and why.
    pub broken: Option<(i64, Broken)>,
    /// The entry at which the history was pinned is not there: an older file.
    pub rolled_back: bool,
}

/// A walk through the whole history, a stretch at a time, in quiet moments.
#[derive(Clone, Debug)]
pub struct HistoryWalk {
    walk: Walk,
    next: i64,
    /// Events that are whole so far.
    pub checked: usize,
    /// The first that is not, and why.
    pub broken: Option<(i64, Broken)>,
}

impl HistoryWalk {
    /// From the first event on.
    #[allow(clippy::new_without_default, reason = "a walk has a beginning, not a default")]
    pub fn new() -> Self {
        Self { walk: Walk::whole(), next: 1, checked: 0, broken: None }
    }

    /// Takes the next event, unless something is wrong with it.
    fn step(&mut self, row: &EventRow, lost: &BTreeSet<i64>, proof: &impl Proof) -> Option<Broken> {
        while self.next < row.seq && lost.contains(&self.next) {
            self.walk.pass_lost();
            self.next = self.next.saturating_add(1);
        }
        match &row.bytes {
            _ if row.seq != self.next => return Some(Broken::Order),
            Some(bytes) => match self.walk.step(bytes, row.hash, &row.signature, proof) {
                Ok(event) if row.agrees(&event) => {}
                Ok(_) => return Some(Broken::Order),
                Err(broken) => return Some(broken),
            },
            None => self.walk.pass_erased(row.case),
        }
        self.next = self.next.saturating_add(1);
        self.checked = self.checked.saturating_add(1);
        None
    }
}

/// SHA-256, lent to `case`.
pub(crate) struct Sha;

impl Sha256 for Sha {
    fn sha256(&self, parts: &[&[u8]]) -> [u8; 32] {
        sha256(parts)
    }
}

/// Whose signatures are accepted.
pub(crate) struct Authors(BTreeMap<OfficerId, VerifyingKey>);

impl Authors {
    pub(crate) fn of(keys: impl Iterator<Item = (OfficerId, VerifyingKey)>) -> Self {
        Self(keys.collect())
    }

    /// The key of one of them.
    pub(crate) fn key_of(&self, author: OfficerId) -> Option<VerifyingKey> {
        self.0.get(&author).copied()
    }
}

impl Sha256 for Authors {
    fn sha256(&self, parts: &[&[u8]]) -> [u8; 32] {
        sha256(parts)
    }
}

impl Proof for Authors {
    fn verify(&self, author: OfficerId, message: &[u8], signature: &[u8]) -> bool {
        self.0.get(&author).is_some_and(|key| key.verify(message, signature))
    }
}

/// An event with the columns beside it.
pub(crate) struct EventRow {
    pub(crate) seq: i64,
    pub(crate) hash: Digest,
    pub(crate) case: CaseId,
    pub(crate) chain_seq: i64,
    pub(crate) prev: Digest,
    pub(crate) hlc: i64,
    pub(crate) op: i64,
    pub(crate) bytes: Option<Vec<u8>>,
    pub(crate) signature: Vec<u8>,
}

impl EventRow {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            seq: row.get(0)?,
            hash: Digest(row.get(1)?),
            case: CaseId(row.get(2)?),
            chain_seq: row.get(3)?,
            prev: Digest(row.get(4)?),
            hlc: row.get(5)?,
            op: row.get(6)?,
            bytes: row.get(7)?,
            signature: row.get(8)?,
        })
    }

    /// Whether it is as its author signed it, wherever it stands.
    pub(crate) fn is_signed(&self, authors: &Authors) -> bool {
        let Some(bytes) = &self.bytes else { return true };
        let event = Walk::recent().step(bytes, self.hash, &self.signature, authors);
        event.is_ok_and(|event| self.agrees(&event))
    }

    /// Whether the columns say what the event says.
    fn agrees(&self, event: &Event) -> bool {
        event.case == self.case
            && i64::try_from(event.seq) == Ok(self.chain_seq)
            && event.prev == self.prev
            && i64::try_from(event.hlc.0) == Ok(self.hlc)
            && i64::try_from(event.body.number()) == Ok(self.op)
    }
}

impl Vault {
    /// The events of a case, in the order in which they were kept. Empty for an unknown case. Bytes
    /// that are no event are passed over: what can be read of a case is not lost with them, and
    /// every check of the history says that they are there.
    pub fn events(&self, case: CaseId) -> Result<Vec<KeptEvent>, Error> {
        self.read_case(case).map(|(events, _)| events)
    }

    /// The events of a case, and whether all of them can be read.
    fn read_case(&self, case: CaseId) -> Result<(Vec<KeptEvent>, bool), Error> {
        let reading = Error::database("reading a case");
        let from = self.last_moments(case)?;
        let mut statement =
            self.conn.prepare_cached(include_str!("sql/event-of-case.sql")).map_err(&reading)?;
        let rows = statement
            .query_map(named_params! { ":case": case.0, ":from": from }, EventRow::read)
            .map_err(&reading)?;
        let (mut events, mut is_whole) = (Vec::new(), true);
        for row in rows {
            let row = row.map_err(&reading)?;
            // Emptied with its case.
            let Some(bytes) = &row.bytes else { continue };
            let event = match Event::decode(bytes) {
                Ok(event) => event,
                Err(dalil_case::EventError::FromTheFuture) => {
                    return Err(Error::VaultFromTheFuture);
                }
                Err(dalil_case::EventError::Malformed) => {
                    is_whole = false;
                    continue;
                }
            };
            let recorded = Recorded { hash: row.hash, event };
            events.push(KeptEvent { seq: row.seq, recorded, signature: row.signature });
        }
        Ok((events, is_whole))
    }

    /// Checks hash, signature and order of the newest events, and that the history still has the
    /// entry at which it was pinned.
    pub fn verify_recent(&self, count: u32) -> Result<HistoryCheck, Error> {
        let (rows, mut stretch) = self.newest_rows(count)?;
        self.step_over(&mut stretch, &rows)?;
        Ok(HistoryCheck {
            checked: stretch.checked,
            broken: stretch.broken,
            rolled_back: self.is_rolled_back()?,
        })
    }

    /// The newest events, and a walk that is about to begin with the first of them.
    fn newest_rows(&self, count: u32) -> Result<(Vec<EventRow>, HistoryWalk), Error> {
        let reading = Error::database("checking the history");
        let mut statement =
            self.conn.prepare_cached(include_str!("sql/event-recent.sql")).map_err(&reading)?;
        let mut rows = statement
            .query_map(named_params! { ":count": count }, EventRow::read)
            .and_then(Iterator::collect::<Result<Vec<_>, _>>)
            .map_err(&reading)?;
        rows.reverse();
        let whole = u32::try_from(rows.len()).is_ok_and(|found| found < count);
        let walk = if whole { Walk::whole() } else { Walk::recent() };
        let next = rows.first().filter(|_| !whole).map_or(1, |row| row.seq);
        Ok((rows, HistoryWalk { walk, next, ..HistoryWalk::new() }))
    }

    /// Goes on with a walk through the whole history, for at most `count` events. Says whether it
    /// is at its end: at the last event, or at the first broken one.
    pub fn walk_on(&self, walk: &mut HistoryWalk, count: u32) -> Result<bool, Error> {
        if walk.broken.is_some() {
            return Ok(true);
        }
        let rows = self.stretch(walk.next, count)?;
        self.step_over(walk, &rows)?;
        Ok(walk.broken.is_some() || u32::try_from(rows.len()).is_ok_and(|read| read < count))
    }

    /// Tells the officer that a walk met an entry that is not as it was signed.
    pub fn notice_broken(&mut self, seq: i64) {
        let notice = Notice::HistoryBroken { seq };
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    /// Takes the next events of a walk.
    fn step_over(&self, walk: &mut HistoryWalk, rows: &[EventRow]) -> Result<(), Error> {
        let authors = self.authors()?;
        let lost = self.lost()?;
        for row in rows {
            if let Some(broken) = walk.step(row, &lost, &authors) {
                walk.broken = Some((row.seq, broken));
                return Ok(());
            }
        }
        Ok(())
    }

    /// Entries that are known to be lost.
    fn lost(&self) -> Result<BTreeSet<i64>, Error> {
        let reading = Error::database("reading what was lost");
        let mut statement = self.conn.prepare_cached("SELECT seq FROM lost").map_err(&reading)?;
        let rows = statement.query_map([], |row| row.get(0)).map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }

    /// Whether every event of a case has the hash, the signature and the place that it was
    /// signed with.
    pub fn verify_case(&self, case: CaseId) -> Result<bool, Error> {
        let (events, is_whole) = self.read_case(case)?;
        Ok(is_whole && self.first_broken(&events)?.is_none())
    }

    /// The number, from 1, of the first of these events of a case that has not the hash, the
    /// signature and the place that it was signed with. What is known to be lost or erased before
    /// one of them does not make it broken.
    pub fn first_broken(&self, events: &[KeptEvent]) -> Result<Option<usize>, Error> {
        let (authors, lost) = (self.authors()?, self.lost()?);
        let mut walk = Walk::whole();
        if let Some(first) = events.first() {
            let case = first.recorded.event.case;
            if self.is_erased(case)? {
                walk.pass_erased(case);
            }
        }
        let mut before = 0;
        let broken = events.iter().position(|kept| {
            if lost.range(before..kept.seq).next().is_some() {
                walk.pass_lost();
            }
            before = kept.seq;
            let bytes = kept.recorded.event.encode();
            walk.step(&bytes, kept.recorded.hash, &kept.signature, &authors).is_err()
        });
        Ok(broken.map(|at| at.saturating_add(1)))
    }

    /// The events that this officer wrote and that are not erased.
    pub(crate) fn own_events(&self) -> Result<Vec<Digest>, Error> {
        let (mut own, mut after) = (Vec::new(), 0);
        loop {
            let rows = self.stretch(after, RECENT)?;
            let Some(last) = rows.last() else { return Ok(own) };
            after = last.seq.saturating_add(1);
            let written = rows.iter().filter(|row| {
                let event = row.bytes.as_ref().and_then(|bytes| Event::decode(bytes).ok());
                event.is_some_and(|event| event.author == self.officer)
            });
            own.extend(written.map(|row| row.hash));
        }
    }

    /// The next events from a number on, with their columns.
    fn stretch(&self, from: i64, count: u32) -> Result<Vec<EventRow>, Error> {
        self.conn
            .prepare_cached(include_str!("sql/event-stretch.sql"))
            .and_then(|mut statement| {
                statement
                    .query_map(named_params! { ":from": from, ":count": count }, EventRow::read)?
                    .collect::<Result<Vec<_>, _>>()
            })
            .map_err(Error::database("checking the history"))
    }

    /// Whether a case was erased here.
    pub fn is_erased(&self, case: CaseId) -> Result<bool, Error> {
        self.conn
            .query_row(
                "SELECT 1 FROM erased WHERE case_id = :case",
                named_params! { ":case": case.0 },
                |_| Ok(()),
            )
            .optional()
            .map(|found| found.is_some())
            .map_err(Error::database("checking a case"))
    }

    /// Whether the projections of a case are what its events come to.
    pub fn is_projected(&mut self, case: CaseId) -> Result<bool, Error> {
        self.settle()?;
        self.level(case)?;
        let was_level = !self.behind.take_older(case);
        let is_erased = self.is_erased(case)?;
        let comparing = Error::database("comparing a case with its events");
        let tx = self.conn.transaction().map_err(&comparing)?;
        let before = crate::rebuild::fingerprint(&tx, case).map_err(&comparing)?;
        if is_erased {
            // An old page gave it back.
            crate::erase::again(&tx).map_err(&comparing)?;
        } else {
            crate::rebuild::case(&tx, case)?;
        }
        let after = crate::rebuild::fingerprint(&tx, case).map_err(&comparing)?;
        if before == after {
            // Nothing is written for a comparison that found nothing.
            tx.rollback().map_err(&comparing)?;
            return Ok(was_level);
        }
        tx.commit().map_err(&comparing)?;
        Ok(false)
    }

    /// Every case whose content is there.
    pub fn case_ids(&self) -> Result<Vec<CaseId>, Error> {
        let listing = Error::database("listing cases");
        let mut statement =
            self.conn.prepare_cached(include_str!("sql/case-ids.sql")).map_err(&listing)?;
        let rows = statement.query_map([], |row| row.get(0).map(CaseId)).map_err(&listing)?;
        rows.collect::<Result<_, _>>().map_err(&listing)
    }

    fn is_rolled_back(&self) -> Result<bool, Error> {
        let pinned = self.pinned();
        if pinned.seq == 0 {
            return Ok(false);
        }
        let seq = i64::try_from(pinned.seq).unwrap_or(i64::MAX);
        if self.lost()?.contains(&seq) {
            return Ok(false);
        }
        let hash = self
            .conn
            .query_row(
                "SELECT hash FROM event WHERE seq = :seq",
                named_params! { ":seq": seq },
                |row| row.get::<_, [u8; 32]>(0),
            )
            .optional()
            .map_err(Error::database("checking the end of the history"))?;
        Ok(hash != Some(pinned.head))
    }

    /// The public keys of everyone whose signatures are accepted here.
    pub fn author_keys(&self) -> Result<BTreeMap<OfficerId, [u8; 32]>, Error> {
        Ok(self.authors()?.0.into_iter().map(|(officer, key)| (officer, key.0)).collect())
    }

    /// The key by which one officer's signatures are accepted.
    pub(crate) fn author_key(&self, officer: OfficerId) -> Result<Option<VerifyingKey>, Error> {
        self.conn
            .prepare_cached("SELECT public_key FROM author WHERE officer_id = :officer")
            .and_then(|mut statement| {
                statement
                    .query_row(named_params! { ":officer": officer.0 }, |row| {
                        row.get(0).map(VerifyingKey)
                    })
                    .optional()
            })
            .map_err(Error::database("reading whose signatures are accepted"))
    }

    pub(crate) fn authors(&self) -> Result<Authors, Error> {
        let reading = Error::database("reading whose signatures are accepted");
        let mut statement = self
            .conn
            .prepare_cached("SELECT officer_id, public_key FROM author")
            .map_err(&reading)?;
        let rows = statement
            .query_map([], |row| Ok((OfficerId(row.get(0)?), VerifyingKey(row.get(1)?))))
            .map_err(&reading)?;
        rows.collect::<Result<_, _>>().map(Authors).map_err(&reading)
    }
}
