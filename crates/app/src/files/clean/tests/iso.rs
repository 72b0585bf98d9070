//! C10 for files of boxes: films as telephones, cameras that fly and programs write them, pictures as
//! telephones write them, each with words that must go and bytes that must stay.

mod build;

use proptest::prelude::*;

use self::build::{HEARD, SEEN, boxed, film, full, heif};
use super::*;

/// The file as it would be kept, changed in parts of a few bytes.
fn cleaned(bytes: &[u8]) -> Option<Clean> {
    let mut edits = looked(&mut &*bytes).unwrap()?;
    let mut clean = bytes.to_vec();
    for (at, part) in (0..).step_by(7).zip(clean.chunks_mut(7)) {
        edits.apply(at, part);
    }
    Some(Clean { bytes: clean, removed: edits.removed })
}

#[test]
fn a_film_is_seen_and_heard_as_before_and_says_nothing_else() {
    let before = film(3_900_000_000);
    let clean = cleaned(&before).unwrap();
    assert!(says(&before, PLANTED) && !says(&clean.bytes, PLANTED));
    assert!(!says(&clean.bytes, "MAKR"));
    assert!(!clean.bytes.windows(4).any(|at| at == 3_900_000_000_u32.to_be_bytes()));
    assert_eq!(clean.bytes.len(), before.len());
    // What is played is where it was, and what says how.
    let places = |bytes: &[u8], what: &[u8]| bytes.windows(what.len()).position(|at| at == what);
    for what in SEEN.into_iter().chain([HEARD, b"how it is packed", b"stco"]) {
        assert!(places(&before, what).is_some());
        assert_eq!(places(&before, what), places(&clean.bytes, what));
    }
    assert_eq!(clean.removed, BTreeSet::from([DEVICE, PLACE, TIME, WORDS]));
    // Nothing is left to say the second time.
    let again = cleaned(&clean.bytes).unwrap();
    assert_eq!((again.removed, again.bytes), (BTreeSet::new(), clean.bytes));
}

#[test]
fn a_picture_of_a_telephone_keeps_its_tiles_and_says_nothing() {
    let before = heif();
    let clean = cleaned(&before).unwrap();
    assert!(says(&before, PLANTED) && !says(&clean.bytes, PLANTED));
    assert!(!says(&clean.bytes, "2026:11:26") && !says(&clean.bytes, "thmb"));
    let tiles = [SEEN[0], SEEN[1]].concat();
    assert!(clean.bytes.windows(tiles.len()).any(|at| at == tiles));
    assert_eq!(clean.bytes.len(), before.len());
    assert_eq!(clean.removed, BTreeSet::from([DEVICE, PLACE, PREVIEW, TIME, WORDS]));
    let again = cleaned(&clean.bytes).unwrap();
    assert_eq!((again.removed, again.bytes), (BTreeSet::new(), clean.bytes));
}

#[test]
fn what_cannot_be_seen_through_is_kept_as_it_came() {
    let moov = |more: &[u8]| boxed(b"moov", &[full(b"mvhd", 0, &[0; 96]), more.to_vec()].concat());
    assert!(cleaned(&moov(b"")).is_some());
    // In pieces, packed, without a description, twice, cut off, with its bytes elsewhere.
    for unfit in [
        moov(&boxed(b"mvex", b"")),
        moov(&boxed(b"cmov", b"packed")),
        [moov(b""), boxed(b"moof", b"")].concat(),
        [moov(b""), moov(b"")].concat(),
        boxed(b"mdat", SEEN[0]),
        [moov(b""), vec![0, 0, 1, 0]].concat(),
        film(0)[..film(0).len() - 1].to_vec(),
        film(0).replacing(b"mdat", b"skip"),
        film(0).replacing(b"url \0\0\0\x01", b"url \0\0\0\0"),
        Vec::new(),
    ] {
        let kept = cleaned(&unfit);
        assert!(kept.is_none() || unfit.ends_with(&[0, 0, 1, 0]));
    }
}

trait Replacing {
    fn replacing(self, from: &[u8], to: &[u8]) -> Vec<u8>;
}

impl Replacing for Vec<u8> {
    fn replacing(mut self, from: &[u8], to: &[u8]) -> Vec<u8> {
        let at: Vec<usize> =
            (0..self.len() - from.len()).filter(|at| self[*at..].starts_with(from)).collect();
        at.into_iter().for_each(|at| self[at..at + to.len()].copy_from_slice(to));
        self
    }
}

#[test]
fn a_film_that_is_cut_says_nothing_either() {
    for whole in [film(1), heif()] {
        for cut in 0..whole.len() {
            if let Some(clean) = cleaned(&whole[..cut]) {
                assert!(!says(&clean.bytes, PLANTED), "cut at {cut}");
            }
        }
    }
}

proptest! {
    /// Whatever stands in it: nothing breaks, nothing grows, and the second look finds no more.
    #[test]
    fn a_film_that_somebody_built_breaks_nothing(
        is_film: bool,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..24),
    ) {
        let mut bytes = if is_film { film(1) } else { heif() };
        for (at, byte) in &changes {
            let at = at.index(bytes.len());
            bytes[at] = *byte;
        }
        if let Some(clean) = cleaned(&bytes) {
            prop_assert_eq!(clean.bytes.len(), bytes.len());
        }
    }

    #[test]
    fn noise_is_no_film(noise in prop::collection::vec(any::<u8>(), 0..400)) {
        let framed = [boxed(b"ftyp", b"isom"), boxed(b"moov", &noise), boxed(b"meta", &noise)];
        cleaned(&noise);
        cleaned(&framed.concat());
    }
}
