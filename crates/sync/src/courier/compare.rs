//! Comparing: both sides say what they have of the last stretch of the ledger, as one number; where
//! it differs, sixteen smaller ones, until the place is found. It is sent again, and reported if
//! that did not help. Neither side ever overwrites anything.

use dalil_case::Moment;
use dalil_protocol::{LedgerRange, SyncClose, SyncProtocol};
use dalil_vault::AlarmKind;

use super::meet::Met;
use super::{Courier, Round};
use crate::{Post, Stop};

/// Entries that are compared.
const STRETCH: u64 = 10_000;
/// Into how many parts a stretch is cut.
const PARTS: u64 = 16;

impl<P, B, C> Courier<'_, P, B, C>
where
    P: SyncProtocol,
    B: Post,
    C: Fn() -> Moment + Send + Sync,
{
    /// Compares up to `at`, the last entry that the server has a receipt for.
    pub(super) async fn compare(&self, met: &Met, at: u64, round: &mut Round) -> Result<(), Stop> {
        if at == 0 {
            return Ok(());
        }
        let from = at.saturating_sub(STRETCH).saturating_add(1);
        let whole = LedgerRange { from, to: at };
        let mut differing = self.differing(at, &[whole]).await?;
        if differing.is_empty() {
            return Ok(());
        }
        while differing.iter().any(|range| range.to.saturating_sub(range.from) >= PARTS) {
            let parts: Vec<LedgerRange> = differing.iter().flat_map(parts).collect();
            let mut next = Vec::new();
            for some in parts.chunks(usize::try_from(PARTS).unwrap_or(1)) {
                next.extend(self.differing(at, some).await?);
            }
            if next.is_empty() {
                return self.alarmed(AlarmKind::NotTheSame, &at.to_le_bytes());
            }
            differing = next;
        }
        for range in &differing {
            self.mail(|mail| mail.doubt(range.from, range.to))?;
        }
        self.send_objects(met, true, round).await?;
        let first = differing.iter().map(|range| range.from).min().unwrap_or(1);
        self.send_entries(met, first.saturating_sub(1), round).await?;
        if self.differing(at, &[whole]).await?.is_empty() {
            return Ok(());
        }
        self.alarmed(AlarmKind::NotTheSame, &first.to_le_bytes())
    }

    async fn differing(&self, at: u64, ranges: &[LedgerRange]) -> Result<Vec<LedgerRange>, Stop> {
        let asked: Vec<(u64, u64)> = ranges.iter().map(|range| (range.from, range.to)).collect();
        let (stretches, head) =
            self.mail(|mail| Ok((mail.stretches(&asked)?, mail.entry_hash(at)?)))?;
        let Some(head) = head else { return Err(Stop::bad_answer()) };
        let closed = self.peer.close(SyncClose { count: at, head, stretches }).await?;
        let known = closed.differing.iter().all(|range| ranges.contains(range));
        if !known || closed.differing.is_empty() && !closed.same_head {
            return self.bad_answer(&closed);
        }
        Ok(closed.differing)
    }
}

fn parts(range: &LedgerRange) -> Vec<LedgerRange> {
    let count = range.to.saturating_sub(range.from).saturating_add(1);
    let length = count.div_ceil(PARTS).max(1);
    let mut parts = Vec::new();
    let mut from = range.from;
    while from <= range.to {
        let to = from.saturating_add(length - 1).min(range.to);
        parts.push(LedgerRange { from, to });
        from = to.saturating_add(1);
    }
    parts
}
