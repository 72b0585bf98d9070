//! A case to which something came in the present step: what stands in it is made anew at the end of
//! the step. Of a case that was not here before, that is done without reading back what was written a
//! moment ago.

use dalil_case::{CaseId, OfficerId, Recorded};
use rusqlite::Connection;

use crate::{Error, rebuild};

/// Until the end of the step.
pub(crate) struct Stale {
    /// Whoever began the case, where that is who wrote.
    pub(super) opener: Option<OfficerId>,
    /// Every event of the case with its number in this vault, in the order of keeping; none where the
    /// case had some before this step.
    whole: Option<Vec<(i64, Recorded)>>,
}

impl Stale {
    /// Before the first event of the step is among those of the case.
    pub(super) fn of(
        conn: &Connection,
        case: CaseId,
        opener: Option<OfficerId>,
    ) -> rusqlite::Result<Self> {
        let is_here = conn
            .prepare_cached("SELECT 1 FROM case_event WHERE case_id = :case LIMIT 1")?
            .exists([case.0])?;
        Ok(Self { opener, whole: (!is_here).then(Vec::new) })
    }

    /// These were kept.
    pub(super) fn take(&mut self, events: impl Iterator<Item = (i64, Recorded)>) {
        if let Some(whole) = &mut self.whole {
            whole.extend(events);
        }
    }

    /// Makes anew what stands in the case, but for the words that it is found by.
    pub(super) fn make_anew(self, conn: &Connection, case: CaseId) -> Result<(), Error> {
        match self.whole {
            Some(events) => rebuild::of_these(conn, case, events),
            None => rebuild::but_words(conn, case),
        }
    }
}
