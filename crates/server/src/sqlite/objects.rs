//! Objects by their hash, and large ones on their way.

use dalil_case::{Digest, Moment};
use rusqlite::{Connection, OptionalExtension, named_params};

use crate::Error;
use crate::number::{column, length, unsigned};
use crate::store::{CLAIMED, Object, TOGETHER, Upload};

/// Before the number of the first body. Below stand the blocks of an earlier time.
const FIRST: i64 = 1 << 40;

/// The size of an object, if it is here.
pub(crate) fn size(conn: &Connection, hash: Digest) -> Result<Option<u64>, Error> {
    conn.prepare_cached("SELECT size FROM object_index WHERE hash = :hash")
        .and_then(|mut it| {
            it.query_row(named_params! { ":hash": hash.0 }, |row| row.get::<_, i64>(0)).optional()
        })
        .map(|size| size.map(unsigned))
        .map_err(Error::database("looking for an object"))
}

pub(crate) fn missing(conn: &Connection, hashes: &[Digest]) -> Result<Vec<bool>, Error> {
    hashes.iter().map(|hash| size(conn, *hash).map(|size| size.is_none())).collect()
}

pub(crate) fn put(conn: &Connection, hash: Digest, body: &[u8]) -> Result<bool, Error> {
    let doing = Error::database("keeping an object");
    if size(conn, hash)?.is_some() {
        return Ok(false);
    }
    let blk = number(conn)?;
    index(conn, hash, blk, length(body.len()), 1)?;
    conn.prepare_cached("INSERT INTO object_body (blk, hash, body) VALUES (:blk, :hash, :body)")
        .and_then(|mut it| {
            it.execute(named_params! { ":blk": blk, ":hash": hash.0, ":body": body })
        })
        .map(|_| true)
        .map_err(doing)
}

/// The next body's: they lie in the order in which they came, and so does their index. Names are spread
/// over all of it, and each new one would write a page of its own.
fn number(conn: &Connection) -> Result<i64, Error> {
    conn.prepare_cached("SELECT coalesce(max(rowid), 0) FROM object_body")
        .and_then(|mut it| it.query_row([], |row| row.get::<_, i64>(0)))
        .map(|last| FIRST.saturating_add(last).saturating_add(1))
        .map_err(Error::database("numbering an object"))
}

fn index(conn: &Connection, hash: Digest, blk: i64, size: u64, state: i16) -> Result<(), Error> {
    const INDEX: &str = "
        INSERT INTO object_index (hash, blk, size, state)
        VALUES (:hash, :blk, :size, :state) ON CONFLICT DO NOTHING";
    conn.prepare_cached(INDEX)
        .and_then(|mut it| {
            it.execute(named_params! {
                ":hash": hash.0, ":blk": blk, ":size": column(size), ":state": state,
            })
        })
        .map(|_| ())
        .map_err(Error::database("keeping an object"))
}

pub(crate) fn get(conn: &Connection, hash: Digest) -> Result<Option<Object>, Error> {
    const GET: &str = "
        SELECT i.size, b.body
        FROM object_index i LEFT JOIN object_body b ON b.blk = i.blk AND b.hash = i.hash
        WHERE i.hash = :hash";
    conn.prepare_cached(GET)
        .and_then(|mut it| {
            it.query_row(named_params! { ":hash": hash.0 }, |row| {
                Ok(Object { size: unsigned(row.get(0)?), body: row.get(1)? })
            })
            .optional()
        })
        .map_err(Error::database("reading an object"))
}

pub(crate) fn upload(conn: &Connection, hash: Digest) -> Result<Option<Upload>, Error> {
    conn.prepare_cached("SELECT off, length FROM upload WHERE hash = :hash")
        .and_then(|mut it| {
            it.query_row(named_params! { ":hash": hash.0 }, |row| {
                Ok(Upload::of(row.get(0)?, row.get(1)?))
            })
            .optional()
        })
        .map_err(Error::database("reading an upload"))
}

pub(crate) fn move_upload(
    conn: &Connection,
    hash: Digest,
    from: u64,
    to: Upload,
    at: Moment,
) -> Result<bool, Error> {
    let here = upload(conn, hash)?.map_or(0, |upload| upload.offset);
    if here != from {
        return Ok(false);
    }
    const MOVE: &str = "
        INSERT INTO upload (hash, off, length, touched) VALUES (:hash, :off, :length, :touched)
        ON CONFLICT (hash) DO UPDATE SET off = :off, length = :length, touched = :touched";
    conn.prepare_cached(MOVE)
        .and_then(|mut it| {
            it.execute(named_params! {
                ":hash": hash.0, ":off": to.column(), ":length": column(to.length),
                ":touched": at.0,
            })
        })
        .map(|_| true)
        .map_err(Error::database("moving an upload"))
}

pub(crate) fn end_upload(
    conn: &Connection,
    hash: Digest,
    whole: Option<u64>,
) -> Result<bool, Error> {
    const END: &str = "
        DELETE FROM upload
        WHERE hash = :hash AND off <> :claimed AND (:whole IS NULL OR off = :together)";
    let ended = conn
        .prepare_cached(END)
        .and_then(|mut it| {
            it.execute(named_params! {
                ":hash": hash.0, ":claimed": CLAIMED, ":together": TOGETHER,
                ":whole": whole.map(column),
            })
        })
        .map_err(Error::database("ending an upload"))?;
    if let Some(size) = whole.filter(|_| ended > 0) {
        index(conn, hash, -1, size, 2)?;
    }
    Ok(ended > 0)
}

pub(crate) fn stale(conn: &Connection, before: Moment) -> Result<Vec<Digest>, Error> {
    conn.prepare_cached("SELECT hash FROM upload WHERE touched < :before")
        .and_then(|mut it| {
            it.query_map(named_params! { ":before": before.0 }, |row| row.get(0).map(Digest))?
                .collect()
        })
        .map_err(Error::database("reading old uploads"))
}
