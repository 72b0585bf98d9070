//! The recovery key of an authority in three parts, of which each custodian holds two.
//!
//! seed = r1 ⊕ r2 ⊕ r3; custodian *i* holds the two parts other than r*i*. Any two custodians have
//! all three; what one holds is random bytes that say nothing of the seed.

use zeroize::{Zeroize, Zeroizing};

use crate::crockford::{self, CodeError};
use crate::{Error, Random, Secret, xwing};

/// Custodians of a recovery key. Two of them are needed.
pub const CUSTODIANS: u8 = 3;

const VERSION: u8 = 1;
/// Version, custodian, set, two parts.
const SHARE_LEN: usize = 1 + 1 + 8 + 2 * 32;
const SUM: &[u8] = b"dalil/share-sum/v1";
/// Groups of a line on paper.
const GROUPS_A_LINE: usize = 6;

/// What one custodian holds.
pub struct Share {
    custodian: u8,
    set: [u8; 8],
    /// Those of the next custodian and of the one after, in a circle.
    parts: [Secret<32>; 2],
}

/// Why shares do not make a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ShareError {
    /// Not typed or written as it stands on the paper.
    #[error("reading a share: {0}")]
    Code(#[from] CodeError),
    /// Of a newer version, or no share.
    #[error("reading a share that is none")]
    Unknown,
    /// Both are of one custodian.
    #[error("the same share twice")]
    SameCustodian,
    /// They were not split together.
    #[error("shares of different keys")]
    OtherSet,
    /// What both hold is not the same: one of them was changed.
    #[error("shares that contradict each other")]
    Contradiction,
}

/// Splits a seed for three custodians.
pub fn split(seed: &Secret<32>, random: &Random) -> Result<[Share; 3], Error> {
    let set = random.bytes()?;
    let (first, second) = (random.secret::<32>()?, random.secret::<32>()?);
    let third = sum(&[seed, &first, &second]);
    let parts = [first, second, third];
    let share = |custodian: u8| Share { custodian, set, parts: held_by(custodian, &parts) };
    Ok([share(1), share(2), share(3)])
}

/// The key that two custodians hold together.
pub fn join(one: &Share, other: &Share) -> Result<xwing::OpeningKey, ShareError> {
    if one.set != other.set {
        return Err(ShareError::OtherSet);
    }
    if one.custodian == other.custodian {
        return Err(ShareError::SameCustodian);
    }
    // In a circle one of them is the next of the other.
    let (left, right) =
        if next(one.custodian) == other.custodian { (one, other) } else { (other, one) };
    // Left holds right's own place and the third; right holds the third and left's.
    let ([own_of_right, third], [third_too, own_of_left]) = (&left.parts, &right.parts);
    if third.expose() != third_too.expose() {
        return Err(ShareError::Contradiction);
    }
    Ok(xwing::OpeningKey::from_seed(sum(&[own_of_left, own_of_right, third])))
}

impl Share {
    /// Which custodian: 1 to 3.
    pub fn custodian(&self) -> u8 {
        self.custodian
    }

    /// Which shares belong together. Not secret.
    pub fn set(&self) -> [u8; 8] {
        self.set
    }

    /// The share as letters, in lines of six groups, to be printed or kept.
    pub fn lines(&self) -> Zeroizing<Vec<String>> {
        let written = crockford::write(SUM, &self.bytes());
        let line = crockford::grouped(&written);
        let groups: Vec<&str> = line.split('-').collect();
        Zeroizing::new(groups.chunks(GROUPS_A_LINE).map(|groups| groups.join("-")).collect())
    }

    /// Reads a share as it was printed, typed or kept.
    pub fn read(text: &str) -> Result<Self, ShareError> {
        let bytes = crockford::read(SUM, SHARE_LEN, text)?;
        let mut reader = crate::bytes::Reader(&bytes);
        let fields = (|| {
            let [version] = reader.take()?;
            let [custodian] = reader.take()?;
            let set = reader.take()?;
            let mut parts: [[u8; 32]; 2] = [reader.take()?, reader.take()?];
            let kept = [0, 1].map(|at| parts.get(at).map(Secret::copy_of));
            parts.zeroize();
            let [Some(one), Some(other)] = kept else { return None };
            Some((version, Self { custodian, set, parts: [one, other] }))
        })();
        match fields {
            Some((VERSION, share)) if (1..=CUSTODIANS).contains(&share.custodian) => Ok(share),
            _ => Err(ShareError::Unknown),
        }
    }

    pub(crate) fn bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(SHARE_LEN));
        bytes.extend_from_slice(&[VERSION, self.custodian]);
        bytes.extend_from_slice(&self.set);
        for part in &self.parts {
            bytes.extend_from_slice(part.expose());
        }
        bytes
    }
}

/// The custodian after this one, in a circle.
fn next(custodian: u8) -> u8 {
    custodian % CUSTODIANS + 1
}

/// The parts of the next two custodians.
fn held_by(custodian: u8, parts: &[Secret<32>; 3]) -> [Secret<32>; 2] {
    let [first, second, third] = parts;
    let (one, other) = match custodian {
        1 => (second, third),
        2 => (third, first),
        _ => (first, second),
    };
    [Secret::copy_of(one.expose()), Secret::copy_of(other.expose())]
}

fn sum(parts: &[&Secret<32>]) -> Secret<32> {
    let mut out = Secret::zeroed();
    for part in parts {
        for (to, from) in out.expose_mut().iter_mut().zip(part.expose()) {
            *to ^= from;
        }
    }
    out
}
