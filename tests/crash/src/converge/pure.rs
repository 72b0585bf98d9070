//! The five without a disk: thousands of schedules in a minute.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use dalil_case::{
    Body, Case, CaseId, DeviceId, Digest, Event, EventId, Hlc, MAX_DEPS, OfficerId, Op, Recorded,
    Sha256, Uptime,
};

use super::{FIVE, carried, clock, judge, opening, something};
use crate::chance::Chance;
use crate::report::Outcome;

const CASE: CaseId = CaseId([0xCA; 16]);

struct Sha;

impl Sha256 for Sha {
    fn sha256(&self, parts: &[&[u8]]) -> [u8; 32] {
        dalil_seal::sha256(parts)
    }
}

/// One of the five: what is in the case, and what waits to be.
struct One {
    who: u8,
    hlc: Hlc,
    tails: BTreeMap<u8, (u64, Digest)>,
    events: Vec<Recorded>,
    here: BTreeSet<Digest>,
    waiting: BTreeMap<Digest, Recorded>,
}

impl One {
    fn new(who: u8) -> Self {
        let (tails, here, waiting) = (BTreeMap::new(), BTreeSet::new(), BTreeMap::new());
        Self { who, hlc: Hlc(0), tails, events: Vec::new(), here, waiting }
    }

    fn case(&self) -> Case {
        Case::fold(CASE, &self.events)
    }

    fn write(&mut self, op: Op, step: i64, chance: &mut Chance) {
        let (at, compartment) = (clock(self.who.into(), step), op.compartment());
        let (seq, prev) = match self.tails.get(&compartment.number()) {
            Some((seq, hash)) => (seq.saturating_add(1), *hash),
            None => (1, Digest::ZERO),
        };
        let heads = self.case().heads.into_iter().filter(|head| *head != prev);
        self.hlc = self.hlc.next(at);
        let mut id = [0; 16];
        for (part, byte) in id.chunks_exact_mut(8).zip([chance.number(), chance.number()]) {
            part.copy_from_slice(&byte.to_le_bytes());
        }
        let event = Event {
            id: EventId(id),
            case: CASE,
            compartment,
            author: OfficerId([self.who; 16]),
            device: DeviceId([self.who; 16]),
            seq,
            prev,
            deps: heads.take(MAX_DEPS).collect(),
            hlc: self.hlc,
            at,
            uptime: Uptime { ms: 0, run: [self.who; 16] },
            body: Body::Known(op),
            guide: Digest([7; 32]),
        };
        let hash = Event::hash_of(&event.encode(), &Sha);
        self.tails.insert(compartment.number(), (seq, hash));
        self.here.insert(hash);
        self.events.push(Recorded { hash, event });
    }

    /// Takes in whatever comes; what has a parent that is not here waits.
    fn take(&mut self, events: Vec<Recorded>) {
        let new = events.into_iter().filter(|one| !self.here.contains(&one.hash));
        self.waiting.extend(new.map(|one| (one.hash, one)).collect::<Vec<_>>());
        loop {
            let ready = self.waiting.values().find(|one| {
                let parents = one.event.deps.iter().chain([&one.event.prev]);
                parents.into_iter().all(|it| *it == Digest::ZERO || self.here.contains(it))
            });
            let Some(hash) = ready.map(|one| one.hash) else { return };
            let Some(one) = self.waiting.remove(&hash) else { return };
            self.hlc = self.hlc.max(one.event.hlc);
            self.here.insert(hash);
            self.events.push(one);
        }
    }
}

/// L6, L7: runs so many schedules and says what went wrong.
pub fn schedules(count: u64, seed: u64, step: &mut dyn FnMut()) -> Outcome {
    let begun = Instant::now();
    let mut outcome = Outcome::of("L6", "schedules");
    for run in 0..count {
        let seed = Chance::seed_of(seed, run);
        schedule(seed, &mut outcome);
        outcome.tried = outcome.tried.saturating_add(1);
        step();
    }
    outcome.seconds = begun.elapsed().as_secs();
    outcome
}

fn schedule(seed: u64, outcome: &mut Outcome) {
    let mut chance = Chance::new(seed);
    let mut five: Vec<One> = (0..FIVE).filter_map(|n| u8::try_from(n).ok()).map(One::new).collect();
    for (n, one) in five.iter_mut().enumerate().take(1) {
        one.write(opening(), i64::try_from(n).unwrap_or(0), &mut chance);
    }
    let rounds = chance.below(4).saturating_add(2);
    for round in 0..rounds {
        for (n, one) in five.iter_mut().enumerate() {
            for _ in 0..chance.below(4) {
                // Nobody writes in a case of which they have nothing.
                if one.events.is_empty() {
                    break;
                }
                let now = i64::try_from(round.saturating_mul(FIVE).saturating_add(n)).unwrap_or(0);
                let op = something(&mut chance, &one.case());
                one.write(op, now, &mut chance);
            }
        }
        for _ in 0..chance.below(8) {
            pass(&mut five, &mut chance, false);
        }
    }
    // In the end everybody has heard everything, some of it late and some of it twice.
    let all: Vec<Recorded> = five.iter().flat_map(|one| one.events.iter().cloned()).collect();
    for one in &mut five {
        one.take(carried(&mut chance, &all, true));
    }
    let mut told = None;
    let wanted = five.first().map(One::case);
    for one in &five {
        let case = one.case();
        told = told.or_else(|| judge(&one.events, &case));
        if Some(&case) != wanted.as_ref() || !one.waiting.is_empty() {
            told = told.or(Some("not all came to the same".to_owned()));
        }
        let mixed = carried(&mut chance, &all, true);
        if Case::registers(CASE, &mixed) != Case::registers(CASE, &one.events) {
            told = told.or(Some("the order matters".to_owned()));
        }
        outcome.count("differences in view", u64::try_from(case.conflicts.len()).unwrap_or(0));
    }
    outcome.failures.extend(told.map(|told| format!("L6 seed {seed}: {told}")));
}

/// One gives another some of what it has, or all of it.
fn pass(five: &mut [One], chance: &mut Chance, all: bool) {
    let (from, to) = (chance.below(FIVE), chance.below(FIVE));
    let Some(events) = five.get(from).map(|one| one.events.clone()) else { return };
    let events = carried(chance, &events, all);
    if let Some(one) = five.get_mut(to).filter(|_| from != to) {
        one.take(events);
    }
}
