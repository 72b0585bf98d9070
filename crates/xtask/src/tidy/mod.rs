//! The rules of the house that no compiler knows, as tests.

mod advisories;
mod generated;
mod imports;
mod licenses;
mod lockfile;
mod pure;
mod size;
mod style;
mod threats;
mod window;

use crate::place;
use crate::step::cargo;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Every file that git knows or would take, from the folder of the project.
fn files() -> Vec<PathBuf> {
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(place::root())
        .output()
        .unwrap();
    assert!(listed.status.success(), "git ls-files");
    let names = String::from_utf8(listed.stdout).unwrap();
    let paths = names.split_terminator('\0').map(PathBuf::from);
    // A file that was just removed is still listed.
    paths.filter(|path| place::root().join(path).is_file()).collect()
}

fn ending(files: &[PathBuf], folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let fits = |path: &&PathBuf| {
        let name = path.to_string_lossy();
        path.starts_with(folder) && endings.iter().any(|ending| name.ends_with(ending))
    };
    files.iter().filter(fits).cloned().collect()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(place::root().join(path)).unwrap()
}

/// Fails with every finding on a line of its own.
#[track_caller]
fn none(rule: &str, found: &[String]) {
    assert!(found.is_empty(), "{rule}:\n  {}", found.join("\n  "));
}

/// Every package that the lockfile names, and who names whom.
fn metadata() -> Value {
    let told = cargo(&["metadata", "--format-version", "1", "--offline"]).output().unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    serde_json::from_slice(&told.stdout).unwrap()
}
