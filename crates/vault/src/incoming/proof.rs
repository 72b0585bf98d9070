//! Who may say what: by what this vault knows of computers and officers.

use dalil_case::{DeviceId, Moment, OfficerId};
use rusqlite::{OptionalExtension as _, named_params};

use crate::{Error, Vault};

/// How a computer stands with this desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeviceStanding {
    /// It asked, and nobody decided yet. Work starts before approval.
    Asks,
    /// The authority certified it.
    Certified,
    /// The authority revoked it: what comes stays apart.
    Revoked,
}

impl DeviceStanding {
    pub(crate) fn number(self) -> i64 {
        match self {
            Self::Asks => 0,
            Self::Certified => 1,
            Self::Revoked => 2,
        }
    }

    pub(crate) fn from_number(number: i64) -> Self {
        match number {
            0 => Self::Asks,
            1 => Self::Certified,
            _ => Self::Revoked,
        }
    }
}

impl Vault {
    /// How a computer stands. `None` for one that this desk does not know.
    pub(crate) fn standing(&self, device: DeviceId) -> Result<Option<DeviceStanding>, Error> {
        self.conn
            .prepare_cached("SELECT state FROM desk_device WHERE device_id = :device")
            .and_then(|mut statement| {
                statement
                    .query_row(named_params! { ":device": device.0 }, |row| {
                        row.get(0).map(DeviceStanding::from_number)
                    })
                    .optional()
            })
            .map_err(Error::database("reading which computers are known"))
    }

    /// Whether an officer works on a computer, as both said together.
    pub(crate) fn works_on(&self, officer: OfficerId, device: DeviceId) -> Result<bool, Error> {
        self.conn
            .prepare_cached(
                "SELECT 1 FROM desk_officer WHERE officer_id = :officer AND device_id = :device",
            )
            .and_then(|mut statement| statement.exists([officer.0, device.0]))
            .map_err(Error::database("reading who works where"))
    }

    /// Whether what an officer writes at a moment is the authority's word.
    pub fn speaks_for_authority(&self, officer: OfficerId, at: Moment) -> Result<bool, Error> {
        self.conn
            .prepare_cached("SELECT 1 FROM voice WHERE officer_id = ?1 AND until_at >= ?2")
            .and_then(|mut statement| statement.exists((officer.0, at.0)))
            .map_err(Error::database("reading who speaks for the authority"))
    }
}
