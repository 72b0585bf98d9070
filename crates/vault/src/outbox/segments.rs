//! Reading sealed segments: what they hold, or what is wrong with them, by name.

use dalil_case::{Digest, Moment, Proof, Recorded, Segment, SegmentBroken};
use dalil_seal::{SEGMENT_SUITE, SIGNATURE_LEN, SegmentError, SegmentHead, sha256};

use super::keys::CaseKey;
use crate::VaultId;

/// A segment as it lies in the computer's file.
pub(crate) struct SegmentRow {
    /// Its number there.
    pub(crate) n: i64,
    /// Its address: the hash of its bytes.
    pub(crate) hash: Digest,
    /// Who sealed it.
    pub(crate) vault: VaultId,
    /// Which key it is sealed under.
    pub(crate) cek: [u8; 16],
    pub(crate) bytes: Vec<u8>,
    /// The signatures of its events, sealed.
    pub(crate) signatures: Vec<u8>,
}

/// What is wrong with a sealed segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SegmentFault {
    /// The ledger names it, and it is not there.
    Removed,
    /// Its bytes are not those that its address names.
    Address,
    /// The sealing is not as it was made.
    Sealing(SegmentError),
    /// What is inside does not fit together.
    Inside(SegmentBroken),
    /// It is about another case, or another part of it, than its key.
    OtherCase,
    /// The signatures of its events are not theirs.
    Signatures,
}

impl SegmentFault {
    /// Its name, for whoever looks at it from outside.
    pub fn code(self) -> &'static str {
        match self {
            Self::Removed => "segment-removed",
            Self::Address => "segment-address",
            Self::Sealing(SegmentError::Length) => "segment-length",
            Self::Sealing(SegmentError::FromTheFuture) => "segment-from-the-future",
            Self::Sealing(SegmentError::OtherKey) => "segment-other-key",
            Self::Sealing(SegmentError::NotOpened) => "segment-changed",
            Self::Sealing(SegmentError::Packing) => "segment-packing",
            Self::Inside(SegmentBroken::Unreadable) => "segment-unreadable",
            Self::Inside(SegmentBroken::Order) => "segment-order",
            Self::Inside(SegmentBroken::Signature) => "segment-author",
            Self::OtherCase => "segment-other-case",
            Self::Signatures => "segment-signatures",
        }
    }
}

/// An event of a segment.
pub(crate) struct Opened {
    pub(crate) recorded: Recorded,
    pub(crate) bytes: Vec<u8>,
    pub(crate) signature: Vec<u8>,
    /// The number that it had in the vault of whoever sealed it.
    pub(crate) seq: i64,
}

/// Bytes that one event takes among the signatures: its number in the vault, its signature.
const BESIDE: usize = 8 + SIGNATURE_LEN;

/// What is kept beside the segment: number and signature of each event.
pub(crate) fn beside<'a>(events: impl Iterator<Item = (i64, &'a [u8])>) -> Vec<u8> {
    let mut out = Vec::with_capacity(BESIDE * 20);
    for (seq, signature) in events {
        out.extend_from_slice(&seq.to_le_bytes());
        out.extend_from_slice(signature);
    }
    out
}

impl SegmentRow {
    /// The events, if everything about them is as it was sealed and signed.
    pub(crate) fn open(
        &self,
        key: &CaseKey,
        proof: &impl Proof,
    ) -> Result<Vec<Opened>, SegmentFault> {
        if Digest(sha256(&[&self.bytes])) != self.hash {
            return Err(SegmentFault::Address);
        }
        let head = SegmentHead::read(&self.bytes).map_err(SegmentFault::Sealing)?;
        if head.cek != self.cek {
            return Err(SegmentFault::Sealing(SegmentError::OtherKey));
        }
        let plain = key.key.open_segment(&self.bytes).map_err(SegmentFault::Sealing)?;
        let segment = Segment::decode(&plain, proof)
            .ok_or(SegmentFault::Inside(SegmentBroken::Unreadable))?;
        let events =
            segment.verify(SEGMENT_SUITE, head.cek, proof).map_err(SegmentFault::Inside)?;
        let of_key = |one: &Recorded| {
            one.event.case == key.case && one.event.compartment.number() == key.comp
        };
        if !events.iter().all(of_key) {
            return Err(SegmentFault::OtherCase);
        }
        let beside = key
            .key
            .open_signatures(&head.id, &self.signatures)
            .map_err(|_| SegmentFault::Signatures)?;
        if beside.len() != BESIDE * events.len() {
            return Err(SegmentFault::Signatures);
        }
        let mut opened = Vec::with_capacity(events.len());
        let all = events.into_iter().zip(segment.events).zip(beside.chunks_exact(BESIDE));
        for ((recorded, bytes), beside) in all {
            let (seq, signature) = beside.split_first_chunk().ok_or(SegmentFault::Signatures)?;
            let message = recorded.event.signed_message(recorded.hash);
            if !proof.verify(recorded.event.author, &message, signature) {
                return Err(SegmentFault::Signatures);
            }
            let signature = signature.to_vec();
            opened.push(Opened { recorded, bytes, signature, seq: i64::from_le_bytes(*seq) });
        }
        Ok(opened)
    }
}

/// What a look at everything in the outbox found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutboxCheck {
    /// Segments that this officer can read.
    pub segments: u64,
    /// Events in them, each counted once.
    pub events: u64,
    /// Events of the vault that are in no whole segment of its officer.
    pub waiting: u64,
    /// What is wrong, with the segment's number; 0 for one that is not there.
    pub faults: Vec<(i64, SegmentFault)>,
    /// When it was looked at.
    pub at: Moment,
}
