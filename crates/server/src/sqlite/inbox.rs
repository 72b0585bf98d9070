//! Inboxes: references to objects, counted without gaps.

use dalil_case::{DeviceId, Digest};
use dalil_protocol::{Destination, Item};
use rusqlite::{Connection, OptionalExtension, named_params};

use super::objects;
use crate::Error;
use crate::number::{column, unsigned};
use crate::store::{Parcel, Reach, kind_number, kind_of};

pub(crate) fn objects_within(
    conn: &Connection,
    hashes: &[Digest],
    reach: &[Reach],
    most: u64,
) -> Result<Vec<Vec<u8>>, Error> {
    let (mut objects, mut left) = (Vec::new(), most);
    for hash in hashes {
        let mut reached = false;
        for within in reach {
            reached = reached || lies_in(conn, *hash, *within)?;
        }
        // Its size first: what does not fit is not read.
        let fits = objects::size(conn, *hash)?.and_then(|size| left.checked_sub(size));
        let (true, Some(rest)) = (reached, fits) else { break };
        let Some(body) = objects::get(conn, *hash)?.and_then(|object| object.body) else { break };
        left = rest;
        objects.push(body);
    }
    Ok(objects)
}

pub(crate) fn lies_in(conn: &Connection, hash: Digest, reach: Reach) -> Result<bool, Error> {
    let doing = Error::database("looking into an inbox");
    let found = match reach {
        Reach::Only(dest) => conn
            .prepare_cached("SELECT 1 FROM inbox WHERE hash = :hash AND dest = :dest")
            .and_then(|mut it| {
                it.query_row(named_params! { ":hash": hash.0, ":dest": dest.0 }, |_| Ok(()))
                    .optional()
            }),
        Reach::AnyBut(one, other) => conn
            .prepare_cached(
                "SELECT 1 FROM inbox WHERE hash = :hash AND dest NOT IN (:one, :other) LIMIT 1",
            )
            .and_then(|mut it| {
                it.query_row(
                    named_params! { ":hash": hash.0, ":one": one.0, ":other": other.0 },
                    |_| Ok(()),
                )
                .optional()
            }),
    };
    found.map(|found| found.is_some()).map_err(doing)
}

pub(crate) fn page(
    conn: &Connection,
    of: Destination,
    after: u64,
    most: u32,
) -> Result<Vec<Item>, Error> {
    const PAGE: &str = "
        SELECT cur, kind, hash, size, sender FROM inbox
        WHERE dest = :dest AND cur > :after ORDER BY cur LIMIT :most";
    let rows: Vec<Option<Item>> = conn
        .prepare_cached(PAGE)
        .and_then(|mut it| {
            let given = named_params! { ":dest": of.0, ":after": column(after), ":most": most };
            it.query_map(given, |row| {
                let kind = kind_of(row.get(1)?);
                let (cursor, size) = (unsigned(row.get(0)?), unsigned(row.get(3)?));
                let (hash, from) = (Digest(row.get(2)?), DeviceId(row.get(4)?));
                Ok(kind.map(|kind| Item { cursor, kind, hash, size, from }))
            })?
            .collect()
        })
        .map_err(Error::database("reading an inbox"))?;
    Ok(rows.into_iter().flatten().collect())
}

pub(crate) fn deliver(
    conn: &Connection,
    to: Destination,
    from: DeviceId,
    parcels: &[Parcel],
) -> Result<Option<u32>, Error> {
    let doing = Error::database("filling an inbox");
    let mut cursor = conn
        .prepare_cached("SELECT cur FROM inbox_head WHERE dest = :dest")
        .and_then(|mut it| {
            it.query_row(named_params! { ":dest": to.0 }, |row| row.get::<_, i64>(0)).optional()
        })
        .map_err(doing)?
        .unwrap_or(0);
    // All of them are here, or none is put anywhere.
    let sizes: Vec<Option<u64>> =
        parcels.iter().map(|parcel| objects::size(conn, parcel.hash)).collect::<Result<_, _>>()?;
    if sizes.iter().any(Option::is_none) {
        return Ok(None);
    }
    let mut new = 0;
    for (parcel, size) in parcels.iter().zip(sizes.into_iter().flatten()) {
        const PUT: &str = "
            INSERT INTO inbox (dest, cur, hash, kind, size, sender)
            VALUES (:dest, :cur, :hash, :kind, :size, :sender)
            ON CONFLICT (hash, dest) DO NOTHING";
        let put = conn
            .prepare_cached(PUT)
            .and_then(|mut it| {
                it.execute(named_params! {
                    ":dest": to.0, ":cur": cursor + 1, ":hash": parcel.hash.0,
                    ":kind": kind_number(parcel.kind), ":size": column(size), ":sender": from.0,
                })
            })
            .map_err(doing)?;
        if put > 0 {
            cursor += 1;
            new += 1;
        }
    }
    conn.prepare_cached(
        "INSERT INTO inbox_head (dest, cur) VALUES (:dest, :cur)
         ON CONFLICT (dest) DO UPDATE SET cur = :cur",
    )
    .and_then(|mut it| it.execute(named_params! { ":dest": to.0, ":cur": cursor }))
    .map_err(doing)?;
    Ok(Some(new))
}
