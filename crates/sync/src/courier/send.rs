//! Sending: objects first (`objects`), then the entries that name them. What is urgent never waits
//! behind a file.

use dalil_case::Moment;
use dalil_protocol::{EntryVerdict, LedgerAnswer, Refusal, RefusalCode, SyncProtocol};
use dalil_vault::AlarmKind;
use dalil_vault::ledger::Head;

use super::meet::Met;
use super::objects::Passed;
use super::{Courier, Round};
use crate::{Post, Stop};

/// Times that objects are sent again because the server says that it lacks them after all.
const PASSES: u32 = 4;

impl<P, B, C> Courier<'_, P, B, C>
where
    P: SyncProtocol,
    B: Post,
    C: Fn() -> Moment + Send + Sync,
{
    /// Sends what waits, and compares. Says whether that is done; if not, the ledger began anew.
    pub(super) async fn send_all(&self, met: &Met, round: &mut Round) -> Result<bool, Stop> {
        let waits = !self.mail(|mail| mail.waiting_parcels(1, self.wish.files))?.is_empty();
        if !waits && !met.wants && met.seq == met.head.seq {
            return Ok(true);
        }
        let now = (self.clock)();
        self.mail(|mail| mail.say_receipt(now))?;
        let mut at = met.seq;
        let (mut files, mut passes) = (false, 0);
        loop {
            match self.send_objects(met, files, round).await? {
                Passed::All => {}
                Passed::Begun => return Ok(false),
                Passed::SomethingElseFirst => {
                    files = false;
                    continue;
                }
            }
            let (seq, complete) = self.send_entries(met, at, round).await?;
            at = seq;
            if complete && (files || !self.wish.files) {
                break;
            }
            files = complete;
            passes += u32::from(!complete);
            if passes == PASSES {
                return self.alarmed(AlarmKind::NotTheSame, &at.to_le_bytes());
            }
        }
        self.compare(met, at, round).await?;
        Ok(true)
    }

    /// Sends entries from after `at`. Says up to where the server has them, and whether nothing more
    /// can be sent; otherwise it lacks an object after all.
    pub(super) async fn send_entries(
        &self,
        met: &Met,
        mut at: u64,
        round: &mut Round,
    ) -> Result<(u64, bool), Stop> {
        let most = usize::try_from(met.limits.objects).unwrap_or(1);
        loop {
            let Some((post, head)) = self.mail(|mail| mail.entries_after(at, most))? else {
                return Ok((at, true));
            };
            let count = post.entries.len();
            let answer = self.peer.ledger(post).await?;
            if answer.verdicts.len() != count {
                return self.bad_answer(&answer);
            }
            let is_kept = |verdict: &EntryVerdict| {
                matches!(verdict, EntryVerdict::Stored | EntryVerdict::Known)
            };
            // A request may be kept up to what was refused, or not at all: what counts is the proof.
            let refused = answer
                .verdicts
                .iter()
                .position(|verdict| !is_kept(verdict) && *verdict != EntryVerdict::NotReached);
            let kept = match (refused, &answer.receipt) {
                (Some(_), None) => 0,
                _ => answer.verdicts.iter().take_while(|verdict| is_kept(verdict)).count() as u64,
            };
            self.proved(met, at, kept, &answer, head)?;
            let new = answer.verdicts.iter().filter(|v| **v == EntryVerdict::Stored).count();
            round.entries = round.entries.saturating_add(new as u64);
            let place = refused.map(|place| at.saturating_add(place as u64).saturating_add(1));
            at = at.saturating_add(kept);
            match refused.and_then(|place| answer.verdicts.get(place)) {
                None if kept == count as u64 => {}
                None => return self.bad_answer(&answer),
                Some(EntryVerdict::MissingObject) => {
                    let lacks = place.unwrap_or(at);
                    self.mail(|mail| mail.doubt(lacks, lacks))?;
                    return Ok((at, false));
                }
                Some(EntryVerdict::Quota) => {
                    return Err(Refusal::new(RefusalCode::Quota).into());
                }
                // It knew less, or more, than it said when the round began: begin anew, later.
                Some(EntryVerdict::Gap | EntryVerdict::Fork | EntryVerdict::NotReached) => {
                    return Err(Stop::bad_answer());
                }
                Some(_) => return self.bad_answer(&answer),
            }
        }
    }

    /// What was kept must be proved by a receipt for exactly that.
    fn proved(
        &self,
        met: &Met,
        at: u64,
        kept: u64,
        answer: &LedgerAnswer,
        head: Head,
    ) -> Result<(), Stop> {
        if kept == 0 {
            return Ok(());
        }
        let up_to = at.saturating_add(kept);
        let whole = head.seq == up_to;
        let Some(receipt) = &answer.receipt else {
            return self.alarmed(AlarmKind::ForgedReceipt, &[]);
        };
        // A server that has more than this already may say so.
        let fits = receipt.epoch == met.epoch
            && receipt.seq >= up_to
            && (!whole || receipt.seq > up_to || receipt.head == head.hash);
        if !fits || !self.mail(|mail| mail.receipt(receipt))? {
            return self.bad_receipt(receipt);
        }
        Ok(())
    }

    fn bad_receipt(&self, receipt: &dalil_protocol::Receipt) -> Result<(), Stop> {
        self.alarmed(AlarmKind::ForgedReceipt, &dalil_protocol::encode(receipt))
    }
}
