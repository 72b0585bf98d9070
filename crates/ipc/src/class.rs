//! A class that practised: what participants hand in, and what a trainer lays side by side.
//! Counts of people for each question; never a sum, a share or an order of people.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{DebriefVerdict, OutcomeView, SpokenView};

/// What was written down, to lay beside the others of the class on this computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandInRequest {
    /// The record that was practised.
    pub case_id: String,
    /// A name for the trainer, only if the participant typed one.
    pub label: String,
}

/// What was written down, to write to a file for the trainer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveDebriefRequest {
    /// The record that was practised.
    pub case_id: String,
    /// As in [`HandInRequest::label`].
    pub label: String,
    /// Where the participant wants it.
    pub path: String,
    /// Whether a file with this name may be replaced.
    pub replace: bool,
}

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedDebrief {
    /// Where.
    pub path: String,
}

/// Files of participants to read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BringRequest {
    /// A file, or a folder with files.
    pub path: String,
}

/// What became of the files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BroughtView {
    /// How many lay here for the first time.
    pub new: u32,
    /// How many were here before, and are now as the file has them.
    pub again: u32,
    /// Names of files that are none of an exercise of this guide.
    pub refused: Vec<String>,
}

/// The exercises from which something was handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClassListView {
    /// In the order of their numbers.
    pub rows: Vec<ClassRow>,
}

/// One person of an exercise, and how many wrote down what they learnt from them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClassRow {
    /// The exercise.
    pub exercise: String,
    /// Its place in the list.
    pub number: u32,
    /// The person.
    pub person: String,
    /// How many participants.
    pub people: u32,
}

/// Which class is looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClassRequest {
    /// The exercise.
    pub exercise: String,
    /// The person.
    pub person: String,
}

/// Something to take away from a class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakeAwayRequest {
    /// The exercise.
    pub exercise: String,
    /// The person.
    pub person: String,
    /// Of one participant; of all where there is none.
    pub id: Option<String>,
}

/// What a class wrote down with one person of an exercise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClassView {
    /// The exercise.
    pub exercise: String,
    /// Its place in the list.
    pub number: u32,
    /// The person.
    pub person: String,
    /// Who handed in, in the order in which it came.
    pub participants: Vec<ParticipantView>,
    /// What the rules make of what the story holds.
    pub expected: OutcomeView,
    /// Questions, in the order of the guide.
    pub answers: Vec<ClassAnswerView>,
}

/// One participant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ParticipantView {
    /// Of what was handed in.
    pub id: String,
    /// As typed; may be empty.
    pub label: String,
    /// What the rules make of what was written down.
    pub reached: OutcomeView,
    /// Whether it was played with another edition of the guide.
    pub other_edition: bool,
}

/// One question, and how many of the class have it as the story does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClassAnswerView {
    /// The question.
    pub question: String,
    /// Whether it speaks to a sign.
    pub sign: bool,
    /// Whether most have it otherwise than the story.
    pub talk: bool,
    /// What a careful officer would have written down.
    pub expected: Option<SpokenView>,
    /// The line that says it; words as in [`SaidLine::line`](crate::SaidLine::line).
    pub line: Option<String>,
    /// How many wrote it down as the story has it.
    pub found: u32,
    /// How many have it, known in another way.
    pub other_basis: u32,
    /// How many missed it.
    pub missed: u32,
    /// How many wrote down something else.
    pub differs: u32,
    /// How many assumed it.
    pub assumed: u32,
    /// In the order of the participants; none where there is nothing to compare.
    pub each: Vec<Option<DebriefVerdict>>,
}
