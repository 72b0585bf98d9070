//! What the authority said in a case, kept where lists can read it. What somebody wrote who does
//! not speak for the authority is in the history and counts for nothing here.

use std::collections::BTreeSet;

use dalil_case::{Case, CaseId, Field, Kept, OfficerId};
use rusqlite::{Connection, named_params};

/// Whoever speaks for the authority.
fn voices(conn: &Connection) -> rusqlite::Result<BTreeSet<OfficerId>> {
    conn.prepare_cached("SELECT officer_id FROM voice")?
        .query_map([], |row| row.get(0).map(OfficerId))?
        .collect()
}

/// The latest value that somebody gave who may.
pub(crate) fn by<T>(field: Option<&Field<T>>, may: impl Fn(OfficerId) -> bool) -> Option<&Kept<T>> {
    let field = field?;
    std::iter::once(field.latest()).chain(field.others()).find(|kept| may(kept.author))
}

/// Keeps it, in the transaction that changed the case.
pub(crate) fn note(conn: &Connection, id: CaseId, case: &Case) -> rusqlite::Result<()> {
    let voices = voices(conn)?;
    let may = |officer| voices.contains(&officer);
    let decided = by(case.authority.as_ref(), may);
    let assigned = by(case.assigned.as_ref(), may);
    let asks = case.asks.iter().filter(|ask| may(ask.author));
    let open = asks.clone().filter(|ask| ask.value.replies.is_empty()).count();
    if decided.is_none() && assigned.is_none() && asks.count() == 0 {
        return conn
            .prepare_cached("DELETE FROM said WHERE case_id = :case")?
            .execute(named_params! { ":case": id.0 })
            .map(drop);
    }
    conn.prepare_cached(include_str!("../sql/said-put.sql"))?
        .execute(named_params! {
            ":case": id.0,
            ":outcome": decided.map(|kept| &kept.value.outcome),
            ":at": decided.map(|kept| kept.at.0),
            ":asked": i64::try_from(open).unwrap_or(i64::MAX),
            ":assigned": assigned.map(|kept| kept.value.officer.0),
        })
        .map(drop)
}
