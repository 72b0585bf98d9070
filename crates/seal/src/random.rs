//! Random bytes of the operating system. Never a fallback: no bytes, no key.

use ring::rand::{SecureRandom, SystemRandom};

use crate::{Error, Secret};

/// The operating system's source of random bytes.
pub struct Random(SystemRandom);

impl Random {
    /// A handle to the source; opens nothing yet.
    #[allow(clippy::new_without_default, reason = "a source of randomness is asked for by name")]
    pub fn new() -> Self {
        Self(SystemRandom::new())
    }

    /// Fills `bytes`, or says that it could not.
    pub fn fill(&self, bytes: &mut [u8]) -> Result<(), Error> {
        self.0.fill(bytes).map_err(|_| Error::Random)
    }

    /// Public random bytes: a salt, a nonce, an id.
    pub fn bytes<const N: usize>(&self) -> Result<[u8; N], Error> {
        let mut bytes = [0; N];
        self.fill(&mut bytes)?;
        Ok(bytes)
    }

    /// Secret random bytes.
    pub fn secret<const N: usize>(&self) -> Result<Secret<N>, Error> {
        let mut secret = Secret::zeroed();
        self.fill(secret.expose_mut())?;
        Ok(secret)
    }
}
