//! The desk of an authority: what came, what is decided, who sends; and what an officer is told.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{CaseHead, Conclusion, Meaning, SignedStatement};

/// Whether the open vault is a desk's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeskRoleView {
    /// It is.
    pub is_desk: bool,
    /// What the authority calls it.
    pub label: String,
    /// Whether it certifies and orders, rather than only reads.
    pub may_certify: bool,
}

/// The authority's files for a desk.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BecomeDeskRequest {
    /// The folder with the manifest and the key files.
    pub folder: String,
    /// What opens the key files.
    pub passphrase: String,
    /// What others will read: a desk, never a name that should not be known.
    pub label: String,
}

/// What to look for on the desk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InboxRequest {
    /// Code or word; empty: all.
    pub query: String,
}

/// What lies on the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InboxView {
    /// Act now first, then strong grounds, then by how long it waits.
    pub rows: Vec<InboxRow>,
    /// What came and does not fit yet, or never will: the newest of it.
    pub apart: Vec<ApartRow>,
    /// How much of it there is.
    pub apart_count: u32,
    /// Milliseconds since 1970 when this was made.
    #[ts(type = "number")]
    pub now: i64,
}

/// One case on the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InboxRow {
    /// The case.
    pub head: CaseHead,
    /// The rung; none before anything was asked.
    pub conclusion: Option<Conclusion>,
    /// Whether something must be done now.
    pub act_now: bool,
    /// Which urgent needs; words `urgent-<id>`.
    pub urgent: Vec<String>,
    /// Who sent it: the function as typed at enrolment.
    pub function: String,
    /// The organisation as certified; empty before.
    pub organisation: String,
    /// Milliseconds since 1970.
    #[ts(type = "number")]
    pub received_at: i64,
    /// `new`, `in-hand`, `decided`.
    pub group: String,
    /// For whom it waits: `desk`, `officer`, `nobody`.
    pub waits_for: String,
    /// What was decided; words `desk-outcome-<id>`.
    pub outcome: Option<String>,
    /// Something came after it was decided.
    pub news: bool,
    /// Fields in which different values stand apart.
    pub conflicts: u32,
}

/// An object that does not fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApartRow {
    /// The first digits of its name.
    pub hash: String,
    /// Why, as a code; words `desk-fault-<code>`.
    pub fault: String,
    /// It will never fit.
    pub refused: bool,
    /// Milliseconds since 1970.
    #[ts(type = "number")]
    pub at: i64,
}

/// One case as a desk reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DossierView {
    /// Its line.
    pub row: InboxRow,
    /// What the answers mean.
    pub meaning: Meaning,
    /// The officer's statement.
    pub signed: Option<SignedStatement>,
    /// What the authority said.
    pub said: SaidView,
    /// Entries of its history.
    pub entries: u32,
    /// Whether every one is as its author signed it.
    pub whole: bool,
    /// Who could be given the case.
    pub recipients: Vec<RecipientView>,
    /// Files of the case.
    pub files: u32,
    /// Of these, how many have not come yet.
    pub files_waiting: u32,
    /// Computers that have something of the case, and that an order reaches.
    pub computers: u32,
    /// Something that one of them sent is missing here.
    pub is_behind: bool,
    /// When it was last ordered that the case is erased there, milliseconds since 1970.
    #[ts(type = "number | null")]
    pub erase_at: Option<i64>,
    /// To how many computers.
    pub erase_ordered: u32,
    /// Of these orders, how many the server has.
    pub erase_gone: u32,
}

/// What the authority said in a case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaidView {
    /// Whether somebody at the desk has read the case.
    pub read: bool,
    /// The decision that stands.
    pub decision: Option<AuthorityDecisionView>,
    /// Questions, oldest first.
    pub asks: Vec<AskView>,
    /// Whether this officer goes on with the case; none where nobody was named.
    pub yours: Option<bool>,
}

/// A decision of the competent authority. Theirs, beside the officer's conclusion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AuthorityDecisionView {
    /// What; words `desk-outcome-<id>`.
    pub outcome: String,
    /// Why, in the authority's words.
    pub reasons: String,
    /// Who goes on, in the authority's words.
    pub next: Option<String>,
    /// In what function it was signed.
    pub role: String,
    /// What the authority calls the desk.
    pub desk: String,
    /// Milliseconds since 1970.
    #[ts(type = "number")]
    pub at: i64,
    /// First twelve digits of the hash of the signed event.
    pub hash: String,
}

/// A question of the authority.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskView {
    /// Names it: 32 hexadecimal digits.
    pub id: String,
    /// The question of the guide that it is about.
    pub question: Option<String>,
    /// What is asked.
    pub text: String,
    /// Milliseconds since 1970.
    #[ts(type = "number")]
    pub at: i64,
    /// What was answered, oldest first.
    pub replies: Vec<String>,
}

/// Somebody to whom a case could be given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecipientView {
    /// Officer and computer, as two times 32 hexadecimal digits.
    pub id: String,
    /// As typed at enrolment.
    pub name: String,
    /// As typed at enrolment.
    pub function: String,
    /// As certified.
    pub organisation: String,
    /// Whether the case is theirs to read already.
    pub reads: bool,
}

/// A decision to sign.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecideRequest {
    /// 32 hexadecimal digits.
    pub case_id: String,
    /// `taken-up`, `identified`, `other-route`, `closed`.
    pub outcome: String,
    /// Why; required.
    pub reasons: String,
    /// Who goes on; may be empty.
    pub next: String,
    /// In what function; required.
    pub role: String,
    /// The passphrase, typed again.
    pub passphrase: String,
}

/// A question to the officer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskRequest {
    /// 32 hexadecimal digits.
    pub case_id: String,
    /// What is asked.
    pub text: String,
}

/// An officer's answer to the authority.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReplyRequest {
    /// 32 hexadecimal digits.
    pub case_id: String,
    /// Which question.
    pub ask: String,
    /// The answer.
    pub text: String,
}

/// A case is given to one more reader.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GiveCaseRequest {
    /// 32 hexadecimal digits.
    pub case_id: String,
    /// To whom: the id of a recipient.
    pub recipient: String,
    /// Whether that officer goes on with the case.
    pub hand_over: bool,
    /// Whether names, notes and places are given too.
    pub with_identity: bool,
    /// `proceedings`, `shelter`, `care`, `hand-over`.
    pub purpose: String,
    /// `consent`, `duty`.
    pub basis: String,
    /// Days until it ends; none: until it is ended.
    pub days: Option<u32>,
    /// The passphrase, typed again.
    pub passphrase: String,
}

/// The computers that a desk knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DevicesView {
    /// By organisation and region.
    pub devices: Vec<DeviceRow>,
    /// The same by region, as far as they were certified.
    pub regions: Vec<RegionRow>,
    /// The edition of the guide here.
    pub edition: String,
    /// The edition that was given to every computer from here; none before one was.
    pub given: Option<GivenPack>,
    /// Days without a word after which a computer counts as silent.
    pub silent_days: u32,
    /// Milliseconds since 1970 when this was made.
    #[ts(type = "number")]
    pub now: i64,
}

/// The certified computers of one region.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RegionRow {
    /// As certified.
    pub region: String,
    /// How many.
    pub computers: u32,
    /// Of these, how many were not heard of for long.
    pub silent: u32,
    /// Of these, how many had an older edition in their last case.
    pub older: u32,
    /// Of these, of how many something is missing here.
    pub waiting: u32,
    /// When something of the one heard of last came, milliseconds since 1970.
    #[ts(type = "number")]
    pub seen_at: i64,
}

/// An edition of the guide that a desk gave to every computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GivenPack {
    /// As people call it.
    pub edition: String,
    /// Rises with each edition.
    pub version: u32,
    /// From when on it counts, milliseconds since 1970.
    #[ts(type = "number")]
    pub from: i64,
    /// Certified computers in whose inbox it lies.
    pub there: u32,
    /// Certified computers for which it waits here.
    pub waiting: u32,
}

/// An edition of the guide is given to every computer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GivePackRequest {
    /// The file with the signed edition.
    pub path: String,
    /// The passphrase, typed again.
    pub passphrase: String,
}

/// One computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeviceRow {
    /// 32 hexadecimal digits.
    pub id: String,
    /// `asks`, `certified`, `revoked`.
    pub standing: String,
    /// `officer`, `desk`, `courier`; words `desk-role-<id>`.
    pub role: String,
    /// As certified; empty before.
    pub organisation: String,
    /// As certified; empty before.
    pub region: String,
    /// Not heard of for long.
    pub is_silent: bool,
    /// Who works on it, as typed at enrolment: name and function.
    pub officers: Vec<String>,
    /// When something of it last came, milliseconds since 1970.
    #[ts(type = "number")]
    pub seen_at: i64,
    /// The edition of the guide in its last case; empty before one came.
    pub edition: String,
    /// Objects that its ledger names and that are not here.
    pub waiting: u32,
    /// Entries of its ledger are missing.
    pub gap: bool,
    /// Its ledger goes on in two ways: an older image of its disk is in use.
    pub fork: bool,
    /// When it was last ordered that its vaults are sealed, milliseconds since 1970.
    #[ts(type = "number | null")]
    pub seal_at: Option<i64>,
    /// Since when the server has that order. Whether the computer fetched it, nobody is told.
    #[ts(type = "number | null")]
    pub seal_gone_at: Option<i64>,
    /// It is the one that this desk works on.
    pub is_here: bool,
}

/// A computer is certified.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CertifyRequest {
    /// 32 hexadecimal digits.
    pub id: String,
    /// The organisation; required.
    pub organisation: String,
    /// The region; required.
    pub region: String,
    /// What it may do: `officer`, `desk`, `courier`.
    pub role: String,
    /// The passphrase, typed again.
    pub passphrase: String,
}

/// A computer is revoked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RevokeRequest {
    /// 32 hexadecimal digits.
    pub id: String,
    /// The passphrase, typed again.
    pub passphrase: String,
}

/// The vaults of a computer are sealed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SealDeviceRequest {
    /// 32 hexadecimal digits.
    pub id: String,
    /// The passphrase, typed again.
    pub passphrase: String,
}

/// A case is erased at the computers that have it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EraseThereRequest {
    /// Which.
    pub case_id: String,
    /// Why; words `order-reason-<id>`.
    pub reason: String,
    /// The passphrase, typed again.
    pub passphrase: String,
}

/// A second reader of the desk signs for more than one reader may let out.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SecondReaderRequest {
    /// Who, on this computer.
    pub alias: String,
    /// Their passphrase, typed by them.
    pub passphrase: String,
    /// How many cases may leave today, in all.
    pub most: u32,
}

/// What of the cases may be counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StatisticsView {
    /// By period, region, kind and name. What is fewer than `least` is on no row.
    pub rows: Vec<CountRow>,
    /// The smallest number that is said.
    pub least: u32,
    /// Cases that were counted, of periods that are over.
    pub cases: u32,
    /// Where the table would be saved.
    pub path: String,
}

/// How many cases of one period and region have something in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CountRow {
    /// A quarter, such as `2026-Q3`, in which the cases were begun.
    pub period: String,
    /// As certified; empty for computers that were not.
    pub region: String,
    /// `cases`, `conclusion`, `outcome`, `sign`.
    pub kind: String,
    /// Which conclusion, outcome or sign; empty for all cases.
    pub name: String,
    /// How many; never fewer than the smallest number that is said.
    pub count: u32,
}

/// The counts are written to a file that the desk chose.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveStatisticsRequest {
    /// Where.
    pub path: String,
    /// Whether a file of this name may be replaced.
    pub replace: bool,
    /// The passphrase, typed again.
    pub passphrase: String,
}
