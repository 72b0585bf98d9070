//! SHA-256, HMAC-SHA-256 and HKDF-SHA-256.

use ring::{digest, hkdf, hmac};

use crate::{Error, Secret};

/// SHA-256 of the parts, one after the other.
pub fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    hash.finish()
}

/// A running SHA-256, for what does not fit in memory at once.
pub struct Sha256(digest::Context);

impl Sha256 {
    /// Nothing hashed yet.
    #[allow(clippy::new_without_default, reason = "nothing asks for a default hash")]
    pub fn new() -> Self {
        Self(digest::Context::new(&digest::SHA256))
    }

    /// Takes more bytes in.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The hash of all bytes so far.
    pub fn finish(self) -> [u8; 32] {
        let mut out = [0; 32];
        out.copy_from_slice(self.0.finish().as_ref());
        out
    }
}

/// HMAC-SHA-256.
pub(crate) fn mac(key: &Secret<32>, bytes: &[u8]) -> [u8; 32] {
    let key = hmac::Key::new(hmac::HMAC_SHA256, key.expose());
    let mut out = [0; 32];
    out.copy_from_slice(hmac::sign(&key, bytes).as_ref());
    out
}

/// Checks an HMAC-SHA-256 in constant time.
pub(crate) fn mac_is(key: &Secret<32>, bytes: &[u8], tag: &[u8; 32]) -> bool {
    hmac::verify(&hmac::Key::new(hmac::HMAC_SHA256, key.expose()), bytes, tag).is_ok()
}

/// HKDF-SHA-256 (RFC 5869), `info` given in parts.
pub(crate) fn derive<const N: usize>(
    salt: &[u8],
    input: &[u8],
    info: &[&[u8]],
) -> Result<Secret<N>, Error> {
    struct Length(usize);
    impl hkdf::KeyType for Length {
        fn len(&self) -> usize {
            self.0
        }
    }
    let mut out = Secret::zeroed();
    hkdf::Salt::new(hkdf::HKDF_SHA256, salt)
        .extract(input)
        .expand(info, Length(N))
        .and_then(|okm| okm.fill(out.expose_mut()))
        .map_err(|_| Error::Malformed)?;
    Ok(out)
}
