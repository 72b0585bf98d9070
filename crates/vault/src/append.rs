//! Adding to a case: one transaction holds the events, their projections and the end of the
//! drafts that they replace. It is durable before anything is returned.

use dalil_case::{
    Body, CaseId, Compartment, DeviceId, Digest, Event, EventId, MAX_DEPS, MAX_EVENT_LEN, Moment,
    Op,
};
use dalil_seal::sha256;
use rusqlite::{
    Connection, OptionalExtension as _, Transaction, TransactionBehavior, named_params,
};

use crate::cases::Head;
use crate::history::Sha;
use crate::outbox::keys;
use crate::{Error, Notice, Vault, rebuild, search, share};

/// The field under which the newest events of a case are kept.
pub(crate) const HEAD: &str = "head";

/// The field under which the beginning of a case is kept.
pub(crate) const OPENING: &str = "opening";

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

    /// Does it again with the room of the reserve where the disk is full.
    pub(crate) fn with_reserve<T>(
        &mut self,
        mut keep: impl FnMut(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        match keep(self) {
            Err(Error::DiskFull { .. }) if self.reserve.free() => {
                self.notices.push(Notice::ReserveFreed);
                keep(self)
            }
            result => result,
        }
    }

    fn try_append(&mut self, case: CaseId, ops: &[Op], at: Moment) -> Result<Vec<Appended>, Error> {
        let keeping = Error::database("adding to a case");
        let uptime = self.uptime();
        let Self { conn, signing, random, officer, device, last_hlc, .. } = self;
        let tx =
            conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&keeping)?;
        let mut head = Head::load(&tx, case).map_err(&keeping)?;
        let mut heads = registers(&tx, case, HEAD).map_err(&keeping)?;
        let mut hlc = *last_hlc;
        let mut many_heads = heads.len() > MAX_DEPS;
        let (mut words, mut tangled) = (false, false);
        let mut appended = Vec::with_capacity(ops.len());
        for op in ops {
            let guide = match (op, &head) {
                (Op::CaseOpen { .. }, Some(_)) => return Err(Error::CaseExists),
                (Op::CaseOpen { guide_hash, .. }, None) => *guide_hash,
                (_, Some(head)) => head.guide_hash,
                (_, None) => return Err(Error::CaseUnknown),
            };
            let compartment = op.compartment();
            let tail_field = tail_field(compartment, *device);
            let tail = tail(&tx, case, &tail_field).map_err(&keeping)?;
            let (seq, prev) = match tail {
                Some((seq, hash)) => (seq.saturating_add(1), hash),
                None => {
                    new_case_key(&tx, case, compartment.number(), random)?;
                    (1, Digest::ZERO)
                }
            };
            hlc = hlc.next(at);
            heads.sort();
            let deps = seen(&tx, case, op, &heads, prev).map_err(&keeping)?;
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
            let row = insert(&tx, &event, hash, &bytes, &signature).map_err(&keeping)?;
            heads.retain(|seen| *seen != prev && !event.deps.contains(seen));
            heads.push(hash);
            many_heads |= heads.len() > 1;
            set_registers(&tx, case, &tail_field, &[hash]).map_err(&keeping)?;
            let mut next = head.take().unwrap_or_else(|| Head::new(guide));
            let before = project(&tx, &event, op, hash, &mut next).map_err(&keeping)?;
            words |= before.had_words || search::has_words(op);
            tangled |= before.is_tangled || matches!(op, Op::ConflictResolve { .. });
            head = Some(next);
            appended.push(Appended { event: event.id, hash, seq: row, at });
        }
        if let Some(mut head) = head {
            set_registers(&tx, case, HEAD, &heads).map_err(&keeping)?;
            // What decides a conflict, follows one, or was written without having seen everything,
            // is not one more step: the projection is made anew.
            if many_heads || tangled || ops.iter().any(Op::is_authority) {
                rebuild::case(&tx, case)?;
            } else {
                head.proj_hash = projection_hash(&tx, case).map_err(&keeping)?;
                head.save(&tx, case).map_err(&keeping)?;
                if words {
                    search::index(&tx, case).map_err(&keeping)?;
                }
                if ops.iter().any(Op::is_sharing) {
                    share::note(&tx, case, *officer).map_err(&keeping)?;
                }
            }
        }
        tx.commit().map_err(&keeping)?;
        *last_hlc = hlc;
        Ok(appended)
    }
}

/// One event into the log.
pub(crate) fn insert(
    tx: &Transaction<'_>,
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
    let row = tx.last_insert_rowid();
    let mut dep =
        tx.prepare_cached("INSERT OR IGNORE INTO dep (child, parent) VALUES (:child, :parent)")?;
    for parent in &event.deps {
        dep.execute(named_params! { ":child": hash.0, ":parent": parent.0 })?;
    }
    Ok(row)
}

/// What an event says that its author had seen: the newest events. Where there are more than it
/// can name, first those whose values it is to supersede.
fn seen(
    tx: &Transaction<'_>,
    case: CaseId,
    op: &Op,
    heads: &[Digest],
    prev: Digest,
) -> rusqlite::Result<Vec<Digest>> {
    let field = op.field().filter(|_| heads.len() > MAX_DEPS);
    let mut deps = field.map(|field| registers(tx, case, &field)).transpose()?.unwrap_or_default();
    deps.extend(heads.iter().filter(|head| !deps.contains(head)).copied().collect::<Vec<_>>());
    deps.retain(|seen| *seen != prev);
    deps.truncate(MAX_DEPS);
    deps.sort();
    Ok(deps)
}

/// What one event changes in the projections. Says what was there before.
fn project(
    tx: &Transaction<'_>,
    event: &Event,
    op: &Op,
    hash: Digest,
    head: &mut Head,
) -> rusqlite::Result<Before> {
    let case = event.case;
    let before = match op.field() {
        Some(field) => {
            let before = before(tx, case, &field)?;
            set_registers(tx, case, &field, &[hash])?;
            before
        }
        None => Before::default(),
    };
    if let Some(field) = op.draft_field() {
        tx.prepare_cached("DELETE FROM draft WHERE case_id = :case AND field = :field")?
            .execute(named_params! { ":case": case.0, ":field": field })?;
    }
    head.step(op, event.at, before.answered);
    Ok(before)
}

/// What a field held before.
#[derive(Default)]
struct Before {
    answered: bool,
    had_words: bool,
    /// More than one value, or a decision between several: not one more step.
    is_tangled: bool,
}

/// What the standing values of a field are.
fn before(tx: &Transaction<'_>, case: CaseId, field: &str) -> rusqlite::Result<Before> {
    let mut statement = tx.prepare_cached(include_str!("sql/reg-standing.sql"))?;
    let mut rows = statement.query(named_params! { ":case": case.0, ":field": field })?;
    let (mut before, mut count) = (Before::default(), 0_u32);
    while let Some(row) = rows.next()? {
        count = count.saturating_add(1);
        let event = row.get_ref(0)?.as_blob_or_null()?.and_then(|b| Event::decode(b).ok());
        let op = event.as_ref().and_then(|event| event.body.op());
        before.answered |= matches!(op, Some(Op::AnswerSet { .. }));
        before.had_words |= op.is_some_and(search::has_words);
        before.is_tangled |= count > 1 || matches!(op, Some(Op::ConflictResolve { .. }));
    }
    Ok(before)
}

/// Where the end of a chain is kept: of this officer, on one computer, in one compartment.
pub(crate) fn tail_field(compartment: Compartment, device: DeviceId) -> String {
    format!("tail/{}/{device}", compartment.number())
}

fn tail(
    tx: &Transaction<'_>,
    case: CaseId,
    field: &str,
) -> rusqlite::Result<Option<(u64, Digest)>> {
    tx.prepare_cached(include_str!("sql/reg-tail.sql"))?
        .query_row(named_params! { ":case": case.0, ":field": field }, |row| {
            let seq: i64 = row.get(0)?;
            Ok((u64::try_from(seq).unwrap_or(0), Digest(row.get(1)?)))
        })
        .optional()
}

fn registers(tx: &Transaction<'_>, case: CaseId, field: &str) -> rusqlite::Result<Vec<Digest>> {
    tx.prepare_cached("SELECT hash FROM reg WHERE case_id = :case AND field = :field")?
        .query_map(named_params! { ":case": case.0, ":field": field }, |row| {
            row.get(0).map(Digest)
        })?
        .collect()
}

/// Replaces the standing values of a field.
pub(crate) fn set_registers(
    tx: &Transaction<'_>,
    case: CaseId,
    field: &str,
    hashes: &[Digest],
) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM reg WHERE case_id = :case AND field = :field")?
        .execute(named_params! { ":case": case.0, ":field": field })?;
    let mut insert =
        tx.prepare_cached("INSERT INTO reg (case_id, field, hash) VALUES (:case, :field, :hash)")?;
    for hash in hashes {
        insert.execute(named_params! { ":case": case.0, ":field": field, ":hash": hash.0 })?;
    }
    Ok(())
}

/// The hash of all standing values of a case. Of equal events it is equal in every vault.
pub(crate) fn projection_hash(tx: &Connection, case: CaseId) -> rusqlite::Result<[u8; 32]> {
    hash_of_rows(tx, case, include_str!("sql/reg-case.sql"))
}

/// The hash of everything that is kept of the standing values of a case in this vault.
pub(crate) fn registers_hash(tx: &Connection, case: CaseId) -> rusqlite::Result<[u8; 32]> {
    hash_of_rows(tx, case, include_str!("sql/reg-all.sql"))
}

fn hash_of_rows(tx: &Connection, case: CaseId, sql: &str) -> rusqlite::Result<[u8; 32]> {
    let mut statement = tx.prepare_cached(sql)?;
    let mut rows = statement.query(named_params! { ":case": case.0 })?;
    let mut all = Vec::with_capacity(8192);
    while let Some(row) = rows.next()? {
        let field = row.get_ref(0)?.as_bytes()?;
        all.extend_from_slice(&u32::try_from(field.len()).unwrap_or(u32::MAX).to_le_bytes());
        all.extend_from_slice(field);
        all.extend_from_slice(row.get_ref(1)?.as_blob()?);
    }
    Ok(sha256(&[b"dalil/projection/v1", &all]))
}

/// A key for one part of a case, if there is none yet.
fn new_case_key(
    tx: &Transaction<'_>,
    case: CaseId,
    compartment: u8,
    random: &dalil_seal::Random,
) -> Result<(), Error> {
    let finding = Error::database("finding the key of a case");
    if keys::present(tx, case, compartment).map_err(&finding)?.is_none() {
        keys::make(tx, case, compartment, 0, random)?;
    }
    Ok(())
}
