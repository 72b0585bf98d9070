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
            for item in &page.items {
                if item.kind == ItemKind::Blob {
                    // Large, and of use only to whoever has the case: fetched after everything else.
                    self.mail(|mail| mail.note_file(item))?;
                } else if !self.mail(|mail| mail.has_item(item.hash))? {
                    self.fetch(item, met, round).await?;
                }
                self.mail(|mail| match reads {
                    Reads::Own => mail.note_cursor(item.cursor),
                    Reads::Authoritys => mail.note_authority_cursor(item.cursor),
                })?;
            }
            cursor = end;
            if !page.more {
                return Ok(());
            }
        }
    }

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
