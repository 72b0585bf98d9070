//! Beginning the ledger anew, after an older image of the disk came back: nothing is overwritten,
//! and what the server may not have is named again.

use dalil_case::{Digest, Moment};
use dalil_seal::SIGNATURE_LEN;
use rusqlite::named_params;

use super::enrol::begins;
use super::{AlarmKind, Mail, ParcelKind, reading, signed};
use crate::Error;
use crate::ledger::{Head, Kind};

impl Mail<'_> {
    /// The server knows entries of this computer's ledger that this computer does not. If this
    /// computer signed them, everything is kept on both sides, a new beginning names both ends, and
    /// the authority sees it. Says whether it had signed them: else somebody invented them.
    pub fn diverged(
        &mut self,
        theirs: Head,
        signature: Option<&[u8; SIGNATURE_LEN]>,
        now: Moment,
    ) -> Result<bool, Error> {
        let device = self.outbox()?;
        let proof =
            [theirs.message(device.device).as_slice(), signature.map_or(&[], |s| s)].concat();
        let by_us =
            signature.is_some_and(|s| theirs.is_signed(device.device, &device.ledger_key(), s));
        let here = self.entry_at(theirs.epoch, theirs.seq)?;
        // What is in this very ledger is no divergence.
        if !by_us || here.is_some_and(|here| here.hash == theirs.hash) {
            self.alarm(AlarmKind::InventedFork, &proof, now)?;
            return Ok(false);
        }
        self.alarm(AlarmKind::Fork, &proof, now)?;
        self.begin_again(&[theirs], now).map(|()| true)
    }

    /// A new beginning that names where this ledger ends, and other ends.
    pub fn begin_again(&mut self, others: &[Head], now: Moment) -> Result<(), Error> {
        let again = self.not_received()?;
        let mut here = Vec::with_capacity(again.len());
        for one in again {
            let is_here = self.bytes(one.hash, 0, 1)?.is_some();
            here.push((one, is_here));
        }
        let device = self.outbox_mut()?;
        let own = device.head()?;
        let ends: Vec<Head> = [own].into_iter().chain(others.iter().copied()).collect();
        let epoch = ends.iter().map(|head| head.epoch).max().unwrap_or(0).saturating_add(1);
        let begun = begins(device, &ends);
        device.begin_epoch(epoch, begun, now, |batch| {
            for (one, is_here) in &here {
                if !is_here {
                    batch.put(
                        "DELETE FROM parcel WHERE hash = :hash",
                        named_params! { ":hash": one.hash.0 },
                    )?;
                    continue;
                }
                let size = usize::try_from(one.size).unwrap_or(usize::MAX);
                let place = match one.kind {
                    // Named once it has been sent, as before.
                    Kind::Blob => Head::default(),
                    kind => batch.append(kind, one.hash, size)?,
                };
                batch.put(
                    "UPDATE parcel SET epoch = :epoch, seq = :seq, held = 0 WHERE hash = :hash",
                    named_params! {
                        ":epoch": place.epoch,
                        ":seq": signed(place.seq),
                        ":hash": one.hash.0,
                    },
                )?;
            }
            Ok(())
        })
    }

    /// What no receipt covers, in the order in which it began to travel.
    fn not_received(&self) -> Result<Vec<Again>, Error> {
        let conn = &self.outbox()?.conn;
        let mut statement = conn
            .prepare_cached(include_str!("../device_db/parcel-not-received.sql"))
            .map_err(reading())?;
        let rows = statement
            .query_map([], |row| {
                Ok((Digest(row.get(0)?), row.get::<_, u8>(1)?, row.get::<_, i64>(2)?))
            })
            .and_then(Iterator::collect::<Result<Vec<_>, _>>)
            .map_err(reading())?;
        let again = rows.into_iter().filter_map(|(hash, kind, size)| {
            let kind = ParcelKind::from_number(kind)?.of_ledger();
            Some(Again { hash, kind, size: super::unsigned(size) })
        });
        Ok(again.collect())
    }
}

struct Again {
    hash: Digest,
    kind: Kind,
    size: u64,
}
