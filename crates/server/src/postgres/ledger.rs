//! Ledgers.

use std::collections::BTreeMap;

use dalil_case::{DeviceId, Digest};
use dalil_protocol::ledger::Head;
use dalil_protocol::{Receipt, Signature};
use deadpool_postgres::GenericClient;
use tokio_postgres::Row;

use super::devices::fixed;
use super::{doing, inbox, objects, receipts};
use crate::Error;
use crate::ingest::{Batch, Chain, Ingested, Known, plan};
use crate::number::{column, epoch as epoch_of, length, unsigned};

pub(super) async fn ingest(change: &impl GenericClient, batch: &Batch) -> Result<Ingested, Error> {
    let used = hold(change, batch).await?;
    let known = known(change, batch, used).await?;
    let plan = plan(batch, &known);
    let covered = plan.covered.and_then(|at| batch.lines.get(at)).map(|line| line.entry.head());
    let Some(from) = plan.new_from else {
        let receipt = receipt(change, batch, covered).await?;
        return Ok(Ingested { verdicts: plan.verdicts, receipt });
    };
    // What does not hang on one another is sent together, and waited for once.
    let (receipt, (), (), _) = tokio::try_join!(
        receipt(change, batch, covered),
        insert(change, batch, from),
        move_head(change, batch, plan.added),
        objects::put(change, batch.message_hash, &batch.message),
    )?;
    // Last: the authority's inbox is the row that everybody waits for.
    let sizes = known.objects.iter().copied().flatten();
    let names = batch.lines.iter().zip(&known.objects).filter(|(_, size)| size.is_some());
    let mut sizes: BTreeMap<Digest, u64> =
        names.map(|(line, _)| line.entry.object).zip(sizes).collect();
    sizes.insert(batch.message_hash, length(batch.message.len()));
    inbox::put(change, batch.to, batch.device, &batch.parcels(from), &sizes).await?;
    Ok(Ingested { verdicts: plan.verdicts, receipt })
}

async fn receipt(
    change: &impl GenericClient,
    batch: &Batch,
    covered: Option<Head>,
) -> Result<Option<Receipt>, Error> {
    match covered {
        Some(head) => receipts::of_batch(change, batch, head).await.map(Some),
        None => Ok(None),
    }
}

/// Says how many bytes the device keeps here. Whoever else brings entries of this device waits here,
/// and so does whoever lets objects go: what is there when it is looked for afterwards is there when
/// this is committed.
async fn hold(change: &impl GenericClient, batch: &Batch) -> Result<u64, Error> {
    let doing = doing("reading what a ledger has");
    const LOCK: &str = "
        SELECT (SELECT used FROM device WHERE id = $1 FOR UPDATE),
               pg_advisory_xact_lock_shared(x'64616c696c03'::bigint)";
    let statement = change.prepare_cached(LOCK).await.map_err(doing)?;
    let used = change.query_one(&statement, &[&batch.device.0.as_slice()]).await.map_err(doing)?;
    Ok(used.get::<_, Option<i64>>(0).map_or(0, unsigned))
}

async fn known(change: &impl GenericClient, batch: &Batch, used: u64) -> Result<Known, Error> {
    let names: Vec<Digest> = batch.lines.iter().map(|line| line.entry.object).collect();
    // All of it is held: in which order it is read says nothing.
    let (places, sizes, chain) = tokio::try_join!(
        places(change, batch),
        objects::sizes(change, &names),
        chain(change, batch.device, Some(batch.epoch())),
    )?;
    let of = |line: &crate::ingest::Line| places.get(&line.entry.seq).copied();
    Ok(Known {
        chain: chain.map(|chain| chain.head),
        places: batch.lines.iter().map(of).collect(),
        objects: names.iter().map(|name| sizes.get(name).copied()).collect(),
        used,
    })
}

/// What is at the places of these entries.
async fn places(
    change: &impl GenericClient,
    batch: &Batch,
) -> Result<BTreeMap<u64, Digest>, Error> {
    let doing = doing("reading what a ledger has");
    let first = batch.lines.first().map_or(0, |line| line.entry.seq);
    let last = batch.lines.last().map_or(0, |line| line.entry.seq);
    const PLACES: &str = "
        SELECT seq, hash FROM ledger
        WHERE device = $1 AND epoch = $2 AND seq BETWEEN $3 AND $4";
    let statement = change.prepare_cached(PLACES).await.map_err(doing)?;
    let epoch = i64::from(batch.epoch());
    let places = change
        .query(&statement, &[&batch.device.0.as_slice(), &epoch, &column(first), &column(last)])
        .await
        .map_err(doing)?;
    places.iter().map(|row| Ok((unsigned(row.get(0)), Digest(fixed(row, 1)?)))).collect()
}

async fn insert(change: &impl GenericClient, batch: &Batch, from: usize) -> Result<(), Error> {
    let doing = doing("keeping entries");
    let new = || batch.lines.iter().skip(from);
    let seqs: Vec<i64> = new().map(|line| column(line.entry.seq)).collect();
    let hashes: Vec<&[u8]> = new().map(|line| line.hash.0.as_slice()).collect();
    let kinds: Vec<i16> = new().map(|line| i16::from(line.entry.kind.travels())).collect();
    let objects: Vec<&[u8]> = new().map(|line| line.entry.object.0.as_slice()).collect();
    let entries: Vec<&[u8]> = new().map(|line| line.bytes.as_slice()).collect();
    const INSERT: &str = "
        INSERT INTO ledger (device, epoch, seq, hash, kind, object, entry, received)
        SELECT $1, $2, seq, hash, kind, object, entry, $3
        FROM unnest($4::bigint[], $5::bytea[], $6::smallint[], $7::bytea[], $8::bytea[])
          AS new (seq, hash, kind, object, entry)";
    let statement = change.prepare_cached(INSERT).await.map_err(doing)?;
    let epoch = i64::from(batch.epoch());
    change
        .execute(
            &statement,
            &[
                &batch.device.0.as_slice(),
                &epoch,
                &batch.at.0,
                &seqs,
                &hashes,
                &kinds,
                &objects,
                &entries,
            ],
        )
        .await
        .map(|_| ())
        .map_err(doing)
}

async fn move_head(change: &impl GenericClient, batch: &Batch, added: u64) -> Result<(), Error> {
    let doing = doing("moving the end of a ledger");
    let Some(last) = batch.lines.last() else { return Ok(()) };
    const MOVE: &str = "
        INSERT INTO chain (device, epoch, head_seq, head_hash, head_minute, head_sig)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (device, epoch) DO UPDATE
          SET head_seq = $3, head_hash = $4, head_minute = $5, head_sig = $6";
    let statement = change.prepare_cached(MOVE).await.map_err(doing)?;
    let (epoch, seq) = (i64::from(last.entry.epoch), column(last.entry.seq));
    let minute = column(last.entry.minute);
    change
        .execute(
            &statement,
            &[
                &batch.device.0.as_slice(),
                &epoch,
                &seq,
                &last.hash.0.as_slice(),
                &minute,
                &batch.signature.0.as_slice(),
            ],
        )
        .await
        .map_err(doing)?;
    const USED: &str = "UPDATE device SET used = used + $2 WHERE id = $1";
    let statement = change.prepare_cached(USED).await.map_err(doing)?;
    let moved = change.execute(&statement, &[&batch.device.0.as_slice(), &column(added)]).await;
    moved.map(|_| ()).map_err(doing)
}

pub(super) async fn chain(
    client: &impl GenericClient,
    device: DeviceId,
    epoch: Option<u32>,
) -> Result<Option<Chain>, Error> {
    const CHAIN: &str = "
        SELECT epoch, head_seq, head_hash, head_minute, head_sig FROM chain
        WHERE device = $1 AND ($2::bigint IS NULL OR epoch = $2)
        ORDER BY epoch DESC LIMIT 1";
    let doing = doing("reading the end of a ledger");
    let statement = client.prepare_cached(CHAIN).await.map_err(doing)?;
    let epoch = epoch.map(i64::from);
    let row = client.query_opt(&statement, &[&device.0.as_slice(), &epoch]).await.map_err(doing)?;
    row.map(|row| chain_at(&row, 0)).transpose()
}

pub(super) fn chain_at(row: &Row, at: usize) -> Result<Chain, Error> {
    let head = Head {
        epoch: epoch_of(row.get(at)),
        seq: unsigned(row.get(at + 1)),
        hash: Digest(fixed(row, at + 2)?),
        minute: unsigned(row.get(at + 3)),
    };
    Ok(Chain { head, signature: Signature(fixed(row, at + 4)?) })
}

pub(super) async fn entry(
    client: &impl GenericClient,
    device: DeviceId,
    epoch: u32,
    seq: u64,
) -> Result<Option<Digest>, Error> {
    const ENTRY: &str = "SELECT hash FROM ledger WHERE device = $1 AND epoch = $2 AND seq = $3";
    let given = (i64::from(epoch), column(seq));
    let row = client.query_opt(ENTRY, &[&device.0.as_slice(), &given.0, &given.1]).await;
    let row = row.map_err(doing("reading an entry"))?;
    row.map(|row| fixed(&row, 0).map(Digest)).transpose()
}

pub(super) async fn stretch(
    client: &impl GenericClient,
    device: DeviceId,
    epoch: u32,
    from: u64,
    to: u64,
) -> Result<Vec<(u64, Digest, bool)>, Error> {
    const STRETCH: &str = "
        SELECT l.seq, l.hash, l.kind = 0 OR i.hash IS NOT NULL
        FROM ledger l LEFT JOIN object_index i ON i.hash = l.object
        WHERE l.device = $1 AND l.epoch = $2 AND l.seq BETWEEN $3 AND $4
        ORDER BY l.seq";
    let given = (i64::from(epoch), column(from), column(to));
    let rows = client.query(STRETCH, &[&device.0.as_slice(), &given.0, &given.1, &given.2]).await;
    let rows = rows.map_err(doing("reading a stretch"))?;
    rows.iter().map(|row| Ok((unsigned(row.get(0)), Digest(fixed(row, 1)?), row.get(2)))).collect()
}
