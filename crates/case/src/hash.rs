//! Hashes of events. The hashing itself is given by whoever calls: this crate names no crypto.

use std::fmt;

/// 32 bytes that stand for something: an event, a guide pack, a result.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest(pub [u8; 32]);

impl Digest {
    /// Before the first event of a chain.
    pub const ZERO: Self = Self([0; 32]);

    /// Reads 64 hexadecimal digits.
    pub fn from_hex(text: &str) -> Option<Self> {
        let mut bytes = [0_u8; 32];
        let mut digits = text.chars();
        for byte in &mut bytes {
            let high = digits.next()?.to_digit(16)?;
            let low = digits.next()?.to_digit(16)?;
            *byte = u8::try_from(high * 16 + low).ok()?;
        }
        digits.next().is_none().then_some(Self(bytes))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Digest({self})")
    }
}

/// SHA-256, lent by the caller.
pub trait Sha256 {
    /// The hash of the parts, one after the other.
    fn sha256(&self, parts: &[&[u8]]) -> [u8; 32];
}

/// What a stored history is checked with.
pub trait Proof: Sha256 {
    /// Whether `signature` over `message` is by `author`. An unknown author is a no.
    fn verify(&self, author: crate::OfficerId, message: &[u8], signature: &[u8]) -> bool;
}
