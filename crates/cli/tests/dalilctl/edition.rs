//! An edition of a guide from the command line: packed, signed by two, believed by the manifest that
//! names them.

use std::fs;
use std::path::PathBuf;

use super::desk::{Desk, code};
use super::run::{LANGUAGES, Outcome, dalilctl, morocco, pack_with};

fn verify(desk: &Desk, file: &str) -> Outcome {
    dalilctl(&["guide", "verify", file, "--manifest", &desk.manifest(), "--json"])
}

/// N18: too few signatures, a signature twice, a stranger's and a changed file are refused.
#[test]
fn an_edition_is_believed_once_those_whom_the_manifest_names_have_signed() {
    let desk = Desk::new();
    let (one, two) = (desk.key("one.key"), desk.key("two.key"));
    let _stranger = desk.key("three.key");
    let next = desk.named("morocco", &[&one, &two], 2);
    assert_eq!(next.json()["guides"][0]["threshold"], 2);
    let file = desk.path("2026.pack");
    let (manifest, guide) = (desk.manifest(), morocco());
    let pack = |dir: &str, out: &str| {
        dalilctl(&[
            "guide",
            "pack",
            dir,
            "--manifest",
            &manifest,
            "--version",
            "3",
            "--out",
            out,
            "--json",
        ])
    };
    assert_eq!(pack(&guide, &file).json()["version"], 3);
    assert_eq!(code(&verify(&desk, &file)), "edition-too-few");
    let sign = |file: &str, key: &str| {
        desk.with_passphrase(&["guide", "sign", file, "--key", &desk.path(key), "--json"])
    };
    sign(&file, "one.key").json();
    assert_eq!(code(&verify(&desk, &file)), "edition-too-few");
    assert_eq!(code(&sign(&file, "one.key")), "trust-repeated-signature");
    let by_stranger = desk.path("stranger.pack");
    fs::copy(&file, &by_stranger).unwrap();
    sign(&by_stranger, "three.key").json();
    assert_eq!(code(&verify(&desk, &by_stranger)), "trust-foreign-signature");
    sign(&file, "two.key").json();
    let good = verify(&desk, &file).json();
    assert_eq!(good["name"], "morocco");
    assert_eq!(good["signatures"].as_array().unwrap().len(), 2);
    let mut bytes = fs::read(PathBuf::from(&file)).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let changed = desk.path("changed.pack");
    fs::write(&changed, bytes).unwrap();
    assert_eq!(verify(&desk, &changed).code, 1);
    // A guide with a mistake is not packed.
    let broken = pack_with("guide.toml", |text| text.replace("format = 1", "format = 1\nx = 2"));
    let out = desk.path("broken.pack");
    assert_eq!(code(&pack(&broken.path().display().to_string(), &out)), "edition-mistakes");
    assert!(!PathBuf::from(out).exists());
    for language in LANGUAGES {
        let said =
            dalilctl(&["guide", "verify", &file, "--manifest", &manifest, "--lang", language]);
        assert_eq!(said.code, 0, "{}", said.err);
        assert!(said.out.contains("2026.11"), "{}", said.out);
    }
}
