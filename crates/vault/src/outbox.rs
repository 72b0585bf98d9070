//! The officer's part of the computer's own file: opening it with the vault, closing it with it.
//!
//! Work never waits for it: where the file cannot be used, the officer is told and the vault opens.

pub(crate) mod keys;
pub(crate) mod owner;
mod seal;
pub(crate) mod second;
pub(crate) mod segments;

use std::path::Path;

use dalil_case::{Digest, Moment};
use dalil_seal::{DeviceKey, MasterKey};
use rusqlite::{OptionalExtension as _, named_params};
use zeroize::Zeroizing;

use crate::device_db::{DeviceDb, Place};
use crate::ledger::Head;
use crate::vault::SessionKeys;
use crate::{Error, Notice, Vault, folder};

impl Vault {
    /// Opens the computer's own file beside the vault. `key` is what the computer's record gives;
    /// the vault keeps a copy, should that record be lost.
    pub(crate) fn join_device(
        &mut self,
        data: &Path,
        key: Option<DeviceKey>,
        master: &MasterKey,
        now: Moment,
    ) -> Result<(), Error> {
        self.keys = Some(SessionKeys { audit: master.audit()? });
        let key = self.known_key(key)?;
        let remembered = self.remembered_ledger()?;
        let random = &self.random;
        let place = Place { data, key: &key, device: self.device, vault: self.id(), random };
        match opened(&place, remembered, now) {
            Ok(Opened { outbox, renewed, changed }) => {
                self.outbox = Some(outbox);
                let told = [(renewed, Notice::OutboxRenewed), (changed, Notice::OutboxChanged)];
                self.notices.extend(told.into_iter().filter(|(is, _)| *is).map(|(_, told)| told));
            }
            Err(_) => self.notices.push(Notice::OutboxClosed),
        }
        self.device_key = Some(key);
        Ok(())
    }

    /// The key of the computer's file: as the record has it, else as this vault remembers it, else
    /// a new one that begins a file of its own.
    fn known_key(&mut self, given: Option<DeviceKey>) -> Result<DeviceKey, Error> {
        let keeping = Error::database("keeping the key of the outbox");
        let kept = self
            .conn
            .query_row("SELECT key FROM device_key", [], |row| {
                row.get::<_, [u8; 32]>(0).map(Zeroizing::new)
            })
            .optional()
            .map_err(&keeping)?;
        let key = match (given, &kept) {
            (Some(key), _) => key,
            (None, Some(kept)) => return Ok(DeviceKey::copy_of(kept)),
            (None, None) => DeviceKey::new(&self.random)?,
        };
        if kept.as_deref() != Some(key.expose().expose()) {
            self.conn
                .execute(
                    include_str!("sql/device-key-put.sql"),
                    named_params! { ":device": self.device.0, ":key": key.expose().expose() },
                )
                .map_err(&keeping)?;
        }
        Ok(key)
    }

    /// The entry at which this vault left the ledger, and of which outbox.
    fn remembered_ledger(&self) -> Result<Option<([u8; 16], Head)>, Error> {
        self.conn
            .query_row(include_str!("sql/sealed-get.sql"), [], |row| {
                let seq: i64 = row.get(5)?;
                let head = Head {
                    epoch: row.get(4)?,
                    seq: u64::try_from(seq).unwrap_or(0),
                    hash: Digest(row.get(6)?),
                    minute: 0,
                };
                Ok((row.get(0)?, head))
            })
            .optional()
            .map_err(Error::database("reading where the ledger stood"))
    }

    /// Notes where the ledger stands and closes the computer's file. Locking does not wait for it
    /// to succeed: what was committed there is there.
    pub(crate) fn leave_device(&mut self) {
        let Some(outbox) = self.outbox.take() else { return };
        if let Ok(head) = outbox.head() {
            // A vault that cannot be written remembers the place before.
            let _ = self.remember_ledger(outbox.outbox, head);
        }
        let _ = outbox.close();
        self.keys = None;
    }

    fn remember_ledger(&self, outbox: [u8; 16], head: Head) -> Result<(), Error> {
        let noting = Error::database("noting where the ledger stands");
        let values = named_params! {
            ":outbox": outbox,
            ":epoch": head.epoch,
            ":seq": i64::try_from(head.seq).unwrap_or(i64::MAX),
            ":head": head.hash.0,
        };
        let sql = include_str!("sql/sealed-put.sql");
        self.conn.execute(sql, values).map(drop).map_err(&noting)
    }
}

/// The computer's file as it was found.
struct Opened {
    outbox: DeviceDb,
    /// It was damaged, and a new one has its place.
    renewed: bool,
    /// Its ledger is not as this vault left it, or not as it was signed.
    changed: bool,
}

/// The computer's file, made if it is not there; a damaged one is set aside first.
fn opened(
    place: &Place<'_>,
    remembered: Option<([u8; 16], Head)>,
    now: Moment,
) -> Result<Opened, Error> {
    // One page that the disk would not give spoils a connection, and sounds like damage: what is
    // damaged is so the second time as well.
    let found = match looked_at(place, remembered, now) {
        Err(Error::VaultDamaged { .. }) => looked_at(place, remembered, now),
        found => found,
    };
    match found {
        Ok(opened) => Ok(opened),
        Err(Error::VaultDamaged { .. }) => {
            let path = place.path()?;
            for beside in [path.with_extension("db-wal"), path] {
                if beside.exists() {
                    folder::set_aside(&beside, now)?;
                }
            }
            let outbox = DeviceDb::found(place, now)?;
            Ok(Opened { outbox, renewed: true, changed: false })
        }
        Err(error) => Err(error),
    }
}

/// Opens it and reads its ledger through: a damaged page there is damage as well.
fn looked_at(
    place: &Place<'_>,
    remembered: Option<([u8; 16], Head)>,
    now: Moment,
) -> Result<Opened, Error> {
    let outbox = match DeviceDb::open(place, now)? {
        Some(outbox) => outbox,
        None => DeviceDb::found(place, now)?,
    };
    let remembered = remembered.filter(|(id, _)| *id == outbox.outbox).map(|(_, head)| head);
    let changed = outbox.check(remembered)?.is_some();
    Ok(Opened { outbox, renewed: false, changed })
}
