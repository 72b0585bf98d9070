//! What a class wrote down: several records of one person of an exercise, side by side.

use std::collections::BTreeMap;

use dalil_case::Moment;
use rusqlite::named_params;

use super::{ExerciseVault, PlayId};
use crate::Error;

/// What somebody wrote down with one person of an exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brought {
    /// The play that it is of, here or on another computer.
    pub id: PlayId,
    /// The exercise, as in the guide pack.
    pub exercise: String,
    /// The person, as in the exercise.
    pub person: String,
    /// When it came here.
    pub at: Moment,
    /// The file that holds it. The vault does not read it.
    pub bytes: Vec<u8>,
}

impl ExerciseVault {
    /// Lays something beside the others; the same play brought again takes the place of the
    /// earlier, and keeps its place among them. Whether it was new.
    pub fn bring(&mut self, brought: &Brought) -> Result<bool, Error> {
        let keeping = Error::database("keeping what a class wrote down");
        let known = self
            .conn
            .execute(
                "UPDATE brought SET exercise = :exercise, person = :person, bytes = :bytes
                 WHERE id = :id",
                named_params! {
                    ":id": brought.id.0, ":exercise": brought.exercise,
                    ":person": brought.person, ":bytes": brought.bytes,
                },
            )
            .map_err(&keeping)?;
        if known > 0 {
            return Ok(false);
        }
        self.conn
            .execute(
                "INSERT INTO brought (id, exercise, person, at, bytes)
                 VALUES (:id, :exercise, :person, :at, :bytes)",
                named_params! {
                    ":id": brought.id.0, ":exercise": brought.exercise,
                    ":person": brought.person, ":at": brought.at.0, ":bytes": brought.bytes,
                },
            )
            .map(|_| true)
            .map_err(&keeping)
    }

    /// What lies here, in the order in which it came.
    pub fn brought(&self) -> Result<Vec<Brought>, Error> {
        let reading = Error::database("reading what a class wrote down");
        let mut statement = self
            .conn
            .prepare_cached("SELECT id, exercise, person, at, bytes FROM brought ORDER BY at, id")
            .map_err(&reading)?;
        let rows = statement
            .query_map([], |row| {
                Ok(Brought {
                    id: PlayId(row.get(0)?),
                    exercise: row.get(1)?,
                    person: row.get(2)?,
                    at: Moment(row.get(3)?),
                    bytes: row.get(4)?,
                })
            })
            .map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }

    /// Removes one of them.
    pub fn take_away(&mut self, id: PlayId) -> Result<(), Error> {
        self.conn
            .execute("DELETE FROM brought WHERE id = :id", named_params! { ":id": id.0 })
            .map(drop)
            .map_err(Error::database("removing what a class wrote down"))
    }

    /// What is remembered beside the plays.
    pub fn settings(&self) -> Result<BTreeMap<String, String>, Error> {
        let reading = Error::database("reading what is remembered");
        let mut statement =
            self.conn.prepare_cached("SELECT name, value FROM setting").map_err(&reading)?;
        let rows =
            statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }

    /// Remembers something.
    pub fn put_setting(&mut self, name: &str, value: &str) -> Result<(), Error> {
        self.conn
            .execute(
                "INSERT OR REPLACE INTO setting (name, value) VALUES (:name, :value)",
                named_params! { ":name": name, ":value": value },
            )
            .map(drop)
            .map_err(Error::database("remembering"))
    }

    /// Forgets it.
    pub fn clear_setting(&mut self, name: &str) -> Result<(), Error> {
        self.conn
            .execute("DELETE FROM setting WHERE name = :name", named_params! { ":name": name })
            .map(drop)
            .map_err(Error::database("forgetting"))
    }
}

#[cfg(test)]
impl ExerciseVault {
    /// As its file was before there were classes.
    pub(crate) fn age(&self) {
        let back = "DROP TABLE brought; DROP TABLE setting; PRAGMA user_version = 1;";
        self.conn.execute_batch(back).unwrap();
    }
}
