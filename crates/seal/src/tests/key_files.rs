//! Private keys in files: opened by their passphrase, under their own name, unchanged.

use crate::{
    ChosenPassphrase, Cost, Error, Passphrase, Random, key_file_label, open_key_file, seal_key_file,
};

const WORDS: &str = "quiet lantern over seven harbours";

fn file() -> Vec<u8> {
    let chosen = ChosenPassphrase::choose(WORDS, &[]).unwrap();
    seal_key_file("root-1", &[7; 32], &chosen, Cost::FLOOR, &Random::new()).unwrap()
}

fn given(text: &str) -> Passphrase {
    Passphrase::given(text).unwrap()
}

#[test]
fn a_key_file_opens_by_its_passphrase_under_its_own_name() {
    let file = file();
    assert_eq!(key_file_label(&file), Some("root-1"));
    assert_eq!(open_key_file("root-1", &file, &given(WORDS)).unwrap().as_slice(), [7; 32]);
    let refused = |label, file: &[u8], words| open_key_file(label, file, &given(words)).err();
    assert_eq!(refused("root-2", &file, WORDS), Some(Error::Malformed));
    assert_eq!(
        refused("root-1", &file, "quiet lantern over seven harbour"),
        Some(Error::NotOpened)
    );
    assert!(!file.windows(8).any(|part| part == [7; 8]));
    // Renamed from outside, it is another file.
    let mut renamed = file.clone();
    renamed[10 + 5] = b'2';
    assert_eq!(refused("root-2", &renamed, WORDS), Some(Error::NotOpened));
    assert_eq!(refused("root-1", &file[..40], WORDS), Some(Error::Malformed));
    assert_eq!(key_file_label(b"DLKF"), None);
}

/// K3, K17: neither cheap nor ruinous costs, nor a suite that is not known, get as far as guessing.
#[test]
fn costs_and_suites_of_a_key_file_are_checked_before_anything_is_derived() {
    let at = 10 + "root-1".len();
    for (place, bytes) in [(at, 8_u32 * 1024), (at, u32::MAX), (at + 4, 1), (at + 8, 200)] {
        let mut changed = file();
        changed[place..place + 4].copy_from_slice(&bytes.to_le_bytes());
        let refused = open_key_file("root-1", &changed, &given(WORDS)).err();
        assert_eq!(refused, Some(Error::CostRefused), "{place} {bytes}");
    }
    let mut newer = file();
    newer[6] = 2;
    assert_eq!(open_key_file("root-1", &newer, &given(WORDS)).err(), Some(Error::SuiteUnknown));
}
