//! Ledger entries and the objects that they name, in one transaction.

use dalil_case::{DeviceId, Digest, Moment};
use dalil_seal::SigningKey;
use rusqlite::{Connection, Transaction, TransactionBehavior, named_params};

use crate::ledger::{Head, Kind, hash_of};
use crate::{Error, VaultId};

/// What is being added to the computer's file.
pub(crate) struct Batch<'a> {
    pub(crate) tx: Transaction<'a>,
    pub(crate) vault: VaultId,
    begins: Head,
    head: Head,
    now: Moment,
}

impl<'a> Batch<'a> {
    pub(super) fn begin(
        conn: &'a mut Connection,
        vault: VaultId,
        head: Head,
        now: Moment,
    ) -> Result<Self, Error> {
        let tx = conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(Error::database("adding to the outbox"))?;
        Ok(Self { tx, vault, begins: head, head, now })
    }

    /// One more entry.
    pub(crate) fn append(&mut self, kind: Kind, object: Digest, size: usize) -> Result<(), Error> {
        let entry = self.head.next(kind, object, size, self.now);
        let bytes = entry.encode();
        self.tx
            .prepare_cached(include_str!("ledger-insert.sql"))
            .and_then(|mut statement| {
                statement.execute(named_params! {
                    ":epoch": entry.epoch,
                    ":seq": i64::try_from(entry.seq).unwrap_or(i64::MAX),
                    ":hash": hash_of(&bytes).0,
                    ":bytes": bytes,
                })
            })
            .map_err(Error::database("adding to the ledger"))?;
        self.head = entry.head();
        Ok(())
    }

    /// Signs the last entry, if there is a new one, and makes all of it durable.
    pub(super) fn end(self, device: DeviceId, key: &SigningKey) -> Result<(), Error> {
        let ending = Error::database("adding to the outbox");
        if self.head != self.begins {
            let signature = self.head.sign(device, key)?;
            self.tx
                .prepare_cached(include_str!("ledger-sign.sql"))
                .and_then(|mut statement| {
                    statement.execute(named_params! {
                        ":epoch": self.head.epoch,
                        ":seq": i64::try_from(self.head.seq).unwrap_or(i64::MAX),
                        ":sig": signature,
                    })
                })
                .map_err(&ending)?;
        }
        self.tx.commit().map_err(&ending)
    }
}
