//! The full programme in pieces. Each piece follows from the seed and its number alone, runs in a
//! process of its own and is written down when it is done: a programme that is cut goes on where it
//! was, and what it found before counts.

use std::path::Path;

use crate::chance::Chance;
use crate::crash::Recording;
use crate::faults::{self, Share};
use crate::kept::scratch;
use crate::kill;
use crate::report::Outcome;
use crate::work::Work;
use crate::{converge, flips};

/// Steps of work that are recorded.
const STEPS: u64 = 60;
/// States that are made of one record.
const STATES: u64 = 1000;
/// Flips, schedules and schedules in vaults of one piece.
const FLIPS: u64 = 500;
const SCHEDULES: u64 = 5000;
const VAULTS: u64 = 100;
/// Pieces that the calls of one kind of work on a failing disk are dealt out to.
const SHARES: u64 = 8;
/// The kinds of work that are done on a failing disk.
const ON_A_BAD_DISK: [Work; 4] = [Work::Answers, Work::Notes, Work::Lock, Work::Device];
/// The same, and a desk that takes in: on a disk alone, since memory would fail the sender too.
const AT_A_DESK_TOO: [Work; 5] =
    [Work::Answers, Work::Notes, Work::Lock, Work::Device, Work::Takes];

fn on_a_bad_disk(part: &str) -> &'static [Work] {
    if part == "R3" { &AT_A_DESK_TOO } else { &ON_A_BAD_DISK }
}

/// The parts, in the order in which they run.
pub const PARTS: [&str; 8] = ["R1", "R2", "R3", "R4", "R5", "R12", "L6", "R9"];

/// How much of each part.
pub struct Measure {
    /// R2.
    pub states: u64,
    /// R1.
    pub rounds: u64,
    /// R5.
    pub flips: u64,
    /// R3, R4 and R12: each so-manieth call.
    pub stride: u64,
    /// L6.
    pub schedules: u64,
    /// R9.
    pub vaults: u64,
}

/// What `cargo xtask soak` runs.
pub const FULL: Measure = Measure {
    states: 200_000,
    rounds: 10_000,
    flips: 50_000,
    stride: 1,
    schedules: 100_000,
    vaults: 10_000,
};

/// The measure of one change.
pub const QUICK: Measure =
    Measure { states: 500, rounds: 100, flips: 200, stride: 5, schedules: 2000, vaults: 50 };

/// One piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The part that it belongs to.
    pub part: &'static str,
    /// Its number in the part.
    pub n: u64,
    /// The kind of work, where the part has several.
    pub work: Option<Work>,
    /// How much of it: rounds, states, flips, schedules; of calls each so-manieth.
    pub count: u64,
}

impl Piece {
    /// A word that names it.
    pub fn name(&self) -> String {
        let work = self.work.map_or_else(|| "all".to_owned(), Work::name);
        format!("{}/{}/{work}/{}", self.part, self.n, self.count)
    }

    /// The piece of that name.
    pub fn named(name: &str) -> Option<Self> {
        let words: Vec<&str> = name.split('/').collect();
        let [part, n, work, count] = words[..] else { return None };
        Some(Self {
            part: PARTS.into_iter().find(|known| *known == part)?,
            n: n.parse().ok()?,
            work: if work == "all" { None } else { Some(Work::named(work)?) },
            count: count.parse().ok()?,
        })
    }

    /// Does it.
    pub fn run(&self, program: &Path, seed: u64) -> Outcome {
        let one = Chance::seed_of(seed, self.n);
        let mut step = || ();
        let failed = |error: String| {
            let mut outcome = Outcome::of(self.part, "");
            outcome.failures.push(format!("{}: {error}", self.name()));
            outcome
        };
        match (self.part, self.work) {
            ("R1", Some(work)) => kill::rounds_of(program, work, self.count, one, &mut step),
            ("R2", Some(work)) => match Recording::of(program, work, STEPS) {
                Ok(recording) => recording.states(self.count, one, &mut step),
                Err(error) => failed(error),
            },
            ("R3" | "R4" | "R12", Some(work)) => {
                let share = Share { stride: self.count, from: self.n % SHARES };
                faults::apart(program, self.part, work, share)
            }
            ("R5", _) => flips::flips(self.count, one, &mut step),
            ("L6", _) => converge::pure::schedules(self.count, one, &mut step),
            ("R9", _) => {
                let folder = scratch();
                converge::vaults::schedules(self.count, one, folder.path(), &mut step)
            }
            _ => failed("no such piece".to_owned()),
        }
    }
}

/// Everything that belongs to a measure, or to some percent of it.
pub fn pieces(measure: &Measure, percent: u64, only: Option<&str>) -> Vec<Piece> {
    let share = |all: u64| (all.saturating_mul(percent) / 100).max(1);
    let mut pieces = Vec::new();
    for part in PARTS.into_iter().filter(|part| only.is_none_or(|only| only == *part)) {
        match part {
            "R1" => by_work(&mut pieces, part, share(measure.rounds), kill::ROUNDS),
            "R2" => by_work(&mut pieces, part, share(measure.states), STATES),
            "R3" | "R4" | "R12" => {
                // Of a few percent some of the shares, each of them whole.
                let most = (SHARES * percent / 100).clamp(1, SHARES);
                for (kind, work) in (0_u64..).zip(on_a_bad_disk(part).iter().copied()) {
                    pieces.extend((0..most).map(|n| Piece {
                        part,
                        n: kind * SHARES + n,
                        work: Some(work),
                        count: measure.stride * SHARES,
                    }));
                }
            }
            "R5" => dealt(&mut pieces, part, None, share(measure.flips), FLIPS),
            "L6" => dealt(&mut pieces, part, None, share(measure.schedules), SCHEDULES),
            _ => dealt(&mut pieces, part, None, share(measure.vaults), VAULTS),
        }
    }
    pieces
}

fn by_work(pieces: &mut Vec<Piece>, part: &'static str, all: u64, most: u64) {
    let kinds = u64::try_from(Work::ALL.len()).unwrap_or(1);
    for (kind, work) in (0_u64..).zip(Work::ALL) {
        let count = all / kinds + u64::from(kind < all % kinds);
        dealt(pieces, part, Some(work), count, most);
    }
}

/// So much in pieces of at most so much, numbered on from those of the part that are there.
fn dealt(pieces: &mut Vec<Piece>, part: &'static str, work: Option<Work>, all: u64, most: u64) {
    let mut left = all;
    while left > 0 {
        let count = left.min(most);
        left -= count;
        let n = pieces.iter().filter(|piece| piece.part == part).count();
        pieces.push(Piece { part, n: u64::try_from(n).unwrap_or(0), work, count });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pieces come to what the measure says, and each is found again by its name.
    #[test]
    fn the_pieces_are_the_whole_measure() {
        let pieces = pieces(&FULL, 100, None);
        let sum = |part: &str| -> u64 {
            pieces.iter().filter(|piece| piece.part == part).map(|piece| piece.count).sum()
        };
        assert_eq!((sum("R1"), sum("R2"), sum("R5")), (10_000, 200_000, 50_000));
        assert_eq!((sum("L6"), sum("R9")), (100_000, 10_000));
        // Every call is in one of the shares, whatever its number.
        for part in ["R3", "R4", "R12"] {
            for work in on_a_bad_disk(part) {
                let of = pieces.iter();
                let of = of.filter(|piece| piece.part == part && piece.work == Some(*work));
                let from: Vec<u64> = of.map(|piece| piece.n % SHARES).collect();
                assert_eq!(from, (0..SHARES).collect::<Vec<_>>(), "{part}");
            }
        }
        let mut names: Vec<String> = pieces.iter().map(Piece::name).collect();
        assert!(pieces.iter().all(|piece| Piece::named(&piece.name()).as_ref() == Some(piece)));
        names.sort();
        names.dedup();
        assert_eq!(names.len(), pieces.len(), "two pieces of one name");
    }
}
