//! What cannot be believed yet, and may be later: a manifest that another one is missing before, a
//! certificate or an order by a key that a manifest is still to name, and whatever this computer's clock says is
//! over. It waits, and is looked at again whenever another manifest came and in every round; a clock
//! that was wrong once, or a missing link, costs nothing later.
//!
//! Nothing here is believed for having waited. What waits is bounded, and of manifests only what a
//! root in force signed does.

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::{Item, ItemKind, Manifest, Signed};
use dalil_seal::sha256;
use rusqlite::named_params;

use super::{AlarmKind, Mail, Taken, TakenItem, noting, signed};
use crate::Error;

/// Most manifests that wait.
const MANIFESTS: usize = 8;
/// Most certificates that wait, and most orders; the oldest of its kind gives way.
const STATEMENTS: usize = 64;
/// No certificate and no order that waits is longer.
const STATEMENT_LEN: usize = 16 * 1024;

/// What an item is, once it was looked at.
pub(super) enum Became {
    /// This, for good.
    Is(Taken),
    /// It cannot be believed yet. The alarm is for the end of a round, where it still cannot.
    NotYet,
}

impl From<Taken> for Became {
    fn from(taken: Taken) -> Self {
        Self::Is(taken)
    }
}

impl Mail<'_> {
    /// A newer manifest comes into force; the one in force stays otherwise.
    pub(super) fn manifest(&mut self, bytes: &[u8], now: Moment) -> Result<Became, Error> {
        // What the clock alone kept from being believed owes nothing to this one.
        self.take_newest(&[], now)?;
        let is_in_force = Digest(sha256(&[bytes])) == self.vault.trusted()?.hash();
        if is_in_force || self.take_newest(&[bytes.to_vec()], now)? {
            return Ok(Taken::Used.into());
        }
        let present = self.vault.trusted()?;
        let may = present.may_follow(bytes);
        let waits = may.map_or(Ok(false), |(version, roots)| self.has_room(version, roots))?;
        let refused = || Taken::Refused(AlarmKind::BadManifest).into();
        Ok(if waits { Became::NotYet } else { refused() })
    }

    /// Takes in a chain of manifests that the other side gave, each named by the one after it, and
    /// says whether it led to a newer one. Where it did, its links count as having come.
    pub fn take_chain(&mut self, chain: &[Vec<u8>], now: Moment) -> Result<bool, Error> {
        if !self.take_newest(chain, now)? {
            return Ok(false);
        }
        let present = self.vault.trusted()?.clone();
        let from = DeviceId(present.manifest().authority.0);
        for bytes in chain {
            let here = Signed::<Manifest>::read(bytes)
                .is_ok_and(|one| one.claimed().version <= present.manifest().version);
            if here {
                let hash = Digest(sha256(&[bytes]));
                let size = bytes.len() as u64;
                let item = Item { cursor: 0, kind: ItemKind::Manifest, hash, size, from };
                self.put_item(&item, bytes, 1)?;
            }
        }
        Ok(true)
    }

    /// A manifest that waits, by its name.
    pub fn waiting_manifest(&self, hash: Digest) -> Result<Option<Vec<u8>>, Error> {
        let waiting = self.not_yet(ItemKind::Manifest)?.into_iter().map(|item| item.bytes);
        Ok(waiting.into_iter().find(|bytes| Digest(sha256(&[bytes])) == hash))
    }

    /// The newest manifest that is proved by these and by what waits comes into force. Says whether
    /// one did.
    fn take_newest(&mut self, came: &[Vec<u8>], now: Moment) -> Result<bool, Error> {
        let waiting = self.not_yet(ItemKind::Manifest)?;
        let among = waiting.iter().map(|item| &item.bytes).chain(came);
        let among: Vec<Vec<u8>> = among.cloned().collect();
        let Some(next) = self.vault.trusted()?.newest(&among, now) else { return Ok(false) };
        self.outbox()?
            .conn
            .execute(
                "UPDATE authority SET manifest = :manifest, version = :version
                 WHERE version < :version",
                named_params! {
                    ":manifest": next.to_bytes(),
                    ":version": signed(next.manifest().version),
                },
            )
            .map_err(noting())?;
        self.outbox_mut()?.read_trusted()?;
        self.vault.go_by(&next, now)?;
        // What it came by, and what can follow it no more, waits no longer.
        for item in waiting {
            if next.may_follow(&item.bytes).is_none() {
                self.item_used(item.n)?;
            }
        }
        self.try_statements(now)?;
        Ok(true)
    }

    /// Whether one more manifest may wait: one of each version, that which most roots in force
    /// signed, and of all of them those that are needed first.
    fn has_room(&mut self, version: u64, roots: usize) -> Result<bool, Error> {
        let present = self.vault.trusted()?.clone();
        let waiting = self.not_yet(ItemKind::Manifest)?.into_iter();
        let waiting: Vec<(i64, u64, usize)> = waiting
            .filter_map(|item| {
                let (version, roots) = present.may_follow(&item.bytes)?;
                Some((item.n, version, roots))
            })
            .collect();
        let same = waiting.iter().find(|(_, other, _)| *other == version);
        let gives_way = match same {
            Some((n, _, fewer)) if *fewer < roots => Some(*n),
            Some(_) => return Ok(false),
            None if waiting.len() < MANIFESTS => None,
            None => match waiting.iter().max_by_key(|(_, version, _)| *version) {
                Some((n, newest, _)) if *newest > version => Some(*n),
                _ => return Ok(false),
            },
        };
        gives_way.map_or(Ok(()), |n| self.let_go(n))?;
        Ok(true)
    }

    /// A certificate or an order that cannot be believed yet. `alarm` is for one that is too long.
    pub(super) fn statement_waits(
        &mut self,
        (kind, alarm): (ItemKind, AlarmKind),
        bytes: &[u8],
    ) -> Result<Became, Error> {
        if bytes.len() > STATEMENT_LEN {
            return Ok(Taken::Refused(alarm).into());
        }
        let waiting = self.not_yet(kind)?;
        if let Some(oldest) = waiting.first().filter(|_| waiting.len() >= STATEMENTS) {
            self.let_go(oldest.n)?;
        }
        Ok(Became::NotYet)
    }

    /// Looks again at all that cannot be believed yet, and tells what still cannot.
    pub(super) fn look_at_not_yet(&mut self, now: Moment) -> Result<(), Error> {
        self.take_newest(&[], now)?;
        self.try_statements(now)?;
        for (kind, alarm) in [
            (ItemKind::Manifest, AlarmKind::BadManifest),
            (ItemKind::Certificate, AlarmKind::BadStatement),
            (ItemKind::Order, AlarmKind::BadOrder),
        ] {
            for item in self.not_yet(kind)? {
                self.alarm(alarm, &sha256(&[&item.bytes]), now)?;
            }
        }
        Ok(())
    }

    fn try_statements(&mut self, now: Moment) -> Result<(), Error> {
        let certificates = self.not_yet(ItemKind::Certificate)?.into_iter();
        let certificates = certificates.map(|item| (ItemKind::Certificate, item));
        let orders = self.not_yet(ItemKind::Order)?.into_iter().map(|item| (ItemKind::Order, item));
        let mut is_new = false;
        for (kind, item) in certificates.chain(orders) {
            let became = match kind {
                ItemKind::Order => self.order(&item.bytes, now)?,
                _ => self.judge_certificate(&item.bytes, now)?,
            };
            let taken = match became {
                Became::NotYet => continue,
                Became::Is(Taken::Refused(alarm)) => {
                    self.alarm(alarm, &sha256(&[&item.bytes]), now)?;
                    self.let_go(item.n)?;
                    continue;
                }
                Became::Is(taken) => taken,
            };
            is_new = true;
            // At the end of the line: vaults that have looked further look at it now.
            self.outbox()?
                .conn
                .execute(
                    "UPDATE item SET taken = :taken, n = (SELECT max(n) + 1 FROM item)
                     WHERE n = :n",
                    named_params! { ":n": item.n, ":taken": taken == Taken::Used },
                )
                .map_err(noting())?;
        }
        if is_new { self.try_acknowledgements(now) } else { Ok(()) }
    }

    /// What of one kind cannot be believed yet, oldest first.
    fn not_yet(&self, kind: ItemKind) -> Result<Vec<TakenItem>, Error> {
        self.items_that(NOT_YET, kind)
    }

    /// Its name stays, so that it is not asked for again.
    fn let_go(&self, n: i64) -> Result<(), Error> {
        self.outbox()?
            .conn
            .execute(
                "UPDATE item SET taken = 2, bytes = x'' WHERE n = :n",
                named_params! { ":n": n },
            )
            .map(drop)
            .map_err(noting())
    }
}

/// What stands in the column `taken` of what cannot be believed yet.
pub(super) const NOT_YET: i64 = 3;
