//! R10: an answers file that somebody spoiled is refused with a code, at once, or it is a record.

use std::path::Path;
use std::time::{Duration, Instant};

use super::record;

const SEEDS: u64 = 500;
/// Nothing may take longer, whatever it is given.
const LONGEST: Duration = Duration::from_secs(1);
const WHOLE: &str = include_str!("../../../../../tests/fixtures/exercises/EX02-each-worker.json");
/// What breaks readers of JSON, and what a table of answers is not.
const ODD: &[&str] = &[
    "[[[[[[[[[[[[[[[[",
    "{",
    "}",
    "\"",
    ",",
    ":null",
    "1e999",
    "-0",
    "\\ud800",
    "\u{0}",
    "\u{202e}",
    "\"age\": [],",
    "9223372036854775808",
    "true",
    "\n",
    "{\"__proto__\": 1}",
];

/// Numbers that a seed decides: xorshift.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 20).unwrap_or(0) % end.max(1)
    }
}

fn noisy(text: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for _ in 0..=dice.below(3) {
        let at = dice.below(letters.len());
        match dice.below(4) {
            0 => letters.truncate(at),
            1 => letters.extend_from_within(at..),
            2 => drop(letters.drain(at..(at + 12).min(letters.len()))),
            _ => {
                let odd = ODD.get(dice.below(ODD.len())).copied().unwrap_or_default();
                drop(letters.splice(at..at, odd.chars()));
            }
        }
    }
    letters.into_iter().collect()
}

#[test]
fn a_spoiled_answers_file_is_refused_at_once_by_its_code() {
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../guide-content/morocco");
    let Ok(sources) = crate::pack::read(&pack) else { panic!("the pack is not there") };
    let guide = dalil_guide::compile(&sources).expect("the pack compiles");
    assert!(record(WHOLE, &guide).is_ok());
    let mut refused = 0;
    for seed in 0..SEEDS {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let spoiled = noisy(WHOLE, &mut dice);
        let begun = Instant::now();
        refused += u32::from(record(&spoiled, &guide).is_err());
        assert!(begun.elapsed() < LONGEST, "{seed}: {:?}", begun.elapsed());
    }
    assert!(refused > 250, "{refused} refused");
    let deep = "[".repeat(1_000_000);
    let begun = Instant::now();
    assert!(record(&deep, &guide).is_err());
    assert!(begun.elapsed() < LONGEST);
}
