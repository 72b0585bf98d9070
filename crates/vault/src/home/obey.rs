//! The authority's order to seal: every vault of this computer, also those that nobody has open. It
//! is gone by once for each. A vault that was recovered afterward is not sealed again by the same
//! order, and nothing that is the matter with one vault, or with the computer's file, keeps another
//! one shut.

use dalil_case::Moment;
use dalil_seal::SealedBy;

use super::Home;
use crate::{AuditKind, AuditRecord, Error, Vault, VaultId};

impl Home {
    /// Goes by the orders to seal that came, for every vault for which they were not gone by. Says
    /// whether the open one was sealed: it is to be closed then. A vault that nothing would recover
    /// stays as it is, and a vault that cannot be sealed is looked at again the next time. Where the
    /// orders cannot be read, none is known.
    ///
    /// # Errors
    /// Where the open vault was to be sealed and could not be.
    pub fn obey_seal(&self, vault: &mut Vault, now: Moment) -> Result<bool, Error> {
        // What is open first.
        let own = vault.id();
        let sealed = self.seal_by_order(own, vault, now);
        for entry in self.officers().into_iter().filter(|entry| entry.vault_id != own) {
            // Tried again the next time.
            let _ = self.seal_by_order(entry.vault_id, vault, now);
        }
        sealed
    }

    /// Says whether it was sealed now.
    fn seal_by_order(&self, id: VaultId, open: &mut Vault, now: Moment) -> Result<bool, Error> {
        let Ok(orders) = open.seal_orders(id) else {
            let _ = open.freshen_outbox();
            return Ok(false);
        };
        if orders.is_empty() {
            return Ok(false);
        }
        let is_sealed = self.seal_as(id, SealedBy::Order, now)?;
        let of_open = is_sealed && id == open.id();
        for order in orders.into_iter().filter(|_| of_open) {
            let (kind, about) = (AuditKind::SealLocked, vec![order]);
            // No note is worth leaving a vault open.
            let _ = open.audit(&AuditRecord { kind, at: now, about, amount: 0 });
        }
        // Where that cannot be noted, it is sealed: the next time does the same again.
        let _ = open.note_obeyed(id, now);
        Ok(is_sealed)
    }

    /// The vault as it was opened, unless an order to seal it was not gone by yet. One that is to be
    /// sealed and cannot be is opened by no passphrase either.
    pub(super) fn unless_sealed(&self, mut vault: Vault, now: Moment) -> Result<Vault, Error> {
        if let Ok(false) = self.obey_seal(&mut vault, now) {
            return Ok(vault);
        }
        // However it closes.
        let _ = vault.close();
        Err(Error::Sealed)
    }
}
