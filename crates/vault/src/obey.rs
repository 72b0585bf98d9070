//! What the authority ordered of this vault: cases that are erased here. An order stays in the
//! computer's file, so that every vault of the computer goes by it when it is open.

use std::collections::BTreeSet;

use dalil_case::{CaseId, Digest, Moment};
use dalil_protocol::SealedOrder;
use dalil_seal::sha256;

use crate::mail::CameOrder;
use crate::{AuditKind, AuditRecord, Error, Quiet, Vault};

/// How far this vault has gone by orders, and in which file of the computer, among its settings.
const OBEYED: &str = "orders-obeyed";
/// An order waits until the vault was mended.
const WAITS: &str = "orders-wait";

impl Vault {
    /// Goes by the orders that came since this vault last looked. Says how many cases were erased.
    /// Before enrolment, and where the computer's file is not open, there are none. A desk erases
    /// nothing by order, whoever signed it: what lies there may be the only whole copy.
    pub fn obey(&mut self, now: Moment) -> Result<usize, Error> {
        if self.is_desk()? {
            return Ok(0);
        }
        let erased = self.obey_new(now)?;
        // What came meanwhile, and what a crash left.
        self.forget_refused()?;
        Ok(erased)
    }

    /// Goes by what waited until the vault was mended.
    pub(crate) fn obey_late(&mut self, now: Moment) -> Result<(), Error> {
        if self.settings()?.contains_key(WAITS) && self.may_rewrite_copies() {
            self.obey(now)?;
            self.clear_setting(WAITS)?;
        }
        Ok(())
    }

    fn obey_new(&mut self, now: Moment) -> Result<usize, Error> {
        let Some(outbox) = self.outbox.as_ref().filter(|outbox| outbox.trusted.is_some()) else {
            return Ok(0);
        };
        let file = Digest(sha256(&[&outbox.outbox])).to_string();
        let kept = self.settings()?.remove(OBEYED);
        let kept = kept.as_deref().and_then(|kept| kept.strip_prefix(file.as_str()));
        let after = kept.and_then(|at| at.trim().parse().ok()).unwrap_or(0);
        let orders = self.orders_after(after, now)?;
        let Some(last) = orders.last().map(|order| order.n) else { return Ok(0) };
        let cases: BTreeSet<CaseId> = orders.iter().filter_map(erases).collect();
        if cases.iter().any(|case| self.waits_for_mending(*case)) {
            // What the case never said to the authority may come back, and so can its history say that
            // it was erased.
            self.put_setting(WAITS, "")?;
            return Ok(0);
        }
        if !cases.is_empty() {
            self.send_what_is_here(cases, now)?;
        }
        let mut erased = 0_usize;
        for order in &orders {
            let Some(SealedOrder::EraseCase { case, reason }) = &order.what else { continue };
            let was_here = self.erase_ordered(*case, reason, order.hash, now)?;
            self.forget_what_came(*case)?;
            if was_here {
                erased = erased.saturating_add(1);
                let (kind, about) = (AuditKind::Erased, vec![case.0, order.id]);
                // It is erased, noted or not.
                let _ = self.audit(&AuditRecord { kind, at: now, about, amount: 0 });
            }
        }
        // Also those of colleagues that were just taken.
        self.forget_erased_keys()?;
        // Noted after it was gone by: a crash in between looks again, which changes nothing.
        self.put_setting(OBEYED, &format!("{file} {last}"))?;
        Ok(erased)
    }

    /// What the authority never had goes with no case: sealed, it lies in the computer's file and
    /// travels from there, also what a colleague wrote under a key of their own.
    fn send_what_is_here(&mut self, cases: BTreeSet<CaseId>, now: Moment) -> Result<(), Error> {
        self.take_keys(now)?;
        self.seal_events(now, &Quiet::undisturbed())?;
        self.hand_keys(now)?;
        let mut offered = BTreeSet::new();
        for case in cases {
            if self.is_offered(case)? {
                offered.insert(case);
            }
        }
        let keys = self.keys_of(&offered)?;
        self.offer_keys(&keys, now)
    }
}

fn erases(order: &CameOrder) -> Option<CaseId> {
    match &order.what {
        Some(SealedOrder::EraseCase { case, .. }) => Some(*case),
        _ => None,
    }
}
