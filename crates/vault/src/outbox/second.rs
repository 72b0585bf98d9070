//! The second place of every answer, read without the vault: what a lost or damaged file is made
//! of anew. Only what is as its author signed it is taken.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{Digest, Moment};
use dalil_seal::MasterKey;

use super::keys::CaseKeys;
use super::owner::Owner;
use super::segments::{OutboxCheck, SegmentFault};
use crate::device_db::DeviceDb;
use crate::history::Authors;
use crate::{Error, Notice, Quiet, Recovered, Vault, VaultId};

/// What the outbox gives back.
#[derive(Default)]
pub(crate) struct SecondPlace {
    /// Whose vault it is; none where that was not kept there yet.
    pub(crate) owner: Option<Owner>,
    pub(crate) keys: CaseKeys,
    pub(crate) events: Vec<Recovered>,
}

impl SecondPlace {
    /// Reads all that one officer can read there.
    pub(crate) fn of(outbox: &DeviceDb, vault: VaultId, master: &MasterKey) -> Result<Self, Error> {
        let owner = outbox.owner_copy(vault)?.and_then(|copy| match master.owner() {
            Ok(key) => copy.open(vault, &key),
            Err(_) => None,
        });
        let Some(owner) = owner else { return Ok(Self::default()) };
        let wrap = master.cek_wrap()?;
        let unwrapped = outbox.wrapped_keys(vault)?.into_iter();
        let keys: CaseKeys =
            unwrapped.filter_map(|key| key.unwrap(vault, &wrap)).map(|key| (key.id, key)).collect();
        let authors = Authors::of(owner.authors.iter().map(|(officer, key, _)| (*officer, *key)));
        let mut found: BTreeMap<Digest, Recovered> = BTreeMap::new();
        let mut after = 0;
        loop {
            let rows = outbox.segments(after)?;
            let Some(last) = rows.last() else { break };
            after = last.n;
            for row in &rows {
                let Some(key) = keys.get(&row.cek) else { continue };
                for one in row.open(key, &authors).unwrap_or_default() {
                    // A colleague's numbers are those of another vault.
                    let seq = (row.vault == vault).then_some(one.seq);
                    let Recovered { seq: kept, .. } =
                        found.entry(one.recorded.hash).or_insert_with(|| Recovered {
                            bytes: one.bytes,
                            signature: one.signature,
                            seq,
                        });
                    *kept = kept.or(seq);
                }
            }
        }
        Ok(Self { owner: Some(owner), keys, events: found.into_values().collect() })
    }
}

impl Vault {
    /// Tells the officer that what lies in the outbox is not as it was put there.
    pub fn notice_outbox(&mut self) {
        if !self.notices.contains(&Notice::OutboxChanged) {
            self.notices.push(Notice::OutboxChanged);
        }
    }

    /// Looks at everything in the outbox that this officer can read. Damaged segments stay where
    /// they are; [`Vault::seal_anew`] puts what they held into others.
    /// `None`: somebody came in.
    pub fn check_outbox(&self, now: Moment, quiet: &Quiet) -> Result<Option<OutboxCheck>, Error> {
        let Some(outbox) = &self.outbox else { return Err(Error::OutboxMissing) };
        let (keys, authors) = (self.case_keys()?, self.authors()?);
        let mut check = OutboxCheck { at: now, ..OutboxCheck::default() };
        let (mut all, mut own): (BTreeSet<Digest>, BTreeSet<Digest>) = Default::default();
        let mut after = 0;
        loop {
            let rows = outbox.segments(after)?;
            let Some(last) = rows.last() else { break };
            after = last.n;
            if !quiet.lasts() {
                return Ok(None);
            }
            for row in &rows {
                // Of an erased case, or of a colleague's that is not shared.
                let Some(key) = keys.get(&row.cek) else { continue };
                match row.open(key, &authors) {
                    Ok(events) => {
                        check.segments += 1;
                        let hashes = events.iter().map(|one| one.recorded.hash);
                        if row.vault == self.id() {
                            own.extend(hashes.clone());
                        }
                        all.extend(hashes);
                    }
                    Err(fault) => check.faults.push((row.n, fault)),
                }
            }
        }
        for _ in 0..outbox.missing_segments()? {
            check.faults.push((0, SegmentFault::Removed));
        }
        check.events = u64::try_from(all.len()).unwrap_or(u64::MAX);
        let written = self.own_events()?;
        let waiting = written.iter().filter(|hash| !own.contains(hash)).count();
        check.waiting = u64::try_from(waiting).unwrap_or(u64::MAX);
        Ok(Some(check))
    }
}
