//! How far a desk is with what each computer sent, signed by the desk's computer.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::{AckHead, AckStage, Acknowledgement, ItemKind};
use rusqlite::named_params;

use super::role::malformed;
use crate::incoming::kind_number;
use crate::ledger::Kind;
use crate::{Error, Vault};

impl Vault {
    /// Lays out an acknowledgement for each computer of which something new is received, read or
    /// answered. A stage reaches up to the last entry before the first that is not so far: nothing
    /// is acknowledged past a gap. Says for how many.
    pub fn acknowledge(&mut self, now: Moment) -> Result<usize, Error> {
        Ok(self.acknowledge_due(now)?.0)
    }

    /// As [`Vault::acknowledge`]; also says how many computers were looked at.
    pub(super) fn acknowledge_due(&mut self, now: Moment) -> Result<(usize, usize), Error> {
        let Some(authority) = self.desk_authority()? else { return Ok((0, 0)) };
        let (mut laid, mut looked) = (0, 0);
        for device in self.due_devices()? {
            looked += 1;
            if self.standing(device)?.is_none() {
                // It is looked at again once it is known: then its objects are.
                self.is_acknowledged(device)?;
                continue;
            }
            let heads = self.heads_of(device)?;
            let known = self.settings()?.remove(&setting(device));
            let told = format!("{heads:?}");
            if !heads.is_empty() && known.as_deref() != Some(&told) {
                let Some(outbox) = &self.outbox else { return Ok((laid, looked)) };
                let by = self.device;
                let said = Acknowledgement { authority, by, device, heads, at: now };
                let signed = said.sign(outbox.signing()).map_err(|_| malformed())?;
                self.lay_bytes(device, ItemKind::Acknowledgement, &signed.to_bytes(), now)?;
                self.put_setting(&setting(device), &told)?;
                laid += 1;
            }
            self.is_acknowledged(device)?;
        }
        Ok((laid, looked))
    }

    fn heads_of(&self, device: DeviceId) -> Result<Vec<AckHead>, Error> {
        let (taken, erased) = (self.taken_of(device)?, self.erased_of(device)?);
        let stages = self.stages_of(device)?;
        let mut reached: BTreeMap<AckStage, AckHead> = BTreeMap::new();
        let mut open: BTreeSet<AckStage> =
            [AckStage::Received, AckStage::Read, AckStage::Answered].into();
        let (mut seq, mut hash) = (0_u64, Digest::ZERO);
        for entry in self.followed(device)? {
            let follows = seq.checked_add(1) == Some(entry.seq) && hash == entry.prev;
            if !follows {
                break;
            }
            (seq, hash) = (entry.seq, entry.hash);
            let asked_for = entry.kind == kind_number(Kind::Segment)
                || entry.kind == kind_number(Kind::KeyBatch);
            let is_gone = erased.contains(&entry.object);
            if asked_for && !is_gone && !taken.contains(&entry.object) {
                break;
            }
            if is_gone {
                // Its case was erased here: it came, nobody will read it, and it holds up no other.
                let stage = AckStage::Received;
                let head = AckHead { epoch: entry.epoch, seq, head: hash, stage };
                reached.insert(stage, head);
                continue;
            }
            let of = stages.get(&entry.object);
            if entry.kind == kind_number(Kind::Segment) {
                let stage = of.copied().unwrap_or(AckStage::Received);
                open.retain(|wanted| *wanted <= stage);
            }
            for stage in &open {
                let head = AckHead { epoch: entry.epoch, seq, head: hash, stage: *stage };
                reached.insert(*stage, head);
            }
        }
        Ok(reached.into_values().collect())
    }

    /// How far each taken segment of a computer is: what came after somebody read or answered is not
    /// read or answered by that.
    fn stages_of(&self, device: DeviceId) -> Result<BTreeMap<Digest, AckStage>, Error> {
        let reading = Error::database("reading how far cases are");
        let mut statement = self
            .conn
            .prepare_cached(include_str!("../sql/stages-of-device.sql"))
            .map_err(&reading)?;
        let rows = statement
            .query_map(named_params! { ":device": device.0 }, |row| {
                let (read, answered): (Option<bool>, Option<bool>) = (row.get(1)?, row.get(2)?);
                let stage = match (read, answered) {
                    (_, Some(true)) => AckStage::Answered,
                    (Some(true), _) => AckStage::Read,
                    _ => AckStage::Received,
                };
                Ok((Digest(row.get(0)?), stage))
            })
            .map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }
}

fn setting(device: DeviceId) -> String {
    format!("desk-acknowledged-{device}")
}
