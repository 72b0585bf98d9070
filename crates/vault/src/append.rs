//! Adding to a case: one transaction holds the events, their projections and the end of the
//! drafts that they replace. It is durable before anything is returned.

use dalil_case::{Body, CaseId, Digest, Event, EventId, MAX_DEPS, MAX_EVENT_LEN, Moment, Op};
use rusqlite::{Connection, Transaction, TransactionBehavior, named_params};

use crate::cases::Head;
use crate::history::Sha;
use crate::outbox::keys;
use crate::registers::{self, Before, HEAD, ProjectionHash, before};
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
            Err(error) if matches!(error, Error::VaultDamaged { .. }) || self.is_spoilt() => {
                // Where it does not open now, it is tried again the next time.
                let _ = self.reconnect();
                Err(error)
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
        let mut heads = head.as_ref().map(|head| head.heads.clone()).unwrap_or_default();
        let mut sum = ProjectionHash(head.as_ref().map(|head| head.proj_hash).unwrap_or_default());
        heads.iter().for_each(|head| sum.turn(HEAD, *head));
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
            let tail = head.as_ref().and_then(|head| head.tails.get(compartment, *device));
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
            let mut next = head.take().unwrap_or_else(|| Head::new(guide));
            let kept = (hash, row);
            let before = project(&tx, &event, op, kept, &mut next, &mut sum).map_err(&keeping)?;
            words |= before.had_words || search::has_words(op);
            tangled |= before.is_tangled || matches!(op, Op::ConflictResolve { .. });
            head = Some(next);
            appended.push(Appended { event: event.id, hash, seq: row, at });
        }
        if let Some(mut head) = head {
            // What decides a conflict, follows one, or was written without having seen everything,
            // is not one more step: the projection is made anew.
            if many_heads || tangled || ops.iter().any(Op::is_authority) {
                rebuild::case(&tx, case)?;
            } else {
                heads.iter().for_each(|head| sum.turn(HEAD, *head));
                heads.sort();
                (head.heads, head.proj_hash) = (heads, sum.0);
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
    let mut deps =
        field.map(|field| registers::standing(tx, case, &field)).transpose()?.unwrap_or_default();
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
    kept: (Digest, i64),
    head: &mut Head,
    sum: &mut ProjectionHash,
) -> rusqlite::Result<Before> {
    let case = event.case;
    let before = match op.field() {
        Some(field) => {
            let before = before(tx, case, &field)?;
            registers::set(tx, case, &field, &[kept])?;
            before.hashes.iter().for_each(|hash| sum.turn(&field, *hash));
            sum.turn(&field, kept.0);
            before
        }
        None => Before::default(),
    };
    if let Some(field) = op.draft_field() {
        tx.prepare_cached("DELETE FROM draft WHERE case_id = :case AND field = :field")?
            .execute(named_params! { ":case": case.0, ":field": field })?;
    }
    head.step(op, event.at, before.answered);
    head.tails.set(event, kept.0);
    Ok(before)
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
