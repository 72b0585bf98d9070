//! Each question and its answer. Keys are part of the protocol: a new field takes a new number, and
//! no number is used again.

use dalil_case::{DeviceId, Digest, Moment};
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use crate::{
    Challenge, Destination, Item, ItemKind, Limits, Receipt, ServerId, Session, Signature,
};

/// `GET /v1/hello`: who answers. Nothing is asked.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Hello {
    /// Who.
    #[n(0)]
    pub server: ServerId,
    /// For the one request that opens a conversation.
    #[n(1)]
    pub challenge: Challenge,
    /// The oldest and the newest version that it speaks.
    #[n(2)]
    pub versions: (u16, u16),
    /// Its clock. A claim.
    #[n(3)]
    pub at: Moment,
    /// The version of the manifest that it has.
    #[n(4)]
    pub manifest: u64,
    /// What it takes.
    #[n(5)]
    pub limits: Limits,
    /// The name of the manifest that it has: whoever is behind asks for it, and for those before it
    /// that it lacks. Servers of before do not say it.
    #[n(6)]
    pub newest: Option<Digest>,
}

/// `POST /v1/enrol`: a device asks to be known. The bytes are an enrolment request as the manifest
/// module has it: what the server may read is outside, what the desk may read is sealed inside.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Enrol {
    /// The request.
    #[n(0)]
    pub request: ByteVec,
}

/// The request waits for the authority. Work begins before that.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Enrolled {
    /// As the server now knows it.
    #[n(0)]
    pub device: DeviceId,
}

/// `POST /v1/sync/open`: a conversation begins.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SyncOpen {
    /// Who asks.
    #[n(0)]
    pub device: DeviceId,
    /// The epoch of its ledger.
    #[n(1)]
    pub epoch: u32,
    /// Its last entry.
    #[n(2)]
    pub seq: u64,
    /// That entry's hash.
    #[n(3)]
    pub head: Digest,
    /// The computer's signature at this place, as [`crate::ledger::Head::message`] has it.
    #[n(4)]
    pub signature: Signature,
    /// The newest receipt that it holds.
    #[n(5)]
    pub receipt: Option<Receipt>,
    /// How far it has read its own inbox.
    #[n(6)]
    pub cursor: u64,
    /// Bytes that its disk still takes.
    #[n(7)]
    pub free: u64,
    /// The version of the protocol that is spoken from here on.
    #[n(8)]
    pub version: u16,
}

/// How the two stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum PeerState {
    /// Both know the same, or the server knows less and says so in `wanted`.
    #[n(1)]
    Ok,
    /// The server knows more of this ledger than the device: an older image of the disk is back.
    #[n(2)]
    Behind,
    /// The two know different entries at one place.
    #[n(3)]
    Fork,
    /// The device holds a receipt for what the server no longer has.
    #[n(4)]
    RolledBack,
    /// The device was revoked: what was sealed may be handed in once.
    #[n(5)]
    Revoked,
}

/// Consecutive places in a ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct LedgerRange {
    /// The first one.
    #[n(0)]
    pub from: u64,
    /// The last one.
    #[n(1)]
    pub to: u64,
}

/// The conversation that began.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Opened {
    /// Its name.
    #[n(0)]
    pub session: Session,
    /// What every request of it is signed with.
    #[n(1)]
    pub challenge: Challenge,
    /// How the two stand.
    #[n(2)]
    pub state: PeerState,
    /// The epoch that the server knows last.
    #[n(3)]
    pub epoch: u32,
    /// Its last entry there; 0 where it has none.
    #[n(4)]
    pub seq: u64,
    /// That entry's hash.
    #[n(5)]
    pub head: Digest,
    /// The computer's own signature there, so that a server cannot invent a fork.
    #[n(6)]
    pub signature: Option<Signature>,
    /// Entries that the server lacks, or whose objects it lacks.
    #[n(7)]
    pub wanted: Vec<LedgerRange>,
    /// What it takes now.
    #[n(8)]
    pub limits: Limits,
}

/// `POST /v1/objects/have`: which of these are there?
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Have {
    /// Their names.
    #[n(0)]
    pub hashes: Vec<Digest>,
}

/// Which are not.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Missing {
    /// One bit for each name that was asked for, lowest bit of the first byte first: 1 is missing.
    #[n(0)]
    pub bits: ByteVec,
}

impl Missing {
    /// The answer for names that are there or not.
    pub fn of(missing: impl ExactSizeIterator<Item = bool>) -> Self {
        let mut bits = vec![0_u8; missing.len().div_ceil(8)];
        for (at, is_missing) in missing.enumerate() {
            if let Some(byte) = bits.get_mut(at / 8).filter(|_| is_missing) {
                *byte |= 1 << (at % 8);
            }
        }
        Self { bits: bits.into() }
    }

    /// Whether the name at this place is missing. What was not asked for is not.
    pub fn is_missing(&self, at: usize) -> bool {
        self.bits.get(at / 8).is_some_and(|byte| byte & (1 << (at % 8)) != 0)
    }
}

/// `PUT /v1/objects/{hash}`: what became of the bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum ObjectAnswer {
    /// They are kept now.
    #[n(1)]
    New,
    /// They were here.
    #[n(2)]
    Known,
}

/// `POST /v1/objects/many`: small objects, as many as one request holds. Each is named by its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct PutMany {
    /// Their bytes.
    #[n(0)]
    pub objects: Vec<ByteVec>,
}

/// All of them are kept now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Taken {
    /// So many of them are new; the rest was here.
    #[n(0)]
    pub new: u32,
}

/// `POST /v1/objects/fetch`: small objects that lie in an inbox within reach.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct GetMany {
    /// Their names.
    #[n(0)]
    pub hashes: Vec<Digest>,
}

/// The first ones of those that were asked for.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Given {
    /// Their bytes, in the order in which they were asked for; at least one.
    #[n(0)]
    pub objects: Vec<ByteVec>,
}

/// `HEAD`, `PATCH /v1/uploads/{hash}`: how much of a large object is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct UploadState {
    /// Bytes from its beginning.
    #[n(0)]
    pub offset: u64,
    /// Whether it is whole, has its name and is kept.
    #[n(1)]
    pub complete: bool,
}

/// `POST /v1/ledger`: consecutive entries, and the computer's signature at the last one.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct PostLedger {
    /// Each as it was hashed.
    #[n(0)]
    pub entries: Vec<ByteVec>,
    /// At the last one.
    #[n(1)]
    pub signature: Signature,
    /// Whose ledger it is.
    #[n(2)]
    pub device: DeviceId,
}

/// What became of one entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum EntryVerdict {
    /// Kept now.
    #[n(1)]
    Stored,
    /// It was here, the same.
    #[n(2)]
    Known,
    /// The one before it is not here.
    #[n(3)]
    Gap,
    /// Another one is here at its place.
    #[n(4)]
    Fork,
    /// The signature at the last one is not the computer's, or an entry is none.
    #[n(5)]
    BadSignature,
    /// The object that it names is not here.
    #[n(6)]
    MissingObject,
    /// The device may keep no more here.
    #[n(7)]
    Quota,
    /// Another entry of this request was not kept, and so neither is this one: what is new of a
    /// request is kept whole or not at all, because only its last entry is signed.
    #[n(8)]
    NotReached,
}

/// The verdicts, in order, and the proof for what is kept.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct LedgerAnswer {
    /// One for each entry.
    #[n(0)]
    pub verdicts: Vec<EntryVerdict>,
    /// Up to the last entry that is kept.
    #[n(1)]
    pub receipt: Option<Receipt>,
}

/// A page of an inbox.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Inbox {
    /// What lies there after the cursor that was asked for, oldest first.
    #[n(0)]
    pub items: Vec<Item>,
    /// The cursor to ask for next.
    #[n(1)]
    pub cursor: u64,
    /// Whether there is more after it.
    #[n(2)]
    pub more: bool,
}

/// `POST /v1/deliver`: a desk puts objects that are here into an inbox.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Deliver {
    /// Whose inbox.
    #[n(0)]
    pub to: Destination,
    /// What; each object was sent before.
    #[n(1)]
    pub items: Vec<(ItemKind, Digest)>,
}

/// How many of them are new there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Delivered {
    /// The rest lay there already.
    #[n(0)]
    pub new: u32,
}

/// What both should have of one stretch of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Mismatch {
    /// Which stretch.
    #[n(0)]
    pub range: LedgerRange,
    /// [`crate::ledger::digest`] over its entries and whether their objects are there.
    #[n(1)]
    pub digest: Digest,
}

/// `POST /v1/sync/close`: do we have the same? Asked again with smaller stretches until the
/// difference is found; nothing is ever overwritten.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SyncClose {
    /// Entries of this epoch.
    #[n(0)]
    pub count: u64,
    /// The last one's hash.
    #[n(1)]
    pub head: Digest,
    /// One to sixteen stretches.
    #[n(2)]
    pub stretches: Vec<Mismatch>,
}

/// Where the two differ. Nowhere: the conversation is over.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SyncClosed {
    /// Those of the stretches that differ, in order.
    #[n(0)]
    pub differing: Vec<LedgerRange>,
    /// Whether count and head are the same.
    #[n(1)]
    pub same_head: bool,
}
