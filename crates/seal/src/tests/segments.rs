//! Sealed segments: they open with their key alone, unchanged, and give little of their length away.

use std::collections::HashSet;
use std::time::Instant;

use dalil_case::MAX_SEGMENT_PLAIN;
use proptest::prelude::*;

use crate::{
    ContentKey, MAX_SEALED_LEN, Random, SEGMENT_HEAD_LEN, SegmentError, SegmentHead, aead, padme,
};

const CEK: [u8; 16] = [0xCE; 16];
const ROUTE: [u8; 16] = [0; 16];

fn key() -> ContentKey {
    ContentKey::copy_of(&[7; 32])
}

fn sealed(plain: &[u8]) -> Vec<u8> {
    key().seal_segment(CEK, ROUTE, plain, &Random::new()).unwrap().1
}

fn golden() -> Vec<u8> {
    let pairs = include_str!("../../tests/golden/segment-v1.txt").trim().as_bytes();
    let byte = |pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    pairs.chunks_exact(2).map(byte).collect()
}

/// The format is frozen: what a released version sealed opens for ever.
#[test]
fn a_segment_of_the_first_version_opens() {
    let head = SegmentHead::read(&golden()).unwrap();
    assert_eq!((head.cek, head.route, head.commitment), (CEK, ROUTE, key().commitment()));
    let plain = key().open_segment(&golden()).unwrap();
    assert_eq!(plain.as_slice(), "I was told not to leave the farm. ".repeat(20).as_bytes());
}

/// Every bit of it counts, the header outside of the sealing too, and each fault has its name.
#[test]
fn every_flipped_bit_is_named() {
    let whole = golden();
    let mut seen = Vec::new();
    for bit in 0..whole.len() * 8 {
        let mut changed = whole.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        let error = key().open_segment(&changed).unwrap_err();
        let expected = match bit / 8 {
            0..2 => SegmentError::FromTheFuture,
            34..66 => SegmentError::OtherKey,
            82..86 => SegmentError::Length,
            _ => SegmentError::NotOpened,
        };
        assert_eq!(error, expected, "bit {bit}");
        if !seen.contains(&error) {
            seen.push(error);
        }
    }
    assert_eq!(seen.len(), 4);
    for length in 0..whole.len() {
        assert_eq!(key().open_segment(&whole[..length]), Err(SegmentError::Length), "{length}");
    }
    let longer = [whole.as_slice(), &[0]].concat();
    assert_eq!(key().open_segment(&longer).unwrap_err(), SegmentError::Length);
    let other = ContentKey::copy_of(&[8; 32]);
    assert_eq!(other.open_segment(&whole).unwrap_err(), SegmentError::OtherKey);
}

/// What a holder of the key packs wrongly is refused too: a bomb, another padding, trailing bytes.
#[test]
fn what_is_packed_otherwise_is_refused_at_once() {
    let packed = |inside: &[u8]| {
        let head = SegmentHead::read(&golden()).unwrap();
        let mut bytes = golden()[..82].to_vec();
        bytes.extend_from_slice(&u32::try_from(inside.len()).unwrap().to_le_bytes());
        let segment = key().segment(&head.id).unwrap();
        let purpose = aead::Purpose::Segment;
        let sealed = aead::seal(segment.expose(), purpose, &[&bytes], &[0; 12], inside).unwrap();
        bytes.extend_from_slice(&sealed);
        key().open_segment(&bytes)
    };
    let framed = |zstd: &[u8], length: usize| {
        let mut inside = u32::try_from(zstd.len()).unwrap().to_le_bytes().to_vec();
        inside.extend_from_slice(zstd);
        inside.resize(length, 0);
        inside
    };
    // A hundred megabytes of one byte, and a window of two gigabytes.
    let mut bomb = vec![0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x38];
    for _ in 0..800 {
        bomb.extend_from_slice(&[0x02, 0x00, 0x10, b'a']);
    }
    let mut window = bomb.clone();
    window[5] = 0xA8;
    let begun = Instant::now();
    for zstd in [bomb.as_slice(), &window, b"no zstd at all"] {
        let length = padme(zstd.len() + 4);
        assert_eq!(packed(&framed(zstd, length)).unwrap_err(), SegmentError::Packing);
    }
    assert!(begun.elapsed().as_millis() < 500);
    let good = ruzstd::encoding::compress_to_vec(
        b"the farm".as_slice(),
        ruzstd::encoding::CompressionLevel::Fastest,
    );
    let length = padme(good.len() + 4);
    assert_eq!(packed(&framed(&good, length)).unwrap().as_slice(), b"the farm");
    assert_eq!(packed(&framed(&good, length + 64)).unwrap_err(), SegmentError::Packing);
    let mut marked = framed(&good, padme(good.len() + 4 + 8));
    if let Some(last) = marked.last_mut() {
        *last = 1;
    }
    assert_eq!(packed(&marked).unwrap_err(), SegmentError::Packing);
    assert_eq!(packed(&[0xFF, 0xFF, 0xFF, 0xFF]).unwrap_err(), SegmentError::Packing);
}

/// N15: at most 12 % is added, and lengths of one order of magnitude cannot be told apart.
#[test]
fn padding_is_small_and_hides_the_length() {
    let mut lengths = HashSet::new();
    for length in 1..MAX_SEGMENT_PLAIN {
        let padded = padme(length);
        assert!(padded >= length && (padded - length) * 100 <= length * 12, "{length}");
        assert_eq!(padme(padded), padded, "padded once is padded");
        lengths.insert(padded);
    }
    assert!(lengths.len() < 300, "{} lengths", lengths.len());
}

/// Random bytes do not get smaller; even they stay below what is read.
#[test]
fn the_largest_segment_is_read() {
    let mut plain = vec![0; MAX_SEGMENT_PLAIN];
    Random::new().fill(&mut plain).unwrap();
    let bytes = sealed(&plain);
    assert!(bytes.len() <= MAX_SEALED_LEN);
    assert_eq!(key().open_segment(&bytes).unwrap().as_slice(), plain);
    plain.push(0);
    assert!(key().seal_segment(CEK, ROUTE, &plain, &Random::new()).is_err());
}

/// K8: what really seals draws a new id each time, and neither it nor the key that follows from
/// it comes twice, also for the same words under the same case key.
#[test]
fn the_same_words_are_never_sealed_alike() {
    let (mut ids, mut bodies, mut keys) = (HashSet::new(), HashSet::new(), HashSet::new());
    for _ in 0..2000 {
        // A restored image brings the same case key back.
        let bytes = sealed(b"yes");
        let head = SegmentHead::read(&bytes).unwrap();
        assert!(ids.insert(head.id));
        assert!(keys.insert(*key().segment(&head.id).unwrap().expose().expose()));
        assert!(keys.insert(*key().signatures(&head.id).unwrap().expose().expose()));
        assert!(bodies.insert(bytes[SEGMENT_HEAD_LEN..].to_vec()));
    }
}

/// The encoder earns its place: a case's events shrink well, and come back.
#[test]
fn events_of_a_case_are_packed_well() {
    let mut plain = Vec::new();
    for n in 0..60_u32 {
        plain.extend_from_slice(b"\x8f\x01\x50");
        plain.extend_from_slice(&Random::new().bytes::<16>().unwrap());
        plain.extend_from_slice(&[0xCA; 16]);
        plain.extend_from_slice(&[0xA1; 32]);
        plain.extend_from_slice(&n.to_be_bytes());
        plain.extend_from_slice(&Random::new().bytes::<32>().unwrap());
        plain.extend_from_slice(format!("answer.set papers-held-by-{}", n % 9).as_bytes());
        plain.extend_from_slice(&[7; 32]);
    }
    let bytes = sealed(&plain);
    // 48 bytes of each are random and cannot get smaller; the rest nearly vanishes.
    assert!(bytes.len() < 60 * 48 + plain.len() / 4, "{} of {}", bytes.len(), plain.len());
    assert_eq!(key().open_segment(&bytes).unwrap().as_slice(), plain);
}

#[test]
fn signatures_open_for_their_segment_alone() {
    let sealed = key().seal_signatures(&[1; 16], b"signatures").unwrap();
    assert_eq!(key().open_signatures(&[1; 16], &sealed).unwrap().as_slice(), b"signatures");
    assert!(key().open_signatures(&[2; 16], &sealed).is_err());
    assert!(ContentKey::copy_of(&[8; 32]).open_signatures(&[1; 16], &sealed).is_err());
}

proptest! {
    #[test]
    fn whatever_is_sealed_opens_the_same(plain in proptest::collection::vec(any::<u8>(), 0..5000)) {
        let opened = key().open_segment(&sealed(&plain)).unwrap();
        prop_assert_eq!(opened.as_slice(), plain.as_slice());
    }

    #[test]
    fn noise_opens_nothing(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        prop_assert!(key().open_segment(&bytes).is_err());
    }
}
