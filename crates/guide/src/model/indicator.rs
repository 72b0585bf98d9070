//! Dimensions, sets, indicators and signs.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// One of the six dimensions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Dimension {
    /// Stable id; the words are `dim-<id>`.
    pub id: String,
    /// What it speaks to.
    pub kind: DimensionKind,
}

/// What a dimension speaks to. The first three are means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DimensionKind {
    /// Deception.
    Deception,
    /// Coercion.
    Coercion,
    /// Abuse of vulnerability.
    Vulnerability,
    /// Exploitation: the purpose.
    Exploitation,
}

impl DimensionKind {
    /// Whether the dimension speaks to the means.
    pub fn is_means(self) -> bool {
        self != Self::Exploitation
    }
}

/// A set of indicators with grades of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Set {
    /// Stable id.
    pub id: String,
    /// For whom it is.
    pub age: SetAge,
    /// The forms for which it is used; none: for all others.
    pub forms: Vec<String>,
    /// Whether its grades are still to be confirmed.
    pub provisional: bool,
    /// How many indicators the source counts, by dimension.
    pub totals: BTreeMap<String, usize>,
}

/// For whom a set is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SetAge {
    /// Adults.
    Adult,
    /// Under 18, doubtful or unknown.
    Child,
}

/// How much an indicator weighs in a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// Strong.
    Strong,
    /// Medium.
    Medium,
    /// Weak.
    Weak,
}

impl Grade {
    pub(crate) fn index(self) -> usize {
        match self {
            Self::Strong => 0,
            Self::Medium => 1,
            Self::Weak => 2,
        }
    }
}

/// An operational indicator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Indicator {
    /// Stable key; the words are `ind-<key>`.
    pub key: String,
    /// The dimension in which it counts.
    pub dimension: String,
    /// Where it comes from.
    pub source: String,
    /// How sure its wording and grades are.
    pub verification: String,
    /// Its grade in each set that holds it.
    pub grades: BTreeMap<String, Grade>,
}

/// A sign that is named but never counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sign {
    /// Stable key; the words are `sign-<key>`.
    pub key: String,
    /// The list it belongs to.
    pub list: String,
    /// Where it comes from.
    pub source: String,
}
