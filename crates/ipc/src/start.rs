//! Before a vault is open: preferences, officers, passphrases.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Failure, GoOn};

/// What the first screen needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StartView {
    /// How this computer is set.
    pub preferences: Preferences,
    /// Whose vaults are here; empty on the first day.
    pub officers: Vec<OfficerView>,
    /// What was found and mended at the start.
    pub notices: Vec<Notice>,
    /// Why no vault can be opened at all, if so (read-only folder, second instance, broken guide).
    pub failure: Option<Failure>,
    /// Edition of the guide.
    pub guide_edition: String,
    /// Milliseconds since 1970 when this was made.
    #[ts(type = "number")]
    pub now: i64,
}

/// An officer as the unlock screen may show them: an alias, never a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfficerView {
    /// The alias.
    pub alias: String,
    /// Seconds to wait before the next try.
    pub wait_seconds: u32,
    /// Whether no passphrase opens it any more.
    pub is_sealed: bool,
    /// Whether the authority ordered that.
    pub is_sealed_by_order: bool,
}

/// Something found at the start that the officer should know; words `notice-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    /// `second-copy-used`, `header-set-aside` …
    pub code: String,
    /// The alias concerned, if any.
    pub alias: Option<String>,
}

/// How this computer is set. Nothing of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Preferences {
    /// `ar`, `en`, `es`, `fr`, `zgh`.
    pub language: String,
    /// Light, dark, contrast, or as the system has it.
    pub theme: Theme,
    /// Which digits are shown.
    pub digits: Digits,
    /// Text size in percent: 100, 125, 150.
    pub text_size: u16,
    /// Whether single keys (1-5, N, S, M …) act.
    pub single_keys: bool,
    /// Whether "what this means so far" is shown.
    pub meaning_shown: bool,
    /// Minutes without a sign of the officer after which the vault is closed: 1 to 15.
    #[serde(default = "five")]
    pub lock_after: u16,
}

/// What files from before this was a choice mean.
const fn five() -> u16 {
    5
}

/// The colors of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// Highest contrast, for sunlight.
    Contrast,
}

/// Which digits are shown. Codes and article numbers keep Latin digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Digits {
    /// 0-9.
    #[default]
    Latin,
    /// Arabic-Indic.
    ArabicIndic,
}

/// In which language to offer words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferRequest {
    /// A language tag.
    pub language: String,
}

/// Generated words.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferedPassphrase {
    /// The words, separated by spaces.
    pub passphrase: String,
}

/// A passphrase to be rated.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PassphraseRequest {
    /// As typed.
    pub passphrase: String,
}

/// How strong a passphrase is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PassphraseRating {
    /// 0 (falls at once) to 4 (stands).
    pub score: u8,
    /// Whether a vault may be made with it.
    pub acceptable: bool,
    /// What to mend, words `passphrase-<hint>`: `too-short`, `easy`, `common`, `too-long`.
    pub hint: Option<String>,
}

/// A new officer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CreateOfficerRequest {
    /// A name for the unlock screen that says nothing.
    pub alias: String,
    /// As typed.
    pub passphrase: String,
    /// As typed again.
    pub repeated: String,
}

/// An officer at the door.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnlockRequest {
    /// Whose vault.
    pub alias: String,
    /// As typed.
    pub passphrase: String,
}

/// An open vault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnlockedView {
    /// Whose vault.
    pub alias: String,
    /// Where the officer stood when the vault was last open.
    pub go_on: Option<GoOn>,
    /// Whether these are the exercises and no officer's vault.
    #[serde(default)]
    pub practice: bool,
}
