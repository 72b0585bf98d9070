//! The stamp on a vault that was locked: which pages it had.
//!
//! SQLCipher proves that each page was written under the key, not that it is the newest one: an
//! old page in a newer file passes its checks. When a vault is locked, the ends of all its pages
//! (each its own random number and authentication code) are hashed into `vault.stamp`, under the
//! header's key. A page put back while it was locked is found at the next unlock. While a vault is
//! open there is no stamp: after a crash the chain of events and the projections have to do.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use dalil_seal::{HeaderKey, Sha256};

use crate::{Error, folder};

const PAGE: u64 = 4096;
/// What SQLCipher keeps at the end of each page: the random number and the authentication code.
const END: usize = 80;
const MAGIC: &[u8; 4] = b"DLST";
const LEN: usize = 4 + 32 + 32;

fn path(vault: &Path) -> PathBuf {
    vault.join("vault.stamp")
}

/// Stamps a vault that was closed.
pub(crate) fn put(vault: &Path, key: &HeaderKey) -> Result<(), Error> {
    let digest = digest(&vault.join("vault.db")).map_err(Error::file("stamping the vault"))?;
    let mut bytes = Vec::with_capacity(LEN);
    bytes.extend_from_slice(MAGIC);
    bytes.extend_from_slice(&digest);
    let stamp = key.stamp(&bytes);
    bytes.extend_from_slice(&stamp);
    folder::replace(&path(vault), &bytes)
}

/// Whether a vault that is about to be opened is the one that was stamped; `None` where there is no
/// stamp or a crash left a log beside the file.
pub(crate) fn check(vault: &Path, key: &HeaderKey) -> Result<Option<bool>, Error> {
    let database = vault.join("vault.db");
    let Some(bytes) = folder::read(&path(vault), 1 << 12)? else { return Ok(None) };
    let log = folder::log_of(&database);
    let crashed = std::fs::metadata(&log).is_ok_and(|meta| meta.len() > 0);
    if crashed { Ok(None) } else { is_of(&bytes, &database, key).map(Some) }
}

/// Takes the stamp off a vault that is about to be written.
pub(crate) fn remove(vault: &Path) -> Result<(), Error> {
    folder::remove(&path(vault))?;
    folder::sync(vault).map_err(Error::file("opening the vault"))
}

fn is_of(bytes: &[u8], database: &Path, key: &HeaderKey) -> Result<bool, Error> {
    let Some((stamped, stamp)) = bytes.split_last_chunk::<32>() else { return Ok(false) };
    let Some(known) = stamped.strip_prefix(MAGIC) else { return Ok(false) };
    let digest = digest(database).map_err(Error::file("reading the stamp of the vault"))?;
    Ok(key.is_stamp(stamped, stamp) && known == digest)
}

/// The hash of the ends of all pages, and of how many there are.
fn digest(database: &Path) -> io::Result<[u8; 32]> {
    let mut file = File::open(database)?;
    let length = file.metadata()?.len();
    let mut hash = Sha256::new();
    hash.update(&length.to_le_bytes());
    let mut end = [0; END];
    let mut at = PAGE.saturating_sub(END as u64);
    while at.saturating_add(END as u64) <= length {
        file.seek(SeekFrom::Start(at))?;
        file.read_exact(&mut end)?;
        hash.update(&end);
        at = at.saturating_add(PAGE);
    }
    Ok(hash.finish())
}
