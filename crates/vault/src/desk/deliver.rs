//! What leaves a desk for one computer each. It lies here until whoever carries it says that the
//! server has it; a crash in between sends it twice, which changes nothing there.

use std::collections::BTreeSet;

use dalil_case::{CaseId, DeviceId, Digest, Moment};
use dalil_protocol::{BatchKey, ItemKind, KeyBatch, Route, SealPublic};
use dalil_seal::sha256;
use rusqlite::named_params;

use super::reseal::Reader;
use super::role::malformed;
use crate::outbox::keys::{CaseKey, CaseKeys};
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
    /// Its bytes; none where the ledger of another computer has brought it to the server already.
    pub bytes: Option<Vec<u8>>,
}

impl Vault {
    /// Seals what was written here and lays out, for everybody who works on a case, what is new in
    /// it: keys that were made here first, then segments. Says how many things are laid out.
    pub fn lay_out_news(&mut self, now: Moment) -> Result<usize, Error> {
        if !self.is_desk()? || self.outbox.is_none() {
            return Ok(0);
        }
        self.end_expired(now)?;
        self.seal_events(now, &Quiet::undisturbed())?;
        let keys = self.case_keys()?;
        let mut laid = 0;
        for case in keys.values().map(|key| key.case).collect::<BTreeSet<_>>() {
            let own: Vec<&CaseKey> =
                keys.values().filter(|key| key.case == case && key.maker.is_none()).collect();
            for reader in self.readers_of(case, now)? {
                laid += usize::from(self.give_keys(&reader, &own, now)?);
            }
        }
        laid += self.lay_out_segments(&keys, now)?;
        Ok(laid)
    }

    /// Everything that is to leave, laid out: for whoever carries it, before each conversation.
    pub fn prepare_post(&mut self, now: Moment) -> Result<usize, Error> {
        Ok(self.lay_out_news(now)? + self.acknowledge(now)?)
    }

    /// Own segments since the last time, each for everybody who reads its case.
    fn lay_out_segments(&mut self, keys: &CaseKeys, now: Moment) -> Result<usize, Error> {
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
            for row in rows.iter().filter(|row| row.vault == self.id()) {
                let Some(key) = keys.get(&row.cek) else { continue };
                for reader in self.readers_of(key.case, now)? {
                    if key.comp <= reader.compartment {
                        laid += self.lay(reader.device, ItemKind::Segment, row.hash, None, now)?;
                    }
                }
            }
            self.put_setting(LAID_OUT, &after.to_string())?;
        }
    }

    /// What is laid out and not gone.
    pub fn outgoing(&self) -> Result<Vec<LaidOut>, Error> {
        let reading = Error::database("reading what is to leave the desk");
        let mut statement =
            self.conn.prepare_cached(include_str!("../sql/outgoing-all.sql")).map_err(&reading)?;
        let rows = statement
            .query_map([], |row| {
                Ok(LaidOut {
                    to: DeviceId(row.get(0)?),
                    kind: ItemKind::from_number(row.get(1)?).unwrap_or(ItemKind::Segment),
                    hash: Digest(row.get(2)?),
                    bytes: row.get(3)?,
                })
            })
            .map_err(&reading)?;
        let mut laid: Vec<LaidOut> = rows.collect::<Result<_, _>>().map_err(&reading)?;
        let Some(outbox) = &self.outbox else { return Ok(laid) };
        for one in laid.iter_mut().filter(|one| one.bytes.is_none()) {
            // Written here, and on the way to nobody else: the desk's ledger does not bring it.
            one.bytes = outbox.segment_bytes(one.hash)?;
        }
        Ok(laid)
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
        let mut wanted = Vec::new();
        for key in keys.iter().filter(|key| key.comp <= reader.compartment) {
            let given = self
                .conn
                .prepare_cached("SELECT 1 FROM given WHERE cek_id = ?1 AND device = ?2")
                .and_then(|mut statement| statement.exists((key.id, reader.device.0)))
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
        self.lay_out(reader.device, ItemKind::KeyBatch, &batch.to_bytes(), now)?;
        for key in &wanted {
            self.conn
                .execute(
                    "INSERT OR IGNORE INTO given (cek_id, device) VALUES (?1, ?2)",
                    (key.cek, reader.device.0),
                )
                .map_err(&giving)?;
        }
        Ok(true)
    }

    /// Every segment of a case that came to this desk or was written here, for one reader.
    pub(super) fn lay_out_case(
        &mut self,
        case: CaseId,
        reader: &Reader,
        now: Moment,
    ) -> Result<(), Error> {
        let reading = Error::database("reading the segments of a case");
        let came: Vec<Digest> = self
            .conn
            .prepare_cached(include_str!("../sql/segments-came.sql"))
            .and_then(|mut statement| {
                statement
                    .query_map(
                        named_params! { ":case": case.0, ":comp": reader.compartment },
                        |row| row.get(0).map(Digest),
                    )?
                    .collect()
            })
            .map_err(&reading)?;
        let mut all = came;
        let keys = self.case_keys()?;
        if let Some(outbox) = &self.outbox {
            let fits = |key: &&CaseKey| key.case == case && key.comp <= reader.compartment;
            for key in keys.values().filter(fits) {
                let own = outbox.segments_of_key(key.id)?;
                all.extend(own.into_iter().filter(|row| row.vault == self.id()).map(|r| r.hash));
            }
        }
        for hash in all {
            self.lay(reader.device, ItemKind::Segment, hash, None, now)?;
        }
        Ok(())
    }

    pub(super) fn lay_out(
        &self,
        device: DeviceId,
        kind: ItemKind,
        bytes: &[u8],
        now: Moment,
    ) -> Result<(), Error> {
        self.lay(device, kind, Digest(sha256(&[bytes])), Some(bytes), now).map(drop)
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
