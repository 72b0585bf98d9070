//! Orders of a desk that one computer alone reads: its vaults are sealed, a case is erased there.
//! Sealed to the computer, signed by the authority, and noted in the ledger before they are laid out.
//!
//! No other desk is told: it could not read them, and does nothing by them.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{CaseId, DeviceId, Digest, Moment};
use dalil_protocol::{ItemKind, Order, SealedOrder};
use dalil_seal::sha256;
use rusqlite::{OptionalExtension as _, named_params};

use super::role::malformed;
use crate::incoming::DeviceStanding;
use crate::{AuditKind, AuditRecord, Error, Vault};

/// Which order to seal was given to a computer last, among the settings of this desk.
const SEAL: &str = "ordered/seal/";
/// The same for erasing, by case and computer.
const ERASE: &str = "ordered/erase/";

/// An order that was given. Whether its computer fetched it and went by it, nobody is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OrderGiven {
    /// When.
    pub at: Moment,
    /// Since when the server has it.
    pub gone_at: Option<Moment>,
}

impl Vault {
    /// Orders that every vault of a computer is sealed against passphrases. It takes effect when the
    /// computer next asks; to one that was revoked before that, nothing is given any more. While one
    /// still waits here to leave, no second one is given: each seals what was recovered since.
    ///
    /// # Errors
    /// [`Error::DeviceUnknown`] also for a revoked computer, and for this one.
    pub fn order_seal(&mut self, device: DeviceId, now: Moment) -> Result<(), Error> {
        if device == self.device() {
            return Err(Error::DeviceUnknown);
        }
        if self.seals_given()?.get(&device).is_some_and(|given| given.gone_at.is_none()) {
            return Ok(());
        }
        let order = self.order_to(device, &SealedOrder::SealLock, now)?;
        self.note_order(AuditKind::SealOrdered, device.0, 1, now)?;
        self.lay_bytes(device, ItemKind::Order, &order, now)?;
        self.note_given(&format!("{SEAL}{device}"), &order)
    }

    /// The last order to seal that was given to each computer.
    pub fn seals_given(&self) -> Result<BTreeMap<DeviceId, OrderGiven>, Error> {
        self.given(SEAL)
    }

    /// The last order to erase a case that was given to each computer.
    pub fn erasures_given(&self, case: CaseId) -> Result<BTreeMap<DeviceId, OrderGiven>, Error> {
        self.given(&format!("{ERASE}{case}/"))
    }

    fn note_given(&mut self, name: &str, order: &[u8]) -> Result<(), Error> {
        self.put_setting(name, &Digest(sha256(&[order])).to_string())
    }

    /// Orders of one kind, as they lie here. One that was taken back, because its computer was
    /// revoked before it left, is none.
    fn given(&self, kind: &str) -> Result<BTreeMap<DeviceId, OrderGiven>, Error> {
        let reading = Error::database("reading which orders were given");
        let mut all = BTreeMap::new();
        for (name, hash) in self.settings()? {
            let device = name.strip_prefix(kind).and_then(DeviceId::from_hex);
            let (Some(device), Some(hash)) = (device, Digest::from_hex(&hash)) else { continue };
            let found = self
                .conn
                .query_row(
                    "SELECT at, gone_at FROM outgoing WHERE hash = :hash AND device = :device",
                    named_params! { ":hash": hash.0, ":device": device.0 },
                    |row| {
                        let gone_at = row.get::<_, Option<i64>>(1)?.map(Moment);
                        Ok(OrderGiven { at: Moment(row.get(0)?), gone_at })
                    },
                )
                .optional()
                .map_err(&reading)?;
            all.extend(found.map(|given| (device, given)));
        }
        Ok(all)
    }

    /// Orders that a case is erased at every computer that has it. Says how many there are. At this
    /// desk the case stays.
    ///
    /// # Errors
    /// [`Error::SecondReaderNeeded`] once one reader had as many erased or let out today as one may.
    pub fn order_erasure(
        &mut self,
        case: CaseId,
        reason: &str,
        now: Moment,
    ) -> Result<usize, Error> {
        self.ops()?;
        let what = SealedOrder::EraseCase { case, reason: reason.to_owned() };
        let devices = self.computers_with(case, now)?;
        let orders = devices.iter().map(|device| self.order_to(*device, &what, now));
        let orders = orders.collect::<Result<Vec<_>, _>>()?;
        if !devices.is_empty() {
            // What is gone everywhere else is as much as what leaves: much of it needs two.
            self.let_out(case, now)?;
        }
        let count = i64::try_from(devices.len()).unwrap_or(i64::MAX);
        self.note_order(AuditKind::EraseOrdered, case.0, count, now)?;
        for (device, order) in devices.iter().zip(&orders) {
            self.lay_bytes(*device, ItemKind::Order, order, now)?;
            self.note_given(&format!("{ERASE}{case}/{device}"), order)?;
        }
        Ok(devices.len())
    }

    /// The computers that have something of a case: that sent of it, that were given its keys, or
    /// whose officers read it. Not this one, no other desk's, and none that is revoked.
    pub fn computers_with(&self, case: CaseId, now: Moment) -> Result<BTreeSet<DeviceId>, Error> {
        let reading = Error::database("reading which computers have a case");
        let mut statement = self
            .conn
            .prepare_cached(include_str!("../sql/computers-of-case.sql"))
            .map_err(&reading)?;
        let came: Vec<DeviceId> = statement
            .query_map(named_params! { ":case": case.0 }, |row| row.get(0).map(DeviceId))
            .and_then(Iterator::collect)
            .map_err(&reading)?;
        let readers = self.readers_of(case, now)?.into_iter().map(|reader| reader.device);
        let desks: BTreeSet<DeviceId> = self
            .desk_places()?
            .into_iter()
            .filter(|one| one.role == "desk")
            .map(|one| one.device)
            .collect();
        let mut all = BTreeSet::new();
        for device in came.into_iter().chain(readers) {
            let standing = self.standing(device)?;
            let reached = standing.is_some_and(|standing| standing != DeviceStanding::Revoked);
            if reached && device != self.device() && !desks.contains(&device) {
                all.insert(device);
            }
        }
        Ok(all)
    }

    /// An order, sealed and signed, as it travels.
    fn order_to(
        &self,
        device: DeviceId,
        what: &SealedOrder,
        now: Moment,
    ) -> Result<Vec<u8>, Error> {
        let ops = self.ops()?;
        let authority = self.desk_authority()?.ok_or(Error::DeskOnlyReads)?;
        if self.standing(device)?.is_none_or(|standing| standing == DeviceStanding::Revoked) {
            return Err(Error::DeviceUnknown);
        }
        let (_, inbox) = self.device_keys(device)?;
        let order = Order::sealed(authority, (device, &inbox), what, now, &self.random)
            .and_then(|order| order.sign(&ops))
            .map_err(|_| malformed())?;
        Ok(order.to_bytes())
    }

    /// What must not happen unseen does not happen where it cannot be noted.
    fn note_order(
        &mut self,
        kind: AuditKind,
        about: [u8; 16],
        amount: i64,
        now: Moment,
    ) -> Result<(), Error> {
        self.audit(&AuditRecord { kind, at: now, about: vec![about], amount })
    }
}
