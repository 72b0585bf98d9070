//! Which algorithms a suite number means. The register is the inventory: `docs/cryptography.md`
//! repeats it, and a test compares the two.
//!
//! A format names its suite by number, outside of what it seals. A number that is not here is
//! refused, never guessed at.

use crate::Error;

/// One algorithm in one of its uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Algorithm {
    /// What it is used for.
    pub used_for: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// Where it is defined.
    pub standard: &'static str,
    /// The crate that computes it.
    pub made_by: &'static str,
    /// What a large quantum computer would do to it.
    pub quantum: Quantum,
}

/// What a large quantum computer would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantum {
    /// Nothing that matters: what is stolen today stays closed.
    Holds,
    /// It could forge from then on. Nothing that is stolen today is opened by that.
    ForgesLater,
}

/// A set of algorithms with a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suite {
    /// As formats have it.
    pub number: u16,
    /// What it means.
    pub algorithms: &'static [Algorithm],
}

const fn algorithm(
    used_for: &'static str,
    name: &'static str,
    standard: &'static str,
    made_by: &'static str,
    quantum: Quantum,
) -> Algorithm {
    Algorithm { used_for, name, standard, made_by, quantum }
}

/// Every suite that this program reads, oldest first.
pub const SUITES: &[Suite] = &[Suite {
    number: 1,
    algorithms: &[
        algorithm("a key from a passphrase", "Argon2id", "RFC 9106", "argon2", Quantum::Holds),
        algorithm("keys from keys", "HKDF-SHA-256", "RFC 5869", "ring", Quantum::Holds),
        algorithm("sealing", "AES-256-GCM", "NIST SP 800-38D", "ring", Quantum::Holds),
        algorithm(
            "sealing to somebody who is not here: key",
            "X-Wing (ML-KEM-768 and X25519)",
            "draft-connolly-cfrg-xwing-kem, KEM 0x647A",
            "hpke",
            Quantum::Holds,
        ),
        algorithm(
            "sealing to somebody who is not here: envelope",
            "HPKE base mode, HKDF-SHA-256, AES-256-GCM",
            "RFC 9180, draft-ietf-hpke-pq",
            "hpke",
            Quantum::Holds,
        ),
        algorithm("names and chains", "SHA-256", "FIPS 180-4", "ring", Quantum::Holds),
        algorithm("authenticating", "HMAC-SHA-256", "RFC 2104", "ring", Quantum::Holds),
        algorithm("signing", "Ed25519", "RFC 8032", "aws-lc-rs", Quantum::ForgesLater),
        algorithm(
            "pages on the disk",
            "AES-256-CBC and HMAC-SHA-512",
            "SQLCipher 4",
            "rusqlite",
            Quantum::Holds,
        ),
    ],
}];

impl Suite {
    /// The suite that this program writes.
    pub const CURRENT: u16 = 1;

    /// What a number means; [`Error::SuiteUnknown`] where this program does not know.
    pub fn of(number: u16) -> Result<&'static Self, Error> {
        SUITES.iter().find(|suite| suite.number == number).ok_or(Error::SuiteUnknown)
    }
}
