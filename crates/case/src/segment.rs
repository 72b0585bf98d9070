//! Consecutive events of one chain, as they are sealed and sent: what is inside the sealing.
//!
//! ```text
//! [2, [event, …], ledger_epoch, signature]   deterministic CBOR, 1..256 events, at most 64 KiB
//! [1, [event, …], ledger_epoch, signature]   the same with every event whole: read, not written
//! signature = Ed25519(author, "dalil/seg/v1" || case_id || from || to || head_hash || suite
//!                             || cek_id || ledger_epoch)   numbers little-endian
//! ```
//!
//! The signature holds the case, the place in its chain and the key, so that nothing can be
//! handed on under another name. Bytes that would not be written back the same are refused.
//!
//! Events after the first are written without what they share with the one before, its hash among
//! it ([`short`]). That they follow each other is what the signature over the last hash says.

mod short;

use minicbor::{Decoder, Encoder};

use crate::hash::{Proof, Sha256};
use crate::{CaseId, ChainId, Digest, Event, EventError, Recorded};

/// Most events of one segment.
pub const MAX_SEGMENT_EVENTS: usize = 256;
/// Most bytes of all its events together.
pub const MAX_SEGMENT_BYTES: usize = 65_536;
/// Most bytes of what is sealed: the events, and what frames them.
pub const MAX_SEGMENT_PLAIN: usize = MAX_SEGMENT_BYTES + MAX_SEGMENT_EVENTS * 5 + 128;

/// Events after the first lack what they share with the one before.
const VERSION: u8 = 2;
/// Every event is whole.
const WHOLE: u8 = 1;
const SIGNATURE_LEN: usize = 64;

/// Consecutive events of one chain.
#[derive(Clone, PartialEq, Eq)]
pub struct Segment {
    /// The events, byte for byte, in the order of their chain.
    pub events: Vec<Vec<u8>>,
    /// The epoch of the ledger that names the segment.
    pub ledger_epoch: u32,
    /// Their author's signature over [`SegmentPlace::message`].
    pub signature: [u8; SIGNATURE_LEN],
}

/// What the signature of a segment says beside the events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SegmentPlace {
    /// Whose file.
    pub case: CaseId,
    /// The first event's place in its chain.
    pub from: u64,
    /// The last one's.
    pub to: u64,
    /// The hash of the last one.
    pub head: Digest,
    /// The cipher suite of the sealing.
    pub suite: u16,
    /// The key that it is sealed under.
    pub cek: [u8; 16],
    /// The epoch of the ledger that names it.
    pub ledger_epoch: u32,
}

/// What is wrong inside a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SegmentBroken {
    /// Not a segment, or not written as this program writes.
    Unreadable,
    /// An event that does not follow the one before it, or is of another chain.
    Order,
    /// The signature is not that of the events' author over these events, this key and this place.
    Signature,
}

impl SegmentPlace {
    /// What is signed.
    pub fn message(&self) -> Vec<u8> {
        let mut message = Vec::with_capacity(110);
        message.extend_from_slice(b"dalil/seg/v1");
        message.extend_from_slice(&self.case.0);
        message.extend_from_slice(&self.from.to_le_bytes());
        message.extend_from_slice(&self.to.to_le_bytes());
        message.extend_from_slice(&self.head.0);
        message.extend_from_slice(&self.suite.to_le_bytes());
        message.extend_from_slice(&self.cek);
        message.extend_from_slice(&self.ledger_epoch.to_le_bytes());
        message
    }
}

impl Segment {
    /// Its bytes. The same segment always gives the same bytes.
    pub fn encode(&self, sha: &impl Sha256) -> Vec<u8> {
        self.encode_as(VERSION, sha)
    }

    fn encode_as(&self, version: u8, sha: &impl Sha256) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.events.iter().map(Vec::len).sum::<usize>() + 128);
        self.write(&mut Encoder::new(&mut out), version, sha).expect("a vector takes every byte");
        out
    }

    fn write(
        &self,
        e: &mut Encoder<&mut Vec<u8>>,
        version: u8,
        sha: &impl Sha256,
    ) -> Result<(), minicbor::encode::Error<std::convert::Infallible>> {
        e.array(4)?.u8(version)?;
        e.array(u64::try_from(self.events.len()).unwrap_or(u64::MAX))?;
        let mut before: Option<&[u8]> = None;
        for event in &self.events {
            let before = before.replace(event.as_slice()).filter(|_| version != WHOLE);
            match before.and_then(|it| short::shortened(event, it, Event::hash_of(it, sha))) {
                Some(short) => e.bytes(&short)?,
                None => e.bytes(event)?,
            };
        }
        e.u32(self.ledger_epoch)?.bytes(&self.signature)?;
        Ok(())
    }

    /// Reads a segment that would be written back the same.
    pub fn decode(bytes: &[u8], sha: &impl Sha256) -> Option<Self> {
        let mut d = Decoder::new(bytes);
        let (version, segment) = read(&mut d, sha).ok().flatten()?;
        let is_whole = d.position() == bytes.len();
        (is_whole && segment.encode_as(version, sha) == bytes).then_some(segment)
    }

    /// Whether these bytes say that they are a segment as a newer program writes them. Nothing else
    /// of them is read.
    pub fn is_newer(bytes: &[u8]) -> bool {
        let mut d = Decoder::new(bytes);
        d.array().is_ok() && d.u32().is_ok_and(|version| version > u32::from(VERSION))
    }

    /// Whether one of its events is as a newer program writes them.
    pub fn has_newer(&self) -> bool {
        self.events.iter().any(|bytes| Event::decode(bytes) == Err(EventError::FromTheFuture))
    }

    /// The events, once they are known to be consecutive ones of one chain and to be signed for
    /// this suite and key by their author.
    pub fn verify(
        &self,
        suite: u16,
        cek: [u8; 16],
        proof: &impl Proof,
    ) -> Result<Vec<Recorded>, SegmentBroken> {
        let mut events: Vec<Recorded> = Vec::with_capacity(self.events.len());
        let mut before: Option<(ChainId, u64, Digest)> = None;
        for bytes in &self.events {
            let event = Event::decode(bytes).map_err(|_| SegmentBroken::Unreadable)?;
            let hash = Event::hash_of(bytes, proof);
            let follows = before.is_none_or(|(chain, seq, prev)| {
                chain == event.chain()
                    && seq.checked_add(1) == Some(event.seq)
                    && prev == event.prev
            });
            if !follows {
                return Err(SegmentBroken::Order);
            }
            before = Some((event.chain(), event.seq, hash));
            events.push(Recorded { hash, event });
        }
        let (Some(first), Some(last)) = (events.first(), events.last()) else {
            return Err(SegmentBroken::Unreadable);
        };
        let place = SegmentPlace {
            case: first.event.case,
            from: first.event.seq,
            to: last.event.seq,
            head: last.hash,
            suite,
            cek,
            ledger_epoch: self.ledger_epoch,
        };
        if proof.verify(first.event.author, &place.message(), &self.signature) {
            Ok(events)
        } else {
            Err(SegmentBroken::Signature)
        }
    }
}

fn read(
    d: &mut Decoder<'_>,
    sha: &impl Sha256,
) -> Result<Option<(u8, Segment)>, minicbor::decode::Error> {
    if d.array()? != Some(4) {
        return Ok(None);
    }
    let version = d.u8()?;
    if ![WHOLE, VERSION].contains(&version) {
        return Ok(None);
    }
    let count = d.array()?.and_then(|count| usize::try_from(count).ok());
    let Some(count) = count.filter(|count| (1..=MAX_SEGMENT_EVENTS).contains(count)) else {
        return Ok(None);
    };
    let mut events: Vec<Vec<u8>> = Vec::with_capacity(count);
    let mut length = 0_usize;
    for _ in 0..count {
        let written = d.bytes()?;
        let before = events.last().filter(|_| version != WHOLE && short::is_short(written));
        let event = match before {
            Some(before) => short::restored(written, before, Event::hash_of(before, sha)),
            None => Some(written.to_vec()),
        };
        let Some(event) = event else { return Ok(None) };
        length = length.saturating_add(event.len());
        if length > MAX_SEGMENT_BYTES {
            return Ok(None);
        }
        events.push(event);
    }
    let ledger_epoch = d.u32()?;
    let Ok(signature) = d.bytes()?.try_into() else { return Ok(None) };
    Ok(Some((version, Segment { events, ledger_epoch, signature })))
}
