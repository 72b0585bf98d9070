//! What may have changed since it was last laid out what leaves a desk: cases, computers, grants that
//! end. The tables are filled where something changes, so that a round costs what is new and not what
//! lies here.

use std::collections::BTreeSet;

use dalil_case::{CaseId, DeviceId, Moment, OfficerId, Op};
use rusqlite::{Connection, named_params};

use crate::{Error, Vault, mail};

/// Set once what lay here before these tables were is in them, among the settings.
const INDEXED: &str = "desk-indexed";

/// A grant that ends by itself is remembered by its end.
pub(crate) fn note_end(conn: &Connection, case: CaseId, op: &Op) -> rusqlite::Result<()> {
    let Op::ShareGrant { recipient, expires: Some(until), .. } = op else { return Ok(()) };
    let Some(officer) = OfficerId::from_hex(recipient) else { return Ok(()) };
    conn.prepare_cached(include_str!("../sql/grant-end-put.sql"))?
        .execute(named_params! { ":case": case.0, ":officer": officer.0, ":until": until.0 })
        .map(drop)
}

/// At a desk: the keys or the readers of a case may have changed.
pub(crate) fn note_case(conn: &Connection, case: CaseId) -> rusqlite::Result<()> {
    if !is_desk(conn)? {
        return Ok(());
    }
    conn.prepare_cached(include_str!("../sql/due-case.sql"))?
        .execute(named_params! { ":case": case.0 })
        .map(drop)
}

/// At a desk: something of a computer was taken.
pub(crate) fn note_device(conn: &Connection, device: DeviceId) -> rusqlite::Result<()> {
    if !is_desk(conn)? {
        return Ok(());
    }
    conn.prepare_cached(include_str!("../sql/due-device.sql"))?
        .execute(named_params! { ":device": device.0 })
        .map(drop)
}

/// At a desk: everything may have changed. Rows that came otherwise than one by one, as from a copy,
/// said nothing of it.
pub(crate) fn note_all(conn: &Connection) -> rusqlite::Result<()> {
    if !is_desk(conn)? {
        return Ok(());
    }
    conn.execute_batch(
        "INSERT INTO desk_due (case_id) SELECT case_id FROM desk_case WHERE true
           ON CONFLICT DO NOTHING;
         INSERT INTO device_due (device_id) SELECT device_id FROM desk_device WHERE true
           ON CONFLICT DO NOTHING;",
    )
}

fn is_desk(conn: &Connection) -> rusqlite::Result<bool> {
    conn.prepare_cached("SELECT 1 FROM desk")?.exists([])
}

impl Vault {
    /// Cases whose keys or readers may have changed.
    pub(super) fn due_cases(&self) -> Result<BTreeSet<CaseId>, Error> {
        self.ids("SELECT case_id FROM desk_due").map(|ids| ids.into_iter().map(CaseId).collect())
    }

    pub(super) fn is_laid_out(&self, case: CaseId) -> Result<(), Error> {
        self.forget("DELETE FROM desk_due WHERE case_id = :id", case.0)
    }

    /// Computers of which something is further than was acknowledged.
    pub(super) fn due_devices(&self) -> Result<BTreeSet<DeviceId>, Error> {
        let ids = self.ids("SELECT device_id FROM device_due")?;
        Ok(ids.into_iter().map(DeviceId).collect())
    }

    pub(super) fn is_acknowledged(&self, device: DeviceId) -> Result<(), Error> {
        self.forget("DELETE FROM device_due WHERE device_id = :id", device.0)
    }

    /// Cases of which a grant has ended.
    pub(super) fn ended_by(&self, now: Moment) -> Result<BTreeSet<CaseId>, Error> {
        let ending = Error::database("reading which grants are over");
        let mut statement = self
            .conn
            .prepare_cached("SELECT DISTINCT case_id FROM grant_end WHERE until_at < :now")
            .map_err(&ending)?;
        let rows = statement
            .query_map(named_params! { ":now": now.0 }, |row| row.get(0).map(CaseId))
            .map_err(&ending)?;
        rows.collect::<Result<_, _>>().map_err(&ending)
    }

    pub(super) fn forget_ends(&self, case: CaseId, now: Moment) -> Result<(), Error> {
        self.conn
            .execute(
                "DELETE FROM grant_end WHERE case_id = :case AND until_at < :now",
                named_params! { ":case": case.0, ":now": now.0 },
            )
            .map(drop)
            .map_err(Error::database("noting which grants are over"))
    }

    /// Once: what came before there were tables for it.
    pub(super) fn index_once(&mut self) -> Result<(), Error> {
        if self.settings()?.contains_key(INDEXED) {
            return Ok(());
        }
        for case in self.desk_cases()?.into_iter().map(|row| row.case) {
            for kept in self.events(case)? {
                let Some(op) = kept.recorded.event.body.op() else { continue };
                mail::want(&self.conn, case, op)
                    .and_then(|()| note_end(&self.conn, case, op))
                    .map_err(Error::database("looking through what lies on the desk"))?;
            }
        }
        self.put_setting(INDEXED, "1")
    }

    fn ids(&self, sql: &str) -> Result<Vec<[u8; 16]>, Error> {
        let reading = Error::database("reading what has changed on the desk");
        let mut statement = self.conn.prepare_cached(sql).map_err(&reading)?;
        let rows = statement.query_map([], |row| row.get(0)).map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }

    fn forget(&self, sql: &str, id: [u8; 16]) -> Result<(), Error> {
        self.conn
            .execute(sql, named_params! { ":id": id })
            .map(drop)
            .map_err(Error::database("noting what was laid out"))
    }
}
