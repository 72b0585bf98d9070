//! Who shares the computer's file, and the case keys that they give each other.

use std::collections::BTreeSet;

use dalil_case::{Digest, OfficerId};
use dalil_seal::VerifyingKey;
use rusqlite::named_params;

use super::{Batch, DeviceDb};
use crate::share::{Card, Handed};
use crate::{Error, VaultId};

impl DeviceDb {
    /// The line of every officer here. Whether it is sound is for the reader to find out.
    pub(crate) fn cards(&self) -> Result<Vec<Card>, Error> {
        let reading = Error::database("reading who shares the computer");
        let mut statement =
            self.conn.prepare_cached(include_str!("officer-all.sql")).map_err(&reading)?;
        let rows = statement
            .query_map([], |row| {
                Ok(Card {
                    officer: OfficerId(row.get(0)?),
                    vault: VaultId(row.get(1)?),
                    sign: VerifyingKey(row.get(2)?),
                    share: row.get(3)?,
                    signature: row.get(4)?,
                })
            })
            .map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }

    /// What was given to one officer.
    pub(crate) fn handed_to(&self, officer: OfficerId) -> Result<Vec<Handed>, Error> {
        let reading = Error::database("reading what colleagues gave");
        let mut statement =
            self.conn.prepare_cached(include_str!("handed-to.sql")).map_err(&reading)?;
        let rows = statement
            .query_map(named_params! { ":officer": officer.0 }, |row| {
                Ok(Handed { to: officer, cek: row.get(0)?, bytes: row.get(1)? })
            })
            .map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }

    /// Which keys one officer was given.
    pub(crate) fn given_to(&self, officer: OfficerId) -> Result<BTreeSet<[u8; 16]>, Error> {
        Ok(self.handed_to(officer)?.into_iter().map(|one| one.cek).collect())
    }
}

impl Batch<'_> {
    /// Keeps the officer's own line.
    pub(crate) fn keep_card(&self, card: &Card) -> Result<(), Error> {
        self.put(
            include_str!("officer-put.sql"),
            named_params! {
                ":officer": card.officer.0,
                ":vault": card.vault.0,
                ":sign": card.sign.0,
                ":share": card.share,
                ":sig": card.signature,
            },
        )
    }

    /// Keeps a key for a colleague.
    pub(crate) fn hand(&self, one: &Handed, hash: Digest) -> Result<(), Error> {
        self.put(
            include_str!("handed-insert.sql"),
            named_params! {
                ":hash": hash.0,
                ":to": one.to.0,
                ":cek": one.cek,
                ":bytes": one.bytes,
            },
        )
    }
}
