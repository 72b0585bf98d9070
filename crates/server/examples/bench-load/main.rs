//! The program under load, over TLS, on each of its two databases: how fast it acknowledges when it is
//! half as busy as it can be, and what becomes of it when far more comes than it can take.
//!
//! A batch is some sealed objects in one request and the entries that name them in the next; its
//! acknowledgement is the receipt, which comes once both are on the disk.
//! Prints one JSON line per figure: figure, measured, limit, unit. Ends with 1 when a limit is broken.
#![allow(clippy::print_stdout, reason = "printing figures is what it is for")]
#![allow(clippy::unwrap_used, reason = "a bench that cannot be set up is no bench")]
#![allow(clippy::indexing_slicing, reason = "a bench that cannot be set up is no bench")]

#[path = "../../src/tests/authority.rs"]
#[allow(dead_code, reason = "not every part of the cast plays here")]
mod authority;
#[path = "../../src/tests/cast.rs"]
#[allow(dead_code, reason = "not every part of the cast plays here")]
mod cast;
#[path = "../../tests/support/cluster.rs"]
#[allow(dead_code, reason = "a bench stops no database")]
mod cluster;
mod devices;
mod flood;
#[path = "../../../../tests/fixtures/manifest.rs"]
mod manifest;
#[path = "../../tests/support/program.rs"]
#[allow(dead_code, reason = "not everything is asked of the program here")]
mod program;
#[path = "../../src/tests/wire.rs"]
#[allow(dead_code, reason = "not every part of the cast plays here")]
mod wire;

pub use dalil_server::*;

use std::process::ExitCode;
use std::time::Duration;

use cast::{Laptop, run};
use cluster::Cluster;
use devices::{acknowledged, at_rate, lost};
use flood::flood;
use program::Program;

/// Devices that keep it as busy as it can be, and all of them: the others come over four connections
/// each when there is far too much.
const BUSY: u8 = 8;
const MANY: u8 = 200;
/// Devices over one connection each, from which one learns how many single objects it takes.
const CALM: usize = 64;
/// How many times that is offered, and how many times what it then takes it must have been: it takes
/// less while it also refuses.
const OFFERED: f64 = 12.0;
const TIMES: f64 = 10.0;
/// Milliseconds to a receipt at half load, for 99 of 100.
const P99_MS: f64 = 250.0;
/// Memory at the end of the overload, to that of its first quarter: the cache of pages, which is
/// bounded, may still fill.
const FLAT: f64 = 1.25;

fn main() -> ExitCode {
    let short = std::env::var_os("DALIL_BENCH_SHORT").is_some();
    let each = Duration::from_secs(if short { 2 } else { 10 });
    let only = std::env::var("DALIL_BENCH_STORE").ok();
    let wanted = |name: &str| only.as_deref().is_none_or(|only| only == name);
    let cluster = wanted("postgres").then(|| Cluster::on(&std::env::temp_dir()));
    let mut good = true;
    // Rates that stop nobody: what refuses is the server that has too much to do.
    let rates = ["--device-rate", "65535", "--address-rate", "65535"];
    for name in ["sqlcipher", "postgres"].into_iter().filter(|name| wanted(name)) {
        let of_cluster = cluster.as_ref().filter(|_| name == "postgres");
        let url = of_cluster.map(Cluster::database);
        let mut say = |what: &str, value: f64, limit: Option<f64>, unit: &str| {
            let shown = limit.map_or("null".to_owned(), |limit| limit.to_string());
            println!(
                r#"{{"figure":"{name}: {what}","measured":{value:.3},"limit":{shown},"unit":"{unit}"}}"#
            );
            good &= limit.is_none_or(|limit| value <= limit);
        };
        load(Program::of(&rates, url.as_deref()), each, &mut say);
    }
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn load(mut program: Program, each: Duration, say: &mut impl FnMut(&str, f64, Option<f64>, &str)) {
    let mut laptops: Vec<Laptop> = (1..=MANY).map(Laptop::new).collect();
    laptops.iter().for_each(|laptop| program.enrol(laptop));
    let place = program.place();
    let busy = laptops.drain(..usize::from(BUSY)).collect();
    let (busy, full) = run(acknowledged(&place, busy, each));
    say("acknowledged at full load", full, None, "batches/s");
    let (_, mut took) = run(at_rate(&place, busy, full / 2.0, each));
    took.sort_by(f64::total_cmp);
    say("acknowledgement at half load, p50", took[took.len() / 2], None, "ms");
    say("acknowledgement at half load, p99", took[took.len() * 99 / 100], Some(P99_MS), "ms");

    let others: Vec<u8> = (BUSY + 1..=MANY).collect();
    let calm = run(flood(&place, &others[..CALM], None, each / 2, || 0));
    say("single objects taken, as fast as they are answered", calm.taken(), None, "requests/s");
    let rate = calm.taken() * OFFERED;
    let over = run(flood(&place, &others, Some(rate), each, || program.memory()));
    let taken = over.taken();
    let (offered, memory) = (over.offered as f64 / over.seconds, &over.memory);
    say("overload: offered", offered, None, "requests/s");
    say("overload: told to come back", over.refused as f64 / over.seconds, None, "requests/s");
    say("overload: asked for what was taken", offered / taken, None, "times");
    say("overload: taken of what was asked", taken / offered, Some(1.0 / TIMES), "");
    let strange = over.strange + calm.strange;
    say("overload: refused in another way than 429 or 503", strange as f64, Some(0.0), "");
    let quarter = memory[..memory.len().div_ceil(4)].iter().max().copied().unwrap_or(1);
    let end = memory[memory.len() * 3 / 4..].iter().max().copied().unwrap_or(0);
    say("overload: memory of the server", end as f64 / 1024.0, None, "MiB");
    say(
        "overload: memory at its end to its first quarter",
        end as f64 / quarter as f64,
        Some(FLAT),
        "x",
    );
    program.kill();
    program.start();
    let kept = over.kept;
    let count = kept.iter().map(|(_, names)| names.len()).sum::<usize>();
    say("overload: acknowledged objects", count as f64, None, "");
    let lost = run(lost(&program.place(), &kept));
    say("overload: acknowledged and lost after a kill", lost as f64, Some(0.0), "");
}
