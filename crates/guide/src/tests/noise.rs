//! R10: a pack that somebody cut, doubled or wrote nonsense into is refused with what is wrong, at
//! once, or it is a guide like any other.

use std::time::{Duration, Instant};

use super::small::{self, Dice};

const SEEDS: u64 = 500;
/// Nothing may take longer, whatever it is given.
const LONGEST: Duration = Duration::from_secs(1);
/// What breaks readers of tables, numbers and conditions.
const ODD: &[&str] = &[
    "[[",
    "]]",
    "=",
    "\"\"\"",
    "''",
    "\u{0}",
    "\u{202e}",
    "9223372036854775808",
    "-1",
    "1e999",
    "all = [all = [all = [",
    "not not not",
    "((((((((((((((((((((((((((((((((",
    "[a.b.c.d.e.f.g]",
    "id = \"small\"",
    "format = 999999",
    "\n\n#",
    "\\u{110000}",
];

/// One of the files with a few places changed, letters kept whole.
fn noisy(text: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for _ in 0..=dice.below(4) {
        let at = dice.below(letters.len().max(1)).min(letters.len());
        match dice.below(4) {
            0 => letters.truncate(at),
            1 => letters.extend_from_within(at..),
            2 => drop(letters.drain(at..(at + 20).min(letters.len()))),
            _ => drop(letters.splice(at..at, dice.pick(ODD).chars())),
        }
    }
    letters.into_iter().collect()
}

#[test]
fn a_spoiled_pack_is_refused_at_once_with_what_is_wrong() {
    let mut refused = 0;
    for seed in 0..SEEDS {
        let mut dice = Dice::new(seed + 1);
        let mut sources = small::sources(seed % 7, 12, 5);
        let paths: Vec<String> = sources.keys().cloned().collect();
        let path = dice.pick(&paths).clone();
        let spoiled = noisy(&sources[&path], &mut dice);
        sources.insert(path.clone(), spoiled);
        let begun = Instant::now();
        let compiled = crate::compile(&sources);
        assert!(begun.elapsed() < LONGEST, "{path} {seed}: {:?}", begun.elapsed());
        if let Err(findings) = compiled {
            assert!(!findings.is_empty(), "{path} {seed}: refused without a word");
            refused += 1;
        }
    }
    assert!(refused > 250, "{refused} refused");
}

/// Conditions nested deeper than anybody writes them, and a pack of thousands of questions, take
/// no more room than there is.
#[test]
fn a_pack_without_measure_is_refused_or_read() {
    let mut sources = small::sources(1, 12, 5);
    let deep = format!("when = {}\"x\"{}\n", "{ not = ".repeat(10_000), " }".repeat(10_000));
    let section = sources["sections/01-all.toml"].clone();
    sources.insert("sections/01-all.toml".into(), format!("{section}\n{deep}"));
    let begun = Instant::now();
    assert!(crate::compile(&sources).is_err());
    assert!(begun.elapsed() < LONGEST, "{:?}", begun.elapsed());
}
