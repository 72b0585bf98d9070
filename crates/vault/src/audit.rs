//! What an officer did with the vault and its cases, in the computer's ledger: codes and ids,
//! never content. The ledger holds the hash of each record; the record is sealed under a key that
//! only this officer has.

use dalil_case::{Digest, Moment};
use dalil_seal::{AuditKey, aead, sha256};
use minicbor::{Decoder, Encoder};
use rusqlite::named_params;
use zeroize::Zeroizing;

use crate::ledger::Kind;
use crate::{Error, Vault};

/// What was done. Numbers are part of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuditKind {
    /// The vault was opened.
    Unlocked,
    /// Other passphrases were tried before.
    Failures,
    /// The passphrase was changed.
    PassphraseChanged,
    /// The vault was sealed: no passphrase opens it any more.
    SealLocked,
    /// The vault was opened by a recovery secret.
    Recovered,
    /// A case was looked at.
    Viewed,
    /// A part of a case was printed.
    Printed,
    /// A part of a case was written to a file outside.
    Exported,
    /// A case was shared with a colleague.
    Shared,
    /// A case is no longer shared with a colleague.
    ShareEnded,
    /// The clock of the computer went back, or far ahead.
    ClockJumped,
    /// A colleague was given a vault on this computer.
    OfficerAdded,
    /// A copy of the vault was written elsewhere.
    BackedUp,
    /// The vault was mended from its copies.
    Repaired,
    /// The content of a case was erased.
    Erased,
    /// The vault was closed.
    Locked,
    /// A recovery sheet was made.
    SheetMade,
    /// The paper of a recovery sheet was written to a file outside.
    SheetWritten,
    /// A recovery sheet was proved by its code.
    SheetRehearsed,
    /// An authority can recover the vault from now on.
    AuthoritySealed,
    /// The authority was asked to recover the vault.
    RecoveryAsked,
    /// The authority's reply opened the vault; 1 where the reply was signed by it.
    RecoveryAnswered,
    /// The vault was given another master key.
    Rekeyed,
    /// Alarms about the way to the authority were read: of which kind, and how many.
    AlarmRead,
    /// A desk ordered that a computer is believed no more.
    DeviceRevoked,
    /// A desk gave an edition of the guide to every computer.
    PackSent,
    /// Counts of cases were written to a file outside.
    CountsExported,
    /// A colleague left the service: how many cases are no longer shared with them.
    ColleagueLeft,
    /// A desk ordered that the vaults of a computer are sealed.
    SealOrdered,
    /// A desk ordered that a case is erased at the computers that have it: how many.
    EraseOrdered,
}

const KINDS: [AuditKind; 30] = [
    AuditKind::Unlocked,
    AuditKind::Failures,
    AuditKind::PassphraseChanged,
    AuditKind::SealLocked,
    AuditKind::Recovered,
    AuditKind::Viewed,
    AuditKind::Printed,
    AuditKind::Exported,
    AuditKind::Shared,
    AuditKind::ShareEnded,
    AuditKind::ClockJumped,
    AuditKind::OfficerAdded,
    AuditKind::BackedUp,
    AuditKind::Repaired,
    AuditKind::Erased,
    AuditKind::Locked,
    AuditKind::SheetMade,
    AuditKind::SheetWritten,
    AuditKind::SheetRehearsed,
    AuditKind::AuthoritySealed,
    AuditKind::RecoveryAsked,
    AuditKind::RecoveryAnswered,
    AuditKind::Rekeyed,
    AuditKind::AlarmRead,
    AuditKind::DeviceRevoked,
    AuditKind::PackSent,
    AuditKind::CountsExported,
    AuditKind::ColleagueLeft,
    AuditKind::SealOrdered,
    AuditKind::EraseOrdered,
];

impl AuditKind {
    /// Its frozen number: its place in the list, from 1.
    fn number(self) -> u8 {
        let place = KINDS.iter().position(|kind| *kind == self);
        place.and_then(|place| u8::try_from(place + 1).ok()).expect("every kind is in the list")
    }

    fn from_number(number: u8) -> Option<Self> {
        KINDS.get(usize::from(number).checked_sub(1)?).copied()
    }
}

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditRecord {
    /// What.
    pub kind: AuditKind,
    /// When, as the computer's clock claims.
    pub at: Moment,
    /// Ids of what it was done to: a case, an officer.
    pub about: Vec<[u8; 16]>,
    /// How often, or how far: tries of a passphrase, milliseconds of a clock.
    pub amount: i64,
}

impl AuditRecord {
    fn encode(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(64);
        self.write(&mut Encoder::new(&mut out)).expect("a vector takes every byte");
        out
    }

    fn write(
        &self,
        e: &mut Encoder<&mut Vec<u8>>,
    ) -> Result<(), minicbor::encode::Error<std::convert::Infallible>> {
        e.array(5)?.u8(1)?.u8(self.kind.number())?.encode(self.at)?;
        e.array(u64::try_from(self.about.len()).unwrap_or(u64::MAX))?;
        for id in &self.about {
            e.bytes(id)?;
        }
        e.i64(self.amount)?;
        Ok(())
    }

    fn decode(bytes: &[u8]) -> Option<Self> {
        read(&mut Decoder::new(bytes)).ok().flatten()
    }
}

fn read(d: &mut Decoder<'_>) -> Result<Option<AuditRecord>, minicbor::decode::Error> {
    if d.array()? != Some(5) || d.u8()? != 1 {
        return Ok(None);
    }
    let Some(kind) = AuditKind::from_number(d.u8()?) else { return Ok(None) };
    let at = d.decode()?;
    let count = d.array()?.unwrap_or(0);
    let mut about = Vec::new();
    for _ in 0..count {
        let Ok(id) = d.bytes()?.try_into() else { return Ok(None) };
        about.push(id);
    }
    Ok(Some(AuditRecord { kind, at, about, amount: d.i64()? }))
}

impl Vault {
    /// Notes what was done, durably. Codes and ids only.
    ///
    /// # Errors
    /// [`Error::OutboxMissing`] where the computer's file could not be opened: what must not happen
    /// unseen does not happen then.
    pub fn audit(&mut self, record: &AuditRecord) -> Result<(), Error> {
        let context = self.audit_context();
        let nonce = self.random.bytes()?;
        let (Some(outbox), Some(keys)) = (&mut self.outbox, &self.keys) else {
            return Err(Error::OutboxMissing);
        };
        let sealed = aead::seal(
            keys.audit.expose(),
            aead::Purpose::Audit,
            &[&context],
            &nonce,
            &record.encode(),
        )?;
        let hash = Digest(sha256(&[&sealed]));
        outbox.batch(record.at, |batch| {
            batch
                .tx
                .prepare_cached(include_str!("device_db/audit-insert.sql"))
                .and_then(|mut statement| {
                    statement.execute(named_params! {
                        ":vault": batch.vault.0,
                        ":hash": hash.0,
                        ":nonce": nonce,
                        ":sealed": sealed,
                    })
                })
                .map_err(Error::database("noting what was done"))?;
            batch.append(Kind::Audit, hash, sealed.len()).map(drop)
        })
    }

    /// What this officer did on this computer, oldest first. A record that does not open is
    /// counted at the end: it was changed.
    pub fn audits(&self) -> Result<(Vec<AuditRecord>, usize), Error> {
        let (Some(outbox), Some(keys)) = (&self.outbox, &self.keys) else {
            return Err(Error::OutboxMissing);
        };
        let context = self.audit_context();
        let earlier = self.earlier_audit_keys()?;
        let reading = Error::database("reading what was done");
        let mut statement = outbox
            .conn
            .prepare_cached(include_str!("device_db/audit-of-vault.sql"))
            .map_err(&reading)?;
        let rows = statement
            .query_map(named_params! { ":vault": self.id().0 }, |row| {
                Ok((row.get::<_, [u8; aead::NONCE_LEN]>(0)?, row.get::<_, Vec<u8>>(1)?))
            })
            .map_err(&reading)?;
        let (mut records, mut broken) = (Vec::new(), 0_usize);
        for row in rows {
            let (nonce, sealed) = row.map_err(&reading)?;
            // Most were noted under the newest keys.
            let opened = std::iter::once(&keys.audit).chain(&earlier).find_map(|key| {
                aead::open(key.expose(), aead::Purpose::Audit, &[&context], &nonce, &sealed).ok()
            });
            match opened.and_then(|plain| AuditRecord::decode(&plain)) {
                Some(record) => records.push(record),
                None => broken = broken.saturating_add(1),
            }
        }
        Ok((records, broken))
    }

    /// What was noted before the vault had its present master key, the newest first.
    fn earlier_audit_keys(&self) -> Result<Vec<AuditKey>, Error> {
        let reading = Error::database("reading the keys of what was done");
        let mut statement = self
            .conn
            .prepare_cached("SELECT audit_key FROM rekeyed ORDER BY n DESC")
            .map_err(&reading)?;
        let rows = statement
            .query_map([], |row| row.get::<_, [u8; 32]>(0).map(Zeroizing::new))
            .map_err(&reading)?;
        rows.map(|key| key.map(|key| AuditKey::copy_of(&key)))
            .collect::<Result<_, _>>()
            .map_err(&reading)
    }

    fn audit_context(&self) -> Vec<u8> {
        let device = self.outbox.as_ref().map_or(self.device, |outbox| outbox.device);
        [self.id().0.as_slice(), &device.0].concat()
    }
}
