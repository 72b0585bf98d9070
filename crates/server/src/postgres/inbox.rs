//! Inboxes: references to objects, counted without gaps under the row of their destination. What came
//! together from one sender is one row.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{DeviceId, Digest};
use dalil_protocol::{Destination, Item};
use deadpool_postgres::GenericClient;
use tokio_postgres::Row;

use super::devices::fixed;
use super::objects::Here;
use super::{doing, objects, unnamed};
use crate::Error;
use crate::number::{column, length, unsigned};
use crate::store::{Parcel, Reach, kind_number, kind_of};

/// Bytes of an item in its row: a name, a kind, a size.
const ITEM: usize = 32 + 2 + 8;
/// Most items of one row. Whoever looks for a place need not look further than that.
const MOST: usize = 512;
/// So many rows are read at once.
const FEW: usize = 64;

pub(super) async fn lies_in(
    client: &impl GenericClient,
    hash: Digest,
    reach: Reach,
) -> Result<bool, Error> {
    let here = objects::find(client, &[hash]).await?;
    Ok(!lying(client, &here, |dest| reach.has(dest)).await?.is_empty())
}

pub(super) async fn objects_within(
    client: &impl GenericClient,
    hashes: &[Digest],
    reach: &[Reach],
    most: u64,
) -> Result<Vec<Vec<u8>>, Error> {
    let here = objects::find(client, hashes).await?;
    let within = |dest| reach.iter().any(|reach| reach.has(dest));
    let reached = lying(client, &here, within).await?;
    let mut left = most;
    let first = hashes.iter().copied().take_while(|hash| {
        // Its size first: what does not fit is not read.
        let rest = here.get(hash).and_then(|here| left.checked_sub(here.size));
        left = rest.unwrap_or(0);
        rest.is_some() && reached.contains(hash)
    });
    let first: Vec<Digest> = first.collect();
    objects::bodies(client, &first).await
}

/// Which of these lie in an inbox for which that holds. It is looked for in the rows that have something
/// of the same bodies.
pub(super) async fn lying(
    client: &impl GenericClient,
    here: &BTreeMap<Digest, Here>,
    within: impl Fn(Destination) -> bool,
) -> Result<BTreeSet<Digest>, Error> {
    // One number after the other, whatever the statistics are.
    const ROWS: &str = "
        SELECT n.dest, n.cur FROM unnest($1::bigint[]) AS wanted (blk)
        CROSS JOIN LATERAL (
          SELECT dest, cur FROM named n WHERE n.blk = wanted.blk OFFSET 0
        ) n";
    let doing = doing(LOOKING);
    let statement = client.prepare_cached(ROWS).await.map_err(doing)?;
    let rows = client.query(&statement, &[&bodies_of(here)]).await.map_err(doing)?;
    let row = |row: &Row| Ok((Destination(fixed(row, 0)?), row.get(1)));
    let mut rows = rows.iter().map(row).collect::<Result<BTreeSet<_>, Error>>()?;
    rows.retain(|(dest, _)| within(*dest));
    named_in(client, here, rows).await
}

/// What lies in one inbox.
pub(super) struct Lying {
    /// Of those that were asked for.
    names: BTreeSet<Digest>,
    /// Up to here nothing more of them is found: places are given one after the other, and nothing is
    /// taken out.
    upto: i64,
}

/// The same of one inbox, however many others have them, and only after a place of it.
pub(super) async fn lying_in(
    client: &impl GenericClient,
    here: &BTreeMap<Digest, Here>,
    inbox: Destination,
    after: i64,
) -> Result<Lying, Error> {
    const ROWS: &str = "
        SELECT n.cur FROM unnest($1::bigint[]) AS wanted (blk)
        CROSS JOIN LATERAL (
          SELECT cur FROM named n
          WHERE n.blk = wanted.blk AND n.dest = $2 AND n.cur > $3 OFFSET 0
        ) n";
    let doing = doing(LOOKING);
    let statement = client.prepare_cached(ROWS).await.map_err(doing)?;
    let rows = client.query(&statement, &[&bodies_of(here), &inbox.0.as_slice(), &after]).await;
    let rows: BTreeSet<_> = rows.map_err(doing)?.iter().map(|row| (inbox, row.get(0))).collect();
    let upto = rows.last().map_or(after, |(_, cur)| *cur);
    Ok(Lying { names: named_in(client, here, rows).await?, upto })
}

fn bodies_of(here: &BTreeMap<Digest, Here>) -> Vec<i64> {
    let bodies: BTreeSet<i64> = here.values().map(|here| here.body).collect();
    bodies.into_iter().collect()
}

/// Which of these are named in these rows.
async fn named_in(
    client: &impl GenericClient,
    here: &BTreeMap<Digest, Here>,
    rows: BTreeSet<(Destination, i64)>,
) -> Result<BTreeSet<Digest>, Error> {
    let mut named = BTreeSet::new();
    // A few at a time: what a row says of five hundred items is twenty kilobytes.
    for some in rows.into_iter().collect::<Vec<_>>().chunks(FEW) {
        named.extend(names_in(client, some).await?.into_iter().filter(|it| here.contains_key(it)));
    }
    Ok(named)
}

/// What these rows name.
async fn names_in(
    client: &impl GenericClient,
    rows: &[(Destination, i64)],
) -> Result<BTreeSet<Digest>, Error> {
    const ITEMS: &str = "
        SELECT i.items FROM unnest($1::bytea[], $2::bigint[]) AS wanted (dest, cur)
        CROSS JOIN LATERAL (
          SELECT items FROM inbox i WHERE i.dest = wanted.dest AND i.cur = wanted.cur OFFSET 0
        ) i";
    let doing = doing(LOOKING);
    let statement = client.prepare_cached(ITEMS).await.map_err(doing)?;
    let dests: Vec<&[u8]> = rows.iter().map(|(dest, _)| dest.0.as_slice()).collect();
    let places: Vec<i64> = rows.iter().map(|(_, cur)| *cur).collect();
    let rows = client.query(&statement, &[&dests, &places]).await.map_err(doing)?;
    let mut names = BTreeSet::new();
    for row in &rows {
        for item in row.get::<_, &[u8]>(0).chunks(ITEM) {
            names.insert(read(item)?.0);
        }
    }
    Ok(names)
}

fn write(items: &mut Vec<u8>, parcel: &Parcel, size: u64) {
    items.extend(parcel.hash.0);
    items.extend(kind_number(parcel.kind).to_be_bytes());
    items.extend(column(size).to_be_bytes());
}

fn read(item: &[u8]) -> Result<(Digest, i16, u64), Error> {
    let parts = || {
        let (hash, rest) = item.split_first_chunk()?;
        let (kind, rest) = rest.split_first_chunk()?;
        let size = i64::from_be_bytes(rest.try_into().ok()?);
        Some((Digest(*hash), i16::from_be_bytes(*kind), unsigned(size)))
    };
    let broken = || std::io::Error::other("an item of another length");
    parts().ok_or_else(broken).map_err(Error::database("reading an inbox"))
}

pub(super) async fn page(
    client: &impl GenericClient,
    of: Destination,
    after: u64,
    most: u32,
) -> Result<Vec<Item>, Error> {
    // Places have no gaps: what is further on than `most` is not in this page, and no row is longer than
    // it may be.
    const PAGE: &str = "
        SELECT cur, sender, items FROM inbox
        WHERE dest = $1 AND cur > $2 AND cur <= $3 ORDER BY cur LIMIT $4";
    let doing = doing("reading an inbox");
    let statement = client.prepare_cached(PAGE).await.map_err(doing)?;
    let last = after.saturating_add(u64::from(most));
    let end = column(last.saturating_add(length(MOST)));
    let (dest, from) = (of.0.as_slice(), column(after));
    let rows = client.query(&statement, &[&dest, &from, &end, &i64::from(most)]).await;
    let mut items = Vec::new();
    for row in &rows.map_err(doing)? {
        items.extend(items_of(row)?.into_iter().filter(|item| item.cursor > after));
    }
    items.retain(|item| item.cursor <= last);
    Ok(items)
}

fn items_of(row: &Row) -> Result<Vec<Item>, Error> {
    let (last, from) = (unsigned(row.get(0)), DeviceId(fixed(row, 1)?));
    let items: Vec<&[u8]> = row.get::<_, &[u8]>(2).chunks(ITEM).collect();
    let before = last.saturating_sub(length(items.len()));
    let mut read_out = Vec::with_capacity(items.len());
    for (cursor, item) in (before.saturating_add(1)..).zip(items) {
        let (hash, kind, size) = read(item)?;
        if let Some(kind) = kind_of(kind) {
            read_out.push(Item { cursor, kind, hash, size, from });
        }
    }
    Ok(read_out)
}

pub(super) async fn deliver(
    change: &impl GenericClient,
    to: Destination,
    from: DeviceId,
    parcels: &[Parcel],
) -> Result<Option<u32>, Error> {
    unnamed::hold_names(change).await?;
    let hashes: Vec<Digest> = parcels.iter().map(|parcel| parcel.hash).collect();
    let here = objects::find(change, &hashes).await?;
    // All of them are here, or none is put anywhere.
    if hashes.iter().any(|hash| !here.contains_key(hash)) {
        return Ok(None);
    }
    let before = lying_in(change, &here, to, 0).await?;
    fill(change, &Delivery { to, from, parcels, here: &here, before }, false).await.map(Some)
}

/// What is put into an inbox, of one who sent it.
pub(super) struct Delivery<'a> {
    pub(super) to: Destination,
    pub(super) from: DeviceId,
    pub(super) parcels: &'a [Parcel],
    /// Of all of them: they are here.
    pub(super) here: &'a BTreeMap<Digest, Here>,
    /// What was found there before anybody had to wait: under the row of the inbox only what came since
    /// is looked for, be it ever so much that lies there of the same bodies.
    pub(super) before: Lying,
}

/// Puts objects that are here into an inbox, as the last thing of a change; an empty one is begun in its
/// place. Everybody waits for the row of the authority's inbox: whoever has it does not wait for this
/// program to hear of it and to say that it may be let go.
pub(super) async fn put_and_commit(
    change: &impl GenericClient,
    delivery: &Delivery<'_>,
) -> Result<u32, Error> {
    fill(change, delivery, true).await
}

/// Says how many did not lie there.
async fn fill(
    change: &impl GenericClient,
    delivery: &Delivery<'_>,
    is_last: bool,
) -> Result<u32, Error> {
    let doing = doing(FILLING);
    // From here on nobody else counts in this inbox until this change is over.
    const HOLD: &str = "
        INSERT INTO inbox_head (dest, cur) VALUES ($1, 0)
        ON CONFLICT (dest) DO UPDATE SET cur = inbox_head.cur RETURNING cur";
    const PUT: &str = "
        WITH put AS (
          INSERT INTO inbox (dest, cur, sender, items) VALUES ($1, $2, $3, $4)
        ), names AS (
          INSERT INTO named (blk, dest, cur) SELECT blk, $1, $2 FROM unnest($5::bigint[]) AS of (blk)
        )
        UPDATE inbox_head SET cur = $2 WHERE dest = $1";
    let hold = change.prepare_cached(HOLD).await.map_err(doing)?;
    let put = change.prepare_cached(PUT).await.map_err(doing)?;
    let (to, from) = (delivery.to.0.as_slice(), delivery.from.0.as_slice());
    // What was put in before is seen now, whoever did it: each statement looks anew. They are sent in
    // this order, one after the other, without an answer in between.
    let (before, since) = tokio::try_join!(
        biased;
        async { change.query_one(&hold, &[&to]).await.map_err(doing) },
        lying_in(change, delivery.here, delivery.to, delivery.before.upto),
    )?;
    let (before, mut lying): (i64, _) = (before.get(0), since.names);
    lying.extend(&delivery.before.names);
    let new = delivery.parcels.iter().filter(|parcel| lying.insert(parcel.hash));
    let new: Vec<Parcel> = new.copied().collect();
    let mut last = before;
    let rows: Vec<(i64, Vec<u8>, Vec<i64>)> = new
        .chunks(MOST)
        .map(|some| {
            last = last.saturating_add(column(length(some.len())));
            let (items, bodies) = row_of(some, delivery.here)?;
            Ok((last, items, bodies))
        })
        .collect::<Result<_, Error>>()?;
    let put = async |row: &(i64, Vec<u8>, Vec<i64>)| {
        let (last, items, bodies) = row;
        change.execute(&put, &[&to, last, &from, items, bodies]).await
    };
    let (end, rest) =
        rows.split_last().map_or((None, rows.as_slice()), |(end, rest)| (Some(end), rest));
    for row in rest {
        put(row).await.map_err(doing)?;
    }
    // Here as well; what comes after one that is refused is refused too, and the commit then undoes
    // everything.
    tokio::try_join!(
        biased;
        async { if let Some(row) = end { put(row).await } else { Ok(0) } },
        async { if is_last { change.batch_execute("COMMIT AND CHAIN").await } else { Ok(()) } },
    )
    .map_err(doing)?;
    Ok(u32::try_from(new.len()).unwrap_or(u32::MAX))
}

const FILLING: &str = "filling an inbox";
const LOOKING: &str = "looking into inboxes";

/// What a row says of these, and in which bodies they lie. Nothing is put into an inbox that lies
/// nowhere: it would not be found there again.
fn row_of(parcels: &[Parcel], here: &BTreeMap<Digest, Here>) -> Result<(Vec<u8>, Vec<i64>), Error> {
    let (mut items, mut bodies) =
        (Vec::with_capacity(parcels.len().saturating_mul(ITEM)), BTreeSet::new());
    for parcel in parcels {
        let nowhere = || std::io::Error::other("an object that lies nowhere");
        let here = here.get(&parcel.hash).ok_or_else(nowhere).map_err(Error::database(FILLING))?;
        write(&mut items, parcel, here.size);
        bodies.insert(here.body);
    }
    Ok((items, bodies.into_iter().collect()))
}
