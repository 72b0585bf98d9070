//! Taking events in that were written elsewhere: by a colleague on this computer, on another
//! device, at the desk. In whatever order they come and however often, the same events make the
//! same case; what does not follow yet waits in the vault, and is not lost.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{Broken, CaseId, ChainId, Digest, Event, Hlc, Moment, OfficerId, Recorded};
use dalil_seal::VerifyingKey;
use rusqlite::{Transaction, TransactionBehavior, named_params};

use crate::history::Sha;
use crate::{Error, Vault, append, rebuild};

/// A stamp so far ahead of this computer's clock is kept as it is, flagged, and moves no clock.
const AHEAD_MS: u64 = 24 * 3600 * 1000;

/// An event from elsewhere that is as its author signed it.
#[derive(Clone, Debug)]
pub struct Foreign {
    pub(crate) recorded: Recorded,
    pub(crate) bytes: Vec<u8>,
    pub(crate) signature: Vec<u8>,
    /// The author's key, where the vault may not know it yet.
    pub(crate) key: Option<VerifyingKey>,
}

impl Foreign {
    /// Reads an event and proves it with the key of its author. Whose key that is, and whether
    /// its owner may write in the case, is for the caller to know.
    ///
    /// # Errors
    /// The bytes are no event, or `key` did not sign them.
    pub fn prove(bytes: Vec<u8>, signature: Vec<u8>, key: &VerifyingKey) -> Result<Self, Broken> {
        let hash = Event::hash_of(&bytes, &Sha);
        let event = Event::decode(&bytes).map_err(|_| Broken::Unreadable)?;
        if !key.verify(&event.signed_message(hash), &signature) {
            return Err(Broken::Signature);
        }
        let recorded = Recorded { hash, event };
        Ok(Self { recorded, bytes, signature, key: Some(VerifyingKey(key.0)) })
    }

    /// The event.
    pub fn event(&self) -> &Event {
        &self.recorded.event
    }

    /// Its hash.
    pub fn hash(&self) -> Digest {
        self.recorded.hash
    }
}

/// How much of its cases reaches this vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// All of it: an event waits for everything that its author had seen.
    Whole,
    /// Some compartments only: an event waits for the one before it in its chain, since the rest
    /// may never come.
    Part,
}

/// What taking in came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Adopted {
    /// The cases that have something new.
    pub changed: Vec<CaseId>,
    /// Events that were taken in, those included that had waited.
    pub entered: u64,
    /// Events of these cases that wait for a parent.
    pub waiting: u64,
    /// Events of these cases beside which another one has the same place in its chain: their
    /// computer was set back to an older state. They wait.
    pub forked: u64,
    /// Events that cannot be taken in: of an erased case, or in the name of this officer.
    pub refused: u64,
    /// Of those taken in, how many bear a stamp more than a day ahead.
    pub ahead: u64,
}

impl Vault {
    /// Takes in events from elsewhere: all in one durable step. Any order, any number of times.
    ///
    /// # Errors
    /// [`Error::ColleagueChanged`] where an author is known here by another key; nothing is taken
    /// in then.
    pub fn adopt(
        &mut self,
        events: Vec<Foreign>,
        reach: Reach,
        now: Moment,
    ) -> Result<Adopted, Error> {
        self.with_reserve(|vault| vault.adopt_and(events.clone(), reach, now, |_, _| Ok(())))
    }

    /// As [`Vault::adopt`]; `also` is done in the same step, with the cases that changed.
    pub(crate) fn adopt_and(
        &mut self,
        events: Vec<Foreign>,
        reach: Reach,
        now: Moment,
        also: impl FnOnce(&Transaction<'_>, &BTreeSet<CaseId>) -> rusqlite::Result<()>,
    ) -> Result<Adopted, Error> {
        self.settle()?;
        for case in events.iter().map(|one| one.recorded.event.case).collect::<BTreeSet<_>>() {
            self.level(case)?;
        }
        let adopting = Error::database("taking in what was written elsewhere");
        let own = self.officer;
        let tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(&adopting)?;
        for one in &events {
            know(&tx, one, now).map_err(&adopting)??;
        }
        let mut taking = Taking::new(&tx, own, reach, now);
        taking.all(events).map_err(&adopting)?;
        let Taking { changed, newest, done, .. } = taking;
        for case in &changed {
            rebuild::case(&tx, *case)?;
        }
        also(&tx, &changed).map_err(&adopting)?;
        tx.execute(
            include_str!("sql/clock-seen.sql"),
            [i64::try_from(newest.0).unwrap_or(i64::MAX)],
        )
        .map_err(&adopting)?;
        tx.commit().map_err(&adopting)?;
        self.last_hlc = self.last_hlc.max(newest);
        Ok(Adopted { changed: changed.into_iter().collect(), ..done })
    }

    /// The hash of what stands in a case: of equal events it is equal in every vault.
    pub fn projection(&mut self, case: CaseId) -> Result<[u8; 32], Error> {
        self.settle()?;
        rebuild::projection(&self.conn, case)
            .map_err(Error::database("reading what stands in a case"))
    }

    /// How many events wait for a parent that is not here.
    pub fn awaited(&self) -> Result<u64, Error> {
        self.conn
            .query_row("SELECT count(*) FROM waiting", [], |row| row.get::<_, i64>(0))
            .map(|count| u64::try_from(count).unwrap_or(0))
            .map_err(Error::database("counting what waits"))
    }

    /// Events of a case whose stamp was more than a day ahead when they came.
    pub fn ahead(&self, case: CaseId) -> Result<BTreeSet<Digest>, Error> {
        let reading = Error::database("reading which clocks run ahead");
        let mut statement =
            self.conn.prepare_cached(include_str!("sql/ahead-of-case.sql")).map_err(&reading)?;
        let rows = statement
            .query_map(named_params! { ":case": case.0 }, |row| row.get(0).map(Digest))
            .map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }
}

/// Keeps the key of an author, unless another one is known.
fn know(tx: &Transaction<'_>, one: &Foreign, now: Moment) -> rusqlite::Result<Result<(), Error>> {
    let Some(key) = &one.key else { return Ok(Ok(())) };
    let officer = one.recorded.event.author.0;
    tx.prepare_cached(
        "INSERT OR IGNORE INTO author (officer_id, public_key, since_at)
         VALUES (:officer, :key, :at)",
    )?
    .execute(named_params! { ":officer": officer, ":key": key.0, ":at": now.0 })?;
    let known: [u8; 32] = tx
        .prepare_cached("SELECT public_key FROM author WHERE officer_id = :officer")?
        .query_row(named_params! { ":officer": officer }, |row| row.get(0))?;
    Ok(if known == key.0 { Ok(()) } else { Err(Error::ColleagueChanged) })
}

/// Where an event belongs.
enum Place {
    /// At the end of its chain.
    Next,
    /// It is here already.
    Here,
    /// Behind an event that is not here.
    After(Digest),
    /// Beside one that is here.
    Beside,
    /// Nowhere.
    Nowhere,
}

struct Taking<'a> {
    tx: &'a Transaction<'a>,
    own: OfficerId,
    reach: Reach,
    now: Moment,
    /// The last millisecond that moves a clock.
    limit_ms: u64,
    tails: BTreeMap<ChainId, Option<(u64, Digest)>>,
    /// Of each case that was met, the events that are here.
    here: BTreeMap<CaseId, BTreeSet<Digest>>,
    changed: BTreeSet<CaseId>,
    newest: Hlc,
    done: Adopted,
}

impl<'a> Taking<'a> {
    fn new(tx: &'a Transaction<'a>, own: OfficerId, reach: Reach, now: Moment) -> Self {
        let limit_ms = u64::try_from(now.0).unwrap_or(0).saturating_add(AHEAD_MS);
        Self {
            tx,
            own,
            reach,
            now,
            limit_ms,
            tails: BTreeMap::new(),
            here: BTreeMap::new(),
            changed: BTreeSet::new(),
            newest: Hlc::default(),
            done: Adopted::default(),
        }
    }

    /// Takes in what is given, and what waited in the same cases.
    fn all(&mut self, events: Vec<Foreign>) -> rusqlite::Result<()> {
        let cases: BTreeSet<CaseId> = events.iter().map(|one| one.recorded.event.case).collect();
        let mut given = BTreeMap::new();
        for case in cases {
            for one in waiting(self.tx, case)? {
                given.insert((one.recorded.event.hlc, one.recorded.hash), one);
            }
        }
        for one in events {
            given.insert((one.recorded.event.hlc, one.recorded.hash), one);
        }
        // Mostly parents come first in this order; where a clock was wrong, what they hold up is
        // looked at again as soon as they are here.
        let mut next: Vec<Foreign> = given.into_values().rev().collect();
        let mut held: BTreeMap<Digest, Vec<Foreign>> = BTreeMap::new();
        while let Some(one) = next.pop() {
            match self.place(&one.recorded)? {
                Place::Next => {
                    self.enter(&one)?;
                    next.extend(held.remove(&one.recorded.hash).into_iter().flatten());
                }
                Place::After(parent) => held.entry(parent).or_default().push(one),
                Place::Beside => {
                    self.done.forked = self.done.forked.saturating_add(1);
                    self.wait(&one, one.recorded.event.prev)?;
                }
                Place::Here => self.forget(one.recorded.hash)?,
                Place::Nowhere => {
                    self.done.refused = self.done.refused.saturating_add(1);
                    self.forget(one.recorded.hash)?;
                }
            }
        }
        for (parent, all) in held {
            for one in all {
                self.done.waiting = self.done.waiting.saturating_add(1);
                self.wait(&one, parent)?;
            }
        }
        Ok(())
    }

    fn place(&mut self, recorded: &Recorded) -> rusqlite::Result<Place> {
        let event = &recorded.event;
        let here = match self.here.entry(event.case) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => unknown.insert(hashes(self.tx, event.case)?),
        };
        if here.contains(&recorded.hash) {
            return Ok(Place::Here);
        }
        // Numbers that no program writes and no column holds.
        let fits = [event.seq, event.hlc.0, event.body.number()];
        let fits = fits.into_iter().all(|number| i64::try_from(number).is_ok());
        // This officer's own events come from this vault alone.
        if event.author == self.own || !fits || is_erased(self.tx, event.case)? {
            return Ok(Place::Nowhere);
        }
        let tail = match self.tails.get(&event.chain()) {
            Some(tail) => *tail,
            None => tail(self.tx, event)?,
        };
        self.tails.insert(event.chain(), tail);
        let (seq, end) = tail.unwrap_or((0, Digest::ZERO));
        if event.seq != seq.saturating_add(1) || event.prev != end {
            let is_behind = event.prev != Digest::ZERO && !here.contains(&event.prev);
            return Ok(match (is_behind, event.seq <= seq) {
                (true, _) => Place::After(event.prev),
                (false, true) if event.seq > 0 => Place::Beside,
                _ => Place::Nowhere,
            });
        }
        if self.reach == Reach::Whole {
            let missing = event.deps.iter().find(|parent| !here.contains(parent));
            if let Some(parent) = missing {
                return Ok(Place::After(*parent));
            }
        }
        Ok(Place::Next)
    }

    fn enter(&mut self, one: &Foreign) -> rusqlite::Result<()> {
        let Recorded { hash, event } = &one.recorded;
        append::keep(self.tx, event, *hash, &one.bytes, &one.signature)?;
        self.tails.insert(event.chain(), Some((event.seq, *hash)));
        self.here.entry(event.case).or_default().insert(*hash);
        self.changed.insert(event.case);
        self.done.entered = self.done.entered.saturating_add(1);
        if event.hlc.0 >> 16 > self.limit_ms {
            self.done.ahead = self.done.ahead.saturating_add(1);
            self.tx
                .prepare_cached("INSERT OR IGNORE INTO ahead (hash, at) VALUES (:hash, :at)")?
                .execute(named_params! { ":hash": hash.0, ":at": self.now.0 })?;
        } else {
            self.newest = self.newest.max(event.hlc);
        }
        self.forget(*hash)
    }

    fn wait(&self, one: &Foreign, missing: Digest) -> rusqlite::Result<()> {
        self.tx
            .prepare_cached(include_str!("sql/waiting-put.sql"))?
            .execute(named_params! {
                ":hash": one.recorded.hash.0,
                ":case": one.recorded.event.case.0,
                ":missing": missing.0,
                ":bytes": one.bytes,
                ":sig": one.signature,
                ":at": self.now.0,
            })
            .map(drop)
    }

    fn forget(&self, hash: Digest) -> rusqlite::Result<()> {
        self.tx
            .prepare_cached("DELETE FROM waiting WHERE hash = :hash")?
            .execute(named_params! { ":hash": hash.0 })
            .map(drop)
    }
}

/// What waits to be taken into a case. Whose it is was proved when it came.
fn waiting(tx: &Transaction<'_>, case: CaseId) -> rusqlite::Result<Vec<Foreign>> {
    let mut statement = tx.prepare_cached(include_str!("sql/waiting-of-case.sql"))?;
    let mut rows = statement.query(named_params! { ":case": case.0 })?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (bytes, signature): (Vec<u8>, Vec<u8>) = (row.get(0)?, row.get(1)?);
        let Ok(event) = Event::decode(&bytes) else { continue };
        let recorded = Recorded { hash: Event::hash_of(&bytes, &Sha), event };
        found.push(Foreign { recorded, bytes, signature, key: None });
    }
    Ok(found)
}

/// The events of a case that are here.
fn hashes(tx: &Transaction<'_>, case: CaseId) -> rusqlite::Result<BTreeSet<Digest>> {
    tx.prepare_cached("SELECT hash FROM case_event WHERE case_id = :case")?
        .query_map(named_params! { ":case": case.0 }, |row| row.get(0).map(Digest))?
        .collect()
}

fn is_erased(tx: &Transaction<'_>, case: CaseId) -> rusqlite::Result<bool> {
    tx.prepare_cached("SELECT 1 FROM erased WHERE case_id = :case")?.exists([case.0])
}

/// Where the chain of an event ends here.
fn tail(tx: &Transaction<'_>, wanted: &Event) -> rusqlite::Result<Option<(u64, Digest)>> {
    let mut statement = tx.prepare_cached(include_str!("sql/event-tail.sql"))?;
    let mut rows = statement.query(named_params! { ":case": wanted.case.0 })?;
    while let Some(row) = rows.next()? {
        let bytes = row.get_ref(2)?.as_blob_or_null()?;
        let event = bytes.and_then(|bytes| Event::decode(bytes).ok());
        if event.is_some_and(|event| event.chain() == wanted.chain()) {
            let seq: i64 = row.get(0)?;
            return Ok(Some((u64::try_from(seq).unwrap_or(0), Digest(row.get(1)?))));
        }
    }
    Ok(None)
}
