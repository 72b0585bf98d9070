//! One of those who sign guides and the program: a key of their own, offline, in a file under a
//! passphrase. The file that is signed goes from one to the next.

use std::path::Path;

use clap::ArgMatches;
use dalil_protocol::{Signed, Statement, TrustRefused};
use dalil_seal::{Secret, SigningKey, open_key_file};

use crate::authority::folder::{given, opening, read, write};
use crate::authority::{refused, unsealed};
use crate::failure::Failure;

/// What the key file of a signer is called inside.
pub(crate) const LABEL: &str = "guide";

/// What a file says, unproved.
pub(crate) fn claimed<T: Statement>(path: &Path) -> Result<Signed<T>, Failure> {
    Signed::read(&read(path)?).map_err(refused)
}

/// Adds the signature of `--key` to a file. Nobody signs twice.
pub(crate) fn sign<T: Statement>(path: &Path, matches: &ArgMatches) -> Result<Signed<T>, Failure> {
    let mut signed = claimed(path)?;
    let file = read(&given(matches, "signer-key"))?;
    let plain = open_key_file(LABEL, &file, &opening(matches)?).map_err(unsealed)?;
    let seed =
        <&[u8; 32]>::try_from(plain.as_slice()).map_err(|_| refused(TrustRefused::Malformed))?;
    let signing = SigningKey::from_seed(Secret::copy_of(seed)).map_err(unsealed)?;
    let own = signing.verifying_key().into();
    if signed.signatures().iter().any(|one| one.key == own) {
        return Err(refused(TrustRefused::RepeatedSignature));
    }
    signed.add(&signing).map_err(unsealed)?;
    write(path, &signed.to_bytes())?;
    Ok(signed)
}

/// Who is said to have signed, for machines.
pub(crate) fn signatures<T: Statement>(signed: &Signed<T>) -> Vec<String> {
    signed.signatures().iter().map(|one| one.key.to_string()).collect()
}
