//! K14: two custodians of three have the key; one has nothing.

use std::collections::BTreeSet;

use crate::{Random, Secret, Share, ShareError, join, split};

fn seed(byte: u8) -> Secret<32> {
    Secret::copy_of(&[byte; 32])
}

fn public(byte: u8) -> Vec<u8> {
    crate::xwing::OpeningKey::from_seed(seed(byte)).sealing_key().unwrap().to_bytes()
}

fn joined(one: &Share, other: &Share) -> Result<Vec<u8>, ShareError> {
    join(one, other).map(|key| key.sealing_key().unwrap().to_bytes())
}

/// Each pair in each order, as printed; never the same one twice, nor two of different keys.
#[test]
fn each_pair_of_custodians_has_the_key_and_one_alone_has_not() {
    let random = Random::new();
    let shares = split(&seed(7), &random).unwrap();
    let others = split(&seed(7), &random).unwrap();
    for (at, one) in shares.iter().enumerate() {
        for (to, other) in shares.iter().enumerate() {
            if at == to {
                assert_eq!(joined(one, other), Err(ShareError::SameCustodian));
            } else {
                let printed = Share::read(&other.lines().join("\n")).unwrap();
                assert_eq!(joined(one, &printed).unwrap(), public(7));
            }
            assert_eq!(joined(one, &others[to]), Err(ShareError::OtherSet));
        }
        assert_eq!(usize::from(one.custodian()), at + 1);
    }
}

/// What a custodian holds is spread evenly, whatever the key is: nothing of it shows.
#[test]
fn what_one_custodian_holds_is_uniform() {
    let random = Random::new();
    for byte in [0, 0x55, 0xFF] {
        let seed = seed(byte);
        let mut counts = [[0_u32; 256]; 3];
        let splits = 2000;
        for _ in 0..splits {
            for (share, counts) in split(&seed, &random).unwrap().iter().zip(&mut counts) {
                let bytes = share.bytes();
                bytes[10..].iter().for_each(|value| counts[usize::from(*value)] += 1);
            }
        }
        for (custodian, counts) in counts.iter().enumerate() {
            let expected = f64::from(splits * 64) / 256.0;
            let chi: f64 =
                counts.iter().map(|count| (f64::from(*count) - expected).powi(2) / expected).sum();
            // 255 degrees of freedom: beyond 400 is less than one in ten million.
            assert!(chi < 400.0, "seed {byte:#x}, custodian {custodian}: {chi}");
        }
    }
}

/// For what one custodian holds, every key is possible: another third part makes another key.
#[test]
fn one_custodian_could_belong_to_any_key() {
    let random = Random::new();
    let shares = split(&seed(7), &random).unwrap();
    // The second custodian holds the part that the first lacks; changed, it gives another key.
    let mut keys = BTreeSet::new();
    for bit in 0..8 {
        let mut bytes = shares[1].bytes();
        bytes[10 + 32] ^= 1 << bit;
        let changed = Share::read(&crate::crockford::write(b"dalil/share-sum/v1", &bytes)).unwrap();
        keys.insert(joined(&shares[0], &changed).unwrap());
    }
    assert_eq!(keys.len(), 8);
    assert!(!keys.contains(&public(7)));
}

/// A changed character is noticed; what both hold must be the same.
#[test]
fn a_changed_share_is_noticed() {
    let shares = split(&seed(7), &Random::new()).unwrap();
    let text = shares[0].lines().join("\n");
    let letters: Vec<char> = text.chars().collect();
    for at in (0..letters.len()).filter(|at| letters[*at].is_ascii_alphanumeric()).step_by(5) {
        let mut changed = letters.clone();
        changed[at] = if changed[at] == '3' { '4' } else { '3' };
        let changed: String = changed.into_iter().collect();
        assert!(matches!(Share::read(&changed), Err(ShareError::Code(_))), "{at}");
    }
    let mut bytes = shares[1].bytes();
    bytes[10] ^= 1;
    let changed = Share::read(&crate::crockford::write(b"dalil/share-sum/v1", &bytes)).unwrap();
    assert_eq!(joined(&shares[0], &changed), Err(ShareError::Contradiction));
    for (at, value) in [(0, 2), (1, 0), (1, 4)] {
        let mut bytes = shares[1].bytes();
        bytes[at] = value;
        let changed = Share::read(&crate::crockford::write(b"dalil/share-sum/v1", &bytes));
        assert!(matches!(changed, Err(ShareError::Unknown)));
    }
}
