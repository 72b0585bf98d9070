//! A sealed segment: events of one case on their way, readable by whoever has the case key.
//!
//! ```text
//! 0   suite u16 = 1; 2 segment_id[16]; 18 cek_id[16]; 34 cek_commit[32]; 66 route_id[16]
//! 82  padded_len u32; 86 AES-256-GCM(SEGK, nonce 0, aad = "dalil/segment/v1" || bytes 0..86)
//!     of padded_len bytes: length u32, zstd of that length, zeros
//! ```
//!
//! Numbers are little-endian. SEGK follows from the case key and the random segment_id, so a
//! restored image repeats no nonce. The padding (Padmé) leaves of the length no more than its
//! order of magnitude. The commitment is there because GCM alone would open under two keys.

use std::io::Read as _;

use dalil_case::MAX_SEGMENT_PLAIN;
use ruzstd::decoding::StreamingDecoder;
use ruzstd::encoding::{CompressionLevel, compress_to_vec};
use zeroize::Zeroizing;

use crate::aead::{self, NONCE_LEN, Purpose, TAG_LEN};
use crate::bytes::Reader;
use crate::suite::Suite;
use crate::{ContentKey, Error, Random};

/// The cipher suite that this program writes: AES-256-GCM, HKDF-SHA-256, zstd.
pub const SEGMENT_SUITE: u16 = Suite::CURRENT;
/// Bytes of the outer header.
pub const SEGMENT_HEAD_LEN: usize = 86;
/// Most bytes of a sealed segment; more is refused unread.
pub const MAX_SEALED_LEN: usize = SEGMENT_HEAD_LEN + 2 * MAX_SEGMENT_PLAIN + TAG_LEN;

/// A key of its own for each object, so the nonce says nothing.
const NONCE: [u8; NONCE_LEN] = [0; NONCE_LEN];
/// The largest window that unpacking allocates.
const MAX_WINDOW: u64 = 1 << 18;

/// What stands outside of the sealing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SegmentHead {
    /// Its random id, which its key follows from.
    pub id: [u8; 16],
    /// Names the case key.
    pub cek: [u8; 16],
    /// Commits to the case key.
    pub commitment: [u8; 32],
    /// Whom it is for, as the authority's manifest has it; zero while there is none.
    pub route: [u8; 16],
    /// Bytes that are sealed.
    pub padded_len: u32,
}

/// Why sealed bytes are not taken as a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SegmentError {
    /// Shorter or longer than it says, or larger than a segment can be.
    #[error("reading a segment: cut, or longer than it says")]
    Length,
    /// A cipher suite that this program does not know.
    #[error("reading a segment: from a newer version")]
    FromTheFuture,
    /// The key at hand is not the one that it commits to.
    #[error("reading a segment: sealed under another key")]
    OtherKey,
    /// Changed since it was sealed.
    #[error("reading a segment: not as it was sealed")]
    NotOpened,
    /// What it holds is not packed as this program packs.
    #[error("reading a segment: not packed as it must be")]
    Packing,
}

impl SegmentHead {
    /// Reads the outer header and makes sure that the rest is as long as it says.
    pub fn read(bytes: &[u8]) -> Result<Self, SegmentError> {
        let mut reader = Reader(bytes);
        match reader.u16() {
            Some(suite) if Suite::of(suite).is_ok() => {}
            Some(_) => return Err(SegmentError::FromTheFuture),
            None => return Err(SegmentError::Length),
        }
        let head = Self::fields(&mut reader).ok_or(SegmentError::Length)?;
        let said = usize::try_from(head.padded_len).ok().and_then(|len| len.checked_add(TAG_LEN));
        if bytes.len() > MAX_SEALED_LEN || said != Some(reader.0.len()) {
            return Err(SegmentError::Length);
        }
        Ok(head)
    }

    fn fields(reader: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            id: reader.take()?,
            cek: reader.take()?,
            commitment: reader.take()?,
            route: reader.take()?,
            padded_len: reader.u32()?,
        })
    }

    fn encode(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(SEGMENT_HEAD_LEN);
        out.extend_from_slice(&SEGMENT_SUITE.to_le_bytes());
        for field in [&self.id[..], &self.cek, &self.commitment, &self.route] {
            out.extend_from_slice(field);
        }
        out.extend_from_slice(&self.padded_len.to_le_bytes());
        out
    }
}

impl ContentKey {
    /// Seals what [`dalil_case::Segment::encode`] gave, under a random id. `cek` names this key.
    pub fn seal_segment(
        &self,
        cek: [u8; 16],
        route: [u8; 16],
        plain: &[u8],
        random: &Random,
    ) -> Result<(SegmentHead, Vec<u8>), Error> {
        let padded = packed(plain)?;
        let head = SegmentHead {
            id: random.bytes()?,
            cek,
            commitment: self.commitment(),
            route,
            padded_len: u32::try_from(padded.len()).map_err(|_| Error::Malformed)?,
        };
        let mut bytes = head.encode();
        let key = self.segment(&head.id)?;
        let sealed = aead::seal(key.expose(), Purpose::Segment, &[&bytes], &NONCE, &padded)?;
        bytes.extend_from_slice(&sealed);
        Ok((head, bytes))
    }

    /// Opens a segment, or says what is wrong with it.
    pub fn open_segment(&self, bytes: &[u8]) -> Result<Zeroizing<Vec<u8>>, SegmentError> {
        let head = SegmentHead::read(bytes)?;
        if !self.is_committed(&head.commitment) {
            return Err(SegmentError::OtherKey);
        }
        let (outer, sealed) =
            bytes.split_at_checked(SEGMENT_HEAD_LEN).ok_or(SegmentError::Length)?;
        let key = self.segment(&head.id).map_err(|_| SegmentError::NotOpened)?;
        let padded = aead::open(key.expose(), Purpose::Segment, &[outer], &NONCE, sealed)
            .map_err(|_| SegmentError::NotOpened)?;
        unpacked(&padded).ok_or(SegmentError::Packing)
    }

    /// Seals the signatures of a segment's events, which stay on the computer. Once per segment.
    pub fn seal_signatures(&self, segment: &[u8; 16], plain: &[u8]) -> Result<Vec<u8>, Error> {
        let key = self.signatures(segment)?;
        aead::seal(key.expose(), Purpose::Signatures, &[segment], &NONCE, plain)
    }

    /// Opens what [`ContentKey::seal_signatures`] made.
    pub fn open_signatures(
        &self,
        segment: &[u8; 16],
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, Error> {
        let key = self.signatures(segment)?;
        aead::open(key.expose(), Purpose::Signatures, &[segment], &NONCE, sealed)
    }
}

/// Length, zstd, zeros.
fn packed(plain: &[u8]) -> Result<Zeroizing<Vec<u8>>, Error> {
    if plain.len() > MAX_SEGMENT_PLAIN {
        return Err(Error::Malformed);
    }
    let zstd = Zeroizing::new(compress_to_vec(plain, CompressionLevel::Fastest));
    let length = u32::try_from(zstd.len()).map_err(|_| Error::Malformed)?;
    let mut out = Zeroizing::new(Vec::with_capacity(padme(zstd.len() + 4)));
    out.extend_from_slice(&length.to_le_bytes());
    out.extend_from_slice(&zstd);
    let padded = padme(out.len());
    out.resize(padded, 0);
    Ok(out)
}

fn unpacked(padded: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let mut reader = Reader(padded);
    let length = usize::try_from(reader.u32()?).ok()?;
    let zstd = reader.slice(length)?;
    let sound = padme(length.checked_add(4)?) == padded.len() && reader.0.iter().all(|b| *b == 0);
    if !sound {
        return None;
    }
    let decoder = StreamingDecoder::new_with_max_window_size(zstd, MAX_WINDOW).ok()?;
    let mut plain = Zeroizing::new(Vec::with_capacity(MAX_SEGMENT_PLAIN.min(length * 8)));
    let most = u64::try_from(MAX_SEGMENT_PLAIN).ok()?.checked_add(1)?;
    decoder.take(most).read_to_end(&mut plain).ok()?;
    (plain.len() <= MAX_SEGMENT_PLAIN).then_some(plain)
}

/// Padmé: at most 12 % more, and of the length only its order of magnitude shows.
pub fn padme(length: usize) -> usize {
    let Some(order) = length.checked_ilog2().filter(|order| *order > 0) else { return length };
    let kept = order.ilog2() + 1;
    let mask = (1_usize << order.saturating_sub(kept)) - 1;
    length.saturating_add(mask) & !mask
}
