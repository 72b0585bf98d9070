//! What lies on the desk: each case that came, and how far it is.

use std::collections::BTreeMap;

use dalil_case::{CaseId, DeviceId, Moment, OfficerId};
use rusqlite::named_params;

use crate::{Error, Vault};

/// A case that came to this desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskCase {
    /// Which.
    pub case: CaseId,
    /// The computer that sent it first.
    pub device: DeviceId,
    /// When it came.
    pub received_at: Moment,
    /// When something of it last came.
    pub last_at: Moment,
    /// Up to when what came of it was read here: no earlier than what came before somebody opened it.
    pub read_at: Option<Moment>,
    /// Up to when what came of it was answered: what had been read when something was decided or
    /// asked here.
    pub answered_at: Option<Moment>,
}

/// What the authority said in a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// What was decided, as a code of the application.
    pub outcome: Option<String>,
    /// When.
    pub decided_at: Option<Moment>,
    /// Questions without an answer.
    pub asked: u32,
    /// The officer who goes on.
    pub assigned: Option<OfficerId>,
}

impl Vault {
    /// Every case that came to this desk.
    pub fn desk_cases(&self) -> Result<Vec<DeskCase>, Error> {
        let reading = Error::database("reading what lies on the desk");
        let mut statement =
            self.conn.prepare_cached(include_str!("../sql/desk-cases.sql")).map_err(&reading)?;
        let rows = statement
            .query_map([], |row| {
                Ok(DeskCase {
                    case: CaseId(row.get(0)?),
                    device: DeviceId(row.get(1)?),
                    received_at: Moment(row.get(2)?),
                    last_at: Moment(row.get(3)?),
                    read_at: row.get::<_, Option<i64>>(4)?.map(Moment),
                    answered_at: row.get::<_, Option<i64>>(5)?.map(Moment),
                })
            })
            .map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }

    /// What the authority said, by case; only cases in which it said something.
    pub fn said(&self) -> Result<BTreeMap<CaseId, Said>, Error> {
        let reading = Error::database("reading what the authority said");
        let mut statement = self
            .conn
            .prepare_cached("SELECT case_id, outcome, decided_at, asked, assigned FROM said")
            .map_err(&reading)?;
        let rows = statement
            .query_map([], |row| {
                let said = Said {
                    outcome: row.get(1)?,
                    decided_at: row.get::<_, Option<i64>>(2)?.map(Moment),
                    asked: row.get(3)?,
                    assigned: row.get::<_, Option<[u8; 16]>>(4)?.map(OfficerId),
                };
                Ok((CaseId(row.get(0)?), said))
            })
            .map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }

    /// Somebody opened a case at this desk, and saw what came of it until now.
    pub fn note_read(&mut self, case: CaseId, now: Moment) -> Result<(), Error> {
        self.note_desk(case, now, include_str!("../sql/desk-case-read.sql"))
    }

    /// Something was decided or asked at this desk. What came meanwhile and was not seen is not
    /// answered by it.
    pub fn note_answered(&mut self, case: CaseId, now: Moment) -> Result<(), Error> {
        self.note_desk(case, now, include_str!("../sql/desk-case-answered.sql"))
    }

    fn note_desk(&mut self, case: CaseId, now: Moment, sql: &str) -> Result<(), Error> {
        self.conn
            .execute(sql, named_params! { ":case": case.0, ":at": now.0 })
            .map(drop)
            .map_err(Error::database("noting how far a case is"))
    }
}
