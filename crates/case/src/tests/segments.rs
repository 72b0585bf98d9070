//! What is inside a segment: consecutive events of one chain, signed for one place and one key.

use proptest::prelude::*;

use super::cast::{AMINA, Chain, IDIR, Mix, opening, set};
use crate::{
    Digest, OfficerId, Op, Proof, Recorded, Response, Segment, SegmentBroken, SegmentPlace, Sha256,
};

pub(super) const SUITE: u16 = 1;
pub(super) const KEY: [u8; 16] = [0x6B; 16];

/// Signs by writing the author and a hash of the message: enough to tell who signed what.
pub(super) struct Pen;

impl Sha256 for Pen {
    fn sha256(&self, parts: &[&[u8]]) -> [u8; 32] {
        Mix.sha256(parts)
    }
}

impl Proof for Pen {
    fn verify(&self, author: OfficerId, message: &[u8], signature: &[u8]) -> bool {
        signature == signed(author, message)
    }
}

fn signed(author: OfficerId, message: &[u8]) -> [u8; 64] {
    let mut signature = [0; 64];
    signature[..16].copy_from_slice(&author.0);
    signature[32..].copy_from_slice(&Mix.sha256(&[message]));
    signature
}

pub(super) fn place(events: &[Recorded], ledger_epoch: u32) -> SegmentPlace {
    let (first, last) = (events.first().unwrap(), events.last().unwrap());
    SegmentPlace {
        case: first.event.case,
        from: first.event.seq,
        to: last.event.seq,
        head: last.hash,
        suite: SUITE,
        cek: KEY,
        ledger_epoch,
    }
}

pub(super) fn segment(events: &[Recorded]) -> Segment {
    let message = place(events, 3).message();
    Segment {
        events: events.iter().map(|one| one.event.encode()).collect(),
        ledger_epoch: 3,
        signature: signed(events[0].event.author, &message),
    }
}

fn written() -> Vec<Recorded> {
    let mut amina = Chain::of(AMINA);
    let mut events = vec![amina.write(opening(), 1, &[])];
    for n in 0..4 {
        events.push(amina.write(set(&format!("q{n}"), Response::Number(n)), n, &[]));
    }
    events
}

#[test]
fn events_come_back_byte_for_byte() {
    let events = written();
    for part in [&events[..], &events[2..], &events[1..2]] {
        let segment = segment(part);
        let read = Segment::decode(&segment.encode(&Pen), &Pen).unwrap();
        assert!(read == segment);
        assert_eq!(read.verify(SUITE, KEY, &Pen).unwrap(), part);
    }
}

/// The bytes are frozen: what a released version sealed must be readable for ever.
#[test]
fn a_segment_has_the_bytes_it_always_had() {
    let written = segment(&written()[..2]);
    let hex: String = written.encode(&Pen).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hex, include_str!("../../tests/golden/segment-v2.txt").trim());
    for golden in [&hex, include_str!("../../tests/golden/segment-v1.txt").trim()] {
        assert!(Segment::decode(&bytes_of(golden), &Pen).unwrap() == written);
    }
}

fn bytes_of(hex: &str) -> Vec<u8> {
    let digits: Vec<u32> = hex.chars().map(|digit| digit.to_digit(16).unwrap()).collect();
    digits.chunks(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]).unwrap()).collect()
}

/// What a reader has at hand is not written; what it has not is, and a second way of writing the
/// same is refused.
#[test]
fn what_an_event_shares_with_the_one_before_is_written_once() {
    let events = written();
    let good = segment(&events);
    let whole: usize = good.events.iter().map(Vec::len).sum();
    assert!(good.encode(&Pen).len() < whole + 100 - 4 * 130, "four times 130 bytes are not there");
    // It names another event: nothing is left out, and it comes back as it was.
    let mut forged = events[1].event.clone();
    forged.prev = Digest([9; 32]);
    let mut other = good.clone();
    other.events[1] = forged.encode();
    let read = Segment::decode(&other.encode(&Pen), &Pen).unwrap();
    assert!(read == other);
    assert_eq!(read.verify(SUITE, KEY, &Pen), Err(SegmentBroken::Order));
    // Whole where it could be short; short where nothing comes before; short and no event.
    let mut bytes = bytes_of(include_str!("../../tests/golden/segment-v1.txt").trim());
    bytes[1] = 2;
    assert!(Segment::decode(&bytes, &Pen).is_none());
    for event in [&[0x87, 1][..], &[0x87], &[0x87, 0, 0, 0, 0, 0, 0, 0]] {
        let short = Segment { events: vec![event.to_vec()], ..good.clone() };
        let read = Segment::decode(&short.encode(&Pen), &Pen).unwrap();
        assert_eq!(read.verify(SUITE, KEY, &Pen), Err(SegmentBroken::Unreadable));
        let second = Segment { events: vec![vec![1], event.to_vec()], ..good.clone() };
        let read = Segment::decode(&second.encode(&Pen), &Pen);
        let verified = read.map(|read| read.verify(SUITE, KEY, &Pen));
        assert!(matches!(verified, None | Some(Err(SegmentBroken::Unreadable))));
    }
    // More than a segment holds, once it is whole again.
    let large = Segment { events: vec![vec![0; 30_000]; 3], ..good };
    assert!(Segment::decode(&large.encode(&Pen), &Pen).is_none());
}

/// Which bytes a newer program wrote is read from their beginning alone.
#[test]
fn what_a_newer_program_wrote_is_known_by_its_version() {
    let good = segment(&written());
    let bytes = good.encode(&Pen);
    for (version, newer) in [(1, false), (2, false), (3, true), (23, true)] {
        let mut bytes = bytes.clone();
        bytes[1] = version;
        assert_eq!(Segment::is_newer(&bytes), newer, "{version}");
    }
    assert!(!Segment::is_newer(&[]) && !Segment::is_newer(b"\x84\x61x"));
    assert!(!good.has_newer());
    let mut later = good;
    later.events[2][1] += 1;
    assert!(later.has_newer());
}

#[test]
fn another_place_key_suite_or_author_is_no_signature() {
    let events = written();
    let good = segment(&events);
    let verify = |segment: &Segment, suite, key| segment.verify(suite, key, &Pen).unwrap_err();
    assert_eq!(verify(&good, 2, KEY), SegmentBroken::Signature);
    assert_eq!(verify(&good, SUITE, [0; 16]), SegmentBroken::Signature);
    let epoch = Segment { ledger_epoch: 4, ..good.clone() };
    assert_eq!(verify(&epoch, SUITE, KEY), SegmentBroken::Signature);
    let cut = Segment { events: good.events[..4].to_vec(), ..good.clone() };
    assert_eq!(verify(&cut, SUITE, KEY), SegmentBroken::Signature);
    let begun_later = Segment { events: good.events[1..].to_vec(), ..good.clone() };
    assert_eq!(verify(&begun_later, SUITE, KEY), SegmentBroken::Signature);
    let message = place(&events, 3).message();
    let other = Segment { signature: signed(IDIR, &message), ..good };
    assert_eq!(verify(&other, SUITE, KEY), SegmentBroken::Signature);
}

#[test]
fn events_out_of_order_or_of_another_chain_are_refused() {
    let events = written();
    let verify = |events: &[Recorded]| segment(events).verify(SUITE, KEY, &Pen).unwrap_err();
    let swapped = [events[0].clone(), events[2].clone(), events[1].clone()];
    assert_eq!(verify(&swapped), SegmentBroken::Order);
    let gap = [events[0].clone(), events[2].clone()];
    assert_eq!(verify(&gap), SegmentBroken::Order);
    let mut idir = Chain::of(IDIR);
    let first = idir.write(set("q", Response::Yes), 1, &[]);
    let theirs = idir.write(set("q", Response::No), 2, &[&first]);
    assert_eq!(verify(&[events[0].clone(), theirs]), SegmentBroken::Order);
    let mut forged = events[1].clone();
    forged.event.prev = Digest([9; 32]);
    assert_eq!(verify(&[events[0].clone(), forged]), SegmentBroken::Order);
    let mut note = segment(&events);
    note.events[1] = b"no event".to_vec();
    assert_eq!(note.verify(SUITE, KEY, &Pen), Err(SegmentBroken::Unreadable));
    let empty = Segment { events: Vec::new(), ..segment(&events) };
    assert_eq!(empty.verify(SUITE, KEY, &Pen), Err(SegmentBroken::Unreadable));
    assert!(Segment::decode(&empty.encode(&Pen), &Pen).is_none());
}

#[test]
fn more_than_a_segment_holds_is_refused() {
    let many = Segment { events: vec![vec![0]; 257], ledger_epoch: 1, signature: [0; 64] };
    assert!(Segment::decode(&many.encode(&Pen), &Pen).is_none());
    let large = Segment { events: vec![vec![0; 40_000]; 2], ledger_epoch: 1, signature: [0; 64] };
    assert!(Segment::decode(&large.encode(&Pen), &Pen).is_none());
    let most = Segment { events: vec![vec![0; 256]; 256], ledger_epoch: 1, signature: [0; 64] };
    assert!(most.encode(&Pen).len() <= crate::MAX_SEGMENT_PLAIN);
    assert!(Segment::decode(&most.encode(&Pen), &Pen).is_some());
}

proptest! {
    #[test]
    fn noise_is_no_segment(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        if let Some(segment) = Segment::decode(&bytes, &Pen) {
            prop_assert_eq!(segment.encode(&Pen), bytes);
        }
    }

    #[test]
    fn a_flipped_bit_is_no_segment_or_no_signature(
        at in any::<proptest::sample::Index>(),
        bit in 0..8_u8,
    ) {
        let mut bytes = segment(&written()).encode(&Pen);
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        let read = Segment::decode(&bytes, &Pen).map(|segment| segment.verify(SUITE, KEY, &Pen));
        prop_assert!(!matches!(read, Some(Ok(_))));
    }

    #[test]
    fn whatever_was_said_comes_back(text in ".{0,200}", count in 1..40_u8) {
        let mut amina = Chain::of(AMINA);
        let events: Vec<Recorded> = (0..count)
            .map(|n| {
                let note = Op::NoteAdd { question: None, text: format!("{n} {text}"), replaces: None };
                amina.write(note, i64::from(n), &[])
            })
            .collect();
        let read = Segment::decode(&segment(&events).encode(&Pen), &Pen).unwrap();
        prop_assert_eq!(read.verify(SUITE, KEY, &Pen).unwrap(), events);
    }
}
