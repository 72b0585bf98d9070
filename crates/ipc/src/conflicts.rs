//! What was said of one thing in different ways, and deciding between them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{AnswerView, CaseHead};

/// Everything in a case of which different things were said apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConflictsView {
    /// The case.
    pub head: CaseHead,
    /// One entry for each, answers first, in the order of the guide.
    pub conflicts: Vec<ConflictView>,
    /// Whether whoever looks may decide. A desk sees all of it and asks the officer.
    pub may_decide: bool,
}

/// One thing of which different things were said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConflictView {
    /// The field, as it goes back in [`DecideConflictRequest::field`].
    pub field: String,
    /// `answer`, `consent`, `need`, `service`, `decision`, `status`, `item`.
    pub kind: String,
    /// Which question, helper, need or list, by its id; none for `decision` and `status`.
    pub about: Option<String>,
    /// What was said, the latest first. Two or more.
    pub values: Vec<ConflictValue>,
    /// Whether it can be decided that none of them counts and it is asked again.
    pub may_ask_again: bool,
}

/// One of the things that were said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConflictValue {
    /// The event that says it, 32 hexadecimal digits.
    pub event: String,
    /// The answer, for `answer`; none where it was taken back.
    pub answer: Option<AnswerView>,
    /// For the other kinds: a consent, how soon, `chosen` or `left-out`, a rung, `open` or `closed`.
    pub state: Option<String>,
    /// Words that somebody wrote: a statement, a thing on a list.
    pub text: Option<String>,
    /// Whether the officer of this vault said it.
    pub own: bool,
    /// Who said it, by alias; none where this computer does not know.
    pub alias: Option<String>,
    /// The fingerprint of their key, in groups.
    pub fingerprint: String,
    /// Whether it was written on this computer.
    pub here: bool,
    /// When, as that computer claims; milliseconds since 1970.
    #[ts(type = "number")]
    pub at: i64,
    /// Its clock was more than a day ahead of this computer's.
    pub ahead: bool,
    /// Why it is the one that counts until somebody decides, words `conflict-counts-<code>`:
    /// `protects`, `shares-less`, `sooner`, `higher`, `open`, `latest`. None where it does not.
    pub counts: Option<String>,
}

/// A decision between what was said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecideConflictRequest {
    /// The case.
    pub case_id: String,
    /// As in [`ConflictView::field`].
    pub field: String,
    /// The event that counts from now on; none: none of them, and it is asked again.
    pub chosen: Option<String>,
    /// Every event that the officer had before them.
    pub seen: Vec<String>,
    /// Words `conflict-reason-<id>`: `asked`, `document`, `talked`, `mistake`, `other`.
    pub reason: String,
    /// The officer's words beside it; needed for `other`. They become a note.
    pub words: String,
}
