//! Making the projections anew from the events. They hold nothing that the events do not.

use std::collections::BTreeMap;

use dalil_case::{Case, CaseId, Digest, Event, OfficerId, Recorded};
use rusqlite::{Transaction, TransactionBehavior, named_params};

use crate::append::{projection_hash, registers_hash, set_registers, tail_field};
use crate::cases::Head;
use crate::desk::said;
use crate::{Error, Vault, search, share};

impl Vault {
    /// Makes all projections anew: after an upgrade, or when they are in doubt.
    pub fn rebuild(&mut self) -> Result<(), Error> {
        let rebuilding = Error::database("rebuilding the list of cases");
        let tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(&rebuilding)?;
        all(&tx)?;
        tx.commit().map_err(&rebuilding)
    }
}

/// Makes all projections anew. A case whose content was erased is on no list.
pub(crate) fn all(tx: &Transaction<'_>) -> Result<(), Error> {
    let rebuilding = Error::database("rebuilding the list of cases");
    tx.execute_batch(
        "DELETE FROM reg; DELETE FROM case_head; INSERT INTO fts (fts) VALUES ('delete-all');",
    )
    .map_err(&rebuilding)?;
    let cases = tx
        .prepare(
            "SELECT DISTINCT case_id FROM event
             WHERE case_id NOT IN (SELECT case_id FROM erased) ORDER BY case_id",
        )
        .and_then(|mut statement| {
            statement.query_map([], |row| row.get(0).map(CaseId))?.collect::<Result<Vec<_>, _>>()
        })
        .map_err(&rebuilding)?;
    cases.into_iter().try_for_each(|id| case(tx, id))
}

/// Makes the projections of one case anew.
pub(crate) fn case(tx: &Transaction<'_>, id: CaseId) -> Result<(), Error> {
    let rebuilding = Error::database("rebuilding a case");
    let recorded = read(tx, id).map_err(&rebuilding)?;
    let folded = Case::fold(id, &recorded);
    tx.execute("DELETE FROM reg WHERE case_id = :case", named_params! { ":case": id.0 })
        .map_err(&rebuilding)?;
    let mut standing = Case::registers(id, &recorded);
    standing.extend(tails(tx, &recorded).map_err(&rebuilding)?);
    for (field, hashes) in &standing {
        set_registers(tx, id, field, hashes).map_err(&rebuilding)?;
    }
    let opening = folded.opening.as_ref().map(|field| field.latest().value.guide_hash);
    let hash = projection_hash(tx, id).map_err(&rebuilding)?;
    Head::of(&folded, opening.unwrap_or_default(), hash).save(tx, id).map_err(&rebuilding)?;
    share::note(tx, id, owner(tx).map_err(&rebuilding)?).map_err(&rebuilding)?;
    said::note(tx, id, &folded).map_err(&rebuilding)?;
    search::index(tx, id).map_err(&rebuilding)
}

fn read(tx: &Transaction<'_>, id: CaseId) -> rusqlite::Result<Vec<Recorded>> {
    let mut statement = tx.prepare_cached(include_str!("sql/event-of-case.sql"))?;
    let mut rows = statement.query(named_params! { ":case": id.0 })?;
    let mut events = Vec::new();
    while let Some(row) = rows.next()? {
        let bytes: Option<Vec<u8>> = row.get(7)?;
        // What cannot be read is shown by the check of the history; here it is left out.
        if let Some(event) = bytes.and_then(|bytes| Event::decode(&bytes).ok()) {
            events.push(Recorded { hash: Digest(row.get(1)?), event });
        }
    }
    Ok(events)
}

/// Whose vault it is.
fn owner(tx: &Transaction<'_>) -> rusqlite::Result<OfficerId> {
    tx.query_row("SELECT officer_id FROM owner", [], |row| row.get(0).map(OfficerId))
}

/// The ends of this officer's chains.
fn tails(
    tx: &Transaction<'_>,
    events: &[Recorded],
) -> rusqlite::Result<Vec<(String, Vec<Digest>)>> {
    let owner = owner(tx)?;
    let mut ends = BTreeMap::new();
    for recorded in events.iter().filter(|recorded| recorded.event.author == owner) {
        let event = &recorded.event;
        let end = ends.entry(tail_field(event.compartment, event.device)).or_insert(recorded);
        if event.seq > end.event.seq {
            *end = recorded;
        }
    }
    Ok(ends.into_iter().map(|(field, end)| (field, vec![end.hash])).collect())
}

/// What the projections of one case are: its standing values and its line in the list.
pub(crate) fn fingerprint(
    tx: &Transaction<'_>,
    id: CaseId,
) -> rusqlite::Result<([u8; 32], Option<Head>)> {
    Ok((registers_hash(tx, id)?, Head::load(tx, id)?))
}
