//! What an authority keeps in key files ([`dalil_seal::open_key_file`]): seeds, one after the other.

use dalil_seal::xwing::OpeningKey;
use dalil_seal::{Error as SealError, Secret, SigningKey};

use crate::TrustRefused;

/// Bytes of a seed.
const SEED: usize = 32;

/// OPS and AK: what a desk certifies, orders and reads with.
pub struct DeskKeys {
    /// OPS.
    pub ops: SigningKey,
    /// AK, the current one first.
    pub desks: Vec<OpeningKey>,
}

/// RCPT and BTK: what a server has. They read no case.
pub struct ServerKeys {
    /// RCPT.
    pub receipts: SigningKey,
    /// BTK.
    pub bundles: OpeningKey,
}

impl DeskKeys {
    /// What a key file of a desk is called inside.
    pub const LABEL: &'static str = "desk";

    /// Reads what a key file held.
    pub fn read(bytes: &[u8]) -> Result<Self, TrustRefused> {
        let seeds = seeds(bytes)?;
        let mut seeds = seeds.into_iter();
        let ops = signing(seeds.next())?;
        let desks: Vec<OpeningKey> = seeds.map(OpeningKey::from_seed).collect();
        if desks.is_empty() { Err(TrustRefused::Malformed) } else { Ok(Self { ops, desks }) }
    }

    /// A root key's name inside its file, from 1.
    pub fn root_label(number: usize) -> String {
        format!("root-{number}")
    }
}

impl ServerKeys {
    /// What the key file of a server is called inside.
    pub const LABEL: &'static str = "server";

    /// Reads what a key file held.
    pub fn read(bytes: &[u8]) -> Result<Self, TrustRefused> {
        let mut seeds = seeds(bytes)?.into_iter();
        let receipts = signing(seeds.next())?;
        let bundles = seeds.next().map(OpeningKey::from_seed).ok_or(TrustRefused::Malformed)?;
        match seeds.next() {
            None => Ok(Self { receipts, bundles }),
            Some(_) => Err(TrustRefused::Malformed),
        }
    }
}

fn seeds(bytes: &[u8]) -> Result<Vec<Secret<SEED>>, TrustRefused> {
    let seeds = bytes.chunks_exact(SEED);
    if !seeds.remainder().is_empty() {
        return Err(TrustRefused::Malformed);
    }
    let seed = |seed: &[u8]| seed.try_into().ok().map(Secret::copy_of);
    seeds.map(seed).collect::<Option<_>>().ok_or(TrustRefused::Malformed)
}

fn signing(seed: Option<Secret<SEED>>) -> Result<SigningKey, TrustRefused> {
    let key = seed.map(SigningKey::from_seed).ok_or(TrustRefused::Malformed)?;
    key.map_err(|_: SealError| TrustRefused::Malformed)
}
