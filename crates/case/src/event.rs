//! One immutable addition to a case, as deterministic CBOR.
//!
//! ```text
//!  0 v  1 event_id[16]  2 case_id[16]  3 compartment  4 author_id[16]  5 device_id[16]
//!  6 seq  7 prev[32]  8 deps[<=8] hashes of case heads seen  9 hlc u64  10 wall_ms
//! 11 [mono_ms, boot_id[16]]  12 op  13 body  14 pack_hash[32]
//! ```
//!
//! Bytes that would not be written back the same are refused, so that a hash names one meaning.

use minicbor::{Decoder, Encoder};

use crate::hash::Sha256;
use crate::{CaseId, Compartment, DeviceId, Digest, EventId, Moment, OfficerId, Op};

/// The version that this program writes.
pub const EVENT_VERSION: u8 = 1;
/// Most heads that an event names.
pub const MAX_DEPS: usize = 8;
/// Most bytes of one event.
pub const MAX_EVENT_LEN: usize = 65_536;

const FIELDS: u64 = 15;
/// The head of a CBOR array of two, which an operation has alone but not inside an event.
const PAIR: u8 = 0x82;

/// A clock that never runs backwards: 48 bits of milliseconds, 16 bits of counting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hlc(pub u64);

impl Hlc {
    /// The next reading after `self` when the wall clock says `at`.
    pub fn next(self, at: Moment) -> Self {
        let wall = u64::try_from(at.0).unwrap_or(0).min((1 << 47) - 1) << 16;
        Self(wall.max(self.0.saturating_add(1)))
    }
}

/// Time since the program began to keep, which no one can set back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Uptime {
    /// Milliseconds.
    pub ms: u64,
    /// A random id of the run.
    pub run: [u8; 16],
}

/// What an event does: known to this version, or carried for a newer one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// Known.
    Known(Op),
    /// Written by a newer version; kept byte for byte.
    Carried {
        /// The number of the operation.
        number: u64,
        /// The CBOR of its body.
        bytes: Vec<u8>,
    },
}

impl Body {
    /// The operation, if this version knows it.
    pub fn op(&self) -> Option<&Op> {
        match self {
            Self::Known(op) => Some(op),
            Self::Carried { .. } => None,
        }
    }

    /// The number of the operation.
    pub fn number(&self) -> u64 {
        match self {
            Self::Known(op) => op.number(),
            Self::Carried { number, .. } => *number,
        }
    }
}

/// One immutable addition to a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its random id.
    pub id: EventId,
    /// The case it belongs to.
    pub case: CaseId,
    /// Who may read it when the case is shared.
    pub compartment: Compartment,
    /// Who wrote it.
    pub author: OfficerId,
    /// On which computer.
    pub device: DeviceId,
    /// Its place in the chain of (case, compartment, author, device), from 1.
    pub seq: u64,
    /// The event before it in that chain; zero for the first.
    pub prev: Digest,
    /// The newest events of the case that its author had seen.
    pub deps: Vec<Digest>,
    /// Its place in an order that respects what was seen.
    pub hlc: Hlc,
    /// The wall clock: a claim.
    pub at: Moment,
    /// The monotonic clock.
    pub uptime: Uptime,
    /// What it does.
    pub body: Body,
    /// The guide in force.
    pub guide: Digest,
}

/// Why bytes are not an event that this version may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventError {
    /// Not an event, or not written as this program writes.
    Malformed,
    /// Of a later version.
    FromTheFuture,
}

impl Event {
    /// Its bytes. The same event always gives the same bytes.
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(320);
        self.write(&mut Encoder::new(&mut out)).expect("a vector takes every byte");
        match &self.body {
            Body::Known(op) => {
                let pair = minicbor::to_vec(op).expect("a vector takes every byte");
                out.extend(pair.into_iter().skip(1));
            }
            Body::Carried { number, bytes } => {
                Encoder::new(&mut out).u64(*number).expect("a vector takes every byte");
                out.extend_from_slice(bytes);
            }
        }
        Encoder::new(&mut out).bytes(&self.guide.0).expect("a vector takes every byte");
        out
    }

    fn write(
        &self,
        e: &mut Encoder<&mut Vec<u8>>,
    ) -> Result<(), minicbor::encode::Error<std::convert::Infallible>> {
        e.array(FIELDS)?.u8(EVENT_VERSION)?;
        e.encode(self.id)?.encode(self.case)?.u8(self.compartment.number())?;
        e.encode(self.author)?.encode(self.device)?;
        e.u64(self.seq)?.encode(self.prev)?;
        e.array(u64::try_from(self.deps.len()).unwrap_or(u64::MAX))?;
        for dep in &self.deps {
            e.encode(dep)?;
        }
        e.u64(self.hlc.0)?.encode(self.at)?;
        e.array(2)?.u64(self.uptime.ms)?.bytes(&self.uptime.run)?;
        Ok(())
    }

    /// Reads an event and makes sure that it would be written back the same.
    pub fn decode(bytes: &[u8]) -> Result<Self, EventError> {
        if bytes.len() > MAX_EVENT_LEN {
            return Err(EventError::Malformed);
        }
        let mut d = Decoder::new(bytes);
        if d.array().map_err(malformed)? != Some(FIELDS) {
            return Err(EventError::Malformed);
        }
        if d.u8().map_err(malformed)? != EVENT_VERSION {
            return Err(EventError::FromTheFuture);
        }
        let event = Self::read(&mut d, bytes).map_err(malformed)?;
        if d.position() == bytes.len() && event.encode() == bytes {
            Ok(event)
        } else {
            Err(EventError::Malformed)
        }
    }

    fn read(d: &mut Decoder<'_>, bytes: &[u8]) -> Result<Self, minicbor::decode::Error> {
        let wrong = minicbor::decode::Error::message;
        let id = d.decode()?;
        let case = d.decode()?;
        let compartment =
            Compartment::from_number(d.u8()?).ok_or_else(|| wrong("unknown compartment"))?;
        let (author, device) = (d.decode()?, d.decode()?);
        let (seq, prev) = (d.u64()?, d.decode()?);
        let count = d.array()?.and_then(|count| usize::try_from(count).ok());
        let count = count.filter(|count| *count <= MAX_DEPS).ok_or_else(|| wrong("deps"))?;
        let deps = (0..count).map(|_| d.decode()).collect::<Result<Vec<_>, _>>()?;
        let (hlc, at) = (Hlc(d.u64()?), d.decode()?);
        if d.array()? != Some(2) {
            return Err(wrong("uptime"));
        }
        let ms = d.u64()?;
        let run = d.bytes()?.try_into().map_err(|_| wrong("run"))?;
        let start = d.position();
        let number = d.u64()?;
        let body_start = d.position();
        d.skip()?;
        let whole = bytes.get(start..d.position()).ok_or_else(|| wrong("op"))?;
        let body = bytes.get(body_start..d.position()).ok_or_else(|| wrong("body"))?;
        let body = read_op(whole)
            .map(Body::Known)
            .unwrap_or_else(|| Body::Carried { number, bytes: body.to_vec() });
        let uptime = Uptime { ms, run };
        let guide = d.decode()?;
        Ok(Self {
            id,
            case,
            compartment,
            author,
            device,
            seq,
            prev,
            deps,
            hlc,
            at,
            uptime,
            body,
            guide,
        })
    }

    /// What names it: `SHA-256("dalil/event/v1" || bytes)`.
    pub fn hash_of(bytes: &[u8], sha: &impl Sha256) -> Digest {
        Digest(sha.sha256(&[b"dalil/event/v1", bytes]))
    }

    /// What its author signs: `"dalil/event-sig/v1" || case_id || seq (u64, little-endian) || hash`.
    pub fn signed_message(&self, hash: Digest) -> Vec<u8> {
        signed_message(self.case, self.seq, hash)
    }
}

/// As [`Event::signed_message`], where only the hash of the event is known.
pub(crate) fn signed_message(case: CaseId, seq: u64, hash: Digest) -> Vec<u8> {
    let mut message = Vec::with_capacity(80);
    message.extend_from_slice(b"dalil/event-sig/v1");
    message.extend_from_slice(&case.0);
    message.extend_from_slice(&seq.to_le_bytes());
    message.extend_from_slice(&hash.0);
    message
}

/// The operation, if this version knows every part of it.
fn read_op(pair: &[u8]) -> Option<Op> {
    let alone: Vec<u8> = std::iter::once(PAIR).chain(pair.iter().copied()).collect();
    let op: Op = minicbor::decode(&alone).ok()?;
    let same = minicbor::to_vec(&op).is_ok_and(|bytes| bytes == alone);
    same.then_some(op)
}

fn malformed(_: minicbor::decode::Error) -> EventError {
    EventError::Malformed
}
