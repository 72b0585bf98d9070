//! What this computer does to secrets behind the program's back, and what leaves by the clipboard.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether something that the program cannot prevent keeps what it holds in clear.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Protection {
    /// It does not.
    Safe,
    /// It does.
    Open,
    /// The computer does not say.
    #[default]
    Unknown,
}

/// What this computer does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComputerView {
    /// Memory written to disk when there is too little of it.
    pub swap: Protection,
    /// All memory written to disk for a long sleep.
    pub hibernation: Protection,
    /// The disk that holds the records.
    pub disk: Protection,
    /// Pictures of the screen by other programs.
    pub capture: Protection,
}

impl ComputerView {
    /// What an officer should know of, as notices; words `notice-<code>`.
    pub fn codes(&self) -> Vec<&'static str> {
        let all = [
            (self.swap, "computer-swap"),
            (self.hibernation, "computer-hibernation"),
            (self.disk, "computer-disk"),
        ];
        all.into_iter().filter(|(is, _)| *is == Protection::Open).map(|(_, code)| code).collect()
    }
}

/// Words to be copied; they leave the clipboard after twenty seconds.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopyRequest {
    /// What was selected.
    pub text: String,
}
