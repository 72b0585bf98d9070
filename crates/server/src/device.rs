//! What the server knows of a device: enough to let it in, and nothing of who holds it.

use dalil_case::{DeviceId, Moment};
use dalil_protocol::{RefusalCode, Role};
use dalil_seal::VerifyingKey;

/// How far a device is known. Numbers are part of the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It asked with a good code; the authority has not answered. It may send at once.
    Uncertified,
    /// The authority signed a certificate for it.
    Certified,
    /// The authority believes it no more.
    Revoked,
}

/// One device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// Its id.
    pub id: DeviceId,
    /// DSK: its requests and its ledger are signed with it.
    pub key: VerifyingKey,
    /// How far it is known.
    pub standing: Standing,
    /// What it may do.
    pub role: Role,
    /// Where it belongs to; empty until it is certified.
    pub organisation: String,
    /// Until when its certificate counts; the end of time until there is one.
    pub not_after: Moment,
    /// The day on which it last began a conversation: no hour is kept.
    pub seen: Moment,
    /// Where a revoked device stands with its one hand-in.
    pub hand_in: HandIn,
}

/// A revoked device may give once what it sealed before. Kept as one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandIn {
    /// Not yet.
    Open,
    /// It began then.
    Since(Moment),
    /// It is over.
    Done,
}

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// How long a hand-in may take from its first request.
const HAND_IN_MS: i64 = 24 * 60 * 60 * 1000;

impl Standing {
    /// Its number.
    pub(crate) fn number(self) -> i16 {
        match self {
            Self::Uncertified => 1,
            Self::Certified => 2,
            Self::Revoked => 3,
        }
    }

    /// From its number. What is not known is believed least.
    pub(crate) fn of(number: i16) -> Self {
        match number {
            1 => Self::Uncertified,
            2 => Self::Certified,
            _ => Self::Revoked,
        }
    }
}

/// The beginning of the day (UTC) of a moment.
pub(crate) fn day_of(at: Moment) -> Moment {
    Moment(at.0.saturating_sub(at.0.rem_euclid(DAY_MS)))
}

/// A role's number.
pub(crate) fn role_number(role: Role) -> i16 {
    match role {
        Role::Officer => 1,
        Role::Desk => 2,
        Role::Courier => 3,
    }
}

/// The role of a number; the least where it is not known.
pub(crate) fn role_of(number: i16) -> Role {
    match number {
        2 => Role::Desk,
        3 => Role::Courier,
        _ => Role::Officer,
    }
}

impl HandIn {
    /// Its number.
    pub(crate) fn number(self) -> i64 {
        match self {
            Self::Open => 0,
            Self::Since(at) => at.0.max(1),
            Self::Done => -1,
        }
    }

    /// From its number.
    pub(crate) fn of(number: i64) -> Self {
        match number {
            0 => Self::Open,
            1.. => Self::Since(Moment(number)),
            _ => Self::Done,
        }
    }
}

impl Device {
    /// An uncertified device of an officer, as it is known after it asked.
    pub fn uncertified(id: DeviceId, key: VerifyingKey, now: Moment) -> Self {
        Self {
            id,
            key,
            standing: Standing::Uncertified,
            role: Role::Officer,
            organisation: String::new(),
            not_after: Moment(i64::MAX),
            seen: day_of(now),
            hand_in: HandIn::Open,
        }
    }

    /// Whether it may come in at all.
    pub fn may_come(&self, now: Moment) -> Result<(), RefusalCode> {
        match (self.standing, self.hand_in) {
            (Standing::Revoked, HandIn::Done) => Err(RefusalCode::Revoked),
            (Standing::Revoked, HandIn::Since(at)) if now.0.saturating_sub(at.0) > HAND_IN_MS => {
                Err(RefusalCode::Revoked)
            }
            // A certificate that is past its time makes no enemy of the device: what it sealed
            // must still arrive. It has the rights of an uncertified one.
            _ => Ok(()),
        }
    }

    /// Whether anything is to be kept of that it comes now. Mostly nothing is, so that a
    /// conversation about nothing waits for no disk.
    pub(crate) fn comes_anew(&self, now: Moment) -> bool {
        let hands_in = self.standing == Standing::Revoked && self.hand_in == HandIn::Open;
        hands_in || self.seen != day_of(now)
    }

    /// What it may do now: an expired or missing certificate gives no more than an officer has.
    pub fn role_at(&self, now: Moment) -> Role {
        let counts = self.standing == Standing::Certified && now <= self.not_after;
        if counts { self.role } else { Role::Officer }
    }
}
