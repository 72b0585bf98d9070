//! The guide as the screens see it: structure by ids, words as Fluent text.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One of the six dimensions, for example `coercion-destination`.
pub type DimensionId = String;

/// The structure of the guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuideView {
    /// Id of the pack.
    pub id: String,
    /// Edition.
    pub edition: String,
    /// First twelve digits of the hash of the pack.
    pub hash: String,
    /// In the order of the guide.
    pub sections: Vec<SectionView>,
    /// Dimensions in the order of display.
    pub dimensions: Vec<DimensionId>,
    /// Rungs of the ladder, highest first.
    pub ladder: Vec<crate::Conclusion>,
    /// Needs in order.
    pub needs: Vec<NeedDefinition>,
    /// Referral bodies in order.
    pub services: Vec<ServiceDefinition>,
    /// The hotline, as printed by its source.
    pub hotline: Option<String>,
    /// The question whose choice says how the person is addressed, if the guide has one.
    pub address_question: Option<String>,
}

/// A part of the guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectionView {
    /// Words: `section-<id>`.
    pub id: String,
    /// `before`, `quick-look` or `conversation`.
    pub pass: String,
    /// Name of an icon.
    pub icon: String,
    /// Screens, in order.
    pub pages: Vec<PageView>,
}

/// What stands on one screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PageView {
    /// The page's id, or the id of its only question.
    pub id: String,
    /// `single`, `checklist`, `grid` or `table`.
    pub layout: String,
    /// In order.
    pub questions: Vec<QuestionView>,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionView {
    /// Words: `q-<id>`.
    pub id: String,
    /// `yes-no`, `choice`, `number`, `date`, `text` or `statement`.
    pub kind: String,
    /// `person` or `officer`.
    pub asked_of: String,
    /// A reassurance is said first.
    pub sensitive: bool,
    /// The preset basis.
    pub basis: String,
    /// Choices in order; words `q-<id>-<choice>`.
    pub choices: Vec<ChoiceView>,
    /// Name of a picture.
    pub icon: Option<String>,
    /// Group of the quick look: words `group-<id>`.
    pub group: Option<String>,
    /// Words of the unit: `unit-<id>`.
    pub unit: Option<String>,
    /// Smallest number.
    #[ts(type = "number | null")]
    pub min: Option<i64>,
    /// Largest number.
    #[ts(type = "number | null")]
    pub max: Option<i64>,
    /// Indicators it speaks to, for "why ask this".
    pub indicators: Vec<String>,
    /// Sources of those indicators.
    pub sources: Vec<String>,
}

/// One choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChoiceView {
    /// Its stable id.
    pub id: String,
}

/// A need; words `need-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NeedDefinition {
    /// Its id.
    pub id: String,
    /// Name of an icon.
    pub icon: String,
}

/// A referral body; words `service-<id>`, `.role`, `.how`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServiceDefinition {
    /// Its id.
    pub id: String,
    /// Needs it answers; `*` for all.
    pub needs: Vec<String>,
    /// The number as its source states it; none: "to be supplied".
    pub phone: Option<String>,
    /// Whether hours and languages are known.
    pub hours_known: bool,
    /// The address is never shown or printed.
    pub address_hidden: bool,
    /// `confirmed` or `to-confirm`.
    pub status: String,
    /// Date of the last check, `YYYY-MM-DD`.
    pub checked: Option<String>,
}

/// Which edition of the guide.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuideRequest {
    /// First twelve digits of its hash; none: the one in force.
    pub hash: Option<String>,
}

/// Which language, and of which edition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WordsRequest {
    /// A language tag; `qps` and `qpr` are the test languages.
    pub language: String,
    /// First twelve digits of the hash of the edition; none: the one in force.
    pub hash: Option<String>,
}

/// The words of the guide in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WordsView {
    /// The language.
    pub language: String,
    /// Whether every file was reviewed by a person who speaks the language.
    pub reviewed: bool,
    /// Fluent files.
    pub files: Vec<WordsFile>,
}

/// One Fluent file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WordsFile {
    /// Its name in the pack.
    pub name: String,
    /// Its text.
    pub text: String,
}
