//! What becomes of ledger entries: read and proved here, placed by [`plan`] against what a store
//! has, inside that store's transaction. Pure, so that both back ends decide alike.

use std::sync::Arc;

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::ledger::{Entry, Head, Kind, hash_of};
use dalil_protocol::{Destination, EntryVerdict, ItemKind, PostLedger, Receipt, Signature, encode};
use dalil_seal::{VerifyingKey, sha256};

use crate::Identity;
use crate::store::Parcel;

/// One entry that was read.
#[derive(Clone, Debug)]
pub struct Line {
    /// What it says.
    pub entry: Entry,
    /// As it was hashed.
    pub bytes: Vec<u8>,
    /// Its hash.
    pub hash: Digest,
}

/// Entries that follow one another and that their device signed.
#[derive(Clone)]
pub struct Batch {
    /// Whose ledger.
    pub device: DeviceId,
    /// At least one.
    pub lines: Vec<Line>,
    /// The device's own, at the last one.
    pub signature: Signature,
    /// The message as the desk shall see it.
    pub message: Vec<u8>,
    /// That message's hash.
    pub message_hash: Digest,
    /// Into which inbox.
    pub to: Destination,
    /// Most bytes that the device may keep here.
    pub quota: u64,
    /// Signs the receipt.
    pub identity: Arc<Identity>,
    /// Now.
    pub at: Moment,
}

/// One epoch of a device's ledger, as the store has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chain {
    /// Its end.
    pub head: Head,
    /// The device's own signature there.
    pub signature: Signature,
}

/// What a store has that a batch touches.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// The end of this epoch here.
    pub chain: Option<Head>,
    /// For each line: the hash at its place, if something is there.
    pub places: Vec<Option<Digest>>,
    /// For each line: the size of the object it names, if it is there.
    pub objects: Vec<Option<u64>>,
    /// Bytes that the device keeps here already.
    pub used: u64,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// For each line.
    pub verdicts: Vec<EntryVerdict>,
    /// Lines from here on are new; all of them or none.
    pub new_from: Option<usize>,
    /// The last line that is here afterwards.
    pub covered: Option<usize>,
    /// Bytes that the device keeps more.
    pub added: u64,
}

/// What a store did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ingested {
    /// For each line.
    pub verdicts: Vec<EntryVerdict>,
    /// For what is here of them.
    pub receipt: Option<Receipt>,
}

impl Batch {
    /// Reads entries and proves them: each follows the one before it, and the last is signed by
    /// the device. Otherwise a verdict for each.
    pub fn read(
        post: &PostLedger,
        key: &VerifyingKey,
        to: Destination,
        quota: u64,
        identity: Arc<Identity>,
        at: Moment,
    ) -> Result<Self, Vec<EntryVerdict>> {
        let mut lines: Vec<Line> = Vec::with_capacity(post.entries.len());
        let broken = |at: usize| {
            let mut verdicts = vec![EntryVerdict::NotReached; post.entries.len()];
            verdicts.iter_mut().skip(at).take(1).for_each(|it| *it = EntryVerdict::BadSignature);
            Err(verdicts)
        };
        for (at, bytes) in post.entries.iter().enumerate() {
            let Some(entry) = Entry::decode(bytes) else { return broken(at) };
            let follows = lines.last().is_none_or(|before| follows(&entry, &before.entry.head()));
            let begins = entry.seq == 1 && entry.prev == Digest::ZERO;
            if !follows || entry.seq == 0 || (entry.kind == Kind::Epoch) != begins {
                return broken(at);
            }
            lines.push(Line { entry, bytes: bytes.to_vec(), hash: hash_of(bytes) });
        }
        let Some(last) = lines.last() else { return broken(0) };
        if !last.entry.head().is_signed(post.device, key, &post.signature.0) {
            return broken(lines.len().saturating_sub(1));
        }
        let message = encode(post);
        let message_hash = Digest(sha256(&[&message]));
        let (device, signature) = (post.device, post.signature);
        Ok(Self { device, lines, signature, message, message_hash, to, quota, identity, at })
    }

    /// Its epoch.
    pub fn epoch(&self) -> u32 {
        self.lines.first().map_or(0, |line| line.entry.epoch)
    }

    /// What goes into the inbox once the lines from here on are kept: the message itself, for the
    /// desk to follow the chain, then the objects.
    pub fn parcels(&self, from: usize) -> Vec<Parcel> {
        let message = Parcel { kind: ItemKind::Ledger, hash: self.message_hash };
        let objects = self.lines.iter().skip(from).filter_map(|line| {
            let kind = match line.entry.kind {
                Kind::Segment => ItemKind::Segment,
                Kind::KeyBatch => ItemKind::KeyBatch,
                Kind::Blob => ItemKind::Blob,
                _ => return None,
            };
            Some(Parcel { kind, hash: line.entry.object })
        });
        std::iter::once(message).chain(objects).collect()
    }
}

fn follows(entry: &Entry, head: &Head) -> bool {
    entry.epoch == head.epoch
        && Some(entry.seq) == head.seq.checked_add(1)
        && entry.prev == head.hash
        && entry.minute >= head.minute
}

/// Places the lines of a batch. What is new is kept whole or not at all: only its last entry is
/// signed, and a head without its device's signature would let a server invent a fork.
pub fn plan(batch: &Batch, known: &Known) -> Plan {
    let mut plan = Plan { verdicts: Vec::new(), new_from: None, covered: None, added: 0 };
    let mut used = known.used;
    for (at, line) in batch.lines.iter().enumerate() {
        let verdict = place(line, at, plan.new_from.is_some(), batch, known, &mut used);
        plan.verdicts.push(verdict);
        match verdict {
            EntryVerdict::Known => plan.covered = Some(at),
            EntryVerdict::Stored => plan.new_from = plan.new_from.or(Some(at)),
            _ => {
                for earlier in &mut plan.verdicts {
                    if *earlier == EntryVerdict::Stored {
                        *earlier = EntryVerdict::NotReached;
                    }
                }
                plan.verdicts.resize(batch.lines.len(), EntryVerdict::NotReached);
                plan.new_from = None;
                return plan;
            }
        }
    }
    if plan.new_from.is_some() {
        plan.covered = batch.lines.len().checked_sub(1);
        plan.added = used.saturating_sub(known.used);
    }
    plan
}

fn place(
    line: &Line,
    at: usize,
    grows: bool,
    batch: &Batch,
    known: &Known,
    used: &mut u64,
) -> EntryVerdict {
    match known.places.get(at).copied().flatten() {
        Some(here) if here == line.hash => return EntryVerdict::Known,
        Some(_) => return EntryVerdict::Fork,
        None => {}
    }
    if !grows {
        // The first new line is measured against the end of the chain; the others against it.
        let head = known.chain.unwrap_or(Head { epoch: batch.epoch(), ..Head::default() });
        if Some(line.entry.seq) != head.seq.checked_add(1) {
            return EntryVerdict::Gap;
        }
        if line.entry.prev != head.hash {
            return EntryVerdict::Fork;
        }
        if line.entry.minute < head.minute {
            return EntryVerdict::BadSignature;
        }
    }
    if line.entry.kind.travels() {
        let Some(size) = known.objects.get(at).copied().flatten() else {
            return EntryVerdict::MissingObject;
        };
        *used = used.saturating_add(size);
        if *used > batch.quota {
            return EntryVerdict::Quota;
        }
    }
    EntryVerdict::Stored
}
