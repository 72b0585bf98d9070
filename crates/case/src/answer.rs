//! What is known for one question.
//!
//! A question that nobody touched has no answer at all. `NotAsked` is an answer: the officer
//! chose not to ask. Both leave the question open; neither ever counts as no.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::QuestionId;

/// All that is known, by question. Ordered, so that whatever is derived from it is too.
pub type Answers = BTreeMap<QuestionId, Answer>;

/// What is known for one question, and how it is known.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Answer {
    /// What was answered.
    pub response: Response,
    /// How it is known.
    pub basis: Basis,
}

/// What was answered. The first five are open to every kind of question.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "value")]
pub enum Response {
    /// Yes; in the quick look: seen.
    Yes,
    /// No; in the quick look: not seen, which closes nothing.
    No,
    /// The person does not know.
    Unknown,
    /// The person prefers not to say.
    Declined,
    /// The officer chose not to ask.
    NotAsked,
    /// One choice of the question, by its stable id.
    Choice(String),
    /// A count or an amount in the unit that the question names.
    Number(i64),
    /// A date as far as it is remembered: `2024`, `2024-03` or `2024-03-09`.
    Date(String),
    /// Free text in the officer's words.
    Text(String),
}

impl Response {
    /// Whether the question stays open: unknown is never no.
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Unknown | Self::Declined | Self::NotAsked)
    }
}

/// How an answer is known. The record keeps these apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The officer saw it.
    Seen,
    /// The person told it.
    ToldByPerson,
    /// Someone else told it.
    ToldByOther,
    /// A document shows it.
    Document,
}
