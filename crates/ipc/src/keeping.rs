//! Keeping: copies, backups, mending, erasing.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::UnlockedView;

/// How what is kept is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeepingView {
    /// The copies beside the vault, the newest first.
    pub copies: Vec<CopyView>,
    /// Entries in the vault now.
    pub entries: u32,
    /// When all of it was last read through since it was opened; milliseconds since 1970.
    #[ts(type = "number | null")]
    pub checked_at: Option<i64>,
    /// The last time that a damaged file was mended.
    pub mended: Option<MendedView>,
    /// Where a backup is offered to be put.
    pub folder: String,
    /// Cases, and whether they may be erased; the last changed first.
    pub cases: Vec<KeptCase>,
    /// Cases that will be erased, the next one first.
    pub bin: Vec<BinnedCase>,
}

/// A whole copy beside the vault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopyView {
    /// When it was made; milliseconds since 1970.
    #[ts(type = "number")]
    pub at: i64,
    /// Entries in it.
    pub entries: u32,
}

/// What a damaged file was mended from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MendedView {
    /// When; milliseconds since 1970.
    #[ts(type = "number")]
    pub at: i64,
    /// Entries that are there again.
    pub back: u32,
    /// Entries that nothing had any more.
    pub lost: u32,
    /// The name of the damaged file, which is still there; empty where there was none.
    pub aside: String,
}

/// A case as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptCase {
    /// 32 hexadecimal digits.
    pub case_id: String,
    /// The code that people read.
    pub code: String,
    /// Milliseconds since 1970.
    #[ts(type = "number")]
    pub last_at: i64,
    /// Only what is closed may be erased.
    pub is_closed: bool,
}

/// A case in the bin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BinnedCase {
    /// 32 hexadecimal digits.
    pub case_id: String,
    /// The code that people read.
    pub code: String,
    /// From when on it is erased; milliseconds since 1970.
    #[ts(type = "number")]
    pub due_at: i64,
}

/// A folder that an officer named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FolderRequest {
    /// A full path.
    pub folder: String,
}

/// Whether to go on with what is being carried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CarryRequest {
    /// Give it up; what was made of it is removed.
    pub give_up: bool,
}

/// How far a backup is, out or back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CarryView {
    /// Thousandths that are done.
    pub done: u16,
    /// Where it lies, or whose name stands on the first screen, once it is whole and was read back.
    pub arrived: Option<String>,
}

/// A vault that was mended and is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MendedUnlockView {
    /// The open vault.
    pub unlocked: UnlockedView,
    /// What it was mended from.
    pub mended: MendedView,
}

/// A case that is done with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CloseCaseRequest {
    /// The case.
    pub case_id: String,
    /// Why, words `keeping-close-<reason>`: `referred`, `other-route`, `ended`, `duplicate`.
    pub reason: String,
}

/// A case whose content shall go.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EraseCaseRequest {
    /// The case.
    pub case_id: String,
    /// Its code, typed by the officer: what was handed to nobody is not erased by a slip.
    pub code: String,
    /// Why, words `keeping-erase-<reason>`: `retention`, `asked`, `duplicate`, `mistake`.
    pub reason: String,
    /// The passphrase of the open vault.
    pub passphrase: String,
    /// A colleague on this computer who agrees; without one the case lies in the bin for 30 days.
    pub second: Option<SecondOfficer>,
}

/// A colleague who agrees.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SecondOfficer {
    /// The name on the first screen.
    pub alias: String,
    /// Their passphrase.
    pub passphrase: String,
}
