//! Ledgers, and the receipts for them.

use dalil_case::{DeviceId, Digest};
use dalil_protocol::ledger::{Head, Kind};
use dalil_protocol::{Destination, ItemKind, Receipt, ReceiptLevel, Signature, encode};
use dalil_seal::sha256;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{inbox, objects};
use crate::Error;
use crate::ingest::{Batch, Chain, Ingested, Known, Line, plan};
use crate::number::{column, epoch as epoch_of, unsigned};
use crate::store::Parcel;

pub(crate) fn ingest(conn: &Connection, batch: &Batch) -> Result<Ingested, Error> {
    let plan = plan(batch, &known(conn, batch)?);
    if let Some(from) = plan.new_from {
        for line in batch.lines.iter().skip(from) {
            insert(conn, batch, line)?;
        }
        move_head(conn, batch, plan.added)?;
        objects::put(conn, batch.message_hash, &batch.message)?;
        inbox::deliver(conn, batch.to, batch.device, &batch.parcels(from))?;
    }
    let covered = plan.covered.and_then(|at| batch.lines.get(at));
    let receipt = covered.map(|line| receipt(conn, batch, line.entry.head())).transpose()?;
    Ok(Ingested { verdicts: plan.verdicts, receipt })
}

fn known(conn: &Connection, batch: &Batch) -> Result<Known, Error> {
    let mut known = Known {
        chain: chain(conn, batch.device, Some(batch.epoch()))?.map(|chain| chain.head),
        ..Known::default()
    };
    for line in &batch.lines {
        known.places.push(entry(conn, batch.device, line.entry.epoch, line.entry.seq)?);
        known.objects.push(objects::size(conn, line.entry.object)?);
    }
    known.used = conn
        .prepare_cached("SELECT used FROM device WHERE id = :id")
        .and_then(|mut it| {
            it.query_row(named_params! { ":id": batch.device.0 }, |row| row.get(0)).optional()
        })
        .map(|used| used.map_or(0, unsigned))
        .map_err(Error::database("reading what a device keeps here"))?;
    Ok(known)
}

fn insert(conn: &Connection, batch: &Batch, line: &Line) -> Result<(), Error> {
    const INSERT: &str = "
        INSERT INTO ledger (device, epoch, seq, hash, kind, object, entry, received)
        VALUES (:device, :epoch, :seq, :hash, :kind, :object, :entry, :received)";
    let entry = &line.entry;
    conn.prepare_cached(INSERT)
        .and_then(|mut it| {
            it.execute(named_params! {
                ":device": batch.device.0, ":epoch": entry.epoch, ":seq": column(entry.seq),
                ":hash": line.hash.0, ":kind": travels(entry.kind), ":object": entry.object.0,
                ":entry": line.bytes, ":received": batch.at.0,
            })
        })
        .map(|_| ())
        .map_err(Error::database("keeping an entry"))
}

/// Whether the object must be here, as a number: all that the server needs of a kind.
fn travels(kind: Kind) -> i16 {
    i16::from(kind.travels())
}

fn move_head(conn: &Connection, batch: &Batch, added: u64) -> Result<(), Error> {
    let doing = Error::database("moving the end of a ledger");
    let Some(last) = batch.lines.last() else { return Ok(()) };
    const MOVE: &str = "
        INSERT INTO chain (device, epoch, head_seq, head_hash, head_minute, head_sig)
        VALUES (:device, :epoch, :seq, :hash, :minute, :sig)
        ON CONFLICT (device, epoch) DO UPDATE
          SET head_seq = :seq, head_hash = :hash, head_minute = :minute, head_sig = :sig";
    conn.prepare_cached(MOVE)
        .and_then(|mut it| {
            it.execute(named_params! {
                ":device": batch.device.0, ":epoch": last.entry.epoch,
                ":seq": column(last.entry.seq), ":hash": last.hash.0,
                ":minute": column(last.entry.minute), ":sig": batch.signature.0.as_slice(),
            })
        })
        .map_err(doing)?;
    conn.prepare_cached("UPDATE device SET used = used + :added WHERE id = :id")
        .and_then(|mut it| {
            it.execute(named_params! { ":added": column(added), ":id": batch.device.0 })
        })
        .map(|_| ())
        .map_err(doing)
}

/// The receipt that was given for this place, or a new one.
fn receipt(conn: &Connection, batch: &Batch, head: Head) -> Result<Receipt, Error> {
    let doing = Error::database("keeping a receipt");
    const GIVEN: &str = "
        SELECT at, sig FROM receipt
        WHERE device = :device AND epoch = :epoch AND seq = :seq AND level = 1";
    let given = conn
        .prepare_cached(GIVEN)
        .and_then(|mut it| {
            let place = named_params! {
                ":device": batch.device.0, ":epoch": head.epoch, ":seq": column(head.seq),
            };
            it.query_row(place, |row| Ok((row.get(0)?, row.get::<_, [u8; 64]>(1)?))).optional()
        })
        .map_err(doing)?;
    let level = ReceiptLevel::Durable;
    let mut receipt = batch.identity.receipt(batch.device, head, level, batch.at)?;
    match given {
        Some((at, sig)) => {
            receipt.at = dalil_case::Moment(at);
            receipt.signature = Signature(sig);
        }
        None => keep_receipt(conn, &receipt)?,
    }
    Ok(receipt)
}

fn keep_receipt(conn: &Connection, receipt: &Receipt) -> Result<(), Error> {
    const KEEP: &str = "
        INSERT INTO receipt (device, epoch, seq, level, at, sig)
        VALUES (:device, :epoch, :seq, :level, :at, :sig) ON CONFLICT DO NOTHING";
    let level = match receipt.level {
        ReceiptLevel::Durable => 1_i16,
        ReceiptLevel::BackedUp => 2,
    };
    conn.prepare_cached(KEEP)
        .and_then(|mut it| {
            it.execute(named_params! {
                ":device": receipt.device.0, ":epoch": receipt.epoch,
                ":seq": column(receipt.seq), ":level": level, ":at": receipt.at.0,
                ":sig": receipt.signature.0.as_slice(),
            })
        })
        .map(|_| ())
        .map_err(Error::database("keeping a receipt"))
}

pub(crate) fn chain(
    conn: &Connection,
    device: DeviceId,
    epoch: Option<u32>,
) -> Result<Option<Chain>, Error> {
    const CHAIN: &str = "
        SELECT epoch, head_seq, head_hash, head_minute, head_sig FROM chain
        WHERE device = :device AND (:epoch IS NULL OR epoch = :epoch)
        ORDER BY epoch DESC LIMIT 1";
    conn.prepare_cached(CHAIN)
        .and_then(|mut it| {
            let given = named_params! { ":device": device.0, ":epoch": epoch };
            it.query_row(given, |row| chain_at(row, 0)).optional()
        })
        .map_err(Error::database("reading the end of a ledger"))
}

fn chain_at(row: &Row<'_>, at: usize) -> rusqlite::Result<Chain> {
    let head = Head {
        epoch: epoch_of(row.get(at)?),
        seq: unsigned(row.get(at + 1)?),
        hash: Digest(row.get(at + 2)?),
        minute: unsigned(row.get(at + 3)?),
    };
    Ok(Chain { head, signature: Signature(row.get(at + 4)?) })
}

pub(crate) fn entry(
    conn: &Connection,
    device: DeviceId,
    epoch: u32,
    seq: u64,
) -> Result<Option<Digest>, Error> {
    const ENTRY: &str = "
        SELECT hash FROM ledger WHERE device = :device AND epoch = :epoch AND seq = :seq";
    conn.prepare_cached(ENTRY)
        .and_then(|mut it| {
            let place = named_params! {
                ":device": device.0, ":epoch": epoch, ":seq": column(seq),
            };
            it.query_row(place, |row| row.get(0).map(Digest)).optional()
        })
        .map_err(Error::database("reading an entry"))
}

pub(crate) fn stretch(
    conn: &Connection,
    device: DeviceId,
    epoch: u32,
    from: u64,
    to: u64,
) -> Result<Vec<(u64, Digest, bool)>, Error> {
    const STRETCH: &str = "
        SELECT l.seq, l.hash, l.kind = 0 OR i.hash IS NOT NULL
        FROM ledger l LEFT JOIN object_index i ON i.hash = l.object
        WHERE l.device = :device AND l.epoch = :epoch AND l.seq BETWEEN :from AND :to
        ORDER BY l.seq";
    conn.prepare_cached(STRETCH)
        .and_then(|mut it| {
            let given = named_params! {
                ":device": device.0, ":epoch": epoch, ":from": column(from), ":to": column(to),
            };
            it.query_map(given, |row| {
                Ok((unsigned(row.get(0)?), Digest(row.get(1)?), row.get(2)?))
            })?
            .collect()
        })
        .map_err(Error::database("reading a stretch"))
}

pub(crate) fn not_backed_up(conn: &Connection) -> Result<Vec<(DeviceId, Chain)>, Error> {
    const BEHIND: &str = "
        SELECT c.device, c.epoch, c.head_seq, c.head_hash, c.head_minute, c.head_sig
        FROM chain c LEFT JOIN receipt r
          ON r.device = c.device AND r.epoch = c.epoch AND r.seq = c.head_seq AND r.level = 2
        WHERE r.seq IS NULL ORDER BY c.device, c.epoch";
    conn.prepare_cached(BEHIND)
        .and_then(|mut it| {
            it.query_map([], |row| Ok((DeviceId(row.get(0)?), chain_at(row, 1)?)))?.collect()
        })
        .map_err(Error::database("reading what is in no backup"))
}

pub(crate) fn back_up(conn: &Connection, receipts: &[Receipt]) -> Result<(), Error> {
    for receipt in receipts {
        keep_receipt(conn, receipt)?;
        let body = encode(receipt);
        let hash = Digest(sha256(&[&body]));
        objects::put(conn, hash, &body)?;
        let parcel = Parcel { kind: ItemKind::Receipt, hash };
        let to = Destination(receipt.device.0);
        inbox::deliver(conn, to, receipt.device, &[parcel])?;
    }
    Ok(())
}
