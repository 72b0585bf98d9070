//! Practising: the list, what is said, and what it came to. Never a score.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{AnswerView, CaseHead, Conclusion};

/// Everything that can be practised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExercisesView {
    /// Whom the exercises were opened for; empty for whoever walked up to the computer.
    pub alias: String,
    /// In the order of their numbers.
    pub exercises: Vec<ExerciseRow>,
    /// Milliseconds since 1970 when this was made.
    #[ts(type = "number")]
    pub now: i64,
}

/// One exercise; the words are `exercise-<id>` of the guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExerciseRow {
    /// Its id.
    pub id: String,
    /// Its place in the list, from 1.
    pub number: u32,
    /// How hard it is: 1 to 3.
    pub level: u32,
    /// Whom one may talk with, one record each.
    pub people: Vec<ExercisePerson>,
}

/// One person of an exercise; the words are `exercise-<exercise>-person-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExercisePerson {
    /// Their id.
    pub id: String,
    /// The record that was begun with them, if there is one.
    pub case_id: Option<String>,
    /// When something was last written down in it.
    #[ts(type = "number | null")]
    pub saved_at: Option<i64>,
}

/// An exercise to begin. What was written down with that person before goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BeginExerciseRequest {
    /// The exercise.
    pub exercise: String,
    /// The person.
    pub person: String,
}

/// Whom one is talking with, and what they say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlayView {
    /// The exercise.
    pub exercise: String,
    /// Its place in the list.
    pub number: u32,
    /// The person.
    pub person: String,
    /// What is said to which question.
    pub lines: Vec<SaidLine>,
}

/// What is said to one question; the words are `exercise-<exercise>-says-<line>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaidLine {
    /// The question.
    pub question: String,
    /// The line.
    pub line: String,
}

/// What was written down beside what the story holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DebriefView {
    /// The record.
    pub head: CaseHead,
    /// The exercise.
    pub exercise: String,
    /// The person.
    pub person: String,
    /// Answers, in the order of the guide.
    pub answers: Vec<ComparedView>,
    /// What the rules make of what the story holds.
    pub expected: OutcomeView,
    /// What the rules make of what was written down.
    pub reached: OutcomeView,
}

/// One answer beside what the story holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparedView {
    /// The question.
    pub question: String,
    /// How the two compare.
    pub verdict: DebriefVerdict,
    /// What a careful officer would have written down.
    pub expected: Option<SpokenView>,
    /// What was written down.
    pub given: Option<SpokenView>,
}

/// How an answer compares with the story; words `debrief-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DebriefVerdict {
    /// As the story has it.
    Found,
    /// Right, but known in another way.
    OtherBasis,
    /// Not asked, not looked at, or left open.
    Missed,
    /// The story says something else.
    Differs,
    /// Nothing in the story says so.
    Assumed,
}

/// An answer without a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpokenView {
    /// As in [`AnswerView::response`].
    pub response: String,
    /// As in [`AnswerView::value`].
    pub value: Option<String>,
    /// As in [`AnswerView::basis`].
    pub basis: String,
}

impl From<AnswerView> for SpokenView {
    fn from(AnswerView { response, value, basis, .. }: AnswerView) -> Self {
        Self { response, value, basis }
    }
}

/// What the rules came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutcomeView {
    /// The rung.
    pub conclusion: Conclusion,
    /// The row that holds; words `row-<id>` of the guide.
    pub row: String,
    /// Whether something must be done now.
    pub act_now: bool,
    /// Dimensions that are positive; words `dim-<id>` of the guide.
    pub positive: Vec<String>,
}
