//! The tables of a vault, as its schema names them. Nothing here knows what is in them.

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

/// What is made of the events, and is made anew.
const PROJECTIONS: &[&str] = &["reg", "case_head", "fts", "behind", "case_event", "words_later"];

/// One table.
#[derive(Debug)]
pub(crate) struct Table {
    /// Its name.
    pub(crate) name: String,
    /// Its columns.
    pub(crate) columns: Vec<String>,
    /// What stands in a column of a row that had none, as SQL.
    defaults: Vec<String>,
    /// By what its rows are ordered on the disk.
    pub(crate) order: String,
    /// Whether the first column is the number of the row.
    pub(crate) numbered: bool,
}

impl Table {
    /// The columns, quoted and separated.
    pub(crate) fn listed(&self) -> String {
        self.columns.iter().map(|name| quoted(name)).collect::<Vec<_>>().join(", ")
    }

    /// The same for a file in which the table may have fewer columns.
    pub(crate) fn listed_for(&self, present: &[String]) -> String {
        let columns = self.columns.iter().zip(&self.defaults);
        let read = columns.map(|(name, default)| match present.contains(name) {
            true => quoted(name),
            false => format!("{default} AS {}", quoted(name)),
        });
        read.collect::<Vec<_>>().join(", ")
    }

    /// Adds a row, unless one with its key is there. Says how many were added.
    pub(crate) fn put(&self, conn: &Connection, row: &[Value]) -> rusqlite::Result<usize> {
        let places = vec!["?"; self.columns.len()].join(", ");
        let (name, columns) = (quoted(&self.name), self.listed());
        let sql = format!("INSERT OR IGNORE INTO {name} ({columns}) VALUES ({places})");
        conn.prepare_cached(&sql)?.execute(params_from_iter(row))
    }
}

/// The tables that hold what the projections do not.
pub(crate) fn all(conn: &Connection) -> rusqlite::Result<Vec<Table>> {
    let mut statement = conn.prepare(
        "SELECT name, wr FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'
         ORDER BY name",
    )?;
    let named = statement
        .query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, bool>(1)?)))?
        .collect::<Result<Vec<_>, _>>()?;
    let kept = named.into_iter().filter(|(name, _)| !PROJECTIONS.contains(&name.as_str()));
    kept.map(|(name, without_rowid)| table(conn, name, without_rowid)).collect()
}

fn table(conn: &Connection, name: String, without_rowid: bool) -> rusqlite::Result<Table> {
    let mut statement = conn.prepare(
        "SELECT name, pk, type, coalesce(dflt_value, 'NULL') FROM pragma_table_info(:table)",
    )?;
    let columns = statement
        .query_map([&name], |row| {
            let name: String = row.get(0)?;
            Ok((name, row.get::<_, i64>(1)?, row.get::<_, String>(2)?, row.get::<_, String>(3)?))
        })?
        .collect::<Result<Vec<_>, _>>()?;
    let mut keys: Vec<_> = columns.iter().filter(|(_, pk, ..)| *pk > 0).collect();
    keys.sort_by_key(|(_, pk, ..)| *pk);
    let order = if without_rowid {
        keys.iter().map(|(name, ..)| quoted(name)).collect::<Vec<_>>().join(", ")
    } else {
        "rowid".to_owned()
    };
    let numbered = columns.first().is_some_and(|(_, pk, kind, _)| *pk == 1 && kind == "INTEGER");
    let (columns, defaults) =
        columns.into_iter().map(|(name, _, _, default)| (name, default)).unzip();
    Ok(Table { name, columns, defaults, order, numbered: numbered && !without_rowid })
}

/// A name of the schema inside SQL.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
