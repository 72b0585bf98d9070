//! Why something was refused: a stable code, a message and a way on.
//! It may name files, keys and ids; never what a person said.

use std::collections::BTreeMap;

use dalil_l10n::Value;

use crate::voice::{Voice, tell, warn};

/// A refusal. The words are `cli-failure-<code>` and `cli-failure-<code>.recovery`.
#[derive(Debug)]
pub(crate) struct Failure {
    code: &'static str,
    about: BTreeMap<&'static str, String>,
}

impl Failure {
    pub(crate) fn new(code: &'static str) -> Self {
        Self { code, about: BTreeMap::new() }
    }

    pub(crate) fn about(mut self, name: &'static str, value: impl ToString) -> Self {
        self.about.insert(name, value.to_string());
        self
    }

    /// In words on the error stream, or as one JSON object on the output.
    pub(crate) fn tell(&self, voice: &Voice, json: bool) {
        let about = self.about.iter();
        let args = about.map(|(name, value)| (*name, Value::Text(value))).collect::<Vec<_>>();
        let message = voice.say(&format!("cli-failure-{}", self.code), &args);
        let recovery = voice.say(&format!("cli-failure-{}.recovery", self.code), &args);
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
