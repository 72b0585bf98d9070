//! The two chains of the ledger: one that stays on this computer, and from enrolment on one that
//! travels. What is of no concern to the authority is named by the first alone, so that not even
//! its hash ever leaves.

use dalil_case::{Digest, Moment};
use dalil_seal::VerifyingKey;
use rusqlite::{OptionalExtension as _, named_params};

use super::{Batch, DeviceDb};
use crate::Error;
use crate::ledger::{self, Head, Kind, LedgerBroken, SignedEntry};

/// The chain that never leaves: everything before enrolment, and after it what stays here.
pub(crate) const HOME: u32 = 1;
/// Entries that are looked at when the file is opened.
const RECENT: u64 = 1000;

impl DeviceDb {
    /// Begins the ledger anew: from here on `epoch` is what travels. `begins` says what it follows.
    /// What the work adds belongs to the new one.
    pub(crate) fn begin_epoch<T>(
        &mut self,
        epoch: u32,
        begins: Digest,
        now: Moment,
        work: impl FnOnce(&mut Batch<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let head = Head { epoch, ..Head::default() };
        let home = self.head_of(HOME)?;
        let mut batch = Batch::begin(&mut self.conn, self.vault, head, Some(home), now)?;
        batch.put(
            "UPDATE device SET epoch = :epoch WHERE epoch < :epoch",
            named_params! { ":epoch": epoch },
        )?;
        batch.append(Kind::Epoch, begins, 0)?;
        let value = work(&mut batch)?;
        batch.end(self.device, &self.signing)?;
        self.epoch = epoch;
        Ok(value)
    }

    /// Where the ledger ends.
    pub(crate) fn head(&self) -> Result<Head, Error> {
        self.head_of(self.epoch)
    }

    /// Where the chain that stays here ends, if there is another one that travels.
    pub(super) fn home(&self) -> Result<Option<Head>, Error> {
        if self.epoch == HOME { Ok(None) } else { self.head_of(HOME).map(Some) }
    }

    fn head_of(&self, epoch: u32) -> Result<Head, Error> {
        let last: Option<Vec<u8>> = self
            .conn
            .prepare_cached(include_str!("ledger-last.sql"))
            .and_then(|mut statement| {
                statement.query_row(named_params! { ":epoch": epoch }, |row| row.get(0)).optional()
            })
            .map_err(Error::database("reading the ledger"))?;
        match last {
            None => Ok(Head { epoch, ..Head::default() }),
            Some(bytes) => match ledger::Entry::decode(&bytes) {
                Some(entry) => Ok(entry.head()),
                None => Err(Error::VaultDamaged { source: None }),
            },
        }
    }

    /// The public half of the key that signs the ledger.
    pub(crate) fn ledger_key(&self) -> VerifyingKey {
        self.signing.verifying_key()
    }

    /// The ledger's entries after one of them, as they are kept.
    pub(crate) fn entries(&self, after: u64, most: u32) -> Result<Vec<SignedEntry>, Error> {
        self.entries_of(self.epoch, after, most)
    }

    pub(crate) fn entries_of(
        &self,
        epoch: u32,
        after: u64,
        most: u32,
    ) -> Result<Vec<SignedEntry>, Error> {
        let reading = Error::database("reading the ledger");
        let mut statement =
            self.conn.prepare_cached(include_str!("ledger-after.sql")).map_err(&reading)?;
        let after = i64::try_from(after).unwrap_or(i64::MAX);
        let rows = statement
            .query_map(named_params! { ":epoch": epoch, ":after": after, ":most": most }, |row| {
                Ok(SignedEntry { bytes: row.get(0)?, signature: row.get(1)? })
            })
            .map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }

    /// Whether the ledger is as it was signed and still has the entry that a vault remembers.
    /// Looks at the newest entries only.
    pub(crate) fn check(&self, remembered: Option<Head>) -> Result<Option<LedgerBroken>, Error> {
        if let Some(known) = remembered {
            let kept =
                known.seq.checked_sub(1).map(|before| self.entries(before, 1)).transpose()?;
            let kept = kept.and_then(|entries| entries.into_iter().next());
            let same = kept.is_some_and(|entry| ledger::hash_of(&entry.bytes) == known.hash);
            if known.epoch > self.epoch || known.epoch == self.epoch && !same {
                return Ok(Some(LedgerBroken::Head));
            }
        }
        for epoch in self.chains() {
            if let Some(broken) = self.check_chain(epoch)? {
                return Ok(Some(broken));
            }
        }
        Ok(None)
    }

    /// The chain that stays here, and the one that travels if there is one.
    pub(super) fn chains(&self) -> Vec<u32> {
        if self.epoch == HOME { vec![HOME] } else { vec![HOME, self.epoch] }
    }

    fn check_chain(&self, epoch: u32) -> Result<Option<LedgerBroken>, Error> {
        let head = self.head_of(epoch)?;
        let before = head.seq.saturating_sub(RECENT);
        let begins = match before.checked_sub(1) {
            None => Head { epoch, ..Head::default() },
            Some(from) => {
                let entry = self.entries_of(epoch, from, 1)?.into_iter().next();
                match entry.and_then(|kept| ledger::Entry::decode(&kept.bytes)) {
                    Some(entry) => entry.head(),
                    None => return Ok(Some(LedgerBroken::Unreadable)),
                }
            }
        };
        let recent = self.entries_of(epoch, before, u32::MAX)?;
        let verdict = ledger::verify(begins, &recent, self.device, &self.ledger_key(), None);
        Ok(verdict.err().map(|(_, why)| why))
    }
}
