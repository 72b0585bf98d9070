//! Whether a record is as it was signed; if not, the first entry where it is not.

use std::collections::{BTreeMap, BTreeSet};

use super::read::{Read, Stopped, read};
use super::{Entry, ExportHead, end_message, record_hash};
use crate::attest::{Attest, is_proved};
use crate::{ChainId, Compartment, Digest, Event, Moment, OfficerId, Sha256};

/// Signatures and hashes, lent by the caller.
pub trait Proven: Sha256 {
    /// Whether `signature` over `message` is by `key`.
    fn verify(&self, key: &[u8; 32], message: &[u8], signature: &[u8]) -> bool;
}

/// What the reader knows from elsewhere, such as a paper. Fingerprints and hashes may be cut
/// short: the first bytes decide.
#[derive(Clone, Debug, Default)]
pub struct Pins {
    /// Beginnings of the fingerprints (SHA-256) of all public keys that are accepted. None: the
    /// keys are the file's own claim.
    pub keys: Vec<Vec<u8>>,
    /// The beginning of the hash of an entry that must be there.
    pub head: Option<Vec<u8>>,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// It is not a record at all.
    NotARecord,
    /// A later version wrote it, or this entry of it.
    Newer,
    /// The bytes cannot be read.
    Unreadable,
    /// The signature is not by the officer that the entry names: changed, or put under another name.
    Altered,
    /// It is of another case.
    Foreign,
    /// It was there already, or takes a place that is taken.
    Inserted,
    /// It stands before something that it follows.
    Moved,
    /// What it follows is not there.
    Removed,
    /// The record ends before its end.
    CutShort,
    /// Number, order or keys are not those that the maker signed.
    Unsigned,
    /// Something follows the end.
    Trailing,
    /// It is by a key that is not among those expected.
    OtherKey,
    /// The entry that was expected from elsewhere is not there: the record was cut, or is another.
    HeadMissing,
}

impl Flaw {
    /// A stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotARecord => "not-a-record",
            Self::Newer => "newer",
            Self::Unreadable => "unreadable",
            Self::Altered => "altered",
            Self::Foreign => "foreign",
            Self::Inserted => "inserted",
            Self::Moved => "moved",
            Self::Removed => "removed",
            Self::CutShort => "cut-short",
            Self::Unsigned => "unsigned",
            Self::Trailing => "trailing",
            Self::OtherKey => "other-key",
            Self::HeadMissing => "head-missing",
        }
    }
}

/// The first thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What.
    pub flaw: Flaw,
    /// The number of the entry in the file, from 1; one more than there are for the end.
    pub entry: usize,
    /// What that entry does, as far as it can be read.
    pub op: Option<&'static str>,
    /// When it claims to have been written.
    pub at: Option<Moment>,
}

/// An entry as it can be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The hash of the event.
    pub hash: Digest,
    /// Who wrote it.
    pub author: OfficerId,
    /// The event; none where its content was kept back.
    pub event: Option<Event>,
    /// Its compartment.
    pub compartment: Compartment,
}

/// What a record says of itself, and whether that is so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// What stands before the entries; none where that cannot be read.
    pub head: Option<ExportHead>,
    /// The entries that can be read, in the order of the file.
    pub lines: Vec<Line>,
    /// The hash of all entries in their order, as papers print it.
    pub record_hash: Digest,
    /// The place of the pinned entry, from 1.
    pub pinned_at: Option<usize>,
    /// The first thing that is wrong; none: the record is as it was signed.
    pub problem: Option<Problem>,
}

/// Reads a record and proves it.
pub fn verify(file: &[u8], pins: &Pins, proof: &impl Proven) -> Shown {
    let read = read(file);
    let hashes: Vec<Digest> = read.entries.iter().map(|entry| entry.hash(proof)).collect();
    let mut lines = Vec::with_capacity(read.entries.len());
    let mut found: Vec<Problem> = Vec::new();
    let mut from_end = None;
    if let Some((head, _)) = &read.head {
        let mut walk = Walk::new(head, &hashes, &pins.keys);
        for (at, (entry, hash)) in read.entries.iter().zip(&hashes).enumerate() {
            let (line, flaw) = walk.step(entry, *hash, proof);
            if let Some(flaw) = flaw
                && found.is_empty()
            {
                found.push(problem(flaw, at, line.as_ref()));
            }
            match line {
                Some(line) => lines.push(line),
                None => break,
            }
        }
        if walk.is_owing() && lines.len() == read.entries.len() {
            found.push(problem(Flaw::Removed, read.entries.len(), None));
        }
        from_end = against_end(&read, head, &lines, proof);
    }
    found.extend(read.stopped.map(|why| stop(why, read.entries.len())));
    let begins = |hash: &Digest, start: &[u8]| hash.0.starts_with(start);
    let pinned_at = pins.head.as_ref().and_then(|start| {
        hashes.iter().position(|hash| begins(hash, start)).map(|at| at.saturating_add(1))
    });
    if pins.head.is_some() && pinned_at.is_none() {
        found.push(problem(Flaw::HeadMissing, read.entries.len(), None));
    }
    // The first in the file. Of several about one entry, what its own signature says comes first,
    // and where content is kept back the signed end knows better than the links.
    let links = |flaw| matches!(flaw, Flaw::Moved | Flaw::Removed | Flaw::Inserted);
    let at = if found.first().is_some_and(|first| links(first.flaw)) { 0 } else { found.len() };
    if let Some(problem) = from_end {
        found.insert(at, problem);
    }
    found.sort_by_key(|problem| problem.entry);
    Shown {
        head: read.head.map(|(head, _)| head),
        lines,
        record_hash: record_hash(&hashes, proof),
        pinned_at,
        problem: found.into_iter().next(),
    }
}

fn problem(flaw: Flaw, at: usize, line: Option<&Line>) -> Problem {
    let event = line.and_then(|line| line.event.as_ref());
    Problem {
        flaw,
        entry: at.saturating_add(1),
        op: event.and_then(|event| event.body.op()).map(crate::Op::name),
        at: event.map(|event| event.at),
    }
}

fn stop(why: Stopped, entries: usize) -> Problem {
    let flaw = match why {
        Stopped::NotARecord => Flaw::NotARecord,
        Stopped::Newer => Flaw::Newer,
        Stopped::Unreadable => Flaw::Unreadable,
        Stopped::Short => Flaw::CutShort,
        Stopped::Trailing => Flaw::Trailing,
    };
    problem(flaw, entries, None)
}

/// What the maker signed at the end: how many entries, which, in which order.
fn against_end(
    read: &Read,
    head: &ExportHead,
    lines: &[Line],
    proof: &impl Proven,
) -> Option<Problem> {
    let (end, head_bytes) = (read.end.as_ref()?, &read.head.as_ref()?.1);
    let message = end_message(head_bytes, &end.marks, proof);
    let key = head.authors.iter().find(|(officer, _)| *officer == head.maker);
    let signed = key.is_some_and(|(_, key)| proof.verify(key, &message, &end.signature));
    if !signed || end.marks.len() != head.count {
        return Some(problem(Flaw::Unsigned, read.entries.len(), None));
    }
    let here: Vec<Digest> = read.items.iter().map(|item| Digest(proof.sha256(&[item]))).collect();
    let there = &end.marks;
    let at = (0..here.len().max(there.len())).find(|at| here.get(*at) != there.get(*at))?;
    let flaw = match (here.get(at), there.get(at)) {
        (Some(found), Some(wanted)) => match (there.contains(found), here.contains(wanted)) {
            // It was there before already.
            (true, true) if here.iter().take(at).any(|one| one == found) => Flaw::Inserted,
            (true, true) => Flaw::Moved,
            (true, false) => Flaw::Removed,
            (false, true) => Flaw::Inserted,
            (false, false) => Flaw::Altered,
        },
        (None, _) => Flaw::Removed,
        (Some(_), None) => Flaw::Inserted,
    };
    Some(problem(flaw, at, lines.get(at)))
}

/// Walks the entries in the order of the file.
struct Walk<'a> {
    head: &'a ExportHead,
    keys: BTreeMap<OfficerId, [u8; 32]>,
    /// Beginnings of the fingerprints that are accepted.
    pinned: &'a [Vec<u8>],
    /// Everything in the file.
    all: BTreeSet<Digest>,
    seen: BTreeSet<Digest>,
    tails: BTreeMap<ChainId, (u64, Digest)>,
    /// Up to where each chain must go on, so that the signature of a segment proves what stands
    /// before its last event.
    owed: BTreeMap<ChainId, u64>,
}

impl<'a> Walk<'a> {
    fn new(head: &'a ExportHead, hashes: &[Digest], pinned: &'a [Vec<u8>]) -> Self {
        Self {
            head,
            keys: head.authors.iter().copied().collect(),
            pinned,
            all: hashes.iter().copied().collect(),
            seen: BTreeSet::new(),
            tails: BTreeMap::new(),
            owed: BTreeMap::new(),
        }
    }

    /// Whether a chain ends before the event that proves its last ones.
    fn is_owing(&self) -> bool {
        let reached = |chain| self.tails.get(chain).map_or(0, |(seq, _)| *seq);
        self.owed.iter().any(|(chain, to)| reached(chain) < *to)
    }

    fn step(
        &mut self,
        entry: &Entry,
        hash: Digest,
        proof: &impl Proven,
    ) -> (Option<Line>, Option<Flaw>) {
        let (line, signature, place) = match entry {
            Entry::Whole { bytes, signature } => {
                let event = match Event::decode(bytes) {
                    Ok(event) => event,
                    Err(crate::EventError::FromTheFuture) => return (None, Some(Flaw::Newer)),
                    Err(crate::EventError::Malformed) => return (None, Some(Flaw::Unreadable)),
                };
                let (author, compartment) = (event.author, event.compartment);
                let place = Place {
                    chain: event.chain(),
                    seq: event.seq,
                    follows: event.deps.iter().copied().chain([event.prev]).collect(),
                    prev: Some(event.prev),
                };
                let line = Line { hash, author, event: Some(event), compartment };
                (line, signature, place)
            }
            Entry::KeptBack { compartment, author, device, seq, hash, signature } => {
                let chain = (self.head.case, *compartment, *author, *device);
                let place = Place { chain, seq: *seq, follows: Vec::new(), prev: None };
                let line =
                    Line { hash: *hash, author: *author, event: None, compartment: *compartment };
                (line, signature, place)
            }
        };
        let flaw = self.flaw(&line, signature, &place, proof);
        self.seen.insert(hash);
        if let Some(attest) = Attest::read(signature) {
            self.owed.insert(place.chain, attest.to);
        }
        self.tails.insert(place.chain, (place.seq, hash));
        (Some(line), flaw)
    }

    fn flaw(
        &self,
        line: &Line,
        signature: &[u8],
        place: &Place,
        proof: &impl Proven,
    ) -> Option<Flaw> {
        if line.event.as_ref().is_some_and(|event| event.case != self.head.case) {
            return Some(Flaw::Foreign);
        }
        let Some(key) = self.keys.get(&line.author) else { return Some(Flaw::Altered) };
        let stands = (self.head.case, place.seq, line.hash);
        if !is_proved(stands, signature, |said, by| proof.verify(key, said, by)) {
            return Some(Flaw::Altered);
        }
        let fingerprint = proof.sha256(&[key]);
        let expected = |start: &Vec<u8>| fingerprint.starts_with(start);
        if !self.pinned.is_empty() && !self.pinned.iter().any(expected) {
            return Some(Flaw::OtherKey);
        }
        if self.seen.contains(&line.hash) {
            return Some(Flaw::Inserted);
        }
        self.misplaced(place)
    }

    /// Whether everything that it follows stands before it, and nothing takes its place.
    fn misplaced(&self, place: &Place) -> Option<Flaw> {
        let absent = |hash: &&Digest| **hash != Digest::ZERO && !self.seen.contains(*hash);
        if let Some(absent) = place.follows.iter().find(absent) {
            return Some(if self.all.contains(absent) { Flaw::Moved } else { Flaw::Removed });
        }
        let (seq, tail) = self.tails.get(&place.chain).copied().unwrap_or((0, Digest::ZERO));
        let next = seq.saturating_add(1);
        if place.seq > next {
            return Some(Flaw::Removed);
        }
        let follows = place.prev.is_none_or(|prev| prev == tail);
        (place.seq < next || !follows).then_some(Flaw::Inserted)
    }
}

/// Where an entry says that it stands.
struct Place {
    chain: ChainId,
    seq: u64,
    follows: Vec<Digest>,
    prev: Option<Digest>,
}
