//! The authority's order to seal: every vault of this computer, also those that nobody has open. It
//! is gone by once. A vault that was recovered afterward is not sealed again by the same order.

use dalil_case::Moment;
use dalil_seal::SealedBy;

use super::Home;
use crate::{AuditKind, AuditRecord, Error, Vault};

impl Home {
    /// Goes by an order to seal every vault here, where one came and was not gone by. Says whether
    /// one did: the open vault is to be closed then. A vault that nothing would recover stays as it
    /// is.
    ///
    /// # Errors
    /// Where a vault could not be sealed. The others are, and the order stands until all are.
    pub fn obey_seal(&self, vault: &mut Vault, now: Moment) -> Result<bool, Error> {
        let orders = vault.seal_orders()?;
        if orders.is_empty() {
            return Ok(false);
        }
        // What is open first, and no vault for the sake of another one.
        let others = self.officers().into_iter().map(|entry| entry.vault_id);
        let all = std::iter::once(vault.id()).chain(others.filter(|id| *id != vault.id()));
        let mut failed = None;
        for id in all {
            match self.seal_as(id, SealedBy::Order, now) {
                // What nobody opens needs no sealing.
                Ok(_) | Err(Error::HeaderDamaged) => {}
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        if let Some(error) = failed {
            return Err(error);
        }
        for order in orders {
            let (kind, about) = (AuditKind::SealLocked, vec![order]);
            // No note is worth leaving a vault open.
            let _ = vault.audit(&AuditRecord { kind, at: now, about, amount: 0 });
            vault.seal_order_done(order, now)?;
        }
        Ok(true)
    }

    /// The vault as it was opened, unless an order to seal was not gone by yet.
    pub(super) fn unless_sealed(&self, mut vault: Vault, now: Moment) -> Result<Vault, Error> {
        if !self.obey_seal(&mut vault, now)? {
            return Ok(vault);
        }
        vault.close()?;
        Err(Error::Sealed)
    }
}
