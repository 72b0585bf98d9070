//! No value, passphrase or key of a session is anywhere in the data folder.

use std::path::Path;

use dalil_case::{Choice, Moment, Op, Response};

use super::cast::{NOON, PASSPHRASE, amina, answer, case_id, note, opening};
use crate::Place;

fn planted() -> Vec<String> {
    (0..40).map(|n| format!("plant{n:02}-Zuhra-el-Ghazali-{:04x}", n * 7919 % 65_521)).collect()
}

#[test]
fn nothing_planted_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let words = planted();
    let (_home, mut vault) = amina(folder.path());
    let case = case_id();
    vault.append(case, vec![opening(&words[0], &words[1])], NOON).unwrap();
    for (at, word) in (1..).zip(&words[2..]) {
        let at = Moment(NOON.0 + at);
        let op = match at.0 % 4 {
            0 => answer(word, Response::Text(word.clone())),
            1 => answer("where-from", Response::Choice(word.clone())),
            2 => note(Some(word), word),
            _ => Op::DecisionSet {
                choice: Choice::Agree,
                conclusion: word.clone(),
                reason: word.clone(),
                statement: word.clone(),
                role: word.clone(),
                name: Some(word.clone()),
            },
        };
        vault.append(case, vec![op], at).unwrap();
        vault.put_draft(case, "note", word).unwrap();
        let place = Place { view: word.clone(), question: None, selection: None };
        vault.put_place(case, &place, at).unwrap();
        vault.put_setting(word, word).unwrap();
    }
    vault.copy(NOON, &crate::Quiet::undisturbed()).unwrap();
    // With the log still beside the file, and again once it is locked.
    assert!(std::fs::read_dir(folder.path()).unwrap().count() > 3);
    scan(folder.path(), &words);
    let seed = *vault.signing.seed().expose();
    let key = String::from_utf8_lossy(&seed).into_owned();
    scan(folder.path(), &[key]);
    vault.close().unwrap();
    scan(folder.path(), &words);
}

#[test]
fn the_scan_finds_what_is_there() {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in [
        ("utf8", b"..plant00..".to_vec()),
        ("utf16", "plant00".encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("hex", b"706c616e743030".to_vec()),
        // "xplant00", "xxplant00" and "plant00" as a program would write them.
        ("base64-0", b"cGxhbnQwMA==".to_vec()),
        ("base64-1", b"eHBsYW50MDA=".to_vec()),
        ("base64-2", b"eHhwbGFudDAw".to_vec()),
    ] {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        assert!(finds(&path, "plant00"), "{name}");
        std::fs::remove_file(path).unwrap();
    }
}

fn scan(folder: &Path, words: &[String]) {
    let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
    words.push(PASSPHRASE);
    scan_below(folder, &Needles::of(&words));
}

fn scan_below(folder: &Path, needles: &Needles) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            scan_below(&path, needles);
        } else if let Some(word) = needles.find(&std::fs::read(&path).unwrap()) {
            panic!("{word} is in {}", path.display());
        }
    }
}

fn finds(path: &Path, word: &str) -> bool {
    Needles::of(&[word]).find(&std::fs::read(path).unwrap()).is_some()
}

/// Words, in all the ways in which programs leave them behind.
struct Needles {
    /// Whether any needle begins with these two bytes.
    begins: Vec<bool>,
    needles: Vec<(Vec<u8>, String)>,
}

impl Needles {
    fn of(words: &[&str]) -> Self {
        let mut needles = Vec::new();
        for word in words {
            let hex: String = word.bytes().map(|byte| format!("{byte:02x}")).collect();
            let mut ways = vec![
                word.as_bytes().to_vec(),
                word.encode_utf16().flat_map(u16::to_le_bytes).collect(),
                hex.to_uppercase().into_bytes(),
                hex.into_bytes(),
            ];
            ways.extend((0..3).map(|shift| base64_core(word.as_bytes(), shift)));
            needles.extend(ways.into_iter().map(|way| (way, (*word).to_owned())));
        }
        let mut begins = vec![false; 1 << 16];
        for (needle, _) in &needles {
            begins[usize::from(needle[0]) << 8 | usize::from(needle[1])] = true;
        }
        Self { begins, needles }
    }

    fn find(&self, bytes: &[u8]) -> Option<&str> {
        let mut last = 0_usize;
        for (at, byte) in bytes.iter().enumerate() {
            last = (last << 8 | usize::from(*byte)) & 0xFFFF;
            if at > 0 && self.begins[last] {
                let here = &bytes[at - 1..];
                let hit = self.needles.iter().find(|(needle, _)| here.starts_with(needle));
                if let Some((_, word)) = hit {
                    return Some(word);
                }
            }
        }
        None
    }
}

/// The base64 digits that depend on `word` alone, when it stands `shift` bytes into a group.
fn base64_core(word: &[u8], shift: usize) -> Vec<u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let padded: Vec<u8> = std::iter::repeat_n(0, shift).chain(word.iter().copied()).collect();
    let first = (shift * 8).div_ceil(6);
    let last = padded.len() * 8 / 6;
    let digit = |at: usize| {
        let bit = |n: usize| padded[n / 8] >> (7 - n % 8) & 1;
        (0..6).fold(0_u8, |value, n| value << 1 | bit(at * 6 + n))
    };
    (first..last).map(|at| DIGITS[usize::from(digit(at))]).collect()
}
