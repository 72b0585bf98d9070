//! One case while it is being asked.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{CaseHead, Meaning};

/// Which case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseRequest {
    /// 32 hexadecimal digits.
    pub case_id: String,
}

/// A new case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StartCaseRequest {
    /// Where, in the officer's words; may be empty. At most 80 characters.
    pub place: String,
}

/// The state of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScreeningView {
    /// The case.
    pub head: CaseHead,
    /// Where the officer stands.
    pub place: Place,
    /// The edition of the guide that the case keeps: the first twelve digits of its hash.
    pub guide: String,
    /// Every question that is shown or was answered, in the order of the guide.
    pub questions: Vec<QuestionState>,
    /// One entry for each section.
    pub progress: Vec<SectionProgress>,
    /// What the answers mean so far.
    pub meaning: Meaning,
    /// What the last change added.
    pub new_signs: Vec<NewSign>,
    /// Notes on the whole case (the quick look's "anything else").
    pub notes: Vec<NoteView>,
    /// Half-typed text of the whole case.
    pub draft: Option<String>,
    /// How the person is addressed: `feminine`, `masculine`, `unknown`.
    pub address: String,
    /// The language of the conversation as a language tag, if Dalil speaks it.
    pub person_language: Option<String>,
}

use crate::NewSign;

/// One question in one case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionState {
    /// The question.
    pub id: String,
    /// Whether it is asked now.
    pub shown: Shown,
    /// What is known; of several answers the one that counts until somebody decides.
    pub answer: Option<AnswerView>,
    /// Different answers stand side by side.
    pub apart: bool,
    /// Notes, oldest first.
    pub notes: Vec<NoteView>,
    /// Half-typed note.
    pub draft: Option<String>,
}

/// Whether a question is asked now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    /// It is asked.
    Asked,
    /// It is not asked in this case (yet).
    Hidden,
    /// It was answered and is no longer asked: kept, and out of the result.
    NoLongerAsked,
}

/// What is known for a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerView {
    /// `yes`, `no`, `unknown`, `declined`, `not-asked`, `choice`, `number`, `date`, `text`.
    pub response: String,
    /// The choice, number, date or text; none for the first five.
    pub value: Option<String>,
    /// `seen`, `told-by-person`, `told-by-other`, `document`.
    pub basis: String,
    /// When it became durable.
    #[ts(type = "number")]
    pub saved_at: i64,
}

/// A note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteView {
    /// The officer's words.
    pub text: String,
    /// When it became durable.
    #[ts(type = "number")]
    pub saved_at: i64,
}

/// How far a section is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectionProgress {
    /// The section.
    pub section: String,
    /// Screens that are asked.
    pub asked: u32,
    /// Screens of these on which everything has an answer.
    pub answered: u32,
    /// Questions of which different answers stand side by side.
    pub apart: u32,
}

/// Answers to keep, together and durably.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveAnswersRequest {
    /// The case.
    pub case_id: String,
    /// One or more; all or none are kept.
    pub answers: Vec<AnswerInput>,
}

/// One answer, or its withdrawal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerInput {
    /// The question.
    pub question: String,
    /// As in [`AnswerView::response`]; none clears the answer.
    pub response: Option<String>,
    /// As in [`AnswerView::value`].
    pub value: Option<String>,
    /// As in [`AnswerView::basis`].
    pub basis: String,
}

/// A note to keep.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteRequest {
    /// The case.
    pub case_id: String,
    /// The question; none: the whole case.
    pub question: Option<String>,
    /// The officer's words, at most 4000 characters. It replaces the last note of the question.
    pub text: String,
}

/// Half-typed text to keep.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DraftRequest {
    /// The case.
    pub case_id: String,
    /// `note:<question>`, `note`, `statement`, `reason`.
    pub field: String,
    /// As typed so far; empty forgets it.
    pub text: String,
}

/// Where the officer stands, to be kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaceRequest {
    /// The case.
    pub case_id: String,
    /// Where.
    pub place: Place,
}

/// Where the officer stands in a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// The screen.
    pub tab: Tab,
    /// The page of the guide; none: the first.
    pub page: Option<String>,
    /// The question within the page that has the keyboard.
    pub question: Option<String>,
    /// Where in which text the officer was typing, if they were.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub cursor: Option<Cursor>,
}

/// A place in a text that is being typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Cursor {
    /// As in [`DraftRequest`].
    pub field: String,
    /// Where the selection begins, in UTF-16 units as the screens count.
    pub start: u32,
    /// Where it ends; the same where nothing is selected.
    pub end: u32,
}

/// The screens of a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Tab {
    /// What can be seen.
    #[default]
    QuickLook,
    /// What is asked.
    Conversation,
    /// What it means.
    Result,
    /// Who helps.
    Referral,
    /// Photographs, scans, sound.
    Files,
    /// Who wrote what.
    History,
    /// What was said in different ways.
    Conflicts,
    /// What an exercise came to; cases have none.
    Debrief,
}
