//! Offering a case to the authority: its keys are sealed to the desk, and what lies under them
//! begins to travel. Nothing else ever does.

use std::collections::BTreeSet;
use std::fs;

use dalil_case::{CaseId, Digest, Moment, Op};
use dalil_protocol::{BatchKey, KeyBatch, Route};
use dalil_seal::sha256;
use rusqlite::{OptionalExtension as _, named_params};

use super::{Letter, NewParcel, ParcelKind, noting, reading};
use crate::outbox::keys::CaseKey;
use crate::{Error, Quiet, Vault, blob, left_out};

/// The recipient of a case that is offered, as its history has it.
const AUTHORITY: &str = "authority";
/// Most keys of one batch.
const MOST_KEYS: usize = 256;

impl Vault {
    /// Offers a case to the authority, and says so in its history: all that was written and will
    /// be. When this returns, it waits to be sent.
    pub fn offer(
        &mut self,
        case: CaseId,
        purpose: &str,
        legal_basis: &str,
        now: Moment,
    ) -> Result<(), Error> {
        self.mail()?;
        if !self.is_offered(case)? {
            self.say_offered(case, purpose, legal_basis, now)?;
        }
        self.seal_events(now, &Quiet::undisturbed())?;
        let keys = self.keys_of(&BTreeSet::from([case]))?;
        self.offer_keys(&keys, now)
    }

    /// Whether a case was offered.
    pub fn is_offered(&self, case: CaseId) -> Result<bool, Error> {
        let Some(outbox) = &self.outbox else { return Ok(false) };
        for key in self.keys_of(&BTreeSet::from([case]))? {
            if outbox.is_offered(&key.id)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Keys that are new since the last time: those of cases that were offered, and of cases that
    /// are offered by themselves. Brief, and nothing where there is no authority. A case with an event
    /// that is not as it was signed is left out until that was mended. Says whether something was
    /// added to a history.
    pub(crate) fn offer_due(&mut self, now: Moment) -> Result<bool, Error> {
        if !self.is_enrolled() {
            return Ok(false);
        }
        let Some((later, looked)) = self.choice()? else { return Ok(false) };
        let (fresh, newest) = self.fresh_cases(looked)?;
        if newest == looked && !self.is_any_freed(left_out::OFFER)? {
            return Ok(false);
        }
        let mut fresh: BTreeSet<CaseId> = fresh.into_iter().collect();
        fresh.append(&mut self.left_out(left_out::OFFER)?);
        let (mut due, mut left, mut said) = (BTreeSet::new(), BTreeSet::new(), false);
        for case in fresh {
            if self.is_doubted(case) {
                left.insert(case);
                continue;
            }
            let opener = self.sharing(case)?.map(|sharing| sharing.opener);
            let by_itself = later && opener == Some(self.officer) && !self.is_earlier(case)?;
            if self.is_offered(case)? {
                due.insert(case);
            } else if by_itself {
                self.say_offered(case, "referral", "enrolment", now)?;
                due.insert(case);
                said = true;
            }
        }
        let keys = self.keys_of(&due)?;
        self.offer_keys(&keys, now)?;
        // First: what is looked at no more is noted.
        self.leave_out(left_out::OFFER, &left)?;
        let Some(outbox) = &self.outbox else { return Ok(false) };
        outbox
            .conn
            .execute(
                "UPDATE sender SET looked = :looked WHERE vault_id = :vault",
                named_params! { ":looked": newest, ":vault": self.id().0 },
            )
            .map(|_| said)
            .map_err(noting())
    }

    fn say_offered(
        &mut self,
        case: CaseId,
        purpose: &str,
        legal_basis: &str,
        now: Moment,
    ) -> Result<(), Error> {
        let grant = Op::ShareGrant {
            recipient: AUTHORITY.to_owned(),
            compartment: dalil_case::Compartment::Identity.number(),
            purpose: purpose.to_owned(),
            legal_basis: legal_basis.to_owned(),
            expires: None,
        };
        self.append(case, vec![grant], now).map(drop)
    }

    /// Whether a case was begun before enrolment.
    fn is_earlier(&self, case: CaseId) -> Result<bool, Error> {
        let Some(outbox) = &self.outbox else { return Ok(true) };
        for key in self.keys_of(&BTreeSet::from([case]))? {
            let earlier = outbox
                .conn
                .prepare_cached("SELECT 1 FROM earlier WHERE cek_id = :cek")
                .and_then(|mut statement| statement.exists(named_params! { ":cek": key.id }))
                .map_err(reading())?;
            if earlier {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether later cases go by themselves, and how far was looked.
    fn choice(&self) -> Result<Option<(bool, i64)>, Error> {
        let Some(outbox) = &self.outbox else { return Ok(None) };
        outbox
            .conn
            .query_row(
                "SELECT later, looked FROM sender WHERE vault_id = :vault",
                named_params! { ":vault": self.id().0 },
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()
            .map_err(reading())
    }

    /// Cases with a key that is newer than a row of the vault, and the newest row.
    fn fresh_cases(&self, looked: i64) -> Result<(Vec<CaseId>, i64), Error> {
        let newest: i64 = self
            .conn
            .query_row("SELECT coalesce(max(rowid), 0) FROM cek", [], |row| row.get(0))
            .map_err(reading())?;
        // The vault was made anew: its rows have other numbers.
        let looked = if newest < looked { 0 } else { looked };
        let mut statement = self
            .conn
            .prepare_cached(include_str!("../sql/case-of-new-key.sql"))
            .map_err(reading())?;
        let rows =
            statement.query_map(named_params! { ":looked": looked }, |row| row.get(0).map(CaseId));
        Ok((rows.and_then(Iterator::collect).map_err(reading())?, newest))
    }

    pub(crate) fn keys_of(&self, cases: &BTreeSet<CaseId>) -> Result<Vec<CaseKey>, Error> {
        let mut keys = Vec::new();
        for case in cases {
            let mut statement = self
                .conn
                .prepare_cached(include_str!("../sql/cek-of-case.sql"))
                .map_err(reading())?;
            let rows = statement
                .query_map(named_params! { ":case": case.0 }, CaseKey::read)
                .and_then(Iterator::collect::<Result<Vec<_>, _>>)
                .map_err(reading())?;
            keys.extend(rows.into_iter().flatten());
        }
        Ok(keys)
    }

    /// Seals keys to the desk, once each, and lets travel what lies under them.
    pub(crate) fn offer_keys(&mut self, keys: &[CaseKey], now: Moment) -> Result<(), Error> {
        let Some(outbox) = &self.outbox else { return Ok(()) };
        let mut fresh = Vec::new();
        for key in keys {
            if !outbox.is_offered(&key.id)? {
                fresh.push(key);
            }
        }
        for some in fresh.chunks(MOST_KEYS) {
            self.offer_batch(some, now)?;
        }
        Ok(())
    }

    fn offer_batch(&mut self, keys: &[&CaseKey], now: Moment) -> Result<(), Error> {
        let Some(first) = keys.first() else { return Ok(()) };
        let trusted = self.trusted()?;
        let desk = trusted.manifest().desk().ok_or(Error::NotEnrolled)?;
        let named: Vec<BatchKey<'_>> =
            keys.iter().map(|key| BatchKey { cek: key.id, key: &key.key }).collect();
        let outbox = self.outbox.as_ref().ok_or(Error::OutboxMissing)?;
        let version = trusted.manifest().version;
        let batch =
            KeyBatch::seal(desk, version, outbox.device, Route([0; 16]), &named, &self.random)?;
        let bytes = batch.to_bytes();
        let hash = Digest(sha256(&[&bytes]));
        let mut parcels = Vec::new();
        let mut all_hurry = Vec::new();
        for key in keys {
            let hurries = self.hurries(key.case)?;
            all_hurry.extend(&hurries);
            for row in outbox.segments_of_key(key.id)? {
                parcels.push(NewParcel {
                    hash: row.hash,
                    kind: ParcelKind::Segment,
                    hurries: hurries.clone(),
                    comp: key.comp,
                    vault: row.vault,
                    cek: key.id,
                    size: row.bytes.len() as u64,
                });
            }
        }
        let mut cases: Vec<CaseId> = keys.iter().map(|key| key.case).collect();
        cases.dedup();
        for case in cases {
            for letter in self.letters(case)? {
                parcels.push(self.file_parcel(&letter, first.id));
            }
        }
        let keys_parcel = NewParcel {
            hash,
            kind: ParcelKind::KeyBatch,
            hurries: all_hurry,
            comp: 0,
            vault: self.id(),
            cek: first.id,
            size: bytes.len() as u64,
        };
        let outbox = self.outbox.as_mut().ok_or(Error::OutboxMissing)?;
        outbox.batch(now, |batch| {
            batch.put(
                "INSERT INTO key_batch (hash, bytes) VALUES (:hash, :bytes)",
                named_params! { ":hash": hash.0, ":bytes": bytes },
            )?;
            for key in keys {
                batch.put(
                    "INSERT INTO offered (cek_id, batch) VALUES (:cek, :batch)",
                    named_params! { ":cek": key.id, ":batch": hash.0 },
                )?;
            }
            batch.send(&keys_parcel)?;
            parcels.iter().try_for_each(|parcel| batch.send(parcel))
        })
    }

    /// The sealed files of a case that lie here.
    fn letters(&self, case: CaseId) -> Result<Vec<Letter>, Error> {
        let mut letters = Vec::new();
        for kept in self.events(case)? {
            if let Some(op) = kept.recorded.event.body.op() {
                letters.extend(self.letters_of(op));
            }
        }
        Ok(letters)
    }

    /// The sealed files that an event names, as far as they lie here.
    pub(crate) fn letters_of(&self, op: &Op) -> Vec<Letter> {
        let Op::AttachAdd { blob, small, .. } = op else { return Vec::new() };
        let blobs = self.folder().join("blobs");
        let length = |blob: Digest| fs::metadata(blob::place(&blobs, blob)).map(|file| file.len());
        let both = [Some(*blob), *small].into_iter().flatten();
        both.filter_map(|blob| Some(Letter { blob, size: length(blob).ok()? })).collect()
    }

    pub(crate) fn file_parcel(&self, letter: &Letter, cek: [u8; 16]) -> NewParcel {
        NewParcel {
            hash: letter.blob,
            kind: ParcelKind::File,
            hurries: Vec::new(),
            comp: 0,
            vault: self.id(),
            cek,
            size: letter.size,
        }
    }
}
