//! Random bytes of the operating system. Never a fallback: no bytes, no key.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use ring::rand::{SecureRandom, SystemRandom};

use crate::{Error, Secret};

/// The operating system's source of random bytes.
#[derive(Clone)]
pub struct Random {
    system: SystemRandom,
    /// Draws that are still granted; none where there is no limit.
    left: Option<Arc<AtomicU32>>,
}

impl Random {
    /// A handle to the source; opens nothing yet.
    #[allow(clippy::new_without_default, reason = "a source of randomness is asked for by name")]
    pub fn new() -> Self {
        Self { system: SystemRandom::new(), left: None }
    }

    /// The system's source as it is when it fails: after so many draws it gives nothing any more.
    /// It can only refuse; there is no way to make it give bytes that are not the system's.
    pub fn failing_after(draws: u32) -> Self {
        Self { system: SystemRandom::new(), left: Some(Arc::new(AtomicU32::new(draws))) }
    }

    /// Fills `bytes`, or says that it could not.
    pub fn fill(&self, bytes: &mut [u8]) -> Result<(), Error> {
        if let Some(left) = &self.left {
            let less = |left: u32| left.checked_sub(1);
            left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less)
                .map_err(|_| Error::Random)?;
        }
        self.system.fill(bytes).map_err(|_| Error::Random)
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
