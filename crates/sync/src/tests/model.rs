//! The protocol, exactly, in memory: what a server must do, without a disk.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use dalil_case::{DeviceId, Digest, Moment, Segment, Sha256};
use dalil_protocol::ledger::{Entry, Head, digest, hash_of};
use dalil_protocol::*;
use dalil_seal::xwing::OpeningKey;
use dalil_seal::{Random, SegmentHead, VerifyingKey, sha256};

use super::cast::{AUTHORITY, NOON, sign_key};

/// SHA-256, as events are named by it.
pub(crate) struct Sums;

impl Sha256 for Sums {
    fn sha256(&self, parts: &[&[u8]]) -> [u8; 32] {
        sha256(parts)
    }
}

/// What is known of one device.
#[derive(Clone, Default)]
pub(crate) struct Known {
    pub(crate) key: Option<VerifyingKey>,
    /// For each epoch its entries, in order, and the signature at the last.
    pub(crate) epochs: BTreeMap<u32, (Vec<Vec<u8>>, Option<Signature>)>,
    pub(crate) revoked: bool,
}

#[derive(Clone, Default)]
pub(crate) struct State {
    pub(crate) devices: BTreeMap<DeviceId, Known>,
    pub(crate) objects: BTreeMap<Digest, Vec<u8>>,
    pub(crate) uploads: BTreeMap<Digest, Vec<u8>>,
    pub(crate) inboxes: BTreeMap<[u8; 16], Vec<Item>>,
    /// What was said rather than kept, and lies in the authority's inbox.
    pub(crate) said: BTreeMap<Digest, Vec<u8>>,
    /// Who may read that, and fill the inboxes of others.
    pub(crate) desks: BTreeSet<DeviceId>,
    /// How often each object was stored, and how often bytes came.
    pub(crate) stored: BTreeMap<Digest, u32>,
    /// What was stored, in the order in which it came.
    pub(crate) came: Vec<Digest>,
    pub(crate) wanted: Vec<LedgerRange>,
    pub(crate) quota: bool,
    /// The newest manifest that it tells of.
    pub(crate) newest: Option<(u64, Digest)>,
    pub(crate) limits: Limits,
}

impl State {
    /// Keeps an object whose name was proved. Says whether it is new.
    fn store(&mut self, hash: Digest, bytes: Vec<u8>) -> bool {
        let new = self.objects.insert(hash, bytes).is_none();
        if new {
            *self.stored.entry(hash).or_default() += 1;
            self.came.push(hash);
        }
        new
    }

    fn object(&self, hash: &Digest) -> Option<&Vec<u8>> {
        self.objects.get(hash).or_else(|| self.said.get(hash))
    }

    /// Puts what is here into an inbox, once. Says whether it is new there.
    fn lay(&mut self, to: [u8; 16], kind: ItemKind, hash: Digest, from: DeviceId) -> bool {
        let size = self.object(&hash).map_or(0, |bytes| bytes.len() as u64);
        let inbox = self.inboxes.entry(to).or_default();
        let new = inbox.iter().all(|item| item.hash != hash);
        if new {
            let cursor = inbox.len() as u64 + 1;
            inbox.push(Item { cursor, kind, hash, size, from });
        }
        new
    }

    /// What a computer said to the authority.
    pub(crate) fn say(&mut self, kind: ItemKind, bytes: Vec<u8>, from: DeviceId) {
        let hash = Digest(sha256(&[&bytes]));
        self.said.insert(hash, bytes);
        self.lay(AUTHORITY, kind, hash, from);
    }
}

/// A server that keeps the protocol.
#[derive(Clone)]
pub(crate) struct Model {
    pub(crate) id: ServerId,
    pub(crate) state: Arc<Mutex<State>>,
}

/// One device's conversation with it.
pub(crate) struct Door {
    pub(crate) model: Model,
    device: Mutex<Option<DeviceId>>,
    pub(crate) trips: Mutex<Vec<&'static str>>,
}

impl Model {
    pub(crate) fn new() -> Self {
        let state = State { limits: Limits::V1, ..State::default() };
        Self { id: ServerId([0x5E; 16]), state: Arc::new(Mutex::new(state)) }
    }

    pub(crate) fn door(&self) -> Door {
        Door { model: self.clone(), device: Mutex::new(None), trips: Mutex::default() }
    }

    pub(crate) fn state<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        work(&mut self.state.lock().unwrap())
    }

    /// Puts something into a device's inbox.
    pub(crate) fn deliver(&self, to: DeviceId, kind: ItemKind, bytes: &[u8]) -> Digest {
        let hash = Digest(sha256(&[bytes]));
        self.state(|state| {
            state.objects.insert(hash, bytes.to_vec());
            let inbox = state.inboxes.entry(to.0).or_default();
            let (cursor, size) = (inbox.len() as u64 + 1, bytes.len() as u64);
            inbox.push(Item { cursor, size, ..item(kind, hash) });
        });
        hash
    }

    /// Events that a desk with this key reads in what a device sent and the ledger names.
    pub(crate) fn read_with(&self, desk: &OpeningKey, device: DeviceId) -> BTreeSet<Vec<u8>> {
        self.state(|state| {
            let known = state.devices.get(&device).cloned().unwrap_or_default();
            let entries = known.epochs.values().flat_map(|(entries, _)| entries);
            let named: Vec<Entry> = entries.map(|bytes| Entry::decode(bytes).unwrap()).collect();
            let of = |kind| named.iter().filter(move |entry: &&Entry| entry.kind == kind);
            let mut keys = BTreeMap::new();
            for entry in of(ledger::Kind::KeyBatch) {
                let batch = KeyBatch::read(&state.objects[&entry.object]).unwrap();
                for key in batch.open(desk, device).unwrap() {
                    keys.insert(key.cek, key.key);
                }
            }
            let mut events = BTreeSet::new();
            for entry in of(ledger::Kind::Segment) {
                let bytes = &state.objects[&entry.object];
                let head = SegmentHead::read(bytes).unwrap();
                let plain = keys[&head.cek].open_segment(bytes).unwrap();
                events.extend(Segment::decode(&plain, &Sums).unwrap().events);
            }
            events
        })
    }
}

/// What an inbox says of something.
pub(crate) fn item(kind: ItemKind, hash: Digest) -> Item {
    Item { cursor: 0, kind, hash, size: 0, from: DeviceId([0xDE; 16]) }
}

impl Door {
    fn trip(&self, name: &'static str) {
        self.trips.lock().unwrap().push(name);
    }

    fn asks(&self) -> Result<DeviceId, Refusal> {
        self.device.lock().unwrap().ok_or(Refusal::new(RefusalCode::NotAuthentic))
    }

    fn with<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        self.model.state(work)
    }

    fn receipt(&self, device: DeviceId, head: Head) -> Receipt {
        receipt(self.model.id, device, head)
    }
}

pub(crate) fn receipt(server: ServerId, device: DeviceId, head: Head) -> Receipt {
    Receipt {
        server,
        device,
        epoch: head.epoch,
        seq: head.seq,
        head: head.hash,
        level: ReceiptLevel::Durable,
        at: NOON,
        signature: Signature([0; 64]),
    }
    .sign(&sign_key(7))
    .unwrap()
}

fn last(entries: &[Vec<u8>], epoch: u32) -> Head {
    let none = Head { epoch, ..Head::default() };
    entries.last().map_or(none, |bytes| Entry::decode(bytes).unwrap().head())
}

impl SyncProtocol for Door {
    async fn hello(&self) -> Result<Hello, Refusal> {
        self.trip("hello");
        Ok(Hello {
            server: self.model.id,
            challenge: Challenge(Random::new().bytes().unwrap()),
            versions: VERSIONS,
            at: Moment(NOON.0),
            manifest: self.with(|state| state.newest.map_or(1, |(version, _)| version)),
            limits: self.with(|state| state.limits),
            newest: self.with(|state| state.newest.map(|(_, hash)| hash)),
        })
    }

    async fn manifest(&self, hash: Digest) -> Result<Vec<u8>, Refusal> {
        self.trip("manifest");
        let found = self.with(|state| state.objects.get(&hash).cloned());
        found.ok_or(Refusal::new(RefusalCode::NotFound))
    }

    async fn enrol(&self, request: Enrol) -> Result<Enrolled, Refusal> {
        self.trip("enrol");
        let read = EnrolRequest::read(&request.request)
            .map_err(|_| Refusal::new(RefusalCode::Malformed))?;
        let claim = read.claim.claimed();
        let (device, key) = (claim.device, claim.signing.key());
        self.with(|state| {
            state.devices.entry(device).or_default().key = Some(key);
            state.say(ItemKind::Enrolment, request.request.to_vec(), device);
        });
        Ok(Enrolled { device })
    }

    async fn open(&self, request: SyncOpen) -> Result<Opened, Refusal> {
        self.trip("open");
        let limits = self.with(|state| state.limits);
        let wanted = self.with(|state| state.wanted.clone());
        let known = self.with(|state| state.devices.get(&request.device).cloned());
        let known = known.ok_or(Refusal::new(RefusalCode::NotAuthentic))?;
        let head = Head { epoch: request.epoch, seq: request.seq, hash: request.head, minute: 0 };
        let key = known.key.unwrap();
        if !head.is_signed(request.device, &key, &request.signature.0) {
            return Err(Refusal::new(RefusalCode::NotAuthentic));
        }
        *self.device.lock().unwrap() = Some(request.device);
        let (epoch, signature, entries) = match known.epochs.last_key_value() {
            Some((epoch, (entries, signature))) => (*epoch, *signature, entries.clone()),
            None => (request.epoch, None, Vec::new()),
        };
        let theirs = last(&entries, epoch);
        let at = |seq: u64| {
            let bytes = entries.get(usize::try_from(seq.checked_sub(1)?).unwrap());
            bytes.map(|bytes| hash_of(bytes))
        };
        let behind = request.epoch < epoch || request.epoch == epoch && request.seq < theirs.seq;
        let lost = request
            .receipt
            .as_ref()
            .is_some_and(|receipt| (receipt.epoch, receipt.seq) > (theirs.epoch, theirs.seq));
        let state = if known.revoked {
            PeerState::Revoked
        } else if request.epoch == epoch && at(request.seq).is_some_and(|hash| hash != request.head)
        {
            PeerState::Fork
        } else if lost {
            PeerState::RolledBack
        } else if behind {
            PeerState::Behind
        } else {
            PeerState::Ok
        };
        Ok(Opened {
            session: Session([1; 16]),
            challenge: Challenge([2; 32]),
            state,
            epoch,
            seq: theirs.seq,
            head: theirs.hash,
            signature,
            wanted,
            limits,
        })
    }

    async fn have(&self, request: Have) -> Result<Missing, Refusal> {
        self.trip("have");
        self.asks()?;
        let there = self.with(|state| {
            let there = |hash: &Digest| !state.objects.contains_key(hash);
            request.hashes.iter().map(there).collect::<Vec<_>>()
        });
        Ok(Missing::of(there.into_iter()))
    }

    async fn put(&self, hash: Digest, bytes: Vec<u8>) -> Result<ObjectAnswer, Refusal> {
        self.trip("put");
        self.asks()?;
        if Digest(sha256(&[&bytes])) != hash {
            return Err(Refusal::new(RefusalCode::WrongHash));
        }
        if bytes.len() > Limits::V1.step as usize {
            return Err(Refusal::new(RefusalCode::TooLarge));
        }
        Ok(self.with(|state| {
            if state.store(hash, bytes) { ObjectAnswer::New } else { ObjectAnswer::Known }
        }))
    }

    async fn put_many(&self, objects: Vec<Vec<u8>>) -> Result<Taken, Refusal> {
        self.trip("many");
        self.asks()?;
        let limits = self.with(|state| state.limits);
        let body = encode(&PutMany { objects: objects.iter().cloned().map(Into::into).collect() });
        let too_large = objects.len() > limits.objects as usize
            || body.len() > limits.body as usize
            || objects.iter().any(|object| object.len() > limits.step as usize);
        if too_large {
            return Err(Refusal::new(RefusalCode::TooLarge));
        }
        Ok(self.with(|state| {
            let mut new = 0;
            for object in objects {
                let hash = Digest(sha256(&[&object]));
                new += u32::from(state.store(hash, object));
            }
            Taken { new }
        }))
    }

    async fn upload_state(&self, hash: Digest) -> Result<UploadState, Refusal> {
        self.trip("upload_state");
        self.asks()?;
        Ok(self.with(|state| UploadState {
            offset: state.uploads.get(&hash).map_or(0, |bytes| bytes.len() as u64),
            complete: state.objects.contains_key(&hash),
        }))
    }

    async fn upload(
        &self,
        hash: Digest,
        length: u64,
        offset: u64,
        bytes: Vec<u8>,
    ) -> Result<UploadState, Refusal> {
        self.trip("upload");
        self.asks()?;
        self.with(|state| {
            if state.objects.contains_key(&hash) {
                return Ok(UploadState { offset: length, complete: true });
            }
            let so_far = state.uploads.entry(hash).or_default();
            if so_far.len() as u64 != offset {
                return Err(Refusal::new(RefusalCode::Replayed));
            }
            so_far.extend_from_slice(&bytes);
            let offset = so_far.len() as u64;
            if offset < length {
                return Ok(UploadState { offset, complete: false });
            }
            let whole = state.uploads.remove(&hash).unwrap();
            if Digest(sha256(&[&whole])) != hash {
                return Err(Refusal::new(RefusalCode::WrongHash));
            }
            state.store(hash, whole);
            Ok(UploadState { offset, complete: true })
        })
    }

    async fn get(&self, hash: Digest, offset: u64) -> Result<Vec<u8>, Refusal> {
        self.trip("get");
        self.asks()?;
        let step = Limits::V1.step as usize;
        let found = self.with(|state| state.object(&hash).cloned());
        let bytes = found.ok_or(Refusal::new(RefusalCode::NotFound))?;
        Ok(bytes.into_iter().skip(usize::try_from(offset).unwrap()).take(step).collect())
    }

    async fn get_many(&self, hashes: Vec<Digest>) -> Result<Vec<Vec<u8>>, Refusal> {
        self.trip("fetch");
        self.asks()?;
        let limits = self.with(|state| state.limits);
        if hashes.is_empty() || hashes.len() > limits.objects as usize {
            return Err(Refusal::new(RefusalCode::TooLarge));
        }
        let found = self.with(|state| {
            let mut found = Vec::new();
            let mut bytes = 0;
            for object in hashes.iter().map_while(|hash| state.object(hash)) {
                bytes += object.len();
                if !found.is_empty() && bytes > limits.body as usize {
                    break;
                }
                found.push(object.clone());
            }
            found
        });
        if found.is_empty() { Err(Refusal::new(RefusalCode::NotFound)) } else { Ok(found) }
    }

    async fn ledger(&self, request: PostLedger) -> Result<LedgerAnswer, Refusal> {
        self.trip("ledger");
        let device = self.asks()?;
        let refuse = |n: usize, why| {
            let rest = std::iter::repeat_n(EntryVerdict::NotReached, n.saturating_sub(1));
            LedgerAnswer { verdicts: [why].into_iter().chain(rest).collect(), receipt: None }
        };
        let count = request.entries.len();
        let entries: Vec<Entry> =
            request.entries.iter().filter_map(|bytes| Entry::decode(bytes)).collect();
        let Some(end) = entries.last().filter(|_| entries.len() == count).map(Entry::head) else {
            return Ok(refuse(count, EntryVerdict::BadSignature));
        };
        self.with(|state| {
            let quota = state.quota;
            let known = state.devices.get_mut(&device).unwrap();
            if !end.is_signed(device, &known.key.unwrap(), &request.signature.0) {
                return Ok(refuse(count, EntryVerdict::BadSignature));
            }
            let mut verdicts = Vec::new();
            let (kept, signature) = known.epochs.entry(end.epoch).or_default();
            let before = kept.len();
            for entry in &entries {
                let bytes = entry.encode();
                let place = usize::try_from(entry.seq - 1).unwrap();
                let end = last(kept, entry.epoch);
                let verdict = match kept.get(place) {
                    _ if !verdicts.iter().all(|verdict| {
                        matches!(verdict, EntryVerdict::Stored | EntryVerdict::Known)
                    }) =>
                    {
                        EntryVerdict::NotReached
                    }
                    Some(here) if *here == bytes => EntryVerdict::Known,
                    Some(_) => EntryVerdict::Fork,
                    None if place > kept.len() || entry.prev != end.hash => EntryVerdict::Gap,
                    None if entry.kind.travels() && !state.objects.contains_key(&entry.object) => {
                        EntryVerdict::MissingObject
                    }
                    None if quota => EntryVerdict::Quota,
                    None => {
                        kept.push(bytes);
                        EntryVerdict::Stored
                    }
                };
                verdicts.push(verdict);
            }
            // What is new of a request is kept whole or not at all.
            let refused =
                |one: &EntryVerdict| !matches!(one, EntryVerdict::Stored | EntryVerdict::Known);
            if verdicts.iter().any(refused) {
                kept.truncate(before);
                for one in verdicts.iter_mut().filter(|one| **one == EntryVerdict::Stored) {
                    *one = EntryVerdict::NotReached;
                }
            }
            let grew = kept.len() > before;
            let head = last(kept, end.epoch);
            if head.seq == end.seq {
                *signature = Some(request.signature);
            }
            if kept.is_empty() {
                known.epochs.remove(&end.epoch);
                return Ok(LedgerAnswer { verdicts, receipt: None });
            }
            if grew {
                state.say(ItemKind::Ledger, encode(&request), device);
            }
            let new = entries.iter().zip(&verdicts).filter(|(_, v)| **v == EntryVerdict::Stored);
            for (entry, _) in new {
                let kind = match entry.kind {
                    ledger::Kind::Segment => ItemKind::Segment,
                    ledger::Kind::KeyBatch => ItemKind::KeyBatch,
                    ledger::Kind::Blob => ItemKind::Blob,
                    _ => continue,
                };
                state.lay(AUTHORITY, kind, entry.object, device);
            }
            Ok(LedgerAnswer { verdicts, receipt: Some(self.receipt(device, head)) })
        })
    }

    async fn inbox(&self, of: Destination, cursor: u64) -> Result<Inbox, Refusal> {
        self.trip("inbox");
        let device = self.asks()?;
        // Whoever reads the authority's here is a desk.
        let is_desk = self.with(|state| state.desks.contains(&device));
        if of.0 != device.0 && of.0 != AUTHORITY && !is_desk {
            return Err(Refusal::new(RefusalCode::NotAllowed));
        }
        let all = self.with(|state| state.inboxes.get(&of.0).cloned().unwrap_or_default());
        let from = usize::try_from(cursor).unwrap();
        let items: Vec<Item> = all.iter().skip(from).take(3).copied().collect();
        let cursor = items.last().map_or(cursor, |item| item.cursor);
        Ok(Inbox { items, cursor, more: (cursor as usize) < all.len() })
    }

    async fn deliver(&self, request: Deliver) -> Result<Delivered, Refusal> {
        self.trip("deliver");
        let device = self.asks()?;
        self.with(|state| {
            if !state.desks.contains(&device) {
                return Err(Refusal::new(RefusalCode::NotAllowed));
            }
            if request.items.iter().any(|(_, hash)| state.object(hash).is_none()) {
                return Err(Refusal::new(RefusalCode::NotFound));
            }
            let lay = |(kind, hash)| state.lay(request.to.0, kind, hash, device);
            let new = request.items.into_iter().map(lay).filter(|new| *new).count();
            Ok(Delivered { new: u32::try_from(new).unwrap() })
        })
    }

    async fn close(&self, request: SyncClose) -> Result<SyncClosed, Refusal> {
        self.trip("close");
        let device = self.asks()?;
        self.with(|state| {
            let known = &state.devices[&device];
            let Some((epoch, (entries, _))) = known.epochs.last_key_value() else {
                return Err(Refusal::new(RefusalCode::NotFound));
            };
            let head = last(entries, *epoch);
            let ours = |range: LedgerRange| {
                let from = usize::try_from(range.from - 1).unwrap();
                let some = entries.iter().enumerate().skip(from);
                let some = some.take(usize::try_from(range.to - range.from + 1).unwrap());
                digest(some.map(|(at, bytes)| {
                    let entry = Entry::decode(bytes).unwrap();
                    let there = !entry.kind.travels() || state.objects.contains_key(&entry.object);
                    (at as u64 + 1, hash_of(bytes), there)
                }))
            };
            let differing = request.stretches.iter().filter(|one| ours(one.range) != one.digest);
            Ok(SyncClosed {
                differing: differing.map(|one| one.range).collect(),
                same_head: head.seq == request.count && head.hash == request.head,
            })
        })
    }
}
