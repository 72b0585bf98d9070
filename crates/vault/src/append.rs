//! Adding to a case: one transaction holds the events and the end of the drafts that they replace.
//! It is durable before anything is returned. What follows from an answer is written a moment later
//! ([`crate::behind`]); what follows from anything else, with it.

use std::collections::BTreeMap;

use dalil_case::{
    Body, CaseId, Digest, Event, EventId, MAX_DEPS, MAX_EVENT_LEN, Moment, Op, Recorded,
};
use rusqlite::{Connection, named_params};

use crate::behind::{self, Ahead, Entry, Standing, can_wait};
use crate::cases::Head;
use crate::history::Sha;
use crate::outbox::keys;
use crate::registers::{self, Before, HEAD, ProjectionHash};
use crate::step::Step;
use crate::{Error, Notice, Vault, rebuild, search, share};

/// An event that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appended {
    /// Its id.
    pub event: EventId,
    /// Its hash.
    pub hash: Digest,
    /// Its number in this vault.
    pub seq: i64,
    /// When, as the caller said.
    pub at: Moment,
}

impl Vault {
    /// Adds events to a case: all of them or none. When this returns, they are on the disk.
    /// The first event of a case is its `CaseOpen`, and there is one.
    pub fn append(
        &mut self,
        case: CaseId,
        ops: Vec<Op>,
        at: Moment,
    ) -> Result<Vec<Appended>, Error> {
        self.with_reserve(|vault| vault.try_append(case, &ops, at))
    }

    /// Does it again with the room of the reserve where the disk is full. A page that could not be
    /// read spoils the connection for good, also once it can be read again: the file is opened anew,
    /// so that what is refused now need not be refused the next time.
    pub(crate) fn with_reserve<T>(
        &mut self,
        mut keep: impl FnMut(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        if self.is_closed() {
            self.reconnect()?;
        }
        match keep(self) {
            Err(Error::DiskFull { .. }) if self.reserve.free() => {
                self.notices.push(Notice::ReserveFreed);
                keep(self)
            }
            Err(error) if self.is_hurt_by(&error) => {
                // Where it does not open now, it is tried again the next time.
                let _ = self.reconnect();
                Err(error)
            }
            result => result,
        }
    }

    fn try_append(&mut self, case: CaseId, ops: &[Op], at: Moment) -> Result<Vec<Appended>, Error> {
        if ops.is_empty() {
            return Ok(Vec::new());
        }
        if !self.can_add(case, ops)? {
            // Whatever follows an event that is not as it was signed is refused elsewhere.
            return Err(Error::CaseDoubted);
        }
        self.make_level(case)?;
        let ahead = self.behind.take(case);
        match self.add(case, ops, at, ahead.as_ref()) {
            // What was ahead was written down with these, or goes on with them.
            Ok((appended, further)) => {
                if let Some(further) = further {
                    self.behind.put(case, further.after(ahead));
                }
                Ok(appended)
            }
            Err(error) => {
                if let Some(ahead) = ahead {
                    self.behind.put(case, ahead);
                }
                Err(error)
            }
        }
    }

    /// Adds to a case of which `before` is not written down yet. Says what then is not, where not
    /// everything is.
    fn add(
        &mut self,
        case: CaseId,
        ops: &[Op],
        at: Moment,
        before: Option<&Ahead>,
    ) -> Result<(Vec<Appended>, Option<Ahead>), Error> {
        let keeping = Error::database("adding to a case");
        let uptime = self.uptime();
        let Self { conn, signing, random, officer, device, last_hlc, behind, .. } = self;
        let step = Step::begin(conn).map_err(&keeping)?;
        let mut now = Now::of(&step, case, before).map_err(&keeping)?;
        let mut hlc = *last_hlc;
        let mut appended = Vec::with_capacity(ops.len());
        for op in ops {
            let guide = match (op, &now.head) {
                (Op::CaseOpen { .. }, Some(_)) => return Err(Error::CaseExists),
                (Op::CaseOpen { guide_hash, .. }, None) => *guide_hash,
                (_, Some(head)) => head.guide_hash,
                (_, None) => return Err(Error::CaseUnknown),
            };
            let compartment = op.compartment();
            let tail = now.head.as_ref().and_then(|head| head.tails.get(compartment, *device));
            let (seq, prev) = match tail {
                Some((seq, hash)) => (seq.saturating_add(1), hash),
                None => {
                    new_case_key(&step, case, compartment.number(), random)?;
                    (1, Digest::ZERO)
                }
            };
            hlc = hlc.next(at);
            now.heads.sort();
            let deps = now.seen(&step, case, op, prev).map_err(&keeping)?;
            let event = Event {
                id: EventId(random.bytes()?),
                case,
                compartment,
                author: *officer,
                device: *device,
                seq,
                prev,
                deps,
                hlc,
                at,
                uptime,
                body: Body::Known(op.clone()),
                guide,
            };
            let bytes = event.encode();
            if bytes.len() > MAX_EVENT_LEN {
                return Err(Error::EventTooLarge);
            }
            let hash = Event::hash_of(&bytes, &Sha);
            let signature = signing.sign(&event.signed_message(hash))?;
            let row = insert(&step, &event, hash, &bytes, &signature).map_err(&keeping)?;
            now.take(&step, &event, op, (hash, row)).map_err(&keeping)?;
            appended.push(Appended { event: event.id, hash, seq: row, at });
        }
        let first = appended.first().map_or(i64::MAX, |first| first.seq);
        let further = match now.what_follows(ops) {
            Follows::Waits(further) => {
                if before.is_none() {
                    behind::name(&step, case, first).map_err(&keeping)?;
                }
                Some(further)
            }
            Follows::Now(further) => {
                if let Some(before) = before {
                    before.write(&step, case).map_err(&keeping)?;
                    behind::clear(&step, case).map_err(&keeping)?;
                }
                further.write(&step, case).map_err(&keeping)?;
                if ops.iter().any(Op::is_sharing) {
                    share::note(&step, case, *officer).map_err(&keeping)?;
                }
                None
            }
            Follows::Whole(entries) => {
                if let Some(before) = before {
                    before.enter(&step, case).map_err(&keeping)?;
                    behind::clear(&step, case).map_err(&keeping)?;
                }
                entries.iter().try_for_each(|entry| entry.write(&step, case)).map_err(&keeping)?;
                rebuild::case(&step, case)?;
                None
            }
        };
        if let Err(error) = step.commit() {
            // Nobody knows whether it reached the disk.
            behind.forget();
            return Err(keeping(error));
        }
        *last_hlc = hlc;
        Ok((appended, further))
    }
}

/// A case as it stands while events are added to it.
struct Now<'a> {
    /// What was not written down before.
    before: Option<&'a Ahead>,
    head: Option<Head>,
    /// The newest events.
    heads: Vec<Digest>,
    sum: ProjectionHash,
    entries: Vec<Entry>,
    /// What they change.
    fields: BTreeMap<String, Standing>,
    words: bool,
    /// One value of several, or a decision between them.
    tangled: bool,
    many_heads: bool,
}

/// What is to be done about what follows from events.
enum Follows {
    /// It is written in a quiet moment.
    Waits(Ahead),
    /// It is written with them.
    Now(Ahead),
    /// They are not one more step: the projections are made anew.
    Whole(Vec<Entry>),
}

impl<'a> Now<'a> {
    fn of(conn: &Connection, case: CaseId, before: Option<&'a Ahead>) -> rusqlite::Result<Self> {
        let head = match before {
            Some(before) => Some(before.head.clone()),
            None => Head::load(conn, case)?,
        };
        let heads = head.as_ref().map(|head| head.heads.clone()).unwrap_or_default();
        let mut sum = ProjectionHash(head.as_ref().map(|head| head.proj_hash).unwrap_or_default());
        heads.iter().for_each(|head| sum.turn(HEAD, *head));
        Ok(Self {
            before,
            many_heads: heads.len() > MAX_DEPS,
            head,
            heads,
            sum,
            entries: Vec::new(),
            fields: BTreeMap::new(),
            words: false,
            tangled: false,
        })
    }

    /// What a field held so far.
    fn held(&self, conn: &Connection, case: CaseId, field: &str) -> rusqlite::Result<Before> {
        let earlier = || self.before.and_then(|before| before.fields.get(field));
        match self.fields.get(field).or_else(earlier) {
            Some(standing) => Ok(standing.before()),
            None => registers::before(conn, case, field),
        }
    }

    /// What an event says that its author had seen: the newest events. Where there are more than it
    /// can name, first those whose values it is to supersede.
    fn seen(
        &self,
        conn: &Connection,
        case: CaseId,
        op: &Op,
        prev: Digest,
    ) -> rusqlite::Result<Vec<Digest>> {
        let field = op.field().filter(|_| self.heads.len() > MAX_DEPS);
        let standing = field.map(|field| self.held(conn, case, &field)).transpose()?;
        let mut deps = standing.map(|before| before.hashes).unwrap_or_default();
        let further = self.heads.iter().filter(|head| !deps.contains(head));
        deps.extend(further.copied().collect::<Vec<_>>());
        deps.retain(|seen| *seen != prev);
        deps.truncate(MAX_DEPS);
        deps.sort();
        Ok(deps)
    }

    /// One event more, which was kept under a hash and a number.
    fn take(
        &mut self,
        conn: &Connection,
        event: &Event,
        op: &Op,
        kept: (Digest, i64),
    ) -> rusqlite::Result<()> {
        self.heads.retain(|seen| *seen != event.prev && !event.deps.contains(seen));
        self.heads.push(kept.0);
        self.entries.push(Entry { chain_seq: event.seq, hash: kept.0, row: kept.1 });
        self.many_heads |= self.heads.len() > 1;
        let mut before = Before::default();
        if let Some(field) = op.field() {
            before = self.held(conn, event.case, &field)?;
            before.hashes.iter().for_each(|hash| self.sum.turn(&field, *hash));
            self.sum.turn(&field, kept.0);
            self.fields.insert(field, Standing::of(op, kept));
        }
        if let Some(field) = op.draft_field() {
            conn.prepare_cached("DELETE FROM draft WHERE case_id = :case AND field = :field")?
                .execute(named_params! { ":case": event.case.0, ":field": field })?;
        }
        self.words |= before.had_words || search::has_words(op);
        self.tangled |= before.is_tangled || matches!(op, Op::ConflictResolve { .. });
        let head = self.head.get_or_insert_with(|| Head::new(event.guide));
        head.step(op, event.at, before.answered);
        head.tails.set(event, kept.0);
        Ok(())
    }

    fn what_follows(self, ops: &[Op]) -> Follows {
        let Self { head, mut heads, mut sum, entries, fields, words, tangled, many_heads, .. } =
            self;
        // What decides a conflict, follows one, or was written without having seen everything.
        let whole = many_heads || tangled || ops.iter().any(Op::is_authority);
        let Some(mut head) = head.filter(|_| !whole) else { return Follows::Whole(entries) };
        heads.iter().for_each(|head| sum.turn(HEAD, *head));
        heads.sort();
        (head.heads, head.proj_hash) = (heads, sum.0);
        let ahead = Ahead { head, entries, fields, words };
        if ops.iter().all(can_wait) { Follows::Waits(ahead) } else { Follows::Now(ahead) }
    }
}

/// One event into the log, and among those of its case.
pub(crate) fn keep(
    tx: &Connection,
    event: &Event,
    hash: Digest,
    bytes: &[u8],
    signature: &[u8],
) -> rusqlite::Result<i64> {
    let row = insert(tx, event, hash, bytes, signature)?;
    Entry { chain_seq: event.seq, hash, row }.write(tx, event.case)?;
    Ok(row)
}

/// Events of one chain that came together, in their order. Gives the number of each in this vault.
pub(crate) fn keep_all(
    tx: &Connection,
    events: &[(&Recorded, &[u8])],
    signature: &[u8],
) -> rusqlite::Result<Vec<i64>> {
    let mut log = tx.prepare_cached(include_str!("sql/event-insert.sql"))?;
    let mut of_case = tx.prepare_cached(include_str!("sql/case-event-put.sql"))?;
    let mut rows = Vec::with_capacity(events.len());
    for (Recorded { hash, event }, bytes) in events {
        let chain_seq = i64::try_from(event.seq).unwrap_or(i64::MAX);
        let hlc = i64::try_from(event.hlc.0).unwrap_or(i64::MAX);
        let op = i64::try_from(event.body.number()).unwrap_or(i64::MAX);
        // In the order in which the statement names them: looking names up costs as much as binding.
        let (case, prev) = (event.case.0, event.prev.0);
        log.execute((hash.0, case, chain_seq, prev, hlc, op, bytes, signature))?;
        let row = tx.last_insert_rowid();
        of_case.execute((case, chain_seq, hash.0, row))?;
        rows.push(row);
    }
    Ok(rows)
}

/// One event into the log alone.
fn insert(
    tx: &Connection,
    event: &Event,
    hash: Digest,
    bytes: &[u8],
    signature: &[u8],
) -> rusqlite::Result<i64> {
    tx.prepare_cached(include_str!("sql/event-insert.sql"))?.execute(named_params! {
        ":hash": hash.0,
        ":case": event.case.0,
        ":chain_seq": i64::try_from(event.seq).unwrap_or(i64::MAX),
        ":prev": event.prev.0,
        ":hlc": i64::try_from(event.hlc.0).unwrap_or(i64::MAX),
        ":op": i64::try_from(event.body.number()).unwrap_or(i64::MAX),
        ":bytes": bytes,
        ":sig": signature,
    })?;
    Ok(tx.last_insert_rowid())
}

/// A key for one part of a case, if there is none yet.
fn new_case_key(
    conn: &Connection,
    case: CaseId,
    compartment: u8,
    random: &dalil_seal::Random,
) -> Result<(), Error> {
    let finding = Error::database("finding the key of a case");
    if keys::present(conn, case, compartment).map_err(&finding)?.is_none() {
        keys::make(conn, case, compartment, 0, random)?;
    }
    Ok(())
}
