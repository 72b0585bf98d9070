//! What an assessment says. Serialized, it is the answer of `dalilctl assess --json`.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::{Conclusion, Fact, Grade, Purpose, RowBasis};
use crate::record::{Age, FormState, ItemState, Spoken};

/// What the rules make of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Assessment {
    /// The step of the ladder.
    pub conclusion: Conclusion,
    /// An urgent need is there: always first, whatever the step.
    pub act_now: bool,
    /// The row that holds.
    pub row: String,
    /// Where the row comes from.
    pub basis: RowBasis,
    /// The age as known.
    pub age: Age,
    /// Whether the rows and sets for children hold: also doubtful and unknown age.
    pub counts_as_child: bool,
    /// The set on which the result rests.
    pub set: String,
    /// Whether the grades of that set are still to be confirmed.
    pub provisional: bool,
    /// All sets that were evaluated; the higher row stands.
    pub sets: Vec<SetResult>,
    /// Act, means and purpose.
    pub elements: Elements,
    /// Whether means must be shown: not for children.
    pub means_needed: bool,
    /// P of the domain reference.
    pub purpose: Purpose,
    /// Counted signs, by dimension.
    pub dimensions: BTreeMap<String, DimensionCount>,
    /// Urgent needs.
    pub urgent: Vec<UrgentNeed>,
    /// Routes that accompany the step.
    pub routes: Vec<String>,
    /// Signs that are named but never counted.
    pub signs: Vec<String>,
    /// Which answers and which row led here.
    pub reasons: Vec<Reason>,
    /// What is still unknown.
    pub unknown: Vec<Unknown>,
}

/// What one set gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SetResult {
    /// The set.
    pub set: String,
    /// The row that holds with it.
    pub row: String,
    /// Its conclusion.
    pub conclusion: Conclusion,
    /// Whether its grades are still to be confirmed.
    pub provisional: bool,
}

/// Act, means and purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Elements {
    /// What was done.
    pub act: ElementState,
    /// How it was done.
    pub means: ElementState,
    /// What for.
    pub purpose: ElementState,
}

/// What the answers say of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ElementState {
    /// There are signs of it.
    Indicated,
    /// Everything that was asked speaks against it.
    NotIndicated,
    /// Not known yet.
    Open,
}

/// One of the three elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Element {
    /// What was done.
    Act,
    /// How it was done.
    Means,
    /// What for.
    Purpose,
}

/// The counted signs of one dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct DimensionCount {
    /// What the rule makes of them.
    pub state: DimensionState,
    /// Strong ones that are yes.
    pub strong: usize,
    /// Medium ones that are yes.
    pub medium: usize,
    /// Weak ones that are yes.
    pub weak: usize,
    /// Those neither yes nor no.
    pub open: usize,
}

/// What the rule makes of a dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DimensionState {
    /// The rule is met.
    Positive,
    /// It could be met if every unanswered item were yes.
    Open,
    /// It cannot be met any more.
    NotPositive,
}

/// An urgent need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UrgentNeed {
    /// Stable id; the words are `urgent-<id>`.
    pub id: String,
    /// What is known.
    pub state: ItemState,
    /// Unanswered, and to be asked before anything else.
    pub ask_first: bool,
    /// The answers behind it.
    pub answers: Vec<Spoken>,
}

/// One reason behind the step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Reason {
    /// The row that holds; the words are `row-<id>`.
    Row {
        /// Its id.
        row: String,
        /// Where it comes from.
        basis: RowBasis,
        /// The facts that it names and that are there.
        facts: Vec<Fact>,
    },
    /// The age decides which rows and sets hold.
    Age {
        /// The age.
        age: Age,
        /// The answers behind it.
        answers: Vec<Spoken>,
    },
    /// The officer's own concern.
    Concern {
        /// Whether the row rests on it.
        decides: bool,
        /// The answers behind it.
        answers: Vec<Spoken>,
    },
    /// A form of exploitation that is confirmed or suspected.
    Form {
        /// Its id; the words are `form-<id>`.
        form: String,
        /// What is known.
        state: FormState,
        /// Whether the row rests on it.
        decides: bool,
        /// The elements that it speaks to.
        elements: Vec<Element>,
        /// The answers behind it.
        answers: Vec<Spoken>,
    },
    /// An act of the definition.
    Act {
        /// Its id; the words are `act-<id>`.
        act: String,
        /// The elements that it speaks to.
        elements: Vec<Element>,
        /// The answers behind it.
        answers: Vec<Spoken>,
    },
    /// An indicator that is yes.
    Indicator {
        /// Its key; the words are `ind-<key>`.
        indicator: String,
        /// The dimension in which it counts.
        dimension: String,
        /// Its grade in the set; absent when the set does not hold it.
        grade: Option<Grade>,
        /// Where it comes from.
        source: String,
        /// Whether the row rests on it.
        decides: bool,
        /// The elements that it speaks to.
        elements: Vec<Element>,
        /// The answers behind it.
        answers: Vec<Spoken>,
    },
}

/// Something that is still unknown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unknown {
    /// What kind of thing it is.
    pub kind: UnknownKind,
    /// Its id.
    pub id: String,
    /// Why it is open.
    pub state: ItemState,
}

/// What kind of thing is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum UnknownKind {
    /// The age.
    Age,
    /// An urgent need.
    Urgent,
    /// A form of exploitation.
    Form,
    /// An act of the definition.
    Act,
    /// An indicator of the set.
    Indicator,
}
