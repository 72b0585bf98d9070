//! A sealed file is the one that was sealed, whole and in order.

use proptest::prelude::*;

use crate::blob::{CHUNK, FileOpener, FileSealer, PRELUDE_LEN, Prelude};
use crate::{Error, FileKey, Random};

const KEY: [u8; 32] = [3; 32];

/// Seals `plain` and gives prelude and chunks.
fn sealed(plain: &[u8]) -> (Prelude, Vec<Vec<u8>>) {
    let mut sealer = FileSealer::new(FileKey::copy_of(&KEY), &Random::new()).unwrap();
    let mut chunks: Vec<&[u8]> = plain.chunks(CHUNK).collect();
    if chunks.is_empty() {
        chunks.push(&[]);
    }
    let last = chunks.len() - 1;
    let seal = |(at, chunk): (usize, &&[u8])| sealer.seal(chunk, at == last).unwrap();
    let all = chunks.iter().enumerate().map(seal).collect();
    (*sealer.prelude(), all)
}

fn open(prelude: Prelude, chunks: &[Vec<u8>]) -> Result<Vec<u8>, Error> {
    let opener = FileOpener::new(FileKey::copy_of(&KEY), prelude);
    let mut plain = Vec::new();
    for (at, chunk) in chunks.iter().enumerate() {
        let is_last = at + 1 == chunks.len();
        plain.extend_from_slice(&opener.open(u32::try_from(at).unwrap(), is_last, chunk)?);
    }
    Ok(plain)
}

fn plain(length: usize) -> Vec<u8> {
    (0..length).map(|at| u8::try_from(at % 251).unwrap()).collect()
}

#[test]
fn files_of_every_length_come_back() {
    for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 17] {
        let (prelude, chunks) = sealed(&plain(length));
        assert_eq!(open(prelude, &chunks), Ok(plain(length)), "{length}");
    }
}

#[test]
fn what_was_moved_repeated_left_out_or_cut_off_does_not_open() {
    let (prelude, chunks) = sealed(&plain(3 * CHUNK));
    let mut moved = chunks.clone();
    moved.swap(0, 1);
    let repeated = [&chunks[..1], &chunks[..]].concat();
    let left_out = [&chunks[..1], &chunks[2..]].concat();
    let cut = chunks[..2].to_vec();
    for wrong in [moved, repeated, left_out, cut] {
        assert_eq!(open(prelude, &wrong), Err(Error::NotOpened));
    }
    // The chunks of one file in another, under the same key.
    let (other, _) = sealed(&plain(3 * CHUNK));
    assert_eq!(open(other, &chunks), Err(Error::NotOpened));
}

#[test]
fn nothing_is_sealed_after_the_last_chunk_or_in_a_short_one_before_it() {
    let mut sealer = FileSealer::new(FileKey::copy_of(&KEY), &Random::new()).unwrap();
    assert_eq!(sealer.seal(&plain(CHUNK - 1), false), Err(Error::Malformed));
    assert_eq!(sealer.seal(&plain(CHUNK + 1), true), Err(Error::Malformed));
    assert!(sealer.seal(&plain(CHUNK), false).is_ok());
    assert!(sealer.seal(&[], true).is_ok());
    assert_eq!(sealer.seal(&[], true), Err(Error::Malformed));
}

#[test]
fn the_small_picture_has_a_key_of_its_own() {
    let key = FileKey::copy_of(&KEY);
    let small = key.small().unwrap();
    assert_ne!(small.expose().expose(), &KEY);
    let again = FileKey::copy_of(&KEY).small().unwrap();
    assert_eq!(small.expose().expose(), again.expose().expose());
}

/// Frozen: a file that was sealed once is readable for ever.
#[test]
fn a_file_has_the_form_it_always_had() {
    let mut bytes = [0; PRELUDE_LEN];
    bytes[..6].copy_from_slice(b"DLBB\x01\x00");
    bytes[8..15].copy_from_slice(b"1234567");
    let opener = FileOpener::new(FileKey::copy_of(&KEY), Prelude::read(&bytes).unwrap());
    assert_eq!(opener.open(0, true, &GOLDEN).unwrap().as_slice(), b"a photograph");
    bytes[4] = 2;
    assert!(Prelude::read(&bytes).is_err());
}

/// Made by another implementation (Python's `cryptography`), from the description alone.
const GOLDEN: [u8; 28] = [
    82, 45, 28, 130, 85, 197, 79, 242, 49, 80, 62, 78, 47, 14, 203, 230, 18, 54, 173, 75, 64, 12,
    30, 57, 67, 60, 53, 214,
];

proptest! {
    #[test]
    fn a_changed_byte_does_not_open(at in 0..CHUNK + 40, bit in 0..8_u8) {
        let (prelude, mut chunks) = sealed(&plain(CHUNK + 8));
        let chunk = usize::from(at >= CHUNK + 16);
        let within = at - chunk * (CHUNK + 16);
        chunks[chunk][within] ^= 1 << bit;
        prop_assert_eq!(open(prelude, &chunks), Err(Error::NotOpened));
    }

    #[test]
    fn a_changed_prelude_does_not_open(at in 6..PRELUDE_LEN, bit in 0..8_u8) {
        let (prelude, chunks) = sealed(&plain(9));
        let mut bytes = *prelude.bytes();
        bytes[at] ^= 1 << bit;
        prop_assert_eq!(open(Prelude::read(&bytes).unwrap(), &chunks), Err(Error::NotOpened));
    }
}
