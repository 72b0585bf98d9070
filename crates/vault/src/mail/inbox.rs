//! What came through the inbox: proved, kept once, and put to use where that is the computer's own
//! affair. Cases and keys wait here for whoever opens them.

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::{
    AckStage, Acknowledgement, Certificate, Item, ItemKind, Receipt, Role, Signed, TrustRefused,
    Trusted, decode,
};
use dalil_seal::sha256;
use rusqlite::named_params;

use super::lacking::LACKING;
use super::not_yet::{Became, NOT_YET};
use super::{AlarmKind, Mail, noting, reading, signed};
use crate::Error;

/// What became of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It was put to use.
    Used,
    /// It waits for whoever needs it.
    Kept,
    /// It is not believed; nothing was changed.
    Refused(AlarmKind),
}

/// An item that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenItem {
    /// Its number.
    pub n: i64,
    /// The device that it came from, as the server says.
    pub from: DeviceId,
    /// Its bytes, which have their name.
    pub bytes: Vec<u8>,
}

/// How bytes came under a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// It is theirs, and they are no more than one of their kind has.
    Rightly,
    /// It is theirs, and they are more: they are never taken.
    TooLarge,
    /// It is not theirs: those that it is the name of may come later.
    Wrongly,
}

pub(super) fn named(item: &Item, bytes: &[u8]) -> Named {
    if Digest(sha256(&[bytes])) != item.hash {
        Named::Wrongly
    } else if bytes.len() as u64 > item.kind.most_bytes() {
        Named::TooLarge
    } else {
        Named::Rightly
    }
}

impl Mail<'_> {
    /// Whether an item came before.
    pub fn has_item(&self, item: &Item) -> Result<bool, Error> {
        Ok(self.states_of(item)?.into_iter().any(|state| state != LACKING))
    }

    /// Whether an item of the computer's inbox came before, or its name waits for its bytes.
    pub fn knows_item(&self, item: &Item) -> Result<bool, Error> {
        Ok(!self.states_of(item)?.is_empty())
    }

    /// What is known under its name: from its sender, where it is the sender's, from anybody where it
    /// proves itself.
    fn states_of(&self, item: &Item) -> Result<Vec<i64>, Error> {
        let (conn, any) = (&self.outbox()?.conn, !only_waits(item));
        conn.prepare_cached("SELECT taken, sender FROM item WHERE hash = :hash")
            .and_then(|mut statement| {
                let of = named_params! { ":hash": item.hash.0 };
                let rows = statement.query_map(of, |row| Ok((row.get(0)?, row.get(1)?)))?;
                let its = |(state, sender): (i64, [u8; 16])| {
                    (any || sender == item.from.0).then_some(state)
                };
                rows.filter_map(|row| row.map(its).transpose()).collect()
            })
            .map_err(reading())
    }

    /// Takes in an item. Whatever is not what it says raises an alarm and changes nothing; where other
    /// bytes came than it names, the name waits for those.
    pub fn take(&mut self, item: &Item, bytes: &[u8], now: Moment) -> Result<Taken, Error> {
        self.take_one(item, bytes, now, false)
    }

    /// `late`: its name waited for it.
    fn take_one(
        &mut self,
        item: &Item,
        bytes: &[u8],
        now: Moment,
        late: bool,
    ) -> Result<Taken, Error> {
        match named(item, bytes) {
            Named::Rightly => {}
            said => {
                self.alarm(AlarmKind::BadInbox, &item.hash.0, now)?;
                if said == Named::Wrongly {
                    self.name_lacking(item)?;
                }
                return Ok(Taken::Refused(AlarmKind::BadInbox));
            }
        }
        if self.has_item(item)? {
            // Its name may have waited under another sender.
            self.forget_lacking(item)?;
            return Ok(Taken::Used);
        }
        let (taken, state) = match self.put_to_use((item.kind, late), bytes, now)? {
            Became::Is(taken) => (taken, i64::from(taken == Taken::Used)),
            Became::NotYet => (Taken::Kept, NOT_YET),
        };
        match taken {
            Taken::Refused(alarm) => {
                self.alarm(alarm, &item.hash.0, now)?;
                self.forget_lacking(item)?;
            }
            Taken::Used | Taken::Kept => self.put_item(item, bytes, state)?,
        }
        if item.kind == ItemKind::Certificate && !matches!(taken, Taken::Refused(_)) {
            self.try_acknowledgements(now)?;
        }
        Ok(taken)
    }

    pub(super) fn put_item(&self, item: &Item, bytes: &[u8], state: i64) -> Result<(), Error> {
        self.outbox()?
            .conn
            .prepare_cached(include_str!("../device_db/item-put.sql"))
            .and_then(|mut put| {
                put.execute(named_params! {
                    ":hash": item.hash.0,
                    ":kind": item.kind.number(),
                    ":sender": item.from.0,
                    ":bytes": if item.kind == ItemKind::Pack { &[] } else { bytes },
                    ":taken": state,
                })
            })
            .map(drop)
            .map_err(noting())
    }

    /// Takes in items that came together: those in one durable step that only wait for whoever opens
    /// them.
    pub fn take_all(
        &mut self,
        items: &[(Item, Vec<u8>)],
        now: Moment,
    ) -> Result<Vec<Taken>, Error> {
        self.take_each(items, now, false)
    }

    /// `late`: their names waited for them.
    pub(super) fn take_each(
        &mut self,
        items: &[(Item, Vec<u8>)],
        now: Moment,
        late: bool,
    ) -> Result<Vec<Taken>, Error> {
        let mut all = Vec::with_capacity(items.len());
        for run in items.chunk_by(|(one, _), (next, _)| only_waits(one) == only_waits(next)) {
            let together = run.first().is_some_and(|(item, _)| only_waits(item));
            if together {
                self.outbox()?.conn.execute_batch("BEGIN IMMEDIATE").map_err(noting())?;
            }
            let taken = run.iter().map(|(item, bytes)| self.take_one(item, bytes, now, late));
            let taken: Result<Vec<Taken>, Error> = taken.collect();
            if together {
                let conn = &self.outbox()?.conn;
                let end = if taken.is_ok() { conn.execute_batch("COMMIT") } else { Ok(()) };
                if !conn.is_autocommit() {
                    conn.execute_batch("ROLLBACK").map_err(noting())?;
                }
                end.map_err(noting())?;
            }
            all.extend(taken?);
        }
        Ok(all)
    }

    fn put_to_use(
        &mut self,
        (kind, late): (ItemKind, bool),
        bytes: &[u8],
        now: Moment,
    ) -> Result<Became, Error> {
        let taken = match kind {
            ItemKind::Manifest => return self.manifest(bytes, now),
            ItemKind::Certificate => return self.certificate(bytes, now),
            ItemKind::Acknowledgement => self.acknowledgement(bytes, now),
            ItemKind::Receipt => match decode::<Receipt>(bytes) {
                Ok(receipt) if self.receipt(&receipt)? => Ok(Taken::Used),
                _ => Ok(Taken::Refused(AlarmKind::ForgedReceipt)),
            },
            ItemKind::Order => match self.order(bytes, now)? {
                Became::NotYet => return self.statement_waits((kind, AlarmKind::BadOrder), bytes),
                Became::Is(taken) => Ok(taken),
            },
            // Kept where packs are, and not twice.
            ItemKind::Pack => Ok(match self.take_pack(bytes, now)? {
                Ok(_) => Taken::Used,
                // Newer ones came while it was waited for.
                Err(TrustRefused::LowerVersion) if late => Taken::Used,
                Err(_) => Taken::Refused(AlarmKind::BadPack),
            }),
            ItemKind::KeyBatch
            | ItemKind::Segment
            | ItemKind::Blob
            | ItemKind::Enrolment
            | ItemKind::Introduction
            | ItemKind::Ledger => Ok(Taken::Kept),
        };
        taken.map(Became::Is)
    }

    /// This computer's certificate, or that of a desk, which is needed to believe it. One by a key
    /// that is not known, or past its time, waits.
    fn certificate(&mut self, bytes: &[u8], now: Moment) -> Result<Became, Error> {
        match self.judge_certificate(bytes, now)? {
            Became::NotYet => {
                self.statement_waits((ItemKind::Certificate, AlarmKind::BadStatement), bytes)
            }
            taken @ Became::Is(_) => Ok(taken),
        }
    }

    pub(super) fn judge_certificate(&mut self, bytes: &[u8], now: Moment) -> Result<Became, Error> {
        let outbox = self.outbox()?;
        let (device, key) = (outbox.device, outbox.ledger_key());
        let refused = Ok(Taken::Refused(AlarmKind::BadStatement).into());
        let Ok(read) = Signed::<Certificate>::read(bytes) else { return refused };
        match read.verify(self.vault.trusted()?, now) {
            Ok(own) if own.device == device => {
                if own.signing.key() != key {
                    return refused;
                }
                self.set("UPDATE authority SET certificate = :value", &bytes)?;
                Ok(Taken::Used.into())
            }
            Ok(other) if other.role == Role::Desk => Ok(Taken::Kept.into()),
            // Desks tell each other whom they certified.
            Ok(_) if self.vault.is_desk()? => Ok(Taken::Kept.into()),
            Err(TrustRefused::ForeignSignature | TrustRefused::Expired) => Ok(Became::NotYet),
            _ => refused,
        }
    }

    /// How far a desk is. One whose certificate did not come yet is kept until it does.
    fn acknowledgement(&mut self, bytes: &[u8], now: Moment) -> Result<Taken, Error> {
        let refused = Ok(Taken::Refused(AlarmKind::BadStatement));
        let Ok(said) = Signed::<Acknowledgement>::read(bytes) else { return refused };
        let desks = self.desks()?;
        let by = said.claimed().by;
        let Some(desk) = desks.iter().find(|desk| desk.claimed().device == by) else {
            return Ok(Taken::Kept);
        };
        let device = self.outbox()?.device;
        let proved = verified(desk, self.vault.trusted()?, now)
            .and_then(|desk| said.verify(desk, device).cloned());
        let Ok(proved) = proved else { return refused };
        for head in &proved.heads {
            let here = self.entry_at(head.epoch, head.seq)?;
            if here.is_none_or(|here| here.hash != head.head) {
                return refused;
            }
        }
        for head in &proved.heads {
            self.outbox()?
                .conn
                .execute(
                    include_str!("../device_db/ack-put.sql"),
                    named_params! {
                        ":epoch": head.epoch,
                        ":stage": stage(head.stage),
                        ":seq": signed(head.seq),
                    },
                )
                .map_err(noting())?;
            self.reached(stage(head.stage), (head.epoch, head.seq), proved.at)?;
        }
        Ok(Taken::Used)
    }

    pub(super) fn try_acknowledgements(&mut self, now: Moment) -> Result<(), Error> {
        for item in self.items(ItemKind::Acknowledgement)? {
            match self.acknowledgement(&item.bytes, now)? {
                Taken::Used => self.item_used(item.n)?,
                Taken::Kept => {}
                Taken::Refused(alarm) => {
                    self.alarm(alarm, &sha256(&[&item.bytes]), now)?;
                    self.item_used(item.n)?;
                }
            }
        }
        Ok(())
    }

    fn desks(&self) -> Result<Vec<Signed<Certificate>>, Error> {
        let items = self.items(ItemKind::Certificate)?.into_iter();
        Ok(items.filter_map(|item| Signed::<Certificate>::read(&item.bytes).ok()).collect())
    }

    /// What waits of one kind, oldest first.
    pub fn items(&self, kind: ItemKind) -> Result<Vec<TakenItem>, Error> {
        self.items_that(0, kind)
    }

    pub(super) fn items_that(&self, state: i64, kind: ItemKind) -> Result<Vec<TakenItem>, Error> {
        let conn = &self.outbox()?.conn;
        let mut statement =
            conn.prepare_cached(include_str!("../device_db/item-waiting.sql")).map_err(reading())?;
        let which = named_params! { ":state": state, ":kind": kind.number() };
        let rows = statement.query_map(which, |row| {
            Ok(TakenItem { n: row.get(0)?, from: DeviceId(row.get(1)?), bytes: row.get(2)? })
        });
        rows.and_then(Iterator::collect).map_err(reading())
    }

    /// An item was put to use.
    pub fn item_used(&mut self, n: i64) -> Result<(), Error> {
        let conn = &self.outbox()?.conn;
        conn.execute("UPDATE item SET taken = 1 WHERE n = :n", named_params! { ":n": n })
            .map(drop)
            .map_err(noting())
    }

    /// Everything in the inbox up to here was taken in.
    pub fn note_cursor(&mut self, cursor: u64) -> Result<(), Error> {
        self.set("UPDATE authority SET cursor = :value", &signed(cursor))
    }
}

/// What is kept as it came.
pub(super) fn only_waits(item: &Item) -> bool {
    matches!(
        item.kind,
        ItemKind::KeyBatch
            | ItemKind::Segment
            | ItemKind::Enrolment
            | ItemKind::Introduction
            | ItemKind::Ledger
    )
}

fn verified<'a>(
    certificate: &'a Signed<Certificate>,
    trusted: &Trusted,
    now: Moment,
) -> Result<&'a Certificate, TrustRefused> {
    certificate.verify(trusted, now)
}

fn stage(stage: AckStage) -> u8 {
    match stage {
        AckStage::Received => 1,
        AckStage::Read => 2,
        AckStage::Answered => 3,
    }
}
