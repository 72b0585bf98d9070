//! What is asked and what it means: model, conditions, flow, assessment, check. Pure.
//!
//! A pack comes in as text and becomes a [`Guide`] ([`compile()`]) or a list of [`Finding`]s
//! ([`check()`]). A [`Flow`] walks it answer by answer; [`assess()`] says what the answers mean and
//! [`ask_next()`] which questions could still change that.
//! No file, clock or random number is touched here, and no word that a person reads is held here.

mod ask_next;
mod assess;
mod check;
mod class;
mod compile;
mod condition;
mod debrief;
mod finding;
mod flow;
mod model;
mod protective;
mod read;
mod record;
mod refusal;
mod state;
mod tables;

pub use ask_next::{ask_next, ask_next_of_record};
pub use assess::{
    Assessment, DimensionCount, DimensionState, Element, ElementState, Elements, Reason, SetResult,
    Unknown, UnknownKind, UrgentNeed, assess, assess_record, record_of,
};
pub use check::check;
pub use class::{ClassAnswer, class};
pub use compile::compile;
pub use condition::{Condition, Truth};
pub use debrief::{Compared, Debrief, Verdict, debrief};
pub use finding::{Code, Finding};
pub use flow::{Asked, Change, Flow, Progress};
pub use model::{
    Address, AskedOf, Audience, Choice, Conclusion, Dimension, DimensionKind, DimensionRule,
    Exercise, Expected, FORMAT, Fact, FactCondition, Grade, Guide, Indicator, Inputs, Kind, Layout,
    Line, Need, Page, Pass, Person, Purpose, Question, Role, Route, Row, RowAge, RowBasis,
    RuleLine, Section, Service, ServiceStatus, Set, SetAge, Sign, Source, SourceStatus, Threshold,
};
pub use protective::{protective, protects_more};
pub use read::Sources;
pub use record::{Age, FormState, ItemState, Known, Record, Spoken};
pub use refusal::Refusal;

/// The bytes that a pack's hash is taken over: every file, sorted by path, each path and text
/// preceded by its length as eight big-endian bytes. Two packs with the same bytes are the same.
pub fn canonical_bytes(sources: &Sources) -> Vec<u8> {
    let mut bytes = b"dalil-guide-pack-1\n".to_vec();
    for part in sources.iter().flat_map(|(path, text)| [path, text]) {
        bytes.extend_from_slice(&(part.len() as u64).to_be_bytes());
        bytes.extend_from_slice(part.as_bytes());
    }
    bytes
}

/// The files of a pack from the bytes of [`canonical_bytes`]; none where they are not such bytes.
pub fn from_canonical(bytes: &[u8]) -> Option<Sources> {
    let mut rest = bytes.strip_prefix(b"dalil-guide-pack-1\n".as_slice())?;
    let mut parts = Vec::new();
    while !rest.is_empty() {
        let (length, after) = rest.split_first_chunk::<8>()?;
        let length = usize::try_from(u64::from_be_bytes(*length)).ok()?;
        let (part, after) = after.split_at_checked(length)?;
        parts.push(std::str::from_utf8(part).ok()?.to_owned());
        rest = after;
    }
    let mut parts = parts.into_iter();
    let mut sources = Sources::new();
    while let Some(path) = parts.next() {
        sources.insert(path, parts.next()?);
    }
    // In the order in which they are written, and none twice.
    (canonical_bytes(&sources) == bytes).then_some(sources)
}

#[cfg(test)]
mod tests;
