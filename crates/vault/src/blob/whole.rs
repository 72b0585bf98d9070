//! A file that is sealed to its end and that nothing refers to yet: it can be looked through, kept, or
//! written again with something left out.

use std::fs::File;
use std::path::PathBuf;

use dalil_case::Digest;
use dalil_seal::FileKey;

use super::{FileReader, Part, SealedFile, place, writing};
use crate::{Error, folder};

/// A file without a place. Dropped, it leaves nothing.
pub struct WholeFile {
    pub(super) blobs: PathBuf,
    // Closed before it is removed.
    pub(super) file: File,
    pub(super) part: Part,
    pub(super) blob: Digest,
    pub(super) key: FileKey,
    pub(super) size: u64,
}

impl WholeFile {
    /// Bytes in all, before sealing.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Opens it for reading.
    pub fn reader(&self) -> Result<FileReader, Error> {
        FileReader::open(&self.part.0, FileKey::copy_of(self.key.expose().expose()), self.size)
    }

    /// Gives it its place. When this returns, it is on the disk.
    pub fn keep(self) -> Result<SealedFile, Error> {
        let Self { blobs, file, part, blob, key, size } = self;
        file.sync_all().map_err(writing())?;
        drop(file);
        let place = place(&blobs, blob);
        if let Some(among) = place.parent() {
            folder::make_inside(among)?;
        }
        folder::place(&part.0, &place)?;
        Ok(SealedFile { blob, key, size })
    }
}
