//! The tables of an exercise exactly as `docs/guide-format.md` describes them.

use dalil_case::Basis;
use serde::Deserialize;
use toml::Spanned;

use super::raw::{Name, Names};
use crate::model::Conclusion;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawExercise {
    pub(crate) id: Name,
    pub(crate) number: u32,
    pub(crate) level: Spanned<u32>,
    #[serde(default)]
    pub(crate) line: Vec<RawLine>,
    #[serde(default)]
    pub(crate) person: Vec<RawRole>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawLine {
    pub(crate) id: Name,
    pub(crate) on: Names,
    #[serde(default)]
    pub(crate) of: Names,
    #[serde(default)]
    pub(crate) leaves_open: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawRole {
    pub(crate) id: Name,
    pub(crate) answers: Vec<RawAnswer>,
    pub(crate) expect: RawExpected,
}

/// `["papers-held", "yes", "told-by-person"]`
#[derive(Deserialize)]
pub(crate) struct RawAnswer(pub(crate) Name, pub(crate) Name, pub(crate) Basis);

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawExpected {
    pub(crate) conclusion: Conclusion,
    pub(crate) row: String,
    pub(crate) act_now: bool,
    #[serde(default)]
    pub(crate) positive: Names,
}
