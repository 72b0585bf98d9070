//! What a sync costs that has nothing to do, and how many bytes twenty cases are on the way, beside
//! the same contents compressed as far as they go: real vaults, real TLS, a real server.
//!
//! Prints one JSON line per figure: figure, measured, limit, unit. Ends with 1 when a limit is broken.
#![allow(clippy::print_stdout, reason = "printing figures is what it is for")]
#![allow(clippy::unwrap_used, reason = "a bench that cannot be set up is no bench")]
#![allow(clippy::indexing_slicing, reason = "a bench that cannot be set up is no bench")]
#![allow(clippy::wildcard_imports, reason = "the cast of the tests has them")]

mod bytes;
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
#[path = "../../src/tests/story.rs"]
#[allow(dead_code, unused_imports, reason = "not every part of the cast plays here")]
mod story;

pub use dalil_sync::*;

use std::process::ExitCode;
use std::time::Instant;

use cast::case;
use figures::{Figures, median};

/// Rounds with nothing to do, and what one may take.
const QUIET: usize = 100;
const TRIPS: f64 = 3.0;
const NOTHING_MS: f64 = 5.0;
/// Cases, and how many times the compressed contents they may be.
const CASES: u8 = 20;
const TO_CONTENTS: f64 = 1.6;

fn main() -> ExitCode {
    let threads = tokio::runtime::Builder::new_multi_thread();
    let runtime = { threads }.worker_threads(2).enable_all().build().unwrap();
    let mut figures = Figures::new();
    runtime.block_on(nothing_to_do(&mut figures));
    runtime.block_on(twenty_cases(&mut figures));
    figures.verdict()
}

/// Each round connects anew, as in the app: the handshake of TLS is in the time, and two more ways
/// there and back under the three that are asked for.
async fn nothing_to_do(figures: &mut Figures) {
    let post = story::Post::open(1).await;
    let computer = post.computer(0).await;
    computer.write(case(1), "once");
    post.round(&computer).await.unwrap();
    post.asked();
    let mut took = Vec::new();
    for _ in 0..QUIET {
        let begun = Instant::now();
        let round = post.round(&computer).await.unwrap();
        took.push(begun.elapsed().as_secs_f64() * 1000.0);
        assert_eq!(round, Round::default());
    }
    let asked = post.asked().len() as f64 / QUIET as f64;
    figures.say("nothing to do: requests", asked, Some(TRIPS), "");
    figures.say("nothing to do, p50", median(took.clone()), Some(NOTHING_MS), "ms");
    took.sort_by(f64::total_cmp);
    figures.say("nothing to do, p95", took[QUIET * 95 / 100], None, "ms");
}

async fn twenty_cases(figures: &mut Figures) {
    let sent = bytes::sent(CASES).await;
    let each = |bytes: usize| bytes as f64 / f64::from(CASES) / 1024.0;
    figures.say("one of 20 cases: answers and notes as they are", each(sent.plain), None, "KiB");
    figures.say("one of 20 cases: the same, zstd -19", each(sent.contents), None, "KiB");
    figures.say("one of 20 cases: sealed segments", each(sent.segments), None, "KiB");
    figures.say("one of 20 cases: keys", each(sent.keys), None, "KiB");
    figures.say("one of 20 cases: on the wire, TLS and all", each(sent.wire), None, "KiB");
    let ratio = |bytes: usize| bytes as f64 / sent.contents as f64;
    figures.say(
        "20 cases: segments and keys to contents",
        ratio(sent.objects()),
        Some(TO_CONTENTS),
        "x",
    );
    figures.say("20 cases: on the wire to contents", ratio(sent.wire), None, "x");
}
