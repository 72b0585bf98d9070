//! The vault, as the courier sees it: one brief step at a time.

use dalil_protocol::{Refusal, RefusalCode};
use dalil_vault::{AlarmKind, Error as VaultError, Vault, Why};

/// Where the courier asks for bytes and gives back results.
pub trait Post: Send + Sync {
    /// Does one step with the open vault. The step is brief and waits for nothing.
    ///
    /// # Errors
    /// [`Stop::Locked`] where the vault is closed: the courier ends, and goes on where it was when
    /// it is open again.
    fn step<T: Send>(
        &self,
        work: impl FnOnce(&mut Vault) -> Result<T, VaultError> + Send,
    ) -> Result<T, Stop>;
}

/// Why the courier stopped before both sides had the same.
#[derive(Debug, thiserror::Error)]
pub enum Stop {
    /// The vault was locked.
    #[error("sending: the vault is locked")]
    Locked,
    /// The vault refused.
    #[error("sending: the vault refused")]
    Vault(#[from] VaultError),
    /// The other side refused, or no answer came.
    #[error("sending")]
    Refused(#[from] Refusal),
    /// What came should not have come. It was kept as proof, and nothing was changed.
    #[error("sending: an alarm")]
    Alarm(AlarmKind),
}

impl Stop {
    /// The reason that an officer is told; none where the vault has its own words for it.
    pub fn why(&self) -> Option<Why> {
        match self {
            Self::Locked | Self::Vault(_) => None,
            Self::Refused(refusal) => Some(Why::of(refusal.code)),
            Self::Alarm(_) => Some(Why::BadAnswer),
        }
    }

    /// Seconds that the other side asked to wait; 0 where it did not.
    pub(crate) fn retry_after(&self) -> u32 {
        match self {
            Self::Refused(refusal) => refusal.retry_after,
            _ => 0,
        }
    }

    pub(crate) fn bad_answer() -> Self {
        Self::Refused(Refusal::new(RefusalCode::Malformed))
    }
}
