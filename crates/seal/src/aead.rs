//! AES-256-GCM with a named purpose in every authenticated header.
//!
//! What was sealed for one purpose never opens for another. A nonce is used once per key: callers
//! give random ones for keys that seal little, or a key of its own for each object.

use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN as RING_NONCE_LEN, Nonce, UnboundKey};
use zeroize::Zeroizing;

use crate::{Error, Secret};

/// Bytes of a nonce.
pub const NONCE_LEN: usize = RING_NONCE_LEN;
/// Bytes that sealing adds.
pub const TAG_LEN: usize = 16;

/// What is being sealed. Its label opens the authenticated data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The master key in a slot of a vault header.
    Slot,
    /// The device's data key, wrapped for one officer.
    DeviceKey,
    /// A case key, wrapped for its own vault.
    ContentKey,
    /// The key of an attachment.
    BlobKey,
    /// A chunk of an attachment.
    File,
    /// Events of one case on their way.
    Segment,
    /// The signatures of a segment's events.
    Signatures,
    /// What an officer did.
    Audit,
    /// Who the owner of a vault is, kept beside it.
    Owner,
    /// Private keys of an authority, in a file.
    KeyFile,
    /// The seed of a key that a recovery is answered to.
    Reply,
}

impl Purpose {
    fn label(self) -> &'static [u8] {
        match self {
            Self::Slot => b"dalil/slot/v1",
            Self::DeviceKey => b"dalil/device-key/v1",
            Self::ContentKey => b"dalil/cek/v1",
            Self::BlobKey => b"dalil/blob-key/v1",
            Self::File => b"dalil/file/v1",
            Self::Segment => b"dalil/segment/v1",
            Self::Signatures => b"dalil/signatures/v1",
            Self::Audit => b"dalil/audit-record/v1",
            Self::Owner => b"dalil/owner/v1",
            Self::KeyFile => b"dalil/key-file/v1",
            Self::Reply => b"dalil/reply/v1",
        }
    }

    fn aad(self, context: &[&[u8]]) -> Vec<u8> {
        [self.label()].iter().chain(context).flat_map(|part| part.iter().copied()).collect()
    }
}

/// Seals `plain` under `key` for `purpose`; `context` must be the same when opening.
pub fn seal(
    key: &Secret<32>,
    purpose: Purpose,
    context: &[&[u8]],
    nonce: &[u8; NONCE_LEN],
    plain: &[u8],
) -> Result<Vec<u8>, Error> {
    let key = cipher(key)?;
    let mut sealed = Vec::with_capacity(plain.len().saturating_add(TAG_LEN));
    sealed.extend_from_slice(plain);
    key.seal_in_place_append_tag(
        Nonce::assume_unique_for_key(*nonce),
        Aad::from(purpose.aad(context)),
        &mut sealed,
    )
    .map_err(|_| Error::Malformed)?;
    Ok(sealed)
}

/// Opens what [`seal`] made, or says only that it did not open.
pub fn open(
    key: &Secret<32>,
    purpose: Purpose,
    context: &[&[u8]],
    nonce: &[u8; NONCE_LEN],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Error> {
    let key = cipher(key)?;
    let mut plain = Zeroizing::new(sealed.to_vec());
    let length = key
        .open_in_place(
            Nonce::assume_unique_for_key(*nonce),
            Aad::from(purpose.aad(context)),
            &mut plain,
        )
        .map_err(|_| Error::NotOpened)?
        .len();
    plain.truncate(length);
    Ok(plain)
}

fn cipher(key: &Secret<32>) -> Result<LessSafeKey, Error> {
    UnboundKey::new(&AES_256_GCM, key.expose()).map(LessSafeKey::new).map_err(|_| Error::Malformed)
}
