//! The sealed stream: what is written comes out again, in order and whole, or not at all.

use std::io::{self, Read, Write};

use crate::SealPublic;
use dalil_seal::blob::{CHUNK, FileOpener, FileSealer, PRELUDE_LEN, Prelude, SEALED_CHUNK};
use dalil_seal::xwing::OpeningKey;
use dalil_seal::{FileKey, Random, Secret};
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};
use zeroize::Zeroizing;

use super::{Fault, Kind};

/// Opens every bundle.
pub(super) const MAGIC: &[u8; 6] = b"DLBN1\n";
/// Most bytes of a header.
const HEADER: u32 = 4096;
const INFO: &[u8] = b"dalil/bundle/v1";

/// What stands in clear.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub(super) struct Header {
    #[cbor(n(0), with = "minicbor::bytes")]
    pub(super) bundle: [u8; 16],
    #[n(1)]
    kind: u8,
    #[n(2)]
    pub(super) volume: u32,
    #[n(3)]
    chunk: u32,
    #[cbor(n(4), with = "minicbor::bytes")]
    prelude: [u8; PRELUDE_LEN],
    /// The key of the stream, sealed to whoever shall open it.
    #[n(5)]
    key: ByteVec,
}

impl Header {
    fn aad(&self) -> Vec<u8> {
        let parts: [&[u8]; 5] = [
            &self.bundle,
            &[self.kind],
            &self.volume.to_le_bytes(),
            &self.chunk.to_le_bytes(),
            &self.prelude,
        ];
        parts.concat()
    }
}

fn number(kind: Kind) -> u8 {
    match kind {
        Kind::Up => 1,
        Kind::Down => 2,
    }
}

/// Writes a bundle's stream.
pub(super) struct Sealing<W> {
    inner: W,
    sealer: FileSealer,
    waiting: Vec<u8>,
}

impl<W: Write> Sealing<W> {
    pub(super) fn begin(
        mut inner: W,
        kind: Kind,
        (bundle, volume): ([u8; 16], u32),
        to: &SealPublic,
        random: &Random,
    ) -> Result<Self, Fault> {
        let secret: Secret<32> = random.secret()?;
        let sealer = FileSealer::new(FileKey::copy_of(secret.expose()), random)?;
        let mut header = Header {
            bundle,
            kind: number(kind),
            volume,
            chunk: u32::try_from(CHUNK).unwrap_or(0),
            prelude: *sealer.prelude().bytes(),
            key: Vec::new().into(),
        };
        let to = to.key().map_err(|_| Fault::Broken)?;
        header.key = to.seal(INFO, &header.aad(), secret.expose(), random)?.into();
        let header = crate::encode(&header);
        inner.write_all(MAGIC)?;
        inner.write_all(&u32::try_from(header.len()).unwrap_or(u32::MAX).to_le_bytes())?;
        inner.write_all(&header)?;
        Ok(Self { inner, sealer, waiting: Vec::with_capacity(CHUNK) })
    }

    pub(super) fn put(&mut self, mut bytes: &[u8]) -> Result<(), Fault> {
        while !bytes.is_empty() {
            // A full chunk is sealed once it is known not to be the last.
            if self.waiting.len() == CHUNK {
                let sealed = self.sealer.seal(&self.waiting, false)?;
                self.inner.write_all(&sealed)?;
                self.waiting.clear();
            }
            let room = CHUNK.saturating_sub(self.waiting.len()).min(bytes.len());
            let (now, later) = bytes.split_at(room);
            self.waiting.extend_from_slice(now);
            bytes = later;
        }
        Ok(())
    }

    /// Puts bytes with their length in front.
    pub(super) fn put_block(&mut self, bytes: &[u8]) -> Result<(), Fault> {
        let length = u32::try_from(bytes.len()).map_err(|_| Fault::Broken)?;
        self.put(&length.to_le_bytes())?;
        self.put(bytes)
    }

    pub(super) fn finish(mut self) -> Result<W, Fault> {
        let sealed = self.sealer.seal(&self.waiting, true)?;
        self.inner.write_all(&sealed)?;
        self.inner.flush()?;
        Ok(self.inner)
    }
}

/// Whoever has the key that a bundle was sealed to.
pub trait Unseal {
    /// Opens what was sealed under `info` and `aad`, if it does.
    fn unseal(&self, info: &[u8], aad: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>>;
}

impl Unseal for OpeningKey {
    fn unseal(&self, info: &[u8], aad: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        self.open(info, aad, sealed).ok()
    }
}

/// Reads a bundle's stream.
pub(super) struct Opening<R> {
    inner: R,
    opener: FileOpener,
    pub(super) header: Header,
    next: u32,
    sealed: Vec<u8>,
    plain: Vec<u8>,
    at: usize,
    ended: bool,
}

/// Reads the head of a bundle, without opening it.
pub(super) fn header(inner: &mut impl Read) -> Result<Header, Fault> {
    let mut magic = [0; MAGIC.len()];
    inner.read_exact(&mut magic).map_err(|_| Fault::NotABundle)?;
    if &magic != MAGIC {
        let other = magic.starts_with(b"DLBN") && magic.ends_with(b"\n");
        return Err(if other { Fault::FromTheFuture } else { Fault::NotABundle });
    }
    let mut length = [0; 4];
    inner.read_exact(&mut length).map_err(|_| Fault::NotABundle)?;
    let length = u32::from_le_bytes(length);
    if length > HEADER {
        return Err(Fault::NotABundle);
    }
    let mut bytes = vec![0; usize::try_from(length).unwrap_or(0)];
    inner.read_exact(&mut bytes).map_err(|_| Fault::NotABundle)?;
    let header: Header = crate::decode(&bytes).map_err(|_| Fault::NotABundle)?;
    if usize::try_from(header.chunk) != Ok(CHUNK) {
        return Err(Fault::FromTheFuture);
    }
    Ok(header)
}

impl<R: Read> Opening<R> {
    pub(super) fn begin(mut inner: R, kind: Kind, key: &impl Unseal) -> Result<Self, Fault> {
        let header = header(&mut inner)?;
        if header.kind != number(kind) {
            return Err(Fault::NotOpened);
        }
        let secret = key.unseal(INFO, &header.aad(), &header.key).ok_or(Fault::NotOpened)?;
        let secret: &[u8; 32] = secret.as_slice().try_into().map_err(|_| Fault::NotOpened)?;
        let prelude = Prelude::read(&header.prelude).map_err(|_| Fault::NotABundle)?;
        let opener = FileOpener::new(FileKey::copy_of(secret), prelude);
        let mut opening = Self {
            inner,
            opener,
            header,
            next: 0,
            sealed: Vec::new(),
            plain: Vec::new(),
            at: 0,
            ended: false,
        };
        opening.sealed = opening.chunk()?;
        Ok(opening)
    }

    /// The next sealed chunk; shorter, or empty, at the end of the file.
    fn chunk(&mut self) -> Result<Vec<u8>, Fault> {
        let mut chunk = Vec::with_capacity(SEALED_CHUNK);
        let most = u64::try_from(SEALED_CHUNK).unwrap_or(0);
        self.inner.by_ref().take(most).read_to_end(&mut chunk)?;
        Ok(chunk)
    }

    fn refill(&mut self) -> Result<(), Fault> {
        if self.ended {
            return Err(Fault::Cut);
        }
        let after = self.chunk()?;
        let is_last = after.is_empty();
        let opened = self.opener.open(self.next, is_last, &self.sealed);
        // The last one that is there is not the last one that was written: it was cut here.
        let opened = match opened {
            Err(_) if is_last => self.opener.open(self.next, false, &self.sealed),
            opened => opened,
        };
        self.plain = opened.map_err(|_| Fault::Cut)?.to_vec();
        self.next = self.next.saturating_add(1);
        (self.at, self.sealed, self.ended) = (0, after, is_last);
        Ok(())
    }

    /// At least one byte and at most so many.
    pub(super) fn some(&mut self, most: usize) -> Result<&[u8], Fault> {
        if self.at == self.plain.len() {
            self.refill()?;
        }
        let from = self.at;
        let to = from.saturating_add(most).min(self.plain.len());
        self.at = to;
        let some = self.plain.get(from..to).unwrap_or_default();
        if some.is_empty() { Err(Fault::Cut) } else { Ok(some) }
    }

    pub(super) fn take(&mut self, length: usize) -> Result<Vec<u8>, Fault> {
        let mut out = Vec::new();
        while out.len() < length {
            let some = self.some(length.saturating_sub(out.len()))?;
            out.extend_from_slice(some);
        }
        Ok(out)
    }

    pub(super) fn count(&mut self) -> Result<u32, Fault> {
        let bytes = self.take(4)?;
        bytes.try_into().map(u32::from_le_bytes).map_err(|_| Fault::Broken)
    }

    /// Bytes with their length in front, at most so many.
    pub(super) fn block(&mut self, most: u32) -> Result<Vec<u8>, Fault> {
        let length = self.count()?;
        if length > most {
            return Err(Fault::Broken);
        }
        self.take(usize::try_from(length).unwrap_or(0))
    }
}

impl From<Fault> for io::Error {
    fn from(error: Fault) -> Self {
        match error {
            Fault::File(error) => error,
            other => Self::other(other),
        }
    }
}
