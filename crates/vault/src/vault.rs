//! One officer's open vault. One connection, one owner; the application holds it behind a lock.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Instant;

use dalil_case::{CaseId, DeviceId, Digest, Event, Hlc, Moment, OfficerId, Uptime};
use dalil_seal::{
    AuditKey, DatabaseKey, DeviceKey, Header, HeaderKey, MasterKey, Pinned, Random, Secret,
    SigningKey,
};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OptionalExtension as _, named_params};
use zeroize::Zeroizing;

use crate::behind::Behind;
use crate::device_db::DeviceDb;
use crate::header::HeaderFile;
use crate::history::Newest;
use crate::incoming::Stale;
use crate::reserve::Reserve;
use crate::{Error, Notice, VaultId, backup, cipher, migrate, schema, stamp};

/// One officer's open vault.
pub struct Vault {
    pub(crate) conn: Connection,
    pub(crate) officer: OfficerId,
    pub(crate) device: DeviceId,
    pub(crate) signing: SigningKey,
    pub(crate) random: Random,
    pub(crate) last_hlc: Hlc,
    pub(crate) reserve: Reserve,
    pub(crate) notices: Vec<Notice>,
    id: VaultId,
    header: Header,
    header_file: HeaderFile,
    folder: PathBuf,
    header_key: HeaderKey,
    master: MasterKey,
    pub(crate) outbox: Option<DeviceDb>,
    pub(crate) keys: Option<SessionKeys>,
    pub(crate) device_key: Option<DeviceKey>,
    /// The file of another's case that comes in.
    pub(crate) coming: Option<crate::mail::Coming>,
    /// Own events that are sealed although the vault does not say so; none until looked for.
    pub(crate) known: Option<BTreeSet<Digest>>,
    /// Cases to which something came in the present step and whose projections are made anew at its
    /// end.
    pub(crate) stale: BTreeMap<CaseId, Stale>,
    /// How far what waits for a newer program was looked at again.
    pub(crate) newer_seen: i64,
    /// Who was last found, in the present step, to work on which computer.
    pub(crate) works: Option<(OfficerId, DeviceId)>,
    /// Events that something waits for which came before them; none until looked for in the present
    /// step.
    pub(crate) gaps: Option<BTreeSet<Digest>>,
    /// Bytes that the present step has brought so far.
    pub(crate) brought: usize,
    /// What follows from the last answers and is not written down yet.
    pub(crate) behind: Behind,
    /// What is known of the signatures of the newest events.
    pub(crate) newest: Newest,
    database_key: DatabaseKey,
    begun: Instant,
    run: [u8; 16],
}

/// Keys that follow from the master key and are needed while the vault is open.
pub(crate) struct SessionKeys {
    pub(crate) audit: AuditKey,
}

/// What a vault is opened with.
pub(crate) struct Parts {
    pub(crate) id: VaultId,
    pub(crate) folder: PathBuf,
    pub(crate) header: Header,
    pub(crate) header_key: HeaderKey,
    pub(crate) master: MasterKey,
    pub(crate) database_key: DatabaseKey,
    pub(crate) device: DeviceId,
    pub(crate) reserve: Reserve,
    pub(crate) random: Random,
}

impl Vault {
    /// Fills a new, empty file.
    pub(crate) fn found(parts: Parts, now: Moment) -> Result<Self, Error> {
        let founding = Error::database("founding the vault");
        let mut conn = connect(&parts)?;
        schema::VAULT.found(&mut conn)?;
        let officer = OfficerId(parts.random.bytes()?);
        let signing = SigningKey::new(&parts.random)?;
        let tx = conn.transaction().map_err(&founding)?;
        tx.execute(
            "INSERT INTO owner (one, officer_id, seed, made_at) VALUES (1, :officer, :seed, :at)",
            named_params! {
                ":officer": officer.0,
                ":seed": signing.seed().expose(),
                ":at": now.0,
            },
        )
        .map_err(&founding)?;
        tx.execute(
            "INSERT INTO author (officer_id, public_key, since_at) VALUES (:officer, :key, :at)",
            named_params! {
                ":officer": officer.0,
                ":key": signing.verifying_key().0,
                ":at": now.0,
            },
        )
        .map_err(&founding)?;
        tx.commit().map_err(&founding)?;
        Self::with(parts, conn)
    }

    /// Opens an existing file.
    pub(crate) fn open(parts: Parts) -> Result<Self, Error> {
        let conn = connect(&parts)?;
        let version = schema::VAULT.version(&conn)?;
        if version == schema::VAULT.newest() {
            return Self::with(parts, conn);
        }
        migrate::upgrade(&parts, conn, version, &mut |_| Ok(()))?;
        let conn = connect(&parts)?;
        Self::with(parts, conn)
    }

    fn with(parts: Parts, conn: Connection) -> Result<Self, Error> {
        let reading = Error::database("reading whose vault it is");
        let (officer, seed) = conn
            .query_row("SELECT officer_id, seed FROM owner", [], |row| {
                Ok((row.get::<_, [u8; 16]>(0)?, Zeroizing::new(row.get::<_, [u8; 32]>(1)?)))
            })
            .map_err(&reading)?;
        let last_hlc = clock(&conn, OfficerId(officer)).map_err(|error| match error {
            // No column holds that: an old page of another table stands in the place of this one.
            rusqlite::Error::InvalidColumnType(..) => Error::VaultDamaged { source: Some(error) },
            other => reading(other),
        })?;
        let random = parts.random;
        Ok(Self {
            conn,
            officer: OfficerId(officer),
            device: parts.device,
            signing: SigningKey::from_seed(Secret::copy_of(&seed))?,
            run: random.bytes()?,
            random,
            last_hlc,
            stale: BTreeMap::new(),
            newer_seen: 0,
            works: None,
            gaps: None,
            brought: 0,
            behind: Behind::default(),
            newest: Newest::default(),
            header_file: HeaderFile::of(&parts.folder, parts.reserve.clone()),
            folder: parts.folder,
            reserve: parts.reserve,
            notices: Vec::new(),
            id: parts.id,
            header: parts.header,
            header_key: parts.header_key,
            master: parts.master,
            outbox: None,
            keys: None,
            database_key: parts.database_key,
            device_key: None,
            coming: None,
            known: None,
            begun: Instant::now(),
        })
    }

    /// Which vault this is.
    pub fn id(&self) -> VaultId {
        self.id
    }

    /// Who writes the events of this vault. A random id, never a name.
    pub fn officer(&self) -> OfficerId {
        self.officer
    }

    /// The computer that events are written on.
    pub fn device(&self) -> DeviceId {
        self.device
    }

    /// The public half of the officer's signing key.
    pub fn signing_key(&self) -> dalil_seal::VerifyingKey {
        self.signing.verifying_key()
    }

    /// What happened since the last call that the officer should know. Waits until the newest events
    /// are proved.
    pub fn take_notices(&mut self) -> Vec<Notice> {
        self.prove_newest();
        let found = self.behind.found.take().then_some(Notice::PagesReplaced);
        self.notices.extend(found.filter(|found| !self.notices.contains(found)));
        std::mem::take(&mut self.notices)
    }

    /// Locks: moves everything into the main file, notes where the history stands, and wipes the
    /// keys. What was committed is kept even where this fails.
    pub fn close(mut self) -> Result<(), Error> {
        let closing = Error::database("closing the vault");
        self.leave_device();
        self.with_reserve(Self::pin)?;
        self.with_reserve(|vault| vault.checkpoint())?;
        self.conn.close().map_err(|(_, error)| closing(error))?;
        match stamp::put(&self.folder, &self.header_key) {
            Err(Error::DiskFull { .. }) if self.reserve.free() => {
                stamp::put(&self.folder, &self.header_key)
            }
            stamped => stamped,
        }
    }

    /// Writes down what follows from the last answers and moves everything into the main file. For
    /// quiet moments: half a minute after a commit.
    pub fn checkpoint(&mut self) -> Result<(), Error> {
        let settled = self.settle();
        self.conn
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
            .map_err(Error::database("tidying the vault"))?;
        cipher::shorten_log(&self.conn)?;
        match settled {
            // It can go on waiting; what was moved may have made room for it.
            Err(Error::DiskFull { .. }) => Ok(()),
            settled => settled,
        }
    }

    /// Notes in the header where the history stands, so that an older file in its place is found.
    fn pin(&mut self) -> Result<(), Error> {
        let head = self.head()?;
        let Some((seq, head)) = head else { return Ok(()) };
        let pinned = Pinned { epoch: 0, seq: u64::try_from(seq).unwrap_or(0), head: head.0 };
        if pinned == self.header.pinned() {
            return Ok(());
        }
        let mut header = self.newest_header()?;
        header.pin(&self.header_key, pinned);
        self.header_file.write(&mut header)?;
        self.header = header;
        Ok(())
    }

    /// The header as it stands on the disk: failures may have been counted there since, or the
    /// vault sealed. Where no copy is whole, the one that the vault was opened with.
    pub(crate) fn newest_header(&self) -> Result<Header, Error> {
        let kept = self.header_file.authentic(&self.header_key)?;
        Ok(kept.unwrap_or_else(|| self.header.clone()))
    }

    /// Keeps a changed header; what it replaces is overwritten.
    pub(crate) fn keep_header(&mut self, mut header: Header) -> Result<(), Error> {
        self.header_file.overwrite(&mut header, &self.random)?;
        self.header = header;
        Ok(())
    }

    pub(crate) fn set_header(&mut self, header: Header) {
        self.header = header;
    }

    pub(crate) fn header(&self) -> &Header {
        &self.header
    }

    pub(crate) fn header_file(&self) -> &HeaderFile {
        &self.header_file
    }

    pub(crate) fn master(&self) -> &MasterKey {
        &self.master
    }

    pub(crate) fn pinned(&self) -> Pinned {
        self.header.pinned()
    }

    /// The last event kept here.
    pub(crate) fn head(&self) -> Result<Option<(i64, Digest)>, Error> {
        backup::head(&self.conn).map_err(Error::database("reading the end of the history"))
    }

    /// Opens the file on a fresh connection: one bad page spoils the connection that met it. What
    /// follows from the last answers is made anew from what the file then holds.
    pub(crate) fn reconnect(&mut self) -> Result<(), Error> {
        self.behind.forget();
        let reopening = Error::database("opening the vault again");
        let nothing = Connection::open_in_memory().map_err(&reopening)?;
        drop(std::mem::replace(&mut self.conn, nothing));
        let path = self.folder.join("vault.db");
        self.conn = cipher::open(&path, &self.database_key, &self.header.db_salt())?;
        Ok(())
    }

    /// Whether nothing is read with this connection any more: a page that could not be read spoils
    /// it, also once the page can be read again.
    pub(crate) fn is_spoilt(&self) -> bool {
        self.conn.query_row("SELECT 1 FROM sqlite_schema LIMIT 1", [], |_| Ok(())).is_err()
    }

    /// Whether the file could not be opened again after that.
    pub(crate) fn is_closed(&self) -> bool {
        self.conn.path().is_none_or(str::is_empty)
    }

    /// The folder with the files of this vault.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(crate) fn database_key(&self) -> &DatabaseKey {
        &self.database_key
    }

    /// What stands in front of the database.
    pub(crate) fn salt(&self) -> [u8; 16] {
        self.header.db_salt()
    }

    pub(crate) fn uptime(&self) -> Uptime {
        let ms = u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        Uptime { ms, run: self.run }
    }

    pub(crate) fn device_key(&self) -> Option<&DeviceKey> {
        self.device_key.as_ref()
    }

    /// Lets the file go as it lies there: what stands in its log stays in its log.
    pub(crate) fn into_parts(self) -> Result<Parts, Error> {
        let closing = Error::database("closing the vault");
        self.conn
            .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
            .map_err(&closing)?;
        drop(self.conn);
        Ok(Parts {
            id: self.id,
            folder: self.folder,
            header: self.header,
            header_key: self.header_key,
            master: self.master,
            database_key: self.database_key,
            device: self.device,
            reserve: self.reserve,
            random: self.random,
        })
    }
}

fn connect(parts: &Parts) -> Result<Connection, Error> {
    let path = parts.folder.join("vault.db");
    cipher::open(&path, &parts.database_key, &parts.header.db_salt())
}

/// The hybrid clock goes on from the last event of the owner, or from what was seen of others.
pub(crate) fn clock(conn: &Connection, owner: OfficerId) -> rusqlite::Result<Hlc> {
    let seen: Option<i64> =
        conn.query_row("SELECT hlc FROM sealed", [], |row| row.get(0)).optional()?;
    let taken: Option<i64> =
        conn.query_row("SELECT hlc FROM seen_clock", [], |row| row.get(0)).optional()?;
    let seen = seen.unwrap_or(0).max(taken.unwrap_or(0));
    let seen = Hlc(u64::try_from(seen).unwrap_or(0));
    let mut statement = conn.prepare("SELECT bytes, hlc FROM event ORDER BY seq DESC")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let bytes = row.get_ref(0)?.as_blob_or_null()?;
        let event = bytes.map(Event::decode);
        // What was erased or cannot be read is taken for the owner's.
        if !matches!(event, Some(Ok(event)) if event.author != owner) {
            let hlc: i64 = row.get(1)?;
            return Ok(seen.max(Hlc(u64::try_from(hlc).unwrap_or(0))));
        }
    }
    Ok(seen)
}
