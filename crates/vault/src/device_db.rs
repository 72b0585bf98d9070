//! The computer's own file: the outbox, the ledger, who shares the computer.
//!
//! Opened with a vault and closed with it. Whoever holds the computer's key reads it, so nothing
//! in it names a case: what belongs to one is sealed under that case's keys.
//! Its name follows from its key: the file of another key lies beside it, and is never taken for
//! a damaged one.

mod batch;
mod people;
mod stock;

use std::fs::OpenOptions;
use std::path::{Path, PathBuf};

use dalil_case::{DeviceId, Digest, Moment};
use dalil_seal::{DeviceKey, Random, Secret, SigningKey, VerifyingKey};
use rusqlite::{Connection, OptionalExtension as _, named_params};
use zeroize::Zeroizing;

use crate::ledger::{self, Head, LedgerBroken, SignedEntry};
use crate::{Error, VaultId, cipher, folder, schema};

pub(crate) use batch::Batch;

/// The computer's file, open for one officer.
pub(crate) struct DeviceDb {
    pub(crate) conn: Connection,
    pub(crate) vault: VaultId,
    pub(crate) device: DeviceId,
    pub(crate) outbox: [u8; 16],
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
        db.batch(now, |batch| batch.append(ledger::Kind::Epoch, begins, 0))?;
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
        Ok(Self { conn, vault: place.vault, device, outbox, signing, epoch })
    }

    /// Several entries and what they name: all of it or nothing. The last one is signed.
    pub(crate) fn batch<T>(
        &mut self,
        now: Moment,
        work: impl FnOnce(&mut Batch<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let head = self.head()?;
        let mut batch = Batch::begin(&mut self.conn, self.vault, head, now)?;
        let value = work(&mut batch)?;
        batch.end(self.device, &self.signing)?;
        Ok(value)
    }

    /// Where the ledger ends.
    pub(crate) fn head(&self) -> Result<Head, Error> {
        let last: Option<Vec<u8>> = self
            .conn
            .prepare_cached(include_str!("device_db/ledger-last.sql"))
            .and_then(|mut statement| {
                statement
                    .query_row(named_params! { ":epoch": self.epoch }, |row| row.get(0))
                    .optional()
            })
            .map_err(Error::database("reading the ledger"))?;
        match last {
            None => Ok(Head { epoch: self.epoch, ..Head::default() }),
            Some(bytes) => match ledger::Entry::decode(&bytes) {
                Some(entry) => Ok(entry.head()),
                None => Err(Error::VaultDamaged { source: None }),
            },
        }
    }

    /// The public half of the key that signs the ledger.
    pub(crate) fn ledger_key(&self) -> VerifyingKey {
        self.signing.verifying_key()
    }

    /// The ledger's entries after one of them, as they are kept.
    pub(crate) fn entries(&self, after: u64, most: u32) -> Result<Vec<SignedEntry>, Error> {
        let reading = Error::database("reading the ledger");
        let mut statement = self
            .conn
            .prepare_cached(include_str!("device_db/ledger-after.sql"))
            .map_err(&reading)?;
        let after = i64::try_from(after).unwrap_or(i64::MAX);
        let rows = statement
            .query_map(
                named_params! { ":epoch": self.epoch, ":after": after, ":most": most },
                |row| Ok(SignedEntry { bytes: row.get(0)?, signature: row.get(1)? }),
            )
            .map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }

    /// Whether the ledger is as it was signed and still has the entry that a vault remembers.
    /// Looks at the newest entries only.
    pub(crate) fn check(&self, remembered: Option<Head>) -> Result<Option<LedgerBroken>, Error> {
        const RECENT: u64 = 1000;
        let head = self.head()?;
        if let Some(known) = remembered {
            let kept =
                known.seq.checked_sub(1).map(|before| self.entries(before, 1)).transpose()?;
            let kept = kept.and_then(|entries| entries.into_iter().next());
            let same = kept.is_some_and(|entry| ledger::hash_of(&entry.bytes) == known.hash);
            if known.epoch == self.epoch && !same {
                return Ok(Some(LedgerBroken::Head));
            }
        }
        let before = head.seq.saturating_sub(RECENT);
        let begins = match before.checked_sub(1) {
            None => Head { epoch: self.epoch, ..Head::default() },
            Some(from) => {
                let entry = self.entries(from, 1)?.into_iter().next();
                match entry.and_then(|kept| ledger::Entry::decode(&kept.bytes)) {
                    Some(entry) => entry.head(),
                    None => return Ok(Some(LedgerBroken::Unreadable)),
                }
            }
        };
        let recent = self.entries(before, u32::MAX)?;
        let verdict = ledger::verify(begins, &recent, self.device, &self.ledger_key(), None);
        Ok(verdict.err().map(|(_, why)| why))
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
