//! Why something was refused: a stable code, a message and a way on.
//! It may name files, keys and ids; never what a person said.

use std::collections::BTreeMap;

use dalil_l10n::Value;

use crate::voice::{Voice, tell, warn};

/// A refusal. The words are `cli-failure-<code>` and `cli-failure-<code>.recovery`; what a vault
/// refuses has the words of the screens.
#[derive(Debug)]
pub(crate) struct Failure {
    code: &'static str,
    words: String,
    about: BTreeMap<&'static str, String>,
}

impl Failure {
    pub(crate) fn new(code: &'static str) -> Self {
        Self { code, words: format!("cli-failure-{code}"), about: BTreeMap::new() }
    }

    /// What a vault refuses, by its code there.
    pub(crate) fn known(code: &'static str) -> Self {
        let shown = match code {
            "folder-failed" => "folder-unreadable",
            "too-soon" => "wait-before-retry",
            "vault-from-the-future" => "vault-from-future",
            "passphrase-too-short" => "passphrase-weak",
            "wrong-passphrase"
            | "second-instance"
            | "folder-read-only"
            | "disk-full"
            | "officer-unknown"
            | "header-damaged"
            | "header-forged"
            | "vault-damaged"
            | "vault-missing"
            | "out-of-memory"
            | "passphrase-empty"
            | "passphrase-too-long"
            | "nothing-readable"
            | "copy-unfit"
            | "no-such-folder"
            | "no-backup"
            | "backup-damaged"
            | "backup-exists"
            | "vault-exists" => code,
            _ => "unexpected",
        };
        Self { code, words: format!("failure-{shown}"), about: BTreeMap::new() }
    }

    pub(crate) fn about(mut self, name: &'static str, value: impl ToString) -> Self {
        self.about.insert(name, value.to_string());
        self
    }

    /// In words on the error stream, or as one JSON object on the output.
    pub(crate) fn tell(&self, voice: &Voice, json: bool) {
        let about = self.about.iter();
        let args = about.map(|(name, value)| match value.parse::<i64>() {
            Ok(number) if *name == "seconds" => (*name, Value::Count(number)),
            _ => (*name, Value::Text(value)),
        });
        let args = args.collect::<Vec<_>>();
        let message = voice.say(&self.words, &args);
        let recovery = voice.say(&format!("{}.recovery", self.words), &args);
        if json {
            let failure = serde_json::json!({
                "failure": {
                    "code": self.code,
                    "about": self.about,
                    "message": message,
                    "recovery": recovery,
                }
            });
            tell(&failure.to_string());
        } else {
            warn(&message);
            warn(&recovery);
        }
    }
}
