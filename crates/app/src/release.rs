//! Letting a part of a case out of the computer: why, by whom, and the passphrase again.

use dalil_case::{CaseId, Moment, Op};
use dalil_ipc::{FailureCode, MadeBy, Release};
use dalil_vault::KeptEvent;

use crate::failure::Trouble;
use crate::open_case::OpenCase;
use crate::response::bounded;
use crate::{App, result};

/// How long the passphrase counts once it was given for a case.
const LEAVE_MS: i64 = 5 * 60 * 1000;

/// Why a part of a case may leave. The words are the screens'.
const REASONS: [&str; 6] = ["helper", "authority", "court", "person", "file", OTHER];
/// Says nothing by itself: needs words.
const OTHER: &str = "other";

/// For which case the passphrase was given, and when. Gone with the session.
#[derive(Debug, Default)]
pub(crate) struct Leave(Option<(CaseId, Moment)>);

impl Leave {
    fn given(&mut self, case: CaseId, now: Moment) {
        self.0 = Some((case, now));
    }

    /// Whether it still counts. A clock set back ends it.
    fn counts(&self, case: CaseId, now: Moment) -> bool {
        self.0.is_some_and(|(of, since)| {
            of == case && (0..LEAVE_MS).contains(&now.0.saturating_sub(since.0))
        })
    }
}

/// Why something leaves, as the history keeps it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Why {
    reason: String,
    words: Option<String>,
}

impl Why {
    /// Reads a reason: one of the list, and words where it says nothing by itself.
    pub(crate) fn read(release: &Release) -> Result<Self, Trouble> {
        let words = bounded(release.words.trim())?;
        let known = REASONS.contains(&release.reason.as_str());
        if !known || (release.reason == OTHER && words.is_empty()) {
            return Err(FailureCode::ReleaseReasonMissing.into());
        }
        let words = (!words.is_empty()).then_some(words);
        Ok(Self { reason: release.reason.clone(), words })
    }

    /// As an entry: a paper was made.
    pub(crate) fn printed(self, what: &str, copy: u32) -> Op {
        let Self { reason, words } = self;
        Op::Printed { what: what.to_owned(), reason: Some(reason), words, copy: Some(copy) }
    }

    /// As an entry: a file was written.
    pub(crate) fn exported(self, what: &str, copy: u32) -> Op {
        let Self { reason, words } = self;
        Op::Exported { what: what.to_owned(), reason: Some(reason), words, copy: Some(copy) }
    }
}

impl App {
    /// Whether the passphrase must be given before a part of this case leaves.
    pub(crate) fn must_confirm(&mut self, case: CaseId) -> Result<bool, Trouble> {
        let now = self.now();
        Ok(!self.session()?.leave.counts(case, now))
    }

    /// Lets a part of the case leave: with the passphrase, or within five minutes after it was
    /// given for the same case.
    pub(crate) fn permit(&mut self, case: CaseId, release: &Release) -> Result<(), Trouble> {
        match release.passphrase.as_deref().filter(|passphrase| !passphrase.is_empty()) {
            Some(passphrase) => {
                self.confirm(passphrase)?;
                let now = self.now();
                self.session()?.leave.given(case, now);
            }
            None if self.must_confirm(case)? => return Err(FailureCode::PassphraseNeeded.into()),
            None => {}
        }
        // At a desk, much at once needs a second reader.
        let now = self.now();
        Ok(self.session()?.vault.let_out(case, now)?)
    }
}

/// The number that the next paper or file of a case carries.
pub(crate) fn next_copy(events: &[KeptEvent]) -> u32 {
    let left = events.iter().filter(|kept| {
        let op = kept.recorded.event.body.op();
        matches!(op, Some(Op::Printed { .. } | Op::Exported { .. }))
    });
    u32::try_from(left.count()).unwrap_or(u32::MAX).saturating_add(1)
}

/// Whom a paper names.
pub(crate) fn maker(warm: &OpenCase, alias: &str, made_by: MadeBy) -> String {
    let decision = warm.case.decision.as_ref().map(|field| &result::highest(field).value.role);
    let role = decision.filter(|role| made_by == MadeBy::Role && !role.is_empty());
    role.map_or_else(|| alias.to_owned(), Clone::clone)
}
