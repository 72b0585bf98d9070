//! A backup that somebody asked for: to a folder of their choice, and back from it on another
//! computer. Step by step, so that it can be watched and given up, and read back at the end.
//!
//! ```text
//! <folder>/copy-20261126T120000Z/index.bin   what belongs to it, with its hashes
//!                                0.bin       the header
//!                                1.bin       the vault, encrypted as it is
//!                                2.bin ...   the sealed files of its cases
//! ```
//!
//! The names say nothing. Nothing in it can be read without the passphrase or the recovery sheet.

use std::fs::{self, File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use dalil_case::{Digest, Moment};
use dalil_seal::{HEADER_LEN, Header, Sha256, sha256};
use minicbor::{Decode, Encode};

use crate::backup::{self, Copied};
use crate::pair::Unusable;
use crate::{Error, Quiet, Vault, VaultId, blob, folder, pair};

/// Bytes that are carried in one step.
const STEP: usize = 4 << 20;
/// Without sealed files.
const PLAIN: u16 = 1;
const WITH_FILES: u16 = 2;
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
    /// The sealed files, in the order of their numbers.
    #[n(8)]
    files: Option<Vec<IndexFile>>,
}

/// A sealed file in a backup. One that was damaged before is carried as it was.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
struct IndexFile {
    /// What the vault finds it by.
    #[n(0)]
    blob: Digest,
    /// The hash of its bytes.
    #[cbor(n(1), with = "minicbor::bytes")]
    hash: [u8; 32],
    #[n(2)]
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
        if ![PLAIN, WITH_FILES].contains(&index.version) {
            Err(Error::VaultFromTheFuture)
        } else {
            Ok(index)
        }
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

/// Files on their way from one folder to another, one after the other.
struct Load {
    files: Vec<(PathBuf, PathBuf)>,
    current: Option<Carrying>,
    hashes: Vec<[u8; 32]>,
    done: u64,
    total: u64,
}

impl Load {
    fn new(files: Vec<(PathBuf, PathBuf)>) -> Result<Self, Error> {
        let mut total = 0_u64;
        for (from, _) in &files {
            let length = fs::metadata(from).map_err(Error::file("carrying a backup"))?.len();
            total = total.saturating_add(length.saturating_mul(2));
        }
        let mut load = Self { files, current: None, hashes: Vec::new(), done: 0, total };
        load.begin_next()?;
        Ok(load)
    }

    fn begin_next(&mut self) -> Result<(), Error> {
        let next = self.files.get(self.hashes.len());
        self.current = next.map(|(from, to)| Carrying::new(from, to)).transpose()?;
        Ok(())
    }

    fn progress(&self) -> Progress {
        let now = self.current.as_ref().map_or(0, |current| current.done);
        let done = self.done.saturating_add(now);
        // What is empty was carried too, and all is done only once it was read back.
        let done =
            if self.current.is_some() { done.min(self.total.saturating_sub(1)) } else { done };
        Progress { done, total: self.total }
    }

    fn step(&mut self) -> Result<(), Error> {
        let Some(current) = &mut self.current else { return Ok(()) };
        current.step()?;
        if current.is_done() {
            self.done = self.done.saturating_add(current.done);
            if let Some(current) = self.current.take() {
                self.hashes.push(current.finish()?);
            }
            self.begin_next()?;
        }
        Ok(())
    }

    /// The hash of each file, once all were carried and read back the same.
    fn finish(self) -> Result<Vec<[u8; 32]>, Error> {
        if self.hashes.len() == self.files.len() { Ok(self.hashes) } else { Err(Error::CopyUnfit) }
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

    fn is_done(&self) -> bool {
        self.back.is_some() && self.done >= self.length.saturating_mul(2)
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
        } else if read == 0 && self.done < self.length.saturating_mul(2) {
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
    load: Load,
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
        let (sealed, blobs) = self.sealed_files()?;
        let copied = backup::path(self.folder(), slot);
        let length = fs::metadata(&copied).map_err(Error::file("carrying a backup"))?.len();
        let mut files = vec![(copied, part.join(DATABASE))];
        files.extend(
            sealed.into_iter().zip(2_u32..).map(|(path, n)| (path, part.join(numbered(n)))),
        );
        let load = Load::new(files)?;
        let index = Index {
            version: if blobs.is_empty() { PLAIN } else { WITH_FILES },
            vault: self.id().0,
            alias: alias.to_owned(),
            made_at: now.0,
            seq: state.seq,
            header: sha256(&[&header]),
            database: [0; 32],
            length,
            files: Some(blobs).filter(|files| !files.is_empty()),
        };
        Ok(Outgoing { load, index, part, place })
    }

    /// The sealed files of all cases that are there, and their entries in an index.
    fn sealed_files(&self) -> Result<(Vec<PathBuf>, Vec<IndexFile>), Error> {
        let blobs = self.folder().join("blobs");
        let (mut paths, mut entries) = (Vec::new(), Vec::new());
        for path in blob::files(&blobs)? {
            let name = path.file_name().and_then(|name| name.to_str());
            // Half a file that is coming in belongs to no case yet.
            let Some(blob) = name.and_then(Digest::from_hex) else { continue };
            let length = fs::metadata(&path).map_err(Error::file("carrying a backup"))?.len();
            entries.push(IndexFile { blob, hash: [0; 32], length });
            paths.push(path);
        }
        Ok((paths, entries))
    }
}

impl Outgoing {
    /// How far it is.
    pub fn progress(&self) -> Progress {
        self.load.progress()
    }

    /// Goes on by one step.
    pub fn step(&mut self) -> Result<Progress, Error> {
        self.load.step()?;
        Ok(self.progress())
    }

    /// Completes it. Returns the folder that it lies in.
    pub fn finish(self) -> Result<PathBuf, Error> {
        let mut hashes = self.load.finish()?.into_iter();
        let mut index = self.index;
        index.database = hashes.next().ok_or(Error::CopyUnfit)?;
        for (entry, hash) in index.files.iter_mut().flatten().zip(hashes) {
            entry.hash = hash;
        }
        folder::replace(&self.part.join(INDEX), &index.encode())?;
        folder::place(&self.part, &self.place)?;
        Ok(self.place)
    }

    /// Gives it up and removes what it had made.
    pub fn cancel(self) {
        let _ = folder::remove(&self.part.join(HEADER));
        for (_, to) in &self.load.files {
            let _ = folder::remove(to);
        }
        let _ = fs::remove_dir(&self.part);
    }
}

/// A backup on its way back.
pub struct Incoming {
    load: Load,
    pub(crate) index: Index,
    pub(crate) coming: PathBuf,
}

impl Incoming {
    /// Reads what lies in a folder and begins to carry it beside the vaults.
    pub(crate) fn begin(backup: &Path, coming: PathBuf) -> Result<Self, Error> {
        let (index, header) = opened(backup)?;
        folder::make(&coming)?;
        pair::write(&coming.join("vault.hdr"), &header)?;
        let mut files = vec![(backup.join(DATABASE), coming.join("vault.db"))];
        for (entry, number) in index.files.iter().flatten().zip(2_u32..) {
            let place = blob::place(&coming.join("blobs"), entry.blob);
            folder::make(place.parent().unwrap_or(&coming))?;
            files.push((backup.join(numbered(number)), place));
        }
        let lengths = index.files.iter().flatten().map(|file| file.length);
        for ((from, _), length) in files.iter().zip(std::iter::once(index.length).chain(lengths)) {
            if !fs::metadata(from).is_ok_and(|meta| meta.len() == length) {
                return Err(Error::BackupDamaged);
            }
        }
        Ok(Self { load: Load::new(files)?, index, coming })
    }

    /// What it is that comes back.
    pub fn state(&self) -> BackupState {
        BackupState::of(&self.index)
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        self.load.progress()
    }

    /// Goes on by one step.
    pub fn step(&mut self) -> Result<Progress, Error> {
        self.load.step()?;
        Ok(self.progress())
    }

    /// The folder that holds the whole vault now, and what belongs to it.
    pub(crate) fn finish(self) -> Result<(PathBuf, Index), Error> {
        let files = self.index.files.iter().flatten().map(|file| file.hash);
        let expected = std::iter::once(self.index.database).chain(files);
        if !self.load.finish()?.into_iter().eq(expected) {
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
    let _ = fs::remove_dir_all(coming.join("blobs"));
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
    let files = index.files.iter().flatten().zip(2_u32..);
    let files = files.map(|(file, number)| (numbered(number), file.hash));
    for (name, expected) in std::iter::once((DATABASE.to_owned(), index.database)).chain(files) {
        if hash_of(&backup.join(name))? != expected {
            return Err(Error::BackupDamaged);
        }
    }
    Ok(BackupState::of(&index))
}

fn numbered(number: u32) -> String {
    format!("{number}.bin")
}

fn hash_of(path: &Path) -> Result<[u8; 32], Error> {
    let checking = Error::file("checking a backup");
    let mut file = match File::open(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(Error::BackupDamaged);
        }
        opened => opened.map_err(&checking)?,
    };
    let mut hash = Sha256::new();
    let mut bytes = vec![0; STEP];
    loop {
        let read = file.read(&mut bytes).map_err(&checking)?;
        if read == 0 {
            return Ok(hash.finish());
        }
        hash.update(bytes.get(..read).unwrap_or_default());
    }
}
