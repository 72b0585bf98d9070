//! What is not yet an answer: half-typed text, where the officer stood, what they prefer.

use std::collections::BTreeMap;

use dalil_case::{CaseId, Moment, QuestionId};
use rusqlite::{OptionalExtension as _, named_params};

use crate::{Error, Vault};

/// Text that is being typed.
#[derive(Clone, PartialEq, Eq)]
pub struct Draft {
    /// Whose file.
    pub case: CaseId,
    /// What is being typed: [`dalil_case::answer_field`], [`dalil_case::note_draft`] …
    pub field: String,
    /// The text so far.
    pub text: String,
}

/// Where the officer stood in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which screen or section, as the application names it.
    pub view: String,
    /// Which question.
    pub question: Option<QuestionId>,
    /// Where the text cursor was: both ends of the selection.
    pub selection: Option<(u32, u32)>,
}

impl Vault {
    /// Keeps text that is being typed. Empty text is no draft.
    ///
    /// # Errors
    /// [`Error::CaseUnknown`] where the case was erased meanwhile: nothing of it is kept, and nobody
    /// is told that it was.
    pub fn put_draft(&mut self, case: CaseId, field: &str, text: &str) -> Result<(), Error> {
        if text.is_empty() {
            return self.clear_draft(case, field);
        }
        self.with_reserve(|vault| vault.try_put_draft(case, field, text))
    }

    fn try_put_draft(&self, case: CaseId, field: &str, text: &str) -> Result<(), Error> {
        self.conn
            .prepare_cached(include_str!("sql/draft-put.sql"))
            .and_then(|mut statement| {
                statement.execute(named_params! {
                    ":case": case.0,
                    ":field": field,
                    ":text": text.as_bytes(),
                })
            })
            .map_err(Error::database("keeping a draft"))
            .and_then(kept)
    }

    /// The drafts of a case. They stay until the text is saved or cleared.
    pub fn drafts(&self, case: CaseId) -> Result<Vec<Draft>, Error> {
        let reading = Error::database("reading drafts");
        let mut statement = self
            .conn
            .prepare_cached("SELECT field, bytes FROM draft WHERE case_id = :case ORDER BY field")
            .map_err(&reading)?;
        let rows = statement
            .query_map(named_params! { ":case": case.0 }, |row| {
                let bytes: Vec<u8> = row.get(1)?;
                let text = String::from_utf8_lossy(&bytes).into_owned();
                Ok(Draft { case, field: row.get(0)?, text })
            })
            .map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }

    /// Forgets a draft.
    pub fn clear_draft(&mut self, case: CaseId, field: &str) -> Result<(), Error> {
        self.conn
            .prepare_cached("DELETE FROM draft WHERE case_id = :case AND field = :field")
            .and_then(|mut statement| {
                statement.execute(named_params! { ":case": case.0, ":field": field })
            })
            .map(drop)
            .map_err(Error::database("clearing a draft"))
    }

    /// Notes where the officer stands.
    ///
    /// # Errors
    /// [`Error::CaseUnknown`] where the case was erased meanwhile.
    pub fn put_place(&mut self, case: CaseId, place: &Place, at: Moment) -> Result<(), Error> {
        self.conn
            .prepare_cached(include_str!("sql/place-put.sql"))
            .and_then(|mut statement| {
                statement.execute(named_params! {
                    ":case": case.0,
                    ":view": place.view,
                    ":question": place.question.as_ref().map(QuestionId::as_str),
                    ":start": place.selection.map(|(start, _)| start),
                    ":end": place.selection.map(|(_, end)| end),
                    ":at": at.0,
                })
            })
            .map_err(Error::database("noting a place"))
            .and_then(kept)
    }

    /// Where the officer stood in a case.
    pub fn place(&self, case: CaseId) -> Result<Option<Place>, Error> {
        self.conn
            .prepare_cached(include_str!("sql/place-get.sql"))
            .and_then(|mut statement| {
                statement.query_row(named_params! { ":case": case.0 }, |row| {
                    let question: Option<String> = row.get(1)?;
                    Ok(Place {
                        view: row.get(0)?,
                        question: question.map(QuestionId),
                        selection: row.get::<_, Option<u32>>(2)?.zip(row.get(3)?),
                    })
                })
            })
            .optional()
            .map_err(Error::database("finding a place"))
    }

    /// The case on which the officer last stood.
    pub fn last_case(&self) -> Result<Option<CaseId>, Error> {
        self.conn
            .query_row("SELECT case_id FROM place ORDER BY at DESC LIMIT 1", [], |row| {
                row.get(0).map(CaseId)
            })
            .optional()
            .map_err(Error::database("finding the last case"))
    }

    /// Forgets where the officer stood in a case: it was left on purpose.
    pub fn leave(&mut self, case: CaseId) -> Result<(), Error> {
        self.conn
            .execute("DELETE FROM place WHERE case_id = :case", named_params! { ":case": case.0 })
            .map(drop)
            .map_err(Error::database("leaving a case"))
    }

    /// What this officer prefers.
    pub fn settings(&self) -> Result<BTreeMap<String, String>, Error> {
        let reading = Error::database("reading preferences");
        let mut statement =
            self.conn.prepare_cached("SELECT name, value FROM setting").map_err(&reading)?;
        let rows =
            statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }

    /// Forgets what this officer preferred.
    pub fn clear_setting(&mut self, name: &str) -> Result<(), Error> {
        self.conn
            .execute("DELETE FROM setting WHERE name = :name", named_params! { ":name": name })
            .map(drop)
            .map_err(Error::database("forgetting a preference"))
    }

    /// Changes what this officer prefers.
    pub fn put_setting(&mut self, name: &str, value: &str) -> Result<(), Error> {
        self.conn
            .execute(
                "INSERT OR REPLACE INTO setting (name, value) VALUES (:name, :value)",
                named_params! { ":name": name, ":value": value },
            )
            .map(drop)
            .map_err(Error::database("keeping a preference"))
    }
}

/// What was written for a case changed a row, unless the case was erased.
fn kept(rows: usize) -> Result<(), Error> {
    if rows == 0 { Err(Error::CaseUnknown) } else { Ok(()) }
}
