//! A sealed segment from another computer: opened, proved, and taken into its case.

use std::collections::BTreeSet;

use dalil_case::{
    DeviceId, Digest, Event, Moment, Op, Recorded, Segment, SegmentBroken, SegmentPlace,
};
use dalil_seal::{ContentKey, SEGMENT_SUITE, SegmentError, SegmentHead};

use super::adopt::{Adopted, Piece};
use super::ahead::ProvedSegment;
use super::proof::DeviceStanding;
use super::{Object, Verdict, hurt, newer};
use crate::history::Sha;
use crate::outbox::segments::SegmentFault;
use crate::{Error, Vault, rebuild};

/// A segment that is what its author wrote, and what opened it.
struct Open {
    key: ContentKey,
    segment: Segment,
    events: Vec<Recorded>,
}

/// Something before it in its chain is not here.
const GAP: &str = "gap";
/// Its case was erased here.
pub(super) const ERASED: &str = "case-erased";
/// By order of the authority, for every officer of the computer.
pub(crate) const ORDERED_AWAY: &str = "case-erased-by-order";

impl Vault {
    /// `proved`: what was found of it ahead.
    pub(super) fn look_at_segment(
        &mut self,
        object: &Object<'_>,
        proved: Option<ProvedSegment>,
        now: Moment,
    ) -> Result<Verdict, Error> {
        let head = match SegmentHead::read(object.bytes) {
            Ok(head) => head,
            // As of any other, its sender answers for it first.
            Err(SegmentError::FromTheFuture) => {
                let named = self.named_in_ledger(object)?;
                return Ok(named.map_or_else(|verdict| verdict, |_| newer::waits()));
            }
            Err(error) => return Ok(Verdict::Refused(SegmentFault::Sealing(error).code())),
        };
        let bound = self.key_is_of(head.cek)?;
        if let Some((case, ..)) = bound.filter(|(.., is_gone)| *is_gone) {
            return Ok(erased(self.erased_by(case)?.unwrap_or_default()));
        }
        let epoch = match self.named_in_ledger(object)? {
            Ok(epoch) => epoch,
            Err(verdict) => return Ok(verdict),
        };
        let Open { key, segment, events } = match self.opened(object, &head, proved)? {
            Ok(open) => open,
            Err(verdict) => return Ok(verdict),
        };
        if segment.ledger_epoch > epoch {
            return Ok(Verdict::Refused("segment-other-ledger"));
        }
        let Some(first) = events.first() else {
            return Ok(broken(SegmentBroken::Unreadable));
        };
        let (author, case) = (first.event.author, first.event.case);
        if author == self.officer {
            // This officer's own events come from this vault alone.
            return Ok(Verdict::Good(Vec::new()));
        }
        let works = Some((author, object.from));
        if self.works != works && self.is_desk()? {
            if !self.works_on(author, object.from)? {
                return Ok(Verdict::Refused("other-device"));
            }
            self.works = works;
        }
        let part = (case, first.event.compartment.number());
        if bound.is_some_and(|(case, comp, _)| (case, comp) != part) {
            return Ok(Verdict::Refused(SegmentFault::OtherCase.code()));
        }
        if let Some(by_order) = self.erased_by(case)? {
            // Without it, what came is closed for good. Where it lies in the computer's file too, the
            // key tells what else is of the case, and goes after that.
            if !by_order || self.is_desk()? {
                self.forget_loose_key(head.cek, object.from)?;
            }
            return Ok(erased(by_order));
        }
        if self.behind.is_hurt(case) {
            return Ok(hurt::waits());
        }
        let opened = Open { key, segment, events };
        let entered = self.enter(opened, (head.cek, bound.is_some()), object.from, now);
        self.over_case(case, entered)
    }

    /// Into its case, if its author may write there.
    fn enter(
        &mut self,
        Open { key, segment, events }: Open,
        (cek, is_bound): ([u8; 16], bool),
        from: DeviceId,
        now: Moment,
    ) -> Result<Verdict, Error> {
        let (Some(first), Some(last)) = (events.first(), events.last()) else {
            return Ok(broken(SegmentBroken::Unreadable));
        };
        let (author, case) = (first.event.author, first.event.case);
        let begins = match self.may_write(first, &events, now)? {
            Ok(begins) => begins.then_some(author),
            Err(verdict) => return Ok(verdict),
        };
        let place = SegmentPlace {
            case,
            from: first.event.seq,
            to: last.event.seq,
            head: last.hash,
            suite: SEGMENT_SUITE,
            cek,
            ledger_epoch: segment.ledger_epoch,
        };
        let attest = segment.attest(&place);
        let bytes = segment.events;
        let hashes: Vec<Digest> = events.iter().map(|one| one.hash).collect();
        let piece = Piece { events, bytes, attest, cek, key, is_bound, begins, now };
        Ok(match self.adopt_piece(piece, from)? {
            Adopted::Here => {
                let mut woken = vec![case.0.to_vec()];
                woken.extend(self.waited_for(&hashes)?);
                Verdict::Good(woken)
            }
            Adopted::Gap(before) => {
                if let Some(gaps) = &mut self.gaps {
                    gaps.insert(before);
                }
                Verdict::Waits(GAP, before.0.to_vec())
            }
            Adopted::Fork => Verdict::Refused("history-fork"),
            Adopted::Unread => hurt::waits(),
        })
    }

    /// Those of these events that something waits for: what follows them came earlier. Not the case:
    /// whoever sent a chain from its end to its beginning would have all of it opened for each of it.
    fn waited_for(&mut self, came: &[Digest]) -> Result<Vec<Vec<u8>>, Error> {
        if self.gaps.is_none() {
            let reading = Error::database("reading what waits");
            let mut statement = self
                .conn
                .prepare_cached("SELECT about FROM incoming WHERE state = 0 AND fault = ?1")
                .map_err(&reading)?;
            let mut rows = statement.query([GAP]).map_err(&reading)?;
            let mut gaps = BTreeSet::new();
            while let Some(row) = rows.next().map_err(&reading)? {
                // Before there was one for each event, they waited for their case.
                gaps.extend(row.get(0).ok().map(Digest));
            }
            self.gaps = Some(gaps);
        }
        let is_waited_for = |hash: &&Digest| self.gaps.iter().any(|gaps| gaps.contains(hash));
        Ok(came.iter().filter(is_waited_for).map(|hash| hash.0.to_vec()).collect())
    }

    /// At a desk: the epoch of the sender's ledger that names the object. An officer's computer
    /// does not follow the desk's ledger: there the author's key decides.
    fn named_in_ledger(&self, object: &Object<'_>) -> Result<Result<u32, Verdict>, Error> {
        if !self.is_desk()? {
            return Ok(Ok(u32::MAX));
        }
        let from = object.from;
        Ok(match self.standing(from)? {
            None => Err(Verdict::Waits("device-unknown", from.0.to_vec())),
            Some(DeviceStanding::Revoked) => Err(Verdict::Waits("device-revoked", from.0.to_vec())),
            Some(_) => match self.ledger_epoch_of(object)? {
                Some(epoch) => Ok(epoch),
                None => Err(Verdict::Waits("not-in-ledger", object.hash.0.to_vec())),
            },
        })
    }

    /// What is inside, with whichever key of that name fits, and is what its author wrote.
    fn opened(
        &self,
        object: &Object<'_>,
        head: &SegmentHead,
        proved: Option<ProvedSegment>,
    ) -> Result<Result<Open, Verdict>, Error> {
        if let Some(ProvedSegment { key, author, author_key, segment, events }) = proved
            && self.is_first_named(head.cek, object.from, &key)?
            && self.author_key(author)?.is_some_and(|known| known.0 == author_key.0)
        {
            return Ok(Ok(Open { key, segment, events }));
        }
        for key in self.keys_named(head.cek, object.from)? {
            let plain = match key.open_segment(object.bytes) {
                Ok(plain) => plain,
                Err(SegmentError::OtherKey) => continue,
                Err(error) => {
                    return Ok(Err(Verdict::Refused(SegmentFault::Sealing(error).code())));
                }
            };
            let Some(segment) = Segment::decode(&plain, &Sha) else {
                if Segment::is_newer(&plain) {
                    return Ok(Err(newer::waits()));
                }
                return Ok(Err(broken(SegmentBroken::Unreadable)));
            };
            return Ok(match segment.verify(SEGMENT_SUITE, head.cek, &self.authors()?) {
                Ok(events) => Ok(Open { key, segment, events }),
                Err(why) => Err(self.why_not(&segment, why)?),
            });
        }
        Ok(Err(Verdict::Waits("key-missing", head.cek.to_vec())))
    }

    /// An author whom nobody made known yet may be made known later.
    fn why_not(&self, segment: &Segment, why: SegmentBroken) -> Result<Verdict, Error> {
        if segment.has_newer() {
            return Ok(newer::waits());
        }
        let first = segment.events.first().and_then(|bytes| Event::decode(bytes).ok());
        if let (SegmentBroken::Signature, Some(event)) = (why, first)
            && !self.author_keys()?.contains_key(&event.author)
        {
            return Ok(Verdict::Waits("author-unknown", event.author.0.to_vec()));
        }
        Ok(broken(why))
    }

    /// Whether the author may write in the case: whoever began it, whom it was given to, and
    /// whoever speaks for the authority. Somebody else who came by a key writes into nothing. Says
    /// whether it is the author who began it, now or before.
    fn may_write(
        &mut self,
        first: &Recorded,
        events: &[Recorded],
        now: Moment,
    ) -> Result<Result<bool, Verdict>, Error> {
        let (author, case) = (first.event.author, first.event.case);
        // Who writes here is read from what is written of the case.
        self.level(case)?;
        match self.stale.get(&case) {
            Some(stale) if stale.opener == Some(author) => return Ok(Ok(true)),
            // What came in this step may say more of who writes here.
            Some(_) => rebuild::but_words(&self.conn, case)?,
            None => {}
        }
        let opens = |one: &Recorded| matches!(one.event.body.op(), Some(Op::CaseOpen { .. }));
        let Some(sharing) = self.sharing(case)? else {
            let may = events.iter().any(opens);
            let waits = || Verdict::Waits("case-unknown", case.0.to_vec());
            return Ok(if may { Ok(true) } else { Err(waits()) });
        };
        let given = sharing.opener == author
            || sharing.granted.contains(&author)
            || sharing.ended.contains(&author)
            || self.speaks_for_authority(author, now)?;
        let waits = || Verdict::Waits("not-given", case.0.to_vec());
        Ok(if given { Ok(sharing.opener == author) } else { Err(waits()) })
    }
}

/// What came is of a case that is gone here.
fn erased(by_order: bool) -> Verdict {
    Verdict::Refused(if by_order { ORDERED_AWAY } else { ERASED })
}

fn broken(why: SegmentBroken) -> Verdict {
    Verdict::Refused(SegmentFault::Inside(why).code())
}
