//! What waits to be sent and why, what arrived of each case, and the way over a stick.
//!
//! *Saved on this computer* and *received by the server* are two words: the second is said only
//! where a signed receipt proves it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Failure, Standing};

/// When this computer sends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SendingMode {
    /// By itself, as soon as there is a network.
    #[default]
    Automatic,
    /// By itself what is urgent and small; files when asked: each byte costs.
    Metered,
    /// When asked.
    Manual,
}

/// Why something waits. Words `sending-why-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WaitReason {
    /// Nothing stands against it.
    NextInLine,
    /// It is being sent right now.
    Sending,
    /// No server answers.
    NoNetwork,
    /// The server asked to come back later.
    Busy,
    /// Whoever answered is not the server of this authority.
    WrongServer,
    /// The authority has not approved this computer yet, and the server takes no more before.
    NotApproved,
    /// The connection is dear: files are sent when asked.
    Metered,
    /// Things are sent when asked.
    Manual,
    /// The server keeps no more of this computer.
    Quota,
    /// The authority believes this computer no more.
    Revoked,
    /// This program is too old for the server.
    ProgramOld,
    /// The code of the card was used, or is past its time.
    CardSpent,
    /// Whoever answers does not keep to the protocol.
    ServerBroken,
}

/// How far a case is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DeliveryStage {
    /// It is only on this computer, and will not go by itself.
    Here,
    /// All of it waits.
    Waiting,
    /// The server has some of it.
    Partly,
    /// The server has all of it: a receipt proves it.
    Received,
    /// Somebody at the desk has read it.
    Read,
    /// The desk has answered.
    Answered,
}

/// What became of one case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeliveryView {
    /// 32 hexadecimal digits.
    pub case_id: String,
    /// How far.
    pub stage: DeliveryStage,
    /// When it got there, as the proof says; milliseconds since 1970.
    #[ts(type = "number | null")]
    pub at: Option<i64>,
    /// Parts of it that wait.
    pub waiting: u32,
}

/// Of which cases it is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeliveriesRequest {
    /// 32 hexadecimal digits each.
    pub case_ids: Vec<String>,
}

/// What became of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeliveriesView {
    /// One for each that was found, in the order of the request.
    pub deliveries: Vec<DeliveryView>,
}

/// Whether anything changed. A screen asks this by itself; it is no sign of somebody being there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewsView {
    /// Another number than before: look again.
    #[ts(type = "number")]
    pub turn: u64,
    /// How this computer stands.
    pub standing: Standing,
    /// Parts that wait.
    pub waiting: u32,
    /// Alarms that no officer has read.
    pub alarms: u32,
    /// Cases that were erased by order, of which this officer was not told.
    pub erased: u32,
}

/// What came, or did not, that should not be so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AlarmsView {
    /// One for each kind, those that nobody has read first, then the newest.
    pub alarms: Vec<AlarmView>,
    /// Cases that were erased by order of the authority, until the officer says that it was read.
    pub erased: Vec<ErasedView>,
}

/// A case that was erased by order of the authority. Nothing of what was in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ErasedView {
    /// Which.
    pub case_id: String,
    /// What it was called.
    pub code: String,
    /// Why; words `order-reason-<id>`, `other` for what is not known here.
    pub reason: String,
    /// Milliseconds since 1970.
    #[ts(type = "number")]
    pub at: i64,
}

/// An officer has read that a case was erased by order.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadErasedRequest {
    /// Which.
    pub case_id: String,
}

/// Alarms of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AlarmView {
    /// Which; words `alarm-<kind>` and `alarm-<kind>.do`.
    pub kind: String,
    /// How often.
    pub count: u32,
    /// When last; milliseconds since 1970.
    #[ts(type = "number")]
    pub at: i64,
    /// When an officer said that all of them were read; none while one was not.
    #[ts(type = "number | null")]
    pub read_at: Option<i64>,
    /// The first digits of the hash of what proves the last one, to be read out.
    pub code: String,
}

/// An officer has read what stands there of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadAlarmRequest {
    /// Which.
    pub kind: String,
}

/// What waits, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WaitingView {
    /// How this computer stands.
    pub standing: Standing,
    /// When it sends.
    pub mode: SendingMode,
    /// Whether it is sending right now.
    pub is_sending: bool,
    /// Why it is not, where something stands against it.
    pub why: Option<WaitReason>,
    /// When it last tried; milliseconds since 1970.
    #[ts(type = "number | null")]
    pub last_try_at: Option<i64>,
    /// When it tries again by itself; milliseconds since 1970.
    #[ts(type = "number | null")]
    pub next_try_at: Option<i64>,
    /// When both sides last had the same; milliseconds since 1970.
    #[ts(type = "number | null")]
    pub agreed_at: Option<i64>,
    /// What waits: urgent first, then in the order in which it goes.
    pub rows: Vec<WaitingRow>,
    /// What a colleague of this computer has waiting, of which only the amount is known here.
    pub others: u32,
    /// Milliseconds since 1970 when this was made.
    #[ts(type = "number")]
    pub now: i64,
}

/// What waits of one case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WaitingRow {
    /// 32 hexadecimal digits.
    pub case_id: String,
    /// The code that people read.
    pub code: String,
    /// It goes before everything else.
    pub is_urgent: bool,
    /// Parts of its record.
    pub parts: u32,
    /// Its files.
    pub files: u32,
    /// Bytes that are still to be sent.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Why it waits.
    pub why: WaitReason,
}

/// When this computer shall send.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SendingModeRequest {
    /// From now on.
    pub mode: SendingMode,
}

/// What is being done with a stick.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StickStep {
    /// Nothing.
    #[default]
    Idle,
    /// What waits is written to it.
    Writing,
    /// An answer is read from it.
    Reading,
    /// It was written, and read back.
    Written,
    /// It was read.
    Read,
    /// It did not work; why is beside.
    Failed,
}

/// A stick, and what is on its way to or from it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StickView {
    /// What is being done.
    pub step: StickStep,
    /// The folder that is suggested.
    pub folder: String,
    /// Of a thousand.
    pub done: u32,
    /// Where a bundle was written to.
    pub path: Option<String>,
    /// Parts that were written or read.
    pub parts: u32,
    /// Parts that were new; what was there already changes nothing.
    pub fresh: u32,
    /// Why it did not work.
    pub failure: Option<Failure>,
}
