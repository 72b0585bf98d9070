//! Names that an inbox gave and whose bytes did not come: asked for in every round, before that inbox
//! is read on. Whatever comes of it, the round goes on, and so do those who wait behind.

use dalil_case::Moment;
use dalil_protocol::{Item, Refusal, RefusalCode, SyncProtocol};
use dalil_vault::Lacks;

use super::meet::Met;
use super::receive::TOGETHER;
use super::{Courier, Round};
use crate::{Post, Stop};

/// Most questions in one round of which nothing comes.
const FRUITLESS: usize = 8;
/// Most questions in one round. All that may wait is there after half of them.
const ASKED: usize = 64;

impl<P, B, C> Courier<'_, P, B, C>
where
    P: SyncProtocol,
    B: Post,
    C: Fn() -> Moment + Send + Sync,
{
    /// Asks once for each name that waits now, as far as the round's share of questions goes; the next
    /// round goes on there.
    pub(super) async fn ask_again(
        &self,
        of: Lacks,
        met: &Met,
        round: &mut Round,
    ) -> Result<(), Stop> {
        let Some(last) = self.mail(|mail| mail.last_lacking(of))? else { return Ok(()) };
        let mut fruitless = 0;
        for _ in 0..ASKED {
            let names = self.mail(|mail| mail.lacking(of, last, TOGETHER))?;
            if names.is_empty() || fruitless >= FRUITLESS {
                break;
            }
            let given = self.given(&names, met).await?;
            let now = (self.clock)();
            let came = self.mail(|mail| mail.take_lacking(of, given, now))?;
            fruitless += usize::from(came == 0);
            round.came = round.came.saturating_add(came);
        }
        Ok(())
    }

    /// What is given for the first of these names, and for as many after it as one answer holds. It may
    /// be anything, and is nothing where the server does not have it.
    async fn given(&self, names: &[Item], met: &Met) -> Result<Vec<(Item, Vec<u8>)>, Stop> {
        let nothing = || names.iter().take(1).map(|first| (*first, Vec::new())).collect();
        let objects = match self.peer.get_many(names.iter().map(|name| name.hash).collect()).await {
            Err(Refusal { code: RefusalCode::NotFound, .. }) => return Ok(nothing()),
            got => got?,
        };
        if objects.is_empty() || objects.len() > names.len() {
            return Ok(nothing());
        }
        let mut given: Vec<_> = names.iter().copied().zip(objects).collect();
        if let [(first, bytes)] = given.as_mut_slice() {
            self.rest(first, bytes, u64::from(met.limits.step)).await?;
        }
        Ok(given)
    }

    /// A large object comes in steps, of which only the last one is short.
    async fn rest(&self, of: &Item, bytes: &mut Vec<u8>, step: u64) -> Result<(), Stop> {
        let mut length = bytes.len() as u64;
        while length == step && (bytes.len() as u64) < of.kind.most_bytes() {
            let part = match self.peer.get(of.hash, bytes.len() as u64).await {
                Err(Refusal { code: RefusalCode::NotFound, .. }) => return Ok(()),
                got => got?,
            };
            length = part.len() as u64;
            bytes.extend_from_slice(&part);
        }
        Ok(())
    }
}
