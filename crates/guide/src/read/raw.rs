//! The tables of a pack exactly as `docs/guide-format.md` describes them.

use std::collections::BTreeMap;

use dalil_case::Basis;
use serde::Deserialize;
use toml::{Spanned, Value};

use crate::model::{
    AskedOf, Audience, Conclusion, DimensionKind, Grade, Kind, Layout, Need, Pass, RowAge,
    RowBasis, RuleLine, Service, SetAge, SourceStatus,
};

pub(crate) type Name = Spanned<String>;
pub(crate) type Names = Vec<Name>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawGuide {
    pub(crate) id: Name,
    pub(crate) edition: String,
    #[serde(rename = "format")]
    pub(crate) _format: u32,
    pub(crate) languages: Vec<String>,
    #[serde(default)]
    pub(crate) legal_basis: Names,
    #[serde(default)]
    pub(crate) person: RawPerson,
    #[serde(default)]
    pub(crate) source: Vec<RawSource>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(crate) struct RawPerson {
    pub(crate) address: Option<Name>,
    pub(crate) language: Option<Name>,
    pub(crate) speaks: std::collections::BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawSource {
    pub(crate) id: Name,
    pub(crate) status: SourceStatus,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawSection {
    pub(crate) id: Name,
    pub(crate) pass: Pass,
    pub(crate) icon: Option<String>,
    #[serde(default)]
    pub(crate) page: Vec<RawPage>,
    #[serde(default)]
    pub(crate) question: Vec<RawQuestion>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawPage {
    pub(crate) id: Name,
    pub(crate) layout: Layout,
    pub(crate) when: Option<Spanned<Value>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawQuestion {
    pub(crate) id: Name,
    pub(crate) kind: Kind,
    pub(crate) page: Option<Name>,
    pub(crate) group: Option<Name>,
    #[serde(default)]
    pub(crate) asked_of: AskedOf,
    pub(crate) when: Option<Spanned<Value>>,
    #[serde(default)]
    pub(crate) when_unknown: RawWhenUnknown,
    #[serde(default)]
    pub(crate) audience: Audience,
    #[serde(default)]
    pub(crate) sensitive: bool,
    pub(crate) basis: Option<Basis>,
    #[serde(default)]
    pub(crate) indicators: Names,
    #[serde(default)]
    pub(crate) closes: Names,
    #[serde(default)]
    pub(crate) acts: Names,
    #[serde(default)]
    pub(crate) signs: Names,
    pub(crate) icon: Option<String>,
    pub(crate) not_seen_closes: Option<bool>,
    #[serde(default)]
    pub(crate) choice: Vec<RawChoice>,
    pub(crate) unit: Option<Name>,
    pub(crate) min: Option<i64>,
    pub(crate) max: Option<i64>,
    #[serde(default)]
    pub(crate) threshold: Vec<RawThreshold>,
    #[serde(default)]
    pub(crate) retired: bool,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum RawWhenUnknown {
    Show,
    #[default]
    Hide,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawChoice {
    pub(crate) id: Name,
    #[serde(default)]
    pub(crate) indicators: Names,
    #[serde(default)]
    pub(crate) closes: Names,
    #[serde(default)]
    pub(crate) acts: Names,
    #[serde(default)]
    pub(crate) signs: Names,
    #[serde(default)]
    pub(crate) retired: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawThreshold {
    pub(crate) at_least: Spanned<i64>,
    pub(crate) indicators: Names,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawIndicators {
    #[serde(default)]
    pub(crate) dimension: Vec<RawDimension>,
    #[serde(default)]
    pub(crate) set: Vec<RawSet>,
    #[serde(default)]
    pub(crate) indicator: Vec<RawIndicator>,
    #[serde(default)]
    pub(crate) sign: Vec<RawSign>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawDimension {
    pub(crate) id: Name,
    pub(crate) kind: DimensionKind,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawSet {
    pub(crate) id: Name,
    pub(crate) age: SetAge,
    #[serde(default)]
    pub(crate) forms: Names,
    pub(crate) provisional: bool,
    pub(crate) totals: Spanned<BTreeMap<String, usize>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawIndicator {
    pub(crate) key: Name,
    pub(crate) dimension: Name,
    pub(crate) source: Name,
    pub(crate) verification: String,
    pub(crate) grades: Spanned<BTreeMap<String, Grade>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawSign {
    pub(crate) key: Name,
    pub(crate) list: String,
    pub(crate) source: Name,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawAssessment {
    pub(crate) inputs: RawInputs,
    pub(crate) dimension_rule: RawDimensionRule,
    #[serde(default)]
    pub(crate) row: Vec<RawRow>,
    #[serde(default)]
    pub(crate) route: Vec<RawRoute>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawInputs {
    pub(crate) age: Name,
    pub(crate) concern: Name,
    pub(crate) urgent: BTreeMap<String, Name>,
    pub(crate) forms: BTreeMap<String, Name>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawDimensionRule {
    pub(crate) positive_if_any: Vec<RuleLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawRow {
    pub(crate) id: Name,
    #[serde(default)]
    pub(crate) age: RowAge,
    pub(crate) when: Spanned<Value>,
    pub(crate) conclusion: Conclusion,
    pub(crate) basis: RowBasis,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawRoute {
    pub(crate) id: Name,
    pub(crate) when: Spanned<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawServices {
    #[serde(default)]
    pub(crate) need: Vec<Spanned<Need>>,
    #[serde(default)]
    pub(crate) service: Vec<Spanned<Service>>,
}
