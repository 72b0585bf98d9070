//! What is known against the crates that are built in.
//!
//! The RustSec database needs a network, the tests have none. So what it says of versions is kept in
//! `crates/xtask/advisories.txt`, with the day and the commit it was read at, and every run of the
//! rules of the house holds the lockfile against it. This door reads the database anew.

pub(crate) mod known;

use crate::place;
use crate::step::{self, Done, Failed, command, npm};
use known::{Advisory, Known};
use std::fs;
use std::path::{Path, PathBuf};

/// Where the database is published.
const PUBLISHED: &str = "https://github.com/rustsec/advisory-db";
/// Where what it says is kept, from the folder of the project.
pub(crate) const KEPT: &str = "crates/xtask/advisories.txt";

/// Reads the database anew, from its repository or from a copy of it that was brought, and keeps
/// what it says; then holds the lockfile against it. What the screens are built of is asked of npm.
pub(crate) fn renew(copy: Option<&Path>) -> Done {
    let folder = fetched(copy)?;
    let Some(known) = read(&folder) else {
        println!("✗ {} is no advisory database", folder.display());
        return Err(Failed);
    };
    if let Err(error) = fs::write(place::root().join(KEPT), known.text()) {
        println!("✗ {KEPT}: {error}");
        return Err(Failed);
    }
    println!("▸ {} advisories as of {}", known.advisories.len(), known.day);
    let crates = held();
    let screens = step::run("advisories of the screens", npm(&["audit", "--omit=dev"]));
    crates.and(screens)
}

/// Holds the lockfile against what is kept, and writes beside the programs when that was read.
pub(crate) fn note(folder: &Path) -> Done {
    held()?;
    let known = kept();
    let text = format!(
        "No crate built in is affected by an advisory of the RustSec database as of {} ({}),\n\
         but for those that deny.toml names with a reason. Newer ones are read by\n\
         `cargo xtask advisories`, which needs a network.\n",
        known.day, known.commit
    );
    println!("▸ advisories as known on {}", known.day);
    fs::write(folder.join("advisories.txt"), text).map_err(|error| {
        println!("✗ {}: {error}", folder.display());
        Failed
    })
}

/// What is kept.
fn kept() -> Known {
    Known::parse(&fs::read_to_string(place::root().join(KEPT)).unwrap_or_default())
}

fn held() -> Done {
    let rules = fs::read_to_string(place::root().join("deny.toml")).unwrap_or_default();
    let lock = fs::read_to_string(place::root().join("Cargo.lock")).unwrap_or_default();
    let found = kept().against(&lock, &known::excused(&rules));
    for line in &found {
        println!("✗ {line}");
    }
    if found.is_empty() { Ok(()) } else { Err(Failed) }
}

/// A fresh copy of the database under `target`.
fn fetched(copy: Option<&Path>) -> Result<PathBuf, Failed> {
    let folder = place::target().join("advisory-db");
    let _ = fs::remove_dir_all(&folder);
    let from = copy.map_or_else(|| PUBLISHED.into(), |path| path.to_string_lossy().into_owned());
    let into = folder.to_string_lossy().into_owned();
    let clone = command("git", &["clone", "--quiet", "--depth", "1", &from, &into]);
    step::run("the advisory database", clone)?;
    Ok(folder)
}

fn read(folder: &Path) -> Option<Known> {
    let at = folder.to_string_lossy();
    let git = ["-C", &*at, "log", "-1", "--format=%cs %H"];
    let told = command("git", &git).output().ok().filter(|told| told.status.success())?;
    let told = String::from_utf8(told.stdout).ok()?;
    let (day, commit) = told.trim().split_once(' ')?;
    let mut advisories = Vec::new();
    for package in fs::read_dir(folder.join("crates")).ok()?.flatten() {
        for file in fs::read_dir(package.path()).ok()?.flatten() {
            let text = fs::read_to_string(file.path()).ok()?;
            advisories.extend(Advisory::read(&text));
        }
    }
    advisories.sort();
    Some(Known { day: day.to_owned(), commit: commit.to_owned(), advisories })
}
