//! R14, R15, R16: the program and its database on bad days and on a long one. How much of each is the
//! measure of one change; `cargo xtask soak` asks for more of the same.
#![cfg(test)]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "an ordeal that cannot be made fails, and tells how far it is"
)]

// The casts of the tests of both rooms are this one too.
pub use dalil_server::*;
pub use dalil_sync::*;

#[path = "../src/tests/authority.rs"]
#[allow(dead_code, reason = "not every part of the cast plays here")]
mod authority;
#[path = "../src/tests/cast.rs"]
#[allow(dead_code, reason = "not every part of the cast plays here")]
mod cast;
#[path = "support/cluster.rs"]
#[allow(dead_code, reason = "not every part of the cast plays here")]
mod cluster;
#[allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    clippy::wildcard_imports,
    reason = "not every part of the cast plays here"
)]
mod field;
#[path = "../../../tests/fixtures/manifest.rs"]
mod manifest;
#[path = "../../../tests/fixtures/measure.rs"]
mod measure;
#[path = "support/program.rs"]
#[allow(dead_code, reason = "not every part of the program is looked at here")]
mod program;
#[path = "../src/tests/wire.rs"]
#[allow(dead_code, reason = "not every part of the cast plays here")]
mod wire;

use std::time::{Duration, Instant};

use cast::{Laptop, name, objects, run};
use cluster::Cluster;
use dalil_protocol::http::{CLOSE, HAVE, INBOX, LEDGER, OBJECTS};
use dalil_protocol::{Have, LedgerAnswer, Missing, Opened, Receipt, SyncClose, decode, encode};
use dalil_vault::{AlarmKind, Delivery};
use field::cast::{Computer, case};
use measure::{measure, told};
use program::Program;
use wire::{Caller, Place};

async fn send(caller: &mut Caller, laptop: &mut Laptop, sent: &[Vec<u8>]) -> Option<Receipt> {
    for object in sent {
        let target = format!("{OBJECTS}{}", name(object));
        let answer = caller.ask(laptop, "PUT", &target, object.clone()).await;
        assert!([200, 201].contains(&answer.status), "{}", answer.status);
    }
    let post = encode(&laptop.write(sent));
    let answer = caller.ask(laptop, "POST", LEDGER, post).await;
    decode::<LedgerAnswer>(&answer.body).unwrap().receipt
}

/// Whether a server has everything that a receipt says.
async fn holds(program: &Program, laptop: &Laptop, receipt: &Receipt, sent: &[Vec<u8>]) {
    let (caller, answer) = Caller::try_open(&program.place(), laptop).await;
    let opened: Opened = decode(&answer.body).unwrap();
    assert_eq!((opened.seq, opened.head), (receipt.seq, receipt.head));
    let hashes: Vec<_> = sent.iter().map(|object| name(object)).collect();
    let asked = encode(&Have { hashes: hashes.clone() });
    let answer = caller.unwrap().ask(laptop, "POST", HAVE, asked).await;
    let missing: Missing = decode(&answer.body).unwrap();
    assert!((0..hashes.len()).all(|at| !missing.is_missing(at)));
}

/// R14: the server is put back from the backup of a day ago. What devices were told is received comes
/// back from them, and everybody is told.
#[test]
fn r14_a_server_put_back_by_a_day_gets_everything_again() {
    let rounds = measure(1, 5);
    for round in 0..rounds {
        let mut program = Program::new();
        let all: Vec<Computer> = (0..2).map(|_| field::computer(&mut program)).collect();
        let backups = tempfile::tempdir().unwrap();
        let to = backups.path().join("yesterday");
        let day = |program: &Program, from: u8, to: u8| {
            for (who, computer) in all.iter().enumerate() {
                for n in from..to {
                    let n = n * 2 + u8::try_from(who).unwrap();
                    computer.write(case(n), &format!("{round} {n}: she was told to wait outside"));
                }
                computer.attach(case(from * 2 + u8::try_from(who).unwrap()), 600_000);
                computer.write(case(from * 2 + u8::try_from(who).unwrap()), "with a film");
                run(async { field::round(program, computer).await.unwrap() });
            }
        };
        day(&program, 1, 6);
        assert!(program.once(&["backup", "--to", to.to_str().unwrap()]).status.success());
        day(&program, 6, 12);
        let words = |computer: &Computer| computer.with(|vault| vault.deliveries().unwrap());
        let is_received = |word: &Delivery| *word >= Delivery::Received;
        assert!(all.iter().all(|one| words(one).values().all(is_received)));
        program.kill();
        program.put_back(&to);
        for computer in &all {
            let went = run(async { field::round(&program, computer).await.unwrap() });
            assert_eq!(went.seen, Seen::RolledBack);
            let alarms = computer.with(|vault| vault.mail().unwrap().alarms().unwrap());
            assert!(alarms.iter().any(|alarm| alarm.kind == AlarmKind::ServerRolledBack));
            assert!(words(computer).len() >= 11 && words(computer).values().all(is_received));
            // The server itself has every entry and what it names.
            let (device, head) = computer.with(|vault| {
                let standing = vault.mail().unwrap().standing().unwrap();
                (standing.device, standing.head)
            });
            let here = run(async {
                let office = Config::in_folder(program.data()).office().await.unwrap();
                office.store.stretch(device, head.epoch, 1, head.seq).await.unwrap()
            });
            assert_eq!(here.len() as u64, head.seq);
            assert!(here.iter().all(|(_, _, there)| *there));
        }
        told("R14", round + 1, rounds);
    }
}

/// R15, N4: after each acknowledgement the database stops as if its power were cut, or one of the two
/// programs on it is killed. What was said to be kept is kept, by whichever of them one asks.
#[test]
fn r15_what_was_acknowledged_survives_whoever_stops() {
    let cluster = Cluster::new();
    let mut first = Program::on(&cluster.database());
    let (mut amina, mut idir) = (Laptop::new(1), Laptop::new(2));
    first.enrol(&amina);
    first.enrol(&idir);
    let mut second = first.beside();
    let rounds = measure(4, 500);
    for round in 0..rounds {
        let seed = u8::try_from(round % 251).unwrap();
        let (sent, other) = (objects(seed, 3), objects(seed ^ 0x55, 2));
        let (hers, his) = run(async {
            let mut caller = Caller::open(&first.place(), &amina).await;
            let hers = send(&mut caller, &mut amina, &sent).await.unwrap();
            let mut caller = Caller::open(&second.place(), &idir).await;
            (hers, send(&mut caller, &mut idir, &other).await.unwrap())
        });
        if round % 2 == 0 {
            cluster.stop_at_once();
            run(async {
                // Nobody is told that anything is kept while it is away.
                let (caller, answer) = Caller::try_open(&first.place(), &amina).await;
                assert!(caller.is_none() && answer.status >= 500, "{}", answer.status);
            });
            cluster.start();
        } else {
            second.kill();
            second.start();
        }
        run(async {
            holds(&second, &amina, &hers, &sent).await;
            holds(&first, &idir, &his, &other).await;
        });
        told("R15", round + 1, rounds);
    }
}

/// R15: the database is gone for good, and the one that followed it takes its place.
#[test]
fn r15_the_one_that_followed_takes_its_place_and_no_receipt_is_wrong() {
    let cluster = Cluster::new();
    let standby = cluster.standby();
    let url = cluster.database();
    let mut program = Program::on(&url);
    let mut amina = Laptop::new(1);
    program.enrol(&amina);
    let rounds = measure(20, 500);
    let mut sent = Vec::new();
    let receipt = run(async {
        let mut caller = Caller::open(&program.place(), &amina).await;
        let mut last = None;
        for round in 0..rounds {
            let some = objects(u8::try_from(round % 251).unwrap(), 2);
            last = send(&mut caller, &mut amina, &some).await;
            assert!(last.is_some());
            sent = some;
        }
        last.unwrap()
    });
    // At once: nothing is passed on any more.
    cluster.stop_at_once();
    program.kill();
    program.moves_to(&standby.promote(&url));
    program.start();
    run(async { holds(&program, &amina, &receipt, &sent).await });
    run(async {
        let mut caller = Caller::open(&program.place(), &amina).await;
        assert!(send(&mut caller, &mut amina, &objects(7, 2)).await.is_some(), "it goes on");
    });
}

/// R15: somebody holds the tables, and every connection waits. Whoever asks is told to come back, and
/// once it is over everything goes on.
#[test]
fn r15_a_starved_pool_is_told_and_nothing_is_lost() {
    let cluster = Cluster::new();
    let url = cluster.database();
    let mut program = Program::on(&url);
    let mut laptops: Vec<Laptop> = (1..=24).map(Laptop::new).collect();
    laptops.iter().for_each(|laptop| program.enrol(laptop));
    run(async {
        let place = program.place();
        let (mut holder, driver) =
            tokio_postgres::connect(&url, tokio_postgres::NoTls).await.unwrap();
        tokio::spawn(driver);
        let mut callers = Vec::new();
        for laptop in &laptops {
            callers.push(Caller::open(&place, laptop).await);
        }
        let hold = holder.transaction().await.unwrap();
        hold.batch_execute("LOCK TABLE object_index IN ACCESS EXCLUSIVE MODE").await.unwrap();
        let mut asking = Vec::new();
        for (mut caller, mut laptop) in callers.into_iter().zip(laptops.drain(..)) {
            asking.push(tokio::spawn(async move {
                let sent = objects(laptop.id.0[0], 1);
                let post = encode(&laptop.write(&sent));
                // Nothing is there yet: what it names is missing, or it is told to come back.
                let first = caller.ask(&laptop, "POST", LEDGER, post.clone()).await;
                if first.status != 200 {
                    assert_eq!(first.status, 503);
                    assert!(first.headers.contains_key("retry-after"));
                }
                (caller, laptop, sent, post, first.status)
            }));
        }
        tokio::time::sleep(Duration::from_secs(7)).await;
        hold.rollback().await.unwrap();
        let mut refused = 0;
        for one in asking {
            let (mut caller, laptop, sent, post, status) = one.await.unwrap();
            refused += u32::from(status == 503);
            let target = format!("{OBJECTS}{}", name(&sent[0]));
            assert_eq!(caller.ask(&laptop, "PUT", &target, sent[0].clone()).await.status, 201);
            let answer = caller.ask(&laptop, "POST", LEDGER, post).await;
            let receipt = decode::<LedgerAnswer>(&answer.body).unwrap().receipt.unwrap();
            holds(&program, &laptop, &receipt, &sent).await;
        }
        assert!(refused > 0, "more asked than there are connections");
    });
}

/// A day of one device.
async fn day_of(place: &Place, laptop: &mut Laptop, day: u64) {
    let mut caller = Caller::open(place, laptop).await;
    let sent = objects(u8::try_from(day % 5).unwrap() ^ laptop.id.0[0], 2);
    assert!(send(&mut caller, laptop, &sent).await.is_some());
    let inbox = format!("{INBOX}{}?cursor=0", laptop.id);
    assert_eq!(caller.ask(laptop, "GET", &inbox, Vec::new()).await.status, 200);
    let (count, head) = (laptop.head.seq, laptop.head.hash);
    let close = encode(&SyncClose { count, head, stretches: Vec::new() });
    assert_eq!(caller.ask(laptop, "POST", CLOSE, close).await.status, 200);
}

/// Fills the store's own cache (64 MiB), which stays for as long as the program runs: what days leave
/// behind is told apart from it.
async fn fill(place: &Place, laptop: &Laptop) {
    let mut caller = Caller::open(place, laptop).await;
    for n in 0..320_u32 {
        let object = n.to_be_bytes().repeat(1 << 16);
        let target = format!("{OBJECTS}{}", name(&object));
        assert_eq!(caller.ask(laptop, "PUT", &target, object).await.status, 201);
        caller.sent.clear();
    }
}

/// R16: fifty devices, day after day. A conversation that is over leaves nothing behind.
#[test]
fn r16_days_of_fifty_devices_leave_memory_and_handles_as_they_were() {
    // A release is soaked for 24 hours, at eight hours of its life a minute: 24 × 60 × 8 h are 480 days.
    const FULL: u64 = 24 * 60 * 8 / 24;
    // So many speak at the same time, as in any office; one after the other only the driver waits longer.
    const AT_ONCE: usize = 8;
    let mut program = Program::with(&["--address-rate", "60000", "--device-rate", "60000"]);
    let mut lanes: Vec<Vec<Laptop>> = (0..AT_ONCE).map(|_| Vec::new()).collect();
    for n in 1..=50 {
        let laptop = Laptop::new(n);
        program.enrol(&laptop);
        lanes[usize::from(n) % AT_ONCE].push(laptop);
    }
    let days = measure(12, FULL);
    if days > 12 {
        run(fill(&program.place(), &lanes[0][0]));
    }
    // Many days at first: what is kept for as long as the program runs is there then.
    let warm = days / 3;
    let (mut before, mut handles) = (0, 0);
    let begun = Instant::now();
    for day in 0..days {
        lanes = run(async {
            let place = program.place();
            let lanes = lanes.into_iter().map(|mut lane| {
                let place = place.clone();
                tokio::spawn(async move {
                    for laptop in &mut lane {
                        day_of(&place, laptop, day).await;
                    }
                    lane
                })
            });
            let mut over = Vec::with_capacity(AT_ONCE);
            for lane in lanes.collect::<Vec<_>>() {
                over.push(lane.await.unwrap());
            }
            over
        });
        // Connections end a moment after whoever had them is gone.
        let wait = Instant::now();
        while day > warm && program.handles() > handles && wait.elapsed() < Duration::from_secs(20)
        {
            std::thread::sleep(Duration::from_millis(20));
        }
        if day == warm {
            std::thread::sleep(Duration::from_secs(1));
            (before, handles) = (program.memory(), program.handles());
        }
        if day % (days / 12).max(1) == 0 {
            let (memory, took) = (program.memory(), begun.elapsed());
            println!("R16: day {day}, {memory} KiB, {} handles, {took:?}", program.handles());
        }
        told("R16", day + 1, days);
    }
    let after = (program.memory(), program.handles());
    let grown = after.0.saturating_sub(before);
    // In a few days the store's own cache still fills; it has its bound (64 MiB).
    let bound = (before / 20).max(if days > 12 { 0 } else { 2 << 10 });
    println!(
        "R16: {days} days, {before} KiB, {grown} more, {} handles, {:?}",
        after.1,
        begun.elapsed()
    );
    assert!(grown <= bound, "{grown} KiB more than {before}");
    assert!(after.1 <= handles, "{} handles, {handles} before", after.1);
}
