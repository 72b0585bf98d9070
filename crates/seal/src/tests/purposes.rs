//! Keys and ciphertexts stay within their purpose.

use proptest::prelude::*;

use crate::aead::{self, Purpose};
use crate::{ContentKey, DeviceKey, ExerciseKey, MasterKey, Random, Secret};

const PURPOSES: [Purpose; 11] = [
    Purpose::Slot,
    Purpose::DeviceKey,
    Purpose::ContentKey,
    Purpose::BlobKey,
    Purpose::File,
    Purpose::Segment,
    Purpose::Signatures,
    Purpose::Audit,
    Purpose::Owner,
    Purpose::KeyFile,
    Purpose::Reply,
];

/// K7: a ciphertext that is moved to another place does not open there.
#[test]
fn a_ciphertext_of_one_purpose_opens_for_no_other() {
    let key = Secret::copy_of(&[1; 32]);
    for sealed_for in PURPOSES {
        let sealed = aead::seal(&key, sealed_for, &[b"case"], &[2; 12], b"content").unwrap();
        for opened_for in PURPOSES {
            let opened = aead::open(&key, opened_for, &[b"case"], &[2; 12], &sealed);
            assert_eq!(opened.is_ok(), sealed_for == opened_for, "{sealed_for:?} {opened_for:?}");
        }
    }
}

#[test]
fn keys_of_one_vault_are_all_different() {
    let master = MasterKey::new(&Random::new()).unwrap();
    let keys = [
        *master.expose().expose(),
        *master.database().unwrap().expose().expose(),
        *master.header().unwrap().expose().expose(),
        *master.blob().unwrap().expose().expose(),
        *master.cek_wrap().unwrap().expose().expose(),
        *master.device_wrap().unwrap().expose().expose(),
        *master.audit().unwrap().expose().expose(),
        *master.owner().unwrap().expose().expose(),
    ];
    for (at, key) in keys.iter().enumerate() {
        assert!(keys[..at].iter().all(|other| other != key), "key {at}");
    }
    // And the same again from the same master key.
    let again = MasterKey::copy_of(master.expose().expose());
    assert_eq!(keys[1], *again.database().unwrap().expose().expose());
}

/// K8: each segment has a key of its own, so that its nonce can stay zero: a million segments of
/// one case key, drawn anew after each restored image, repeat none.
#[test]
fn no_two_segments_share_a_key() {
    let random = Random::new();
    let case_key = ContentKey::new(&random).unwrap();
    let mut seen = std::collections::HashSet::with_capacity(1_000_000);
    for _ in 0..20 {
        // What a restored image brings back is the case key, and never the random source.
        let restored = ContentKey::copy_of(case_key.expose().expose());
        let source = Random::new();
        for _ in 0..50_000 {
            let key = restored.segment(&source.bytes().unwrap()).unwrap();
            assert!(seen.insert(*key.expose().expose()), "a key came twice");
        }
    }
}

/// K7: the keys that follow from a case key are apart from it and from each other.
#[test]
fn keys_of_one_segment_are_all_different() {
    let case_key = ContentKey::copy_of(&[7; 32]);
    let (segment, signatures) =
        (case_key.segment(&[1; 16]).unwrap(), case_key.signatures(&[1; 16]).unwrap());
    let keys = [*segment.expose().expose(), *signatures.expose().expose(), [7; 32]];
    assert!(keys[0] != keys[1] && keys[0] != keys[2] && keys[1] != keys[2]);
    assert!(case_key.is_committed(&case_key.commitment()));
    assert!(!ContentKey::copy_of(&[8; 32]).is_committed(&case_key.commitment()));
}

/// K7: the same 32 bytes as the key of exercises, of a computer and of an officer open three
/// different files: no exercise is read as a case, whatever key is put where.
#[test]
fn the_key_of_exercises_opens_nothing_else() {
    let bytes = [9; 32];
    let exercise = ExerciseKey::read(&bytes).unwrap();
    let keys = [
        *exercise.database().unwrap().expose().expose(),
        *MasterKey::copy_of(&bytes).database().unwrap().expose().expose(),
        *DeviceKey::copy_of(&bytes).database().unwrap().expose().expose(),
        *MasterKey::copy_of(&bytes).header().unwrap().expose().expose(),
        bytes,
    ];
    for (at, key) in keys.iter().enumerate() {
        assert!(keys[..at].iter().all(|other| other != key), "key {at}");
    }
    let salt = exercise.database_salt().unwrap();
    assert_ne!(salt, DeviceKey::copy_of(&bytes).database_salt().unwrap());
    assert_ne!(salt[..], keys[0][..16]);
    assert!(ExerciseKey::read(&bytes[..31]).is_none() && ExerciseKey::read(&[]).is_none());
}

proptest! {
    #[test]
    fn what_was_sealed_opens_unchanged_or_not_at_all(
        plain in proptest::collection::vec(any::<u8>(), 0..200),
        context in proptest::collection::vec(any::<u8>(), 0..40),
        at in any::<proptest::sample::Index>(),
        bit in 0..8_u8,
    ) {
        let random = Random::new();
        let key = random.secret().unwrap();
        let nonce = random.bytes().unwrap();
        let mut sealed =
            aead::seal(&key, Purpose::BlobKey, &[&context], &nonce, &plain).unwrap();
        let opened = aead::open(&key, Purpose::BlobKey, &[&context], &nonce, &sealed).unwrap();
        prop_assert_eq!(opened.as_slice(), plain.as_slice());
        let at = at.index(sealed.len());
        sealed[at] ^= 1 << bit;
        prop_assert!(aead::open(&key, Purpose::BlobKey, &[&context], &nonce, &sealed).is_err());
    }
}
