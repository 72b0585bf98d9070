//! Working on a case together with a colleague on the same computer.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who works on a case, and who could.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SharingView {
    /// Whether the officer began the case, and so may share it.
    pub is_yours: bool,
    /// Who began it, by alias; none for the officer, or where no alias of this computer is theirs.
    pub from: Option<String>,
    /// Whether it was shared with the officer and no longer is.
    pub is_over: bool,
    /// Everybody else with a vault on this computer, in the order of the first screen.
    pub people: Vec<ColleagueView>,
}

/// A colleague on this computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ColleagueView {
    /// As on the first screen.
    pub alias: String,
    /// `none`, `shared`, `ended`, `left`; `apart` for one who was added without a colleague's passphrase
    /// and cannot be shared with.
    pub state: String,
}

/// A case is to be shared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ShareCaseRequest {
    /// 32 hexadecimal digits.
    pub case_id: String,
    /// With whom.
    pub alias: String,
    /// What for: `together`, `hand-over`, `advice`.
    pub purpose: String,
    /// On what ground: `consent`, `duty`.
    pub basis: String,
}

/// A case is no longer to be shared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EndShareRequest {
    /// 32 hexadecimal digits.
    pub case_id: String,
    /// With whom.
    pub alias: String,
}

/// A new officer, with a colleague beside them who has a vault here.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CreateBesideRequest {
    /// A name for the first screen that says nothing.
    pub alias: String,
    /// As typed.
    pub passphrase: String,
    /// As typed again.
    pub repeated: String,
    /// Whose vault lets the newcomer in.
    pub colleague: String,
    /// The colleague's passphrase, as typed by the colleague.
    pub colleague_passphrase: String,
}
