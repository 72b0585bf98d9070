//! The checks: the quick ones alone, and all of them. They never write a generated file: a stale one
//! is a finding.

use crate::install::everything;
use crate::step::{Done, Failed, cargo, npm};
use crate::tally::Tally;
use crate::window::{build_all, build_screens, journeys};

/// Format, lints, rules of the house.
pub(crate) fn check() -> Done {
    everything(false)?;
    build_screens()?;
    let mut tally = Tally::default();
    let rules = cargo(&["test", "--package", "xtask"]);
    let good = [quick(&mut tally), tally.step("rules of the house", rules)];
    end(tally, good.iter().all(|good| *good))
}

/// Everything. A failing check does not keep the others from being run; a failing build does.
pub(crate) fn test() -> Done {
    let mut tally = Tally::default();
    if prepared().is_err() {
        tally.failed += 1;
        return end(tally, false);
    }
    let mut good = quick(&mut tally);
    if build_all().is_err() {
        tally.failed += 1;
        return end(tally, false);
    }
    good &= tally.step("tests in Rust", cargo(&["test", "--workspace", "--no-fail-fast"]));
    good &= tally.step("tests of the screens", npm(&["test"]));
    good &= tally.step("the real window", journeys(None));
    end(tally, good)
}

fn prepared() -> Done {
    everything(true)?;
    build_screens()
}

fn quick(tally: &mut Tally) -> bool {
    const DENY: [&str; 3] = ["--", "-D", "warnings"];
    let lints = [&["clippy", "--workspace", "--all-targets"][..], &DENY].concat();
    let journeys = [&["clippy", "--workspace", "--test", "window"][..], &DENY].concat();
    let steps = [
        ("format", cargo(&["fmt", "--all", "--check"])),
        ("lints", cargo(&lints)),
        ("lints of the journeys", cargo(&journeys)),
        ("types and lints of the screens", npm(&["run", "--silent", "check"])),
    ];
    let mut good = true;
    for (name, command) in steps {
        good &= tally.step(name, command);
    }
    good
}

fn end(tally: Tally, good: bool) -> Done {
    println!();
    println!("{tally}");
    if good { Ok(()) } else { Err(Failed) }
}
