//! N18: an update of the program from the command line: its note signed by two, and the package
//! proved before it is installed. What is refused leaves everything as it was.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use dalil_case::{Digest, Moment};
use dalil_protocol::{Release, Signed};
use dalil_seal::{Secret, SigningKey};

use super::desk::{Desk, code};
use super::run::{LANGUAGES, Outcome, dalilctl, files_of, morocco};

/// Longer than what other verbs read of a file.
const PACKAGE_LEN: usize = 5 << 20;

/// An authority that names who signs the program; a package, and its note by nobody yet.
struct Update {
    desk: Desk,
    package: String,
    note: String,
}

/// Signers whose keys the test holds itself.
fn own(seed: u8) -> SigningKey {
    SigningKey::from_seed(Secret::copy_of(&[seed; 32])).unwrap()
}

fn digits(key: &SigningKey) -> String {
    Digest(key.verifying_key().0).to_string()
}

impl Update {
    fn new(desk: Desk) -> Self {
        let (package, note) = (desk.path("dalil.package"), desk.path("dalil.note"));
        let bytes: Vec<u8> = (0..PACKAGE_LEN).map(|at| u8::try_from(at % 251).unwrap()).collect();
        fs::write(&package, bytes).unwrap();
        let update = Self { desk, package, note };
        let made = update.describe("9.8.7");
        assert_eq!((made.code, made.err.as_str()), (0, ""));
        update
    }

    /// Signers 7 and 8, both of whom must.
    fn by_two() -> Self {
        let desk = Desk::new();
        let named = desk.named("dalil", &[&digits(&own(7)), &digits(&own(8))], 2);
        assert_eq!(named.code, 0, "{}", named.err);
        Self::new(desk)
    }

    fn describe(&self, version: &str) -> Outcome {
        let note = ["release", "note", &self.package, "--manifest", &self.desk.manifest()];
        let rest = ["--version", version, "--out", &self.note, "--json"];
        dalilctl(&[&note[..], &rest].concat())
    }

    /// The note with a change, signed with keys of the test.
    fn signed(&self, change: impl FnOnce(&mut Release), by: &[u8]) -> String {
        let read = Signed::<Release>::read(&fs::read(&self.note).unwrap()).unwrap();
        let mut release = read.claimed().clone();
        change(&mut release);
        let keys: Vec<SigningKey> = by.iter().map(|seed| own(*seed)).collect();
        let signed = Signed::sign(release, &keys.iter().collect::<Vec<_>>()).unwrap();
        let path = self.desk.path("signed.note");
        fs::write(&path, signed.to_bytes()).unwrap();
        path
    }

    fn verify(&self, note: &str, package: &str, rest: &[&str]) -> Outcome {
        let manifest = self.desk.manifest();
        let call = ["release", "verify", note, "--manifest", &manifest, "--package", package];
        let before = files_of(Path::new(&self.desk.path("")));
        let outcome = dalilctl(&[&call[..], rest].concat());
        assert!(before == files_of(Path::new(&self.desk.path(""))), "something was changed");
        outcome
    }

    fn refused(&self, note: &str, package: &str, rest: &[&str]) -> String {
        code(&self.verify(note, package, &[&["--json"], rest].concat()))
    }
}

#[test]
fn a_package_may_be_installed_once_those_whom_the_manifest_names_have_signed() {
    let desk = Desk::new();
    let (one, two) = (desk.key("one.key"), desk.key("two.key"));
    let _stranger = desk.key("three.key");
    assert_eq!(desk.named("dalil", &[&one, &two], 2).json()["guides"][0]["name"], "dalil");
    let update = Update::new(desk);
    let (note, package) = (update.note.as_str(), update.package.as_str());
    let sign = |note: &str, key: &str| {
        let key = update.desk.path(key);
        update.desk.with_passphrase(&["release", "sign", note, "--key", &key, "--json"])
    };
    assert_eq!(update.refused(note, package, &[]), "release-too-few");
    assert_eq!(sign(note, "one.key").json()["signatures"].as_array().unwrap().len(), 1);
    assert_eq!(update.refused(note, package, &[]), "release-too-few");
    assert_eq!(code(&sign(note, "one.key")), "trust-repeated-signature");
    let by_stranger = update.desk.path("stranger.note");
    fs::copy(note, &by_stranger).unwrap();
    sign(&by_stranger, "three.key").json();
    assert_eq!(update.refused(&by_stranger, package, &[]), "trust-foreign-signature");
    sign(note, "two.key").json();
    let good = update.verify(note, package, &["--json"]).json();
    assert_eq!((good["version"].as_str(), good["size"].as_u64()), (Some("9.8.7"), Some(5 << 20)));
    assert_eq!(good["signatures"].as_array().unwrap().len(), 2);
    // The manifest may be held against a card.
    let pin = good["manifest"].as_str().unwrap();
    assert_eq!(update.verify(note, package, &["--pin", pin]).code, 0);
    let other = good["hash"].as_str().unwrap();
    assert_eq!(update.refused(note, package, &["--pin", other]), "trust-other-hash");
}

#[test]
fn another_package_than_the_one_that_was_signed_is_refused() {
    let update = Update::by_two();
    let note = update.signed(|_| (), &[7, 8]);
    assert_eq!(update.verify(&note, &update.package, &[]).code, 0);
    let package = fs::read(&update.package).unwrap();
    let with = |name: &str, bytes: &[u8]| {
        let path = update.desk.path(name);
        fs::write(&path, bytes).unwrap();
        update.refused(&note, &path, &[])
    };
    // The first byte, the last one, and one behind what other verbs read.
    for at in [0, PACKAGE_LEN - 1, 4 << 20] {
        let mut changed = package.clone();
        changed[at] ^= 1;
        assert_eq!(with("changed", &changed), "release-hash", "byte {at}");
    }
    assert_eq!(with("longer", &[package.as_slice(), &[0]].concat()), "release-size");
    assert_eq!(with("shorter", &package[1..]), "release-size");
    assert_eq!(with("empty", &[]), "release-size");
    assert_eq!(update.refused(&note, &update.desk.path("nothing"), &[]), "file-unreadable");
    assert_eq!(update.refused(&note, &update.desk.path("north"), &[]), "file-unreadable");
}

#[test]
fn a_lower_version_another_kind_of_computer_and_another_time_are_refused() {
    let update = Update::by_two();
    let package = update.package.as_str();
    let own_version = env!("CARGO_PKG_VERSION");
    // Without a word it is this program that the package must be newer than.
    let same = update.signed(|one| one.version = own_version.parse().unwrap(), &[7, 8]);
    assert_eq!(update.refused(&same, package, &[]), "release-not-newer");
    assert_eq!(update.verify(&same, package, &["--over", "0.0.9"]).code, 0);
    let note = update.signed(|_| (), &[7, 8]);
    assert_eq!(update.verify(&note, package, &["--over", "9.8.6"]).code, 0);
    for over in ["9.8.7", "9.8.10", "9.10.0", "10.0.0"] {
        assert_eq!(update.refused(&note, package, &["--over", over]), "release-not-newer");
    }
    let wrong = update.verify(&note, package, &["--over", "9.8"]);
    assert_eq!((wrong.code, wrong.out.as_str()), (2, ""));
    assert_eq!(update.describe("9.8.7-rc1").code, 2);
    // A package for other computers; whoever proves it elsewhere says for which.
    assert_eq!(update.refused(&note, package, &["--target", "plan9-mips"]), "release-target");
    let foreign = update.signed(|one| one.target = "plan9-mips".parse().unwrap(), &[7, 8]);
    assert_eq!(update.refused(&foreign, package, &[]), "release-target");
    assert_eq!(update.verify(&foreign, package, &["--target", "plan9-mips"]).code, 0);
    let over = update.signed(|one| one.until = Some(Moment(one.from.0 - 1)), &[7, 8]);
    assert_eq!(update.refused(&over, package, &[]), "trust-expired");
    let hour = 60 * 60 * 1000;
    let early = update.signed(|one| one.from = Moment(one.from.0 + hour), &[7, 8]);
    assert_eq!(update.refused(&early, package, &[]), "trust-not-yet");
}

#[test]
fn nobody_changes_the_program_alone_and_no_guide_is_taken_for_it() {
    // Nobody is named; then one, who is enough for a manifest and not for the program.
    let update = Update::new(Desk::new());
    let package = update.package.as_str();
    let note = update.signed(|_| (), &[7, 8]);
    assert_eq!(update.refused(&note, package, &[]), "release-nobody");
    let (one, two) = (digits(&own(7)), digits(&own(8)));
    update.desk.named("morocco", &[&one, &two], 1).json();
    assert_eq!(update.refused(&note, package, &[]), "release-nobody");
    update.desk.named("dalil", &[&one, &two], 1).json();
    assert_eq!(update.verify(&note, package, &[]).code, 0);
    let alone = update.signed(|_| (), &[7]);
    assert_eq!(update.refused(&alone, package, &[]), "release-too-few");
    let twice = update.signed(|_| (), &[7, 7]);
    assert_eq!(update.refused(&twice, package, &[]), "trust-repeated-signature");
    // Another authority's note, and a changed one.
    let theirs = update.signed(|one| one.authority.0[0] ^= 1, &[7, 8]);
    assert_eq!(update.refused(&theirs, package, &[]), "trust-other-authority");
    let note = update.signed(|_| (), &[7, 8]);
    let mut bytes = fs::read(&note).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(&note, bytes).unwrap();
    assert_eq!(update.refused(&note, package, &[]), "trust-foreign-signature");
    // A guide is no note, and a note is no guide.
    let (pack, manifest) = (update.desk.path("guide.pack"), update.desk.manifest());
    let made = ["guide", "pack", &morocco(), "--manifest", &manifest, "--version", "9"];
    assert_eq!(dalilctl(&[&made[..], &["--out", &pack]].concat()).code, 0);
    assert_eq!(update.refused(&pack, package, &[]), "trust-malformed");
    let note = update.signed(|_| (), &[7, 8]);
    let as_guide = dalilctl(&["guide", "verify", &note, "--manifest", &manifest, "--json"]);
    assert_eq!(code(&as_guide), "trust-malformed");
}

/// What is refused says why and what to do, what is good says so: in the language that was asked.
#[test]
fn an_update_is_told_in_every_language() {
    let update = Update::by_two();
    let (package, manifest) = (update.package.as_str(), update.desk.manifest());
    let good = update.signed(|_| (), &[7, 8]);
    let changed = update.desk.path("changed");
    let mut bytes = fs::read(package).unwrap();
    bytes[0] ^= 1;
    fs::write(&changed, &bytes).unwrap();
    let longer = update.desk.path("longer");
    fs::write(&longer, [bytes.as_slice(), &[0]].concat()).unwrap();
    let copy = |name: &str, note: String| {
        let path = update.desk.path(name);
        fs::rename(note, &path).unwrap();
        path
    };
    let good = copy("good.note", good);
    let few = copy("few.note", update.signed(|_| (), &[7]));
    let early = copy("early.note", update.signed(|one| one.from = Moment(i64::MAX), &[7, 8]));
    let nobody = Update::new(Desk::new());
    let unnamed = nobody.desk.manifest();
    let theirs = nobody.signed(|_| (), &[7, 8]);
    let calls: [(i32, &str, &str, &str, &[&str]); 8] = [
        (0, &good, &manifest, package, &[]),
        (1, &few, &manifest, package, &[]),
        (1, &early, &manifest, package, &[]),
        (1, &theirs, &unnamed, package, &[]),
        (1, &good, &manifest, package, &["--over", "9.8.7"]),
        (1, &good, &manifest, package, &["--target", "plan9-mips"]),
        (1, &good, &manifest, &longer, &[]),
        (1, &good, &manifest, &changed, &[]),
    ];
    let mut told = BTreeSet::new();
    for (code, note, manifest, package, rest) in calls {
        let call = ["release", "verify", note, "--manifest", manifest, "--package", package];
        for language in LANGUAGES {
            let outcome = dalilctl(&[&call[..], &["--lang", language], rest].concat());
            let said = outcome.out + &outcome.err;
            assert_eq!(outcome.code, code, "{said}");
            assert!(!said.contains("[cli-") && said.lines().count() >= 2, "{said}");
            assert!(told.insert(said.clone()), "said twice: {said}");
        }
    }
    for language in LANGUAGES {
        for verb in [&[][..], &["note"], &["sign"], &["verify"]] {
            let help = dalilctl(&[&["release"], verb, &["--help", "--lang", language]].concat());
            assert_eq!((help.code, help.err.as_str()), (0, ""));
            assert!(!help.out.contains("[cli-"), "{}", help.out);
            assert!(told.insert(help.out.clone()), "said twice: {}", help.out);
        }
    }
}
