//! The courier: one round brings both sides to the same, or says why not.
//!
//! `hello → open → (have → many/put/patch → ledger → close)* → inbox`. Three round trips where there
//! is nothing to do, seven for twenty cases. Everything that it learns is kept by the vault before it goes on, so it may be
//! cut at any point and begin again.

mod compare;
mod deliver;
mod files;
mod lacking;
mod manifests;
mod meet;
mod objects;
mod receive;
mod send;

use dalil_case::Moment;
use dalil_protocol::{Enrol, Hello, PeerState, Refusal, RefusalCode, SyncProtocol, VERSIONS};
use dalil_vault::{AlarmKind, Error as VaultError, Mail, Quiet, Vault};

use crate::{Post, Stop, Wish, wait_ms};
use meet::Meeting;

/// Times that a round begins anew after the ledger had to.
const AGAIN: usize = 4;

/// How the two stood to each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Seen {
    /// As usual.
    #[default]
    Same,
    /// An older image of this computer's disk had come back: its ledger began anew.
    Forked,
    /// The server had lost what it gave a receipt for: it was sent again.
    RolledBack,
    /// The authority believes this computer no more: what was sealed was handed in.
    Revoked,
}

/// What one round came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Round {
    /// Objects that were sent.
    pub sent: u64,
    /// Entries of the ledger that the server took.
    pub entries: u64,
    /// Items that came through the inbox and were new.
    pub came: u64,
    /// How the two stood.
    pub seen: Seen,
}

/// Carries what the vault hands out to a server, and back what lies there.
pub struct Courier<'a, P, B, C> {
    peer: &'a P,
    post: &'a B,
    clock: C,
    wish: Wish,
}

impl<'a, P, B, C> Courier<'a, P, B, C>
where
    P: SyncProtocol,
    B: Post,
    C: Fn() -> Moment + Send + Sync,
{
    /// A courier between one server and one vault. `clock` says what time it is.
    pub fn new(peer: &'a P, post: &'a B, clock: C, wish: Wish) -> Self {
        Self { peer, post, clock, wish }
    }

    /// One round, and how it went is kept: after a failure the next one waits. `draw` is a random
    /// number.
    pub async fn try_round(&self, draw: u64) -> Result<Round, Stop> {
        let went = self.round().await;
        let now = (self.clock)();
        match &went {
            Ok(_) => self.mail(|mail| mail.note_agreed(now))?,
            Err(Stop::Locked | Stop::Vault(_)) => {}
            Err(stop) => {
                let (why, after) = (stop.why(), stop.retry_after());
                self.mail(|mail| {
                    let failures = mail.standing()?.failures.saturating_add(1);
                    let wait = i64::try_from(wait_ms(failures, after, draw)).unwrap_or(i64::MAX);
                    mail.note_try(failures, Moment(now.0.saturating_add(wait)), why)
                })?;
            }
        }
        went
    }

    /// One round.
    pub async fn round(&self) -> Result<Round, Stop> {
        let mut round = Round::default();
        // At a desk: what it said since the last time is sealed and laid out before anything else.
        let now = (self.clock)();
        self.post.step(|vault| vault.prepare_post(now))?;
        self.index_words()?;
        for _ in 0..AGAIN {
            let spent = self.hello().await?;
            let standing = self.mail(|mail| mail.standing())?;
            let opened = match (self.open(&standing).await, spent) {
                // Nobody knows this computer, because the card that would have told does not count.
                (Err(Stop::Refused(refusal)), Some(spent))
                    if refusal.code == RefusalCode::NotAuthentic =>
                {
                    return Err(spent.into());
                }
                (opened, _) => opened?,
            };
            let met = match self.meet(&standing, &opened)? {
                Meeting::Go(met) => met,
                Meeting::Again(seen) => {
                    round.seen = seen;
                    continue;
                }
            };
            if met.rolled_back {
                round.seen = Seen::RolledBack;
            }
            if !self.send_all(&met, &mut round).await? {
                continue;
            }
            if opened.state == PeerState::Revoked {
                round.seen = Seen::Revoked;
            } else {
                self.deliver(&met, &mut round).await?;
                self.receive(&standing, &met, &mut round).await?;
            }
            return Ok(round);
        }
        self.alarmed(AlarmKind::NotTheSame, &[])
    }

    /// Indexes the words of what came the last time, some cases at a time: an answer comes in between.
    /// What cannot be indexed now keeps nothing from being sent.
    fn index_words(&self) -> Result<(), Stop> {
        let brief = Quiet::for_as_long_as(|| false);
        while !self.post.step(|vault| Ok(vault.index_words(&brief).unwrap_or(true)))? {}
        Ok(())
    }

    /// Makes sure that the right server answers, in a version that both speak, and that it knows
    /// who asks. Gives the refusal of a card that does not count: what others on this computer were
    /// let in by goes on.
    async fn hello(&self) -> Result<Option<Refusal>, Stop> {
        let hello: Hello = self.peer.hello().await?;
        let mut spent = None;
        let (oldest, newest) = hello.versions;
        let minimum = self.mail(|mail| mail.standing())?.minimum;
        if oldest > VERSIONS.1 || newest < VERSIONS.0 || minimum > VERSIONS.1 {
            return Err(Refusal::new(RefusalCode::Version).into());
        }
        if !self.mail(|mail| mail.know_server(hello.server))? {
            return self.alarmed(AlarmKind::OtherServer, &hello.server.0);
        }
        for (n, request) in self.mail(|mail| mail.requests())? {
            let enrolled = match self.peer.enrol(Enrol { request: request.into() }).await {
                Ok(enrolled) => enrolled,
                Err(refusal) if refusal.code == RefusalCode::CodeSpent => {
                    spent = Some(refusal);
                    continue;
                }
                Err(refusal) => return Err(refusal.into()),
            };
            if enrolled.device != self.mail(|mail| mail.standing())?.device {
                return self.alarmed(AlarmKind::BadAnswer, &enrolled.device.0);
            }
            self.mail(|mail| mail.requested(n))?;
        }
        self.catch_up(&hello).await?;
        Ok(spent)
    }

    fn mail<T: Send>(
        &self,
        work: impl FnOnce(&mut Mail<'_>) -> Result<T, VaultError> + Send,
    ) -> Result<T, Stop> {
        self.post.step(|vault: &mut Vault| work(&mut vault.mail()?))
    }

    /// Keeps the proof and stops.
    fn alarmed<T>(&self, kind: AlarmKind, proof: &[u8]) -> Result<T, Stop> {
        let now = (self.clock)();
        self.mail(|mail| mail.alarm(kind, proof, now))?;
        Err(Stop::Alarm(kind))
    }
}
