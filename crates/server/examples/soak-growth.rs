//! R17: what keeping an object costs when many are there. Proved objects of 1 KiB, a million in
//! SQLCipher and ten million in PostgreSQL, in ten tenths: the last may take 1.3 times the first.
//!
//! `--quick` takes far fewer, `--percent N` a share. Prints a line for each tenth; ends with 1 when the
//! bound is broken.
#![allow(clippy::print_stdout, reason = "printing figures is what it is for")]
#![allow(clippy::unwrap_used, reason = "a bench that cannot be set up is no bench")]
#![allow(clippy::indexing_slicing, reason = "a bench that cannot be set up is no bench")]

#[path = "../src/tests/cast.rs"]
#[allow(dead_code, reason = "not every part of the cast plays here")]
mod cast;
#[path = "../tests/support/cluster.rs"]
#[allow(dead_code, reason = "a bench stops no database")]
mod cluster;

pub use dalil_server::*;

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use cast::{Hand, Laptop, no_cards, office, run, sqlite};
use cluster::Cluster;
use dalil_protocol::{Role, SyncProtocol};

/// Bytes of one object, objects of one batch, devices that send at once.
const SIZE: usize = 1024;
const BATCH: u64 = 200;
const DEVICES: u8 = 4;
/// How much dearer the last tenth may be.
const BOUND: f64 = 1.3;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().collect();
    let after = words.iter().skip_while(|word| *word != "--percent").nth(1);
    let percent: u64 = after.and_then(|word| word.parse().ok()).unwrap_or(100);
    let quick = words.iter().any(|word| word == "--quick");
    let (embedded, large) = if quick { (80_000, 80_000) } else { (1_000_000, 10_000_000) };
    let folder = tempfile::tempdir().unwrap();
    let one =
        run(tenths("SQLCipher", sqlite(folder.path()), folder.path(), embedded * percent / 100));
    let cluster = Cluster::new();
    let other = run(async {
        let store = Arc::new(Postgres::open(&cluster.database()).await.unwrap());
        tenths("PostgreSQL", store, folder.path(), large * percent / 100).await
    });
    if one <= BOUND && other <= BOUND { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Keeps so many objects; gives what the last tenth cost of the first.
async fn tenths(name: &str, store: Arc<dyn Store>, folder: &std::path::Path, count: u64) -> f64 {
    let office = Arc::new(office(store, folder, &Hand::default(), no_cards()));
    let mut laptops: Vec<Laptop> = (1..=DEVICES).map(Laptop::new).collect();
    for laptop in &laptops {
        office.store.put_device(laptop.known_as(Role::Officer)).await.unwrap();
    }
    let batches = (count / 10 / BATCH / u64::from(DEVICES)).max(1);
    let mut took = Vec::new();
    for tenth in 0..10_u64 {
        let begun = Instant::now();
        let mut work = Vec::new();
        for mut laptop in laptops.drain(..) {
            let mailbox = Mailbox::new(Arc::clone(&office), laptop.id);
            work.push(tokio::spawn(async move {
                for batch in 0..batches {
                    let sent = bodies(laptop.id.0[0], tenth * batches + batch);
                    mailbox.put_many(sent.clone()).await.unwrap();
                    let answer = mailbox.ledger(laptop.write(&sent)).await.unwrap();
                    assert!(answer.receipt.is_some());
                }
                laptop
            }));
        }
        for one in work {
            laptops.push(one.await.unwrap());
        }
        let kept = batches * BATCH * u64::from(DEVICES);
        let seconds = begun.elapsed().as_secs_f64();
        println!("  R17: {name}, tenth {}: {:.0} objects/s", tenth + 1, kept as f64 / seconds);
        took.push(seconds);
    }
    let ratio = took[9] / took[0];
    let all = batches * BATCH * u64::from(DEVICES) * 10;
    println!(
        "R17: {name}, {all} objects: the last tenth costs {ratio:.2} of the first, {BOUND} allowed"
    );
    ratio
}

/// Bytes that nothing shortens.
fn bodies(of: u8, batch: u64) -> Vec<Vec<u8>> {
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64 ^ (u64::from(of) << 48) ^ (batch + 1);
    let mut next = move || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed.to_le_bytes()
    };
    (0..BATCH).map(|_| (0..SIZE / 8).flat_map(|_| next()).collect()).collect()
}
