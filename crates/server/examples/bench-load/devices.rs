//! Devices that send: as fast as they are answered, and at a rate.

use std::time::{Duration, Instant};

use dalil_case::Digest;
use dalil_protocol::http::{HAVE, LEDGER, MANY};
use dalil_protocol::{Have, LedgerAnswer, Missing, PutMany, decode, encode};

use super::cast::Laptop;
use super::wire::{Caller, Place};

/// Objects of one batch, and bytes of each.
const BATCH: usize = 20;
const SIZE: usize = 1024;

/// What cannot be compressed and does not come twice.
pub(crate) fn object(seed: &mut u64, size: usize) -> Vec<u8> {
    let next = |_| {
        *seed ^= *seed << 13;
        *seed ^= *seed >> 7;
        *seed ^= *seed << 17;
        seed.to_le_bytes()
    };
    (0..size / 8).flat_map(next).collect()
}

fn seed(laptop: &Laptop, of: u64) -> u64 {
    let id = u64::from(laptop.id.0[0]);
    (0x9e37_79b9_7f4a_7c15 ^ (id << 40) ^ (of << 20) ^ laptop.head.seq) | 1
}

/// A batch until its receipt.
async fn batch(caller: &mut Caller, laptop: &mut Laptop, seed: &mut u64) {
    let sent: Vec<Vec<u8>> = (0..BATCH).map(|_| object(seed, SIZE)).collect();
    let objects = sent.iter().cloned().map(Into::into).collect();
    let answer = caller.ask(laptop, "POST", MANY, encode(&PutMany { objects })).await;
    assert_eq!(answer.status, 200);
    let post = encode(&laptop.write(&sent));
    let answer = caller.ask(laptop, "POST", LEDGER, post).await;
    assert!(decode::<LedgerAnswer>(&answer.body).unwrap().receipt.is_some());
    caller.sent.clear();
}

/// As fast as they are answered. Gives the batches a second.
pub(crate) async fn acknowledged(
    place: &Place,
    laptops: Vec<Laptop>,
    each: Duration,
) -> (Vec<Laptop>, f64) {
    let mut work = Vec::new();
    let begun = Instant::now();
    for mut laptop in laptops {
        let place = place.clone();
        work.push(tokio::spawn(async move {
            let mut caller = Caller::open(&place, &laptop).await;
            let (mut seed, mut count) = (seed(&laptop, 1), 0_u32);
            while begun.elapsed() < each {
                batch(&mut caller, &mut laptop, &mut seed).await;
                count += 1;
            }
            (laptop, count)
        }));
    }
    let (mut back, mut batches) = (Vec::new(), 0);
    for one in work {
        let (laptop, count) = one.await.unwrap();
        back.push(laptop);
        batches += count;
    }
    (back, f64::from(batches) / begun.elapsed().as_secs_f64())
}

/// So many batches a second together, each due at its time: one that is late makes the next one late,
/// and both count. Gives milliseconds from when a batch was due to its receipt.
pub(crate) async fn at_rate(
    place: &Place,
    laptops: Vec<Laptop>,
    rate: f64,
    each: Duration,
) -> (Vec<Laptop>, Vec<f64>) {
    let every = Duration::from_secs_f64(laptops.len() as f64 / rate);
    let count = laptops.len() as u32;
    let mut work = Vec::new();
    for (n, mut laptop) in (0_u32..).zip(laptops) {
        let place = place.clone();
        work.push(tokio::spawn(async move {
            let mut caller = Caller::open(&place, &laptop).await;
            let (mut seed, mut took) = (seed(&laptop, 2), Vec::new());
            let begun = Instant::now() + every * n / count;
            let mut due = begun;
            while due.duration_since(begun) < each {
                tokio::time::sleep_until(due.into()).await;
                batch(&mut caller, &mut laptop, &mut seed).await;
                took.push(due.elapsed().as_secs_f64() * 1000.0);
                due += every;
            }
            (laptop, took)
        }));
    }
    let (mut back, mut all) = (Vec::new(), Vec::new());
    for one in work {
        let (laptop, took) = one.await.unwrap();
        back.push(laptop);
        all.extend(took);
    }
    (back, all)
}

/// How many of these the server does not have.
pub(crate) async fn lost(place: &Place, kept: &[(u8, Vec<Digest>)]) -> usize {
    let mut lost = 0;
    for (n, names) in kept {
        let laptop = &Laptop::new(*n);
        if names.is_empty() {
            continue;
        }
        let mut caller = Caller::open(place, laptop).await;
        for some in names.chunks(500) {
            let asked = encode(&Have { hashes: some.to_vec() });
            let answer = caller.ask(laptop, "POST", HAVE, asked).await;
            let missing: Missing = decode(&answer.body).unwrap();
            lost += (0..some.len()).filter(|at| missing.is_missing(*at)).count();
        }
    }
    lost
}
