//! Ed25519 signatures. The private half is 32 bytes in a page of memory that is locked and wiped, and
//! nothing else of it is kept: what the library makes of them it makes for each signature, in about
//! half the time of the signature, and wipes (decision 87). Signatures are proved by `ring`, which asks
//! for no memory: without it, what is good would look bad.

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair as _};
use ring::signature::{ED25519, UnparsedPublicKey};

use crate::{Error, Random, Secret};

/// Bytes of a signature.
pub const SIGNATURE_LEN: usize = 64;

/// The private half.
pub struct SigningKey {
    seed: Secret<32>,
    public: VerifyingKey,
}

/// The public half.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerifyingKey(pub [u8; 32]);

impl SigningKey {
    /// A new random key.
    pub fn new(random: &Random) -> Result<Self, Error> {
        Self::from_seed(random.secret()?)
    }

    /// The key of a stored seed.
    pub fn from_seed(seed: Secret<32>) -> Result<Self, Error> {
        let mut public = [0; 32];
        public.copy_from_slice(pair(&seed)?.public_key().as_ref());
        Ok(Self { seed, public: VerifyingKey(public) })
    }

    /// The seed, for keeping it in the vault.
    pub fn seed(&self) -> &Secret<32> {
        &self.seed
    }

    /// The public half.
    pub fn verifying_key(&self) -> VerifyingKey {
        self.public
    }

    /// Signs `message`.
    pub fn sign(&self, message: &[u8]) -> Result<[u8; SIGNATURE_LEN], Error> {
        let mut signature = [0; SIGNATURE_LEN];
        // Where there is no memory for it, it is refused, like all else.
        let signed = pair(&self.seed)?.try_sign(message).map_err(|_| Error::OutOfMemory)?;
        signature.copy_from_slice(signed.as_ref());
        Ok(signature)
    }
}

/// Lives for one signature.
fn pair(seed: &Secret<32>) -> Result<Ed25519KeyPair, Error> {
    Ed25519KeyPair::from_seed_unchecked(seed.expose()).map_err(|_| Error::OutOfMemory)
}

impl VerifyingKey {
    /// Whether `signature` over `message` is by this key.
    pub fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        UnparsedPublicKey::new(&ED25519, self.0).verify(message, signature).is_ok()
    }
}
