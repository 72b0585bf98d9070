//! What is kept of each object that travels.

use std::collections::BTreeSet;

use dalil_case::{CaseId, Digest};
use rusqlite::{OptionalExtension as _, named_params};

use super::{reading, signed};
use crate::device_db::{Batch, DeviceDb};
use crate::ledger::{Head, Kind};
use crate::{Error, Vault, VaultId};

/// What an object is. Numbers are those of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ParcelKind {
    /// Sealed events.
    Segment,
    /// Case keys, sealed to the authority.
    KeyBatch,
    /// A sealed file.
    File,
}

impl ParcelKind {
    pub(crate) fn number(self) -> u8 {
        match self {
            Self::Segment => 1,
            Self::KeyBatch => 2,
            Self::File => 3,
        }
    }

    pub(crate) fn from_number(number: u8) -> Option<Self> {
        [Self::Segment, Self::KeyBatch, Self::File].into_iter().find(|one| one.number() == number)
    }

    pub(crate) fn of_ledger(self) -> Kind {
        match self {
            Self::Segment => Kind::Segment,
            Self::KeyBatch => Kind::KeyBatch,
            Self::File => Kind::Blob,
        }
    }
}

/// A sealed file of a case on its way.
pub(crate) struct Letter {
    pub(crate) blob: Digest,
    pub(crate) size: u64,
}

/// An object that begins to travel.
pub(crate) struct NewParcel {
    pub(crate) hash: Digest,
    pub(crate) kind: ParcelKind,
    /// Every key of its case where something must be done now about that; none otherwise.
    pub(crate) hurries: Vec<[u8; 16]>,
    /// The number of the compartment.
    pub(crate) comp: u8,
    pub(crate) vault: VaultId,
    pub(crate) cek: [u8; 16],
    pub(crate) size: u64,
}

impl NewParcel {
    /// What goes first: urgent referrals, keys, indicators, identity, files.
    fn rank(&self) -> u8 {
        match self.kind {
            ParcelKind::File => 4,
            _ if !self.hurries.is_empty() => 0,
            ParcelKind::KeyBatch => 1,
            ParcelKind::Segment if self.comp == 0 => 2,
            ParcelKind::Segment => 3,
        }
    }
}

impl Batch<'_> {
    /// Lets an object travel: the ledger names it. A file is named once it has been sent, so that
    /// nothing that is urgent ever waits behind a film.
    pub(crate) fn send(&mut self, parcel: &NewParcel) -> Result<(), Error> {
        if self.travels(parcel.hash)? {
            return Ok(());
        }
        let size = usize::try_from(parcel.size).unwrap_or(usize::MAX);
        let place = match parcel.kind {
            ParcelKind::File => Head::default(),
            kind => self.append(kind.of_ledger(), parcel.hash, size)?,
        };
        self.put(
            include_str!("../device_db/parcel-insert.sql"),
            named_params! {
                ":hash": parcel.hash.0,
                ":kind": parcel.kind.number(),
                ":rank": parcel.rank(),
                ":vault": parcel.vault.0,
                ":cek": parcel.cek,
                ":size": signed(parcel.size),
                ":epoch": place.epoch,
                ":seq": signed(place.seq),
            },
        )?;
        // What the case sent before goes first now, too, and the keys that open it.
        for cek in &parcel.hurries {
            for hurry in [
                "UPDATE parcel SET rank = 0 WHERE cek_id = :cek AND held = 0 AND kind <> 3",
                "UPDATE parcel SET rank = 0
                 WHERE hash = (SELECT batch FROM offered WHERE cek_id = :cek) AND held = 0",
            ] {
                self.put(hurry, named_params! { ":cek": cek })?;
            }
        }
        Ok(())
    }

    fn travels(&self, hash: Digest) -> Result<bool, Error> {
        self.tx
            .prepare_cached("SELECT 1 FROM parcel WHERE hash = :hash")
            .and_then(|mut statement| statement.exists(named_params! { ":hash": hash.0 }))
            .map_err(reading())
    }
}

impl DeviceDb {
    /// Whether a case key was sealed to the authority.
    pub(crate) fn is_offered(&self, cek: &[u8; 16]) -> Result<bool, Error> {
        self.conn
            .prepare_cached("SELECT 1 FROM offered WHERE cek_id = :cek")
            .and_then(|mut statement| statement.exists(named_params! { ":cek": cek }))
            .map_err(reading())
    }
}

impl Vault {
    /// The keys of a case that goes first; none of another.
    pub(crate) fn hurries(&self, case: CaseId) -> Result<Vec<[u8; 16]>, Error> {
        if !self.is_urgent(case)? {
            return Ok(Vec::new());
        }
        Ok(self.keys_of(&BTreeSet::from([case]))?.iter().map(|key| key.id).collect())
    }

    /// Whether something must be done now about a case: it goes first. Where that is not written
    /// down, its events say it; where they cannot be read, it is taken as if it must.
    pub(crate) fn is_urgent(&self, case: CaseId) -> Result<bool, Error> {
        self.last_moments(case)?;
        if let Some(act_now) = self.behind.look(case, |ahead| ahead.head.act_now) {
            return Ok(act_now);
        }
        if self.behind.is_left(case) {
            return Ok(self.made(case).is_none_or(|head| head.act_now));
        }
        self.conn
            .query_row(
                "SELECT act_now FROM case_head WHERE case_id = :case",
                named_params! { ":case": case.0 },
                |row| row.get(0),
            )
            .optional()
            .map(Option::unwrap_or_default)
            .map_err(reading())
    }
}
