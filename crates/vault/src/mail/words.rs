//! The words an officer sees: *saved on this computer*, *received by the server*, *read*,
//! *answered*; and what waits, and why.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{CaseId, Digest, Event, Moment};
use dalil_protocol::RefusalCode;
use rusqlite::named_params;

use super::{ParcelKind, reading, unsigned};
use crate::{Error, Vault};

/// How far something is. A later word includes those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Delivery {
    /// Saved on this computer.
    Here,
    /// Received by the server: it signed for it.
    Received,
    /// Received by the server, and in its backup too.
    BackedUp,
    /// Opened at the desk.
    Opened,
    /// Read there.
    Read,
    /// Answered.
    Answered,
}

/// Why something is not there yet. The number is kept; the words are the screens'.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// No server answers.
    NoAnswer,
    /// Whoever answers is not the authority's server.
    WrongServer,
    /// The server is busy, or broken.
    Busy,
    /// The server does not know this computer yet.
    NotKnown,
    /// The authority believes this computer no more.
    Revoked,
    /// This computer may keep no more there.
    Quota,
    /// One side is too old for the other.
    Version,
    /// The code of the card does not count.
    CodeSpent,
    /// Whatever answers does not keep to the protocol.
    BadAnswer,
}

const WHYS: [Why; 9] = [
    Why::NoAnswer,
    Why::WrongServer,
    Why::Busy,
    Why::NotKnown,
    Why::Revoked,
    Why::Quota,
    Why::Version,
    Why::CodeSpent,
    Why::BadAnswer,
];

impl Why {
    pub(super) fn number(self) -> u8 {
        let place = WHYS.iter().position(|why| *why == self);
        place.and_then(|place| u8::try_from(place + 1).ok()).expect("every reason is in the list")
    }

    fn from_number(number: u8) -> Option<Self> {
        WHYS.get(usize::from(number).checked_sub(1)?).copied()
    }

    /// Of what the other side refused.
    pub fn of(code: RefusalCode) -> Self {
        match code {
            RefusalCode::NoAnswer => Self::NoAnswer,
            RefusalCode::WrongServer => Self::WrongServer,
            RefusalCode::Busy | RefusalCode::Broken => Self::Busy,
            RefusalCode::NotAuthentic | RefusalCode::NotAllowed => Self::NotKnown,
            RefusalCode::Revoked => Self::Revoked,
            RefusalCode::Quota => Self::Quota,
            RefusalCode::Version => Self::Version,
            RefusalCode::CodeSpent => Self::CodeSpent,
            RefusalCode::Malformed
            | RefusalCode::TooLarge
            | RefusalCode::Replayed
            | RefusalCode::NotFound
            | RefusalCode::WrongHash => Self::BadAnswer,
        }
    }

    /// The stable name that messages are found by.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoAnswer => "no-answer",
            Self::WrongServer => "wrong-server",
            Self::Busy => "busy",
            Self::NotKnown => "not-known",
            Self::Revoked => "revoked",
            Self::Quota => "quota",
            Self::Version => "version",
            Self::CodeSpent => "code-spent",
            Self::BadAnswer => "bad-answer",
        }
    }
}

/// What waits of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitingPart {
    /// What goes first: 0 urgent, 1 keys, 2 indicators, 3 identity, 4 files.
    pub rank: u8,
    /// How many objects.
    pub count: u64,
    /// Their bytes, as far as they were not sent.
    pub bytes: u64,
}

/// What waits on this computer, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// By what goes first.
    pub parts: Vec<WaitingPart>,
    /// What the last try failed by.
    pub why: Option<Why>,
    /// When it is tried again.
    pub not_before: Moment,
}

impl Vault {
    /// What waits to be sent from this computer, and why. Empty where there is no authority.
    pub fn waiting_mail(&self) -> Result<Option<Waiting>, Error> {
        let Some(outbox) = self.outbox.as_ref().filter(|_| self.is_enrolled()) else {
            return Ok(None);
        };
        let mut statement = outbox
            .conn
            .prepare_cached(include_str!("../device_db/parcel-sums.sql"))
            .map_err(reading())?;
        let parts = statement
            .query_map([], |row| {
                Ok(WaitingPart {
                    rank: row.get(0)?,
                    count: unsigned(row.get(1)?),
                    bytes: unsigned(row.get(2)?),
                })
            })
            .and_then(Iterator::collect)
            .map_err(reading())?;
        let (why, not_before) = outbox
            .conn
            .query_row("SELECT why, not_before FROM authority", [], |row| {
                Ok((Why::from_number(row.get(0)?), Moment(row.get(1)?)))
            })
            .map_err(reading())?;
        Ok(Some(Waiting { parts, why, not_before }))
    }

    /// How far each case is that was offered: as far as its entry that is least far. A case that
    /// is not here was not offered.
    pub fn deliveries(&self) -> Result<BTreeMap<CaseId, Delivery>, Error> {
        let mut words: BTreeMap<CaseId, Delivery> = BTreeMap::new();
        let Some(outbox) = self.outbox.as_ref().filter(|_| self.is_enrolled()) else {
            return Ok(words);
        };
        let cases = self.cases_of_keys()?;
        let mut statement = outbox
            .conn
            .prepare_cached(include_str!("../device_db/parcel-words.sql"))
            .map_err(reading())?;
        let rows = statement
            .query_map([], |row| {
                Ok((row.get::<_, [u8; 16]>(0)?, delivery(row.get(1)?, row.get(2)?)))
            })
            .and_then(Iterator::collect::<Result<Vec<_>, _>>)
            .map_err(reading())?;
        for (cek, word) in rows {
            let Some(case) = cases.get(&cek) else { continue };
            let least = words.entry(*case).or_insert(word);
            *least = (*least).min(word);
        }
        // What was written since, and is not sealed yet, is nowhere but here.
        for case in self.unsealed()? {
            words.entry(case).and_modify(|word| *word = Delivery::Here);
        }
        Ok(words)
    }

    /// How far each entry of a case is, by the hash of its event. An entry of a colleague is left
    /// out: it is in the colleague's segments.
    pub fn entry_deliveries(&self, case: CaseId) -> Result<BTreeMap<Digest, Delivery>, Error> {
        let mut words = BTreeMap::new();
        let Some(outbox) = &self.outbox else { return Ok(words) };
        let from = self.last_moments(case)?;
        let mut statement =
            self.conn.prepare_cached(include_str!("../sql/event-of-case.sql")).map_err(reading())?;
        let rows = statement
            .query_map(named_params! { ":case": case.0, ":from": from }, |row| {
                Ok((Digest(row.get("hash")?), row.get::<_, Option<Vec<u8>>>("seg_id")?))
            })
            .and_then(Iterator::collect::<Result<Vec<_>, _>>)
            .map_err(reading())?;
        let mut of_segment = outbox
            .conn
            .prepare_cached(include_str!("../device_db/segment-word.sql"))
            .map_err(reading())?;
        for (hash, segment) in rows {
            let word = match segment {
                None => Delivery::Here,
                Some(segment) => of_segment
                    .query_map(named_params! { ":segment": segment }, |row| {
                        Ok(delivery(row.get(0)?, row.get(1)?))
                    })
                    .and_then(|mut rows| rows.next().transpose())
                    .map_err(reading())?
                    .unwrap_or(Delivery::Here),
            };
            words.insert(hash, word);
        }
        Ok(words)
    }

    /// Cases with own events that no segment has yet.
    pub(super) fn unsealed(&self) -> Result<BTreeSet<CaseId>, Error> {
        let from = self.sealed()?.up_to;
        let mut statement = self
            .conn
            .prepare_cached(
                "SELECT case_id, bytes FROM event WHERE seq > :from AND bytes IS NOT NULL",
            )
            .map_err(reading())?;
        let mut rows = statement.query(named_params! { ":from": from }).map_err(reading())?;
        let mut cases = BTreeSet::new();
        while let Some(row) = rows.next().map_err(reading())? {
            let case = CaseId(row.get(0).map_err(reading())?);
            // What others wrote came in their segments: it never waits here. What cannot be read does.
            let bytes = row.get_ref(1).and_then(|bytes| Ok(bytes.as_blob()?)).map_err(reading())?;
            if !cases.contains(&case)
                && Event::decode(bytes).map_or(true, |event| event.author == self.officer)
            {
                cases.insert(case);
            }
        }
        Ok(cases)
    }

    /// What kind of object each parcel is and whether it is named: for tests and reports.
    pub fn parcel_count(&self, kind: ParcelKind) -> Result<u64, Error> {
        let Some(outbox) = &self.outbox else { return Ok(0) };
        outbox
            .conn
            .query_row(
                "SELECT count(*) FROM parcel WHERE kind = :kind",
                named_params! { ":kind": kind.number() },
                |row| row.get(0).map(unsigned),
            )
            .map_err(reading())
    }
}

/// Of the level of a receipt (0 for none) and the stage of a desk (0 for none).
fn delivery(level: u8, stage: u8) -> Delivery {
    match (level, stage) {
        (_, 3) => Delivery::Answered,
        (_, 2) => Delivery::Read,
        (_, 1) => Delivery::Opened,
        (2, _) => Delivery::BackedUp,
        (1, _) => Delivery::Received,
        _ => Delivery::Here,
    }
}
