//! Objects that no inbox names: noted, and after a time let go. One thread writes, so whatever is
//! looked at here nobody changes meanwhile.

use dalil_case::{Digest, Moment};
use rusqlite::{Connection, OptionalExtension, named_params};

use crate::Error;
use crate::number::column;
use crate::store::{CLAIM_MS, CLAIMED, Found, Looked, Mark};

pub(crate) fn page(conn: &Connection, after: Option<Mark>, most: u32) -> Result<Looked, Error> {
    const PAGE: &str = "
        SELECT o.hash, EXISTS (SELECT 1 FROM inbox i WHERE i.hash = o.hash)
        FROM object_index o WHERE o.hash > :after ORDER BY o.hash LIMIT :most";
    let after = match after {
        Some(Mark::Name(name)) => name.0.to_vec(),
        _ => Vec::new(),
    };
    let found: Vec<Found> = conn
        .prepare_cached(PAGE)
        .and_then(|mut it| {
            it.query_map(named_params! { ":after": after, ":most": most }, |row| {
                Ok(Found { hash: Digest(row.get(0)?), named: row.get(1)? })
            })?
            .collect()
        })
        .map_err(Error::database("looking for what nobody names"))?;
    let next = found.last().map(|last| Mark::Name(last.hash));
    Ok(Looked { found, next })
}

pub(crate) fn note(conn: &Connection, hashes: &[Digest], at: Moment) -> Result<(), Error> {
    const NOTE: &str =
        "INSERT INTO unnamed (hash, since) VALUES (:hash, :since) ON CONFLICT DO NOTHING";
    conn.prepare_cached(NOTE)
        .and_then(|mut it| {
            for hash in hashes {
                it.execute(named_params! { ":hash": hash.0, ":since": at.0 })?;
            }
            Ok(())
        })
        .map_err(Error::database("noting what nobody names"))
}

pub(crate) fn since(conn: &Connection, before: Moment, most: u32) -> Result<Vec<Digest>, Error> {
    conn.prepare_cached("SELECT hash FROM unnamed WHERE since < :before LIMIT :most")
        .and_then(|mut it| {
            it.query_map(named_params! { ":before": before.0, ":most": most }, |row| {
                row.get(0).map(Digest)
            })?
            .collect()
        })
        .map_err(Error::database("reading what nobody names"))
}

/// Lets go of those that still nobody names; says which of them lie beside the database, where they
/// are claimed until they are removed.
pub(crate) fn let_go(
    conn: &Connection,
    hashes: &[Digest],
    before: Moment,
    at: Moment,
) -> Result<Vec<Digest>, Error> {
    let mut beside = Vec::new();
    for hash in hashes {
        if one(conn, *hash, before, at).map_err(Error::database("letting an object go"))? {
            beside.push(*hash);
        }
    }
    Ok(beside)
}

pub(crate) fn release(conn: &Connection, hash: Digest) -> Result<(), Error> {
    conn.prepare_cached("DELETE FROM upload WHERE hash = :hash AND off = :off")
        .and_then(|mut it| it.execute(named_params! { ":hash": hash.0, ":off": CLAIMED }))
        .map(drop)
        .map_err(Error::database("releasing an object"))
}

fn one(
    conn: &Connection,
    hash: Digest,
    before: Moment,
    at: Moment,
) -> Result<bool, rusqlite::Error> {
    let number = |sql: &str| {
        let mut statement = conn.prepare_cached(sql)?;
        statement.query_row(named_params! { ":hash": hash.0 }, |row| row.get(0)).optional()
    };
    let run =
        |sql: &str| conn.prepare_cached(sql)?.execute(named_params! { ":hash": hash.0 }).map(drop);
    let since: Option<i64> = number("SELECT since FROM unnamed WHERE hash = :hash")?;
    run("DELETE FROM unnamed WHERE hash = :hash")?;
    let named: Option<i64> = number("SELECT 1 FROM inbox WHERE hash = :hash LIMIT 1")?;
    let touched: Option<i64> = number("SELECT touched FROM upload WHERE hash = :hash")?;
    let offset: Option<i64> = number("SELECT off FROM upload WHERE hash = :hash")?;
    // Being removed, or being put together: by somebody who is at it, unless that was long ago.
    let claimed = offset.is_some_and(|offset| offset < 0)
        && touched.is_some_and(|touched| touched >= at.0.saturating_sub(CLAIM_MS));
    if named.is_some() || claimed || touched.is_some_and(|touched| touched >= before.0) {
        return Ok(false);
    }
    let state: Option<i64> = number("SELECT state FROM object_index WHERE hash = :hash")?;
    // It came since it was looked for: whoever sent it has not named it yet.
    if state.is_some() && since.is_none_or(|since| since >= before.0) {
        return Ok(false);
    }
    run(
        "DELETE FROM object_body WHERE hash = :hash AND blk = (SELECT blk FROM object_index WHERE hash = :hash)",
    )?;
    run("DELETE FROM object_index WHERE hash = :hash")?;
    if state == Some(1) {
        run("DELETE FROM upload WHERE hash = :hash")?;
        return Ok(false);
    }
    const CLAIM: &str = "
        INSERT INTO upload (hash, off, length, touched) VALUES (:hash, :off, :length, :at)
        ON CONFLICT (hash) DO UPDATE SET off = :off, touched = :at";
    let length = column(0);
    conn.prepare_cached(CLAIM)?.execute(named_params! {
        ":hash": hash.0, ":off": CLAIMED, ":length": length, ":at": at.0,
    })?;
    Ok(true)
}
