//! The code of an enrolment card: 80 random bits that let one computer ask once.

use zeroize::Zeroizing;

use crate::crockford::{self, CodeError};
use crate::hash::{derive, mac, mac_is};
use crate::{Error, Random, Secret};

/// Bytes of a code.
pub const ENROL_CODE_LEN: usize = 10;
const SUM: &[u8] = b"dalil/enrol-sum/v1";

/// What stands on an enrolment card. Wiped when dropped.
pub struct EnrolCode(Secret<ENROL_CODE_LEN>);

/// What a server knows of a code: enough to know the request that it was used for, and not the code.
pub struct EnrolKey(Secret<32>);

impl EnrolCode {
    /// A new random code.
    pub fn new(random: &Random) -> Result<Self, Error> {
        random.secret().map(Self)
    }

    /// Takes a code off a scanned card.
    pub fn copy_of(bytes: &[u8; ENROL_CODE_LEN]) -> Self {
        Self(Secret::copy_of(bytes))
    }

    /// Reads a code as somebody typed it: 16 characters and four of checksum.
    pub fn read(text: &str) -> Result<Self, CodeError> {
        let bytes = crockford::read(SUM, ENROL_CODE_LEN, text)?;
        let bytes = bytes.first_chunk().ok_or(CodeError::Length { found: 0 })?;
        Ok(Self::copy_of(bytes))
    }

    /// Five groups of four, with dashes between them.
    pub fn line(&self) -> Zeroizing<String> {
        crockford::grouped(&crockford::write(SUM, self.0.expose()))
    }

    /// The bytes, for the card.
    pub fn expose(&self) -> &[u8; ENROL_CODE_LEN] {
        self.0.expose()
    }

    /// By which a server finds the code among those that it knows. Not secret.
    pub fn id(&self) -> Result<[u8; 8], Error> {
        derive(&[], self.0.expose(), &[b"dalil/enrol-id/v1"]).map(|id| *id.expose())
    }

    /// The key that a request is authenticated with.
    pub fn key(&self) -> Result<EnrolKey, Error> {
        derive(&[], self.0.expose(), &[b"dalil/enrol-key/v1"]).map(EnrolKey)
    }
}

impl EnrolKey {
    /// Takes a key as a server keeps it.
    pub fn copy_of(bytes: &[u8; 32]) -> Self {
        Self(Secret::copy_of(bytes))
    }

    /// The bytes, for the server's list.
    pub fn expose(&self) -> &[u8; 32] {
        self.0.expose()
    }

    /// HMAC-SHA-256 of a request.
    pub fn mac(&self, request: &[u8]) -> [u8; 32] {
        mac(&self.0, &[b"dalil/enrol-mac/v1".as_slice(), request].concat())
    }

    /// Whether a request was made with the code. Constant time.
    pub fn is_mac(&self, request: &[u8], tag: &[u8; 32]) -> bool {
        mac_is(&self.0, &[b"dalil/enrol-mac/v1".as_slice(), request].concat(), tag)
    }
}
