//! Inboxes: references to objects, counted without gaps under the row of their destination.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{DeviceId, Digest};
use dalil_protocol::{Destination, Item};
use deadpool_postgres::GenericClient;

use super::devices::fixed;
use super::{doing, objects, unnamed};
use crate::Error;
use crate::number::{column, unsigned};
use crate::store::{Parcel, Reach, kind_number, kind_of};

pub(super) async fn lies_in(
    client: &impl GenericClient,
    hash: Digest,
    reach: Reach,
) -> Result<bool, Error> {
    const ONLY: &str = "SELECT 1 FROM inbox WHERE hash = $1 AND dest = $2";
    const ANY_BUT: &str =
        "SELECT 1 FROM inbox WHERE hash = $1 AND dest <> $2 AND dest <> $3 LIMIT 1";
    let found = match reach {
        Reach::Only(dest) => {
            client.query_opt(ONLY, &[&hash.0.as_slice(), &dest.0.as_slice()]).await
        }
        Reach::AnyBut(one, other) => {
            client
                .query_opt(ANY_BUT, &[&hash.0.as_slice(), &one.0.as_slice(), &other.0.as_slice()])
                .await
        }
    };
    found.map(|row| row.is_some()).map_err(doing("looking into an inbox"))
}

pub(super) async fn objects_within(
    client: &impl GenericClient,
    hashes: &[Digest],
    reach: &[Reach],
    most: u64,
) -> Result<Vec<Vec<u8>>, Error> {
    let mut reached = BTreeSet::new();
    for within in reach {
        reached.extend(lying_in(client, hashes, *within).await?);
    }
    let sizes = objects::sizes(client, hashes).await?;
    let mut left = most;
    let first = hashes.iter().copied().take_while(|hash| {
        // Its size first: what does not fit is not read.
        let rest = sizes.get(hash).and_then(|size| left.checked_sub(*size));
        left = rest.unwrap_or(0);
        rest.is_some() && reached.contains(hash)
    });
    let first: Vec<Digest> = first.collect();
    objects::bodies(client, &first).await
}

/// Which of these lie in an inbox within reach.
async fn lying_in(
    client: &impl GenericClient,
    hashes: &[Digest],
    reach: Reach,
) -> Result<Vec<Digest>, Error> {
    let doing = doing("looking into an inbox");
    const ONLY: &str = "SELECT hash FROM inbox WHERE hash = ANY($1) AND dest = $2";
    const ANY_BUT: &str = "
        SELECT DISTINCT hash FROM inbox WHERE hash = ANY($1) AND dest <> $2 AND dest <> $3";
    let names: Vec<&[u8]> = hashes.iter().map(|hash| hash.0.as_slice()).collect();
    let rows = match reach {
        Reach::Only(dest) => {
            let statement = client.prepare_cached(ONLY).await.map_err(doing)?;
            client.query(&statement, &[&names, &dest.0.as_slice()]).await
        }
        Reach::AnyBut(one, other) => {
            let statement = client.prepare_cached(ANY_BUT).await.map_err(doing)?;
            client.query(&statement, &[&names, &one.0.as_slice(), &other.0.as_slice()]).await
        }
    };
    rows.map_err(doing)?.iter().map(|row| fixed(row, 0).map(Digest)).collect()
}

pub(super) async fn page(
    client: &impl GenericClient,
    of: Destination,
    after: u64,
    most: u32,
) -> Result<Vec<Item>, Error> {
    const PAGE: &str = "
        SELECT cur, kind, hash, size, sender FROM inbox
        WHERE dest = $1 AND cur > $2 ORDER BY cur LIMIT $3";
    let doing = doing("reading an inbox");
    let statement = client.prepare_cached(PAGE).await.map_err(doing)?;
    let given = (of.0.as_slice(), column(after), i64::from(most));
    let rows = client.query(&statement, &[&given.0, &given.1, &given.2]).await.map_err(doing)?;
    let items = rows.iter().filter_map(|row| kind_of(row.get(1)).map(|kind| (row, kind)));
    items
        .map(|(row, kind)| {
            Ok(Item {
                cursor: unsigned(row.get(0)),
                kind,
                hash: Digest(fixed(row, 2)?),
                size: unsigned(row.get(3)),
                from: DeviceId(fixed(row, 4)?),
            })
        })
        .collect()
}

pub(super) async fn deliver(
    change: &impl GenericClient,
    to: Destination,
    from: DeviceId,
    parcels: &[Parcel],
) -> Result<Option<u32>, Error> {
    unnamed::hold_names(change).await?;
    let hashes: Vec<Digest> = parcels.iter().map(|parcel| parcel.hash).collect();
    let sizes = objects::sizes(change, &hashes).await?;
    // All of them are here, or none is put anywhere.
    if hashes.iter().any(|hash| !sizes.contains_key(hash)) {
        return Ok(None);
    }
    put(change, to, from, parcels, &sizes).await.map(Some)
}

/// Puts objects of these sizes, all of them here, into an inbox. Says how many did not lie there.
pub(super) async fn put(
    change: &impl GenericClient,
    to: Destination,
    from: DeviceId,
    parcels: &[Parcel],
    sizes: &BTreeMap<Digest, u64>,
) -> Result<u32, Error> {
    let doing = doing("filling an inbox");
    // From here on nobody else counts in this inbox until this change is over.
    const HOLD: &str = "
        INSERT INTO inbox_head (dest, cur) VALUES ($1, 0)
        ON CONFLICT (dest) DO UPDATE SET cur = inbox_head.cur RETURNING cur";
    let statement = change.prepare_cached(HOLD).await.map_err(doing)?;
    let before: i64 =
        change.query_one(&statement, &[&to.0.as_slice()]).await.map_err(doing)?.get(0);
    // What was put in before is seen now, whoever did it: each statement looks anew. One name after the
    // other, as for `objects::sizes`.
    const PUT: &str = "
        WITH put AS (
          INSERT INTO inbox (dest, cur, hash, kind, size, sender)
          SELECT $1, $2 + row_number() OVER (ORDER BY n), hash, kind, size, $6
          FROM unnest($3::bytea[], $4::smallint[], $5::bigint[]) WITH ORDINALITY
            AS given (hash, kind, size, n)
          WHERE NOT EXISTS (
            SELECT 1 FROM inbox i WHERE i.hash = given.hash AND i.dest = $1 OFFSET 0
          )
          RETURNING cur
        ), moved AS (
          UPDATE inbox_head SET cur = cur + (SELECT count(*) FROM put) WHERE dest = $1
        )
        SELECT count(*) FROM put";
    let statement = change.prepare_cached(PUT).await.map_err(doing)?;
    let mut once = BTreeSet::new();
    let (mut names, mut kinds, mut lengths) = (vec![], vec![], vec![]);
    for parcel in parcels.iter().filter(|parcel| once.insert(parcel.hash)) {
        names.push(parcel.hash.0.as_slice());
        kinds.push(kind_number(parcel.kind));
        lengths.push(column(sizes.get(&parcel.hash).copied().unwrap_or(0)));
    }
    let (to, from) = (to.0.as_slice(), from.0.as_slice());
    let put = change.query_one(&statement, &[&to, &before, &names, &kinds, &lengths, &from]).await;
    Ok(u32::try_from(put.map_err(doing)?.get::<_, i64>(0)).unwrap_or(u32::MAX))
}
