//! R10, R11: noise that looks like ours, and clocks that are wrong.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a bad day that cannot be made fails the test"
)]

use std::time::{Duration, Instant};

use dalil_case::{Event, Moment};
use dalil_crash::chance::noisy;
use dalil_crash::kept::{Kept, NOON, scratch};
use dalil_crash::work::{Work, Worker, answer, opening};
use dalil_seal::Header;
use dalil_vault::Home;

const SEEDS: u64 = 500;
/// Nothing may take longer, whatever it is given.
const LONGEST: Duration = Duration::from_secs(1);

fn timed(what: &str, seed: u64, read: impl FnOnce()) {
    let begun = Instant::now();
    read();
    assert!(begun.elapsed() < LONGEST, "{what} {seed}: {:?}", begun.elapsed());
}

#[test]
fn noise_is_refused_at_once_and_breaks_nothing() {
    let folder = scratch();
    let data = folder.path().join("data");
    let kept = Kept::new(&data).unwrap();
    let mut worker = Worker::new(&kept, 1);
    for work in [Work::Answers, Work::Decisions, Work::Notes] {
        worker.step(work, &mut |_| ()).unwrap();
    }
    drop(worker);
    let (home, mut vault, _) = kept.open().unwrap();
    let case = vault.cases(&dalil_vault::CaseQuery::default()).unwrap()[0].id;
    let events: Vec<Vec<u8>> =
        vault.events(case).unwrap().iter().map(|kept| kept.recorded.event.encode()).collect();
    drop((vault, home));
    let header =
        std::fs::read(data.join("vaults").join(kept.id.to_string()).join("vault.hdr")).unwrap();
    let record = std::fs::read(data.join("device.hdr")).unwrap();
    for seed in 0..SEEDS {
        let event = noisy(&events[usize::try_from(seed).unwrap() % events.len()], seed);
        timed("event", seed, || {
            if let Ok(read) = Event::decode(&event) {
                assert_eq!(read.encode(), event, "an event that would be written otherwise");
            }
        });
        timed("header", seed, || drop(Header::decode(&noisy(&header, seed))));
        let mut device = noisy(&record, seed);
        // With a checksum that fits, every second time.
        if seed % 2 == 0 && device.len() > 32 {
            device.truncate(device.len() - 32);
            device.extend(dalil_seal::sha256(&[&device]));
        }
        let own = folder.path().join("noise");
        let _ = std::fs::remove_dir_all(&own);
        std::fs::create_dir(&own).unwrap();
        std::fs::write(own.join("device.hdr"), &device).unwrap();
        timed("record of the computer", seed, || drop(Home::open(&own, NOON)));
    }
}

/// R11: 1970, 2106, ten years back, an hour and a minute to and fro: nothing is refused, the order is
/// that in which it was kept, and no wait becomes endless.
#[test]
fn no_clock_changes_the_order_or_keeps_anyone_out() {
    const HOUR: i64 = 3_600_000;
    let folder = scratch();
    let kept = Kept::new(&folder.path().join("data")).unwrap();
    let clocks = [
        NOON.0,
        0,
        4_291_747_200_000,
        NOON.0 - 10 * 8766 * HOUR,
        NOON.0 + HOUR,
        NOON.0,
        NOON.0 - HOUR,
        NOON.0 + 60_000,
        NOON.0 - 60_000,
        -1,
        i64::MAX,
        i64::MIN,
    ];
    let case = dalil_case::CaseId([3; 16]);
    for (n, now) in (0..).zip(clocks) {
        let (home, mut vault, _) = kept.open().unwrap();
        if n == 0 {
            vault.append(case, vec![opening()], Moment(now)).unwrap();
        }
        vault.append(case, vec![answer(n)], Moment(now)).unwrap();
        // The same question again, a moment earlier by the clock: the later word stands.
        vault.append(case, vec![answer(n + 40)], Moment(now.saturating_sub(1))).unwrap();
        assert!(home.wait_ms(kept.id, Moment(now)).unwrap() <= 300_000);
        let read = vault.case(case).unwrap();
        assert!(read.conflicts.is_empty());
        let answers = read.answers();
        let (_, given) =
            answers.iter().find(|(id, _)| id.as_str() == format!("question-{n}")).unwrap();
        assert_eq!(given.response, dalil_case::Response::Number(n + 40));
        assert_eq!(vault.verify_recent(1000).unwrap().broken, None);
        vault.close().unwrap();
    }
}
