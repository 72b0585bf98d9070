//! How the two sides stand to each other. What the server says of it is never believed by itself:
//! its own head, signed by this computer, must show it.

use dalil_case::Moment;
use dalil_protocol::{
    Limits, Opened, PeerState, Signature, SyncOpen, SyncProtocol, VERSIONS, encode,
};
use dalil_vault::ledger::Head;
use dalil_vault::{AlarmKind, Standing};

use super::{Courier, Seen};
use crate::{Post, Stop};

/// Most ranges that a server may want at once.
const RANGES: usize = 64;

/// The two may speak on.
pub(super) struct Met {
    /// The epoch of the ledger that is spoken of.
    pub(super) epoch: u32,
    /// The last entry that the server has of it, with a receipt here that says so; 0 for none.
    pub(super) seq: u64,
    /// The last one that this computer has.
    pub(super) head: Head,
    pub(super) limits: Limits,
    /// It had lost something.
    pub(super) rolled_back: bool,
    /// It lacks something that it had.
    pub(super) wants: bool,
}

pub(super) enum Meeting {
    Go(Met),
    /// The ledger began anew: open again.
    Again(Seen),
}

impl<P, B, C> Courier<'_, P, B, C>
where
    P: SyncProtocol,
    B: Post,
    C: Fn() -> Moment + Send + Sync,
{
    pub(super) async fn open(&self, standing: &Standing) -> Result<Opened, Stop> {
        let receipt = self.mail(|mail| mail.newest_receipt())?;
        let open = SyncOpen {
            device: standing.device,
            epoch: standing.head.epoch,
            seq: standing.head.seq,
            head: standing.head.hash,
            signature: Signature(standing.signature),
            receipt,
            cursor: standing.cursor,
            free: self.wish.free,
            version: VERSIONS.1,
        };
        Ok(self.peer.open(open).await?)
    }

    pub(super) fn meet(&self, standing: &Standing, opened: &Opened) -> Result<Meeting, Stop> {
        let now = (self.clock)();
        let (own, limits) = (standing.head, bounded(opened.limits));
        let theirs = Head { epoch: opened.epoch, seq: opened.seq, hash: opened.head, minute: 0 };
        let says_other = matches!(opened.state, PeerState::Fork | PeerState::Behind);
        let knows = theirs.seq > 0;
        let known =
            knows && self.mail(|mail| mail.has_entry(theirs.epoch, theirs.seq, theirs.hash))?;
        let newer = theirs.epoch > own.epoch || theirs.epoch == own.epoch && !known;
        if knows && newer || says_other {
            let signature = opened.signature.map(|signature| signature.0);
            let ours = self.mail(|mail| mail.diverged(theirs, signature.as_ref(), now))?;
            if !ours {
                return Err(Stop::Alarm(AlarmKind::InventedFork));
            }
            return Ok(Meeting::Again(Seen::Forked));
        }
        let revoked = opened.state == PeerState::Revoked;
        if revoked != standing.revoked {
            self.mail(|mail| mail.note_revoked(revoked))?;
        }
        let (epoch, seq) = if knows { (theirs.epoch, theirs.seq) } else { (theirs.epoch, 0) };
        let receipt = self.mail(|mail| mail.newest_receipt())?;
        let lost = receipt.is_some_and(|kept| (kept.epoch, kept.seq) > (epoch, seq));
        if lost {
            self.mail(|mail| mail.rolled_back(epoch, seq, now))?;
            let present = self.mail(|mail| mail.standing())?.head.epoch;
            if present != own.epoch {
                return Ok(Meeting::Again(Seen::RolledBack));
            }
        }
        let mut wants = false;
        for range in opened.wanted.iter().take(RANGES) {
            let (from, to) = (range.from.max(1), range.to.min(own.seq));
            if epoch == own.epoch && from <= to {
                wants = true;
                self.mail(|mail| mail.doubt(from, to))?;
            }
        }
        // What it has and gave no receipt for, because an answer was lost, is said again.
        let receipt = self.mail(|mail| mail.newest_receipt())?;
        let proved = receipt.filter(|kept| kept.epoch == own.epoch).map_or(0, |kept| kept.seq);
        let seq = if epoch == own.epoch { seq.min(proved) } else { 0 };
        let met = Met { epoch: own.epoch, seq, head: own, limits, rolled_back: lost, wants };
        Ok(Meeting::Go(met))
    }

    /// What came is no answer of this protocol.
    pub(super) fn bad_answer<T>(&self, answer: &impl minicbor::Encode<()>) -> Result<T, Stop> {
        self.alarmed(AlarmKind::BadAnswer, &encode(answer))
    }
}

/// A server may ask for less than this version takes, never for more, and never for nothing.
fn bounded(limits: Limits) -> Limits {
    let within = |asked: u32, most: u32| asked.clamp(1, most);
    Limits {
        body: within(limits.body, Limits::V1.body),
        objects: within(limits.objects, Limits::V1.objects),
        window: within(limits.window, Limits::V1.window),
        step: within(limits.step, Limits::V1.step).max(1024),
    }
}
