//! Sealed files: what belongs to a case and is too large for an event.
//!
//! ```text
//! 0   "DLBB", version u16 = 1, zero u16, prefix[7], zero[1]      little-endian
//! 16  chunks: AES-256-GCM of 65 536 bytes of the file each, the last one shorter or full
//! ```
//!
//! The STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015): the nonce of a chunk is the
//! prefix, its number and whether it is the last, so chunks that were moved, repeated, left out or
//! cut off do not open. Every file has a random key of its own; a chunk can be opened without those
//! before it, so a film can be shown from its middle.

use zeroize::Zeroizing;

use crate::aead::{self, NONCE_LEN, Purpose, TAG_LEN};
use crate::{Error, FileKey, Random};

/// Bytes of a file in one chunk.
pub const CHUNK: usize = 1 << 16;
/// Bytes of one chunk when sealed; the last one may be shorter.
pub const SEALED_CHUNK: usize = CHUNK + TAG_LEN;
/// Bytes in front of the first chunk.
pub const PRELUDE_LEN: usize = 16;

const MAGIC: &[u8; 4] = b"DLBB";
const VERSION: u16 = 1;
const PREFIX: core::ops::Range<usize> = 8..15;

/// The first bytes of a sealed file. Not secret; part of what every chunk proves.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Prelude([u8; PRELUDE_LEN]);

impl Prelude {
    fn new(random: &Random) -> Result<Self, Error> {
        let mut bytes = [0; PRELUDE_LEN];
        bytes[..4].copy_from_slice(MAGIC);
        bytes[4..6].copy_from_slice(&VERSION.to_le_bytes());
        bytes[PREFIX].copy_from_slice(&random.bytes::<7>()?);
        Ok(Self(bytes))
    }

    /// Reads the first bytes of a file; what is not ours, or from a newer version, is malformed.
    pub fn read(bytes: &[u8; PRELUDE_LEN]) -> Result<Self, Error> {
        let is_ours = bytes[..4] == *MAGIC && bytes[4..6] == VERSION.to_le_bytes();
        if is_ours { Ok(Self(*bytes)) } else { Err(Error::Malformed) }
    }

    /// As they stand at the beginning of the file.
    pub fn bytes(&self) -> &[u8; PRELUDE_LEN] {
        &self.0
    }

    fn nonce(&self, chunk: u32, is_last: bool) -> [u8; NONCE_LEN] {
        let mut nonce = [0; NONCE_LEN];
        nonce[..7].copy_from_slice(&self.0[PREFIX]);
        nonce[7..11].copy_from_slice(&chunk.to_be_bytes());
        nonce[11] = u8::from(is_last);
        nonce
    }
}

/// Seals one file from its beginning to its end.
pub struct FileSealer {
    key: FileKey,
    prelude: Prelude,
    /// `None` once the last chunk was sealed, or the numbers are used up.
    next: Option<u32>,
}

impl FileSealer {
    /// Begins a file under a key that no other file has.
    pub fn new(key: FileKey, random: &Random) -> Result<Self, Error> {
        Ok(Self { key, prelude: Prelude::new(random)?, next: Some(0) })
    }

    /// What stands in front of the first chunk.
    pub fn prelude(&self) -> &Prelude {
        &self.prelude
    }

    /// Seals the next [`CHUNK`] bytes; fewer only where they are the last. After the last, or 256
    /// TiB, nothing more is sealed: no nonce meets the key twice.
    pub fn seal(&mut self, plain: &[u8], is_last: bool) -> Result<Vec<u8>, Error> {
        let is_whole = if is_last { plain.len() <= CHUNK } else { plain.len() == CHUNK };
        let Some(chunk) = self.next.filter(|_| is_whole) else { return Err(Error::Malformed) };
        self.next = if is_last { None } else { chunk.checked_add(1) };
        let nonce = self.prelude.nonce(chunk, is_last);
        aead::seal(self.key.expose(), Purpose::File, &[self.prelude.bytes()], &nonce, plain)
    }

    /// The key, once everything is sealed.
    pub fn into_key(self) -> FileKey {
        self.key
    }
}

/// Opens chunks of one file, in any order.
pub struct FileOpener {
    key: FileKey,
    prelude: Prelude,
}

impl FileOpener {
    /// What is needed to read a file.
    pub fn new(key: FileKey, prelude: Prelude) -> Self {
        Self { key, prelude }
    }

    /// Opens one chunk; who reads knows from the size of the file whether it is the last.
    pub fn open(
        &self,
        chunk: u32,
        is_last: bool,
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, Error> {
        let nonce = self.prelude.nonce(chunk, is_last);
        aead::open(self.key.expose(), Purpose::File, &[self.prelude.bytes()], &nonce, sealed)
    }
}
