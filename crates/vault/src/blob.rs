//! Sealed files of a vault: photographs, scans, sound, anything.
//!
//! `blobs/ab/<hash>` holds one, by the hash of what is on the disk. A file is written sealed as it
//! comes, under a name that nothing refers to, and gets its place once it is whole and durable; only
//! then an event says that it belongs to a case. What a crash left between the two is swept away.
//! Neither writing nor reading ever holds more than a few chunks in memory.

mod reader;
mod whole;

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use dalil_case::{Attachment, Digest};
use dalil_seal::blob::{CHUNK, FileSealer, PRELUDE_LEN, SEALED_CHUNK};
use dalil_seal::{FileKey, Sha256};
use zeroize::{Zeroize as _, Zeroizing};

pub use self::reader::FileReader;
pub use self::whole::WholeFile;
use crate::{Error, Vault, folder};

/// The ending of a file that others added and that comes in part by part.
pub(crate) const COMING: &str = "coming";

/// Most bytes of a file that are read at once.
pub const MOST_AT_ONCE: usize = 1 << 20;

/// A sealed file that lies in its place.
pub struct SealedFile {
    /// The hash of what is on the disk.
    pub blob: Digest,
    /// What opens it.
    pub key: FileKey,
    /// Bytes before sealing.
    pub size: u64,
}

/// A file on its way into the vault. Dropped before its end, it leaves nothing.
pub struct FileWriter {
    blobs: PathBuf,
    part: Part,
    file: File,
    sealer: FileSealer,
    hash: Sha256,
    waiting: Zeroizing<Vec<u8>>,
    size: u64,
}

/// Half a file that nothing refers to; removed unless it gets its place. What cannot be removed now
/// is swept away later.
struct Part(PathBuf);

impl Drop for Part {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

impl FileWriter {
    fn new(vault: &Vault, key: FileKey) -> Result<Self, Error> {
        let blobs = vault.folder().join("blobs");
        folder::make_inside(&blobs)?;
        let name = u128::from_le_bytes(vault.random.bytes()?);
        let part = Part(blobs.join(format!("{name:032x}.part")));
        let mut options = OpenOptions::new();
        let file = folder::open_private(&part.0, options.create_new(true)).map_err(writing())?;
        let sealer = FileSealer::new(key, &vault.random)?;
        let prelude = *sealer.prelude().bytes();
        let (hash, waiting) = (Sha256::new(), Zeroizing::new(Vec::with_capacity(CHUNK)));
        let mut writer = Self { blobs, part, file, sealer, hash, waiting, size: 0 };
        writer.put(&prelude)?;
        Ok(writer)
    }

    /// Takes the next bytes of the file, any number of them.
    pub fn write(&mut self, mut bytes: &[u8]) -> Result<(), Error> {
        self.size = self.size.saturating_add(bytes.len() as u64);
        while !bytes.is_empty() {
            // A full chunk is sealed once it is known not to be the last.
            if self.waiting.len() == CHUNK {
                self.seal(false)?;
            }
            let room = CHUNK.saturating_sub(self.waiting.len()).min(bytes.len());
            let (now, later) = bytes.split_at(room);
            self.waiting.extend_from_slice(now);
            bytes = later;
        }
        Ok(())
    }

    /// Bytes that were taken so far.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Seals the rest and gives the file its place. When this returns, it is on the disk.
    pub fn finish(self) -> Result<SealedFile, Error> {
        self.whole()?.keep()
    }

    /// Seals the rest. The file can be read from any place in it, and has no place of its own yet.
    pub fn whole(mut self) -> Result<WholeFile, Error> {
        self.seal(true)?;
        let Self { blobs, part, file, sealer, hash, size, .. } = self;
        let blob = Digest(hash.finish());
        Ok(WholeFile { blobs, file, part, blob, key: sealer.into_key(), size })
    }

    fn seal(&mut self, is_last: bool) -> Result<(), Error> {
        let sealed = self.sealer.seal(&self.waiting, is_last)?;
        self.waiting.zeroize();
        self.put(&sealed)
    }

    // No room of the reserve: that is for words, and a film would take all of it.
    fn put(&mut self, sealed: &[u8]) -> Result<(), Error> {
        self.hash.update(sealed);
        self.file.write_all(sealed).map_err(writing())
    }
}

impl Vault {
    /// Begins a file under a key of its own.
    pub fn begin_file(&self) -> Result<FileWriter, Error> {
        FileWriter::new(self, FileKey::new(&self.random)?)
    }

    /// Seals the small picture of a file, under the key that follows from that of the file.
    pub fn seal_small(&self, of: &FileKey, picture: &[u8]) -> Result<Digest, Error> {
        let mut writer = FileWriter::new(self, of.small()?)?;
        writer.write(picture)?;
        writer.finish().map(|sealed| sealed.blob)
    }

    /// Opens a file of a case for reading.
    pub fn read_file(&self, file: &Attachment) -> Result<FileReader, Error> {
        let path = place(&self.folder().join("blobs"), file.blob);
        FileReader::open(&path, key_of(file)?, file.size)
    }

    /// The small picture of a file, if it has one.
    pub fn read_small(&self, file: &Attachment) -> Result<Option<Zeroizing<Vec<u8>>>, Error> {
        let Some(small) = file.small else { return Ok(None) };
        let path = place(&self.folder().join("blobs"), small);
        let length = match fs::metadata(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(Error::FileMissing);
            }
            found => found.map_err(reading())?.len(),
        };
        let size = plain_length(length).ok_or(Error::FileDamaged)?;
        let mut reader = FileReader::open(&path, key_of(file)?.small()?, size)?;
        let all = usize::try_from(size).unwrap_or(usize::MAX);
        let picture = reader.read(0, all)?;
        if picture.len() < all { Err(Error::FileDamaged) } else { Ok(Some(picture)) }
    }

    /// Removes what a crash left: half files, and whole ones that no event has come to name. For
    /// the moment after unlocking, when nothing is being written. Says how many went.
    pub fn sweep_files(&self, named: &BTreeSet<Digest>) -> Result<usize, Error> {
        let blobs = self.folder().join("blobs");
        let mut swept = 0_usize;
        for path in files(&blobs)? {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            // What comes in part by part goes on where it was.
            let name =
                name.strip_suffix(COMING).and_then(|it| it.strip_suffix('.')).unwrap_or(name);
            let is_named = named.iter().any(|blob| blob.to_string() == name);
            if !is_named {
                folder::remove(&path)?;
                swept = swept.saturating_add(1);
            }
        }
        Ok(swept)
    }
}

/// Where a sealed file lies.
pub(crate) fn place(blobs: &Path, blob: Digest) -> PathBuf {
    let name = blob.to_string();
    let among: String = name.chars().take(2).collect();
    blobs.join(among).join(name)
}

/// Every file below `blobs`, whole or half.
pub(crate) fn files(blobs: &Path) -> Result<Vec<PathBuf>, Error> {
    let looking = Error::file("looking through the sealed files");
    let mut found = Vec::new();
    let mut folders = vec![blobs.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            entries => entries.map_err(&looking)?,
        };
        for entry in entries {
            let entry = entry.map_err(&looking)?;
            let is_folder = entry.file_type().map_err(&looking)?.is_dir();
            if is_folder { folders.push(entry.path()) } else { found.push(entry.path()) }
        }
    }
    Ok(found)
}

fn key_of(file: &Attachment) -> Result<FileKey, Error> {
    let bytes = file.key.first_chunk::<32>().filter(|_| file.key.len() == 32);
    bytes.map(FileKey::copy_of).ok_or(Error::FileDamaged)
}

/// Bytes on the disk of a file of so many bytes. An empty file has one empty chunk.
fn sealed_length(size: u64) -> u64 {
    let chunks = size.div_ceil(CHUNK as u64).max(1);
    let tags = chunks.saturating_mul((SEALED_CHUNK - CHUNK) as u64);
    size.saturating_add(tags).saturating_add(PRELUDE_LEN as u64)
}

/// The inverse; none for a length that no file has.
fn plain_length(length: u64) -> Option<u64> {
    let sealed = length.checked_sub(PRELUDE_LEN as u64)?;
    let chunks = sealed.div_ceil(SEALED_CHUNK as u64);
    let size = sealed.checked_sub(chunks.checked_mul((SEALED_CHUNK - CHUNK) as u64)?)?;
    (sealed_length(size) == length).then_some(size)
}

fn writing() -> impl Fn(io::Error) -> Error {
    Error::file("sealing a file")
}

fn reading() -> impl Fn(io::Error) -> Error {
    Error::file("reading a sealed file")
}
