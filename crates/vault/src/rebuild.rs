//! Making the projections anew from the events. They hold nothing that the events do not.

use std::collections::BTreeMap;

use dalil_case::{Case, CaseId, Digest, Event, OfficerId, Recorded};
use rusqlite::{Connection, TransactionBehavior, named_params};

use crate::cases::{self, Head};
use crate::desk::said;
use crate::registers::{self, HEAD, ProjectionHash, RegisterRow, Tails};
use crate::{Error, Vault, search, share};

impl Vault {
    /// Makes all projections anew: after an upgrade, or when they are in doubt.
    pub fn rebuild(&mut self) -> Result<(), Error> {
        // What is in memory is no part of it: everything is made of the log.
        self.behind.forget();
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
pub(crate) fn all(tx: &Connection) -> Result<(), Error> {
    let rebuilding = Error::database("rebuilding the list of cases");
    tx.execute_batch(
        "DELETE FROM reg; DELETE FROM case_head; DELETE FROM behind; DELETE FROM case_event;
         DELETE FROM words_later;
         INSERT INTO fts (fts) VALUES ('delete-all');",
    )
    .map_err(&rebuilding)?;
    tx.execute(include_str!("sql/case-event-all.sql"), []).map_err(&rebuilding)?;
    let cases = tx
        .prepare(
            "SELECT DISTINCT case_id FROM case_event
             WHERE case_id NOT IN (SELECT case_id FROM erased) ORDER BY case_id",
        )
        .and_then(|mut statement| {
            statement.query_map([], |row| row.get(0).map(CaseId))?.collect::<Result<Vec<_>, _>>()
        })
        .map_err(&rebuilding)?;
    cases.into_iter().try_for_each(|id| case(tx, id))
}

/// Makes the projections of one case anew.
pub(crate) fn case(tx: &Connection, id: CaseId) -> Result<(), Error> {
    but_words(tx, id)?;
    search::index(tx, id).map_err(Error::database("rebuilding a case"))
}

/// All of them but the words that it is found by.
pub(crate) fn but_words(tx: &Connection, id: CaseId) -> Result<(), Error> {
    let rebuilding = Error::database("rebuilding a case");
    of_these(tx, id, read(tx, id).map_err(&rebuilding)?)
}

/// The same of events that are known to be all of its own, each with its number in this vault, in the
/// order of keeping.
pub(crate) fn of_these(
    tx: &Connection,
    id: CaseId,
    events: Vec<(i64, Recorded)>,
) -> Result<(), Error> {
    let rebuilding = Error::database("rebuilding a case");
    let numbers: BTreeMap<Digest, i64> =
        events.iter().map(|(number, recorded)| (recorded.hash, *number)).collect();
    let recorded: Vec<Recorded> = events.into_iter().map(|(_, recorded)| recorded).collect();
    let folded = Case::fold(id, &recorded);
    tx.prepare_cached("DELETE FROM reg WHERE case_id = :case")
        .and_then(|mut delete| delete.execute(named_params! { ":case": id.0 }))
        .map_err(&rebuilding)?;
    let standing = Case::registers(id, &recorded);
    for (field, hashes) in standing.iter().filter(|(field, _)| *field != HEAD) {
        let numbered = hashes.iter().filter_map(|hash| Some((*hash, *numbers.get(hash)?)));
        let numbered: Vec<_> = numbered.collect();
        registers::put(tx, id, field, &numbered).map_err(&rebuilding)?;
    }
    let mut tails = tails(tx, &recorded).map_err(&rebuilding)?;
    match Head::load(tx, id) {
        Ok(before) => before.iter().for_each(|before| tails.not_before(&before.tails)),
        // The line is written anew.
        Err(error) if cases::is_no_line(&error) => {}
        Err(error) => return Err(rebuilding(error)),
    }
    let mut head = Head::of(&folded, tails, ProjectionHash::of(&standing).0);
    head.heads = standing.get(HEAD).cloned().unwrap_or_default();
    head.save(tx, id).map_err(&rebuilding)?;
    share::note(tx, id, owner(tx).map_err(&rebuilding)?).map_err(&rebuilding)?;
    said::note(tx, id, &folded).map_err(&rebuilding)
}

/// The events of a case that can be read, in the order of keeping, each with its number in this vault.
/// Sorted here: the database would copy each row aside, into memory that is locked piece by piece.
fn read(tx: &Connection, id: CaseId) -> rusqlite::Result<Vec<(i64, Recorded)>> {
    let mut statement = tx.prepare_cached(include_str!("sql/case-events.sql"))?;
    let mut rows = statement.query(named_params! { ":case": id.0 })?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let bytes = row.get_ref(2)?.as_blob_or_null()?;
        // What cannot be read is shown by the check of the history; here it is left out.
        if let Some(event) = bytes.and_then(|bytes| Event::decode(bytes).ok()) {
            found.push((row.get::<_, i64>(0)?, Recorded { hash: Digest(row.get(1)?), event }));
        }
    }
    found.sort_unstable_by_key(|(number, _)| *number);
    Ok(found)
}

/// Whose vault it is.
fn owner(tx: &Connection) -> rusqlite::Result<OfficerId> {
    tx.prepare_cached("SELECT officer_id FROM owner")?
        .query_row([], |row| row.get(0).map(OfficerId))
}

/// The ends of this officer's chains.
fn tails(tx: &Connection, events: &[Recorded]) -> rusqlite::Result<Tails> {
    let owner = owner(tx)?;
    let mut tails = Tails::default();
    for Recorded { hash, event } in events.iter().filter(|one| one.event.author == owner) {
        let end = tails.get(event.compartment, event.device);
        if end.is_none_or(|(seq, _)| event.seq > seq) {
            tails.set(event, *hash);
        }
    }
    Ok(tails)
}

/// What the projections of one case are: its standing values and its line in the list.
pub(crate) fn fingerprint(
    tx: &Connection,
    id: CaseId,
) -> rusqlite::Result<(Vec<RegisterRow>, Option<Head>)> {
    let head = match Head::load(tx, id) {
        Err(error) if cases::is_no_line(&error) => None,
        head => head?,
    };
    Ok((registers::rows(tx, id)?, head))
}

/// The hash of everything that stands in a case, made of the rows.
pub(crate) fn projection(conn: &Connection, id: CaseId) -> rusqlite::Result<[u8; 32]> {
    let mut sum = ProjectionHash(registers::hash_of_rows(conn, id)?);
    let heads = Head::load(conn, id)?.map(|head| head.heads).unwrap_or_default();
    heads.into_iter().for_each(|head| sum.turn(HEAD, head));
    Ok(sum.0)
}
