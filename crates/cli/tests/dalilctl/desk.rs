//! An authority on one computer, and those who sign for it.

use std::fs;

use super::run::{Outcome, dalilctl};

const PASSPHRASE: &str = "quiet lantern over seven harbours";

/// A folder with an authority in it, and one passphrase for all of its keys.
pub(crate) struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    pub(crate) fn new() -> Self {
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

    pub(crate) fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    pub(crate) fn with_passphrase(&self, arguments: &[&str]) -> Outcome {
        let words = self.path("words.txt");
        dalilctl(&[arguments, &["--passphrase-file", &words]].concat())
    }

    /// A signer's key; the digits for the manifest.
    pub(crate) fn key(&self, name: &str) -> String {
        let made = self.with_passphrase(&["guide", "key", "--out", &self.path(name), "--json"]);
        made.json()["signer"].as_str().unwrap().to_owned()
    }

    pub(crate) fn manifest(&self) -> String {
        self.path("north/manifest")
    }

    /// The manifest names who signs a guide, or the program, and how many must.
    pub(crate) fn named(&self, name: &str, signers: &[&str], threshold: usize) -> Outcome {
        let (north, least) = (self.path("north"), threshold.to_string());
        let next = ["authority", "manifest", "next", &north, "--guide", name];
        let signers = signers.iter().flat_map(|digits| ["--signer", *digits]);
        let last = ["--signers", &least, "--json"];
        let all: Vec<&str> = next.into_iter().chain(signers).chain(last).collect();
        self.with_passphrase(&all)
    }
}

/// Why something was refused.
pub(crate) fn code(outcome: &Outcome) -> String {
    assert_eq!(outcome.code, 1, "{} {}", outcome.out, outcome.err);
    outcome.json()["failure"]["code"].as_str().unwrap().to_owned()
}
