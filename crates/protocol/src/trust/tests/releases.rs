//! N18: which release note is believed, over which version, and when.

use dalil_case::Digest;
use minicbor::{Decode, Encode};

use super::cast::*;
use crate::*;

const RUNNING: &str = "1.9.30";

fn version(text: &str) -> ReleaseVersion {
    text.parse().unwrap()
}

pub(super) fn release(change: impl FnOnce(&mut Release)) -> Release {
    let mut release = Release {
        authority: OURS,
        version: version("1.10.2"),
        target: "linux-x86_64".parse().unwrap(),
        from: NOW,
        until: Some(later(30)),
        hash: Digest([7; 32]),
        size: 80 << 20,
    };
    change(&mut release);
    release
}

pub(super) fn signed<T: Statement>(statement: T, by: &[u8]) -> Signed<T> {
    let keys: Vec<_> = by.iter().map(|seed| sign_key(*seed)).collect();
    Signed::sign(statement, &keys.iter().collect::<Vec<_>>()).unwrap()
}

fn refused_by(trusted: &Trusted, release: Release, by: &[u8]) -> Option<TrustRefused> {
    let read = Signed::<Release>::read(&signed(release, by).to_bytes()).unwrap();
    read.verify(trusted, version(RUNNING), later(1)).err()
}

fn refused(change: impl FnOnce(&mut Release), by: &[u8]) -> Option<TrustRefused> {
    refused_by(&trusted(), release(change), by)
}

/// The cast's manifest with other signers of the program.
fn naming(change: impl FnOnce(&mut Vec<PackSigners>)) -> Trusted {
    let mut named = manifest();
    change(&mut named.packs);
    let signed = super::cast::signed(named, &[1, 3]);
    Trusted::first(&signed.to_bytes(), &Pin::Whole(signed.hash()), NOW).unwrap()
}

#[test]
fn a_release_counts_by_as_many_of_its_signers_as_the_manifest_asks() {
    let good = signed(release(|_| ()), &[13, 14]);
    assert_eq!(good.verify(&trusted(), version(RUNNING), later(1)), Ok(&release(|_| ())));
    let by = |keys: &[u8]| refused(|_| (), keys);
    assert_eq!(by(&[]), Some(TrustRefused::TooFewRoots));
    assert_eq!(by(&[13]), Some(TrustRefused::TooFewRoots));
    assert_eq!(by(&[13, 13]), Some(TrustRefused::RepeatedSignature));
    // Neither roots nor OPS sign the program, and nobody else beside those who do.
    assert_eq!(by(&[1, 3]), Some(TrustRefused::ForeignSignature));
    assert_eq!(by(&[4]), Some(TrustRefused::ForeignSignature));
    assert_eq!(by(&[13, 14, 15]), Some(TrustRefused::ForeignSignature));
}

/// Whoever may sign a guide alone may not change the program alone.
#[test]
fn one_signer_is_never_enough_whatever_the_manifest_says() {
    for threshold in [0, 1] {
        let trusted = naming(|packs| packs[0].threshold = threshold);
        let by = |keys: &[u8]| refused_by(&trusted, release(|_| ()), keys);
        assert_eq!(by(&[13]), Some(TrustRefused::TooFewRoots), "{threshold}");
        assert_eq!(by(&[13, 13]), Some(TrustRefused::RepeatedSignature), "{threshold}");
        assert_eq!(by(&[14, 13]), None, "{threshold}");
    }
    let three = naming(|packs| {
        packs[0].signers.push(sign_public(15));
        packs[0].threshold = 3;
    });
    assert_eq!(refused_by(&three, release(|_| ()), &[13, 14]), Some(TrustRefused::TooFewRoots));
    assert_eq!(refused_by(&three, release(|_| ()), &[13, 14, 15]), None);
    // Signers of another name sign another thing, and without a name nobody does.
    let others = naming(|packs| packs[0].pack = "morocco".to_owned());
    let nobody = naming(Vec::clear);
    for trusted in [others, nobody] {
        let found = refused_by(&trusted, release(|_| ()), &[13, 14]);
        assert_eq!(found, Some(TrustRefused::ForeignSignature));
    }
}

#[test]
fn only_a_version_above_the_running_one_is_taken() {
    let of = |text: &str| refused(|one| one.version = version(text), &[13, 14]);
    for lower in ["0.0.0", "0.99.99", "1.9.29", "1.9.30", "1.8.4000000000"] {
        assert_eq!(of(lower), Some(TrustRefused::LowerVersion), "{lower}");
    }
    for higher in ["1.9.31", "1.10.0", "2.0.0"] {
        assert_eq!(of(higher), None, "{higher}");
    }
}

#[test]
fn another_authority_and_another_time_are_refused() {
    let theirs = AuthorityId([0xB0; 16]);
    let of = |change: fn(&mut Release)| refused(change, &[13, 14]);
    assert_eq!(
        refused(|one| one.authority = theirs, &[13, 14]),
        Some(TrustRefused::OtherAuthority)
    );
    assert_eq!(of(|one| one.until = Some(NOW)), Some(TrustRefused::Expired));
    assert_eq!(of(|one| one.until = Some(later(1))), None);
    assert_eq!(of(|one| one.until = None), None);
    assert_eq!(of(|one| one.from = later(2)), Some(TrustRefused::NotYet));
    assert_eq!(of(|one| one.from = later(1)), None);
}

#[test]
fn no_byte_of_a_release_can_change() {
    let (trusted, running) = (trusted(), version(RUNNING));
    let bytes = signed(release(|_| ()), &[13, 14]).to_bytes();
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut changed = bytes.clone();
            changed[at] ^= 1 << bit;
            let held = Signed::<Release>::read(&changed)
                .is_ok_and(|read| read.verify(&trusted, running, later(1)).is_ok());
            assert!(!held, "byte {at}, bit {bit}");
        }
    }
}

/// The same fields, signed as an edition of a guide.
#[derive(Encode, Decode)]
#[cbor(transparent)]
struct AsGuide(#[n(0)] Release);

impl Statement for AsGuide {
    const LABEL: &'static [u8] = <GuidePack as Statement>::LABEL;
}

/// The same files, signed as a release.
#[derive(Encode, Decode)]
#[cbor(transparent)]
struct AsRelease(#[n(0)] GuidePack);

impl Statement for AsRelease {
    const LABEL: &'static [u8] = <Release as Statement>::LABEL;
}

/// A guide may have the name of the program, and the same people may sign both.
#[test]
fn an_edition_of_a_guide_is_no_release_and_no_release_is_an_edition() {
    let guide = GuidePack {
        authority: OURS,
        name: PROGRAM.to_owned(),
        version: 3,
        edition: "2026.11".to_owned(),
        from: NOW,
        until: Some(later(30)),
        hash: Digest([7; 32]),
        files: vec![1, 2, 3].into(),
    };
    let edition = signed(guide.clone(), &[13, 14]);
    assert!(edition.verify(&trusted(), later(1)).is_ok());
    let note = signed(release(|_| ()), &[13, 14]);
    assert!(note.verify(&trusted(), version(RUNNING), later(1)).is_ok());
    // Another record: neither is read as the other.
    assert_eq!(Signed::<Release>::read(&edition.to_bytes()).err(), Some(TrustRefused::Malformed));
    assert_eq!(Signed::<GuidePack>::read(&note.to_bytes()).err(), Some(TrustRefused::Malformed));
    // Another label: signed as the one, it is not signed as the other.
    let disguised = signed(AsGuide(release(|_| ())), &[13, 14]).to_bytes();
    let read = Signed::<Release>::read(&disguised).unwrap();
    let found = read.verify(&trusted(), version(RUNNING), later(1)).err();
    assert_eq!(found, Some(TrustRefused::ForeignSignature));
    let disguised = signed(AsRelease(guide), &[13, 14]).to_bytes();
    let read = Signed::<GuidePack>::read(&disguised).unwrap();
    assert_eq!(read.verify(&trusted(), later(1)).err(), Some(TrustRefused::ForeignSignature));
}

#[test]
fn a_version_has_three_numbers_and_one_name() {
    for text in ["0.0.0", "1.2.3", "10.20.30", "0.1.4294967295"] {
        assert_eq!(version(text).to_string(), text);
    }
    for text in [
        "",
        "1",
        "1.2",
        "1.2.3.4",
        "1.2.",
        ".2.3",
        "1..3",
        "v1.2.3",
        "+1.2.3",
        "-1.2.3",
        " 1.2.3",
        "1.2.3 ",
        "01.2.3",
        "1.00.3",
        "1.2.3-rc1",
        "1.2.x",
        "1.2.4294967296",
        "١.٢.٣",
    ] {
        assert_eq!(text.parse::<ReleaseVersion>(), Err(TrustRefused::Malformed), "{text}");
    }
}

/// What would be shown before it is proved is plain letters.
#[test]
fn a_kind_of_computer_is_named_in_plain_letters() {
    for text in ["linux-x86_64", "windows-x86_64", "macos-aarch64"] {
        assert_eq!(text.parse::<ReleaseTarget>().unwrap().to_string(), text);
    }
    let long = format!("linux-{}", "x".repeat(64));
    for text in ["", "-", "linux", "linux-", "-x86", "a-b-c", "Linux-x86", "l\u{1b}[2J-x86", &long]
    {
        assert!(text.parse::<ReleaseTarget>().is_err(), "{text:?}");
    }
    let bytes = signed(release(|_| ()), &[]).to_bytes();
    let at = bytes.windows(5).position(|part| part == b"linux").unwrap();
    let mut changed = bytes;
    changed[at] = 0x1b;
    assert_eq!(Signed::<Release>::read(&changed).err(), Some(TrustRefused::Malformed));
}
