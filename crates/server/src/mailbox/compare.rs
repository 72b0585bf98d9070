//! Do both have the same? Nothing is overwritten, whatever the answer is.

use dalil_protocol::{Refusal, RefusalCode, SyncClose, SyncClosed, ledger};

use super::Mailbox;
use crate::Standing;
use crate::device::HandIn;
use crate::rights::Action;

/// Most stretches of one request, and most entries of all of them together.
const STRETCHES: usize = 16;
const ENTRIES: u64 = 10_000;

impl Mailbox {
    pub(super) async fn compare(&self, request: SyncClose) -> Result<SyncClosed, Refusal> {
        let mut device = self.may(Action::Close).await?;
        let epoch = self.epoch()?;
        let entries = request.stretches.iter().fold(0_u64, |sum, stretch| {
            let range = stretch.range;
            sum.saturating_add(range.to.saturating_sub(range.from)).saturating_add(1)
        });
        if request.stretches.len() > STRETCHES || entries > ENTRIES {
            return Err(Refusal::new(RefusalCode::TooLarge));
        }
        let store = &self.office.store;
        let mut differing = Vec::new();
        for stretch in &request.stretches {
            let range = stretch.range;
            let here = store.stretch(self.device, epoch, range.from, range.to).await?;
            if ledger::digest(here) != stretch.digest {
                differing.push(range);
            }
        }
        let head = store.chain(self.device, Some(epoch)).await?.map(|chain| chain.head);
        let (count, hash) =
            head.map_or((0, dalil_case::Digest::ZERO), |head| (head.seq, head.hash));
        let same_head = count == request.count && hash == request.head;
        if device.standing == Standing::Revoked && same_head && differing.is_empty() {
            device.hand_in = HandIn::Done;
            store.put_device(device).await?;
        }
        Ok(SyncClosed { differing, same_head })
    }
}
