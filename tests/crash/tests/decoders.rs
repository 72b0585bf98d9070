//! R10: whatever bytes come from a disk, a stick or a colleague: each reader refuses what is not its
//! own, at once, in little memory, and breaks on nothing.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a reader that cannot be tried fails the test"
)]

use std::time::{Duration, Instant};

use dalil_case::export::{Pins, Proven, verify};
use dalil_case::{
    Body, CaseId, Compartment, DeviceId, Digest, Event, EventId, Hlc, Moment, OfficerId, Segment,
    Sha256, Uptime,
};
use dalil_crash::chance::noisy;
use dalil_crash::kept::{Kept, NOON, scratch};
use dalil_crash::work::{Work, Worker};
use dalil_seal::blob::{FileOpener, FileSealer, Prelude};
use dalil_seal::{ContentKey, FileKey, Random, SegmentHead, SheetCode, VerifyingKey};
use dalil_vault::ledger::{Entry, Head, Kind};

const SEEDS: u64 = 500;
/// Nothing may take longer, whatever it is given.
const LONGEST: Duration = Duration::from_secs(1);
/// Nor have more memory, all of this program with what it needs besides.
const MOST_KIB: u64 = 256 * 1024;

/// Tries every seed on one reader, and that the reader knows what is its own.
fn check(what: &str, whole: &[u8], read: impl Fn(&[u8]) -> bool) {
    assert!(read(whole), "{what}: not even its own");
    let mut refused = 0_u32;
    for seed in 0..SEEDS {
        let noise = noisy(whole, seed);
        let begun = Instant::now();
        refused += u32::from(!read(&noise));
        assert!(begun.elapsed() < LONGEST, "{what} {seed}: {:?}", begun.elapsed());
    }
    assert!(refused > 100, "{what}: {refused} refused");
    let peak = peak_kib();
    assert!(peak < MOST_KIB, "{what}: {peak} KiB");
}

/// The most memory that this program has had.
fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.split_whitespace().next().unwrap().parse().unwrap()
}

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

/// Events of one chain.
fn chained(count: u8) -> Vec<Vec<u8>> {
    let mut event = Event {
        id: EventId([0; 16]),
        case: CaseId([2; 16]),
        compartment: Compartment::Indicators,
        author: OfficerId([3; 16]),
        device: DeviceId([4; 16]),
        seq: 0,
        prev: Digest::ZERO,
        deps: Vec::new(),
        hlc: Hlc::default(),
        at: NOON,
        uptime: Uptime::default(),
        body: Body::Carried { number: 9000, bytes: vec![0x80] },
        guide: Digest([5; 32]),
    };
    let mut events: Vec<Vec<u8>> = Vec::new();
    for n in 0..count {
        event = Event { id: EventId([n; 16]), seq: u64::from(n) + 1, ..event };
        events.push(event.encode());
        event.prev = Event::hash_of(&events[usize::from(n)], &Ed25519);
    }
    events
}

#[test]
fn segments_are_read_whole_or_refused() {
    let segment = Segment { events: chained(20), ledger_epoch: 1, signature: [7; 64] };
    let plain = segment.encode(&Ed25519);
    check("segment", &plain, |bytes| match Segment::decode(bytes, &Ed25519) {
        Some(read) => {
            assert_eq!(read.encode(&Ed25519), bytes, "a segment that would be written otherwise");
            true
        }
        None => false,
    });
    let (random, key) = (Random::new(), ContentKey::copy_of(&[3; 32]));
    let (_, sealed) = key.seal_segment([1; 16], [0; 16], &plain, &random).unwrap();
    check("sealed segment", &sealed, |bytes| {
        let head = SegmentHead::read(bytes).is_ok();
        let opened = key.open_segment(bytes);
        assert!(opened.as_ref().map_or(true, |opened| **opened == plain), "another meaning");
        head && opened.is_ok()
    });
}

#[test]
fn entries_of_the_ledger_are_read_whole_or_refused() {
    let head = Head { epoch: 3, seq: 70_000, hash: Digest([5; 32]), minute: 29_925_360 };
    let entry = head.next(Kind::Segment, Digest([9; 32]), 4711, Moment(NOON.0)).encode();
    check("ledger entry", &entry, |bytes| match Entry::decode(bytes) {
        Some(read) => {
            assert_eq!(read.encode(), bytes, "an entry that would be written otherwise");
            true
        }
        None => false,
    });
}

#[test]
fn sealed_files_are_opened_as_they_were_or_not_at_all() {
    let (random, plain) = (Random::new(), vec![0x5a; 3000]);
    let mut sealer = FileSealer::new(FileKey::copy_of(&[4; 32]), &random).unwrap();
    let mut whole = sealer.prelude().bytes().to_vec();
    let begins = whole.len();
    whole.extend(sealer.seal(&plain, true).unwrap());
    check("sealed file", &whole, |bytes| {
        let Some((prelude, chunk)) = bytes.split_at_checked(begins) else { return false };
        let Ok(prelude) = Prelude::read(prelude.try_into().unwrap()) else { return false };
        let opened = FileOpener::new(FileKey::copy_of(&[4; 32]), prelude).open(0, true, chunk);
        assert!(opened.as_ref().map_or(true, |opened| **opened == plain), "another meaning");
        opened.is_ok()
    });
}

/// The record that leaves for a court, in the hands of somebody who changes it.
#[test]
fn a_record_is_proved_or_its_first_flaw_is_named() {
    let folder = scratch();
    let kept = Kept::new(&folder.path().join("data")).unwrap();
    let mut worker = Worker::new(&kept, 1);
    for work in [Work::Answers, Work::Decisions, Work::Notes] {
        worker.step(work, &mut |_| ()).unwrap();
    }
    drop(worker);
    let (home, mut vault, _) = kept.open().unwrap();
    let case = vault.cases(&dalil_vault::CaseQuery::default()).unwrap()[0].id;
    let guide = dalil_case::export::GuideMark {
        id: "morocco".to_owned(),
        edition: "2026.1".to_owned(),
        hash: Digest([7; 32]),
    };
    let wish =
        dalil_vault::ExportWish { case, with_identity: true, guide, made_at: Moment(NOON.0) };
    let file = vault.export(&wish).unwrap().bytes;
    drop((vault, home));
    check("record", &file, |bytes| {
        let shown = verify(bytes, &Pins::default(), &Ed25519);
        assert!(shown.problem.is_some() || bytes == file, "a changed record is as good");
        shown.problem.is_none()
    });
}

#[test]
fn the_code_of_a_sheet_is_read_or_its_mistake_is_named() {
    let code = SheetCode::new(&Random::new()).unwrap().line().to_string();
    check("sheet", code.as_bytes(), |bytes| {
        SheetCode::read(&String::from_utf8_lossy(bytes)).is_ok()
    });
}
