//! The computers that a desk knows: who works on them, when something last came, what is missing.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{DeviceId, Digest, Moment, OfficerId};
use rusqlite::named_params;

use crate::incoming::DeviceStanding;
use crate::{Error, Vault};

/// An officer of a computer, as typed there at enrolment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskOfficer {
    /// As in events.
    pub officer: OfficerId,
    /// The name.
    pub name: String,
    /// In what function.
    pub function: String,
}

/// What a desk has of a computer's ledger.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LedgerState {
    /// The newest epoch that came.
    pub epoch: u32,
    /// Up to which place everything came.
    pub whole_to: u64,
    /// The newest place that came.
    pub newest: u64,
    /// Two signed entries stand in one place, or one follows another than the one before it.
    pub fork: bool,
    /// Objects that it names and that are not taken yet.
    pub waiting: u32,
}

/// A computer that a desk knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskDevice {
    /// Which.
    pub device: DeviceId,
    /// How it stands.
    pub standing: DeviceStanding,
    /// Where it belongs to; empty before it is certified.
    pub organisation: String,
    /// Where it is used; empty before it is certified.
    pub region: String,
    /// officer, desk or courier.
    pub role: String,
    /// When it asked.
    pub asked_at: Moment,
    /// When it last wrote in its ledger of what came, by its own clock and never past this one's.
    pub seen_at: Moment,
    /// The edition of the guide in the last case of it; empty before one came.
    pub edition: String,
    /// Who works on it.
    pub officers: Vec<DeskOfficer>,
    /// Its ledger.
    pub ledger: LedgerState,
}

impl Vault {
    /// Every computer that this desk knows.
    pub fn desk_devices(&self) -> Result<Vec<DeskDevice>, Error> {
        let mut devices = self.desk_places()?;
        for device in &mut devices {
            device.ledger = self.ledger_state(device.device)?;
        }
        Ok(devices)
    }

    /// The same without their ledgers, which cost what they are long: who sends, and from where.
    pub fn desk_places(&self) -> Result<Vec<DeskDevice>, Error> {
        let reading = Error::database("reading which computers are known");
        let mut officers = self.desk_officers()?;
        let mut statement =
            self.conn.prepare_cached(include_str!("../sql/desk-devices.sql")).map_err(&reading)?;
        let rows = statement
            .query_map([], |row| {
                let device = DeviceId(row.get(0)?);
                Ok(DeskDevice {
                    device,
                    standing: DeviceStanding::from_number(row.get(1)?),
                    organisation: row.get(2)?,
                    region: row.get(3)?,
                    role: row.get(4)?,
                    asked_at: Moment(row.get(5)?),
                    seen_at: Moment(row.get(6)?),
                    edition: row.get(7)?,
                    officers: Vec::new(),
                    ledger: LedgerState::default(),
                })
            })
            .map_err(&reading)?;
        let mut devices: Vec<DeskDevice> = rows.collect::<Result<_, _>>().map_err(&reading)?;
        for device in &mut devices {
            device.officers = officers.remove(&device.device).unwrap_or_default();
        }
        Ok(devices)
    }

    /// Who works on which computer.
    pub fn desk_officers(&self) -> Result<BTreeMap<DeviceId, Vec<DeskOfficer>>, Error> {
        let reading = Error::database("reading who works where");
        let mut statement = self
            .conn
            .prepare_cached(
                "SELECT device_id, officer_id, name, function FROM desk_officer ORDER BY name",
            )
            .map_err(&reading)?;
        let rows = statement
            .query_map([], |row| {
                let officer = OfficerId(row.get(1)?);
                Ok((
                    DeviceId(row.get(0)?),
                    DeskOfficer { officer, name: row.get(2)?, function: row.get(3)? },
                ))
            })
            .map_err(&reading)?;
        let mut all: BTreeMap<DeviceId, Vec<DeskOfficer>> = BTreeMap::new();
        for row in rows {
            let (device, officer) = row.map_err(&reading)?;
            all.entry(device).or_default().push(officer);
        }
        Ok(all)
    }

    /// Whether entries of a computer's ledger are missing here, or objects that it names.
    pub fn is_behind(&self, device: DeviceId) -> Result<bool, Error> {
        let state = self.ledger_state(device)?;
        Ok(state.newest > state.whole_to || state.waiting > 0)
    }

    fn ledger_state(&self, device: DeviceId) -> Result<LedgerState, Error> {
        let (taken, erased) = (self.taken_of(device)?, self.erased_of(device)?);
        let mut state = LedgerState::default();
        let mut before: Option<(u64, Digest)> = None;
        for entry in self.followed(device)? {
            state.epoch = entry.epoch;
            state.newest = state.newest.max(entry.seq);
            let (seq, hash) = before.unwrap_or((0, Digest::ZERO));
            state.fork |= before.is_some() && seq == entry.seq
                || seq.checked_add(1) == Some(entry.seq) && hash != entry.prev;
            if state.whole_to.checked_add(1) == Some(entry.seq) {
                state.whole_to = entry.seq;
            }
            let asked_for = matches!(entry.kind, 1 | 2) && !erased.contains(&entry.object);
            state.waiting += u32::from(asked_for && !taken.contains(&entry.object));
            before = Some((entry.seq, entry.hash));
        }
        Ok(state)
    }

    /// The objects of a computer that belong to cases that were erased here.
    pub(super) fn erased_of(&self, device: DeviceId) -> Result<BTreeSet<Digest>, Error> {
        self.objects_of(device, include_str!("../sql/incoming-erased.sql"))
    }

    /// The objects of a computer that are taken.
    pub(super) fn taken_of(&self, device: DeviceId) -> Result<BTreeSet<Digest>, Error> {
        self.objects_of(device, "SELECT hash FROM incoming WHERE device = :device AND state = 1")
    }

    fn objects_of(&self, device: DeviceId, sql: &str) -> Result<BTreeSet<Digest>, Error> {
        let reading = Error::database("reading what came");
        let mut statement = self.conn.prepare_cached(sql).map_err(&reading)?;
        let rows = statement
            .query_map(named_params! { ":device": device.0 }, |row| row.get(0).map(Digest))
            .map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }
}
