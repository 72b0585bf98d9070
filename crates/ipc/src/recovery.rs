//! Recovery: the sheet on paper, another passphrase, and the seal.
//!
//! The code of a new sheet goes to a screen once, so that it can be written down; no other secret of
//! a vault ever does.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What opens the open vault besides its passphrase, and what seals it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProtectionView {
    /// When the sheet in force was typed back; none where no sheet opens the vault. Milliseconds
    /// since 1970.
    #[ts(type = "number | null")]
    pub rehearsed_at: Option<i64>,
    /// When a sheet was made that was not typed back yet; milliseconds since 1970.
    #[ts(type = "number | null")]
    pub waiting_at: Option<i64>,
    /// Whether that sheet can still be put on paper: its code is gone with the next lock.
    pub at_hand: bool,
    /// Where a sheet was saved as a file that nobody removed.
    pub file: Option<String>,
    /// Whether the passphrase must be given before a sheet is made.
    pub passphrase_needed: bool,
    /// After how many wrong passphrases the vault is sealed; 0 for never.
    pub seal_after: u32,
    /// When the key that everything is kept under was made; milliseconds since 1970.
    #[ts(type = "number")]
    pub keys_made_at: i64,
    /// Whether another one should take its place.
    pub keys_due: bool,
    /// What the authority is called that can recover the vault; none before enrolment.
    pub authority: Option<String>,
    /// Colleagues of this computer who could leave, by alias.
    pub colleagues: Vec<String>,
}

/// Whether the authority was asked to open a vault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskedAuthorityRequest {
    /// Whose vault.
    pub alias: String,
    /// The language of the six words.
    pub language: String,
}

/// What waits for the authority's reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskedAuthorityView {
    /// Whether an authority can open the vault at all.
    pub is_possible: bool,
    /// Six words to read to a custodian; none where nothing was asked.
    pub words: Option<String>,
    /// When it was asked; milliseconds since 1970.
    #[ts(type = "number | null")]
    pub at: Option<i64>,
    /// Where the request lies, or would be written.
    pub path: String,
}

/// A request to the authority, with the passphrase that its reply will need.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskAuthorityRequest {
    /// Whose vault.
    pub alias: String,
    /// The new passphrase.
    pub passphrase: String,
    /// As typed again.
    pub repeated: String,
    /// Where the request is written: a full path.
    pub path: String,
    /// Whether a file that is there may go.
    pub replace: bool,
    /// The language of the six words.
    pub language: String,
}

/// The authority's reply at the door.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakeReplyRequest {
    /// Whose vault.
    pub alias: String,
    /// The passphrase that was chosen with the request.
    pub passphrase: String,
    /// Where the reply lies: a full path.
    pub path: String,
}

/// A sheet to be made.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MakeSheetRequest {
    /// The passphrase, where it was not given a moment ago.
    pub passphrase: Option<String>,
}

/// A new sheet, shown once.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewSheetView {
    /// Its code, in nine groups of four.
    pub groups: Vec<String>,
    /// Where its paper would be saved.
    pub path: String,
}

/// A place for the paper of the new sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveSheetRequest {
    /// A full path.
    pub path: String,
    /// Whether a file that is there may go.
    pub replace: bool,
    /// The language of the paper.
    pub language: String,
}

/// A code, as somebody typed or scanned it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetCodeRequest {
    /// 36 letters and digits; spaces, dashes and small letters as one likes.
    pub code: String,
}

/// A sheet at the door, tried before anything is changed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrySheetRequest {
    /// Whose vault.
    pub alias: String,
    /// As typed or scanned.
    pub code: String,
}

/// A sheet at the door, used up for a new passphrase.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecoverRequest {
    /// Whose vault.
    pub alias: String,
    /// As typed or scanned.
    pub code: String,
    /// The new passphrase.
    pub passphrase: String,
    /// As typed again.
    pub repeated: String,
}

/// Another passphrase for the open vault.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangePassphraseRequest {
    /// The one that opens it now.
    pub present: String,
    /// The new one.
    pub passphrase: String,
    /// As typed again.
    pub repeated: String,
}

/// Another key for the open vault; its passphrases and its sheet stay in force.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RenewKeysRequest {
    /// The passphrase of the open vault.
    pub passphrase: String,
    /// A colleague of this computer who leaves, by alias: what is shared with them ends first.
    pub leaver: Option<String>,
}

/// A passphrase of duress, or none.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DuressRequest {
    /// The passphrase of the open vault.
    pub present: String,
    /// What shall seal the vault when it is typed; none takes it away.
    pub duress: Option<String>,
    /// As typed again.
    pub repeated: String,
}

/// After how many wrong passphrases the vault is sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SealAfterRequest {
    /// 5 to 50, or 0 for never.
    pub count: u32,
}
