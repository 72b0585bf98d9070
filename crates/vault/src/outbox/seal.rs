//! Sealing: what was committed to the vault is put into the computer's file as well, in quiet
//! moments and before a vault is closed. No answer waits for it.
//!
//! First the segment is durable there, then the vault notes it: a crash in between is found by
//! looking at the segments that the vault does not know yet, so no event is sealed twice.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{
    CaseId, ChainId, Digest, Event, MAX_SEGMENT_BYTES, MAX_SEGMENT_EVENTS, Moment, Segment,
    SegmentPlace,
};
use dalil_seal::{SEGMENT_SUITE, sha256};
use rusqlite::{OptionalExtension as _, TransactionBehavior, named_params};

use super::keys::{self, CaseKey, WrappedKey};
use super::owner::Owner;
use super::segments::beside;
use crate::history::Sha;
use crate::ledger::Kind;
use crate::mail::{NewParcel, ParcelKind};
use crate::{Error, Quiet, Vault, left_out};

/// After so many events it is time to seal.
const EVENTS: i64 = 20;
/// And so long after the first of them.
const TEN_MINUTES_MS: i64 = 10 * 60 * 1000;
/// Events that are looked at in one go.
const STRETCH: u32 = 256;
/// Whom a segment is for while there is no authority.
const NO_ROUTE: [u8; 16] = [0; 16];

/// How far sealing went in the outbox that is open.
#[derive(Clone, Copy, Default)]
pub(crate) struct Sealed {
    /// Every own event up to this number is in a segment, but for those of cases that were left out.
    pub(crate) up_to: i64,
    /// The number of the last own segment that the vault knows.
    pub(crate) own_seen: i64,
    /// Colleagues' segments up to this number have been looked at.
    pub(crate) seen: i64,
}

/// An event that waits to be sealed.
struct Waiting {
    seq: i64,
    hash: Digest,
    event: Event,
    bytes: Vec<u8>,
    signature: Vec<u8>,
}

/// A sealed segment on its way into the computer's file.
struct Piece {
    id: [u8; 16],
    key: WrappedKey,
    hash: Digest,
    bytes: Vec<u8>,
    signatures: Vec<u8>,
    seqs: Vec<i64>,
    /// What goes with it, should its case be offered.
    parcel: NewParcel,
    files: Vec<NewParcel>,
}

impl Vault {
    /// Whether it is time to seal: after 20 events, or ten minutes after the first of them.
    pub fn is_sealing_due(&self, now: Moment) -> Result<bool, Error> {
        if self.outbox.is_none() {
            return Ok(false);
        }
        let from = self.sealed()?.up_to;
        let (count, first) = self
            .conn
            .prepare_cached(include_str!("../sql/event-waiting.sql"))
            .and_then(|mut statement| {
                statement.query_row(named_params! { ":from": from, ":most": EVENTS }, |row| {
                    Ok((row.get::<_, i64>(0)?, row.get::<_, Option<i64>>(1)?))
                })
            })
            .map_err(Error::database("counting what waits to be sealed"))?;
        let age = first.map_or(0, |hlc| now.0.saturating_sub(hlc >> 16));
        Ok(count >= EVENTS || count > 0 && age.abs() >= TEN_MINUTES_MS)
    }

    /// Seals what is not in the outbox yet, for as long as it is quiet; at least one stretch of it.
    /// Says how many segments were made. Where the outbox is not open, nothing happens.
    pub fn seal_events(&mut self, now: Moment, quiet: &Quiet) -> Result<usize, Error> {
        if self.outbox.is_none() {
            return Ok(0);
        }
        // After a change of keys that was cut short the second place opens with the old key alone.
        self.wrap_keys_if_due(now)?;
        self.keep_owner_copy(now)?;
        if self.is_any_freed(left_out::SEAL)? {
            // From the first event on; what is still doubted is noted again.
            self.seal_anew()?;
            self.leave_out(left_out::SEAL, &BTreeSet::new())?;
        }
        let mut made = 0;
        while let Some(count) = self.seal_stretch(now)? {
            made += count;
            if !quiet.lasts() {
                break;
            }
        }
        self.hand_keys(now)?;
        if self.offer_due(now)? {
            // Offering is itself said in the history of a case.
            made += self.seal_stretch(now)?.unwrap_or_default();
        }
        Ok(made)
    }

    /// Everything is looked at again and what no whole segment has is sealed anew: for an outbox
    /// that is older than the vault remembers, or has damaged segments.
    pub fn seal_anew(&mut self) -> Result<(), Error> {
        self.known = None;
        self.note_sealed(&Sealed { up_to: 0, own_seen: 0, ..self.sealed()? })
    }

    /// How far sealing went in the outbox that is open.
    pub(crate) fn sealed(&self) -> Result<Sealed, Error> {
        let Some(outbox) = &self.outbox else { return Ok(Sealed::default()) };
        let kept = self
            .conn
            .prepare_cached(include_str!("../sql/sealed-get.sql"))
            .and_then(|mut statement| {
                statement
                    .query_row([], |row| {
                        let sealed =
                            Sealed { up_to: row.get(1)?, own_seen: row.get(2)?, seen: row.get(3)? };
                        Ok((row.get::<_, [u8; 16]>(0)?, sealed))
                    })
                    .optional()
            })
            .map_err(Error::database("reading how far sealing went"))?;
        Ok(kept
            .filter(|(id, _)| *id == outbox.outbox)
            .map(|(_, sealed)| sealed)
            .unwrap_or_default())
    }

    pub(crate) fn note_sealed(&self, sealed: &Sealed) -> Result<(), Error> {
        let Some(outbox) = &self.outbox else { return Ok(()) };
        let head = outbox.head()?;
        self.conn
            .prepare_cached(include_str!("../sql/sealed-note.sql"))
            .and_then(|mut statement| {
                statement.execute(named_params! {
                    ":outbox": outbox.outbox,
                    ":up_to": sealed.up_to,
                    ":own_seen": sealed.own_seen,
                    ":seen": sealed.seen,
                    ":epoch": head.epoch,
                    ":seq": i64::try_from(head.seq).unwrap_or(i64::MAX),
                    ":head": head.hash.0,
                    ":hlc": i64::try_from(self.last_hlc.0).unwrap_or(i64::MAX),
                })
            })
            .map(drop)
            .map_err(Error::database("noting how far sealing went"))
    }

    /// Seals the next events. `None` at the end.
    fn seal_stretch(&mut self, now: Moment) -> Result<Option<usize>, Error> {
        self.catch_up()?;
        let mut sealed = self.sealed()?;
        let (waiting, last) = self.waiting(sealed.up_to)?;
        let Some(last) = last else { return Ok(None) };
        let (pieces, mut left) = self.pieces(waiting)?;
        if !left.is_empty() {
            // Before sealing goes past them.
            left.append(&mut self.left_out(left_out::SEAL)?);
            self.leave_out(left_out::SEAL, &left)?;
        }
        let Some(outbox) = &mut self.outbox else { return Ok(None) };
        if !pieces.is_empty() {
            let mut offered = BTreeSet::new();
            for piece in &pieces {
                if outbox.is_offered(&piece.key.cek)? {
                    offered.insert(piece.key.cek);
                }
            }
            let newest = outbox.batch(now, |batch| {
                let mut newest = 0;
                for piece in &pieces {
                    batch.keep_key(&piece.key)?;
                    newest = batch.keep_segment(
                        &piece.id,
                        &piece.key.cek,
                        piece.hash,
                        &piece.bytes,
                        &piece.signatures,
                    )?;
                    if !offered.contains(&piece.key.cek) {
                        batch.append_home(Kind::Segment, piece.hash, piece.bytes.len())?;
                        continue;
                    }
                    batch.send(&piece.parcel)?;
                    piece.files.iter().try_for_each(|file| batch.send(file))?;
                }
                Ok(newest)
            })?;
            sealed.own_seen = newest;
        }
        sealed.up_to = last;
        let noting = Error::database("noting what was sealed");
        self.conn.execute_batch("BEGIN IMMEDIATE").map_err(&noting)?;
        let noted = self.note_pieces(&pieces).and_then(|()| self.note_sealed(&sealed));
        let end = if noted.is_ok() { "COMMIT" } else { "ROLLBACK" };
        self.conn.execute_batch(end).map_err(&noting)?;
        noted.map(|()| Some(pieces.len()))
    }

    fn note_pieces(&self, pieces: &[Piece]) -> Result<(), Error> {
        let noting = Error::database("noting what was sealed");
        let mut statement =
            self.conn.prepare_cached(include_str!("../sql/event-sealed.sql")).map_err(&noting)?;
        for piece in pieces {
            for seq in &piece.seqs {
                statement
                    .execute(named_params! { ":segment": piece.id, ":seq": seq })
                    .map_err(&noting)?;
            }
        }
        Ok(())
    }

    /// Own events of the next stretch that no segment has, and the number of its last event.
    fn waiting(&self, after: i64) -> Result<(Vec<Waiting>, Option<i64>), Error> {
        let reading = Error::database("reading what waits to be sealed");
        let mut statement =
            self.conn.prepare_cached(include_str!("../sql/event-stretch.sql")).map_err(&reading)?;
        let mut rows = statement
            .query(named_params! { ":from": after.saturating_add(1), ":count": STRETCH })
            .map_err(&reading)?;
        let (mut waiting, mut last) = (Vec::new(), None);
        while let Some(row) = rows.next().map_err(&reading)? {
            let seq: i64 = row.get(0).map_err(&reading)?;
            last = Some(seq);
            let hash = Digest(row.get(1).map_err(&reading)?);
            let bytes: Option<Vec<u8>> = row.get(7).map_err(&reading)?;
            // Erased, or not an event: the check of the history says so.
            let Some(bytes) = bytes else { continue };
            let Ok(event) = Event::decode(&bytes) else { continue };
            let known = self.known.as_ref().is_some_and(|known| known.contains(&hash));
            // What is not what was signed would have its whole segment refused.
            let is_own = event.author == self.officer && Event::hash_of(&bytes, &Sha) == hash;
            if is_own && !known {
                let signature = row.get(8).map_err(&reading)?;
                let signature = self.own_signature(&event, hash, signature)?;
                waiting.push(Waiting { seq, hash, event, bytes, signature });
            }
        }
        Ok((waiting, last))
    }

    /// The signature of an own event, which is the same each time: the one that is kept, or the same
    /// again where that was damaged.
    fn own_signature(&self, event: &Event, hash: Digest, kept: Vec<u8>) -> Result<Vec<u8>, Error> {
        let message = event.signed_message(hash);
        if self.signing_key().verify(&message, &kept) {
            return Ok(kept);
        }
        Ok(self.signing.sign(&message)?.to_vec())
    }

    /// Consecutive events of each chain, sealed, and the cases that were left out.
    fn pieces(&mut self, waiting: Vec<Waiting>) -> Result<(Vec<Piece>, BTreeSet<CaseId>), Error> {
        let mut chains: BTreeMap<ChainId, Vec<Vec<Waiting>>> = BTreeMap::new();
        for one in waiting {
            let runs = chains.entry(one.event.chain()).or_default();
            match runs.last_mut() {
                Some(run) if goes_on(run, &one) => run.push(one),
                _ => runs.push(vec![one]),
            }
        }
        let (mut pieces, mut left) = (Vec::new(), BTreeSet::new());
        for ((case, compartment, _, _), runs) in chains {
            if self.is_doubted(case) {
                left.insert(case);
                continue;
            }
            let Some(key) = self.key_to_seal(case, compartment.number())? else { continue };
            for run in &runs {
                pieces.push(self.piece(&key, run)?);
            }
        }
        Ok((pieces, left))
    }

    /// The key of one part of a case; made anew where damage took it. None for an erased case.
    fn key_to_seal(&mut self, case: CaseId, comp: u8) -> Result<Option<CaseKey>, Error> {
        let sealing = Error::database("finding the key of a case");
        let Self { conn, random, .. } = self;
        if let Some(key) = keys::present(conn, case, comp).map_err(&sealing)? {
            return Ok(Some(key));
        }
        let erased = conn
            .query_row("SELECT 1 FROM erased WHERE case_id = :case", [case.0], |_| Ok(()))
            .optional()
            .map_err(&sealing)?;
        if erased.is_some() {
            return Ok(None);
        }
        let tx =
            conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&sealing)?;
        let key = keys::make(&tx, case, comp, 0, random)?;
        tx.commit().map_err(&sealing)?;
        Ok(Some(key))
    }

    fn piece(&self, key: &CaseKey, run: &[Waiting]) -> Result<Piece, Error> {
        let (Some(first), Some(last)) = (run.first(), run.last()) else {
            return Err(Error::OutboxMissing);
        };
        let ledger_epoch = self.outbox.as_ref().map_or(0, |outbox| outbox.epoch());
        let place = SegmentPlace {
            case: first.event.case,
            from: first.event.seq,
            to: last.event.seq,
            head: last.hash,
            suite: SEGMENT_SUITE,
            cek: key.id,
            ledger_epoch,
        };
        let segment = Segment {
            events: run.iter().map(|one| one.bytes.clone()).collect(),
            ledger_epoch,
            signature: self.signing.sign(&place.message())?,
        };
        let (head, bytes) =
            key.key.seal_segment(key.id, NO_ROUTE, &segment.encode(&Sha), &self.random)?;
        let signatures = beside(run.iter().map(|one| (one.seq, one.signature.as_slice())));
        let hash = Digest(sha256(&[&bytes]));
        let files = run.iter().filter_map(|one| one.event.body.op());
        let files = files.flat_map(|op| self.letters_of(op));
        Ok(Piece {
            parcel: NewParcel {
                hash,
                kind: ParcelKind::Segment,
                hurries: self.hurries(key.case)?,
                comp: key.comp,
                vault: self.id(),
                cek: key.id,
                size: bytes.len() as u64,
            },
            files: files.map(|letter| self.file_parcel(&letter, key.id)).collect(),
            id: head.id,
            key: key.wrap(self.id(), &self.master().cek_wrap()?, &self.random)?,
            hash,
            bytes,
            signatures: key.key.seal_signatures(&head.id, &signatures)?,
            seqs: run.iter().map(|one| one.seq).collect(),
        })
    }

    /// Once a session: own segments that the vault did not note, after a crash or in a file that
    /// came back from elsewhere. What they hold is not sealed again.
    fn catch_up(&mut self) -> Result<(), Error> {
        let Some(outbox) = &self.outbox else { return Ok(()) };
        if self.known.is_some() {
            return Ok(());
        }
        let mut sealed = self.sealed()?;
        // An older outbox in the place of the one that the vault remembers.
        if outbox.last_segment(self.id())? < sealed.own_seen {
            sealed = Sealed { up_to: 0, own_seen: 0, seen: 0 };
            self.note_sealed(&sealed)?;
        }
        let (keys, authors) = (self.case_keys()?, self.authors()?);
        let mut known = BTreeSet::new();
        let mut after = sealed.own_seen;
        loop {
            let rows = outbox.segments(after)?;
            let Some(last) = rows.last() else { break };
            after = last.n;
            for row in rows.iter().filter(|row| row.vault == self.id()) {
                let Some(key) = keys.get(&row.cek) else { continue };
                let events = row.open(key, &authors).unwrap_or_default();
                known.extend(events.iter().map(|one| one.recorded.hash));
            }
        }
        self.known = Some(known);
        Ok(())
    }

    /// Keeps beside the vault what a new file of it would begin with, if that changed.
    pub(crate) fn keep_owner_copy(&mut self, now: Moment) -> Result<(), Error> {
        let owner = Owner::of(&self.conn).map_err(Error::database("reading whose vault it is"))?;
        let (id, key) = (self.id(), self.master().owner()?);
        let Self { outbox, random, .. } = self;
        let Some(outbox) = outbox else { return Ok(()) };
        let kept = outbox.owner_copy(id)?.and_then(|copy| copy.plain(id, &key));
        if kept.is_some_and(|kept| *kept == *owner.encode()) {
            return Ok(());
        }
        let copy = owner.sealed(id, &key, random)?;
        outbox.batch(now, |batch| batch.keep_owner(&copy))
    }
}

/// Whether an event is the next of a run, and there is room for it.
fn goes_on(run: &[Waiting], next: &Waiting) -> bool {
    let length: usize = run.iter().map(|one| one.bytes.len()).sum();
    run.len() < MAX_SEGMENT_EVENTS
        && length.saturating_add(next.bytes.len()) <= MAX_SEGMENT_BYTES
        && run.last().is_some_and(|last| {
            last.event.seq.checked_add(1) == Some(next.event.seq) && last.hash == next.event.prev
        })
}
