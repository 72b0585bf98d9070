//! Objects by their hash, and large ones on their way.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{Digest, Moment};
use deadpool_postgres::GenericClient;
use tokio_postgres::Row;
use tokio_postgres::error::SqlState;

use super::devices::fixed;
use super::doing;
use crate::Error;
use crate::number::{column, length, unsigned};
use crate::store::{CLAIMED, Object, TOGETHER, Upload};

/// Bytes of a name in a body: a hash, a size.
const NAME: usize = 32 + 4;
/// So few objects are looked for one by one.
const FEW: usize = 8;

/// An object that is here.
#[derive(Clone, Copy, Debug)]
pub(super) struct Here {
    pub(super) size: u64,
    /// The number of the body in which it lies, or its own below zero.
    pub(super) body: i64,
}

/// Those that are here.
pub(super) async fn find(
    client: &impl GenericClient,
    hashes: &[Digest],
) -> Result<BTreeMap<Digest, Here>, Error> {
    let doing = doing("looking for objects");
    let names: Vec<&[u8]> = hashes.iter().map(|hash| hash.0.as_slice()).collect();
    // One name after the other, each in its own partition: `= ANY` would look for all of them in
    // every partition. The offset keeps it so, whatever the statistics are.
    const FIND: &str = "
        SELECT wanted.hash, here.size, here.blk
        FROM unnest($1::bytea[]) AS wanted (hash)
        CROSS JOIN LATERAL (
          SELECT size, blk FROM object_index o WHERE o.hash = wanted.hash
            AND substring(o.hash FROM 1 FOR 15) = substring(wanted.hash FROM 1 FOR 15) OFFSET 0
        ) here";
    let statement = client.prepare_cached(FIND).await.map_err(doing)?;
    let rows = client.query(&statement, &[&names]).await.map_err(doing)?;
    rows.iter().map(here_in).collect()
}

/// From its columns: name, size, number.
fn here_in(row: &Row) -> Result<(Digest, Here), Error> {
    let here = Here { size: unsigned(row.get(1)), body: row.get(2) };
    Ok((Digest(fixed(row, 0)?), here))
}

/// The same, of which many probably came together: one of them is looked for, and the others in the body
/// in which that one lies. What a body names is in the index, and goes from both in one change.
pub(super) async fn find_together(
    client: &impl GenericClient,
    hashes: &[Digest],
) -> Result<BTreeMap<Digest, Here>, Error> {
    let Some(one) = hashes.last().filter(|_| hashes.len() > FEW) else {
        return find(client, hashes).await;
    };
    let mut here = BTreeMap::new();
    // Without a list: a plan for one name is a plan for one part.
    const ONE: &str = "
        SELECT hash, size, blk FROM object_index
        WHERE hash = $1 AND substring(hash FROM 1 FOR 15) = substring($1::bytea FROM 1 FOR 15)";
    let doing = doing("looking for objects");
    let statement = client.prepare_cached(ONE).await.map_err(doing)?;
    let row = client.query_opt(&statement, &[&one.0.as_slice()]).await.map_err(doing)?;
    let found = row.as_ref().map(here_in).transpose()?;
    here.extend(found);
    if let Some(body) = found.map(|(_, one)| one.body).filter(|body| *body >= 0) {
        let wanted: BTreeSet<&Digest> = hashes.iter().collect();
        let there = names_of(client, body).await?.into_iter();
        let size = |size: u32| Here { size: u64::from(size), body };
        let there = there.map(|(name, bytes)| (name, size(bytes)));
        here.extend(there.filter(|(name, _)| wanted.contains(name)));
    }
    let left: Vec<Digest> = hashes.iter().copied().filter(|it| !here.contains_key(it)).collect();
    if !left.is_empty() {
        here.extend(find(client, &left).await?);
    }
    Ok(here)
}

/// What lies in a body, and how long each is.
async fn names_of(client: &impl GenericClient, body: i64) -> Result<Vec<(Digest, u32)>, Error> {
    const NAMES: &str = "SELECT names FROM object_body WHERE blk = $1";
    let doing = doing("looking for objects");
    let statement = client.prepare_cached(NAMES).await.map_err(doing)?;
    let row = client.query_opt(&statement, &[&body]).await.map_err(doing)?;
    row.map_or(Ok(Vec::new()), |row| names_in(row.get(0)))
}

/// What lies in some bodies after this one, in about so many objects together, and the last of these
/// bodies: none if there are no more.
pub(super) async fn names_after(
    client: &impl GenericClient,
    after: i64,
    most: u32,
) -> Result<(BTreeMap<Digest, Here>, Option<i64>), Error> {
    // The lengths are known without reading the names. What has no list is one.
    const NAMES: &str = "
        SELECT blk, hash, names, octet_length(body)::bigint FROM (
          SELECT blk, hash, names, body,
            sum(1 + octet_length(names) / 36) OVER (ORDER BY blk) - octet_length(names) / 36 AS nth
          FROM (SELECT * FROM object_body WHERE blk > $1 ORDER BY blk LIMIT $2) next
        ) counted WHERE nth <= $2";
    let doing = doing("looking through objects");
    let statement = client.prepare_cached(NAMES).await.map_err(doing)?;
    let rows = client.query(&statement, &[&after, &i64::from(most)]).await.map_err(doing)?;
    let (mut there, mut last) = (BTreeMap::new(), None);
    for row in &rows {
        let body = row.get(0);
        last = last.max(Some(body));
        let names = names_in(row.get(2))?;
        if names.is_empty() {
            there.insert(Digest(fixed(row, 1)?), Here { size: unsigned(row.get(3)), body });
        }
        let here = |size: u32| Here { size: u64::from(size), body };
        there.extend(names.into_iter().map(|(name, size)| (name, here(size))));
    }
    Ok((there, last))
}

/// All that lie beside the database. Each is of some size: there are not many.
pub(super) async fn beside(client: &impl GenericClient) -> Result<BTreeMap<Digest, Here>, Error> {
    const BESIDE: &str = "SELECT hash, size, blk FROM object_index WHERE state = 2";
    let rows = client.query(BESIDE, &[]).await.map_err(doing("looking through objects"))?;
    rows.iter().map(here_in).collect()
}

fn names_in(names: &[u8]) -> Result<Vec<(Digest, u32)>, Error> {
    let read = |name: &[u8]| {
        let (hash, size) = name.split_first_chunk()?;
        Some((Digest(*hash), u32::from_be_bytes(size.try_into().ok()?)))
    };
    let broken = || std::io::Error::other("a name of another length");
    let names: Option<Vec<(Digest, u32)>> = names.chunks(NAME).map(read).collect();
    names.ok_or_else(broken).map_err(Error::database("reading names"))
}

pub(super) async fn missing(
    client: &impl GenericClient,
    hashes: &[Digest],
) -> Result<Vec<bool>, Error> {
    let here = find(client, hashes).await?;
    Ok(hashes.iter().map(|hash| !here.contains_key(hash)).collect())
}

/// Keeps one. Says where it lies now, if it is new.
pub(super) async fn put(
    change: &impl GenericClient,
    hash: Digest,
    body: &[u8],
) -> Result<Option<Here>, Error> {
    let (new, number) = put_all(change, &BTreeMap::from([(hash, body)])).await?;
    let here = Here { size: length(body.len()), body: number };
    Ok((!new.is_empty()).then_some(here))
}

/// Keeps many objects at once, in the order of their names: two processes that bring the same ones
/// meet them in the same order. Says which are new, and in which body they lie.
pub(super) async fn put_all(
    change: &impl GenericClient,
    objects: &BTreeMap<Digest, &[u8]>,
) -> Result<(BTreeSet<Digest>, i64), Error> {
    let doing = doing("keeping objects");
    if objects.is_empty() {
        return Ok((BTreeSet::new(), 0));
    }
    // Who inserts the name first keeps the bytes; who comes second waits for that, and sees it.
    const INDEX: &str = "
        WITH given AS MATERIALIZED (
          SELECT hash, off, size, nextval('object_number') AS number
          FROM unnest($1::bytea[], $2::integer[], $3::bigint[]) AS given (hash, off, size)
        ), body AS MATERIALIZED (
          SELECT max(number) AS number, 1099511627776 + max(number) AS blk FROM given
        ), new AS (
          INSERT INTO object_index (hash, blk, off, size, state)
          SELECT hash, blk, off, size, 1 FROM given, body
          ON CONFLICT DO NOTHING RETURNING hash
        )
        SELECT number, (SELECT array_agg(hash) FROM new) FROM body";
    let statement = change.prepare_cached(INDEX).await.map_err(doing)?;
    let (names, offsets, sizes) = layout(objects);
    let row = change.query_one(&statement, &[&names, &offsets, &sizes]).await.map_err(doing)?;
    let number = row.get(0);
    make_room(change, number).await?;
    let new: Vec<&[u8]> = row.get::<_, Option<_>>(1).unwrap_or_default();
    let new: BTreeSet<Digest> = new.into_iter().map(digest).collect::<Result<_, Error>>()?;
    let mut kept = objects.clone();
    kept.retain(|hash, _| new.contains(hash));
    if !kept.is_empty() {
        if kept.len() < objects.len() {
            // Some were here: the others lie closer together than was thought.
            move_to(change, &kept).await?;
        }
        put_body(change, number, &kept).await?;
    }
    Ok((new, body_of(number)))
}

/// What came of putting objects in as if all were new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Put {
    /// They were.
    New,
    /// The first is here, and nothing was put in.
    Known,
    /// Another one is. What was put in is to be undone.
    Undone,
}

/// The same where probably none of them is here: half the work for the database.
pub(super) async fn put_new(
    change: &impl GenericClient,
    objects: &BTreeMap<Digest, &[u8]>,
) -> Result<Put, Error> {
    let doing = doing("keeping objects");
    // Whoever sends again mostly sends everything again: then no statement fails.
    const INDEX: &str = "
        WITH given AS MATERIALIZED (
          SELECT hash, off, size, nextval('object_number') AS number
          FROM unnest($1::bytea[], $2::integer[], $3::bigint[]) AS given (hash, off, size)
        ), body AS MATERIALIZED (
          SELECT max(number) AS number, 1099511627776 + max(number) AS blk FROM given
        ), new AS (
          INSERT INTO object_index (hash, blk, off, size, state)
          SELECT hash, blk, off, size, 1 FROM given, body
          WHERE NOT EXISTS (
            SELECT 1 FROM object_index
            WHERE hash = $4 AND substring(hash FROM 1 FOR 15) = substring($4::bytea FROM 1 FOR 15)
          ) RETURNING 1
        )
        SELECT number, (SELECT count(*) FROM new) FROM body";
    let statement = change.prepare_cached(INDEX).await.map_err(doing)?;
    let (names, offsets, sizes) = layout(objects);
    let first = names.first();
    let row = match change.query_one(&statement, &[&names, &offsets, &sizes, &first]).await {
        Err(error) if error.code() == Some(&SqlState::UNIQUE_VIOLATION) => return Ok(Put::Undone),
        row => row.map_err(doing)?,
    };
    let (number, new): (i64, i64) = (row.get(0), row.get(1));
    if new == 0 {
        return Ok(Put::Known);
    }
    make_room(change, number).await?;
    put_body(change, number, objects).await?;
    Ok(Put::New)
}

/// From the middle of a million objects on, whoever finds that the next one lacks its part makes it.
async fn make_room(change: &impl GenericClient, number: i64) -> Result<(), Error> {
    if number.rem_euclid(1_000_000) < 500_000 {
        return Ok(());
    }
    const ROOM: &str = "
        SELECT make_block($1) WHERE to_regclass(format('object_body_m%s', $1::bigint)) IS NULL";
    let next = number.saturating_div(1_000_000).saturating_add(1);
    let doing = doing("making room for objects");
    let statement = change.prepare_cached(ROOM).await.map_err(doing)?;
    change.query_opt(&statement, &[&next]).await.map(|_| ()).map_err(doing)
}

/// The number of a body whose last object has this one.
fn body_of(number: i64) -> i64 {
    number.saturating_add(1 << 40)
}

async fn put_body(
    change: &impl GenericClient,
    number: i64,
    objects: &BTreeMap<Digest, &[u8]>,
) -> Result<(), Error> {
    const BODY: &str = "INSERT INTO object_body (blk, hash, names, body) VALUES ($1, $2, $3, $4)";
    let doing = doing("keeping objects");
    let statement = change.prepare_cached(BODY).await.map_err(doing)?;
    let (first, names, body) = together(objects);
    let number = body_of(number);
    let put = change.execute(&statement, &[&number, &first, &names, &body]).await;
    put.map(|_| ()).map_err(doing)
}

/// Names, and where each object begins and how long it is, where they lie one after the other.
fn layout<'a>(objects: &'a BTreeMap<Digest, &[u8]>) -> (Vec<&'a [u8]>, Vec<i32>, Vec<i64>) {
    let (mut names, mut offsets, mut sizes) = (vec![], vec![], vec![]);
    let mut at = 0_i64;
    for (hash, body) in objects {
        let size = column(length(body.len()));
        names.push(hash.0.as_slice());
        offsets.push(i32::try_from(at).unwrap_or(i32::MAX));
        sizes.push(size);
        at = at.saturating_add(size);
    }
    (names, offsets, sizes)
}

/// The name of the first, what is said of all of them, and all the bytes.
fn together<'a>(objects: &'a BTreeMap<Digest, &[u8]>) -> (&'a [u8], Vec<u8>, Vec<u8>) {
    let first = objects.keys().next().map(|hash| hash.0.as_slice()).unwrap_or_default();
    let mut names = Vec::with_capacity(objects.len().saturating_mul(NAME));
    let mut all = Vec::with_capacity(objects.values().map(|body| body.len()).sum());
    for (hash, body) in objects {
        names.extend(hash.0);
        names.extend(u32::try_from(body.len()).unwrap_or(u32::MAX).to_be_bytes());
        all.extend_from_slice(body);
    }
    (first, names, all)
}

/// Says of objects of one body anew where in it they lie.
async fn move_to(
    change: &impl GenericClient,
    objects: &BTreeMap<Digest, &[u8]>,
) -> Result<(), Error> {
    const MOVE: &str = "
        UPDATE object_index o SET off = given.off
        FROM unnest($1::bytea[], $2::integer[]) AS given (hash, off)
        WHERE o.hash = given.hash
          AND substring(o.hash FROM 1 FOR 15) = substring(given.hash FROM 1 FOR 15)";
    let (names, offsets, _) = layout(objects);
    let moved = change.execute(MOVE, &[&names, &offsets]).await;
    moved.map(|_| ()).map_err(doing("moving objects"))
}

fn digest(name: &[u8]) -> Result<Digest, Error> {
    let length = |_| std::io::Error::other("a name of another length");
    name.try_into().map(Digest).map_err(length).map_err(Error::database("reading a name"))
}

/// What the index still has of a body stays, closer together; the rest goes.
pub(super) async fn shrink(change: &impl GenericClient, number: i64) -> Result<(), Error> {
    let doing = doing("letting objects go");
    const BODY: &str = "SELECT hash, names, body FROM object_body WHERE blk = $1 FOR UPDATE";
    let Some(row) = change.query_opt(BODY, &[&number]).await.map_err(doing)? else {
        return Ok(());
    };
    let (names, body) = (names_in(row.get(1))?, row.get::<_, &[u8]>(2));
    let mut names: Vec<Vec<u8>> = names.into_iter().map(|(name, _)| name.0.to_vec()).collect();
    if names.is_empty() {
        names.push(row.get(0));
    }
    const LEFT: &str = "
        SELECT o.hash, o.off, o.size::integer
        FROM unnest($1::bytea[]) AS wanted (hash) JOIN object_index o ON o.hash = wanted.hash
          AND substring(o.hash FROM 1 FOR 15) = substring(wanted.hash FROM 1 FOR 15)
        WHERE o.blk = $2";
    let rows = change.query(LEFT, &[&names, &number]).await.map_err(doing)?;
    let mut left = BTreeMap::new();
    for row in &rows {
        let at = |n: usize| usize::try_from(row.get::<_, i32>(n)).unwrap_or_default();
        let part = body.get(at(1)..).and_then(|rest| rest.get(..at(2)));
        let short = || std::io::Error::other("a body is too short");
        let part = part.ok_or_else(short).map_err(Error::database("letting objects go"))?;
        left.insert(Digest(fixed(row, 0)?), part);
    }
    if left.is_empty() {
        const REMOVE: &str = "DELETE FROM object_body WHERE blk = $1";
        return change.execute(REMOVE, &[&number]).await.map(|_| ()).map_err(doing);
    }
    move_to(change, &left).await?;
    const SHRINK: &str = "UPDATE object_body SET hash = $2, names = $3, body = $4 WHERE blk = $1";
    let (first, names, body) = together(&left);
    let shrunk = change.execute(SHRINK, &[&number, &first, &names, &body]).await;
    shrunk.map(|_| ()).map_err(doing)
}

pub(super) async fn get(
    client: &impl GenericClient,
    hash: Digest,
) -> Result<Option<Object>, Error> {
    const GET: &str = "
        SELECT i.size, (SELECT substring(b.body FROM i.off + 1 FOR i.size::integer)
          FROM object_body b WHERE b.blk = i.blk)
        FROM object_index i
        WHERE i.hash = $1 AND substring(i.hash FROM 1 FOR 15) = substring($1::bytea FROM 1 FOR 15)";
    let doing = doing("reading an object");
    let statement = client.prepare_cached(GET).await.map_err(doing)?;
    let row = client.query_opt(&statement, &[&hash.0.as_slice()]).await.map_err(doing)?;
    Ok(row.map(|row| Object { size: unsigned(row.get(0)), body: row.get(1) }))
}

/// The bytes of these objects in order, up to the one that lies beside the database.
pub(super) async fn bodies(
    client: &impl GenericClient,
    hashes: &[Digest],
) -> Result<Vec<Vec<u8>>, Error> {
    // Each name in its own partition, as for `find`.
    const BODIES: &str = "
        SELECT here.body
        FROM unnest($1::bytea[]) WITH ORDINALITY AS wanted (hash, n)
        LEFT JOIN LATERAL (
          SELECT (SELECT substring(b.body FROM i.off + 1 FOR i.size::integer)
            FROM object_body b WHERE b.blk = i.blk) AS body
          FROM object_index i WHERE i.hash = wanted.hash
            AND substring(i.hash FROM 1 FOR 15) = substring(wanted.hash FROM 1 FOR 15) OFFSET 0
        ) here ON true
        ORDER BY wanted.n";
    let doing = doing("reading objects");
    let names: Vec<&[u8]> = hashes.iter().map(|hash| hash.0.as_slice()).collect();
    let statement = client.prepare_cached(BODIES).await.map_err(doing)?;
    let rows = client.query(&statement, &[&names]).await.map_err(doing)?;
    Ok(rows.iter().map_while(|row| row.get(0)).collect())
}

pub(super) async fn upload(
    client: &impl GenericClient,
    hash: Digest,
) -> Result<Option<Upload>, Error> {
    const GET: &str = "SELECT off, length FROM upload WHERE hash = $1";
    let row =
        client.query_opt(GET, &[&hash.0.as_slice()]).await.map_err(doing("reading an upload"))?;
    Ok(row.map(|row| Upload::of(row.get(0), row.get(1))))
}

pub(super) async fn move_upload(
    client: &impl GenericClient,
    hash: Digest,
    from: u64,
    to: Upload,
    at: Moment,
) -> Result<bool, Error> {
    const BEGIN: &str = "
        INSERT INTO upload (hash, off, length, touched) VALUES ($1, $2, $3, $4)
        ON CONFLICT (hash) DO UPDATE SET off = $2, length = $3, touched = $4
          WHERE upload.off = $5";
    const MOVE: &str = "
        UPDATE upload SET off = $2, length = $3, touched = $4 WHERE hash = $1 AND off = $5";
    let moved = client
        .execute(
            if from == 0 { BEGIN } else { MOVE },
            &[&hash.0.as_slice(), &to.column(), &column(to.length), &at.0, &column(from)],
        )
        .await;
    moved.map(|rows| rows == 1).map_err(doing("moving an upload"))
}

pub(super) async fn end_upload(
    change: &impl GenericClient,
    hash: Digest,
    whole: Option<u64>,
) -> Result<bool, Error> {
    let doing = doing("ending an upload");
    const END: &str = "
        DELETE FROM upload
        WHERE hash = $1 AND off <> $2 AND ($3::bigint IS NULL OR off = $4)";
    let given = (hash.0.as_slice(), whole.map(column));
    let ended = change.execute(END, &[&given.0, &CLAIMED, &given.1, &TOGETHER]).await;
    let ended = ended.map_err(doing)?;
    let Some(size) = whole.filter(|_| ended > 0) else { return Ok(ended > 0) };
    const INDEX: &str = "
        INSERT INTO object_index (hash, blk, off, size, state)
        VALUES ($1, -1 - nextval('object_number'), 0, $2, 2) ON CONFLICT DO NOTHING";
    let kept = change.execute(INDEX, &[&hash.0.as_slice(), &column(size)]).await;
    kept.map(|_| true).map_err(doing)
}

pub(super) async fn stale(
    client: &impl GenericClient,
    before: Moment,
) -> Result<Vec<Digest>, Error> {
    const STALE: &str = "SELECT hash FROM upload WHERE touched < $1";
    let rows = client.query(STALE, &[&before.0]).await.map_err(doing("reading old uploads"))?;
    rows.iter().map(|row| fixed(row, 0).map(Digest)).collect()
}
