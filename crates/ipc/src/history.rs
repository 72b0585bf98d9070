//! Who wrote what, when; and letting a part of a case out of the computer.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{AnswerView, CaseHead};

/// Who wrote what, when; oldest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryView {
    /// The case.
    pub head: CaseHead,
    /// Events, in the order in which they were kept.
    pub entries: Vec<HistoryEntry>,
    /// Whose events they are.
    pub authors: Vec<HistoryAuthor>,
    /// Every signature and every link of the chain was verified just now.
    pub verified: bool,
    /// The number of the first entry that is not as it was signed.
    pub broken_at: Option<u32>,
    /// The hash of the last entry, as the record paper prints it.
    pub last_hash: String,
    /// The hash of all entries, as both papers print it.
    pub record_hash: String,
    /// Entries of this officer that no server has signed for.
    pub waiting: u32,
}

/// Whose events there are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryAuthor {
    /// The officer of this vault.
    pub own: bool,
    /// What the officer is listed by; none where this computer does not know.
    pub alias: Option<String>,
    /// The fingerprint of the officer's key, in groups, as papers print it.
    pub fingerprint: String,
}

/// One event: codes and ids, and the words that stand in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryEntry {
    /// Its number in the record, from 1.
    pub number: u32,
    /// Milliseconds since 1970, as the device claims.
    #[ts(type = "number")]
    pub at: i64,
    /// Kind of event, words `event-<op>`.
    pub op: String,
    /// Whose, by place in [`HistoryView::authors`].
    pub author: u32,
    /// Counts the times that a vault was opened to work on the case.
    pub visit: u32,
    /// The question concerned.
    pub question: Option<String>,
    /// The answer given.
    pub answer: Option<AnswerView>,
    /// The answer that stood before.
    pub before: Option<AnswerView>,
    /// What it is about: a need, a helper, a part of the case, a rung, by its id.
    pub about: Option<String>,
    /// How that stands now: a consent, how soon, chosen or not, agreed or raised.
    pub state: Option<String>,
    /// How it stood before.
    pub state_before: Option<String>,
    /// Words that somebody wrote: a note, a statement, the words beside a reason.
    pub text: Option<String>,
    /// Why: a code, or for a signature the officer's words.
    pub reason: Option<String>,
    /// The number of the paper or file.
    pub copy: Option<u32>,
    /// A later entry gave another value.
    pub superseded: bool,
    /// Its value stands beside another one that was given apart.
    pub conflict: bool,
    /// The clock of its computer was more than a day ahead of this one's when it came.
    pub ahead: bool,
    /// First twelve digits of the hash.
    pub hash: String,
}

/// Who a paper says made it. Never a name unless the officer's alias is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MadeBy {
    /// What the officer is listed by.
    Alias,
    /// The function in which the officer signed; the alias while nothing is signed.
    Role,
}

/// Why a part of the case leaves the computer, and the passphrase again.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Release {
    /// Words `release-reason-<id>`: `helper`, `authority`, `court`, `person`, `file`, `other`.
    pub reason: String,
    /// The officer's words beside it; needed for `other`.
    pub words: String,
    /// Whom the paper names.
    pub made_by: MadeBy,
    /// The passphrase; may be left out for five minutes after it was given for this case.
    pub passphrase: Option<String>,
}

/// A passphrase has no place in a log.
impl std::fmt::Debug for Release {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Release").field("reason", &self.reason).finish_non_exhaustive()
    }
}

/// A record to write to a file outside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportRecordRequest {
    /// The case.
    pub case_id: String,
    /// Where the officer wants it.
    pub path: String,
    /// Whether a file with this name may be replaced.
    pub replace: bool,
    /// Whether names, notes and statements are in it.
    pub with_identity: bool,
    /// Why, and the passphrase.
    pub release: Release,
}

/// A record that was written and synced to the disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordSaved {
    /// Where.
    pub path: String,
    /// How many entries are in it.
    pub entries: u32,
    /// How many of them by hash only.
    pub kept_back: u32,
    /// The fingerprint of the key that signed it.
    pub fingerprint: String,
    /// The hash of its last entry.
    pub last_hash: String,
    /// When.
    #[ts(type = "number")]
    pub saved_at: i64,
}
