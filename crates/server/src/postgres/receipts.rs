//! Receipts: given once for each place, and once more when a backup has it.

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::ledger::Head;
use dalil_protocol::{Destination, ItemKind, Receipt, ReceiptLevel, Signature, encode};
use dalil_seal::sha256;
use deadpool_postgres::GenericClient;

use super::devices::fixed;
use super::ledger::chain_at;
use super::{doing, durable, inbox, objects, unnamed};
use crate::Error;
use crate::ingest::{Batch, Chain};
use crate::number::column;
use crate::store::Parcel;

/// The receipt that was given for this place, or a new one. Two that bring the same entries at once get
/// the same: who comes second waits for the first, and reads what that one kept.
pub(super) async fn of_batch(
    change: &impl GenericClient,
    batch: &Batch,
    head: Head,
) -> Result<Receipt, Error> {
    let level = ReceiptLevel::Durable;
    let mut receipt = batch.identity.receipt(batch.device, head, level, batch.at)?;
    if keep_receipt(change, &receipt).await? {
        return Ok(receipt);
    }
    const GIVEN: &str = "
        SELECT at, sig FROM receipt WHERE device = $1 AND epoch = $2 AND seq = $3 AND level = 1";
    let (epoch, seq) = (i64::from(head.epoch), column(head.seq));
    let given = change
        .query_one(GIVEN, &[&batch.device.0.as_slice(), &epoch, &seq])
        .await
        .map_err(doing("reading a receipt"))?;
    receipt.at = Moment(given.get(0));
    receipt.signature = Signature(fixed(&given, 1)?);
    durable::seen(change).await.map(|()| receipt)
}

/// False: one was kept before.
async fn keep_receipt(change: &impl GenericClient, receipt: &Receipt) -> Result<bool, Error> {
    const KEEP: &str = "
        INSERT INTO receipt (device, epoch, seq, level, at, sig)
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
    let doing = doing("keeping a receipt");
    let statement = change.prepare_cached(KEEP).await.map_err(doing)?;
    let level = match receipt.level {
        ReceiptLevel::Durable => 1_i16,
        ReceiptLevel::BackedUp => 2,
    };
    let (epoch, seq) = (i64::from(receipt.epoch), column(receipt.seq));
    let signature = receipt.signature.0.as_slice();
    change
        .execute(
            &statement,
            &[&receipt.device.0.as_slice(), &epoch, &seq, &level, &receipt.at.0, &signature],
        )
        .await
        .map(|kept| kept > 0)
        .map_err(doing)
}

pub(super) async fn not_backed_up(
    client: &impl GenericClient,
) -> Result<Vec<(DeviceId, Chain)>, Error> {
    const BEHIND: &str = "
        SELECT c.device, c.epoch, c.head_seq, c.head_hash, c.head_minute, c.head_sig
        FROM chain c LEFT JOIN receipt r
          ON r.device = c.device AND r.epoch = c.epoch AND r.seq = c.head_seq AND r.level = 2
        WHERE r.seq IS NULL ORDER BY c.device, c.epoch";
    let rows = client.query(BEHIND, &[]).await.map_err(doing("reading what is in no backup"))?;
    rows.iter().map(|row| Ok((DeviceId(fixed(row, 0)?), chain_at(row, 1)?))).collect()
}

pub(super) async fn back_up(
    change: &impl GenericClient,
    receipts: &[Receipt],
) -> Result<(), Error> {
    unnamed::hold_names(change).await?;
    for receipt in receipts {
        keep_receipt(change, receipt).await?;
        let body = encode(receipt);
        let hash = Digest(sha256(&[&body]));
        objects::put(change, hash, &body).await?;
        let parcel = Parcel { kind: ItemKind::Receipt, hash };
        let to = Destination(receipt.device.0);
        inbox::deliver(change, to, receipt.device, &[parcel]).await?;
    }
    Ok(())
}
