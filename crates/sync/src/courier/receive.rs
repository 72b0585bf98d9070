//! Receiving: what lies in this computer's inbox, and at a desk in the authority's: each item once,
//! in order, none left out. What is the affair of a case is passed on to the vault.
//!
//! The vault is busy and the line is not: while one answer is taken in, the next one is on its way.
//! One and no more, so that memory is bounded; how far an inbox was read is noted after it was taken.

use std::collections::VecDeque;

use dalil_case::Moment;
use dalil_protocol::{Destination, Item, ItemKind, Refusal, RefusalCode, SyncProtocol, encode};
use dalil_vault::{AlarmKind, Lacks, Mail, Standing, Taken};

use super::meet::Met;
use super::{Courier, Round};
use crate::{Post, Stop};

/// Most small items that are asked for at once: one answer comes while another is taken in, and the
/// vault is lent for a brief step only.
pub(super) const TOGETHER: usize = 128;

/// What the server gives of what it lost. Nothing has the name of anything that travels: the name waits.
const NOTHING: Vec<u8> = Vec::new();

/// Whose inbox is read.
#[derive(Clone, Copy)]
enum Reads {
    /// This computer's.
    Own,
    /// The authority's: at a desk.
    Authoritys,
}

impl Reads {
    /// Where else than in the computer's file names of that inbox wait for their bytes.
    fn lacks(self) -> Option<Lacks> {
        match self {
            Self::Own => None,
            Self::Authoritys => Some(Lacks::Desk),
        }
    }
}

/// How far the reading of an inbox is.
struct Reading {
    inbox: Destination,
    reads: Reads,
    /// The end of the page that was turned to last.
    cursor: u64,
    /// What of that page is not here, in order.
    left: VecDeque<Item>,
    /// Whether another page follows.
    more: bool,
}

/// What came together.
struct Came {
    items: Vec<(Item, Vec<u8>)>,
    /// Once these are taken in, everything in the inbox up to here was.
    end: u64,
    /// Whether that is the end of a page.
    ends_page: bool,
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
        self.ask_again(Lacks::Computer, met, round).await?;
        let cursor = self.mail(|mail| mail.standing())?.cursor;
        self.read(Reading::new(own, cursor, Reads::Own), met, round).await?;
        if let Some((inbox, cursor)) = self.mail(|mail| mail.authority_inbox())? {
            // What came for this computer is looked at before what it may be about.
            let now = (self.clock)();
            self.mail(|mail| mail.pass_on(now))?;
            self.ask_again(Lacks::Desk, met, round).await?;
            self.read(Reading::new(inbox, cursor, Reads::Authoritys), met, round).await?;
        }
        let now = (self.clock)();
        self.mail(|mail| mail.pass_on(now))?;
        if self.wish.files { self.fetch_files(met, round).await } else { Ok(()) }
    }

    /// Reads an inbox to its end. The next answer is on its way while the vault takes one in.
    async fn read(&self, mut at: Reading, met: &Met, round: &mut Round) -> Result<(), Stop> {
        let (reads, mut noted) = (at.reads, at.cursor);
        let mut came = self.next(&mut at, met).await?;
        while let Some(answer) = came {
            let end = answer.end;
            let following;
            if answer.is_small(met) {
                let take = async {
                    // The question leaves before the vault is busy.
                    tokio::task::yield_now().await;
                    self.take(reads, answer, noted, round)
                };
                let (asked, taken) = tokio::join!(self.next(&mut at, met), take);
                taken?;
                following = asked?;
            } else {
                // Not two of them in memory.
                self.take(reads, answer, noted, round)?;
                following = self.next(&mut at, met).await?;
            }
            noted = end;
            came = following;
        }
        Ok(())
    }

    /// Takes in what came, and notes how far that is: in the computer's own inbox at the end of a
    /// page.
    fn take(&self, reads: Reads, came: Came, noted: u64, round: &mut Round) -> Result<(), Stop> {
        let Came { items, end, ends_page } = came;
        let now = (self.clock)();
        let taken = self.mail(|mail| match reads {
            Reads::Own => {
                let taken = mail.take_all(&items, now)?;
                if ends_page && end > noted {
                    mail.note_cursor(end)?;
                }
                Ok(taken)
            }
            Reads::Authoritys if end > noted => mail.take_authoritys(&items, end, now),
            Reads::Authoritys => Ok(Vec::new()),
        })?;
        let good = taken.iter().filter(|taken| !matches!(taken, Taken::Refused(_))).count();
        round.came = round.came.saturating_add(good as u64);
        Ok(())
    }

    /// What comes next, in order: small items together, large ones in steps. `None` at the end.
    async fn next(&self, at: &mut Reading, met: &Met) -> Result<Option<Came>, Stop> {
        if at.left.is_empty() {
            if !at.more {
                return Ok(None);
            }
            self.next_page(at).await?;
        }
        let step = u64::from(met.limits.step);
        let items = match at.left.front() {
            None => Vec::new(),
            Some(first) if first.size <= step => self.fetch_together(&mut at.left, step).await?,
            Some(_) => self.fetch(&mut at.left, step).await?,
        };
        let ends_page = at.left.is_empty();
        // What is left begins after what came.
        let end = at.left.front().map_or(at.cursor, |next| next.cursor.saturating_sub(1));
        Ok(Some(Came { items, end, ends_page }))
    }

    /// Turns to the next page. What was taken before a cut is not fetched again.
    async fn next_page(&self, at: &mut Reading) -> Result<(), Stop> {
        // A server that names more than that and gives nothing of it is waited for.
        let lacks = [Some(Lacks::Computer), at.reads.lacks()];
        let mut may_lack =
            lacks.into_iter().flatten().map(|of| self.mail(|mail| mail.may_lack(of)));
        if !may_lack.try_fold(true, |all, may| may.map(|may| all && may))? {
            at.more = false;
            let now = (self.clock)();
            return self.mail(|mail| mail.alarm(AlarmKind::BadInbox, &at.inbox.0, now));
        }
        let page = self.peer.inbox(at.inbox, at.cursor).await?;
        let in_order = page
            .items
            .iter()
            .zip(at.cursor.saturating_add(1)..)
            .all(|(item, next)| item.cursor == next);
        let end = page.items.last().map_or(at.cursor, |item| item.cursor);
        if !in_order || page.cursor != end || page.more && page.items.is_empty() {
            return self.alarmed(AlarmKind::BadInbox, &encode(&page));
        }
        let (files, items): (Vec<Item>, Vec<Item>) =
            page.items.iter().copied().partition(|item| item.kind == ItemKind::Blob);
        // Large, and of use only to whoever has the case: fetched after everything else.
        files.iter().try_for_each(|file| self.mail(|mail| mail.note_file(file)))?;
        let reads = at.reads;
        let is_here = |mail: &Mail<'_>, item: &Item| match reads {
            Reads::Own => mail.knows_item(item),
            Reads::Authoritys => mail.knows_authoritys(item),
        };
        let here: Vec<bool> =
            self.mail(|mail| items.iter().map(|item| is_here(mail, item)).collect())?;
        at.left = items.into_iter().zip(here).filter(|(_, here)| !here).map(|(it, _)| it).collect();
        (at.cursor, at.more) = (end, page.more);
        Ok(())
    }

    /// The first of these, as many small ones as one answer holds.
    async fn fetch_together(
        &self,
        left: &mut VecDeque<Item>,
        step: u64,
    ) -> Result<Vec<(Item, Vec<u8>)>, Stop> {
        let small = left.iter().take_while(|item| item.size <= step).take(TOGETHER);
        let items: Vec<Item> = small.copied().collect();
        let objects = match self.peer.get_many(items.iter().map(|item| item.hash).collect()).await {
            Err(Refusal { code: RefusalCode::NotFound, .. }) => vec![NOTHING],
            got => got?,
        };
        if objects.is_empty() || objects.len() > items.len() {
            return self.alarmed(AlarmKind::BadInbox, &encode(&items.first()));
        }
        left.drain(..objects.len());
        Ok(items.into_iter().zip(objects).collect())
    }

    /// The first one, which is large; none of its bytes where it is not what the inbox says.
    async fn fetch(
        &self,
        left: &mut VecDeque<Item>,
        step: u64,
    ) -> Result<Vec<(Item, Vec<u8>)>, Stop> {
        let Some(item) = left.pop_front() else { return Ok(Vec::new()) };
        // Refused by its name.
        if item.size > item.kind.most_bytes() {
            let now = (self.clock)();
            self.mail(|mail| mail.alarm(AlarmKind::BadInbox, &encode(&item), now))?;
            return Ok(Vec::new());
        }
        let mut bytes: Vec<u8> = Vec::new();
        loop {
            let have = bytes.len() as u64;
            let part = match self.peer.get(item.hash, have).await {
                Err(Refusal { code: RefusalCode::NotFound, .. }) => NOTHING,
                got => got?,
            };
            let length = part.len() as u64;
            bytes.extend_from_slice(&part);
            let all = bytes.len() as u64;
            if all == item.size {
                return Ok(vec![(item, bytes)]);
            }
            if all > item.size || length == 0 || length > step {
                return Ok(vec![(item, NOTHING)]);
            }
        }
    }
}

impl Reading {
    fn new(inbox: Destination, cursor: u64, reads: Reads) -> Self {
        Self { inbox, reads, cursor, left: VecDeque::new(), more: true }
    }
}

impl Came {
    /// Whether another may come while this one is taken in.
    fn is_small(&self, met: &Met) -> bool {
        self.items.iter().all(|(item, _)| item.size <= u64::from(met.limits.step))
    }
}
