//! A connection that nothing can be read with any more: a page that the disk would not give, or memory
//! that was not there for a moment, spoils it for good, also once all is well again. What it says from
//! then on sounds like damage and is none.

use crate::{Error, Notice, Vault, folder};

impl Vault {
    /// Opens the file anew after a refusal that a spoilt connection may be the reason for. Some of
    /// what it read stays readable, so it is not asked; opening takes a few milliseconds. What is
    /// asked next is answered, or refused for what the file itself holds. Says whether it was done.
    pub fn freshen(&mut self, after: &Error) -> bool {
        let may_be_spoilt = matches!(after, Error::VaultDamaged { .. } | Error::Database { .. })
            || self.only_sounds_read_only(after);
        // Where it does not open now, it is tried again the next time.
        may_be_spoilt && self.reconnect().is_ok()
    }

    /// The same for the computer's file, which is open beside the vault.
    pub(crate) fn freshen_outbox(&mut self) -> Result<(), Error> {
        let (Some(outbox), Some(key)) = (&mut self.outbox, self.device_key.as_ref()) else {
            return Ok(());
        };
        let again = outbox.reconnect(key);
        if again.is_err() {
            // As where it could not be opened with the vault, and told as then.
            self.outbox = None;
            self.notices.push(Notice::OutboxClosed);
        }
        again
    }

    /// What is written with a spoilt connection is refused as on a disk that takes nothing, while
    /// some of the file can still be read.
    pub(crate) fn only_sounds_read_only(&self, error: &Error) -> bool {
        matches!(error, Error::FolderReadOnly { .. })
            && folder::can_be_written(&self.folder().join("vault.db"))
    }
}
