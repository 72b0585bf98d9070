//! What the answers mean, as the screens see it. Ids and counts; never a score.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::CaseHead;

/// A rung of the ladder; words `rung-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Conclusion {
    /// Strong grounds to refer.
    StrongGrounds,
    /// Grounds to refer.
    GroundsToRefer,
    /// Not enough information.
    NotEnoughInformation,
    /// Other route on present facts.
    OtherRoute,
}

/// The grade of an indicator in its set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// A star.
    Strong,
    /// A square.
    Medium,
    /// A hollow square.
    Weak,
}

/// What the answers mean so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Meaning {
    /// The rung.
    pub conclusion: Conclusion,
    /// Which row of the decision table held; words `row-<id>`.
    pub row: String,
    /// Urgent needs that were answered yes; words `urgent-<id>`.
    pub act_now: Vec<String>,
    /// Urgent questions still without an answer.
    pub urgent_open: Vec<String>,
    /// The indicator set that was used.
    pub set: String,
    /// The result rests on a set whose grades are provisional.
    pub provisional: bool,
    /// Act, means, purpose.
    pub elements: Vec<ElementView>,
    /// Six, in the order of the guide.
    pub dimensions: Vec<DimensionView>,
    /// Open questions that could still change the conclusion, most useful order.
    pub ask_next: Vec<String>,
    /// Asked questions that stay open.
    pub unknown: Vec<String>,
    /// Routes; words `route-<id>`.
    pub routes: Vec<String>,
}

/// One element of article 448-1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ElementView {
    /// `act`, `means`, `purpose`.
    pub id: String,
    /// How it stands.
    pub state: ElementState,
    /// What led there.
    pub evidence: Vec<Evidence>,
}

/// How an element stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ElementState {
    /// Indicated.
    Indicated,
    /// Suspected: signs only.
    Suspected,
    /// Still open.
    Open,
    /// Not indicated on present facts.
    NotIndicated,
}

/// One thing that was seen or said, and what it counts for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Evidence {
    /// A message id of the guide: `ind-…`, `act-…`, `form-…` or `q-….label`.
    pub words: String,
    /// The question that was answered.
    pub question: String,
    /// How it is known.
    pub basis: String,
    /// Grade, where it is counted.
    pub grade: Option<Grade>,
    /// Source of the indicator.
    pub source: Option<String>,
}

/// How a dimension stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DimensionState {
    /// The rule is met.
    Positive,
    /// Answers that are still open could meet it.
    Open,
    /// It cannot be met any more.
    NotPositive,
}

/// A dimension as counted signs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DimensionView {
    /// Words: `dim-<id>`.
    pub id: String,
    /// How it stands.
    pub state: DimensionState,
    /// Signs answered yes, strong.
    pub strong: u32,
    /// Medium.
    pub medium: u32,
    /// Weak.
    pub weak: u32,
    /// Whether anything was asked about it yet.
    pub asked: bool,
    /// The signs.
    pub evidence: Vec<Evidence>,
}

/// A sign that the last change added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewSign {
    /// The indicator; words `ind-<key>`.
    pub indicator: String,
    /// Its grade in the set.
    pub grade: Grade,
}

/// The result page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResultView {
    /// The case.
    pub head: CaseHead,
    /// What the answers mean.
    pub meaning: Meaning,
    /// How many answers are told by the person.
    pub told: u32,
    /// Told by someone else.
    pub told_by_other: u32,
    /// Seen.
    pub seen: u32,
    /// From a document.
    pub documents: u32,
    /// Urgent needs that were dealt with, by need id.
    pub needs_done: Vec<String>,
    /// The statement that stands, if signed.
    pub signed: Option<SignedStatement>,
    /// The record changed after the signature.
    pub changed_since: bool,
    /// The rung before colleagues' entries came in and the result was worked out anew, in this
    /// visit; none where that changed nothing.
    pub moved_from: Option<Conclusion>,
    /// Half-typed statement.
    pub draft_statement: Option<String>,
    /// Half-typed reason.
    pub draft_reason: Option<String>,
    /// Other signs that were named and never counted.
    pub signs: Vec<String>,
}

/// What the officer makes of the computed rung.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OfficerChoice {
    /// The computed rung stands.
    Agree,
    /// A higher rung, with a reason.
    Raise,
    /// A lower rung, with a reason; the computed one stays visible.
    Lower,
}

/// A signed statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignedStatement {
    /// The choice.
    pub choice: OfficerChoice,
    /// The rung that the officer gives.
    pub conclusion: Conclusion,
    /// The rung that the rules gave when it was signed.
    pub computed: Conclusion,
    /// Why it was raised or lowered.
    pub reason: String,
    /// What the officer saw and heard.
    pub statement: String,
    /// The officer's function.
    pub role: String,
    /// The officer's name, if they chose to give it.
    pub name: Option<String>,
    /// When.
    #[ts(type = "number")]
    pub signed_at: i64,
    /// First twelve digits of the hash of the signed event.
    pub hash: String,
}

/// A statement to sign.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignRequest {
    /// The case.
    pub case_id: String,
    /// The choice.
    pub choice: OfficerChoice,
    /// The rung, when raised or lowered.
    pub conclusion: Option<Conclusion>,
    /// Why; required to raise or lower.
    pub reason: String,
    /// What the officer saw and heard.
    pub statement: String,
    /// The officer's function; required.
    pub role: String,
    /// The officer's name, if they choose to give it.
    pub name: Option<String>,
    /// The passphrase, typed again.
    pub passphrase: String,
}
