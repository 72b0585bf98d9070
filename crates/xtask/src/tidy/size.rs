//! No file too long to read, none too large to keep.

use super::{ending, files, none, read};
use crate::place;
use std::path::Path;

const RUST_LINES: usize = 600;
const SCREEN_LINES: usize = 250;
const BYTES: u64 = 200_000;

/// Tables that are looked up, not read: one drawing after the other.
const TABLES: &[&str] = &["ui/src/kit/icons.tsx"];

/// Made by tools, and needed.
const LARGE: &[&str] = &["Cargo.lock", "ui/package-lock.json"];

fn too_long(endings: &[&str], limit: usize) -> Vec<String> {
    let long = ending(&files(), "", endings).into_iter().filter(|path| !is_exempt(path));
    let counted = long.map(|path| (read(&path).lines().count(), path));
    counted
        .filter(|(lines, _)| *lines > limit)
        .map(|(lines, path)| format!("{} has {lines} lines, {limit} are enough", path.display()))
        .collect()
}

fn is_exempt(path: &Path) -> bool {
    let name = path.to_string_lossy();
    let generated = name.contains(".gen.");
    let test = name.contains("/tests/")
        || name.contains("/testing/")
        || name.ends_with("tests.rs")
        || name.contains(".test.");
    generated || test || TABLES.contains(&&*name)
}

#[test]
fn every_file_can_be_read_in_one_sitting() {
    none("too long", &too_long(&[".rs"], RUST_LINES));
    none("too long", &too_long(&[".ts", ".tsx"], SCREEN_LINES));
}

#[test]
fn no_file_is_large() {
    let mut found = Vec::new();
    for path in files() {
        let bytes = std::fs::metadata(place::root().join(&path)).unwrap().len();
        if bytes > BYTES && !LARGE.iter().any(|large| path == Path::new(large)) {
            found.push(format!("{}: {bytes} bytes", path.display()));
        }
    }
    none("larger than 200 kB", &found);
}
