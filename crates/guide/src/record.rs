//! What is known of one person, as the ladder needs it: between the answers and the assessment.
//!
//! It can also be filled by hand, item by item, which is what `dalilctl assess` does.

use std::collections::BTreeMap;

use dalil_case::{Basis, QuestionId, Response};
use serde::{Deserialize, Serialize};

/// The age, with the benefit of the doubt.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Age {
    /// 18 or older.
    #[serde(rename = "adult")]
    Adult,
    /// Under 18.
    #[serde(rename = "under-18")]
    Under18,
    /// There is reason to believe that the person is under 18.
    #[serde(rename = "doubtful")]
    Doubtful,
    /// Not known: counts as doubtful.
    #[default]
    #[serde(rename = "unknown")]
    Unknown,
}

impl Age {
    /// Whether the child sets and rows hold.
    pub fn counts_as_child(self) -> bool {
        self != Self::Adult
    }
}

/// What is known of a form of exploitation.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum FormState {
    /// Stated, seen or documented.
    Confirmed,
    /// Signs only.
    Suspected,
    /// It is not there.
    None,
    /// Not known; also declined and not asked.
    #[default]
    Unknown,
}

/// What is known of an indicator, an act, a sign, an urgent need or the concern.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum ItemState {
    /// Only yes counts.
    Yes,
    /// Only no closes.
    No,
    /// The person does not know.
    Unknown,
    /// The person prefers not to say.
    Declined,
    /// Nobody has asked yet, or the officer chose not to.
    #[default]
    NotAsked,
}

impl ItemState {
    /// Neither yes nor no: unknown is never no.
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Yes | Self::No)
    }
}

/// A value and the answers that it comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known<T> {
    /// The value.
    pub value: T,
    /// The answers; empty when the value was given by hand.
    pub from: Vec<Spoken>,
}

impl<T> From<T> for Known<T> {
    fn from(value: T) -> Self {
        Self { value, from: Vec::new() }
    }
}

/// An answer as evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoken {
    /// The question.
    pub question: QuestionId,
    /// What was answered.
    pub response: Response,
    /// How it is known.
    pub basis: Basis,
}

/// What is known of one person. What is absent is not asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The age.
    pub age: Known<Age>,
    /// The set to use, when it is named; otherwise age and forms decide.
    pub set: Option<String>,
    /// Forms of exploitation.
    pub forms: BTreeMap<String, Known<FormState>>,
    /// Indicators.
    pub items: BTreeMap<String, Known<ItemState>>,
    /// Acts of article 448-1.
    pub acts: BTreeMap<String, Known<ItemState>>,
    /// Signs that are named but never counted.
    pub signs: BTreeMap<String, Known<ItemState>>,
    /// Urgent needs.
    pub urgent: BTreeMap<String, Known<ItemState>>,
    /// The officer's own concern.
    pub concern: Known<ItemState>,
    /// Answers to questions that are asked, for routes and for what to ask next.
    pub said: BTreeMap<QuestionId, Response>,
}
