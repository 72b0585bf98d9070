//! Reading what can be read of a file that may be damaged.
//!
//! One bad page spoils the connection that met it, so each failure is followed by a fresh one. A
//! table is read from its beginning and from its end; what lies between is halved until only the
//! unreadable rows are left, but only as far as no copy has them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use dalil_case::Digest;
use dalil_seal::DatabaseKey;
use rusqlite::types::Value;
use rusqlite::{Connection, Row};

use super::tables::{Table, quoted};
use crate::cipher;

/// A file that may be damaged.
pub(crate) struct Salvage<'a> {
    path: PathBuf,
    key: &'a DatabaseKey,
    salt: [u8; 16],
    conn: Option<Connection>,
}

impl<'a> Salvage<'a> {
    pub(crate) fn of(path: &Path, key: &'a DatabaseKey, salt: &[u8; 16]) -> Self {
        Self { path: path.to_owned(), key, salt: *salt, conn: None }
    }

    /// Reads rows one by one for as long as they can be read. Says whether that was to the end.
    fn each(
        &mut self,
        sql: &str,
        range: Option<(i64, i64)>,
        mut take: impl FnMut(&Row<'_>) -> rusqlite::Result<()>,
    ) -> bool {
        if self.conn.is_none() && self.path.exists() {
            self.conn = cipher::bare(&self.path, self.key, &self.salt).ok();
        }
        let Some(conn) = &self.conn else { return false };
        let read = conn.prepare(sql).and_then(|mut statement| {
            let mut rows = match range {
                Some(range) => statement.query([range.0, range.1])?,
                None => statement.query([])?,
            };
            while let Some(row) = rows.next()? {
                take(row)?;
            }
            Ok(())
        });
        if read.is_err() {
            self.conn = None;
        }
        read.is_ok()
    }

    /// What to read of a table: copies may have been made under an earlier schema.
    fn columns(&mut self, table: &Table) -> String {
        let sql =
            format!("SELECT name FROM pragma_table_info('{}')", table.name.replace('\'', "''"));
        let mut present = Vec::new();
        let read = self.each(&sql, None, |row| {
            present.push(row.get(0)?);
            Ok(())
        });
        if read { table.listed_for(&present) } else { table.listed() }
    }

    /// Puts every row of a table that can be read into another file. Says whether it was all.
    pub(crate) fn pour(&mut self, table: &Table, to: &Connection) -> rusqlite::Result<bool> {
        let mut problem = Ok(0);
        let (name, order) = (quoted(&table.name), &table.order);
        // Columns and tables that an earlier schema did not have stay as the new one makes them.
        let columns = self.columns(table);
        let mut whole = false;
        for direction in ["ASC", "DESC"] {
            let order = order.replace(',', &format!(" {direction},"));
            let sql = format!("SELECT {columns} FROM {name} ORDER BY {order} {direction}");
            whole = self.each(&sql, None, |row| {
                let row = values(row, table.columns.len())?;
                problem = table.put(to, &row);
                if problem.is_err() { Err(rusqlite::Error::InvalidQuery) } else { Ok(()) }
            });
            if whole || problem.is_err() {
                break;
            }
        }
        problem.map(|_| whole)
    }

    /// Every row of a numbered table that can be read. Rows that are `known` are not searched for
    /// among unreadable ones.
    pub(crate) fn rows(
        &mut self,
        table: &Table,
        known: &BTreeSet<i64>,
    ) -> BTreeMap<i64, Vec<Value>> {
        let mut found = BTreeMap::new();
        if table.numbered {
            self.between(table, i64::MIN, i64::MAX, known, &mut found);
        }
        found
    }

    /// Which numbers the events of the cases have, as far as that can be read: it lies on other pages
    /// than the events themselves.
    pub(crate) fn numbers(&mut self) -> Vec<(Digest, i64)> {
        let mut found = Vec::new();
        for direction in ["ASC", "DESC"] {
            let sql = format!(
                "SELECT hash, seq FROM case_event
                 ORDER BY case_id {direction}, chain_seq {direction}, hash {direction}"
            );
            let whole = self.each(&sql, None, |row| {
                found.push((Digest(row.get(0)?), row.get(1)?));
                Ok(())
            });
            if whole {
                break;
            }
        }
        found
    }

    fn between(
        &mut self,
        table: &Table,
        low: i64,
        high: i64,
        known: &BTreeSet<i64>,
        found: &mut BTreeMap<i64, Vec<Value>>,
    ) {
        let (mut low, mut high) = (low, high);
        for direction in ["ASC", "DESC"] {
            let (name, columns) = (quoted(&table.name), self.columns(table));
            let sql = format!(
                "SELECT {columns} FROM {name} WHERE rowid BETWEEN ?1 AND ?2
                 ORDER BY rowid {direction}"
            );
            let mut last = None;
            let whole = self.each(&sql, Some((low, high)), |row| {
                let row = values(row, table.columns.len())?;
                if let Some(Value::Integer(seq)) = row.first() {
                    last = Some(*seq);
                    found.insert(*seq, row);
                }
                Ok(())
            });
            if whole {
                return;
            }
            match (last, direction) {
                (Some(last), "ASC") => low = last.saturating_add(1),
                (Some(last), _) => high = last.saturating_sub(1),
                (None, _) => {}
            }
        }
        // Both ends are unreadable: what could still be found lies in between.
        low = low.max(1);
        let most =
            known.last().copied().unwrap_or(0).max(found.keys().last().copied().unwrap_or(0));
        high = high.min(most);
        let sought = (low..=high).any(|seq| !known.contains(&seq));
        if low >= high || !sought || self.conn_is_hopeless() {
            return;
        }
        let middle = low.midpoint(high);
        self.between(table, low, middle, known, found);
        self.between(table, middle.saturating_add(1), high, known, found);
    }

    /// A file that does not open at all has nothing in between.
    fn conn_is_hopeless(&mut self) -> bool {
        !self.each("SELECT 1", None, |_| Ok(()))
    }
}

fn values(row: &Row<'_>, count: usize) -> rusqlite::Result<Vec<Value>> {
    (0..count).map(|index| row.get(index)).collect()
}
