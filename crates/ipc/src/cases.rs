//! The list of cases and the history of one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Conclusion, Place};

/// What to look for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CasesRequest {
    /// Code, place or word; empty: all.
    pub query: String,
}

/// The cases of the open vault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CasesView {
    /// Newest first within a group.
    pub rows: Vec<CaseRow>,
    /// How many there are without a query.
    pub total: u32,
    /// How many are only on this computer.
    pub only_here: u32,
    /// Where the officer stopped.
    pub go_on: Option<GoOn>,
    /// Milliseconds since 1970 when this was made.
    #[ts(type = "number")]
    pub now: i64,
}

/// What every screen of a case shows of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseHead {
    /// 32 hexadecimal digits.
    pub case_id: String,
    /// The code that people read, for example `7K-M4Q`.
    pub code: String,
    /// Where it began, in the officer's words; may be empty.
    pub place: String,
    /// Milliseconds since 1970.
    #[ts(type = "number")]
    pub opened_at: i64,
    /// When the last change became durable.
    #[ts(type = "number")]
    pub saved_at: i64,
    /// `open`, `signed` or `closed`.
    pub status: String,
    /// Answers kept.
    pub answers: u32,
    /// How many things in it stand apart: different things were said, and nobody decided.
    pub apart: u32,
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseRow {
    /// The case.
    pub head: CaseHead,
    /// What the answers mean so far; none while nothing was answered.
    pub conclusion: Option<Conclusion>,
    /// An urgent need was named.
    pub act_now: bool,
    /// The language of the conversation, if answered: a choice id of the guide.
    pub conversation_language: Option<String>,
    /// What to do next, words `next-<code>`: `ask`, `sign`, `refer`, `second-contact`, `done`.
    pub next: String,
    /// The question to ask next, if `next` is `ask`.
    pub next_question: Option<String>,
    /// Who else works on it: `given` and `taken`, `new` for one that the officer has not seen
    /// yet, `over` for one that is no longer shared with the officer.
    pub sharing: Option<String>,
}

/// Where the officer stopped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GoOn {
    /// The case.
    pub head: CaseHead,
    /// The screen and the question.
    pub place: Place,
}
