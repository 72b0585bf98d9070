//! A connection that nothing can be read with any more: a page that the disk would not give, or memory
//! that was not there for a moment, spoils it for good, also once all is well again. What it says from
//! then on sounds like damage and is none.

use crate::{Error, Vault};

impl Vault {
    /// Opens the file anew after a refusal that a spoilt connection may be the reason for. Some of
    /// what it read stays readable, so it is not asked; opening takes a few milliseconds. What is
    /// asked next is answered, or refused for what the file itself holds. Says whether it was done.
    pub fn freshen(&mut self, after: &Error) -> bool {
        let may_be_spoilt = matches!(after, Error::VaultDamaged { .. } | Error::Database { .. });
        // Where it does not open now, it is tried again the next time.
        may_be_spoilt && self.reconnect().is_ok()
    }
}
