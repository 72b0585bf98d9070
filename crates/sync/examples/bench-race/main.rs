//! 10,000 records to the authority and on to a desk, beside Anki's own sync server and
//! express-pouchdb: the same texts, the same disk, in turn, in one run.
//!
//! A record is what is said once: an event of ours, a note of Anki's, a document of PouchDB's. Ours
//! are sealed, sent over TLS to a server that keeps them on SQLCipher, acknowledged by a receipt,
//! fetched by a desk, proved, opened and taken into its cases. The peers do less (`tests/race`).
//!
//! Prints one JSON line per figure: figure, measured, limit, unit. Ends with 1 when a limit is
//! broken or a peer is not there: `cargo xtask bench race` installs them.
#![allow(clippy::print_stdout, reason = "printing figures is what it is for")]
#![allow(clippy::print_stderr, reason = "a peer that is not there is told by its name")]
#![allow(clippy::unwrap_used, reason = "a bench that cannot be set up is no bench")]
#![allow(clippy::indexing_slicing, reason = "a bench that cannot be set up is no bench")]
#![allow(clippy::wildcard_imports, reason = "the cast of the tests has them")]

#[path = "../../src/tests/cast.rs"]
#[allow(dead_code, reason = "not every part of the cast plays here")]
mod cast;
#[path = "../../src/tests/faults.rs"]
#[allow(dead_code, unused_imports, reason = "not every part of the cast plays here")]
mod faults;
#[path = "../support/figures.rs"]
mod figures;
#[path = "../../../../tests/fixtures/manifest.rs"]
mod manifest;
#[path = "../../../../tests/fixtures/measure.rs"]
#[allow(dead_code, reason = "how much of a campaign is run is nothing to a bench")]
mod measure;
#[path = "../../src/tests/model.rs"]
#[allow(dead_code, reason = "not every part of the cast plays here")]
mod model;
mod ours;
mod peers;
#[path = "../support/program.rs"]
mod program;
#[path = "../../src/tests/story.rs"]
#[allow(dead_code, unused_imports, reason = "not every part of the cast plays here")]
mod story;

pub use dalil_sync::*;

use std::process::ExitCode;

use figures::{Figures, median};
use peers::{Peer, Times};

/// Records, characters of each, and how often everybody runs.
const RECORDS: usize = 10_000;
const LENGTH: usize = 200;
const TURNS: usize = 3;
/// We are at least so many times faster than PouchDB, and no slower than Anki.
const POUCHDB: f64 = 4.0;
const ANKI: f64 = 1.0;

fn main() -> ExitCode {
    let short = std::env::var_os("DALIL_BENCH_SHORT").is_some();
    let count = if short { RECORDS / 10 } else { RECORDS };
    let records: Vec<String> = (0..count).map(|n| text(n as u64)).collect();
    let folder = tempfile::tempdir().unwrap();
    let given = folder.path().join("records.json");
    std::fs::write(&given, format!("[\"{}\"]", records.join("\",\""))).unwrap();
    let (mut we, mut anki, mut pouchdb) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..if short { 1 } else { TURNS } {
        we.push(ours::race(&records));
        for (peer, times) in [(Peer::Anki, &mut anki), (Peer::PouchDb, &mut pouchdb)] {
            match peer.race(&given) {
                Ok(took) => times.push(took),
                Err(why) => {
                    eprintln!("{}: {why}", peer.name());
                    return ExitCode::FAILURE;
                }
            }
        }
    }
    let mut figures = Figures::new();
    let sealing = median(we.iter().map(|one| one.sealing).collect());
    figures.say("sealing the records, in pauses", sealing, None, "s");
    type Way = (&'static str, fn(&Times) -> f64);
    let ways: [Way; 3] =
        [("up", |one| one.up), ("down", |one| one.down), ("nothing to do", |one| one.nothing)];
    for (way, of) in ways {
        let ours = median(we.iter().map(|one| of(&one.times)).collect());
        figures.say(&format!("records {way}: ours"), ours, None, "s");
        for (peer, times, faster) in [(Peer::Anki, &anki, ANKI), (Peer::PouchDb, &pouchdb, POUCHDB)]
        {
            let theirs = median(times.iter().map(of).collect());
            figures.say(&format!("records {way}: {}", peer.name()), theirs, None, "s");
            // What a sync with nothing to do may take has a limit of its own: bench-sync.
            let limit = (way != "nothing to do").then_some(1.0 / faster);
            let name = format!("records {way}: ours to {}", peer.name());
            figures.say(&name, ours / theirs, limit, "x");
        }
    }
    figures.verdict()
}

/// What an officer might write, of always the same length.
fn text(mut seed: u64) -> String {
    const WORDS: [&str; 24] = [
        "la",
        "personne",
        "travaille",
        "au",
        "port",
        "depuis",
        "trois",
        "mois",
        "sans",
        "papiers",
        "le",
        "chef",
        "garde",
        "passeport",
        "paie",
        "ne",
        "vient",
        "pas",
        "semaine",
        "dort",
        "atelier",
        "menace",
        "famille",
        "dette",
    ];
    let mut text = String::new();
    seed = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    while text.len() < LENGTH {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        text.push_str(WORDS[(seed % WORDS.len() as u64) as usize]);
        text.push(' ');
    }
    text.truncate(LENGTH);
    text
}
