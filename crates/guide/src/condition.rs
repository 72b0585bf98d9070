//! The author's conditions: a small typed language over three values.
//!
//! An unanswered, unknown, declined or not-asked question gives unknown, and so does one that is
//! not asked here. Unknown is never no.

use serde::Serialize;
use toml::Value;

/// True, false or not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// Known to be false.
    False,
    /// Not known.
    Unknown,
    /// Known to be true.
    True,
}

impl Truth {
    /// The weaker of two.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// The stronger of two.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// The opposite; unknown stays unknown.
    #[must_use]
    pub fn negate(self) -> Self {
        match self {
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
            Self::True => Self::False,
        }
    }
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Self::True } else { Self::False }
    }
}

/// When a question is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// All hold.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// The inner one does not hold.
    Not(Box<Condition>),
    /// The question was answered in one of these ways: yes, no or ids of choices.
    OneOf(String, Vec<String>),
    /// The number is at least this.
    AtLeast(String, i64),
    /// The indicator is yes (true) or no (false).
    Indicator(String, bool),
}

impl Condition {
    /// Reads a condition; `None` when the format does not know it.
    pub(crate) fn read(value: &Value) -> Option<Self> {
        let (name, inner) = only_entry(value)?;
        Some(match name {
            "all" => Self::All(read_all(inner)?),
            "any" => Self::Any(read_all(inner)?),
            "not" => Self::Not(Box::new(Self::read(inner)?)),
            _ => Self::read_leaf(name, inner)?,
        })
    }

    fn read_leaf(name: &str, inner: &Value) -> Option<Self> {
        let [subject, object] = inner.as_array()?.as_slice() else { return None };
        let subject = subject.as_str()?.to_owned();
        Some(match name {
            "is" => Self::OneOf(subject, vec![object.as_str()?.to_owned()]),
            "one-of" => {
                let ways = object.as_array()?.iter();
                let ways = ways.map(|way| way.as_str().map(str::to_owned));
                Self::OneOf(subject, ways.collect::<Option<Vec<_>>>()?)
            }
            "at-least" => Self::AtLeast(subject, object.as_integer()?),
            "indicator" => Self::Indicator(
                subject,
                match object.as_str()? {
                    "yes" => true,
                    "no" => false,
                    _ => return None,
                },
            ),
            _ => return None,
        })
    }

    /// Calls `visit` for every leaf.
    pub(crate) fn each_leaf<'c>(&'c self, visit: &mut impl FnMut(&'c Condition)) {
        match self {
            Self::All(inner) | Self::Any(inner) => {
                inner.iter().for_each(|condition| condition.each_leaf(visit));
            }
            Self::Not(inner) => inner.each_leaf(visit),
            leaf => visit(leaf),
        }
    }
}

/// The one name and value of a table with one entry.
pub(crate) fn only_entry(value: &Value) -> Option<(&str, &Value)> {
    let table = value.as_table()?;
    let mut entries = table.iter();
    let (name, inner) = entries.next()?;
    entries.next().is_none().then_some((name.as_str(), inner))
}

fn read_all(value: &Value) -> Option<Vec<Condition>> {
    value.as_array()?.iter().map(Condition::read).collect()
}
