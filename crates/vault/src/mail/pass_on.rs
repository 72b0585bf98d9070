//! Passing on: what came through the computer's inbox and is the affair of a case goes to the vault
//! that is open.
//!
//! The item stays in the computer's file, so that each vault of this computer can look at it; what
//! does not fit a vault yet waits there, by name. What is the affair of a desk alone goes straight
//! into its vault ([`super::straight`]).

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::ItemKind;
use dalil_seal::sha256;
use rusqlite::{Row, named_params};

use super::{Mail, reading};
use crate::{Error, Intake, cipher};

/// How far this vault has looked, and in which file of the computer, among its settings: another
/// file counts anew.
const PASSED: &str = "mail-passed";

/// Bytes of items that are handed on together: enough of them to be worth a step, few enough for any
/// computer's memory.
const TOGETHER: usize = 1 << 20;

/// An item of the inbox.
pub(crate) struct Came {
    n: i64,
    kind: ItemKind,
    from: DeviceId,
    /// None where no vault looks at it.
    pub(crate) bytes: Option<Vec<u8>>,
}

impl Mail<'_> {
    /// Hands to the open vault what came since it last looked: keys and entries of cases, whom the
    /// authority makes known, and at a desk who asks and what their ledgers say. Says how many were
    /// new there.
    pub fn pass_on(&mut self, now: Moment) -> Result<u64, Error> {
        self.look_at_not_yet(now)?;
        self.vault.look_at_late(now)?;
        self.vault.look_at_rest(now)?;
        self.vault.look_at_hurt(now)?;
        let file = Digest(sha256(&[&self.outbox()?.outbox])).to_string();
        let passed: Option<String> = self.kept(PASSED)?;
        let passed = passed.as_deref().and_then(|kept| kept.strip_prefix(file.as_str()));
        let mut after: i64 = passed.and_then(|at| at.trim().parse().ok()).unwrap_or(0);
        let mut new = 0_u64;
        loop {
            let rows = self.next_came(after)?;
            let Some(last) = rows.last().map(|came| came.n) else {
                self.place_carried()?;
                // After what came with it: what is to be gone is gone whole. What cannot be gone by
                // now is gone by the next time, and keeps nothing else from coming.
                let obeyed = self.vault.obey(now);
                let obeyed = obeyed.unwrap_or_else(|error| {
                    self.vault.freshen(&error);
                    let _ = self.vault.freshen_outbox();
                    0
                });
                // Whoever answers after a delivery does not wait for it to be moved into the file.
                let _ = cipher::rest_log(&self.vault.conn);
                return Ok(new.saturating_add(obeyed as u64));
            };
            let came = rows.into_iter();
            let came = came.filter_map(|came| Some((came.kind, came.from, came.bytes?)));
            let came: Vec<_> = came.collect();
            let taken = self.vault.take_objects(&came, now)?;
            let count = taken.iter().filter(|intake| **intake == Intake::New).count();
            new = new.saturating_add(count as u64);
            after = last;
            // Noted after it was taken: a crash in between looks again, which changes nothing.
            self.vault.put_setting(PASSED, &format!("{file} {after}"))?;
        }
    }

    pub(super) fn kept<T: std::str::FromStr>(&self, name: &str) -> Result<Option<T>, Error> {
        Ok(self.vault.settings()?.get(name).and_then(|kept| kept.parse().ok()))
    }

    /// What came next, as much of it as is handed on together.
    pub(crate) fn next_came(&self, after: i64) -> Result<Vec<Came>, Error> {
        let is_desk = self.vault.is_desk()?;
        let conn = &self.outbox()?.conn;
        let mut statement =
            conn.prepare_cached(include_str!("../device_db/item-after.sql")).map_err(reading())?;
        let mut rows = statement.query(named_params! { ":after": after }).map_err(reading())?;
        let (mut some, mut together) = (Vec::new(), 0_usize);
        while let Some(row) = rows.next().map_err(reading())? {
            let came = came(row, is_desk).map_err(reading())?;
            together = together.saturating_add(came.bytes.as_ref().map_or(0, Vec::len));
            some.push(came);
            if together >= TOGETHER {
                break;
            }
        }
        Ok(some)
    }
}

fn came(row: &Row<'_>, is_desk: bool) -> rusqlite::Result<Came> {
    let kind = ItemKind::from_number(row.get(1)?).unwrap_or(ItemKind::Pack);
    let bytes = is_of_cases(kind, is_desk).then(|| row.get(3)).transpose()?;
    Ok(Came { n: row.get(0)?, kind, from: DeviceId(row.get(2)?), bytes })
}

/// What a vault looks at; the rest is the computer's own affair. Desks tell each other which
/// computers they certified and revoked.
fn is_of_cases(kind: ItemKind, is_desk: bool) -> bool {
    match kind {
        ItemKind::KeyBatch
        | ItemKind::Segment
        | ItemKind::Enrolment
        | ItemKind::Ledger
        | ItemKind::Introduction => true,
        ItemKind::Certificate | ItemKind::Order => is_desk,
        _ => false,
    }
}
