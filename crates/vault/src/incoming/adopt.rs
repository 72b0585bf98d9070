//! Proved events of another computer into the vault, within a step of whoever takes them: all of a
//! segment, or none while something before them is missing.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{CaseId, DeviceId, Digest, Event, Hlc, Moment, OfficerId, Op, Recorded};
use dalil_seal::ContentKey;
use rusqlite::{Connection, OptionalExtension as _, named_params};

use super::stale::Stale;
use crate::desk::note_end;
use crate::outbox::keys::CaseKey;
use crate::{Error, Vault, append, mail};

/// A stamp so far ahead of this computer's clock is kept as it is and moves no clock.
const AHEAD_MS: u64 = 24 * 3600 * 1000;

/// The events of one segment, proved.
pub(super) struct Piece {
    pub(super) events: Vec<Recorded>,
    /// The same, byte for byte.
    pub(super) bytes: Vec<Vec<u8>>,
    /// What proves them.
    pub(super) attest: Vec<u8>,
    pub(super) cek: [u8; 16],
    pub(super) key: ContentKey,
    /// The key is known as one of this part of the case.
    pub(super) is_bound: bool,
    /// Their author, where it is who began the case.
    pub(super) begins: Option<OfficerId>,
    pub(super) now: Moment,
}

/// What became of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Adopted {
    /// All are here now.
    Here,
    /// This one, before them, is not.
    Gap(Digest),
    /// Another event stands in the place of one of them.
    Fork,
    /// One of them, or the one before them, is here and cannot be read.
    Unread,
}

impl Vault {
    pub(super) fn adopt_piece(&mut self, piece: Piece, from: DeviceId) -> Result<Adopted, Error> {
        let adopting = Error::database("taking in what came");
        let Some(first) = piece.events.first() else { return Ok(Adopted::Here) };
        let case = first.event.case;
        self.level(case)?;
        let desk = self.is_desk()?;
        let tx = &self.conn;
        // All are looked for before one is kept.
        let Standing { stands, others } =
            standing(tx, &first.event, piece.events.len()).map_err(&adopting)?;
        if piece.events.iter().any(|one| others.contains(&one.hash)) {
            return Ok(Adopted::Unread);
        }
        let mut new = Vec::with_capacity(piece.events.len());
        for (one, bytes) in piece.events.iter().zip(&piece.bytes) {
            match stands.get(&one.event.seq) {
                Some(hash) if *hash == one.hash => {}
                Some(_) => return Ok(Adopted::Fork),
                None => new.push((one, bytes.as_slice())),
            }
        }
        let before = new.first().map(|(one, _)| &one.event).filter(|event| event.seq > 1);
        if let Some(event) = before {
            match stands.get(&event.seq.saturating_sub(1)) {
                None if others.contains(&event.prev) => return Ok(Adopted::Unread),
                None => return Ok(Adopted::Gap(event.prev)),
                Some(hash) if *hash == event.prev => {}
                Some(_) => return Ok(Adopted::Fork),
            }
        }
        let brought: usize = new.iter().map(|(_, bytes)| bytes.len()).sum();
        self.brought = self.brought.saturating_add(brought);
        let begins_to_change = !new.is_empty() && !self.stale.contains_key(&case);
        let begun = begins_to_change.then(|| Stale::of(tx, case, piece.begins));
        let begun = begun.transpose().map_err(&adopting)?;
        let rows = append::keep_all(tx, &new, &piece.attest).map_err(&adopting)?;
        let limit = u64::try_from(piece.now.0).unwrap_or(0).saturating_add(AHEAD_MS) << 16;
        let mut newest = Hlc::default();
        for (one, _) in &new {
            let event = &one.event;
            if let Some(op) = event.body.op() {
                mail::want(tx, case, op).map_err(&adopting)?;
                note_end(tx, case, op).map_err(&adopting)?;
            }
            if event.hlc.0 > limit {
                // It is kept as it is, the history says so, and it moves no clock.
                tx.prepare_cached("INSERT OR IGNORE INTO ahead (hash, at) VALUES (?1, ?2)")
                    .and_then(|mut statement| statement.execute((one.hash.0, piece.now.0)))
                    .map_err(&adopting)?;
            } else {
                newest = newest.max(event.hlc);
            }
        }
        if newest > self.last_hlc {
            // Also after a lock: nothing that is written here comes before what was seen.
            tx.prepare_cached(include_str!("../sql/clock-seen.sql"))
                .and_then(|mut statement| {
                    statement.execute([i64::try_from(newest.0).unwrap_or(i64::MAX)])
                })
                .map_err(&adopting)?;
        }
        bind(tx, &piece, first, desk).map_err(&adopting)?;
        if desk {
            tx.prepare_cached(include_str!("../sql/desk-case-came.sql"))
                .and_then(|mut statement| {
                    statement.execute(named_params! {
                        ":case": case.0,
                        ":device": from.0,
                        ":at": piece.now.0,
                        ":new": !new.is_empty(),
                    })
                })
                .map_err(&adopting)?;
        }
        if let Some(edition) = edition(&piece.events).filter(|_| desk) {
            tx.prepare_cached("UPDATE desk_device SET edition = ?1 WHERE device_id = ?2")
                .and_then(|mut statement| statement.execute((edition, from.0)))
                .map_err(&adopting)?;
        }
        self.last_hlc = self.last_hlc.max(newest);
        if !rows.is_empty() {
            let came = piece.events.into_iter().filter(|one| !stands.contains_key(&one.event.seq));
            self.stale.extend(begun.map(|begun| (case, begun)));
            if let Some(stale) = self.stale.get_mut(&case) {
                stale.take(rows.into_iter().zip(came));
            }
        }
        Ok(Adopted::Here)
    }
}

/// The key belongs to this part of this case from now on. At a desk the last one that came is the
/// one to seal under; an officer's computer goes on sealing under its own.
fn bind(tx: &Connection, piece: &Piece, first: &Recorded, desk: bool) -> rusqlite::Result<()> {
    let (case, comp) = (first.event.case, first.event.compartment.number());
    if !piece.is_bound {
        // Seldom more than one: a sum over them sets up memory that is locked piece by piece.
        let mut epochs =
            tx.prepare_cached("SELECT epoch FROM cek WHERE case_id = :case AND comp = :comp")?;
        let mut rows = epochs.query(named_params! { ":case": case.0, ":comp": comp })?;
        let mut newest: Option<i64> = None;
        while let Some(row) = rows.next()? {
            newest = newest.max(Some(row.get(0)?));
        }
        let next = newest.and_then(|newest| u32::try_from(newest).ok());
        let epoch = if desk { next.map_or(0, |newest| newest.saturating_add(1)) } else { 0 };
        let key = CaseKey {
            id: piece.cek,
            case,
            comp,
            epoch,
            maker: Some(first.event.author),
            key: ContentKey::copy_of(piece.key.expose().expose()),
        };
        key.keep(tx)?;
    }
    tx.prepare_cached("DELETE FROM loose_key WHERE cek_id = :cek")?
        .execute(named_params! { ":cek": piece.cek })
        .map(drop)
}

/// The edition of the guide that a case is begun with.
fn edition(events: &[Recorded]) -> Option<&str> {
    events.iter().find_map(|one| match one.event.body.op() {
        Some(Op::CaseOpen { edition, .. }) => Some(edition.as_str()),
        _ => None,
    })
}

/// What stands in the places of one chain.
struct Standing {
    stands: BTreeMap<u64, Digest>,
    /// The other events of the case in these places: of other chains; and where they cannot be read, or
    /// not as they were, of this one too.
    others: BTreeSet<Digest>,
}

/// What stands in the chain of an event, from the place before it on, in as many places as come.
fn standing(tx: &Connection, first: &Event, count: usize) -> rusqlite::Result<Standing> {
    let mut statement = tx.prepare_cached(include_str!("../sql/event-places.sql"))?;
    let number = |seq: u64| i64::try_from(seq).unwrap_or(i64::MAX);
    let further = u64::try_from(count).unwrap_or(u64::MAX).saturating_sub(1);
    let mut rows = statement.query(named_params! {
        ":case": first.case.0,
        ":from": number(first.seq.saturating_sub(1)),
        ":to": number(first.seq.saturating_add(further)),
    })?;
    let (mut stands, mut others) = (BTreeMap::new(), BTreeSet::new());
    while let Some(row) = rows.next()? {
        let hash = Digest(row.get(0)?);
        let bytes = row.get_ref(1)?.as_blob_or_null()?;
        match bytes.and_then(|bytes| Event::decode(bytes).ok()) {
            Some(event) if event.chain() == first.chain() => {
                stands.entry(event.seq).or_insert(hash);
            }
            _ => {
                others.insert(hash);
            }
        }
    }
    Ok(Standing { stands, others })
}

impl Vault {
    /// Whether a case was erased, and if so, whether by order.
    pub(crate) fn erased_by(&self, case: CaseId) -> Result<Option<bool>, Error> {
        self.conn
            .prepare_cached("SELECT order_hash IS NOT NULL FROM erased WHERE case_id = :case")
            .and_then(|mut statement| statement.query_row([case.0], |row| row.get(0)).optional())
            .map_err(Error::database("reading which cases were erased"))
    }

    /// A key of an erased case, as one computer sent it: without it, what came under it is closed.
    pub(crate) fn forget_loose_key(&self, cek: [u8; 16], from: DeviceId) -> Result<(), Error> {
        self.conn
            .execute(
                "DELETE FROM loose_key WHERE cek_id = :cek AND device = :from",
                named_params! { ":cek": cek, ":from": from.0 },
            )
            .map(drop)
            .map_err(Error::database("forgetting a key of an erased case"))
    }

    /// Which part of which case a key belongs to, once something was opened with it, and whether it is
    /// gone with its case.
    pub(super) fn key_is_of(&self, cek: [u8; 16]) -> Result<Option<(CaseId, u8, bool)>, Error> {
        self.conn
            .prepare_cached("SELECT case_id, comp, erased FROM cek WHERE cek_id = :cek")
            .and_then(|mut statement| {
                statement
                    .query_row(named_params! { ":cek": cek }, |row| {
                        Ok((CaseId(row.get(0)?), row.get(1)?, row.get(2)?))
                    })
                    .optional()
            })
            .map_err(Error::database("reading the keys of cases"))
    }
}
