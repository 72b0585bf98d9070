//! Ledgers.

use std::collections::BTreeMap;

use dalil_case::{DeviceId, Digest};
use dalil_protocol::Signature;
use dalil_protocol::ledger::Head;
use deadpool_postgres::GenericClient;
use tokio_postgres::Row;

use super::devices::fixed;
use super::objects::Here;
use super::{doing, durable, inbox, objects, receipts};
use crate::Error;
use crate::ingest::{Batch, Chain, Ingested, Known, plan};
use crate::number::{column, epoch as epoch_of, length, unsigned};

/// Two changes. The first keeps everything and does not wait for the disk, so that the next one may
/// count in the same inbox; see [`super::durable`]. The second keeps the receipt, and is on the disk
/// before anybody sees it: everything that was written earlier then is there as well.
pub(super) async fn ingest(change: &impl GenericClient, batch: &Batch) -> Result<Ingested, Error> {
    let used = hold(change, batch).await?;
    let held = known(change, batch, used).await?;
    let plan = plan(batch, &held.known);
    match plan.new_from {
        Some(from) => keep(change, batch, held.here, from, plan.added).await?,
        None => durable::commit_and_begin(change).await?,
    }
    let covered = plan.covered.and_then(|at| batch.lines.get(at)).map(|line| line.entry.head());
    let receipt = match covered {
        Some(head) => Some(receipts::of_batch(change, batch, head).await?),
        None => durable::seen(change).await.map(|()| None)?,
    };
    Ok(Ingested { verdicts: plan.verdicts, receipt })
}

async fn keep(
    change: &impl GenericClient,
    batch: &Batch,
    mut here: BTreeMap<Digest, Here>,
    from: usize,
    added: u64,
) -> Result<(), Error> {
    // What does not hang on one another is sent together, and waited for once.
    let ((), (), message, mut before) = tokio::try_join!(
        insert(change, batch, from),
        move_head(change, batch, added),
        objects::put(change, batch.message_hash, &batch.message),
        inbox::lying_in(change, &here, batch.to, 0),
    )?;
    match message {
        Some(message) => _ = here.insert(batch.message_hash, message),
        None => {
            // Somebody brought the same bytes as an object.
            here.extend(objects::find(change, &[batch.message_hash]).await?);
            before = inbox::lying_in(change, &here, batch.to, 0).await?;
        }
    }
    // Last: the authority's inbox is the row that everybody waits for.
    let (to, from, parcels) = (batch.to, batch.device, batch.parcels(from));
    let delivery = inbox::Delivery { to, from, parcels: &parcels, here: &here, before };
    inbox::put_and_commit(change, &delivery).await.map(|_| ())
}

/// Says how many bytes the device keeps here. Whoever else brings entries of this device waits here,
/// and so does whoever lets objects go: what is there when it is looked for afterwards is there when
/// this is committed. That commit does not wait for the disk.
async fn hold(change: &impl GenericClient, batch: &Batch) -> Result<u64, Error> {
    let doing = doing("reading what a ledger has");
    const LOCK: &str = "
        SELECT (SELECT used FROM device WHERE id = $1 FOR UPDATE),
               pg_advisory_xact_lock_shared(x'64616c696c03'::bigint),
               set_config('synchronous_commit', 'off', true)";
    let statement = change.prepare_cached(LOCK).await.map_err(doing)?;
    let used = change.query_one(&statement, &[&batch.device.0.as_slice()]).await.map_err(doing)?;
    Ok(used.get::<_, Option<i64>>(0).map_or(0, unsigned))
}

/// What a batch touches, and where its objects lie.
struct Held {
    known: Known,
    here: BTreeMap<Digest, Here>,
}

async fn known(change: &impl GenericClient, batch: &Batch, used: u64) -> Result<Held, Error> {
    let travelling = batch.lines.iter().filter(|line| line.entry.kind.travels());
    let names: Vec<Digest> = travelling.map(|line| line.entry.object).collect();
    let first = batch.lines.first().map_or(0, |line| line.entry.seq);
    let last = batch.lines.last().map_or(0, |line| line.entry.seq);
    // All of it is held: in which order it is read says nothing.
    let (here, chain) = tokio::try_join!(
        objects::find_together(change, &names),
        chain(change, batch.device, Some(batch.epoch())),
    )?;
    // After the end there is nothing.
    let grows = chain.is_none_or(|chain| chain.head.seq < first);
    let places = match grows {
        true => Vec::new(),
        false => places(change, batch.device, batch.epoch(), first, last).await?,
    };
    let places: BTreeMap<u64, Digest> =
        places.into_iter().map(|place| (place.seq, place.hash)).collect();
    let of = |line: &crate::ingest::Line| places.get(&line.entry.seq).copied();
    let size = |line: &crate::ingest::Line| here.get(&line.entry.object).map(|here| here.size);
    let known = Known {
        chain: chain.map(|chain| chain.head),
        places: batch.lines.iter().map(of).collect(),
        objects: batch.lines.iter().map(size).collect(),
        used,
    };
    Ok(Held { known, here })
}

/// Bytes of a place in its row: a hash, the name of an object, whether that travels.
const PLACE: usize = 32 + 32 + 2;
/// Most places of one row. Whoever looks for one need not look further than that.
const MOST: usize = 512;

/// What is at a place.
struct Place {
    seq: u64,
    hash: Digest,
    object: Digest,
    travels: bool,
}

/// What is at these places.
async fn places(
    client: &impl GenericClient,
    device: DeviceId,
    epoch: u32,
    first: u64,
    last: u64,
) -> Result<Vec<Place>, Error> {
    let doing = doing("reading what a ledger has");
    // A row is found by its last place, which is not far behind the last that is asked for.
    const PLACES: &str = "
        SELECT seq, places FROM ledger
        WHERE device = $1 AND epoch = $2 AND seq >= $3 AND seq < $4
          AND seq - octet_length(places) / 66 < $5
        ORDER BY seq";
    let statement = client.prepare_cached(PLACES).await.map_err(doing)?;
    let (epoch, end) = (i64::from(epoch), last.saturating_add(length(MOST)));
    let (first_column, end, last_column) = (column(first), column(end), column(last));
    let device = device.0.as_slice();
    let rows = client
        .query(&statement, &[&device, &epoch, &first_column, &end, &last_column])
        .await
        .map_err(doing)?;
    let mut places = Vec::new();
    for row in &rows {
        let within = places_of(row)?.into_iter();
        places.extend(within.filter(|place| (first..=last).contains(&place.seq)));
    }
    Ok(places)
}

fn places_of(row: &Row) -> Result<Vec<Place>, Error> {
    let broken = || std::io::Error::other("a place of another length");
    let places: Vec<&[u8]> = row.get::<_, &[u8]>(1).chunks(PLACE).collect();
    let before = unsigned(row.get(0)).saturating_sub(length(places.len()));
    let read = |(seq, place): (u64, &[u8])| {
        let (hash, rest) = place.split_first_chunk()?;
        let (object, rest) = rest.split_first_chunk()?;
        let travels = i16::from_be_bytes(rest.try_into().ok()?) != 0;
        Some(Place { seq, hash: Digest(*hash), object: Digest(*object), travels })
    };
    let places = (before.saturating_add(1)..).zip(places).map(read);
    let places: Option<Vec<Place>> = places.collect();
    places.ok_or_else(broken).map_err(Error::database("reading what a ledger has"))
}

async fn insert(change: &impl GenericClient, batch: &Batch, from: usize) -> Result<(), Error> {
    let doing = doing("keeping entries");
    const INSERT: &str = "
        INSERT INTO ledger (device, epoch, seq, places, received) VALUES ($1, $2, $3, $4, $5)";
    let statement = change.prepare_cached(INSERT).await.map_err(doing)?;
    let epoch = i64::from(batch.epoch());
    for some in batch.lines.get(from..).unwrap_or_default().chunks(MOST) {
        let mut places = Vec::with_capacity(some.len().saturating_mul(PLACE));
        for line in some {
            places.extend(line.hash.0);
            places.extend(line.entry.object.0);
            places.extend(i16::from(line.entry.kind.travels()).to_be_bytes());
        }
        let last = some.last().map_or(0, |line| column(line.entry.seq));
        let device = batch.device.0.as_slice();
        change
            .execute(&statement, &[&device, &epoch, &last, &places, &batch.at.0])
            .await
            .map_err(doing)?;
    }
    Ok(())
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
    let here = places(client, device, epoch, seq, seq).await?;
    Ok(here.first().map(|place| place.hash))
}

pub(super) async fn stretch(
    client: &impl GenericClient,
    device: DeviceId,
    epoch: u32,
    from: u64,
    to: u64,
) -> Result<Vec<(u64, Digest, bool)>, Error> {
    let places = places(client, device, epoch, from, to).await?;
    let travelling = places.iter().filter(|place| place.travels).map(|place| place.object);
    let here = objects::find(client, &travelling.collect::<Vec<_>>()).await?;
    let is_whole = |place: &Place| !place.travels || here.contains_key(&place.object);
    Ok(places.iter().map(|place| (place.seq, place.hash, is_whole(place))).collect())
}
