//! Which entry stands under which number in a log that is made anew. Nothing here reads or writes a
//! file.
//!
//! What the file itself has keeps its numbers. What comes from elsewhere is put where it was, as far
//! as anybody knows that, and never before what it follows. What has no place of its own goes to the
//! end: one event is never put in the place of another, and none is there twice.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{CaseId, ChainId, Digest, Event};
use rusqlite::types::Value;

use super::gaps::{self, Chains};

/// A row of the log.
pub(crate) type Row = Vec<Value>;

/// Where an entry was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// In the damaged file.
    File,
    /// In a copy beside it.
    Copy,
    /// In what was sealed for sending.
    Outbox,
}

/// An entry that is as it was signed, or what erasing left of one.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entry {
    pub(crate) hash: Digest,
    /// What it follows; none where its content was erased.
    pub(crate) link: Option<Link>,
    pub(crate) hlc: i64,
    pub(crate) row: Row,
    pub(crate) source: Source,
}

/// The place of an event in its chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) chain: ChainId,
    pub(crate) seq: u64,
}

impl Link {
    pub(crate) fn of(event: &Event) -> Self {
        Self { chain: event.chain(), seq: event.seq }
    }
}

/// An entry that is not as it was signed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Doubtful {
    /// The hash that stands beside it.
    pub(crate) name: Option<Digest>,
    /// The hash of its bytes.
    pub(crate) hash: Option<Digest>,
    /// The case and the place in a chain that stand beside it.
    pub(crate) columns: Option<(CaseId, u64)>,
    pub(crate) row: Row,
    pub(crate) source: Source,
}

impl Doubtful {
    /// Whether it may be what is left of an event that is whole elsewhere.
    fn is_left_of(&self, entry: &Entry) -> bool {
        let same = Some(entry.hash);
        // Bytes and hash that belong together are another event, whatever its signature is worth.
        let is_mangled = self.name != self.hash;
        let place = entry.link.map(|link| (link.chain.0, link.seq));
        self.name == same
            || self.hash == same
            || (is_mangled && place.is_some() && self.columns == place)
    }

    /// As it is, under its own name.
    fn stay(self) -> Entry {
        let hash = self.name.unwrap_or(Digest::ZERO);
        Entry { hash, link: None, hlc: 0, row: self.row, source: self.source }
    }
}

/// The place of an event in its chain, and its number.
type Placed = (u64, i64);

/// The log as it will be.
#[derive(Debug, Default)]
pub(crate) struct Places {
    rows: BTreeMap<i64, Entry>,
    names: BTreeSet<Digest>,
    chains: Chains,
    /// Numbers that were given before and have nothing now.
    free: BTreeSet<i64>,
    end: i64,
}

/// What is known of the numbers that entries had.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// By the hash of the entry; what is known best comes first.
    pub(crate) numbers: BTreeMap<Digest, Vec<i64>>,
    /// Numbers that were written down as lost before.
    pub(crate) lost: BTreeSet<i64>,
    /// The history went up to here at least.
    pub(crate) pinned: i64,
}

impl Known {
    /// One more place that says which number an entry has.
    pub(crate) fn note(&mut self, hash: Digest, seq: i64) {
        self.numbers.entry(hash).or_default().push(seq);
    }

    fn of(&self, hash: &Digest) -> &[i64] {
        self.numbers.get(hash).map_or(&[], Vec::as_slice)
    }

    fn last(&self) -> i64 {
        self.numbers.values().flatten().copied().max().unwrap_or(0).max(self.pinned)
    }
}

impl Places {
    /// Takes an entry of the file itself as it stands there, unless it is there already.
    pub(crate) fn keep(&mut self, seq: i64, entry: Entry) {
        if self.names.insert(entry.hash) {
            self.put(seq, entry);
        }
    }

    /// Whether an entry has a place.
    pub(crate) fn has(&self, hash: &Digest) -> bool {
        self.names.contains(hash)
    }

    /// Gives everything else its place: first what is whole elsewhere, then what is doubtful.
    pub(crate) fn fill(
        &mut self,
        spare: Vec<Entry>,
        doubtful: Vec<(i64, Doubtful)>,
        known: &Known,
    ) {
        let mut spare: Vec<_> =
            spare.into_iter().filter(|entry| self.names.insert(entry.hash)).collect();
        spare.sort_by_key(|entry| (entry.hlc, entry.hash));
        let left = doubtful.iter().map(|(seq, _)| *seq).max().unwrap_or(0);
        let own = self.rows.last_key_value().map_or(0, |(seq, _)| *seq);
        self.end = own.max(known.last()).max(left);
        self.free = (1..=self.end).filter(|seq| !self.rows.contains_key(seq)).collect();
        let stand = Stand::of(&doubtful);
        let homeless = self.back_where_they_were(spare, &stand, known);
        self.where_they_can_have_been(homeless, &stand, known);
        self.fill_doubtful(doubtful);
    }

    /// Gives entries the numbers that they had; gives back those of which nobody knows one, or
    /// whose number is another's by now. What follows such a one in its chain stays behind it.
    fn back_where_they_were(
        &mut self,
        spare: Vec<Entry>,
        stand: &Stand<'_>,
        known: &Known,
    ) -> Vec<Entry> {
        let (mut homeless, mut displaced) = (Vec::new(), BTreeSet::new());
        for entry in spare {
            let chain = entry.link.map(|link| link.chain);
            let numbers = known.of(&entry.hash);
            let is_behind = chain.is_some_and(|chain| displaced.contains(&chain));
            let found = numbers.iter().find(|seq| !is_behind && self.fits(**seq, &entry, stand));
            match found {
                Some(seq) => self.put(*seq, entry),
                None => {
                    displaced.extend(chain.filter(|_| !numbers.is_empty()));
                    homeless.push(entry);
                }
            }
        }
        homeless
    }

    /// Gives entries numbers that are free and between those of their neighbours, and the others the
    /// end.
    fn where_they_can_have_been(&mut self, homeless: Vec<Entry>, stand: &Stand<'_>, known: &Known) {
        let free = self.free.iter().copied().filter(|seq| !stand.is_at(*seq));
        let given = gaps::share_out(&self.chains, &homeless, free, &known.lost);
        let mut numbers: BTreeMap<usize, i64> =
            given.into_iter().map(|(number, at)| (at, number)).collect();
        let mut late = Vec::new();
        for (at, entry) in homeless.into_iter().enumerate() {
            match numbers.remove(&at) {
                Some(number) => self.put(number, entry),
                None => late.push(entry),
            }
        }
        for entry in late {
            if entry.link.is_some_and(|link| self.is_silent_about(link)) {
                // The number of what is missing before it.
                self.end = self.end.saturating_add(1);
                self.free.insert(self.end);
            }
            self.end = self.end.saturating_add(1);
            self.put(self.end, entry);
        }
    }

    /// Whether an event at the end would come after nothing that tells what is missing before it.
    fn is_silent_about(&self, link: Link) -> bool {
        let (before, _) = self.neighbours(link);
        let (seq, number) = before.unwrap_or((0, 0));
        seq.saturating_add(1) != link.seq
            && self.free.range(number.saturating_add(1)..).next().is_none()
    }

    /// What is not as it was signed and is nowhere whole, where it stood or at the end.
    fn fill_doubtful(&mut self, doubtful: Vec<(i64, Doubtful)>) {
        let (mut claimed, mut homeless) = (BTreeSet::new(), Vec::new());
        for (seq, one) in doubtful {
            let names = [one.name, one.hash];
            let is_there = |name: &Digest| self.names.contains(name);
            // Whatever its bytes are by now: a name is there once.
            let is_claimed = one.name.is_some_and(|name| !claimed.insert(name));
            let in_its_place = self.rows.get(&seq);
            if is_claimed
                || names.iter().flatten().any(is_there)
                || in_its_place.is_some_and(|entry| one.is_left_of(entry))
            {
                continue;
            }
            match in_its_place {
                None => self.put(seq, one.stay()),
                Some(_) => homeless.push(one),
            }
        }
        for one in homeless {
            self.end = self.end.saturating_add(1);
            self.put(self.end, one.stay());
        }
    }

    /// Every row under its number.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (i64, &Entry)> {
        self.rows.iter().map(|(seq, entry)| (*seq, entry))
    }

    /// Numbers that were given and that nothing has now.
    pub(crate) fn gone(&self) -> &BTreeSet<i64> {
        &self.free
    }

    fn put(&mut self, seq: i64, entry: Entry) {
        if let Some(link) = entry.link {
            self.chains.entry(link.chain).or_default().insert(link.seq, seq);
        }
        self.free.remove(&seq);
        self.rows.insert(seq, entry);
    }

    /// What stands before and after an event in its chain.
    fn neighbours(&self, link: Link) -> (Option<Placed>, Option<Placed>) {
        let Some(chain) = self.chains.get(&link.chain) else { return (None, None) };
        let both = |(seq, number): (&u64, &i64)| (*seq, *number);
        let before = chain.range(..link.seq).next_back().map(both);
        (before, chain.range(link.seq..).next().map(both))
    }

    /// Whether an entry can stand there: nothing else does, and it is in its order.
    fn fits(&self, seq: i64, entry: &Entry, stand: &Stand<'_>) -> bool {
        let (before, after) = entry.link.map_or((None, None), |link| self.neighbours(link));
        before.is_none_or(|(_, before)| before < seq)
            && after.is_none_or(|(_, after)| seq < after)
            && self.free.contains(&seq)
            && stand.leaves(seq, entry)
    }
}

/// Numbers under which something stands that is not as it was signed.
struct Stand<'a>(BTreeMap<i64, Vec<&'a Doubtful>>);

impl<'a> Stand<'a> {
    fn of(doubtful: &'a [(i64, Doubtful)]) -> Self {
        let mut stand: BTreeMap<i64, Vec<&Doubtful>> = BTreeMap::new();
        for (seq, one) in doubtful.iter().filter(|(_, one)| one.source == Source::File) {
            stand.entry(*seq).or_default().push(one);
        }
        Self(stand)
    }

    fn is_at(&self, seq: i64) -> bool {
        self.0.contains_key(&seq)
    }

    /// Whether an entry takes nobody's place there.
    fn leaves(&self, seq: i64, entry: &Entry) -> bool {
        let mut there = self.0.get(&seq).into_iter().flatten();
        there.all(|one| one.is_left_of(entry))
    }
}
