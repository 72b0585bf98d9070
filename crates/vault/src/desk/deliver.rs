//! What leaves a desk for one computer each. It lies here until whoever carries it says that the
//! server has it; a crash in between sends it twice, which changes nothing there.

use std::collections::BTreeSet;

use dalil_case::{CaseId, Compartment, DeviceId, Digest, Moment};
use dalil_protocol::{BatchKey, ItemKind, KeyBatch, Route, SealPublic};
use dalil_seal::sha256;
use rusqlite::named_params;

use super::reseal::Reader;
use super::role::malformed;
use crate::outbox::keys::CaseKey;
use crate::{Error, Quiet, Vault};

/// Where sealing and laying out met last, among the settings.
const LAID_OUT: &str = "desk-laid-out";
/// Recipients are no route of the authority's manifest.
const NO_ROUTE: Route = Route([0; 16]);

/// Something for one computer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaidOut {
    /// For whom.
    pub to: DeviceId,
    /// What.
    pub kind: ItemKind,
    /// Its name.
    pub hash: Digest,
    /// Its bytes; none where the server has it already, or where it stands before with its bytes.
    pub bytes: Option<Vec<u8>>,
}

/// What laying out came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Prepared {
    /// Things that were laid out.
    pub laid: usize,
    /// Cases that were looked at: those in which something may have changed.
    pub cases: usize,
    /// Computers whose ledgers were looked at.
    pub devices: usize,
}

impl Vault {
    /// Seals what was written here and lays out, for everybody who works on a case, what is new in
    /// it: keys that were made here first, then segments. Says how many things are laid out.
    pub fn lay_out_news(&mut self, now: Moment) -> Result<usize, Error> {
        Ok(self.lay_out(now)?.laid)
    }

    /// Everything that is to leave, laid out: for whoever carries it, before each conversation. It
    /// costs what has changed, however much lies here.
    pub fn prepare_post(&mut self, now: Moment) -> Result<Prepared, Error> {
        let mut prepared = self.lay_out(now)?;
        let (laid, devices) = self.acknowledge_due(now)?;
        prepared.laid += laid;
        prepared.devices = devices;
        Ok(prepared)
    }

    fn lay_out(&mut self, now: Moment) -> Result<Prepared, Error> {
        let mut prepared = Prepared::default();
        if !self.is_desk()? || self.outbox.is_none() {
            return Ok(prepared);
        }
        self.index_once()?;
        prepared.cases += self.end_expired(now)?;
        self.seal_events(now, &Quiet::undisturbed())?;
        for case in self.due_cases()? {
            prepared.cases += 1;
            let keys = self.keys_of(&BTreeSet::from([case]))?;
            for reader in self.readers_of(case, now)? {
                prepared.laid += self.lay_out_whole(case, &reader, &keys, now)?;
                prepared.laid += self.lay_out_files(case, &reader, now)?;
            }
            self.is_laid_out(case)?;
        }
        prepared.laid += self.tell_all(now)?;
        prepared.laid += self.lay_out_segments(now)?;
        Ok(prepared)
    }

    /// Files that came and that whoever reads the names in a case may have too. The server has them.
    fn lay_out_files(&self, case: CaseId, reader: &Reader, now: Moment) -> Result<usize, Error> {
        if reader.began || reader.compartment < Compartment::Identity.number() {
            return Ok(0);
        }
        let reading = Error::database("reading the files of a case");
        let mut statement =
            self.conn.prepare_cached(include_str!("../sql/files-of-case.sql")).map_err(&reading)?;
        let files = statement
            .query_map(named_params! { ":case": case.0 }, |row| row.get(0).map(Digest))
            .and_then(Iterator::collect::<Result<Vec<_>, _>>)
            .map_err(&reading)?;
        let lay = |laid: usize, file| {
            Ok(laid + self.lay(reader.device, ItemKind::Blob, file, None, now)?)
        };
        files.into_iter().try_fold(0, lay)
    }

    /// Own segments since the last time, each for everybody who reads its case.
    fn lay_out_segments(&mut self, now: Moment) -> Result<usize, Error> {
        let mut after =
            self.settings()?.remove(LAID_OUT).and_then(|at| at.parse().ok()).unwrap_or(0);
        let mut laid = 0;
        loop {
            let rows = match &self.outbox {
                Some(outbox) => outbox.segments(after)?,
                None => Vec::new(),
            };
            let Some(last) = rows.last() else { return Ok(laid) };
            after = last.n;
            let own = self.id();
            for row in rows.iter().filter(|row| row.vault == own) {
                let Some(key) = self.key_named(row.cek)? else { continue };
                for reader in self.readers_of(key.case, now)? {
                    if key.comp > reader.compartment {
                        continue;
                    }
                    // A desk seals under the last key that came for the case, whoever made it.
                    if key.maker.is_some_and(|maker| maker != reader.officer) {
                        laid += usize::from(self.give_keys(&reader, &[&key], now)?);
                    }
                    laid += self.lay(reader.device, ItemKind::Segment, row.hash, None, now)?;
                }
            }
            self.put_setting(LAID_OUT, &after.to_string())?;
        }
    }

    /// What is laid out and not gone. What goes to several computers has its bytes once.
    pub fn outgoing(&self) -> Result<Vec<LaidOut>, Error> {
        let reading = Error::database("reading what is to leave the desk");
        let mut statement =
            self.conn.prepare_cached(include_str!("../sql/outgoing-all.sql")).map_err(&reading)?;
        let mut seen = BTreeSet::new();
        let rows = statement
            .query_map([], |row| {
                let hash = Digest(row.get(2)?);
                let is_first = seen.insert(hash);
                let laid = LaidOut {
                    to: DeviceId(row.get(0)?),
                    kind: ItemKind::from_number(row.get(1)?).unwrap_or(ItemKind::Segment),
                    hash,
                    bytes: if is_first { row.get(3)? } else { None },
                };
                Ok((laid, is_first))
            })
            .map_err(&reading)?;
        let laid: Vec<(LaidOut, bool)> = rows.collect::<Result<_, _>>().map_err(&reading)?;
        let bytes = |mut one: LaidOut, is_first: bool| {
            if let (None, true, Some(outbox)) = (&one.bytes, is_first, &self.outbox) {
                // Written here, and on the way to nobody else: the desk's ledger does not bring it.
                one.bytes = outbox.segment_bytes(one.hash)?;
            }
            Ok(one)
        };
        laid.into_iter().map(|(one, is_first)| bytes(one, is_first)).collect()
    }

    /// The server has it for that computer.
    pub fn gone(&mut self, to: DeviceId, hash: Digest, now: Moment) -> Result<(), Error> {
        self.conn
            .execute(
                "UPDATE outgoing SET gone_at = ?1, bytes = NULL WHERE hash = ?2 AND device = ?3",
                (now.0, hash.0, to.0),
            )
            .map(drop)
            .map_err(Error::database("noting what left the desk"))
    }

    /// Case keys for one reader that were not given there. Says whether there were any.
    pub(super) fn give_keys(
        &mut self,
        reader: &Reader,
        keys: &[&CaseKey],
        now: Moment,
    ) -> Result<bool, Error> {
        let giving = Error::database("giving the keys of a case");
        // Sealed to this officer: another one of the same computer does not open it.
        let whom = [reader.device.0, reader.officer.0].concat();
        let mut wanted = Vec::new();
        for key in keys.iter().filter(|key| key.comp <= reader.compartment) {
            let given = self
                .conn
                .prepare_cached("SELECT 1 FROM given WHERE cek_id = ?1 AND device = ?2")
                .and_then(|mut statement| statement.exists((key.id, &whom)))
                .map_err(&giving)?;
            if !given {
                wanted.push(BatchKey { cek: key.id, key: &key.key });
            }
        }
        if wanted.is_empty() {
            return Ok(false);
        }
        let public = SealPublic::read(&reader.share_key).ok_or_else(malformed)?;
        let batch = KeyBatch::seal(&public, 0, self.device, NO_ROUTE, &wanted, &self.random)
            .map_err(|_| malformed())?;
        self.lay_bytes(reader.device, ItemKind::KeyBatch, &batch.to_bytes(), now)?;
        for key in &wanted {
            self.conn
                .execute(
                    "INSERT OR IGNORE INTO given (cek_id, device) VALUES (?1, ?2)",
                    (key.cek, &whom),
                )
                .map_err(&giving)?;
        }
        Ok(true)
    }

    /// Segments of a case that came of others and that a reader has not got yet, each with its key.
    /// Officers of one computer give each other what they write there, as far as one of them began
    /// the case; where it is given to one of them from here, it may be all that this officer gets.
    pub(super) fn came_of_others(
        &self,
        case: CaseId,
        reader: &Reader,
    ) -> Result<Vec<(Digest, [u8; 16])>, Error> {
        let alone = reader.began || self.officers_on(reader.device)? < 2;
        let which = named_params! {
            ":case": case.0,
            ":comp": reader.compartment,
            ":reader": reader.device.0,
            ":own": alone.then_some(reader.device.0),
        };
        self.conn
            .prepare_cached(include_str!("../sql/segments-came.sql"))
            .and_then(|mut statement| {
                let rows =
                    statement.query_map(which, |row| Ok((Digest(row.get(0)?), row.get(1)?)))?;
                rows.collect()
            })
            .map_err(Error::database("reading the segments of a case"))
    }

    fn officers_on(&self, device: DeviceId) -> Result<u32, Error> {
        self.conn
            .prepare_cached("SELECT count(*) FROM desk_officer WHERE device_id = ?1")
            .and_then(|mut count| count.query_row([device.0], |row| row.get(0)))
            .map_err(Error::database("reading who works where"))
    }

    /// The segments that were written here under these keys, for one reader. Says how many are new.
    pub(super) fn lay_out_own(
        &self,
        reader: &Reader,
        keys: &[&CaseKey],
        now: Moment,
    ) -> Result<usize, Error> {
        let Some(outbox) = &self.outbox else { return Ok(0) };
        let mut laid = 0;
        for key in keys.iter().filter(|key| key.comp <= reader.compartment) {
            let rows = outbox.segments_of_key(key.id)?;
            for row in rows.iter().filter(|row| row.vault == self.id()) {
                laid += self.lay_segment(reader, row.hash, now)?;
            }
        }
        Ok(laid)
    }

    /// A segment that the server has, for one reader, once.
    pub(super) fn lay_segment(
        &self,
        reader: &Reader,
        segment: Digest,
        now: Moment,
    ) -> Result<usize, Error> {
        self.lay(reader.device, ItemKind::Segment, segment, None, now)
    }

    pub(super) fn lay_bytes(
        &self,
        device: DeviceId,
        kind: ItemKind,
        bytes: &[u8],
        now: Moment,
    ) -> Result<usize, Error> {
        self.lay(device, kind, Digest(sha256(&[bytes])), Some(bytes), now)
    }

    fn lay(
        &self,
        device: DeviceId,
        kind: ItemKind,
        hash: Digest,
        bytes: Option<&[u8]>,
        now: Moment,
    ) -> Result<usize, Error> {
        self.conn
            .prepare_cached(include_str!("../sql/outgoing-put.sql"))
            .and_then(|mut statement| {
                statement.execute(named_params! {
                    ":hash": hash.0,
                    ":device": device.0,
                    ":kind": kind.number(),
                    ":at": now.0,
                    ":bytes": bytes,
                })
            })
            .map_err(Error::database("laying out what leaves the desk"))
    }
}
