//! The computer's own file: the outbox, the ledger, who shares the computer.
//!
//! Opened with a vault and closed with it. Whoever holds the computer's key reads it, so nothing
//! in it names a case: what belongs to one is sealed under that case's keys.
//! Its name follows from its key: the file of another key lies beside it, and is never taken for
//! a damaged one.

mod batch;
mod chains;
mod people;
mod stock;

use std::fs::OpenOptions;
use std::path::{Path, PathBuf};

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::Trusted;
use dalil_seal::{DeviceKey, Random, Secret, SigningKey};
use rusqlite::{Connection, OptionalExtension as _, named_params};
use zeroize::Zeroizing;

use crate::{Error, VaultId, cipher, folder, ledger, schema};

pub(crate) use batch::Batch;

/// The computer's file, open for one officer.
pub(crate) struct DeviceDb {
    pub(crate) conn: Connection,
    pub(crate) vault: VaultId,
    pub(crate) device: DeviceId,
    pub(crate) outbox: [u8; 16],
    /// The manifest in force, from enrolment on.
    pub(crate) trusted: Option<Trusted>,
    signing: SigningKey,
    epoch: u32,
}

/// Where the computer's file lies, and what opens it.
pub(crate) struct Place<'a> {
    pub(crate) data: &'a Path,
    pub(crate) key: &'a DeviceKey,
    pub(crate) device: DeviceId,
    pub(crate) vault: VaultId,
    pub(crate) random: &'a Random,
}

impl Place<'_> {
    /// The file of this key.
    pub(crate) fn path(&self) -> Result<PathBuf, Error> {
        let mark: String = self.key.mark()?.iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(self.data.join(format!("device-{mark}.db")))
    }
}

impl DeviceDb {
    /// Opens the computer's file. `None` where there is none yet.
    pub(crate) fn open(place: &Place<'_>, now: Moment) -> Result<Option<Self>, Error> {
        let path = place.path()?;
        let size = match std::fs::metadata(&path) {
            Ok(meta) => meta.len(),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Error::file("finding the outbox")(error)),
        };
        // Never even begun: the power went between making the file and filling it.
        if size == 0 {
            return Self::fill(place, &path, now).map(Some);
        }
        let mut conn = connect(place, &path)?;
        schema::OUTBOX.migrate(&mut conn)?;
        Self::with(place, conn).map(Some)
    }

    /// Makes the computer's file.
    pub(crate) fn found(place: &Place<'_>, now: Moment) -> Result<Self, Error> {
        let path = place.path()?;
        let mut options = OpenOptions::new();
        folder::open_private(&path, options.create_new(true))
            .and_then(|file| file.sync_all())
            .and_then(|()| folder::sync(place.data))
            .map_err(Error::file("making the outbox"))?;
        Self::fill(place, &path, now)
    }

    fn fill(place: &Place<'_>, path: &Path, now: Moment) -> Result<Self, Error> {
        let founding = Error::database("founding the outbox");
        let mut conn = connect(place, path)?;
        schema::OUTBOX.found(&mut conn)?;
        let random = place.random;
        let signing = SigningKey::new(random)?;
        let inbox: Secret<32> = random.secret()?;
        conn.execute(
            include_str!("device_db/device-insert.sql"),
            named_params! {
                ":outbox": random.bytes::<16>()?,
                ":device": place.device.0,
                ":sign": signing.seed().expose(),
                ":inbox": inbox.expose(),
                ":at": now.0,
            },
        )
        .map_err(&founding)?;
        let mut db = Self::with(place, conn)?;
        let begins = Digest(dalil_seal::sha256(&[
            b"dalil/epoch/v1",
            &db.device.0,
            &db.signing.verifying_key().0,
        ]));
        db.batch(now, |batch| batch.append(ledger::Kind::Epoch, begins, 0).map(drop))?;
        Ok(db)
    }

    fn with(place: &Place<'_>, conn: Connection) -> Result<Self, Error> {
        let row = conn
            .query_row("SELECT outbox, device_id, epoch, sign_seed FROM device", [], |row| {
                Ok((
                    row.get::<_, [u8; 16]>(0)?,
                    DeviceId(row.get(1)?),
                    row.get::<_, u32>(2)?,
                    Zeroizing::new(row.get::<_, [u8; 32]>(3)?),
                ))
            })
            .optional()
            .map_err(Error::database("reading whose outbox it is"))?;
        let Some((outbox, device, epoch, seed)) = row else {
            return Err(Error::VaultDamaged { source: None });
        };
        let signing = SigningKey::from_seed(Secret::copy_of(&seed))?;
        let mut db =
            Self { conn, vault: place.vault, device, outbox, trusted: None, signing, epoch };
        db.read_trusted()?;
        Ok(db)
    }

    /// Several entries and what they name: all of it or nothing. The last one is signed.
    pub(crate) fn batch<T>(
        &mut self,
        now: Moment,
        work: impl FnOnce(&mut Batch<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let (head, home) = (self.head()?, self.home()?);
        let mut batch = Batch::begin(&mut self.conn, self.vault, head, home, now)?;
        let value = work(&mut batch)?;
        batch.end(self.device, &self.signing)?;
        Ok(value)
    }

    /// Opens the file on a fresh connection: one bad page spoils the connection that met it.
    pub(crate) fn reconnect(&mut self, key: &DeviceKey) -> Result<(), Error> {
        let path = self.conn.path().map(PathBuf::from).unwrap_or_default();
        let nothing =
            Connection::open_in_memory().map_err(Error::database("opening the outbox"))?;
        // The spoilt one may hold the file.
        drop(std::mem::replace(&mut self.conn, nothing));
        self.conn = cipher::open(&path, &key.database()?, &key.database_salt()?)?;
        Ok(())
    }

    /// The key that signs the ledger, requests, and what else this computer says.
    pub(crate) fn signing(&self) -> &SigningKey {
        &self.signing
    }

    /// Moves everything into the main file and closes it.
    pub(crate) fn close(self) -> Result<(), Error> {
        let closing = Error::database("closing the outbox");
        self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(&closing)?;
        self.conn.close().map_err(|(_, error)| closing(error))
    }
}

fn connect(place: &Place<'_>, path: &Path) -> Result<Connection, Error> {
    cipher::open(path, &place.key.database()?, &place.key.database_salt()?)
}
