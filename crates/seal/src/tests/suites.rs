//! K17: the cryptography in use is the one that is documented, and no other is read.

use std::fmt::Write as _;

use crate::suite::{Quantum, SUITES, Suite};
use crate::{
    ChosenPassphrase, ContentKey, Cost, Error, Header, HeaderError, Random, SegmentError,
    SegmentHead, sha256,
};

fn documented() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/cryptography.md");
    std::fs::read_to_string(path).unwrap()
}

/// The table of `docs/cryptography.md` is the register, line by line.
#[test]
fn the_register_is_what_is_documented() {
    let mut table = String::new();
    for suite in SUITES {
        for one in suite.algorithms {
            let quantum = match one.quantum {
                Quantum::Holds => "holds",
                Quantum::ForgesLater => "forges from then on",
            };
            let (number, name) = (suite.number, one.name);
            let (used_for, standard) = (one.used_for, one.standard);
            let made_by = one.made_by;
            writeln!(
                table,
                "| {number} | {used_for} | {name} | {standard} | `{made_by}` | {quantum} |"
            )
            .unwrap();
        }
    }
    assert!(documented().contains(&table), "docs/cryptography.md must have:\n{table}");
    let rows = documented().lines().filter(|line| line.starts_with("| 1 |")).count();
    assert_eq!(rows, SUITES.iter().map(|suite| suite.algorithms.len()).sum::<usize>());
}

/// The crates that the register names are those that the program is built with.
#[test]
fn the_register_names_the_crates_that_are_built_in() {
    let read =
        |path: &str| std::fs::read_to_string([env!("CARGO_MANIFEST_DIR"), path].concat()).unwrap();
    let manifests = [read("/Cargo.toml"), read("/../vault/Cargo.toml")].concat();
    for one in SUITES.iter().flat_map(|suite| suite.algorithms) {
        assert!(manifests.contains(&format!("\n{}.workspace", one.made_by)), "{}", one.made_by);
    }
}

#[test]
fn an_unknown_suite_is_refused_everywhere() {
    assert_eq!(Suite::of(Suite::CURRENT).map(|suite| suite.number), Ok(Suite::CURRENT));
    for number in (0..=u16::MAX).filter(|number| *number != 1) {
        assert_eq!(Suite::of(number), Err(Error::SuiteUnknown), "{number}");
    }
    let random = Random::new();
    let chosen = ChosenPassphrase::choose("quiet lantern over seven harbours", &[]).unwrap();
    let (header, _) = Header::create([1; 16], &chosen, Cost::FLOOR, &random).unwrap();
    let key = ContentKey::new(&random).unwrap();
    let (_, segment) = key.seal_segment([1; 16], [0; 16], b"words", &random).unwrap();
    for suite in [0_u16, 2, 256, u16::MAX] {
        let mut bytes = header.encode();
        bytes[6..8].copy_from_slice(&suite.to_le_bytes());
        let end = bytes.len() - 32;
        let sum = sha256(&[&bytes[..end]]);
        bytes[end..].copy_from_slice(&sum);
        assert_eq!(Header::decode(&bytes).err(), Some(HeaderError::FromTheFuture));
        let mut bytes = segment.clone();
        bytes[..2].copy_from_slice(&suite.to_le_bytes());
        assert_eq!(SegmentHead::read(&bytes).err(), Some(SegmentError::FromTheFuture));
    }
}
