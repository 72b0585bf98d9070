//! Needs, helpers, consents and the paper.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{CaseHead, Release};

/// The referral page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReferralView {
    /// The case.
    pub head: CaseHead,
    /// Every need of the guide, in order.
    pub needs: Vec<NeedState>,
    /// Helpers that were chosen.
    pub chosen: Vec<String>,
    /// What the person agreed to, for each chosen helper.
    pub consents: Vec<ConsentState>,
    /// Under 18 or doubtful: information is given, consent is not what decides.
    pub child: bool,
    /// The statement is signed.
    pub signed: bool,
}

/// A need in one case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NeedState {
    /// The need.
    pub id: String,
    /// Words `need-state-<id>`: `today`, `tonight`, `later`, `done`, `not-needed`, `not-wanted`,
    /// `not-asked`.
    pub state: String,
    /// It follows from an answer and nobody changed it.
    pub preset: bool,
}

/// A need to set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NeedRequest {
    /// The case.
    pub case_id: String,
    /// The need.
    pub need: String,
    /// As in [`NeedState::state`].
    pub state: String,
}

/// A helper to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServiceRequest {
    /// The case.
    pub case_id: String,
    /// The helper.
    pub service: String,
    /// Chosen or not.
    pub chosen: bool,
}

/// What the person said about one recipient.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConsentState {
    /// The helper.
    pub service: String,
    /// `agrees`, `refuses`, `not-asked`.
    pub consent: String,
    /// When it was said; none while not asked.
    #[ts(type = "number | null")]
    pub at: Option<i64>,
}

/// A consent to record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConsentRequest {
    /// The case.
    pub case_id: String,
    /// The helper.
    pub service: String,
    /// As in [`ConsentState::consent`].
    pub consent: String,
}

/// Which paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PaperKind {
    /// What a helper needs to know.
    Referral,
    /// Every question and answer.
    Record,
}

/// What goes on the paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperChoice {
    /// Which paper.
    pub kind: PaperKind,
    /// In which language.
    pub language: String,
    /// Include what was seen and said, with reasons.
    pub reasons: bool,
    /// Include the officer's statement.
    pub statement: bool,
    /// Include notes.
    pub notes: bool,
    /// A name for the person, only if the officer typed one; never kept.
    pub person_name: Option<String>,
}

/// A paper of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperRequest {
    /// The case.
    pub case_id: String,
    /// What goes on it.
    pub paper: PaperChoice,
}

/// The paper as pictures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperView {
    /// PNG, base64, one for each page.
    pub pages: Vec<String>,
    /// Hash of the record that the paper names; empty of an exercise, which has none.
    pub record_hash: String,
    /// Helpers left out because they were not asked about or refused.
    pub left_out: Vec<String>,
}

/// A place for the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperPathView {
    /// A full path with a neutral name.
    pub path: String,
    /// Whether the passphrase must be given again before the file is written.
    pub passphrase_needed: bool,
}

/// A paper to write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavePaperRequest {
    /// The case.
    pub case_id: String,
    /// What goes on it.
    pub paper: PaperChoice,
    /// Where the officer wants it.
    pub path: String,
    /// Whether a file with this name may be replaced.
    pub replace: bool,
    /// Why, and the passphrase.
    pub release: Release,
}

/// A paper that was written and synced to the disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperSaved {
    /// Where.
    pub path: String,
    /// How many pages.
    pub pages: u32,
    /// The number that it carries; 0 of an exercise, which carries none.
    pub copy: u32,
    /// When.
    #[ts(type = "number")]
    pub saved_at: i64,
}
