//! Reading a sealed file, from any place in it.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::Path;

use dalil_seal::FileKey;
use dalil_seal::blob::{CHUNK, FileOpener, PRELUDE_LEN, Prelude, SEALED_CHUNK};
use zeroize::Zeroizing;

use super::{MOST_AT_ONCE, reading, sealed_length};
use crate::Error;

/// A sealed file that is being read, from any place in it.
pub struct FileReader {
    file: File,
    opener: FileOpener,
    size: u64,
}

impl FileReader {
    pub(super) fn open(path: &Path, key: FileKey, size: u64) -> Result<Self, Error> {
        let mut file = match File::open(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(Error::FileMissing);
            }
            opened => opened.map_err(reading())?,
        };
        let length = file.metadata().map_err(reading())?.len();
        if length != sealed_length(size) {
            return Err(Error::FileDamaged);
        }
        let mut prelude = [0; PRELUDE_LEN];
        file.read_exact(&mut prelude).map_err(reading())?;
        let prelude = Prelude::read(&prelude).map_err(|_| Error::FileDamaged)?;
        Ok(Self { file, opener: FileOpener::new(key, prelude), size })
    }

    /// Bytes in all, before sealing.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// At most [`MOST_AT_ONCE`] bytes from `offset` on; fewer at the end, none after it. Each is
    /// proved to be where it was written.
    pub fn read(&mut self, offset: u64, length: usize) -> Result<Zeroizing<Vec<u8>>, Error> {
        let wanted = u64::try_from(length.min(MOST_AT_ONCE)).unwrap_or_default();
        let end = offset.saturating_add(wanted).min(self.size);
        let mut plain = Zeroizing::new(Vec::with_capacity(length.min(MOST_AT_ONCE)));
        let mut at = offset;
        while at < end {
            let chunk = at / CHUNK as u64;
            let opened = self.chunk(chunk)?;
            let begins = chunk.saturating_mul(CHUNK as u64);
            let from = usize::try_from(at.saturating_sub(begins)).unwrap_or(usize::MAX);
            let to = usize::try_from(end.saturating_sub(begins)).unwrap_or(usize::MAX);
            let part = opened.get(from..to.min(opened.len())).ok_or(Error::FileDamaged)?;
            if part.is_empty() {
                return Err(Error::FileDamaged);
            }
            plain.extend_from_slice(part);
            at = at.saturating_add(part.len() as u64);
        }
        Ok(plain)
    }

    fn chunk(&mut self, chunk: u64) -> Result<Zeroizing<Vec<u8>>, Error> {
        let number = u32::try_from(chunk).map_err(|_| Error::FileDamaged)?;
        let begins = chunk.saturating_mul(CHUNK as u64);
        let left = self.size.saturating_sub(begins);
        let is_last = left <= CHUNK as u64;
        let length = if is_last {
            usize::try_from(left).unwrap_or(CHUNK).saturating_add(SEALED_CHUNK - CHUNK)
        } else {
            SEALED_CHUNK
        };
        let at = chunk.saturating_mul(SEALED_CHUNK as u64).saturating_add(PRELUDE_LEN as u64);
        let mut sealed = vec![0; length];
        self.file.seek(SeekFrom::Start(at)).map_err(reading())?;
        self.file.read_exact(&mut sealed).map_err(reading())?;
        self.opener.open(number, is_last, &sealed).map_err(|_| Error::FileDamaged)
    }
}
