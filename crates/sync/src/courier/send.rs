//! Sending: objects first, then the entries that name them. What is urgent never waits behind a
//! file.

use dalil_case::{Digest, Moment};
use dalil_protocol::{
    EntryVerdict, Have, LedgerAnswer, Refusal, RefusalCode, SyncProtocol, UploadState,
};
use dalil_vault::ledger::Head;
use dalil_vault::{AlarmKind, Parcel, ParcelKind};

use super::meet::Met;
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

    /// Sends objects.
    pub(super) async fn send_objects(
        &self,
        met: &Met,
        files: bool,
        round: &mut Round,
    ) -> Result<Passed, Stop> {
        let most = usize::try_from(met.limits.objects).unwrap_or(1);
        loop {
            let parcels = self.mail(|mail| mail.waiting_parcels(most, files))?;
            if parcels.is_empty() {
                return Ok(Passed::All);
            }
            let hashes: Vec<Digest> = parcels.iter().map(|parcel| parcel.hash).collect();
            let missing = self.peer.have(Have { hashes }).await?;
            if missing.bits.len() != parcels.len().div_ceil(8) {
                return self.bad_answer(&missing);
            }
            let (mut there, mut absent) = (Vec::new(), Vec::new());
            for (at, parcel) in parcels.iter().enumerate() {
                if missing.is_missing(at) { absent.push(parcel) } else { there.push(parcel.hash) }
            }
            self.held(&there)?;
            let mut done = Vec::new();
            let mut urgent = false;
            for parcel in absent {
                match self.send_object(met, parcel).await {
                    Ok(Sent::Whole) => done.push(parcel.hash),
                    Ok(Sent::Gone { named: false }) => {}
                    Ok(Sent::Gone { named: true }) => {
                        self.held(&done)?;
                        let now = (self.clock)();
                        self.mail(|mail| mail.begin_again(&[], now))?;
                        return Ok(Passed::Begun);
                    }
                    Ok(Sent::SomethingElseFirst) => {
                        urgent = true;
                        break;
                    }
                    Err(stop) => {
                        // What is there is there.
                        self.held(&done)?;
                        return Err(stop);
                    }
                }
            }
            round.sent = round.sent.saturating_add(done.len() as u64);
            self.held(&done)?;
            if urgent {
                return Ok(Passed::SomethingElseFirst);
            }
        }
    }

    fn held(&self, hashes: &[Digest]) -> Result<(), Stop> {
        if hashes.is_empty() {
            return Ok(());
        }
        let now = (self.clock)();
        self.mail(|mail| mail.held(hashes, now))
    }

    async fn send_object(&self, met: &Met, parcel: &Parcel) -> Result<Sent, Stop> {
        let step = usize::try_from(met.limits.step).unwrap_or(1024);
        let hash = parcel.hash;
        let Some(bytes) = self.mail(|mail| mail.bytes(hash, 0, step.saturating_add(1)))? else {
            let named = self.mail(|mail| mail.gone(hash))?;
            return Ok(Sent::Gone { named });
        };
        if bytes.len() <= step {
            self.peer.put(hash, bytes).await?;
            return Ok(Sent::Whole);
        }
        self.send_large(parcel, step).await
    }

    /// A large object, from where the server has it: after any cut only the rest goes again.
    async fn send_large(&self, parcel: &Parcel, step: usize) -> Result<Sent, Stop> {
        let (hash, size) = (parcel.hash, parcel.size);
        let is_file = parcel.kind == ParcelKind::File;
        let mut state = self.peer.upload_state(hash).await?;
        let mut strayed = false;
        while !state.complete {
            if state.offset > size {
                return self.bad_answer(&state);
            }
            let offset = state.offset;
            self.mail(|mail| mail.note_sent(hash, offset))?;
            // Files wait for everything else, also in the middle.
            if is_file && !self.mail(|mail| mail.waiting_parcels(1, false))?.is_empty() {
                return Ok(Sent::SomethingElseFirst);
            }
            let Some(bytes) = self.mail(|mail| mail.bytes(hash, offset, step))? else {
                let named = self.mail(|mail| mail.gone(hash))?;
                return Ok(Sent::Gone { named });
            };
            let length = bytes.len() as u64;
            let next: UploadState = match self.peer.upload(hash, size, offset, bytes).await {
                Ok(next) => next,
                // It has another offset than it said: asked once more, then left for later.
                Err(Refusal { code: RefusalCode::Replayed, .. }) if !strayed => {
                    strayed = true;
                    state = self.peer.upload_state(hash).await?;
                    continue;
                }
                Err(refusal) => return Err(refusal.into()),
            };
            let goes_on = next.offset == offset.saturating_add(length) && length > 0;
            if !next.complete && !goes_on {
                return self.bad_answer(&next);
            }
            state = next;
        }
        Ok(Sent::Whole)
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

/// How a pass over what waits ended.
pub(super) enum Passed {
    /// Nothing waits any more.
    All,
    /// Something is gone that the ledger names: it began anew without it.
    Begun,
    /// Something that goes before files came in the meantime.
    SomethingElseFirst,
}

enum Sent {
    Whole,
    /// It is not here any more.
    Gone {
        /// The ledger names it.
        named: bool,
    },
    /// Something that goes first came in the meantime.
    SomethingElseFirst,
}
