//! Sections, pages, questions and choices.

use dalil_case::{Basis, QuestionId};
use serde::{Deserialize, Serialize};

use crate::condition::Condition;

/// A part of the guide with a title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Section {
    /// Stable id; the words are `section-<id>`.
    pub id: String,
    /// When in the screening it stands.
    pub pass: Pass,
    /// Its picture.
    pub icon: Option<String>,
}

/// When in a screening a section stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pass {
    /// Before anything is asked.
    Before,
    /// What can be seen in about a minute.
    QuickLook,
    /// What is asked.
    Conversation,
}

/// Questions that stand together on one screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Page {
    /// Stable id; the words are `page-<id>`.
    pub id: String,
    /// The section it belongs to.
    pub section: String,
    /// How its questions are laid out.
    pub layout: Layout,
    /// When its questions are asked; each may add a condition of its own.
    pub when: Option<Condition>,
}

/// How the questions of a page are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layout {
    /// One row per question.
    Checklist,
    /// Pictures, for the quick look.
    Grid,
    /// One row per question, its choices in columns.
    Table,
}

/// One thing to ask, to see, to judge or to say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Question {
    /// Stable id; never used again for another question.
    pub id: QuestionId,
    /// The section it belongs to.
    pub section: String,
    /// When in the screening it stands.
    pub pass: Pass,
    /// The page that it shares with others.
    pub page: Option<String>,
    /// The heading under which it stands on a grid.
    pub group: Option<String>,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// Whether it is said aloud or judged by the officer.
    pub asked_of: AskedOf,
    /// When it is asked; absent: always.
    pub when: Option<Condition>,
    /// Whether it is asked while `when` is neither true nor false.
    pub shown_when_unknown: bool,
    /// Who may be asked.
    pub audience: Audience,
    /// A reassurance is said first.
    pub sensitive: bool,
    /// The preset basis.
    pub basis: Option<Basis>,
    /// Indicators that yes makes yes and no makes no.
    pub indicators: Vec<String>,
    /// Indicators that no makes no.
    pub closes: Vec<String>,
    /// Acts that yes indicates.
    pub acts: Vec<String>,
    /// Signs that are named but never counted.
    pub signs: Vec<String>,
    /// The picture in the quick look.
    pub icon: Option<String>,
    /// Whether a no says anything at all; in the quick look it does not.
    pub no_closes: bool,
    /// What can be chosen.
    pub choices: Vec<Choice>,
    /// The unit of a number.
    pub unit: Option<String>,
    /// The smallest number that is taken.
    pub min: Option<i64>,
    /// The largest number that is taken.
    pub max: Option<i64>,
    /// Numbers from which on indicators are yes.
    pub thresholds: Vec<Threshold>,
    /// Reserved for ever, never shown.
    pub retired: bool,
}

impl Question {
    /// The choice of this id.
    pub fn choice(&self, id: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.id == id)
    }
}

/// What kind of answer a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Yes or no.
    YesNo,
    /// One of several choices.
    Choice,
    /// A number in a unit.
    Number,
    /// A date as far as it is remembered.
    Date,
    /// The officer's words.
    Text,
    /// Read or done, not asked: yes is done.
    Statement,
}

/// Whether a question is said aloud or judged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AskedOf {
    /// Said aloud to the person.
    #[default]
    Person,
    /// The officer judges or sees.
    Officer,
}

/// Who may be asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Everybody.
    #[default]
    Any,
    /// Adults alone.
    Adult,
    /// Under 18, doubtful or of unknown age.
    Child,
}

/// One choice of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// Stable id.
    pub id: String,
    /// Indicators that it makes yes; another choice makes them no.
    pub indicators: Vec<String>,
    /// Indicators that it makes no.
    pub closes: Vec<String>,
    /// Acts that it indicates.
    pub acts: Vec<String>,
    /// Signs that it names.
    pub signs: Vec<String>,
    /// Kept for old cases, never offered.
    pub retired: bool,
}

/// From which number on indicators are yes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Threshold {
    /// The smallest number for which they are.
    pub at_least: i64,
    /// The indicators.
    pub indicators: Vec<String>,
}
