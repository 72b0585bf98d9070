//! Private keys in a file under a passphrase: what an authority keeps outside of a vault.
//!
//! ```text
//! 0  magic "DLKF", version u16 = 1, suite u16 = 1; 8 label length u16, label
//! .. Argon2id m KiB, t, p (u32 each); salt[16]; nonce[12]
//! .. AES-256-GCM(key, aad = "dalil/key-file/v1" || all of the above)
//! ```
//!
//! The label says in clear which key it is, so that the wrong file is named and not tried.

use zeroize::Zeroizing;

use crate::aead::{self, Purpose};
use crate::bytes::Reader;
use crate::hash::derive;
use crate::suite::Suite;
use crate::{ChosenPassphrase, Cost, Error, Passphrase, Random, Secret, UnlockKey};

const MAGIC: [u8; 4] = *b"DLKF";
const VERSION: u16 = 1;
/// Most bytes of a file: more is none.
pub const MAX_KEY_FILE_LEN: usize = 64 * 1024;

/// Which key a file holds. Stands in clear.
pub fn key_file_label(file: &[u8]) -> Option<&str> {
    parts(file).ok().map(|(label, ..)| label)
}

/// Puts private keys into a file.
pub fn seal_key_file(
    label: &str,
    plain: &[u8],
    passphrase: &ChosenPassphrase,
    cost: Cost,
    random: &Random,
) -> Result<Vec<u8>, Error> {
    let (salt, nonce) = (random.bytes::<16>()?, random.bytes()?);
    let length = u16::try_from(label.len()).map_err(|_| Error::Malformed)?;
    let mut file = Vec::with_capacity(plain.len().saturating_add(128));
    file.extend_from_slice(&MAGIC);
    file.extend_from_slice(&VERSION.to_le_bytes());
    file.extend_from_slice(&Suite::CURRENT.to_le_bytes());
    file.extend_from_slice(&length.to_le_bytes());
    file.extend_from_slice(label.as_bytes());
    for number in [cost.memory_kib, cost.passes, cost.lanes] {
        file.extend_from_slice(&number.to_le_bytes());
    }
    file.extend_from_slice(&salt);
    let key = key_of(passphrase.passphrase(), cost, &salt)?;
    file.extend_from_slice(&nonce);
    let sealed = aead::seal(&key, Purpose::KeyFile, &[&file], &nonce, plain)?;
    file.extend_from_slice(&sealed);
    Ok(file)
}

/// Opens what [`seal_key_file`] made. `label` is the key that is wanted; a file of another one is
/// [`Error::Malformed`], a wrong passphrase [`Error::NotOpened`].
pub fn open_key_file(
    label: &str,
    file: &[u8],
    passphrase: &Passphrase,
) -> Result<Zeroizing<Vec<u8>>, Error> {
    let (found, cost, salt, head, nonce, sealed) = parts(file)?;
    if found != label {
        return Err(Error::Malformed);
    }
    let key = key_of(passphrase, cost, &salt)?;
    aead::open(&key, Purpose::KeyFile, &[head], &nonce, sealed)
}

fn key_of(passphrase: &Passphrase, cost: Cost, salt: &[u8; 16]) -> Result<Secret<32>, Error> {
    let unlock = UnlockKey::derive(passphrase, cost, salt)?;
    derive(salt, unlock.expose().expose(), &[b"dalil/key-file-key/v1"])
}

type Parts<'a> = (&'a str, Cost, [u8; 16], &'a [u8], [u8; aead::NONCE_LEN], &'a [u8]);

fn parts(file: &[u8]) -> Result<Parts<'_>, Error> {
    if file.len() > MAX_KEY_FILE_LEN {
        return Err(Error::Malformed);
    }
    let mut reader = Reader(file);
    let read = (|| {
        if reader.take() != Some(MAGIC) || reader.u16() != Some(VERSION) {
            return None;
        }
        let suite = reader.u16()?;
        let length = usize::from(reader.u16()?);
        let label = std::str::from_utf8(reader.slice(length)?).ok()?;
        let cost = Cost { memory_kib: reader.u32()?, passes: reader.u32()?, lanes: reader.u32()? };
        let salt = reader.take()?;
        let nonce = reader.take()?;
        let head = file.get(..file.len().checked_sub(reader.0.len())?)?;
        Some((suite, (label, cost, salt, head, nonce, reader.0)))
    })();
    let (suite, parts) = read.ok_or(Error::Malformed)?;
    Suite::of(suite)?;
    Ok(parts)
}
