//! How far each case is, since when, and what of it waits; and how things are sent. What a screen
//! says, and nothing that the courier needs.

use std::collections::BTreeMap;

use dalil_case::{CaseId, Moment};
use dalil_protocol::EnrolRequest;
use rusqlite::{Connection, OptionalExtension as _, named_params};

use super::{Mail, ParcelKind, noting, reading, signed, unsigned};
use crate::{Delivery, Error, Vault};

/// How far a case is that was offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Travel {
    /// As far as the part of it that is least far.
    pub word: Delivery,
    /// When that became true, as the proof says; none where nothing is proved.
    pub at: Option<Moment>,
    /// Parts of its record, keys included, that no receipt covers.
    pub parts: u32,
    /// Files of it that no receipt covers.
    pub files: u32,
    /// Bytes that are still to be sent.
    pub bytes: u64,
    /// Parts that a receipt covers.
    pub received: u32,
    /// It goes before everything else.
    pub urgent: bool,
}

/// Everything that travels from this computer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Travels {
    /// The cases of the open vault that were offered.
    pub cases: BTreeMap<CaseId, Travel>,
    /// Parts of colleagues' cases that no receipt covers.
    pub others: u32,
}

/// How things are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SendingChoice {
    /// 0 by itself, 1 sparingly, 2 when asked.
    pub mode: u8,
    /// The last try.
    pub tried_at: Option<Moment>,
}

/// One row of what travels.
struct Row {
    cek: [u8; 16],
    kind: u8,
    rank: u8,
    left: u64,
    /// When it was received, opened, read, answered.
    at: [Option<i64>; 4],
}

/// What was proved, by beginning of the ledger and stage: up to where, and when. One row a round, while
/// there is a row of [`Row`] for each part of each case.
struct Reached(BTreeMap<(u32, u8), Vec<(i64, i64)>>);

impl Reached {
    fn read(conn: &Connection) -> Result<Self, Error> {
        let mut statement = conn
            .prepare_cached("SELECT epoch, stage, seq, at FROM reached ORDER BY epoch, stage, seq")
            .map_err(reading())?;
        let mut rows = statement.query([]).map_err(reading())?;
        let mut all: BTreeMap<(u32, u8), Vec<(i64, i64)>> = BTreeMap::new();
        while let Some(row) = rows.next().map_err(reading())? {
            let at = || -> rusqlite::Result<((u32, u8), (i64, i64))> {
                Ok(((row.get(0)?, row.get(1)?), (row.get(2)?, row.get(3)?)))
            };
            let (stage, place) = at().map_err(reading())?;
            all.entry(stage).or_default().push(place);
        }
        Ok(Self(all))
    }

    /// When each stage first was at this place of the ledger or beyond; a file that is not named there
    /// yet is nowhere.
    fn of(&self, epoch: u32, seq: i64) -> [Option<i64>; 4] {
        [0, 1, 2, 3].map(|stage| {
            let places = self.0.get(&(epoch, stage)).filter(|_| seq > 0)?;
            let first = places.partition_point(|(up_to, _)| *up_to < seq);
            places.get(first).map(|(_, at)| *at)
        })
    }
}

const WORDS: [Delivery; 4] =
    [Delivery::Received, Delivery::Opened, Delivery::Read, Delivery::Answered];

impl Row {
    /// The farthest word that is proved, and how many there are before it.
    fn reached(&self) -> usize {
        self.at.iter().rposition(Option::is_some).map_or(0, |place| place + 1)
    }
}

impl Travel {
    fn of(rows: &[&Row], is_unsealed: bool) -> Self {
        let least = rows.iter().map(|row| row.reached()).min().unwrap_or(0);
        let least = if is_unsealed { 0 } else { least };
        let word = least.checked_sub(1).and_then(|place| WORDS.get(place)).copied();
        // A desk that has read something has opened it: its moment stands for the earlier ones.
        let since = |row: &&Row| -> Option<i64> {
            let from = least.checked_sub(1)?;
            row.at.iter().skip(from).flatten().min().copied()
        };
        let waiting = || rows.iter().filter(|row| row.reached() == 0);
        let is_file = |row: &&&Row| row.kind == ParcelKind::File.number();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let files = waiting().filter(is_file).count();
        Self {
            word: word.unwrap_or(Delivery::Here),
            at: rows.iter().filter_map(since).max().map(Moment),
            parts: count((waiting().count() - files).saturating_add(usize::from(is_unsealed))),
            files: count(files),
            bytes: waiting().map(|row| row.left).sum(),
            received: count(rows.iter().filter(|row| row.reached() > 0).count()),
            urgent: waiting().any(|row| row.rank == 0),
        }
    }
}

impl Vault {
    /// How far every case is that was offered, and what colleagues have waiting. Empty where there
    /// is no authority.
    pub fn travels(&self) -> Result<Travels, Error> {
        let Some(outbox) = self.outbox.as_ref().filter(|_| self.is_enrolled()) else {
            return Ok(Travels::default());
        };
        let cases = self.cases_of_keys()?;
        let reached = Reached::read(&outbox.conn)?;
        let mut statement = outbox
            .conn
            .prepare_cached(include_str!("../device_db/parcel-progress.sql"))
            .map_err(reading())?;
        let rows = statement
            .query_map([], |row| {
                let (epoch, seq) = (row.get(4)?, row.get(5)?);
                Ok(Row {
                    cek: row.get(0)?,
                    kind: row.get(1)?,
                    rank: row.get(2)?,
                    left: unsigned(row.get(3)?),
                    at: reached.of(epoch, seq),
                })
            })
            .and_then(Iterator::collect::<Result<Vec<_>, _>>)
            .map_err(reading())?;
        let mut all = Travels::default();
        let mut of_case: BTreeMap<CaseId, Vec<&Row>> = BTreeMap::new();
        for row in &rows {
            match cases.get(&row.cek) {
                Some(case) => of_case.entry(*case).or_default().push(row),
                None if row.reached() == 0 => all.others = all.others.saturating_add(1),
                None => {}
            }
        }
        let unsealed = self.unsealed()?;
        for (case, rows) in of_case {
            all.cases.insert(case, Travel::of(&rows, unsealed.contains(&case)));
        }
        Ok(all)
    }

    /// What the officer of this vault asked the authority with, and whether the server has it. None
    /// where the officer did not ask.
    pub fn own_request(&self) -> Result<Option<(EnrolRequest, bool)>, Error> {
        let Some(outbox) = &self.outbox else { return Ok(None) };
        let found: Option<(Vec<u8>, bool)> = outbox
            .conn
            .query_row(
                "SELECT bytes, sent FROM request WHERE vault_id = :vault ORDER BY n DESC LIMIT 1",
                named_params! { ":vault": self.id().0 },
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()
            .map_err(reading())?;
        let Some((bytes, sent)) = found else { return Ok(None) };
        Ok(Some((EnrolRequest::read(&bytes)?, sent)))
    }
}

impl Mail<'_> {
    /// How things are sent.
    pub fn sending(&self) -> Result<SendingChoice, Error> {
        let found = self
            .outbox()?
            .conn
            .query_row(include_str!("../device_db/sending-get.sql"), [], |row| {
                Ok(SendingChoice {
                    mode: row.get(0)?,
                    tried_at: Some(row.get(1)?).filter(|at| *at != 0).map(Moment),
                })
            })
            .optional()
            .map_err(reading())?;
        Ok(found.unwrap_or_default())
    }

    /// Chooses how things are sent: 0 by itself, 1 sparingly, 2 when asked.
    pub fn choose_mode(&mut self, mode: u8) -> Result<(), Error> {
        self.put_sending("INSERT INTO sending (one, mode) VALUES (1, :value) ON CONFLICT (one) DO UPDATE SET mode = :value", i64::from(mode))
    }

    /// A try begins.
    pub fn note_begun(&mut self, at: Moment) -> Result<(), Error> {
        self.put_sending("INSERT INTO sending (one, tried_at) VALUES (1, :value) ON CONFLICT (one) DO UPDATE SET tried_at = :value", at.0)
    }

    fn put_sending(&self, sql: &str, value: i64) -> Result<(), Error> {
        let conn = &self.outbox()?.conn;
        conn.execute(sql, named_params! { ":value": value }).map(drop).map_err(noting())
    }

    /// Somebody reached so far, as a proof says that was checked before.
    pub(super) fn reached(&self, stage: u8, place: (u32, u64), at: Moment) -> Result<(), Error> {
        self.outbox()?
            .conn
            .execute(
                include_str!("../device_db/reached-put.sql"),
                named_params! {
                    ":epoch": place.0,
                    ":stage": stage,
                    ":seq": signed(place.1),
                    ":at": at.0,
                },
            )
            .map(drop)
            .map_err(noting())
    }
}
