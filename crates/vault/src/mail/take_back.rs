//! Taking back: receipts, and what the server turned out not to have.

use dalil_case::Moment;
use dalil_protocol::{Receipt, ReceiptLevel, ServerId, decode, encode};
use rusqlite::{OptionalExtension as _, named_params};

use super::{AlarmKind, Mail, noting, reading, signed};
use crate::Error;

impl Mail<'_> {
    /// Keeps a receipt, if it is the authority's server that signed it, and for what this computer
    /// has at that place. Says whether it is.
    pub fn receipt(&mut self, receipt: &Receipt) -> Result<bool, Error> {
        let standing = self.standing()?;
        let key = self.vault.trusted()?.manifest().receipts.key();
        let here = self.entry_at(receipt.epoch, receipt.seq)?;
        let sound = standing.server.is_none_or(|server: ServerId| server == receipt.server)
            && receipt.device == standing.device
            && here.is_some_and(|here| here.hash == receipt.head)
            && receipt.verify(&key);
        if !sound {
            return Ok(false);
        }
        let conn = &self.outbox()?.conn;
        conn.execute(
            include_str!("../device_db/receipt-put.sql"),
            named_params! {
                ":epoch": receipt.epoch,
                ":level": level(receipt.level),
                ":seq": signed(receipt.seq),
                ":bytes": encode(receipt),
            },
        )
        .map_err(noting())?;
        // What a receipt covers is there, whichever way it went.
        conn.execute(
            include_str!("../device_db/parcel-covered.sql"),
            named_params! { ":epoch": receipt.epoch, ":seq": signed(receipt.seq) },
        )
        .map_err(noting())?;
        self.reached(0, (receipt.epoch, receipt.seq), receipt.at)?;
        Ok(true)
    }

    /// The receipt that reaches farthest.
    pub fn newest_receipt(&self) -> Result<Option<Receipt>, Error> {
        let bytes: Option<Vec<u8>> = self
            .outbox()?
            .conn
            .query_row(include_str!("../device_db/receipt-newest.sql"), [], |row| row.get(0))
            .optional()
            .map_err(reading())?;
        Ok(bytes.and_then(|bytes| decode(&bytes).ok()))
    }

    /// The server lacks entries or objects of a stretch of the present ledger: they are sent again.
    pub fn doubt(&mut self, from: u64, to: u64) -> Result<(), Error> {
        self.outbox()?
            .conn
            .execute(
                "UPDATE parcel SET held = 0, sent = 0
                 WHERE epoch = :epoch AND seq BETWEEN :from AND :to",
                named_params! {
                    ":epoch": self.outbox()?.epoch(),
                    ":from": signed(from.max(1)),
                    ":to": signed(to),
                },
            )
            .map(drop)
            .map_err(noting())
    }

    /// The server knows less than it gave a receipt for: `epoch` and `seq` are its last entry. The
    /// receipt is kept as proof, nothing after that entry counts as received, and everything that is
    /// still here is sent again.
    pub fn rolled_back(&mut self, epoch: u32, seq: u64, now: Moment) -> Result<(), Error> {
        let Some(receipt) = self.newest_receipt()? else { return Ok(()) };
        self.alarm(AlarmKind::ServerRolledBack, &encode(&receipt), now)?;
        let place = named_params! { ":epoch": epoch, ":seq": signed(seq) };
        let device = self.outbox_mut()?;
        let older = device.batch(now, |batch| {
            batch.put(
                "DELETE FROM receipt WHERE epoch > :epoch OR epoch = :epoch AND seq > :seq",
                place,
            )?;
            batch.put(
                "DELETE FROM reached
                 WHERE stage = 0 AND (epoch > :epoch OR epoch = :epoch AND seq > :seq)",
                place,
            )?;
            batch.put(
                "UPDATE parcel SET held = 0, sent = 0
                 WHERE seq > 0 AND (epoch > :epoch OR epoch = :epoch AND seq > :seq)",
                place,
            )?;
            batch.put("UPDATE authority SET cursor = 0", [])?;
            batch
                .tx
                .prepare("SELECT 1 FROM parcel, device WHERE parcel.epoch < device.epoch AND held = 0 AND seq > 0")
                .and_then(|mut statement| statement.exists([]))
                .map_err(reading())
        })?;
        // What an earlier beginning named cannot be sent under its entries any more.
        if older { self.begin_again(&[], now) } else { Ok(()) }
    }
}

pub(super) fn level(level: ReceiptLevel) -> u8 {
    match level {
        ReceiptLevel::Durable => 1,
        ReceiptLevel::BackedUp => 2,
    }
}
