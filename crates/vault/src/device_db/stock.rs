//! What lies in the computer's file beside the ledger: segments, wrapped keys, who the owners are.

use std::collections::BTreeSet;

use dalil_case::{Digest, OfficerId};
use rusqlite::{OptionalExtension as _, Params, Row, named_params};

use super::{Batch, DeviceDb};
use crate::outbox::keys::WrappedKey;
use crate::outbox::owner::OwnerCopy;
use crate::outbox::segments::SegmentRow;
use crate::{Error, VaultId, ledger};

/// Segments that are read in one go.
const STRETCH: u32 = 64;

impl DeviceDb {
    /// The ledger's present epoch.
    pub(crate) fn epoch(&self) -> u32 {
        self.epoch
    }

    /// The next segments after a number, whoever sealed them. Empty at the end.
    pub(crate) fn segments(&self, after: i64) -> Result<Vec<SegmentRow>, Error> {
        let values = named_params! { ":after": after, ":most": STRETCH };
        self.read_segments(include_str!("segment-after.sql"), values)
    }

    /// The bytes of a segment that was sealed here; none where it was not.
    pub(crate) fn segment_bytes(&self, hash: Digest) -> Result<Option<Vec<u8>>, Error> {
        self.conn
            .query_row("SELECT bytes FROM segment WHERE hash = ?1", [hash.0], |row| row.get(0))
            .optional()
            .map_err(Error::database("reading sealed segments"))
    }

    /// All segments under one case key.
    pub(crate) fn segments_of_key(&self, cek: [u8; 16]) -> Result<Vec<SegmentRow>, Error> {
        self.read_segments(include_str!("segment-of-key.sql"), named_params! { ":cek": cek })
    }

    fn read_segments(&self, sql: &str, values: impl Params) -> Result<Vec<SegmentRow>, Error> {
        let reading = Error::database("reading sealed segments");
        let mut statement = self.conn.prepare_cached(sql).map_err(&reading)?;
        let rows = statement.query_map(values, segment).map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }

    /// The number of the last segment that one officer sealed; 0 where there is none.
    pub(crate) fn last_segment(&self, vault: VaultId) -> Result<i64, Error> {
        self.conn
            .prepare_cached(include_str!("segment-last.sql"))
            .and_then(|mut statement| {
                statement
                    .query_row(named_params! { ":vault": vault.0 }, |row| row.get(0))
                    .optional()
            })
            .map(Option::unwrap_or_default)
            .map_err(Error::database("reading sealed segments"))
    }

    /// How many segments the ledger names that are not there.
    pub(crate) fn missing_segments(&self) -> Result<usize, Error> {
        let reading = Error::database("reading sealed segments");
        let mut named =
            self.conn.prepare_cached(include_str!("segment-named.sql")).map_err(&reading)?;
        let mut missing = BTreeSet::new();
        for epoch in self.chains() {
            let mut after = 0;
            loop {
                let entries = self.entries_of(epoch, after, STRETCH)?;
                if entries.is_empty() {
                    break;
                }
                for kept in entries {
                    after += 1;
                    let Some(entry) = ledger::Entry::decode(&kept.bytes) else { continue };
                    after = entry.seq;
                    if entry.kind == ledger::Kind::Segment
                        && !named.exists([entry.object.0]).map_err(&reading)?
                    {
                        missing.insert(entry.object);
                    }
                }
            }
        }
        Ok(missing.len())
    }

    /// The case keys that were wrapped for one officer.
    pub(crate) fn wrapped_keys(&self, vault: VaultId) -> Result<Vec<WrappedKey>, Error> {
        let reading = Error::database("reading wrapped keys");
        let mut statement =
            self.conn.prepare_cached(include_str!("own-key-all.sql")).map_err(&reading)?;
        let rows = statement
            .query_map(named_params! { ":vault": vault.0 }, |row| {
                Ok(WrappedKey { cek: row.get(0)?, nonce: row.get(1)?, wrapped: row.get(2)? })
            })
            .map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }

    /// Who the owner of a vault is, sealed.
    pub(crate) fn owner_copy(&self, vault: VaultId) -> Result<Option<OwnerCopy>, Error> {
        self.conn
            .prepare_cached(include_str!("owner-get.sql"))
            .and_then(|mut statement| {
                statement
                    .query_row(named_params! { ":vault": vault.0 }, |row| {
                        Ok(OwnerCopy { nonce: row.get(0)?, sealed: row.get(1)? })
                    })
                    .optional()
            })
            .map_err(Error::database("reading whose vault it is"))
    }

    /// Forgets keys of erased cases: what was sealed under them is dead.
    pub(crate) fn forget_keys(&self, ceks: &[[u8; 16]], officer: OfficerId) -> Result<(), Error> {
        let forgetting = Error::database("forgetting the keys of an erased case");
        let mut forget =
            self.conn.prepare_cached(include_str!("own-key-forget.sql")).map_err(&forgetting)?;
        let mut take_back =
            self.conn.prepare_cached(include_str!("handed-forget.sql")).map_err(&forgetting)?;
        for cek in ceks {
            forget
                .execute(named_params! { ":vault": self.vault.0, ":cek": cek })
                .map_err(&forgetting)?;
            take_back
                .execute(named_params! { ":officer": officer.0, ":cek": cek })
                .map_err(&forgetting)?;
        }
        // What was forgotten stands in the log until it is moved.
        self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(&forgetting)
    }
}

impl Batch<'_> {
    /// Keeps a case key for the officer, unless it is there.
    pub(crate) fn keep_key(&self, key: &WrappedKey) -> Result<(), Error> {
        self.put(
            include_str!("own-key-put.sql"),
            named_params! {
                ":vault": self.vault.0,
                ":cek": key.cek,
                ":nonce": key.nonce,
                ":wrapped": key.wrapped,
            },
        )
    }

    /// Forgets how the officer's case keys were wrapped.
    pub(crate) fn forget_own_keys(&self) -> Result<(), Error> {
        self.put(include_str!("own-key-clear.sql"), named_params! { ":vault": self.vault.0 })
    }

    /// Keeps a segment. Returns its number.
    pub(crate) fn keep_segment(
        &self,
        id: &[u8; 16],
        cek: &[u8; 16],
        hash: Digest,
        bytes: &[u8],
        signatures: &[u8],
    ) -> Result<i64, Error> {
        self.put(
            include_str!("segment-insert.sql"),
            named_params! {
                ":hash": hash.0,
                ":segment": id,
                ":vault": self.vault.0,
                ":cek": cek,
                ":bytes": bytes,
                ":signatures": signatures,
            },
        )?;
        Ok(self.tx.last_insert_rowid())
    }

    /// Keeps who the owner of the vault is.
    pub(crate) fn keep_owner(&self, copy: &OwnerCopy) -> Result<(), Error> {
        self.put(
            include_str!("owner-put.sql"),
            named_params! { ":vault": self.vault.0, ":nonce": copy.nonce, ":sealed": copy.sealed },
        )
    }

    pub(crate) fn put(&self, sql: &str, values: impl Params) -> Result<(), Error> {
        self.tx
            .prepare_cached(sql)
            .and_then(|mut statement| statement.execute(values))
            .map(drop)
            .map_err(Error::database("adding to the outbox"))
    }
}

fn segment(row: &Row<'_>) -> rusqlite::Result<SegmentRow> {
    Ok(SegmentRow {
        n: row.get(0)?,
        hash: Digest(row.get(1)?),
        vault: VaultId(row.get(2)?),
        cek: row.get(3)?,
        bytes: row.get(4)?,
        signatures: row.get(5)?,
    })
}
