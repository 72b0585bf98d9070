//! A case that a colleague on the same computer works on too: its keys are sealed to the
//! colleague, and what either writes reaches the other through the computer's own file.
//!
//! Each vault stays closed to the other. A key is taken only from whoever began the case or was
//! given it, so that nobody can slip a key of theirs under somebody else's case.

mod files;
mod give;
mod meet;
mod take;

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{CaseId, Event, OfficerId, Op};
use rusqlite::{Connection, Row, named_params};

pub(crate) use give::Handed;
#[cfg(test)]
pub(crate) use give::info;
pub(crate) use meet::Card;
pub use meet::Colleague;

use crate::registers::OPENING;
use crate::{Error, Vault};

/// Who works on a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sharing {
    /// Who began it.
    pub opener: OfficerId,
    /// Whom it is shared with now.
    pub granted: BTreeSet<OfficerId>,
    /// Whom it was shared with and no longer is.
    pub ended: BTreeSet<OfficerId>,
}

impl Sharing {
    /// Whether an officer may hand keys of the case on, now.
    fn is_in(&self, officer: OfficerId) -> bool {
        self.opener == officer || self.granted.contains(&officer)
    }
}

/// How a case that more than one officer works on stands on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SharedRow {
    /// This officer began it and shares it.
    Given,
    /// A colleague began it and shares it with this officer.
    Taken {
        /// The officer has not seen that yet.
        fresh: bool,
    },
    /// It was shared with this officer and no longer is.
    Over,
}

impl Vault {
    /// The cases that more than one officer works on, or worked on.
    pub fn shared(&self) -> Result<BTreeMap<CaseId, SharedRow>, Error> {
        let listing = Error::database("listing shared cases");
        let mut statement = self
            .conn
            .prepare_cached("SELECT case_id, opener, granted, ended, fresh FROM shared")
            .map_err(&listing)?;
        let rows = statement
            .query_map([], |row| {
                let opener = OfficerId(row.get(1)?);
                let (granted, ended): (i64, bool) = (row.get(2)?, row.get(3)?);
                let shared = if opener != self.officer && ended {
                    Some(SharedRow::Over)
                } else if opener != self.officer {
                    Some(SharedRow::Taken { fresh: row.get(4)? })
                } else {
                    (granted > 0).then_some(SharedRow::Given)
                };
                let case = CaseId(row.get(0)?);
                Ok(shared.map(|shared| (case, shared)))
            })
            .map_err(&listing)?;
        rows.filter_map(Result::transpose).collect::<Result<_, _>>().map_err(&listing)
    }

    /// Who works on a case. `None` for a case that is not here.
    pub fn sharing(&self, case: CaseId) -> Result<Option<Sharing>, Error> {
        of(&self.conn, case).map_err(Error::database("reading who works on a case"))
    }
}

/// Whether an officer speaks for the authority here.
fn speaks(conn: &Connection, officer: OfficerId) -> rusqlite::Result<bool> {
    conn.prepare_cached("SELECT 1 FROM voice WHERE officer_id = ?1")?.exists([officer.0])
}

/// Only whoever began a case, or the authority, gives it and ends that; what others wrote about it
/// counts for nothing.
fn of(conn: &Connection, case: CaseId) -> rusqlite::Result<Option<Sharing>> {
    let mut statement = conn.prepare_cached(include_str!("sql/reg-standing.sql"))?;
    let mut rows = statement.query(named_params! { ":case": case.0, ":field": OPENING })?;
    let mut opener = None;
    while let Some(row) = rows.next()? {
        opener = opener.or(event(row, 0)?.map(|event| event.author));
    }
    let Some(opener) = opener else { return Ok(None) };
    let mut sharing = Sharing { opener, granted: BTreeSet::new(), ended: BTreeSet::new() };
    let mut statement = conn.prepare_cached(include_str!("sql/share-standing.sql"))?;
    let mut rows = statement.query(named_params! { ":case": case.0 })?;
    while let Some(row) = rows.next()? {
        let field: String = row.get(0)?;
        let officer = field.strip_prefix("share/").and_then(OfficerId::from_hex);
        let by_opener = match event(row, 1)? {
            Some(event) if event.author == opener || speaks(conn, event.author)? => Some(event),
            _ => None,
        };
        let (Some(officer), Some(event)) = (officer, by_opener) else { continue };
        if matches!(event.body.op(), Some(Op::ShareRevoke { .. })) {
            sharing.ended.insert(officer);
        } else {
            sharing.granted.insert(officer);
        }
    }
    // Given and ended apart: ended.
    sharing.granted.retain(|officer| !sharing.ended.contains(officer));
    Ok(Some(sharing))
}

fn event(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Event>> {
    let bytes = row.get_ref(column)?.as_blob_or_null()?;
    Ok(bytes.and_then(|bytes| Event::decode(bytes).ok()))
}

/// Keeps who works on a case where the list can read it. `own` is the owner of the vault.
pub(crate) fn note(conn: &Connection, case: CaseId, own: OfficerId) -> rusqlite::Result<()> {
    let Some(sharing) = of(conn, case)? else { return Ok(()) };
    if sharing.opener == own && sharing.granted.is_empty() && sharing.ended.is_empty() {
        return Ok(());
    }
    conn.prepare_cached(include_str!("sql/shared-note.sql"))?
        .execute(named_params! {
            ":case": case.0,
            ":opener": sharing.opener.0,
            ":granted": i64::try_from(sharing.granted.len()).unwrap_or(i64::MAX),
            ":ended": sharing.ended.contains(&own),
        })
        .map(drop)
}
