//! A paper as other programs read it.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::fs;
use std::process::Command;

use dalil_report::Sheet;

/// What a program of poppler says of a paper.
pub(crate) fn poppler(tool: &str, before: &[&str], after: &[&str], sheet: &Sheet) -> String {
    String::from_utf8_lossy(&poppler_bytes(tool, before, after, sheet)).into_owned()
}

/// The same, as bytes.
pub(crate) fn poppler_bytes(tool: &str, before: &[&str], after: &[&str], sheet: &Sheet) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("paper.pdf");
    fs::write(&path, sheet.pdf().expect("a PDF")).expect("a file");
    let out = Command::new(tool).args(before).arg(&path).args(after).output();
    let out = out.expect("poppler-utils are installed on machines that test");
    assert!(out.status.success(), "{tool}: {}", String::from_utf8_lossy(&out.stderr));
    out.stdout
}

/// Only what is said: no space, no punctuation, no marks. Readers give vowel marks and spaces beside
/// numbers in another order than they were written.
pub(crate) fn bare(text: &str) -> String {
    let silent = |letter: &char| {
        letter.is_whitespace()
            || ",.:;?،؛؟·".contains(*letter)
            || matches!(u32::from(*letter), 0x064B..=0x0652 | 0x200C..=0x200F | 0x202A..=0x202E | 0x2066..=0x2069)
    };
    text.chars().filter(|letter| !silent(letter)).collect()
}
