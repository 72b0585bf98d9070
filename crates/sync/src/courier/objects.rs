//! Sending objects: small ones together in as few requests as the other side takes, large ones in
//! steps, each in its turn.

use dalil_case::{Digest, Moment};
use dalil_protocol::{Have, Limits, Refusal, RefusalCode, SyncProtocol, UploadState};
use dalil_vault::{Parcel, ParcelKind};

use super::meet::Met;
use super::{Courier, Round};
use crate::{Post, Stop};

/// Bytes of a request beside its objects, and of one object beside its bytes: lengths and names.
const HEAD: usize = 16;
const EACH: usize = 5;

/// Small objects that go in one request, in their order.
#[derive(Default)]
pub(super) struct Together {
    hashes: Vec<Digest>,
    objects: Vec<Vec<u8>>,
    bytes: usize,
}

impl Together {
    /// Whether one more of so many bytes goes into the same request.
    pub(super) fn takes(&self, length: usize, limits: &Limits) -> bool {
        let all = [HEAD, self.bytes, EACH, length].iter().sum::<usize>();
        let fits = |n: usize, most: u32| u32::try_from(n).is_ok_and(|n| n <= most);
        let first = self.objects.is_empty();
        first || fits(all, limits.body) && fits(self.objects.len() + 1, limits.objects)
    }

    pub(super) fn add(&mut self, hash: Digest, object: Vec<u8>) {
        self.bytes = self.bytes.saturating_add(object.len()).saturating_add(EACH);
        self.hashes.push(hash);
        self.objects.push(object);
    }
}

impl<P, B, C> Courier<'_, P, B, C>
where
    P: SyncProtocol,
    B: Post,
    C: Fn() -> Moment + Send + Sync,
{
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
            let mut together = Together::default();
            for parcel in absent {
                match self.send_object(met, parcel, &mut together, round).await? {
                    Sent::Settled | Sent::Gone { named: false } => {}
                    Sent::Gone { named: true } => {
                        self.send_together(&mut together, round).await?;
                        let now = (self.clock)();
                        self.mail(|mail| mail.begin_again(&[], now))?;
                        return Ok(Passed::Begun);
                    }
                    Sent::SomethingElseFirst => return Ok(Passed::SomethingElseFirst),
                }
            }
            self.send_together(&mut together, round).await?;
        }
    }

    /// Sends what was gathered, in one request. Says what it was.
    pub(super) async fn put_together(
        &self,
        together: &mut Together,
        round: &mut Round,
    ) -> Result<Vec<Digest>, Stop> {
        let Together { hashes, mut objects, .. } = std::mem::take(together);
        match hashes.as_slice() {
            [] => return Ok(hashes),
            [hash] => {
                let object = objects.pop().unwrap_or_default();
                self.peer.put(*hash, object).await?;
            }
            _ => {
                let taken = self.peer.put_many(objects).await?;
                if usize::try_from(taken.new).map_or(true, |new| new > hashes.len()) {
                    return self.bad_answer(&taken);
                }
            }
        }
        round.sent = round.sent.saturating_add(hashes.len() as u64);
        Ok(hashes)
    }

    /// The same, and what is there is noted before anything else is sent: after a cut it does not go
    /// again.
    async fn send_together(&self, together: &mut Together, round: &mut Round) -> Result<(), Stop> {
        let sent = self.put_together(together, round).await?;
        self.held(&sent)
    }

    fn held(&self, hashes: &[Digest]) -> Result<(), Stop> {
        if hashes.is_empty() {
            return Ok(());
        }
        let now = (self.clock)();
        self.mail(|mail| mail.held(hashes, now))
    }

    async fn send_object(
        &self,
        met: &Met,
        parcel: &Parcel,
        together: &mut Together,
        round: &mut Round,
    ) -> Result<Sent, Stop> {
        let step = usize::try_from(met.limits.step).unwrap_or(1024);
        let hash = parcel.hash;
        let Some(bytes) = self.mail(|mail| mail.bytes(hash, 0, step.saturating_add(1)))? else {
            let named = self.mail(|mail| mail.gone(hash))?;
            return Ok(Sent::Gone { named });
        };
        let small = bytes.len() <= step;
        if !small || !together.takes(bytes.len(), &met.limits) {
            self.send_together(together, round).await?;
        }
        if small {
            together.add(hash, bytes);
            return Ok(Sent::Settled);
        }
        let sent = self.send_large(parcel, step).await?;
        if matches!(sent, Sent::Settled) {
            round.sent = round.sent.saturating_add(1);
            self.held(&[hash])?;
        }
        Ok(sent)
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
        Ok(Sent::Settled)
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
    /// It is there, or goes with others in the next request.
    Settled,
    /// It is not here any more.
    Gone {
        /// The ledger names it.
        named: bool,
    },
    /// Something that goes first came in the meantime.
    SomethingElseFirst,
}

#[cfg(test)]
mod tests {
    use super::{Digest, Limits, Together};
    use dalil_protocol::{PutMany, encode};

    #[test]
    fn what_goes_together_fits_into_one_request() {
        let limits = Limits { body: 4096, objects: 30, ..Limits::V1 };
        for length in [0, 1, 23, 24, 100, 255, 256, 1000, 3000, 4000] {
            let mut together = Together::default();
            while together.takes(length, &limits) {
                together.add(Digest::ZERO, vec![7; length]);
                assert!(together.objects.len() <= 30);
            }
            let objects: Vec<_> = together.objects.into_iter().map(Into::into).collect();
            let count = objects.len();
            let body = encode(&PutMany { objects }).len();
            assert!(body <= 4096, "{length}: {body}");
            // One that is not taken would not have fitted, or would have been one too many.
            assert!(count == 30 || body + length + 64 > 4096, "{length}: {count} in {body}");
        }
    }
}
