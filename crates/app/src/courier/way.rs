//! How a server is reached. Called on the courier's own thread, where waiting disturbs nobody.

use dalil_case::Moment;
use dalil_protocol::{Pin, Refusal, Trusted};
use dalil_sync::{Round, Stop, Wish};

use crate::Loans;

/// A way to a server.
pub trait Way: Send + Sync {
    /// The bytes of a manifest, from the address of a card. Nothing else is told to whoever answers.
    ///
    /// # Errors
    /// Why there is none.
    fn manifest(&self, url: &str, pin: &Pin) -> Result<Vec<u8>, Refusal>;

    /// One round with the server of that authority, after which both have the same.
    ///
    /// # Errors
    /// Why they have not. How the try went is kept by the vault.
    fn round(
        &self,
        to: &Trusted,
        loans: &Loans,
        clock: &(dyn Fn() -> Moment + Send + Sync),
        wish: Wish,
        draw: u64,
    ) -> Result<Round, Stop>;
}
