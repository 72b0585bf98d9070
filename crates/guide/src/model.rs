//! A compiled guide: what is asked, in which order, and what the answers mean.
//!
//! Everything here is data that stood in the pack; the words are elsewhere, in Fluent.
//! A `Guide` can only come from [`crate::compile`], so its references are known to hold.

mod exercise;
mod indicator;
mod ladder;
mod question;
mod service;

use serde::{Deserialize, Serialize};

pub use exercise::{Exercise, Expected, Line, Role};
pub use indicator::{Dimension, DimensionKind, Grade, Indicator, Set, SetAge, Sign};
pub use ladder::{
    Basis as RowBasis, Conclusion, DimensionRule, Fact, FactCondition, Inputs, Purpose, Route, Row,
    RowAge, RuleLine,
};
pub use question::{
    AskedOf, Audience, Choice, Kind, Layout, Page, Pass, Question, Section, Threshold,
};
pub use service::{Address, Need, Service, ServiceStatus};

use crate::tables::Tables;

/// The highest pack format that this program understands.
pub const FORMAT: u32 = 1;

/// A guide pack, read and found consistent.
#[derive(Clone, Debug)]
pub struct Guide {
    /// The stable name of the pack.
    pub id: String,
    /// The edition of the pack.
    pub edition: String,
    /// Languages of the words; the first is the reference.
    pub languages: Vec<String>,
    /// Where the content comes from.
    pub sources: Vec<Source>,
    /// Sources that stand on every paper.
    pub legal_basis: Vec<String>,
    /// How the person is spoken to.
    pub person: Person,
    /// Sections in their order.
    pub sections: Vec<Section>,
    /// Questions that stand together on one screen.
    pub pages: Vec<Page>,
    /// All questions in the order of the guide, retired ones included.
    pub questions: Vec<Question>,
    /// The six dimensions.
    pub dimensions: Vec<Dimension>,
    /// The sets of indicators.
    pub sets: Vec<Set>,
    /// Indicators, counted by dimension.
    pub indicators: Vec<Indicator>,
    /// Signs that are named but never counted.
    pub signs: Vec<Sign>,
    /// Which questions give age, urgent needs, forms and concern.
    pub inputs: Inputs,
    /// When a dimension is positive.
    pub dimension_rule: DimensionRule,
    /// The result ladder, highest row first.
    pub rows: Vec<Row>,
    /// Routes that accompany any step.
    pub routes: Vec<Route>,
    /// Needs that a referral may serve.
    pub needs: Vec<Need>,
    /// Referral bodies.
    pub services: Vec<Service>,
    /// Stories to practise on, in the order of their numbers.
    pub exercises: Vec<Exercise>,
    pub(crate) tables: Tables,
}

/// Which questions say how the person is spoken to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Person {
    /// A choice question: `feminine`, `masculine`, or anything else for neither.
    pub address: Option<dalil_case::QuestionId>,
    /// A choice question: the language of the conversation.
    pub language: Option<dalil_case::QuestionId>,
    /// By a choice of that question, the language of the guide whose words serve it.
    pub speaks: std::collections::BTreeMap<String, String>,
}

/// A source of the content and how sure it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Stable id; the words are `source-<id>`.
    pub id: String,
    /// How sure it is.
    pub status: SourceStatus,
}

/// How sure a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceStatus {
    /// A primary or press source states it.
    Confirmed,
    /// One transcription of the source.
    Secondary,
    /// Professional knowledge, to be confirmed.
    ToConfirm,
    /// Sources differ or are incomplete.
    Open,
    /// A choice of the project, not a fact.
    Decision,
}

impl Guide {
    /// The question of this id.
    pub fn question(&self, id: &dalil_case::QuestionId) -> Option<&Question> {
        self.questions.get(self.tables.question_index(id.as_str())?)
    }

    /// The indicator of this key.
    pub fn indicator(&self, key: &str) -> Option<&Indicator> {
        self.indicators.get(self.tables.indicator_index(key)?)
    }

    /// The acts of the definition that questions speak to; the words are `act-<id>`.
    pub fn acts(&self) -> impl Iterator<Item = &str> {
        self.tables.acts.iter().map(String::as_str)
    }

    /// The questions of a section, in order, without retired ones.
    pub fn questions_of<'g>(&'g self, section: &'g str) -> impl Iterator<Item = &'g Question> {
        self.questions
            .iter()
            .filter(move |question| question.section == section && !question.retired)
    }

    /// The questions that speak to an indicator: by yes, by no or as its gateway.
    pub fn questions_about(&self, key: &str) -> Vec<&Question> {
        let Some(indicator) = self.tables.indicator_index(key) else { return Vec::new() };
        let speakers = self.tables.speakers.get(indicator).map_or(&[][..], Vec::as_slice);
        speakers.iter().filter_map(|&question| self.questions.get(question)).collect()
    }
}
