//! How many passed and how many failed, from what the runners say.

use crate::step::{Ran, attempt};
use std::ops::AddAssign;
use std::process::Command;

/// A count of what ran.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} passed, {} failed", self.passed, self.failed)
    }
}

impl Tally {
    /// Runs a step and counts its tests; a step without tests counts as one.
    pub(crate) fn step(&mut self, name: &str, command: Command) -> bool {
        let ran = attempt(name, command);
        *self += Self::of(&ran);
        ran.good
    }

    fn of(ran: &Ran) -> Self {
        let mut sum = Self::default();
        for line in &ran.lines {
            sum += rust(line).or_else(|| screens(line)).unwrap_or_default();
        }
        // What did not compile or was killed has no line of its own to count.
        let silent = sum == Self::default();
        if ran.good && silent {
            sum.passed = 1;
        }
        if !ran.good && sum.failed == 0 {
            sum.failed = 1;
        }
        sum
    }
}

/// `test result: ok. 12 passed; 0 failed; …`
fn rust(line: &str) -> Option<Tally> {
    let (_, counts) = line.trim().strip_prefix("test result: ")?.split_once(". ")?;
    counted(counts, ';')
}

/// `Tests  1 failed | 12 passed (13)`
fn screens(line: &str) -> Option<Tally> {
    let counts = line.trim().strip_prefix("Tests ")?;
    counted(counts.split('(').next()?, '|')
}

fn counted(counts: &str, separator: char) -> Option<Tally> {
    let mut tally = Tally::default();
    for part in counts.split(separator) {
        let mut words = part.split_whitespace();
        let (Some(number), Some(what)) = (words.next(), words.next()) else { continue };
        match what {
            "passed" => tally.passed = number.parse().ok()?,
            "failed" => tally.failed = number.parse().ok()?,
            _ => {}
        }
    }
    Some(tally)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(good: bool, lines: &[&str], passed: u64, failed: u64) {
        let lines = lines.iter().map(|line| (*line).to_owned()).collect();
        assert_eq!(Tally::of(&Ran { good, lines }), Tally { passed, failed });
    }

    #[test]
    fn every_runner_is_counted() {
        let ok = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out";
        let bad = "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured";
        check(true, &["running 12 tests", ok, ok], 24, 0);
        check(false, &[ok, bad], 15, 2);
        check(true, &[" Test Files  2 passed (2)", "      Tests  7 passed (7)"], 7, 0);
        check(false, &["      Tests  1 failed | 7 passed | 2 skipped (10)"], 7, 1);
        check(true, &["all is well"], 1, 0);
        check(false, &["error: could not compile"], 0, 1);
        check(false, &[ok, "error: could not compile"], 12, 1);
    }
}
