//! What the mailbox needs kept. Two back ends, `sqlite` and `postgres`, do the same: the suite in
//! `tests::conformance` runs against both.
//!
//! Every method that changes something answers only once the change is durable.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::{Destination, Item, ItemKind};

use crate::ingest::{Batch, Chain, Ingested};
use crate::{Device, Error};

/// What a method of a store gives, later.
pub type Later<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// An object as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    /// Its bytes.
    pub size: u64,
    /// The bytes, where they lie in the database; large ones lie beside it.
    pub body: Option<Vec<u8>>,
}

/// A large object on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Upload {
    /// How much of it is there.
    pub offset: u64,
    /// How long it will be.
    pub length: u64,
}

/// What stands in the column of the offset while an object is being removed: nobody goes on there.
pub(crate) const CLAIMED: i64 = -1;
/// And while it is being put together: every step is there.
pub(crate) const TOGETHER: i64 = -2;
/// How long either counts: whoever has not done it by then is gone.
pub(crate) const CLAIM_MS: i64 = 24 * 60 * 60 * 1000;

impl Upload {
    /// From its columns. One that is being removed stands where no step begins.
    pub(crate) fn of(offset: i64, length: i64) -> Self {
        let length = u64::try_from(length).unwrap_or(0);
        let offset = match offset {
            TOGETHER => length,
            offset => u64::try_from(offset).unwrap_or(u64::MAX),
        };
        Self { offset, length }
    }

    /// What stands in the column of its offset.
    pub(crate) fn column(&self) -> i64 {
        let is_whole = self.offset == self.length;
        if is_whole { TOGETHER } else { crate::number::column(self.offset) }
    }

    /// Whether what there was of it is being removed.
    pub(crate) fn is_claimed(&self) -> bool {
        self.offset == u64::MAX
    }
}

/// An object, and whether any inbox names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its name.
    pub hash: Digest,
    /// Whether an inbox names it.
    pub named: bool,
}

/// How far somebody has looked through all objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Up to this name.
    Name(Digest),
    /// Up to the body of this number.
    Body(i64),
    /// Through all that lie in the database.
    Within,
}

/// Objects that were looked at together, and how far that was; no mark: these were the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// The objects.
    pub found: Vec<Found>,
    /// Where to go on.
    pub next: Option<Mark>,
}

/// Something to be put into an inbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parcel {
    /// What it is.
    pub kind: ItemKind,
    /// Which object.
    pub hash: Digest,
}

/// A device that asks to be known, all at once: a code is spent exactly when the device is there.
#[derive(Clone, Debug)]
pub struct Admission {
    /// As it will be known.
    pub device: Device,
    /// The card's code.
    pub code: [u8; 8],
    /// The request, as an object for the desk.
    pub request: Vec<u8>,
    /// The authority's inbox.
    pub to: Destination,
}

/// Where an inbox may be read from for one object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// This one.
    Only(Destination),
    /// Every one but these two: the authority's and its quarantine.
    AnyBut(Destination, Destination),
}

impl Reach {
    /// Whether this inbox is one of them.
    pub(crate) fn has(self, inbox: Destination) -> bool {
        match self {
            Self::Only(one) => inbox == one,
            Self::AnyBut(one, other) => inbox != one && inbox != other,
        }
    }
}

/// Counts for the status page. Nothing of any case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Devices: uncertified, certified, revoked.
    pub devices: [u64; 3],
    /// Objects.
    pub objects: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Ledger entries.
    pub entries: u64,
    /// Uploads that are not whole yet.
    pub uploads: u64,
}

/// The tables of a mailbox.
pub trait Store: Send + Sync {
    /// A setting: what was kept first under this name stays.
    fn setting(&self, name: &'static str, first: Vec<u8>) -> Later<'_, Vec<u8>>;
    /// Whether it answers.
    fn ready(&self) -> Later<'_, ()>;
    /// For the status page.
    fn counts(&self) -> Later<'_, Counts>;

    /// A device.
    fn device(&self, id: DeviceId) -> Later<'_, Option<Device>>;
    /// Every device, by id.
    fn devices(&self) -> Later<'_, Vec<Device>>;
    /// Keeps what is known of a device; its ledger is untouched.
    fn put_device(&self, device: Device) -> Later<'_, ()>;
    /// A device came: keeps the day, and that a revoked one's hand-in has begun if it had not. All
    /// else stays as it is in the store, whatever the caller read before.
    fn came(&self, device: DeviceId, at: Moment) -> Later<'_, ()>;
    /// Lets a device in by a code. False: the code was spent by another request, or the device is
    /// known with another key; nothing was changed.
    fn admit(&self, admission: Admission) -> Later<'_, bool>;
    /// Notes a wrong use of a code, and gives the number of them.
    fn wrong_code(&self, code: [u8; 8]) -> Later<'_, u32>;
    /// Which request spent a code, and how often it was used wrongly.
    fn code(&self, code: [u8; 8]) -> Later<'_, (Option<Digest>, u32)>;

    /// Keeps a manifest if its version is higher than all before, or it is the same. Says whether
    /// it is here now.
    fn put_manifest(&self, version: u64, bytes: Vec<u8>) -> Later<'_, bool>;
    /// A manifest, by its name or by what was typed of it; the newest where several begin so.
    fn manifest(&self, named: dalil_protocol::Pin) -> Later<'_, Option<Vec<u8>>>;
    /// The newest one.
    fn newest_manifest(&self) -> Later<'_, Option<(u64, Digest)>>;

    /// Which of these are not there, in order.
    fn missing(&self, hashes: Vec<Digest>) -> Later<'_, Vec<bool>>;
    /// Keeps an object. True: it is new.
    fn put_object(&self, hash: Digest, body: Vec<u8>, at: Moment) -> Later<'_, bool>;
    /// Keeps many objects in one change. Says how many are new.
    fn put_objects(&self, objects: BTreeMap<Digest, Vec<u8>>) -> Later<'_, u32>;
    /// An object.
    fn object(&self, hash: Digest) -> Later<'_, Option<Object>>;
    /// The bytes of the first ones of these objects, of at most so many bytes together: up to the
    /// one that is not in the database or in no inbox within reach.
    fn objects_within(
        &self,
        hashes: Vec<Digest>,
        reach: Vec<Reach>,
        most: u64,
    ) -> Later<'_, Vec<Vec<u8>>>;
    /// Whether an object lies in an inbox within reach.
    fn lies_in(&self, hash: Digest, reach: Reach) -> Later<'_, bool>;
    /// A large object on its way.
    fn upload(&self, hash: Digest) -> Later<'_, Option<Upload>>;
    /// Moves it from one offset on. False: it stands elsewhere.
    fn move_upload(&self, hash: Digest, from: u64, to: Upload, at: Moment) -> Later<'_, bool>;
    /// Forgets it, and if `whole` keeps that the object of this size lies beside the database. False:
    /// it is not being put together any more, and nothing was changed.
    fn end_upload(&self, hash: Digest, whole: Option<u64>) -> Later<'_, bool>;
    /// Uploads not touched since.
    fn stale_uploads(&self, before: Moment) -> Later<'_, Vec<Digest>>;

    /// Some objects from a mark on, about so many, in the order that costs the store least. From
    /// mark to mark it tells of every object that was there all the time.
    fn objects_after(&self, after: Option<Mark>, most: u32) -> Later<'_, Looked>;
    /// Notes that no inbox names these. Who was noted before stays noted since then.
    fn note_unnamed(&self, hashes: Vec<Digest>, at: Moment) -> Later<'_, ()>;
    /// Objects that were noted before that, at most so many.
    fn unnamed_since(&self, before: Moment, most: u32) -> Later<'_, Vec<Digest>>;
    /// Lets go of each that no inbox names, that was noted before that where it is an object, and
    /// that nobody has gone on sending since. Nobody can name one meanwhile. Says which of them lie
    /// beside the database: they are claimed, and no upload of those begins until they are released.
    /// A claim counts for a day: whoever has not removed it by then is gone. Each is noted no more.
    fn let_go(&self, hashes: Vec<Digest>, before: Moment, at: Moment) -> Later<'_, Vec<Digest>>;

    /// Ends a claim: what it was for is removed.
    fn release(&self, hash: Digest) -> Later<'_, ()>;

    /// Keeps ledger entries. See [`crate::ingest`].
    fn ingest(&self, batch: Batch) -> Later<'_, Ingested>;
    /// The chain of a device's newest epoch, or of one epoch.
    fn chain(&self, device: DeviceId, epoch: Option<u32>) -> Later<'_, Option<Chain>>;
    /// The hash at a place.
    fn entry(&self, device: DeviceId, epoch: u32, seq: u64) -> Later<'_, Option<Digest>>;
    /// Places, hashes, and whether the object is there or does not travel.
    fn stretch(
        &self,
        device: DeviceId,
        epoch: u32,
        from: u64,
        to: u64,
    ) -> Later<'_, Vec<(u64, Digest, bool)>>;

    /// What lies in an inbox after a place, at most so many.
    fn inbox(&self, of: Destination, after: u64, most: u32) -> Later<'_, Vec<Item>>;
    /// Puts objects that are here into an inbox, those that do not lie there yet. None: one of
    /// them is not here, and nothing was changed.
    fn deliver(
        &self,
        to: Destination,
        from: DeviceId,
        parcels: Vec<Parcel>,
    ) -> Later<'_, Option<u32>>;

    /// Chains that have entries after their last receipt of level R2.
    fn not_backed_up(&self) -> Later<'_, Vec<(DeviceId, Chain)>>;
    /// Keeps receipts of level R2, and puts each into its device's inbox.
    fn back_up(&self, receipts: Vec<dalil_protocol::Receipt>, at: Moment) -> Later<'_, ()>;
}

/// The number of a kind in the inbox.
pub(crate) fn kind_number(kind: ItemKind) -> i16 {
    i16::from(kind.number())
}

/// The kind of a number.
pub(crate) fn kind_of(number: i16) -> Option<ItemKind> {
    u8::try_from(number).ok().and_then(ItemKind::from_number)
}
