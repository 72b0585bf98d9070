//! Enrolment: the computer is given to an authority, and its ledger begins anew. Nothing that was
//! written before it travels unless it is offered.

use dalil_case::{Digest, Moment};
use dalil_protocol::{Applicant, EnrolRequest, Pin, SealPublic, Signature, Trusted};
use dalil_seal::{EnrolCode, WordLanguage, sha256};
use rusqlite::named_params;

use super::{Mail, noting, reading, signed};
use crate::ledger::Head;
use crate::{Error, Vault};

/// What an officer asks an authority with.
pub struct EnrolWish<'a> {
    /// The manifest, as it came.
    pub manifest: &'a [u8],
    /// Its name, as the card gives it.
    pub pin: Pin,
    /// The code of the card.
    pub code: &'a EnrolCode,
    /// As the officer wants to be known; sealed to the desk.
    pub name: &'a str,
    /// As the officer works; sealed to the desk.
    pub role: &'a str,
    /// Cases that are begun from now on are offered by themselves.
    pub later: bool,
}

/// What the first entry of a new beginning holds: the computer, its key, and each place at which
/// the ledger ended before.
pub(super) fn begins(device: &crate::device_db::DeviceDb, ends: &[Head]) -> Digest {
    let ends: Vec<Vec<u8>> = ends.iter().map(|head| head.message(device.device)).collect();
    let key = device.ledger_key();
    let mut parts: Vec<&[u8]> = vec![b"dalil/epoch/v1", &device.device.0, &key.0];
    parts.extend(ends.iter().map(Vec::as_slice));
    Digest(sha256(&parts))
}

impl Vault {
    /// Asks an authority to know this computer and its officer. Work goes on at once; the ledger
    /// begins anew with the first officer who asks. Gives the request's six words, to be compared
    /// by telephone.
    ///
    /// # Errors
    /// [`Error::Trust`] where the manifest is not the one that the card names, is not signed as it
    /// must be, or is of another authority than this computer has.
    pub fn enrol(
        &mut self,
        wish: &EnrolWish<'_>,
        language: WordLanguage,
        now: Moment,
    ) -> Result<String, Error> {
        let trusted = Trusted::first(wish.manifest, &wish.pin, now)?;
        let known = self.trusted().ok().map(|known| known.manifest().authority);
        if known.is_some_and(|known| known != trusted.manifest().authority) {
            return Err(Error::Trust(dalil_protocol::TrustRefused::OtherAuthority));
        }
        let request = self.request(&trusted, wish, now)?;
        self.go_by(&trusted, now)?;
        let id = self.id();
        let earlier: Vec<[u8; 16]> = self.case_keys()?.into_keys().collect();
        let outbox = self.outbox.as_mut().ok_or(Error::OutboxMissing)?;
        let bytes = request.to_bytes();
        let is_first = known.is_none();
        let begun = begins(outbox, &[outbox.head()?]);
        let work = |batch: &mut crate::device_db::Batch<'_>| {
            if is_first {
                batch.put(
                    "INSERT INTO authority (one, manifest, version) VALUES (1, :manifest, :version)",
                    named_params! {
                        ":manifest": wish.manifest,
                        ":version": signed(trusted.manifest().version),
                    },
                )?;
            }
            // A newer card takes the place of one that nobody has answered: it may not count any more.
            batch.put(
                "UPDATE request SET sent = 1 WHERE vault_id = :vault AND sent = 0",
                named_params! { ":vault": id.0 },
            )?;
            batch.put(
                "INSERT INTO request (vault_id, bytes) VALUES (:vault, :bytes)",
                named_params! { ":vault": id.0, ":bytes": bytes },
            )?;
            batch.put(
                "INSERT OR REPLACE INTO sender (vault_id, later, looked)
                 VALUES (:vault, :later, 0)",
                named_params! { ":vault": id.0, ":later": wish.later },
            )?;
            earlier.iter().try_for_each(|cek| {
                batch.put(
                    "INSERT OR IGNORE INTO earlier (cek_id) VALUES (:cek)",
                    named_params! { ":cek": cek },
                )
            })
        };
        if is_first {
            let epoch = outbox.epoch().saturating_add(1);
            outbox.begin_epoch(epoch, begun, now, work)?;
        } else {
            outbox.batch(now, work)?;
        }
        outbox.read_trusted()?;
        Ok(request.fingerprint(language))
    }

    /// Whom this vault goes by from now on: who can recover it, and whose word counts in its cases.
    pub(super) fn go_by(&mut self, trusted: &Trusted, now: Moment) -> Result<(), Error> {
        let manifest = trusted.manifest();
        self.seal_authority_slot(trusted, now)?;
        let ops: Vec<_> = manifest.ops.iter().map(|key| key.key()).collect();
        self.trust_authority(manifest.authority, &ops, now)
    }

    fn request(
        &self,
        trusted: &Trusted,
        wish: &EnrolWish<'_>,
        now: Moment,
    ) -> Result<EnrolRequest, Error> {
        let outbox = self.outbox.as_ref().ok_or(Error::OutboxMissing)?;
        let inbox = outbox.inbox_key()?.sealing_key()?;
        let signing = outbox.signing();
        let applicant = Applicant {
            officer: self.officer,
            signing: self.signing.verifying_key().into(),
            sealing: SealPublic::of(&self.share_key()?.sealing_key()?)?,
            name: wish.name.to_owned(),
            role: wish.role.to_owned(),
            signature: Signature([0; 64]),
        };
        let sealing = SealPublic::of(&inbox)?;
        let applicant = applicant.sign(
            outbox.device,
            signing.verifying_key().into(),
            &sealing,
            &self.signing,
        )?;
        let device = (outbox.device, signing, &inbox);
        Ok(EnrolRequest::new(trusted, wish.code, device, &applicant, now, &self.random)?)
    }
}

impl Mail<'_> {
    /// Requests that the server does not have yet, with their numbers.
    pub fn requests(&self) -> Result<Vec<(i64, Vec<u8>)>, Error> {
        let conn = &self.outbox()?.conn;
        let mut statement = conn
            .prepare_cached("SELECT n, bytes FROM request WHERE sent = 0 ORDER BY n")
            .map_err(reading())?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
        rows.and_then(Iterator::collect).map_err(reading())
    }

    /// The server has a request.
    pub fn requested(&mut self, n: i64) -> Result<(), Error> {
        let conn = &self.outbox()?.conn;
        conn.execute("UPDATE request SET sent = 1 WHERE n = :n", named_params! { ":n": n })
            .map(drop)
            .map_err(noting())
    }
}
