//! A backup that somebody asked for: to a folder of their choice, and back from it on another
//! computer. Step by step, so that it can be watched and given up, and read back at the end.
//!
//! ```text
//! <folder>/copy-20261126T120000Z/index.bin   what belongs to it, with its hashes
//!                                0.bin       the header
//!                                1.bin       the vault, encrypted as it is
//! ```
//!
//! The names say nothing. Nothing in it can be read without the passphrase or the recovery sheet.

use std::fs::{self, File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use dalil_case::Moment;
use dalil_seal::{HEADER_LEN, Header, Sha256, sha256};
use minicbor::{Decode, Encode};

use crate::backup::{self, Copied};
use crate::pair::Unusable;
use crate::{Error, Quiet, Vault, VaultId, folder, pair};

/// Bytes that are carried in one step.
const STEP: usize = 4 << 20;
const VERSION: u16 = 1;
const INDEX: &str = "index.bin";
const HEADER: &str = "0.bin";
const DATABASE: &str = "1.bin";

/// What belongs to a backup.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Index {
    #[n(0)]
    version: u16,
    /// Which vault.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub(crate) vault: [u8; 16],
    /// What the login listed it by.
    #[n(2)]
    pub(crate) alias: String,
    /// When it was made, UTC milliseconds.
    #[n(3)]
    pub(crate) made_at: i64,
    /// The last entry in it.
    #[n(4)]
    pub(crate) seq: i64,
    #[cbor(n(5), with = "minicbor::bytes")]
    header: [u8; 32],
    #[cbor(n(6), with = "minicbor::bytes")]
    database: [u8; 32],
    #[n(7)]
    length: u64,
}

impl Index {
    fn encode(&self) -> Vec<u8> {
        let mut bytes = minicbor::to_vec(self).expect("a vector takes every byte");
        let sum = sha256(&[&bytes]);
        bytes.extend_from_slice(&sum);
        bytes
    }

    /// Reads the index of a backup.
    pub(crate) fn read(backup: &Path) -> Result<Self, Error> {
        let bytes = folder::read(&backup.join(INDEX), 1 << 16)?.ok_or(Error::NoBackup)?;
        let (body, sum) = bytes.split_last_chunk::<32>().ok_or(Error::BackupDamaged)?;
        if sha256(&[body]) != *sum {
            return Err(Error::BackupDamaged);
        }
        let index: Self = minicbor::decode(body).map_err(|_| Error::BackupDamaged)?;
        if index.version > VERSION { Err(Error::VaultFromTheFuture) } else { Ok(index) }
    }
}

/// A backup that lies in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupState {
    /// Which vault.
    pub vault: VaultId,
    /// What the login listed it by.
    pub alias: String,
    /// When it was made, as the clock claimed.
    pub made_at: Moment,
    /// The last entry in it.
    pub seq: i64,
}

impl BackupState {
    fn of(index: &Index) -> Self {
        Self {
            vault: VaultId(index.vault),
            alias: index.alias.clone(),
            made_at: Moment(index.made_at),
            seq: index.seq,
        }
    }
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Bytes that are done: carried once, and read back once.
    pub done: u64,
    /// Bytes in all.
    pub total: u64,
}

impl Progress {
    /// Whether it is at its end.
    pub fn is_done(self) -> bool {
        self.done >= self.total
    }
}

/// Bytes on their way from one file to another, and read back there.
struct Carrying {
    from: File,
    to: PathBuf,
    out: Option<File>,
    back: Option<File>,
    hash: Sha256,
    read_back: Sha256,
    length: u64,
    done: u64,
}

impl Carrying {
    fn new(from: &Path, to: &Path) -> Result<Self, Error> {
        let carrying = Error::file("carrying a backup");
        let from = File::open(from).map_err(&carrying)?;
        let length = from.metadata().map_err(&carrying)?.len();
        let mut options = OpenOptions::new();
        let out = folder::open_private(to, options.create(true).truncate(true));
        Ok(Self {
            from,
            to: to.to_owned(),
            out: Some(out.map_err(&carrying)?),
            back: None,
            hash: Sha256::new(),
            read_back: Sha256::new(),
            length,
            done: 0,
        })
    }

    fn progress(&self) -> Progress {
        Progress { done: self.done, total: self.length.saturating_mul(2) }
    }

    fn step(&mut self) -> Result<(), Error> {
        let carrying = Error::file("carrying a backup");
        let mut bytes = vec![0; STEP];
        let (source, hash) = match (&mut self.back, &self.out) {
            (Some(back), _) => (back, &mut self.read_back),
            (None, _) => (&mut self.from, &mut self.hash),
        };
        let read = source.read(&mut bytes).map_err(&carrying)?;
        bytes.truncate(read);
        hash.update(&bytes);
        self.done = self.done.saturating_add(read as u64);
        if let Some(out) = &mut self.out {
            out.write_all(&bytes).map_err(&carrying)?;
            if self.done >= self.length || read == 0 {
                out.sync_all().map_err(&carrying)?;
                self.out = None;
                self.done = self.length;
                self.back = Some(File::open(&self.to).map_err(&carrying)?);
            }
        } else if read == 0 && self.done < self.progress().total {
            return Err(Error::BackupDamaged);
        }
        Ok(())
    }

    /// The hash of what was carried, once it was read back the same.
    fn finish(self) -> Result<[u8; 32], Error> {
        let hash = self.hash.finish();
        if self.read_back.finish() == hash { Ok(hash) } else { Err(Error::BackupDamaged) }
    }
}

/// A backup on its way out.
pub struct Outgoing {
    carrying: Carrying,
    index: Index,
    part: PathBuf,
    place: PathBuf,
}

impl Vault {
    /// Begins a backup in a folder: a fresh copy is made beside the vault, and carried from there.
    pub fn begin_backup(
        &mut self,
        folder: &Path,
        alias: &str,
        now: Moment,
    ) -> Result<Outgoing, Error> {
        if !folder.is_absolute() || !folder.is_dir() {
            return Err(Error::NoSuchFolder);
        }
        let Copied::Made(state) = self.copy(now, &Quiet::undisturbed())? else {
            return Err(Error::CopyUnfit);
        };
        let slot = self.copies().iter().position(|copy| *copy == Some(state)).unwrap_or(0);
        let name = format!("copy-{}", folder::date(now));
        let (part, place) = (folder.join(format!("{name}.part")), folder.join(name));
        if place.exists() || part.exists() {
            return Err(Error::BackupExists);
        }
        folder::make(&part)?;
        let header = fs::read(self.folder().join("vault.hdr"))
            .map_err(Error::file("reading the vault header"))?;
        folder::replace(&part.join(HEADER), &header)?;
        let carrying = Carrying::new(&backup::path(self.folder(), slot), &part.join(DATABASE))?;
        let index = Index {
            version: VERSION,
            vault: self.id().0,
            alias: alias.to_owned(),
            made_at: now.0,
            seq: state.seq,
            header: sha256(&[&header]),
            database: [0; 32],
            length: carrying.length,
        };
        Ok(Outgoing { carrying, index, part, place })
    }
}

impl Outgoing {
    /// How far it is.
    pub fn progress(&self) -> Progress {
        self.carrying.progress()
    }

    /// Goes on by one step.
    pub fn step(&mut self) -> Result<Progress, Error> {
        self.carrying.step()?;
        Ok(self.progress())
    }

    /// Completes it. Returns the folder that it lies in.
    pub fn finish(self) -> Result<PathBuf, Error> {
        let database = self.carrying.finish()?;
        let index = Index { database, ..self.index };
        folder::replace(&self.part.join(INDEX), &index.encode())?;
        folder::place(&self.part, &self.place)?;
        Ok(self.place)
    }

    /// Gives it up and removes what it had made.
    pub fn cancel(self) {
        for name in [HEADER, DATABASE] {
            let _ = folder::remove(&self.part.join(name));
        }
        let _ = fs::remove_dir(&self.part);
    }
}

/// A backup on its way back.
pub struct Incoming {
    carrying: Carrying,
    pub(crate) index: Index,
    pub(crate) coming: PathBuf,
}

impl Incoming {
    /// Reads what lies in a folder and begins to carry it beside the vaults.
    pub(crate) fn begin(backup: &Path, coming: PathBuf) -> Result<Self, Error> {
        let (index, header) = opened(backup)?;
        folder::make(&coming)?;
        pair::write(&coming.join("vault.hdr"), &header)?;
        let carrying = Carrying::new(&backup.join(DATABASE), &coming.join("vault.db"))?;
        if carrying.length != index.length {
            return Err(Error::BackupDamaged);
        }
        Ok(Self { carrying, index, coming })
    }

    /// What it is that comes back.
    pub fn state(&self) -> BackupState {
        BackupState::of(&self.index)
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        self.carrying.progress()
    }

    /// Goes on by one step.
    pub fn step(&mut self) -> Result<Progress, Error> {
        self.carrying.step()?;
        Ok(self.progress())
    }

    /// The folder that holds the whole vault now, and what belongs to it.
    pub(crate) fn finish(self) -> Result<(PathBuf, Index), Error> {
        let database = self.carrying.finish()?;
        if database != self.index.database {
            return Err(Error::BackupDamaged);
        }
        Ok((self.coming, self.index))
    }

    /// Gives it up and removes what had come.
    pub fn cancel(self) {
        discard(&self.coming);
    }
}

/// Removes what came of a backup that never became a vault.
pub(crate) fn discard(coming: &Path) {
    for name in ["vault.hdr", "vault.hdr.1", "vault.db"] {
        let _ = folder::remove(&coming.join(name));
    }
    let _ = fs::remove_dir(coming);
}

fn opened(backup: &Path) -> Result<(Index, Header), Error> {
    if !backup.is_absolute() || !backup.is_dir() {
        return Err(Error::NoSuchFolder);
    }
    let index = Index::read(backup)?;
    let bytes = folder::read(&backup.join(HEADER), HEADER_LEN as u64)?;
    let bytes = bytes.ok_or(Error::BackupDamaged)?;
    if sha256(&[&bytes]) != index.header {
        return Err(Error::BackupDamaged);
    }
    let header = <Header as pair::Twice>::decode(&bytes).map_err(|unusable| match unusable {
        Unusable::Damaged => Error::BackupDamaged,
        Unusable::Refused(error) => error,
    })?;
    if header.vault_id() == index.vault { Ok((index, header)) } else { Err(Error::BackupDamaged) }
}

/// Reads a whole backup and says what it is, or that it is not as it was made. Needs no key.
pub fn check_backup(backup: &Path) -> Result<BackupState, Error> {
    let (index, _) = opened(backup)?;
    let checking = Error::file("checking a backup");
    let mut file = File::open(backup.join(DATABASE)).map_err(&checking)?;
    let mut hash = Sha256::new();
    let mut bytes = vec![0; STEP];
    loop {
        let read = file.read(&mut bytes).map_err(&checking)?;
        if read == 0 {
            break;
        }
        hash.update(bytes.get(..read).unwrap_or_default());
    }
    if hash.finish() == index.database {
        Ok(BackupState::of(&index))
    } else {
        Err(Error::BackupDamaged)
    }
}
