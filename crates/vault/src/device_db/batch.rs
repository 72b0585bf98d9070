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
    /// Where the chain that stays here began and ends, if it is another one.
    home: Option<(Head, Head)>,
    now: Moment,
}

impl<'a> Batch<'a> {
    pub(super) fn begin(
        conn: &'a mut Connection,
        vault: VaultId,
        head: Head,
        home: Option<Head>,
        now: Moment,
    ) -> Result<Self, Error> {
        let tx = conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(Error::database("adding to the outbox"))?;
        Ok(Self { tx, vault, begins: head, head, home: home.map(|home| (home, home)), now })
    }

    /// One more entry of the chain that travels, or of the only one. Says where it stands.
    pub(crate) fn append(
        &mut self,
        kind: Kind,
        object: Digest,
        size: usize,
    ) -> Result<Head, Error> {
        self.head = self.add(self.head, kind, object, size)?;
        Ok(self.head)
    }

    /// One more entry of the chain that stays here.
    pub(crate) fn append_home(
        &mut self,
        kind: Kind,
        object: Digest,
        size: usize,
    ) -> Result<(), Error> {
        match self.home {
            None => self.append(kind, object, size).map(drop),
            Some((begins, head)) => {
                self.home = Some((begins, self.add(head, kind, object, size)?));
                Ok(())
            }
        }
    }

    fn add(&self, head: Head, kind: Kind, object: Digest, size: usize) -> Result<Head, Error> {
        let entry = head.next(kind, object, size, self.now);
        let bytes = entry.encode();
        self.put(
            include_str!("ledger-insert.sql"),
            named_params! {
                ":epoch": entry.epoch,
                ":seq": i64::try_from(entry.seq).unwrap_or(i64::MAX),
                ":hash": hash_of(&bytes).0,
                ":bytes": bytes,
            },
        )?;
        Ok(entry.head())
    }

    /// Signs the last entry of each chain, if there is a new one, and makes all of it durable.
    pub(super) fn end(self, device: DeviceId, key: &SigningKey) -> Result<(), Error> {
        for (begins, head) in [Some((self.begins, self.head)), self.home].into_iter().flatten() {
            if head != begins {
                let signature = head.sign(device, key)?;
                self.put(
                    include_str!("ledger-sign.sql"),
                    named_params! {
                        ":epoch": head.epoch,
                        ":seq": i64::try_from(head.seq).unwrap_or(i64::MAX),
                        ":sig": signature,
                    },
                )?;
            }
        }
        self.tx.commit().map_err(Error::database("adding to the outbox"))
    }
}
