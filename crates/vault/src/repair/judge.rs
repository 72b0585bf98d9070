//! Whether a row of the log is as its author signed it. Decides nothing about its place.

use dalil_case::{CaseId, Digest, OfficerId};
use dalil_seal::VerifyingKey;
use rusqlite::Connection;
use rusqlite::types::Value;

use super::tables::Table;
use crate::history::{Authors, EventRow};

/// Whose signatures count, and where the columns are.
pub(crate) struct Judge<'a> {
    table: &'a Table,
    authors: Authors,
}

impl<'a> Judge<'a> {
    /// With the authors that the new file has.
    pub(crate) fn new(conn: &Connection, table: &'a Table) -> rusqlite::Result<Self> {
        let mut statement = conn.prepare("SELECT officer_id, public_key FROM author")?;
        let known = statement
            .query_map([], |row| Ok((OfficerId(row.get(0)?), VerifyingKey(row.get(1)?))))?
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Self { table, authors: Authors::of(known.into_iter()) })
    }

    /// Whether a row is a whole event. What was erased is taken as it is, whatever else is known of
    /// its case: nothing that a copy still has of it comes back.
    pub(crate) fn is_good(&self, row: &EventRow) -> bool {
        row.is_signed(&self.authors)
    }

    /// The hash that a row gives its event.
    pub(crate) fn name_of(&self, row: &[Value]) -> Option<Digest> {
        match column(self.table, row, "hash") {
            Some(Value::Blob(bytes)) => bytes.as_slice().try_into().ok().map(Digest),
            _ => None,
        }
    }

    /// A row by the names of its columns; none where one holds something else.
    pub(crate) fn read(&self, row: &[Value]) -> Option<EventRow> {
        let blob = |name| match column(self.table, row, name) {
            Some(Value::Blob(bytes)) => Some(bytes.clone()),
            _ => None,
        };
        let number = |name| match column(self.table, row, name) {
            Some(Value::Integer(number)) => Some(*number),
            _ => None,
        };
        Some(EventRow {
            seq: number("seq")?,
            hash: self.name_of(row)?,
            case: CaseId(blob("case_id")?.try_into().ok()?),
            chain_seq: number("chain_seq")?,
            prev: Digest(blob("prev")?.try_into().ok()?),
            hlc: number("hlc")?,
            op: number("op")?,
            bytes: blob("bytes"),
            signature: blob("sig")?,
        })
    }
}

fn column<'r>(table: &Table, row: &'r [Value], name: &str) -> Option<&'r Value> {
    let at = table.columns.iter().position(|column| column == name)?;
    row.get(at)
}
