//! Files of a case: photographs, scans, sound, anything. They cross in parts, and only as long as
//! somebody looks.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The files of one case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FilesView {
    /// Oldest first.
    pub files: Vec<FileView>,
    /// Most bytes of one file.
    #[ts(type = "number")]
    pub most: u64,
    /// Whether files may be added and taken off here; not in a case that a desk only reads.
    pub may_change: bool,
}

/// Where a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FileState {
    /// On this computer.
    Here,
    /// Somebody else added it, and it has not come yet.
    Waits,
    /// It is not where it was.
    Missing,
}

/// What a file is, as far as showing it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    /// Can be shown.
    Picture,
    /// Can be heard.
    Sound,
    /// Can be played.
    Film,
    /// A document or anything else; only kept.
    Other,
}

/// One file of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FileView {
    /// By which it is asked for: 64 hexadecimal digits.
    pub file: String,
    /// What the officer calls it.
    pub name: String,
    /// What it is.
    pub kind: FileKind,
    /// Its media type.
    pub media: String,
    /// Bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// When it was added; milliseconds since 1970.
    #[ts(type = "number")]
    pub at: i64,
    /// The question it belongs to; none for the case as a whole.
    pub question: Option<String>,
    /// What the person said about keeping it: `agrees` or `not-asked`.
    pub consent: String,
    /// Where it is.
    pub state: FileState,
    /// Whether it has a small picture, and that is here.
    pub has_small: bool,
    /// What was taken out of it before it was sealed, words `files-removed-<code>`: `place`, `time`,
    /// `device`, `words`, `preview`.
    pub removed: Vec<String>,
    /// Whether what it says about place, time and device is known to be gone. Otherwise it is kept
    /// as it came.
    pub is_clean: bool,
}

/// A file that begins to come in. One at a time.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BeginFileRequest {
    /// The case.
    pub case_id: String,
    /// The question it belongs to; none for the case as a whole.
    pub question: Option<String>,
    /// What the officer calls it. The name that it had elsewhere is not kept.
    pub name: String,
    /// Bytes that will come.
    #[ts(type = "number")]
    pub size: u64,
    /// What the person said about keeping it: `agrees`, or `not-asked` where it shows nobody.
    pub consent: String,
}

/// What was let go over the window. Where it lies is not said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LetGoView {
    /// Bytes of the file; none where it is no file, or not one alone.
    #[ts(type = "number | null")]
    pub size: Option<u64>,
}

/// The file that was let go begins to come in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BeginLetGoRequest {
    /// The case.
    pub case_id: String,
    /// The question it belongs to; none for the case as a whole.
    pub question: Option<String>,
    /// What the officer calls it. The name that it had elsewhere is not kept.
    pub name: String,
    /// What the person said about keeping it: `agrees`, or `not-asked` where it shows nobody.
    pub consent: String,
}

/// The next part of the file that is coming in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FilePartRequest {
    /// At most 1 MiB, in Base64.
    pub data: String,
}

/// How much of the file is in, or clean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FileProgress {
    /// Bytes that were taken, or cleaned.
    #[ts(type = "number")]
    pub taken: u64,
    /// Bytes in all.
    #[ts(type = "number")]
    pub size: u64,
}

/// One file of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FileRequest {
    /// The case.
    pub case_id: String,
    /// Which file.
    pub file: String,
}

/// A part of a file, to be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadFileRequest {
    /// The case.
    pub case_id: String,
    /// Which file.
    pub file: String,
    /// From which byte on.
    #[ts(type = "number")]
    pub offset: u64,
}

/// Bytes of a file.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FilePart {
    /// At most 1 MiB, in Base64; empty after the end.
    pub data: String,
}

/// A file that belongs to the case no more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveFileRequest {
    /// The case.
    pub case_id: String,
    /// Which file.
    pub file: String,
    /// Why, words `files-remove-<reason>`: `asked`, `mistake`, `danger`.
    pub reason: String,
}

/// Sound that is about to be recorded.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BeginRecordingRequest {
    /// The case.
    pub case_id: String,
    /// The question it belongs to; none for the case as a whole.
    pub question: Option<String>,
    /// What the person said: `agrees`, or `not-asked` where the officer alone is heard.
    pub consent: String,
}

/// Whether somebody listens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RecordingState {
    /// Nothing is recorded.
    None,
    /// The microphone hears.
    Recording,
    /// It hears no more; what was heard waits.
    Stopped,
}

/// How far a recording is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordingView {
    /// Whether somebody listens.
    pub state: RecordingState,
    /// Milliseconds of sound.
    #[ts(type = "number")]
    pub ms: u64,
    /// Bytes of the file that it would be.
    #[ts(type = "number")]
    pub size: u64,
    /// Whether a piece is missing, because the computer was busy for too long.
    pub has_gap: bool,
    /// Why it ended by itself, words `record-ended-<code>`: `gone`, `longest`.
    pub ended: Option<String>,
}

/// A part of what was heard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordedPartRequest {
    /// From which byte on.
    #[ts(type = "number")]
    pub offset: u64,
}

/// What becomes of what was heard.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeepRecordingRequest {
    /// What the officer calls it.
    pub name: String,
}
