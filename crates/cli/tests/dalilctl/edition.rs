//! An edition of a guide from the command line: packed, signed by two, believed by the manifest that
//! names them.

use std::fs;
use std::path::PathBuf;

use super::run::{LANGUAGES, Outcome, dalilctl, morocco, pack_with};

const PASSPHRASE: &str = "quiet lantern over seven harbours";

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("words.txt"), format!("{PASSPHRASE}\n")).unwrap();
        let desk = Self { folder };
        let url = "https://dalil.example:8443";
        let north = desk.path("north");
        let made = desk.with_passphrase(&[
            "authority",
            "init",
            "--name",
            "North",
            "--url",
            url,
            "--out",
            &north,
        ]);
        assert_eq!(made.code, 0, "{}", made.err);
        desk
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    fn with_passphrase(&self, arguments: &[&str]) -> Outcome {
        let words = self.path("words.txt");
        dalilctl(&[arguments, &["--passphrase-file", &words]].concat())
    }

    /// A signer's key; the digits for the manifest.
    fn key(&self, name: &str) -> String {
        let made = self.with_passphrase(&["guide", "key", "--out", &self.path(name), "--json"]);
        made.json()["signer"].as_str().unwrap().to_owned()
    }

    fn manifest(&self) -> String {
        self.path("north/manifest")
    }

    fn verify(&self, file: &str) -> Outcome {
        dalilctl(&["guide", "verify", file, "--manifest", &self.manifest(), "--json"])
    }
}

fn code(outcome: &Outcome) -> String {
    assert_eq!(outcome.code, 1, "{} {}", outcome.out, outcome.err);
    outcome.json()["failure"]["code"].as_str().unwrap().to_owned()
}

/// N18: too few signatures, a signature twice, a stranger's and a changed file are refused.
#[test]
fn an_edition_is_believed_once_those_whom_the_manifest_names_have_signed() {
    let desk = Desk::new();
    let (one, two) = (desk.key("one.key"), desk.key("two.key"));
    let _stranger = desk.key("three.key");
    let north = desk.path("north");
    let next = desk.with_passphrase(&[
        "authority",
        "manifest",
        "next",
        &north,
        "--guide",
        "morocco",
        "--signer",
        &one,
        "--signer",
        &two,
        "--signers",
        "2",
        "--json",
    ]);
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
    assert_eq!(code(&desk.verify(&file)), "edition-too-few");
    let sign = |file: &str, key: &str| {
        desk.with_passphrase(&["guide", "sign", file, "--key", &desk.path(key), "--json"])
    };
    sign(&file, "one.key").json();
    assert_eq!(code(&desk.verify(&file)), "edition-too-few");
    assert_eq!(code(&sign(&file, "one.key")), "trust-repeated-signature");
    let by_stranger = desk.path("stranger.pack");
    fs::copy(&file, &by_stranger).unwrap();
    sign(&by_stranger, "three.key").json();
    assert_eq!(code(&desk.verify(&by_stranger)), "trust-foreign-signature");
    sign(&file, "two.key").json();
    let good = desk.verify(&file).json();
    assert_eq!(good["name"], "morocco");
    assert_eq!(good["signatures"].as_array().unwrap().len(), 2);
    let mut bytes = fs::read(PathBuf::from(&file)).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let changed = desk.path("changed.pack");
    fs::write(&changed, bytes).unwrap();
    assert_eq!(desk.verify(&changed).code, 1);
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
