//! What travels to the authority, how far it is, and what came back.
//!
//! Whoever carries it asks for it in brief steps, each of which hands out bytes or takes back a
//! result, and nothing here ever waits for a network. Only what was sealed to a key of the manifest
//! in force, or under a key that was, is ever handed out.

mod apart;
mod begin;
mod enrol;
mod files;
mod hand_out;
mod inbox;
mod lacking;
mod not_yet;
mod offer;
mod orders;
mod packs;
mod parcels;
mod pass_on;
mod progress;
mod straight;
mod take_back;
mod words;

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::{ServerId, Trusted};
use dalil_seal::xwing::OpeningKey;
use dalil_seal::{SIGNATURE_LEN, Secret};
use rusqlite::{OptionalExtension as _, named_params};
use zeroize::Zeroizing;

use crate::device_db::DeviceDb;
use crate::ledger::Head;
use crate::{Error, Vault};

pub use apart::{Alarm, AlarmKind};
pub use enrol::EnrolWish;
pub(crate) use files::{Coming, want};
pub use files::{DueFile, FileState, FileStep};
pub use hand_out::Parcel;
pub use inbox::{Taken, TakenItem};
pub use lacking::Lacks;
pub(crate) use orders::CameOrder;
pub use packs::KeptPack;
pub use parcels::ParcelKind;
pub(crate) use parcels::{Letter, NewParcel};
pub use progress::{SendingChoice, Travel, Travels};
pub use words::{Delivery, Waiting, WaitingPart, Why};

/// The way to the authority, for one step.
pub struct Mail<'a> {
    vault: &'a mut Vault,
}

/// How this computer stands with its authority.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// This computer.
    pub device: DeviceId,
    /// The server that answered before.
    pub server: Option<ServerId>,
    /// The manifest in force.
    pub manifest: u64,
    /// The newest protocol that is too old for the authority, or 0.
    pub minimum: u16,
    /// How far the inbox was read.
    pub cursor: u64,
    /// Where the ledger ends.
    pub head: Head,
    /// The computer's signature there.
    pub signature: [u8; SIGNATURE_LEN],
    /// The authority believes this computer no more.
    pub revoked: bool,
    /// The authority has certified it.
    pub certified: bool,
    /// Tries since the last one that succeeded.
    pub failures: u32,
    /// When to try again.
    pub not_before: Moment,
    /// When both sides last had the same.
    pub last_at: Moment,
}

impl Vault {
    /// The way to the authority.
    ///
    /// # Errors
    /// [`Error::OutboxMissing`] where the computer's file is not open, [`Error::NotEnrolled`]
    /// before enrolment.
    pub fn mail(&mut self) -> Result<Mail<'_>, Error> {
        match &self.outbox {
            None => Err(Error::OutboxMissing),
            Some(outbox) if outbox.trusted.is_none() => Err(Error::NotEnrolled),
            Some(_) => Ok(Mail { vault: self }),
        }
    }

    /// Whether this computer belongs to an authority.
    pub fn is_enrolled(&self) -> bool {
        self.outbox.as_ref().is_some_and(|outbox| outbox.trusted.is_some())
    }

    pub(crate) fn trusted(&self) -> Result<&Trusted, Error> {
        let outbox = self.outbox.as_ref().ok_or(Error::OutboxMissing)?;
        outbox.trusted.as_ref().ok_or(Error::NotEnrolled)
    }
}

impl Mail<'_> {
    /// How this computer stands with its authority.
    pub fn standing(&self) -> Result<Standing, Error> {
        let outbox = self.outbox()?;
        let manifest = self.vault.trusted()?.manifest();
        let head = outbox.head()?;
        let signature = outbox.sign(&head.message(outbox.device))?;
        outbox
            .conn
            .query_row(include_str!("device_db/authority-get.sql"), [], |row| {
                Ok(Standing {
                    device: outbox.device,
                    server: row.get::<_, Option<[u8; 16]>>(0)?.map(ServerId),
                    manifest: manifest.version,
                    minimum: manifest.minimum.protocol,
                    cursor: unsigned(row.get(1)?),
                    head,
                    signature,
                    revoked: row.get(2)?,
                    certified: row.get(3)?,
                    failures: row.get(4)?,
                    not_before: Moment(row.get(5)?),
                    last_at: Moment(row.get(6)?),
                })
            })
            .map_err(Error::database("reading how the computer stands"))
    }

    /// Keeps which server answers. Another one than before is a matter for an alarm.
    pub fn know_server(&mut self, server: ServerId) -> Result<bool, Error> {
        let known = self.standing()?.server;
        if known.is_none() {
            self.set("UPDATE authority SET server = :value", &server.0)?;
        }
        Ok(known.is_none_or(|known| known == server))
    }

    /// Signs what a request says.
    pub fn sign(&self, message: &[u8]) -> Result<[u8; SIGNATURE_LEN], Error> {
        self.outbox()?.sign(message)
    }

    /// The key that this computer's inbox is sealed to.
    pub fn inbox_key(&self) -> Result<OpeningKey, Error> {
        self.outbox()?.inbox_key()
    }

    /// The manifest in force.
    pub fn trusted(&self) -> Result<&Trusted, Error> {
        self.vault.trusted()
    }

    /// Keeps how a try went, so that a restart goes on where it was. `why` is [`Why::number`], or 0.
    pub fn note_try(
        &mut self,
        failures: u32,
        not_before: Moment,
        why: Option<Why>,
    ) -> Result<(), Error> {
        self.outbox()?
            .conn
            .execute(
                "UPDATE authority SET failures = :failures, not_before = :at, why = :why",
                named_params! {
                    ":failures": failures,
                    ":at": not_before.0,
                    ":why": why.map_or(0, Why::number),
                },
            )
            .map(drop)
            .map_err(noting())
    }

    /// Both sides have the same.
    pub fn note_agreed(&mut self, at: Moment) -> Result<(), Error> {
        self.set("UPDATE authority SET last_at = :value, failures = 0, why = 0", &at.0)
    }

    /// The authority believes this computer no more, or again.
    pub fn note_revoked(&mut self, revoked: bool) -> Result<(), Error> {
        self.set("UPDATE authority SET standing = :value", &revoked)
    }

    fn set(&self, sql: &str, value: &dyn rusqlite::ToSql) -> Result<(), Error> {
        let conn = &self.outbox()?.conn;
        conn.execute(sql, named_params! { ":value": value }).map(drop).map_err(noting())
    }

    fn outbox(&self) -> Result<&DeviceDb, Error> {
        self.vault.outbox.as_ref().ok_or(Error::OutboxMissing)
    }

    fn outbox_mut(&mut self) -> Result<&mut DeviceDb, Error> {
        self.vault.outbox.as_mut().ok_or(Error::OutboxMissing)
    }
}

impl DeviceDb {
    /// Signs with the computer's key.
    pub(crate) fn sign(&self, message: &[u8]) -> Result<[u8; SIGNATURE_LEN], Error> {
        Ok(self.signing().sign(message)?)
    }

    pub(crate) fn inbox_key(&self) -> Result<OpeningKey, Error> {
        let seed = self
            .conn
            .query_row("SELECT inbox_seed FROM device", [], |row| {
                row.get::<_, [u8; 32]>(0).map(Zeroizing::new)
            })
            .map_err(Error::database("reading the key of the inbox"))?;
        Ok(OpeningKey::from_seed(Secret::copy_of(&seed)))
    }

    /// The manifest in force, as it was kept. What this file holds was proved before.
    pub(crate) fn read_trusted(&mut self) -> Result<(), Error> {
        let bytes: Option<Vec<u8>> = self
            .conn
            .query_row("SELECT manifest FROM authority", [], |row| row.get(0))
            .optional()
            .map_err(Error::database("reading the manifest"))?;
        let trusted = bytes.map(|bytes| {
            let name = Digest(dalil_seal::sha256(&[&bytes]));
            Trusted::kept(&bytes, name)
        });
        self.trusted = trusted.transpose()?;
        Ok(())
    }
}

fn noting() -> impl Fn(rusqlite::Error) -> Error {
    Error::database("noting how far the mail is")
}

fn reading() -> impl Fn(rusqlite::Error) -> Error {
    Error::database("reading what travels")
}

fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
