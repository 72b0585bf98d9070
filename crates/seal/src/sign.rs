//! Ed25519 signatures. The private half is 32 bytes that are wiped. What `ring` makes of them is
//! made once: doing it for each signature is half of its cost. `ring` does not wipe its own, so it
//! lies in a page of memory of its own that is not written to swap, and the program's allocator
//! wipes that page when it is given back.

use region::LockGuard;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};

use crate::{Error, Random, Secret};

/// Bytes of a signature.
pub const SIGNATURE_LEN: usize = 64;

/// The private half.
pub struct SigningKey {
    seed: Secret<32>,
    // Given back before it is unlocked: fields are dropped in this order.
    pair: Box<Page>,
    _lock: Option<LockGuard>,
    public: VerifyingKey,
}

#[repr(align(4096))]
struct Page(Ed25519KeyPair);

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
        let pair =
            Ed25519KeyPair::from_seed_unchecked(seed.expose()).map_err(|_| Error::Malformed)?;
        let mut public = [0; 32];
        public.copy_from_slice(pair.public_key().as_ref());
        let pair = Box::new(Page(pair));
        let lock = region::lock(&raw const *pair, size_of::<Page>()).ok();
        Ok(Self { seed, pair, _lock: lock, public: VerifyingKey(public) })
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
        signature.copy_from_slice(self.pair.0.sign(message).as_ref());
        Ok(signature)
    }
}

impl VerifyingKey {
    /// Whether `signature` over `message` is by this key.
    pub fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        UnparsedPublicKey::new(&ED25519, self.0).verify(message, signature).is_ok()
    }
}
