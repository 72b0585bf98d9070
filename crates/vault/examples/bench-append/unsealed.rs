//! Plain SQLite that keeps what the vault keeps of an answer, as an application does that seals and
//! signs nothing: the answer in the history of its case, the value that stands, the line of the
//! list, and the words that the case is found by. All of it in one transaction, with the same
//! settings, statements that are prepared once, and no index that the vault has not.

use std::error::Error;
use std::path::Path;

use dalil_case::{CaseId, Moment, Op};
use rusqlite::{Connection, named_params};

pub(crate) struct Unsealed {
    conn: Connection,
}

impl Unsealed {
    pub(crate) fn create(path: &Path) -> Result<Self, Box<dyn Error>> {
        let conn = Connection::open(path)?;
        conn.set_prepared_statement_cache_capacity(64);
        conn.execute_batch(crate::DURABLE)?;
        conn.execute_batch(include_str!("unsealed.sql"))?;
        Ok(Self { conn })
    }

    /// A case with nothing in it.
    pub(crate) fn open(&self, case: CaseId, code: &str, at: Moment) -> rusqlite::Result<()> {
        self.conn
            .prepare_cached(
                "INSERT INTO case_head (case_id, title, place, answers, opened_at, last_at)
                 VALUES (:case, :title, 'Tanger Med', 0, :at, :at)",
            )?
            .execute(named_params! { ":case": case.0, ":title": code, ":at": at.0 })
            .map(drop)
    }

    /// Keeps an operation that takes so many bytes.
    pub(crate) fn keep(
        &self,
        case: CaseId,
        op: &Op,
        bytes: &[u8],
        at: Moment,
    ) -> rusqlite::Result<()> {
        let conn = &self.conn;
        conn.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
        conn.prepare_cached("INSERT INTO event (case_id, at, bytes) VALUES (:case, :at, :bytes)")?
            .execute(named_params! { ":case": case.0, ":at": at.0, ":bytes": bytes })?;
        let seq = conn.last_insert_rowid();
        let mut is_new = false;
        if let Some(field) = op.field() {
            let changed = conn
                .prepare_cached(
                    "UPDATE value SET seq = :seq WHERE case_id = :case AND field = :field",
                )?
                .execute(named_params! { ":case": case.0, ":field": field, ":seq": seq })?;
            is_new = changed == 0;
            if is_new {
                conn.prepare_cached(
                    "INSERT INTO value (case_id, field, seq) VALUES (:case, :field, :seq)",
                )?
                .execute(named_params! { ":case": case.0, ":field": field, ":seq": seq })?;
            }
            conn.prepare_cached("DELETE FROM draft WHERE case_id = :case AND field = :field")?
                .execute(named_params! { ":case": case.0, ":field": field })?;
        }
        if let Op::NoteAdd { text, .. } = op {
            conn.prepare_cached("INSERT INTO fts (rowid, text) VALUES (:seq, :text)")?
                .execute(named_params! { ":seq": seq, ":text": text })?;
        }
        conn.prepare_cached(
            "UPDATE case_head SET answers = answers + :new, last_at = :at WHERE case_id = :case",
        )?
        .execute(named_params! { ":case": case.0, ":new": is_new, ":at": at.0 })?;
        conn.prepare_cached("COMMIT")?.execute([])?;
        Ok(())
    }

    /// Moves the log into the file.
    pub(crate) fn checkpoint(&self) -> rusqlite::Result<()> {
        self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
    }
}
