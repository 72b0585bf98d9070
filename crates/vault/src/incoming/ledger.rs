//! The ledgers of the computers that a desk knows: what each says it sent, in order, signed.

use dalil_case::{Digest, Moment};
use dalil_protocol::ledger::{self, Entry, SignedEntry};
use dalil_protocol::{PostLedger, decode};
use dalil_seal::VerifyingKey;
use rusqlite::{OptionalExtension as _, named_params};

use super::{Object, Verdict};
use crate::desk::due;
use crate::ledger::Head;
use crate::{Error, Vault};

impl Vault {
    pub(super) fn look_at_ledger(
        &mut self,
        object: &Object<'_>,
        now: Moment,
    ) -> Result<Verdict, Error> {
        let Ok(post) = decode::<PostLedger>(object.bytes) else {
            return Ok(Verdict::Refused("ledger-unreadable"));
        };
        if post.device != object.from {
            return Ok(Verdict::Refused("other-device"));
        }
        let Some(key) = self.ledger_key_of(object)? else {
            return Ok(Verdict::Waits("device-unknown", object.from.0.to_vec()));
        };
        let last = post.entries.len().saturating_sub(1);
        let kept: Vec<SignedEntry> = post
            .entries
            .iter()
            .enumerate()
            .map(|(at, bytes)| SignedEntry {
                bytes: bytes.to_vec(),
                signature: (at == last).then_some(post.signature.0),
            })
            .collect();
        let read: Option<Vec<Entry>> = kept.iter().map(|one| Entry::decode(&one.bytes)).collect();
        let Some(entries) = read.filter(|entries| !entries.is_empty()) else {
            return Ok(Verdict::Refused("ledger-unreadable"));
        };
        let Some(first) = entries.first() else { return Ok(Verdict::Good(Vec::new())) };
        // It begins where it says: what stands before it is another object's to prove.
        let begins = Head {
            epoch: first.epoch,
            seq: first.seq.saturating_sub(1),
            hash: first.prev,
            minute: 0,
        };
        if ledger::verify(begins, &kept, object.from, &key, None).is_err() {
            return Ok(Verdict::Refused("ledger-broken"));
        }
        self.keep_entries(object, &entries, now)?;
        Ok(Verdict::Good(entries.iter().map(|entry| entry.object.0.to_vec()).collect()))
    }

    fn keep_entries(
        &mut self,
        object: &Object<'_>,
        entries: &[Entry],
        now: Moment,
    ) -> Result<(), Error> {
        let keeping = Error::database("keeping the ledger of a computer");
        let tx = &self.conn;
        let mut new = 0;
        for entry in entries {
            new += tx
                .prepare_cached(include_str!("../sql/desk-ledger-put.sql"))
                .and_then(|mut statement| {
                    statement.execute(named_params! {
                        ":device": object.from.0,
                        ":epoch": entry.epoch,
                        ":seq": i64::try_from(entry.seq).unwrap_or(i64::MAX),
                        ":hash": ledger::hash_of(&entry.encode()).0,
                        ":prev": entry.prev.0,
                        ":kind": kind_number(entry.kind),
                        ":object": entry.object.0,
                    })
                })
                .map_err(&keeping)?;
        }
        if new > 0 {
            due::note_device(tx, object.from).map_err(&keeping)?;
        }
        // When it last wrote in its ledger, which it does at each unlock: a post that lay on the server
        // for a month is not of today.
        let minute = entries.iter().map(|entry| entry.minute).max().unwrap_or(0);
        let wrote = i64::try_from(minute).unwrap_or(i64::MAX).saturating_mul(60_000);
        tx.prepare_cached("UPDATE desk_device SET seen_at = max(seen_at, ?1) WHERE device_id = ?2")
            .and_then(|mut statement| statement.execute((wrote.min(now.0), object.from.0)))
            .map_err(&keeping)?;
        Ok(())
    }

    /// The newest epoch in which the sender's ledger names an object, as what it is.
    pub(super) fn ledger_epoch_of(&self, object: &Object<'_>) -> Result<Option<u32>, Error> {
        let kind = match object.kind {
            dalil_protocol::ItemKind::KeyBatch => ledger::Kind::KeyBatch,
            _ => ledger::Kind::Segment,
        };
        let reading = Error::database("reading the ledger of a computer");
        let mut statement = self
            .conn
            .prepare_cached(include_str!("../sql/desk-ledger-names.sql"))
            .map_err(&reading)?;
        let names = named_params! {
            ":object": object.hash.0,
            ":device": object.from.0,
            ":kind": kind_number(kind),
        };
        let mut rows = statement.query(names).map_err(&reading)?;
        let mut newest = None;
        while let Some(row) = rows.next().map_err(&reading)? {
            newest = newest.max(Some(row.get(0).map_err(&reading)?));
        }
        Ok(newest)
    }

    fn ledger_key_of(&self, object: &Object<'_>) -> Result<Option<VerifyingKey>, Error> {
        self.conn
            .prepare_cached("SELECT sign_key FROM desk_device WHERE device_id = :device")
            .and_then(|mut statement| {
                statement
                    .query_row(named_params! { ":device": object.from.0 }, |row| {
                        row.get(0).map(VerifyingKey)
                    })
                    .optional()
            })
            .map_err(Error::database("reading which computers are known"))
    }
}

/// As a ledger has it; 0 for what no desk asks for.
pub(crate) fn kind_number(kind: ledger::Kind) -> u8 {
    match kind {
        ledger::Kind::Segment => 1,
        ledger::Kind::KeyBatch => 2,
        ledger::Kind::Blob => 3,
        _ => 0,
    }
}

/// What a desk has of one ledger, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Followed {
    pub(crate) epoch: u32,
    pub(crate) seq: u64,
    pub(crate) hash: Digest,
    pub(crate) prev: Digest,
    pub(crate) kind: u8,
    pub(crate) object: Digest,
}

impl Vault {
    /// The entries of a computer's newest epoch that came, in order.
    pub(crate) fn followed(&self, device: dalil_case::DeviceId) -> Result<Vec<Followed>, Error> {
        let reading = Error::database("reading the ledger of a computer");
        let mut statement = self
            .conn
            .prepare_cached(include_str!("../sql/desk-ledger-of.sql"))
            .map_err(&reading)?;
        let rows = statement
            .query_map(named_params! { ":device": device.0 }, |row| {
                Ok(Followed {
                    epoch: row.get(0)?,
                    seq: u64::try_from(row.get::<_, i64>(1)?).unwrap_or(0),
                    hash: Digest(row.get(2)?),
                    prev: Digest(row.get(3)?),
                    kind: row.get(4)?,
                    object: Digest(row.get(5)?),
                })
            })
            .map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }
}
