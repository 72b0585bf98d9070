//! How far a desk is with what each computer sent, signed by the desk's computer.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{CaseId, DeviceId, Digest, Moment};
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
        let Some(authority) = self.desk_authority()? else { return Ok(0) };
        let stages = self.stages()?;
        let mut laid = 0;
        for device in self.desk_devices()? {
            let heads = self.heads_of(device.device, &stages)?;
            let known = self.settings()?.remove(&setting(device.device));
            let told = format!("{heads:?}");
            if heads.is_empty() || known.as_deref() == Some(&told) {
                continue;
            }
            let Some(outbox) = &self.outbox else { return Ok(laid) };
            let said = Acknowledgement {
                authority,
                by: self.device,
                device: device.device,
                heads,
                at: now,
            };
            let signed = said.sign(outbox.signing()).map_err(|_| malformed())?;
            self.lay_out(device.device, ItemKind::Acknowledgement, &signed.to_bytes(), now)?;
            self.put_setting(&setting(device.device), &told)?;
            laid += 1;
        }
        Ok(laid)
    }

    fn heads_of(
        &self,
        device: DeviceId,
        stages: &BTreeMap<CaseId, AckStage>,
    ) -> Result<Vec<AckHead>, Error> {
        let taken = self.taken_of(device)?;
        let cases = self.cases_of_segments(device)?;
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
            if asked_for && !taken.contains(&entry.object) {
                break;
            }
            let of = cases.get(&entry.object).and_then(|case| stages.get(case));
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

    /// How far each case is.
    fn stages(&self) -> Result<BTreeMap<CaseId, AckStage>, Error> {
        let cases = self.desk_cases()?.into_iter();
        Ok(cases
            .map(|row| {
                let stage = match (row.read_at, row.answered_at) {
                    (_, Some(_)) => AckStage::Answered,
                    (Some(_), None) => AckStage::Read,
                    (None, None) => AckStage::Received,
                };
                (row.case, stage)
            })
            .collect())
    }

    /// Which case each taken segment of a computer belongs to.
    fn cases_of_segments(&self, device: DeviceId) -> Result<BTreeMap<Digest, CaseId>, Error> {
        let reading = Error::database("reading the segments of a computer");
        let mut statement = self
            .conn
            .prepare_cached(include_str!("../sql/segments-of-device.sql"))
            .map_err(&reading)?;
        let rows = statement
            .query_map(named_params! { ":device": device.0 }, |row| {
                Ok((Digest(row.get(0)?), CaseId(row.get(1)?)))
            })
            .map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }
}

fn setting(device: DeviceId) -> String {
    format!("desk-acknowledged-{device}")
}
