//! Orders that this computer alone reads: each is believed once, by its own id, and never again.
//!
//! Here it is only kept what was ordered. Cases are erased by each vault when it is open
//! ([`crate::Vault::obey`]); vaults are sealed by whoever has the data folder
//! ([`crate::Home::obey_seal`]).

use dalil_case::{Digest, Moment};
use dalil_protocol::{ItemKind, OpenOrder, Order, SealedOrder, Signed, TrustRefused};
use dalil_seal::sha256;
use rusqlite::named_params;

use super::not_yet::Became;
use super::{AlarmKind, Mail, Taken, noting, reading};
use crate::device_db::DeviceDb;
use crate::{Error, Vault, VaultId};

const ERASE: u8 = 1;
const SEAL: u8 = 2;

/// The word of the file for what is ordered; none for what this program does for nobody.
fn kept_as(said: &SealedOrder) -> Option<u8> {
    match said {
        SealedOrder::EraseCase { .. } => Some(ERASE),
        SealedOrder::SealLock => Some(SEAL),
        // No edition of a guide is ever older than the one in force.
        SealedOrder::RollBackPack { .. } => None,
    }
}

impl Mail<'_> {
    /// An order to this computer; at a desk, also one to another computer, which the desk goes by. One
    /// by a key that is not known waits.
    pub(super) fn order(&mut self, bytes: &[u8], now: Moment) -> Result<Became, Error> {
        let refused = Ok(Taken::Refused(AlarmKind::BadOrder).into());
        let Ok(order) = Signed::<Order>::read(bytes) else { return refused };
        let own = self.outbox()?.device;
        let to = order.claimed().device;
        if to != own && !self.vault.is_desk()? {
            return refused;
        }
        let said = match order.verify(self.vault.trusted()?, to) {
            Ok(said) => said,
            Err(TrustRefused::ForeignSignature) => return Ok(Became::NotYet),
            Err(_) => return refused,
        };
        if to != own {
            return Ok(Taken::Kept.into());
        }
        if said.open == Some(OpenOrder::Revoke) {
            self.note_revoked(true)?;
            return Ok(Taken::Used.into());
        }
        match said.read(&self.inbox_key()?) {
            Ok(Some(what)) => match kept_as(&what) {
                Some(number) => self.sealed_order(said, number, now).map(Became::Is),
                None => refused,
            },
            // Of a kind that only a newer program knows: it waits for that.
            Ok(None) | Err(TrustRefused::FromTheFuture) => Ok(Taken::Kept.into()),
            // The authority gave it, and to this computer: to the key of a file that was set aside.
            Err(TrustRefused::NotOpened) => Ok(Taken::Refused(AlarmKind::OrderNotOpened).into()),
            Err(_) => refused,
        }
    }

    fn sealed_order(&self, order: &Order, what: u8, now: Moment) -> Result<Taken, Error> {
        let conn = &self.outbox()?.conn;
        let known = conn
            .prepare_cached("SELECT 1 FROM ordered WHERE order_id = :order")
            .and_then(|mut known| known.exists(named_params! { ":order": order.order.0 }))
            .map_err(reading())?;
        if known {
            return Ok(Taken::Used);
        }
        conn.execute(
            include_str!("../device_db/order-put.sql"),
            named_params! {
                ":order": order.order.0,
                ":what": what,
                ":at": now.0,
            },
        )
        .map_err(noting())?;
        Ok(Taken::Used)
    }

    /// Orders that an earlier program could not read are looked at again. One that is read now goes
    /// to the end of the line, so that every vault of this computer goes by it; one that is believed
    /// no more is told and looked at no more.
    fn read_again(&mut self, now: Moment) -> Result<(), Error> {
        for item in self.items(ItemKind::Order)? {
            let own = self.outbox()?.device;
            let to_here =
                Signed::<Order>::read(&item.bytes).is_ok_and(|order| order.claimed().device == own);
            if !to_here {
                continue;
            }
            let taken = match self.order(&item.bytes, now)? {
                Became::Is(taken) => taken,
                // By whoever gave it no order counts any more.
                Became::NotYet => Taken::Refused(AlarmKind::BadOrder),
            };
            let becomes = match taken {
                Taken::Used => {
                    "UPDATE item SET taken = 1, n = (SELECT max(n) + 1 FROM item)
                                WHERE n = :n"
                }
                Taken::Kept => continue,
                Taken::Refused(alarm) => {
                    self.alarm(alarm, &sha256(&[&item.bytes]), now)?;
                    "UPDATE item SET taken = 2 WHERE n = :n"
                }
            };
            self.outbox()?
                .conn
                .execute(becomes, named_params! { ":n": item.n })
                .map_err(noting())?;
        }
        Ok(())
    }
}

/// An order that came and was believed.
pub(crate) struct CameOrder {
    pub(crate) n: i64,
    pub(crate) hash: Digest,
    pub(crate) id: [u8; 16],
    /// What it says; none where it is to another computer, or of a kind that is not known here.
    pub(crate) what: Option<SealedOrder>,
}

impl Vault {
    /// What was ordered and came after `after`, in its order.
    pub(crate) fn orders_after(
        &mut self,
        after: i64,
        now: Moment,
    ) -> Result<Vec<CameOrder>, Error> {
        self.mail()?.read_again(now)?;
        let outbox = self.outbox.as_ref().ok_or(Error::OutboxMissing)?;
        let key = outbox.inbox_key()?;
        let mut statement = outbox
            .conn
            .prepare_cached(include_str!("../device_db/order-after.sql"))
            .map_err(reading())?;
        let rows = statement
            .query_map(named_params! { ":after": after }, |row| {
                Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?))
            })
            .and_then(Iterator::collect::<Result<Vec<_>, _>>)
            .map_err(reading())?;
        let read = rows.into_iter().filter_map(|(n, bytes)| {
            let signed = Signed::<Order>::read(&bytes).ok()?;
            let order = signed.claimed();
            let to_here = order.device == outbox.device;
            let what = to_here.then(|| order.read(&key).ok().flatten()).flatten();
            Some(CameOrder { n, hash: signed.hash(), id: order.order.0, what })
        });
        Ok(read.collect())
    }

    /// The orders to seal that were not gone by for a vault of this computer. A page that cannot be
    /// read spoils the connection that met it; whatever else is in the file is read with a fresh one.
    pub(crate) fn seal_orders(&mut self, of: VaultId) -> Result<Vec<[u8; 16]>, Error> {
        let read = |outbox: &DeviceDb| -> rusqlite::Result<Vec<[u8; 16]>> {
            let mut orders =
                outbox.conn.prepare_cached(include_str!("../device_db/order-seal.sql"))?;
            orders.query_map(named_params! { ":vault": of.0 }, |row| row.get(0))?.collect()
        };
        let Some(outbox) = &self.outbox else { return Ok(Vec::new()) };
        match read(outbox) {
            Ok(orders) => Ok(orders),
            Err(_) => {
                self.freshen_outbox()?;
                self.outbox.as_ref().map_or(Ok(Vec::new()), read).map_err(reading())
            }
        }
    }

    /// Whether an order to seal this vault waits to be gone by.
    pub fn is_ordered_sealed(&mut self) -> Result<bool, Error> {
        Ok(!self.seal_orders(self.id())?.is_empty())
    }

    /// Every order to seal that came was gone by for that vault. Nothing is written where there is
    /// none.
    pub(crate) fn note_obeyed(&mut self, of: VaultId, now: Moment) -> Result<(), Error> {
        if self.seal_orders(of).is_ok_and(|orders| orders.is_empty()) {
            return Ok(());
        }
        self.with_reserve(|vault| vault.try_note_obeyed(of, now))
    }

    fn try_note_obeyed(&self, of: VaultId, now: Moment) -> Result<(), Error> {
        let Some(outbox) = &self.outbox else { return Ok(()) };
        outbox
            .conn
            .execute(
                include_str!("../device_db/order-obeyed.sql"),
                named_params! { ":vault": of.0, ":at": now.0 },
            )
            .map(drop)
            .map_err(noting())
    }
}
