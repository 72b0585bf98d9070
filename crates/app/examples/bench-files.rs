//! A film of two gigabytes through the way that every file takes: parts as the screens hand them in,
//! sealed as they come, looked through, written again without what it said.
//!
//! Prints one JSON line per figure: figure, measured, limit, unit. Ends with 1 when a limit is broken.
#![allow(clippy::print_stdout, reason = "printing figures is what it is for")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "a computer that cannot be set up has no figures"
)]

#[path = "../tests/bringing/mod.rs"]
mod bringing;
#[path = "../tests/world/mod.rs"]
mod world;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use bringing::film::Film;
use bringing::{PART, begin, memory, part};
use dalil_app::App;
use serde_json::{Value, json};
use world::World;

/// Two gigabytes, as people say them.
const SIZE: u64 = 2_000_000_000;
/// What may be held beyond the start, for a file of any size. A part of one mebibyte is there as the
/// screen writes it, decoded and sealed, and the reader holds another: six. The tables of this film
/// are half a mebibyte, and are read and kept; the rest is what an allocator does not give back.
const MOST_MIB: f64 = 8.0;

fn main() -> ExitCode {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let film = Film::of(SIZE);
    let before = memory::forget();
    let request = begin(&case, usize::try_from(film.size()).unwrap());
    ask(&mut app, "begin_file", serde_json::to_value(request).unwrap());
    let (mut at, mut taking) = (0, Duration::ZERO);
    while at < film.size() {
        let request = serde_json::to_value(part(&film.part(at, PART))).unwrap();
        let begun = Instant::now();
        at = ask(&mut app, "add_file_part", request)["taken"].as_u64().unwrap();
        taking += begun.elapsed();
    }
    let (mut cleaning, mut slowest) = (Duration::ZERO, Duration::ZERO);
    let mut clean = 0;
    while clean < film.size() {
        let begun = Instant::now();
        clean = ask(&mut app, "clean_file", json!({}))["taken"].as_u64().unwrap();
        cleaning += begun.elapsed();
        slowest = slowest.max(begun.elapsed());
    }
    let files = ask(&mut app, "finish_file", json!({}));
    assert_eq!(files["files"][0]["removed"], json!(["place"]), "it was cleaned");
    let grown = (memory::highest() - before) as f64 / 1024.0;
    let rate = |took: Duration| film.size() as f64 / 1e6 / took.as_secs_f64();
    show("a file of 2 GB, taken and sealed", rate(taking), None, "MB/s");
    show("the same, looked through and written again", rate(cleaning), None, "MB/s");
    show("the longest that a lock would wait for it", slowest.as_secs_f64() * 1e3, None, "ms");
    show("memory for it, over the start", grown, Some(MOST_MIB), "MiB");
    if grown <= MOST_MIB { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn ask(app: &mut App, command: &str, request: Value) -> Value {
    app.answer(command, request).unwrap_or_else(|failure| panic!("{command}: {:?}", failure.code))
}

fn show(figure: &str, measured: f64, limit: Option<f64>, unit: &str) {
    let line = json!({ "figure": figure, "measured": measured, "limit": limit, "unit": unit });
    println!("{line}");
}
