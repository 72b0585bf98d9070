//! The reliability programme in full. It tells its progress and its seed as it goes, and writes each
//! piece down when it is done: cut short, it goes on where it was when it is called again. Its table
//! belongs into `docs/reliability.md`.

use crate::place;
use crate::step::{Done, Failed, cargo};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

/// Builds the programme and runs it, then what server and sync have of it.
pub(crate) fn soak(
    quick: bool,
    only: Option<String>,
    seed: Option<u64>,
    percent: Option<u64>,
) -> Done {
    let folder = place::target().join("soak");
    // One book for each measure; what is asked for in part with a seed of its own has its own.
    let name = match (quick, seed) {
        (true, _) => None,
        (false, None) => Some("full.book".to_owned()),
        (false, Some(seed)) => Some(format!("full-{seed}.book")),
    };
    let book = name.map(|name| folder.join(name).display().to_string());
    let mut words = vec!["run", "--package", "dalil-crash"];
    if !quick {
        words.push("--release");
    }
    words.extend(["--", "soak"]);
    let (seed, percent) = (seed.map(|n| n.to_string()), percent.map(|n| n.to_string()));
    if quick {
        words.push("--quick");
    }
    for (flag, value) in
        [("--only", &only), ("--seed", &seed), ("--percent", &percent), ("--book", &book)]
    {
        if let Some(value) = value {
            words.extend([flag, value]);
        }
    }
    let mut parts = tests(quick, only.as_deref(), percent.as_deref());
    if only.as_deref().is_none_or(is_of_the_programme) {
        parts.insert(0, cargo(&words));
    }
    let mut run = || -> std::io::Result<bool> {
        fs::create_dir_all(&folder)?;
        let mut log = fs::File::create(folder.join("last.log"))?;
        let mut good = true;
        for part in &mut parts {
            let mut child = part.stdout(Stdio::piped()).spawn()?;
            if let Some(out) = child.stdout.take() {
                for line in BufReader::new(out).lines() {
                    let line = line?;
                    println!("{line}");
                    writeln!(log, "{line}")?;
                }
            }
            good &= child.wait()?.success();
        }
        println!("all it said: {}", folder.join("last.log").display());
        let whole = percent.is_none() && only.is_none();
        if let Some(book) = book.as_ref().filter(|_| good && whole) {
            // The next one begins anew.
            fs::rename(book, format!("{book}.done"))?;
        }
        Ok(good)
    };
    if run().is_ok_and(|good| good) { Ok(()) } else { Err(Failed) }
}

/// The parts that server and sync have: tests of theirs, which are asked for more of the same. R9 is
/// in the programme as well, without a server.
const TESTS: &[(&str, &[&str])] = &[
    ("R6", SYNC),
    ("R7", SYNC),
    ("R9", SYNC),
    ("R14", ORDEAL),
    ("R15", ORDEAL),
    ("R15", PROCESS),
    ("R16", ORDEAL),
];
const SYNC: &[&str] = &["--package", "dalil-sync", "--lib"];
const ORDEAL: &[&str] = &["--package", "dalil-server", "--test", "ordeal"];
/// The same on SQLCipher.
const PROCESS: &[&str] = &["--package", "dalil-server", "--test", "process"];
/// What a store costs as it grows.
const GROWTH: &str = "R17";

/// What can be asked for alone, as the help of the task says it. The first ones are those of
/// `tests/crash`.
pub(crate) const ONLY: &str = "Only this part: R1, R2, R3, R4, R5, R12, L6 and R9 of the programme, \
    R6, R7 and R9 of the courier, R14, R15, R16 and R17 of the server";

/// Whether the programme of `tests/crash` has a part of this name.
fn is_of_the_programme(id: &str) -> bool {
    id == "R9" || (id != GROWTH && TESTS.iter().all(|(known, _)| *known != id))
}

fn tests(quick: bool, only: Option<&str>, percent: Option<&str>) -> Vec<Command> {
    let is_wanted = |id: &str| only.is_none_or(|only| only == id);
    let mut parts = Vec::new();
    for (id, place) in TESTS.iter().filter(|(id, _)| is_wanted(id)) {
        let name = format!("{}_", id.to_lowercase());
        let mut words = vec!["test"];
        words.extend(*place);
        // What a release is to endure is asked of a release.
        words.extend((!quick && *place == ORDEAL).then_some("--release"));
        words.extend(["--", &name, "--nocapture", "--test-threads=1"]);
        let mut part = cargo(&words);
        if !quick {
            part.env("DALIL_SOAK", "1").env("DALIL_SOAK_PERCENT", percent.unwrap_or("100"));
        }
        parts.push(part);
    }
    if is_wanted(GROWTH) {
        let mut words = vec!["run", "--release", "--package", "dalil-server"];
        words.extend(["--example", "soak-growth", "--"]);
        words.extend(quick.then_some("--quick"));
        words.extend(percent.iter().flat_map(|percent| ["--percent", percent]));
        parts.push(cargo(&words));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A soak of the server is one of what is given to people; the measure of one change is not.
    #[test]
    fn an_ordeal_in_full_is_one_of_a_release() {
        for (quick, id, released) in
            [(false, "R16", true), (false, "R14", true), (true, "R16", false), (false, "R7", false)]
        {
            let parts = tests(quick, Some(id), None);
            let words: Vec<_> = parts.iter().flat_map(|part| part.get_args()).collect();
            let at = words.iter().position(|word| *word == "--release");
            assert_eq!(at.is_some(), released, "{id} {quick}");
            assert!(at < words.iter().position(|word| *word == "--"), "{words:?}");
        }
    }

    #[test]
    fn the_help_names_every_part_that_can_be_asked_for() {
        let named: Vec<&str> = ONLY
            .split(|letter: char| !letter.is_ascii_alphanumeric())
            .filter(|word| word.chars().any(|letter| letter.is_ascii_digit()))
            .collect();
        let plan = fs::read_to_string(place::root().join("tests/crash/src/plan.rs")).unwrap();
        let parts = plan.lines().find(|line| line.contains("pub const PARTS")).unwrap();
        let of_crash = parts.split('"').skip(1).step_by(2);
        for id in of_crash.chain(TESTS.iter().map(|(id, _)| *id)).chain([GROWTH]) {
            assert!(named.contains(&id), "{id}");
        }
        for id in named {
            let known = parts.contains(&format!("\"{id}\""))
                || id == GROWTH
                || TESTS.iter().any(|(known, _)| *known == id);
            assert!(known, "{id} is no part");
        }
    }

    /// R15 is in two programs of tests; both are run.
    #[test]
    fn a_part_in_two_places_is_run_in_both() {
        let places = |id: &str| TESTS.iter().filter(|(known, _)| *known == id).count();
        assert_eq!((places("R15"), tests(true, Some("R15"), None).len()), (2, 2));
        assert_eq!(tests(true, Some("R14"), None).len(), 1);
    }
}
