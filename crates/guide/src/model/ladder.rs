//! The result ladder: inputs, dimension rule, rows and routes. Data, not code.

use std::collections::BTreeMap;

use dalil_case::QuestionId;
use serde::{Deserialize, Serialize};

use crate::condition::Condition;
use crate::record::Age;

/// Which questions feed the ladder beside the indicators.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Inputs {
    /// A choice question: adult, under-18, doubtful.
    pub age: QuestionId,
    /// A yes-no question: the officer's own concern.
    pub concern: QuestionId,
    /// Urgent needs, each a yes-no question.
    pub urgent: BTreeMap<String, QuestionId>,
    /// Forms of exploitation, each a choice question: confirmed, suspected, none.
    pub forms: BTreeMap<String, QuestionId>,
}

/// When a dimension is positive: if any line holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DimensionRule {
    /// The lines.
    pub positive_if_any: Vec<RuleLine>,
}

/// How many indicators of each grade make a dimension positive.
/// A higher grade may stand in for a lower one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct RuleLine {
    /// Strong ones.
    pub strong: usize,
    /// Medium ones.
    pub medium: usize,
    /// Weak ones.
    pub weak: usize,
    /// Further ones of any grade.
    pub any_other: usize,
}

impl DimensionRule {
    /// Whether these counts make a dimension positive.
    pub fn is_positive(&self, strong: usize, medium: usize, weak: usize) -> bool {
        self.positive_if_any.iter().any(|line| line.holds(strong, medium, weak))
    }
}

impl RuleLine {
    fn holds(&self, strong: usize, medium: usize, weak: usize) -> bool {
        let Some(spare_strong) = strong.checked_sub(self.strong) else { return false };
        let Some(spare_medium) = (medium + spare_strong).checked_sub(self.medium) else {
            return false;
        };
        let Some(spare) = (weak + spare_medium).checked_sub(self.weak) else { return false };
        spare >= self.any_other
    }
}

/// A row of the ladder. The first that holds gives the conclusion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Stable id; the words are `row-<id>`.
    pub id: String,
    /// Whose row it is.
    pub age: RowAge,
    /// When it holds.
    pub when: FactCondition,
    /// What it concludes.
    pub conclusion: Conclusion,
    /// Where it comes from.
    pub basis: Basis,
}

/// Whose row it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RowAge {
    /// Adults.
    Adult,
    /// Under 18, doubtful or unknown.
    Child,
    /// Everybody.
    #[default]
    Any,
}

/// Where a row comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The ladder itself.
    Ladder,
    /// A choice of the project.
    ProjectDecision,
}

/// A step of the ladder. Greater is higher.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Conclusion {
    /// Another route on present facts.
    OtherRoute,
    /// Not enough information yet.
    NotEnoughInformation,
    /// Grounds to refer.
    GroundsToRefer,
    /// Strong grounds.
    StrongGrounds,
}

impl Conclusion {
    /// All steps, highest first.
    pub const ALL: [Self; 4] =
        [Self::StrongGrounds, Self::GroundsToRefer, Self::NotEnoughInformation, Self::OtherRoute];

    /// The stable id; the words are `rung-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::StrongGrounds => "strong-grounds",
            Self::GroundsToRefer => "grounds-to-refer",
            Self::NotEnoughInformation => "not-enough-information",
            Self::OtherRoute => "other-route",
        }
    }
}

/// P of the domain reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// A form is confirmed or exploitation is positive.
    Yes,
    /// A form is suspected.
    Suspected,
    /// A form is unknown or exploitation is open.
    Open,
    /// All forms are none and exploitation is not positive.
    No,
}

/// A fact that a row may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// M: a means dimension is positive.
    Means,
    /// C: a coercion dimension is positive.
    Coercion,
    /// V: at least one yes item in a vulnerability dimension.
    VulnerabilitySign,
    /// K: a yes item graded strong in a means dimension.
    StrongMeansSign,
    /// S: a yes item graded strong in any dimension.
    StrongSign,
    /// The officer's own concern.
    Concern,
    /// Any dimension is positive.
    AnyDimension,
}

/// A condition over facts: of rows, and with more words of routes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactCondition {
    /// Holds always.
    Always,
    /// All hold.
    All(Vec<FactCondition>),
    /// At least one holds.
    Any(Vec<FactCondition>),
    /// The inner one does not hold.
    Not(Box<FactCondition>),
    /// The purpose is one of these.
    Purpose(Vec<Purpose>),
    /// The fact holds.
    Fact(Fact),
    /// A higher row would hold if every unanswered item were yes and every unknown form confirmed.
    CouldRise,
    /// Routes: one of these indicators is yes.
    AnyYes(Vec<String>),
    /// Routes: the dimension is positive.
    Positive(String),
    /// Routes: the age is one of these.
    AgeIs(Vec<Age>),
    /// Routes: an answer.
    Answer(Condition),
    /// Routes: something came up, or was asked and stays open.
    AnythingSaid,
}

/// What accompanies any step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Route {
    /// Stable id; the words are `route-<id>`.
    pub id: String,
    /// When it is shown.
    pub when: FactCondition,
}
