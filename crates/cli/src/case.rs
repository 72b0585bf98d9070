//! `dalilctl case`: proves the exported record of a case with public keys alone, and shows it.
//!
//! It needs no vault, no passphrase and no network: the file, and what a paper says.

mod json;
mod lines;
mod print;

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ArgMatches;
use dalil_case::Sha256;
use dalil_case::export::{Pins, Proven, Shown, verify};
use dalil_seal::VerifyingKey;

use crate::failure::Failure;
use crate::voice::{Voice, tell};

/// A record of thousands of entries is a few megabytes.
const LARGEST_RECORD: u64 = 256 << 20;
/// Fewer digits of a fingerprint could be met by a key that somebody searched for.
const KEY_DIGITS: usize = 32;
/// An entry is looked for among those of one file only.
const HEAD_DIGITS: usize = 12;

/// The two things that a proof needs.
struct Ed25519;

impl Sha256 for Ed25519 {
    fn sha256(&self, parts: &[&[u8]]) -> [u8; 32] {
        dalil_seal::sha256(parts)
    }
}

impl Proven for Ed25519 {
    fn verify(&self, key: &[u8; 32], message: &[u8], signature: &[u8]) -> bool {
        VerifyingKey(*key).verify(message, signature)
    }
}

/// A record that was read, with what was asked of it.
struct Case {
    shown: Shown,
    pins: Pins,
}

impl Case {
    /// The fingerprint of a public key, as papers print it.
    fn fingerprint(key: &[u8; 32]) -> String {
        let hash = dalil_seal::sha256(&[key]);
        let digits: Vec<String> = hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        digits.chunks(2).map(<[String]>::concat).collect::<Vec<_>>().join(" ")
    }

    /// How many entries are by an officer.
    fn entries_by(&self, officer: dalil_case::OfficerId) -> usize {
        self.shown.lines.iter().filter(|line| line.author == officer).count()
    }

    fn code(&self) -> String {
        let events = self.shown.lines.iter().filter_map(|line| line.event.as_ref());
        let code = events.filter_map(|event| match event.body.op() {
            Some(dalil_case::Op::CaseOpen { code, .. }) => Some(code.clone()),
            _ => None,
        });
        code.take(1).collect()
    }

    fn exit(&self) -> ExitCode {
        ExitCode::from(u8::from(self.shown.problem.is_some()))
    }
}

/// `case verify`: whether the record is as it was signed, and where not.
pub(crate) fn prove(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let Some(case) = read(matches, voice)? else { return Ok(ExitCode::from(2)) };
    if matches.get_flag("json") {
        tell(&json::proof(&case).to_string());
    } else {
        print::proof(&case, voice);
    }
    Ok(case.exit())
}

/// `case show`: every entry in words, after the proof.
pub(crate) fn show(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let Some(case) = read(matches, voice)? else { return Ok(ExitCode::from(2)) };
    if matches.get_flag("json") {
        tell(&json::record(&case).to_string());
    } else {
        print::proof(&case, voice);
        print::record(&case, voice);
    }
    Ok(case.exit())
}

/// Reads and proves; none after a pin that is not one, which is wrong use.
fn read(matches: &ArgMatches, voice: &Voice) -> Result<Option<Case>, Failure> {
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let about = |code| Failure::new(code).about("path", path.display());
    let mut pins = Pins::default();
    for (name, least) in [("key", KEY_DIGITS), ("head", HEAD_DIGITS)] {
        for text in matches.get_many::<String>(name).into_iter().flatten() {
            let Some(bytes) = digits(text, least) else {
                let failure =
                    Failure::new("pin-malformed").about("argument", name).about("count", least);
                failure.tell(voice, matches.get_flag("json"));
                return Ok(None);
            };
            if name == "key" { pins.keys.push(bytes) } else { pins.head = Some(bytes) }
        }
    }
    if !path.is_file() {
        return Err(about("record-missing"));
    }
    let size = fs::metadata(&path).map_err(|_| about("file-unreadable"))?.len();
    if size > LARGEST_RECORD {
        return Err(about("record-too-large"));
    }
    let bytes = fs::read(&path).map_err(|_| about("file-unreadable"))?;
    Ok(Some(Case { shown: verify(&bytes, &pins, &Ed25519), pins }))
}

/// Hexadecimal digits as people copy them: in groups, in capitals, an odd last one left out.
fn digits(text: &str, least: usize) -> Option<Vec<u8>> {
    let bare = text.chars().filter(|letter| !letter.is_whitespace() && !"-:.".contains(*letter));
    let nibbles = bare
        .map(|letter| letter.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
        .collect::<Option<Vec<u8>>>()?;
    (nibbles.len() >= least && nibbles.len() <= 64).then(|| {
        let pair = |pair: &[u8]| pair.iter().fold(0_u8, |byte, nibble| byte << 4 | nibble);
        nibbles.chunks_exact(2).map(pair).collect()
    })
}
