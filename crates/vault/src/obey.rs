//! What the authority ordered of this vault: cases that are erased here. An order stays in the
//! computer's file, so that every vault of the computer goes by it when it is open.

use dalil_case::{Digest, Moment};
use dalil_protocol::SealedOrder;
use dalil_seal::sha256;

use crate::{AuditKind, AuditRecord, Error, Vault};

/// How far this vault has gone by orders, and in which file of the computer, among its settings.
const OBEYED: &str = "orders-obeyed";

impl Vault {
    /// Goes by the orders that came since this vault last looked. Says how many cases were erased.
    /// Before enrolment, and where the computer's file is not open, there are none.
    pub fn obey(&mut self, now: Moment) -> Result<usize, Error> {
        let Some(outbox) = self.outbox.as_ref().filter(|outbox| outbox.trusted.is_some()) else {
            return Ok(0);
        };
        let file = Digest(sha256(&[&outbox.outbox])).to_string();
        let kept = self.settings()?.remove(OBEYED);
        let kept = kept.as_deref().and_then(|kept| kept.strip_prefix(file.as_str()));
        let after = kept.and_then(|at| at.trim().parse().ok()).unwrap_or(0);
        let mut erased = 0_usize;
        for order in self.orders_after(after, now)? {
            if let Some(SealedOrder::EraseCase { case, reason }) = &order.what
                && self.erase_ordered(*case, reason, order.hash, now)?
            {
                erased = erased.saturating_add(1);
                let (kind, about) = (AuditKind::Erased, vec![case.0, order.id]);
                // It is erased, noted or not.
                let _ = self.audit(&AuditRecord { kind, at: now, about, amount: 0 });
            }
            // Noted after it was gone by: a crash in between looks again, which changes nothing.
            self.put_setting(OBEYED, &format!("{file} {}", order.n))?;
        }
        Ok(erased)
    }
}
