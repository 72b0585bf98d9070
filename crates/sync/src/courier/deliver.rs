//! Delivering: what a desk has laid out for each computer, into its inbox.

use std::collections::BTreeMap;

use dalil_case::{DeviceId, Digest};
use dalil_protocol::{Deliver, Destination, ItemKind, Refusal, RefusalCode, SyncProtocol};

use super::meet::Met;
use super::objects::Together;
use super::{Courier, Round};
use crate::{Post, Stop};

impl<P, B, C> Courier<'_, P, B, C>
where
    P: SyncProtocol,
    B: Post,
    C: Fn() -> dalil_case::Moment + Send + Sync,
{
    /// Objects first, then the inbox names them, then the desk knows that they are gone: a cut in
    /// between sends again, which changes nothing there.
    pub(super) async fn deliver(&self, met: &Met, round: &mut Round) -> Result<(), Stop> {
        let laid = self.post.step(|vault| vault.outgoing())?;
        let mut to: BTreeMap<DeviceId, Vec<(ItemKind, Digest)>> = BTreeMap::new();
        let step = usize::try_from(met.limits.step).unwrap_or(1024);
        let mut together = Together::default();
        for one in laid {
            if let Some(bytes) = one.bytes {
                if bytes.len() > step {
                    self.put_together(&mut together, round).await?;
                    self.put_large(one.hash, bytes, step).await?;
                    round.sent = round.sent.saturating_add(1);
                } else {
                    if !together.takes(bytes.len(), &met.limits) {
                        self.put_together(&mut together, round).await?;
                    }
                    together.add(one.hash, bytes);
                }
            }
            to.entry(one.to).or_default().push((one.kind, one.hash));
        }
        self.put_together(&mut together, round).await?;
        let most = usize::try_from(met.limits.objects).unwrap_or(usize::MAX).max(1);
        for (device, items) in to {
            for some in items.chunks(most) {
                match self.put_into(device, some).await {
                    // The server lacks one of them: the others do not wait for it.
                    Err(Stop::Refused(Refusal { code: RefusalCode::NotFound, .. })) => {
                        for one in some {
                            match self.put_into(device, std::slice::from_ref(one)).await {
                                Err(Stop::Refused(Refusal {
                                    code: RefusalCode::NotFound, ..
                                })) => {}
                                went => went?,
                            }
                        }
                    }
                    went => went?,
                }
            }
        }
        Ok(())
    }

    async fn put_into(&self, device: DeviceId, some: &[(ItemKind, Digest)]) -> Result<(), Stop> {
        let inbox = Destination(device.0);
        self.peer.deliver(Deliver { to: inbox, items: some.to_vec() }).await?;
        let now = (self.clock)();
        self.post.step(|vault| some.iter().try_for_each(|(_, hash)| vault.gone(device, *hash, now)))
    }

    /// A large object in steps, from where the server has it.
    async fn put_large(&self, hash: Digest, bytes: Vec<u8>, step: usize) -> Result<(), Stop> {
        let size = bytes.len() as u64;
        let mut state = self.peer.upload_state(hash).await?;
        while !state.complete {
            let from = usize::try_from(state.offset).unwrap_or(usize::MAX);
            let part: Vec<u8> = bytes.iter().skip(from).take(step).copied().collect();
            let (before, length) = (state.offset, part.len() as u64);
            if length == 0 {
                return self.bad_answer(&state);
            }
            state = self.peer.upload(hash, size, before, part).await?;
            if !state.complete && state.offset != before.saturating_add(length) {
                return self.bad_answer(&state);
            }
        }
        Ok(())
    }
}
