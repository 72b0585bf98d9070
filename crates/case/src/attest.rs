//! What proves an event away from the computer of its author: the signature of the segment in
//! which it came. The events' own signatures stay on that computer (5.1 KB against 0.9 KB of data
//! for eighty of them), and one signature over the last event of a chain covers those before it.
//!
//! ```text
//! 1, from u64, to u64, head_hash[32], suite u16, cek_id[16], ledger_epoch u32, signature[64]
//! ```
//!
//! Numbers are little-endian. It stands where the event's own signature, of 64 bytes, would stand.

use crate::event::signed_message;
use crate::{CaseId, Digest, Segment, SegmentPlace};

const VERSION: u8 = 1;
/// Bytes of it.
pub const ATTEST_LEN: usize = 135;

/// The place of a segment, and its author's signature over it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Attest {
    pub(crate) from: u64,
    pub(crate) to: u64,
    pub(crate) head: Digest,
    suite: u16,
    cek: [u8; 16],
    ledger_epoch: u32,
    signature: [u8; 64],
}

impl Segment {
    /// What proves each of its events, once it was found good under this place: kept where an
    /// event's own signature is kept.
    pub fn attest(&self, place: &SegmentPlace) -> Vec<u8> {
        let mut out = Vec::with_capacity(ATTEST_LEN);
        out.push(VERSION);
        out.extend_from_slice(&place.from.to_le_bytes());
        out.extend_from_slice(&place.to.to_le_bytes());
        out.extend_from_slice(&place.head.0);
        out.extend_from_slice(&place.suite.to_le_bytes());
        out.extend_from_slice(&place.cek);
        out.extend_from_slice(&place.ledger_epoch.to_le_bytes());
        out.extend_from_slice(&self.signature);
        out
    }
}

impl Attest {
    /// Reads one; none for an event's own signature.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let ([VERSION], rest) = bytes.split_first_chunk::<1>()? else { return None };
        let (from, rest) = rest.split_first_chunk()?;
        let (to, rest) = rest.split_first_chunk()?;
        let (head, rest) = rest.split_first_chunk()?;
        let (suite, rest) = rest.split_first_chunk()?;
        let (cek, rest) = rest.split_first_chunk()?;
        let (epoch, rest) = rest.split_first_chunk()?;
        Some(Self {
            from: u64::from_le_bytes(*from),
            to: u64::from_le_bytes(*to),
            head: Digest(*head),
            suite: u16::from_le_bytes(*suite),
            cek: *cek,
            ledger_epoch: u32::from_le_bytes(*epoch),
            signature: rest.try_into().ok()?,
        })
    }

    fn place(&self, case: CaseId) -> SegmentPlace {
        SegmentPlace {
            case,
            from: self.from,
            to: self.to,
            head: self.head,
            suite: self.suite,
            cek: self.cek,
            ledger_epoch: self.ledger_epoch,
        }
    }
}

/// Whether an event is its author's: by its own signature, or by that of its segment. An event
/// that is not the last of its segment is proved by the ones that follow it, up to that last one:
/// whoever walks a chain sees to it that they are there.
pub(crate) fn is_proved(
    (case, seq, hash): (CaseId, u64, Digest),
    signature: &[u8],
    verify: impl Fn(&[u8], &[u8]) -> bool,
) -> bool {
    match Attest::read(signature) {
        Some(attest) => {
            (attest.from..=attest.to).contains(&seq)
                && (seq < attest.to || hash == attest.head)
                && verify(&attest.place(case).message(), &attest.signature)
        }
        None => verify(&signed_message(case, seq, hash), signature),
    }
}
