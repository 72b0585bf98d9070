//! Receiving: what lies in this computer's inbox, and at a desk in the authority's: each item once,
//! in order, none left out. What is the affair of a case is passed on to the vault.

use dalil_case::Moment;
use dalil_protocol::{Destination, Item, ItemKind, SyncProtocol, encode};
use dalil_vault::{AlarmKind, Standing, Taken};

use super::meet::Met;
use super::{Courier, Round};
use crate::{Post, Stop};

/// Largest item that is taken into memory; a larger one is refused by name.
const LARGEST: u64 = 32 << 20;

/// Whose inbox is read.
#[derive(Clone, Copy)]
enum Reads {
    /// This computer's.
    Own,
    /// The authority's: at a desk.
    Authoritys,
}

impl<P, B, C> Courier<'_, P, B, C>
where
    P: SyncProtocol,
    B: Post,
    C: Fn() -> Moment + Send + Sync,
{
    pub(super) async fn receive(
        &self,
        standing: &Standing,
        met: &Met,
        round: &mut Round,
    ) -> Result<(), Stop> {
        let own = Destination(standing.device.0);
        let cursor = self.mail(|mail| mail.standing())?.cursor;
        self.read(own, cursor, Reads::Own, met, round).await?;
        if let Some((inbox, cursor)) = self.mail(|mail| mail.authority_inbox())? {
            self.read(inbox, cursor, Reads::Authoritys, met, round).await?;
        }
        let now = (self.clock)();
        self.mail(|mail| mail.pass_on(now))?;
        if self.wish.files { self.fetch_files(met, round).await } else { Ok(()) }
    }

    async fn read(
        &self,
        inbox: Destination,
        mut cursor: u64,
        reads: Reads,
        met: &Met,
        round: &mut Round,
    ) -> Result<(), Stop> {
        loop {
            let page = self.peer.inbox(inbox, cursor).await?;
            let in_order = page
                .items
                .iter()
                .zip(cursor.saturating_add(1)..)
                .all(|(item, next)| item.cursor == next);
            let end = page.items.last().map_or(cursor, |item| item.cursor);
            if !in_order || page.cursor != end || page.more && page.items.is_empty() {
                return self.alarmed(AlarmKind::BadInbox, &encode(&page));
            }
            let (files, items): (Vec<Item>, Vec<Item>) =
                page.items.iter().copied().partition(|item| item.kind == ItemKind::Blob);
            // Large, and of use only to whoever has the case: fetched after everything else.
            files.iter().try_for_each(|file| self.mail(|mail| mail.note_file(file)))?;
            self.fetch_all(&items, met, round).await?;
            if end > cursor {
                self.mail(|mail| match reads {
                    Reads::Own => mail.note_cursor(end),
                    Reads::Authoritys => mail.note_authority_cursor(end),
                })?;
            }
            cursor = end;
            if !page.more {
                return Ok(());
            }
        }
    }

    /// What of a page is not here yet, in order: small items together, large ones in steps. What was
    /// taken before a cut is not fetched again.
    async fn fetch_all(&self, items: &[Item], met: &Met, round: &mut Round) -> Result<(), Stop> {
        let here: Vec<bool> =
            self.mail(|mail| items.iter().map(|item| mail.has_item(item.hash)).collect())?;
        let step = u64::from(met.limits.step);
        let mut together: Vec<Item> = Vec::new();
        for (item, _) in items.iter().zip(here).filter(|(_, here)| !here) {
            if item.size <= step {
                together.push(*item);
            } else {
                self.fetch_together(&mut together, round).await?;
                self.fetch(item, met, round).await?;
            }
        }
        self.fetch_together(&mut together, round).await
    }

    async fn fetch_together(&self, items: &mut Vec<Item>, round: &mut Round) -> Result<(), Stop> {
        let items = std::mem::take(items);
        let mut left = items.as_slice();
        while let Some(first) = left.first() {
            let hashes = left.iter().map(|item| item.hash).collect();
            let objects = self.peer.get_many(hashes).await?;
            let parts = left.split_at_checked(objects.len());
            let Some((came, rest)) = parts.filter(|(came, _)| !came.is_empty()) else {
                return self.alarmed(AlarmKind::BadInbox, &encode(first));
            };
            let now = (self.clock)();
            let given: Vec<(Item, Vec<u8>)> = came.iter().copied().zip(objects).collect();
            let taken = self.mail(|mail| mail.take_all(&given, now))?;
            let good = taken.iter().filter(|taken| !matches!(taken, Taken::Refused(_))).count();
            round.came = round.came.saturating_add(good as u64);
            left = rest;
        }
        Ok(())
    }

    /// A large one.
    async fn fetch(&self, item: &Item, met: &Met, round: &mut Round) -> Result<(), Stop> {
        let now = (self.clock)();
        if item.size > LARGEST {
            return self.mail(|mail| mail.alarm(AlarmKind::BadInbox, &encode(item), now));
        }
        let step = u64::from(met.limits.step);
        let mut bytes: Vec<u8> = Vec::new();
        loop {
            let have = bytes.len() as u64;
            let part = self.peer.get(item.hash, have).await?;
            let length = part.len() as u64;
            bytes.extend_from_slice(&part);
            let all = bytes.len() as u64;
            if all == item.size {
                break;
            }
            if all > item.size || length == 0 || length > step {
                return self.mail(|mail| mail.alarm(AlarmKind::BadInbox, &encode(item), now));
            }
        }
        let taken = self.mail(|mail| mail.take(item, &bytes, now))?;
        if !matches!(taken, Taken::Refused(_)) {
            round.came = round.came.saturating_add(1);
        }
        Ok(())
    }
}
