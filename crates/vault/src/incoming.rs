//! What comes from other computers: at a desk what officers sent, at an officer's computer what the
//! authority sent. Whoever opens connections hands the bytes in, one object at a time.
//!
//! Each object is looked at once it is here and again when what it waited for came. What does not
//! fit stays under a name for why: never dropped, never shown as good. Taking an object twice
//! changes nothing.

mod adopt;
mod ahead;
mod authority;
mod enrol;
mod hurt;
mod introduce;
mod keys;
mod ledger;
mod newer;
mod proof;
mod rest;
mod segment;
mod stale;

use dalil_case::{CaseId, DeviceId, Digest, Moment};
use dalil_protocol::{Item, ItemKind};
use dalil_seal::{SegmentHead, sha256};
use rusqlite::{OptionalExtension as _, named_params};

use crate::desk::due;
use crate::{Error, Vault, cipher, search};

use ahead::{Ahead, Proved, Results};
pub(crate) use ledger::kind_number;
pub use proof::DeviceStanding;
pub(crate) use segment::ORDERED_AWAY;
pub(crate) use stale::Stale;

/// What became of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Intake {
    /// It was good, and is kept.
    New,
    /// It was here already.
    Known,
    /// It may be good once something else came; a stable code says what it waits for.
    Waits(&'static str),
    /// It is not good, and stays apart; a stable code says why.
    Refused(&'static str),
}

/// An object that is kept apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptApart {
    /// Its name.
    pub hash: Digest,
    /// What it is.
    pub kind: ItemKind,
    /// The computer that sent it.
    pub device: DeviceId,
    /// When it came.
    pub at: Moment,
    /// Whether it will never be good.
    pub refused: bool,
    /// What it waits for, or why it is refused.
    pub fault: String,
}

/// What a look at an object comes to.
pub(crate) enum Verdict {
    /// Good. Objects that waited for one of these are looked at again.
    Good(Vec<Vec<u8>>),
    /// Waits for the thing of this id.
    Waits(&'static str, Vec<u8>),
    /// Never.
    Refused(&'static str),
}

/// An object under consideration.
pub(crate) struct Object<'a> {
    pub(crate) hash: Digest,
    pub(crate) kind: ItemKind,
    pub(crate) from: DeviceId,
    pub(crate) bytes: &'a [u8],
}

impl<'a> Object<'a> {
    /// Under the name that its bytes have.
    pub(crate) fn of(kind: ItemKind, from: DeviceId, bytes: &'a [u8]) -> Self {
        Self { hash: Digest(sha256(&[bytes])), kind, from, bytes }
    }

    /// As an inbox named it; whoever calls has seen that its bytes have that name.
    pub(crate) fn named(item: &Item, bytes: &'a [u8]) -> Self {
        Self { hash: item.hash, kind: item.kind, from: item.from, bytes }
    }
}

/// An object that waits: its name, what it is, who sent it, and its bytes.
type Waiting = (Digest, ItemKind, DeviceId, Vec<u8>);

/// Objects that are shown as kept apart, however many there are.
pub const MOST_SHOWN: u32 = 100;
/// Bytes, as they came and as they were unpacked, after which a step ends and the next one begins: the
/// log then stays shorter than what is set aside for a full disk, and whatever waits to be looked at
/// again, however much of it, is looked at piece by piece.
const MOST_BROUGHT: usize = 1 << 20;

const WAITS: i64 = 0;
const TAKEN: i64 = 1;
const REFUSED: i64 = 2;

impl Vault {
    /// Takes an object that `from` sent. When this returns, it is kept.
    pub fn take_object(
        &mut self,
        kind: ItemKind,
        from: DeviceId,
        bytes: &[u8],
        now: Moment,
    ) -> Result<Intake, Error> {
        let object = Object::of(kind, from, bytes);
        let taken = self.take_together(&[object], now, |_| Ok(()))?;
        Ok(taken.into_iter().next().unwrap_or(Intake::Known))
    }

    /// Takes objects that came together, in their order, in one durable step, or in several where they
    /// are large: each page is written once, and what stands in a case is made anew once. When this
    /// returns, all of them are kept.
    ///
    /// # Errors
    /// As [`Vault::take_object`]; none of the step is kept then.
    pub fn take_objects(
        &mut self,
        objects: &[(ItemKind, DeviceId, Vec<u8>)],
        now: Moment,
    ) -> Result<Vec<Intake>, Error> {
        let each = objects.iter().map(|(kind, from, bytes)| Object::of(*kind, *from, bytes));
        self.take_together(&each.collect::<Vec<_>>(), now, |_| Ok(()))
    }

    /// The same, and `also` is done in the last step. A case of which a page cannot be read keeps
    /// nothing of the others out.
    pub(crate) fn take_together(
        &mut self,
        objects: &[Object<'_>],
        now: Moment,
        also: impl Fn(&mut Self) -> Result<(), Error>,
    ) -> Result<Vec<Intake>, Error> {
        let mut taken = Vec::with_capacity(objects.len());
        self.go_around(|vault| {
            let left = objects.get(taken.len()..).unwrap_or_default();
            vault.take_in_steps(left, &mut taken, now, &also)
        })?;
        Ok(taken)
    }

    fn take_in_steps(
        &mut self,
        objects: &[Object<'_>],
        taken: &mut Vec<Intake>,
        now: Moment,
        also: &impl Fn(&mut Self) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let ahead = self.look_ahead(objects)?;
        std::thread::scope(|scope| {
            let proved = Ahead::begin(ahead, scope);
            let mut left = objects.iter();
            loop {
                let mut done =
                    self.in_one_step(|vault| vault.take_next(&mut left, &proved, now, also))?;
                taken.append(&mut done);
                if left.as_slice().is_empty() {
                    return Ok::<(), Error>(());
                }
            }
        })?;
        self.look_at_rest(now)
    }

    /// Within a step: as many of these as it holds; `also` with the last of them.
    fn take_next<'o>(
        &mut self,
        left: &mut std::slice::Iter<'o, Object<'o>>,
        proved: &Results,
        now: Moment,
        also: &impl Fn(&mut Self) -> Result<(), Error>,
    ) -> Result<Vec<Intake>, Error> {
        let mut done = Vec::new();
        while self.brought < MOST_BROUGHT
            && let Some(object) = left.next()
        {
            done.push(self.take_one(object, proved.of(object), now)?);
        }
        if left.as_slice().is_empty() {
            also(self)?;
        }
        Ok(done)
    }

    /// All that `work` keeps is kept together, or nothing of it.
    pub(crate) fn in_one_step<T>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.settle()?;
        let keeping = Error::database("keeping what came");
        (self.works, self.gaps, self.brought) = (None, None, 0);
        self.conn.execute_batch("BEGIN IMMEDIATE").map_err(&keeping)?;
        let done = work(self).and_then(|done| {
            let stale = std::mem::take(&mut self.stale);
            let cases: Vec<CaseId> = stale.keys().copied().collect();
            for (case, stale) in stale {
                let made = stale.make_anew(&self.conn, case);
                self.over_case(case, made)?;
            }
            search::put_off(&self.conn, &cases).map_err(&keeping)?;
            self.conn.execute_batch("COMMIT").map(|()| done).map_err(&keeping)
        });
        if done.is_err() {
            self.stale.clear();
            // What was brought up in the step is not.
            self.behind.forget();
            if !self.conn.is_autocommit() {
                self.conn.execute_batch("ROLLBACK").map_err(&keeping)?;
            }
            return done;
        }
        let _ = cipher::cut_log(&self.conn, &self.folder().join("vault.db"));
        done
    }

    /// Within a step.
    fn take_one(
        &mut self,
        object: &Object<'_>,
        proved: Option<Proved>,
        now: Moment,
    ) -> Result<Intake, Error> {
        if self.is_taken(object.hash)? {
            return Ok(Intake::Known);
        }
        self.brought = self.brought.saturating_add(object.bytes.len());
        let verdict = self.look_at(object, proved, now)?;
        self.keep_incoming(object, &verdict, now)?;
        Ok(match verdict {
            Verdict::Good(woken) => {
                self.look_again(woken, now)?;
                Intake::New
            }
            Verdict::Waits(code, _) => Intake::Waits(code),
            Verdict::Refused(code) => Intake::Refused(code),
        })
    }

    /// How much is kept apart.
    pub fn count_apart(&self) -> Result<u64, Error> {
        self.conn
            .prepare_cached("SELECT count(*) FROM incoming WHERE state IN (0, 2)")
            .and_then(|mut statement| statement.query_row([], |row| row.get::<_, i64>(0)))
            .map(|count| u64::try_from(count).unwrap_or(0))
            .map_err(Error::database("reading what is kept apart"))
    }

    /// What is kept apart, newest first, and as much of it as anybody reads ([`MOST_SHOWN`]).
    pub fn kept_apart(&self) -> Result<Vec<KeptApart>, Error> {
        let reading = Error::database("reading what is kept apart");
        let mut statement =
            self.conn.prepare_cached(include_str!("sql/incoming-apart.sql")).map_err(&reading)?;
        let rows = statement
            .query_map(named_params! { ":most": MOST_SHOWN }, |row| {
                let kind = ItemKind::from_number(row.get(1)?).unwrap_or(ItemKind::Segment);
                Ok(KeptApart {
                    hash: Digest(row.get(0)?),
                    kind,
                    device: DeviceId(row.get(2)?),
                    at: Moment(row.get(3)?),
                    refused: row.get::<_, i64>(4)? == REFUSED,
                    fault: row.get(5)?,
                })
            })
            .map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }

    fn look_at(
        &mut self,
        object: &Object<'_>,
        proved: Option<Proved>,
        now: Moment,
    ) -> Result<Verdict, Error> {
        if !matches!(object.kind, ItemKind::KeyBatch | ItemKind::Segment | ItemKind::Ledger) {
            self.works = None;
        }
        match object.kind {
            ItemKind::Enrolment => self.look_at_enrolment(object, now),
            ItemKind::Ledger => self.look_at_ledger(object, now),
            ItemKind::KeyBatch => match proved {
                Some(Proved::Keys(keys)) => self.look_at_keys(object, Some(keys)),
                _ => self.look_at_keys(object, None),
            },
            ItemKind::Segment => match proved {
                Some(Proved::Segment(proved)) => self.look_at_segment(object, Some(*proved), now),
                _ => self.look_at_segment(object, None, now),
            },
            ItemKind::Introduction => self.look_at_introduction(object, now),
            ItemKind::Certificate => self.look_at_certificate(object),
            ItemKind::Order => self.look_at_order(object),
            // These are about the computer, not about a case: whoever carries them keeps them.
            ItemKind::Manifest
            | ItemKind::Acknowledgement
            | ItemKind::Blob
            | ItemKind::Pack
            | ItemKind::Receipt => Ok(Verdict::Refused("not-for-the-vault")),
        }
    }

    /// One that waits; none where it does not any more.
    fn one_waiting(&self, n: i64) -> Result<Option<Waiting>, Error> {
        self.conn
            .prepare_cached(
                "SELECT hash, kind, device, bytes FROM incoming WHERE rowid = ?1 AND state = 0",
            )
            .and_then(|mut statement| {
                statement
                    .query_row([n], |row| {
                        let kind = ItemKind::from_number(row.get(1)?).unwrap_or(ItemKind::Segment);
                        Ok((Digest(row.get(0)?), kind, DeviceId(row.get(2)?), row.get(3)?))
                    })
                    .optional()
            })
            .map_err(Error::database("reading what waits"))
    }

    /// By its name: how many others were taken must not matter.
    fn is_taken(&self, hash: Digest) -> Result<bool, Error> {
        self.conn
            .prepare_cached("SELECT 1 FROM incoming WHERE hash = :hash AND +state = 1")
            .and_then(|mut statement| statement.exists(named_params! { ":hash": hash.0 }))
            .map_err(Error::database("reading what came"))
    }

    fn keep_incoming(
        &self,
        object: &Object<'_>,
        verdict: &Verdict,
        now: Moment,
    ) -> Result<(), Error> {
        let (state, fault, about) = match verdict {
            Verdict::Good(_) => (TAKEN, None, None),
            Verdict::Waits(code, about) => (WAITS, Some(*code), Some(about.as_slice())),
            Verdict::Refused(code) => (REFUSED, Some(*code), None),
        };
        // A segment that was taken names its key, by which its case is found.
        let key = (state == TAKEN && object.kind == ItemKind::Segment)
            .then(|| SegmentHead::read(object.bytes).ok().map(|head| head.cek))
            .flatten();
        let about = about.or(key.as_ref().map(<[u8; 16]>::as_slice));
        // What was taken is kept where it belongs, and the server has it.
        // Of what was erased nothing is kept.
        let bytes = (state != TAKEN && !matches!(fault, Some(segment::ERASED | ORDERED_AWAY)))
            .then_some(object.bytes);
        let keeping = Error::database("keeping what came");
        let kept = self
            .conn
            .prepare_cached(include_str!("sql/incoming-put.sql"))
            .and_then(|mut statement| {
                statement.execute(named_params! {
                    ":hash": object.hash.0,
                    ":kind": object.kind.number(),
                    ":device": object.from.0,
                    ":at": now.0,
                    ":state": state,
                    ":fault": fault,
                    ":about": about,
                    ":bytes": bytes,
                })
            })
            .map_err(&keeping)?;
        if kept > 0 && state == TAKEN {
            due::note_device(&self.conn, object.from).map_err(&keeping)?;
        }
        Ok(())
    }
}
