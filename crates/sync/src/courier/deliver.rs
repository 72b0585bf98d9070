//! Delivering: what a desk has laid out for each computer, into its inbox.

use std::collections::BTreeMap;

use dalil_case::{DeviceId, Digest};
use dalil_protocol::{Deliver, Destination, ItemKind, SyncProtocol};

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
        let mut together = Together::default();
        for one in laid {
            if let Some(bytes) = one.bytes {
                if !together.takes(bytes.len(), &met.limits) {
                    self.put_together(&mut together, round).await?;
                }
                together.add(one.hash, bytes);
            }
            to.entry(one.to).or_default().push((one.kind, one.hash));
        }
        self.put_together(&mut together, round).await?;
        let most = usize::try_from(met.limits.objects).unwrap_or(usize::MAX).max(1);
        for (device, items) in to {
            for some in items.chunks(most) {
                let inbox = Destination(device.0);
                self.peer.deliver(Deliver { to: inbox, items: some.to_vec() }).await?;
                let now = (self.clock)();
                self.post.step(|vault| {
                    some.iter().try_for_each(|(_, hash)| vault.gone(device, *hash, now))
                })?;
            }
        }
        Ok(())
    }
}
