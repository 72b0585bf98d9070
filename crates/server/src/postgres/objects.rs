//! Objects by their hash, and large ones on their way.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{Digest, Moment};
use deadpool_postgres::GenericClient;

use super::devices::fixed;
use super::doing;
use crate::Error;
use crate::number::{column, length, unsigned};
use crate::store::{CLAIMED, Object, TOGETHER, Upload};

/// The sizes of those that are here.
pub(super) async fn sizes(
    client: &impl GenericClient,
    hashes: &[Digest],
) -> Result<BTreeMap<Digest, u64>, Error> {
    let doing = doing("looking for objects");
    let names: Vec<&[u8]> = hashes.iter().map(|hash| hash.0.as_slice()).collect();
    // One name after the other, each in its own partition: `= ANY` would look for all of them in
    // every partition. The offset keeps it so, whatever the statistics are.
    const SIZES: &str = "
        SELECT wanted.hash, here.size
        FROM unnest($1::bytea[]) AS wanted (hash)
        CROSS JOIN LATERAL (
          SELECT size FROM object_index o WHERE o.hash = wanted.hash OFFSET 0
        ) here";
    let statement = client.prepare_cached(SIZES).await.map_err(doing)?;
    let rows = client.query(&statement, &[&names]).await.map_err(doing)?;
    rows.iter().map(|row| Ok((Digest(fixed(row, 0)?), unsigned(row.get(1))))).collect()
}

pub(super) async fn missing(
    client: &impl GenericClient,
    hashes: &[Digest],
) -> Result<Vec<bool>, Error> {
    let here = sizes(client, hashes).await?;
    Ok(hashes.iter().map(|hash| !here.contains_key(hash)).collect())
}

/// Keeps one. True: it is new.
pub(super) async fn put(
    change: &impl GenericClient,
    hash: Digest,
    body: &[u8],
) -> Result<bool, Error> {
    put_all(change, &BTreeMap::from([(hash, body)])).await.map(|new| !new.is_empty())
}

/// Keeps many objects at once, in the order of their names: two processes that bring the same ones
/// meet them in the same order. Says which are new.
pub(super) async fn put_all(
    change: &impl GenericClient,
    objects: &BTreeMap<Digest, &[u8]>,
) -> Result<BTreeSet<Digest>, Error> {
    let doing = doing("keeping objects");
    // Who inserts the name first keeps the bytes; who comes second waits for that, and sees it. Each row
    // has a number of its own, from 2^40 on (below that stand the blocks of versions 1 and 2), so that
    // bodies lie in the order in which they came, and so does their index: names are spread over all of
    // it. From the middle of a million on, whoever finds that the next one lacks its part makes it.
    const INDEX: &str = "
        WITH given AS MATERIALIZED (
          SELECT hash, size, nextval('object_number') AS number
          FROM unnest($1::bytea[], $2::bigint[]) AS given (hash, size)
        ), new AS (
          INSERT INTO object_index (hash, blk, size, state)
          SELECT hash, 1099511627776 + number, size, 1 FROM given
          ON CONFLICT DO NOTHING RETURNING hash, blk
        ), next AS MATERIALIZED (
          SELECT CASE WHEN max(number) % 1000000 >= 500000
            AND to_regclass(format('object_body_m%s', max(number) / 1000000 + 1)) IS NULL
            THEN max(number) / 1000000 + 1 END AS block
          FROM given
        )
        SELECT next.block, new.hash, new.blk FROM next LEFT JOIN new ON true";
    let statement = change.prepare_cached(INDEX).await.map_err(doing)?;
    let names: Vec<&[u8]> = objects.keys().map(|hash| hash.0.as_slice()).collect();
    let sizes: Vec<i64> = objects.values().map(|body| column(length(body.len()))).collect();
    let rows = change.query(&statement, &[&names, &sizes]).await.map_err(doing)?;
    if let Some(next) = rows.first().and_then(|row| row.get::<_, Option<i64>>(0)) {
        change.query_one("SELECT make_block($1)", &[&next]).await.map_err(doing)?;
    }
    let is_new = rows.iter().filter(|row| row.get::<_, Option<&[u8]>>(1).is_some());
    let new = is_new
        .map(|row| Ok((Digest(fixed(row, 1)?), row.get(2))))
        .collect::<Result<BTreeMap<Digest, i64>, Error>>()?;
    if new.is_empty() {
        return Ok(BTreeSet::new());
    }
    // A statement of its own: as one with the names it would look for each of them among all.
    const BODIES: &str = "
        INSERT INTO object_body (blk, hash, body)
        SELECT blk, hash, body FROM unnest($1::bigint[], $2::bytea[], $3::bytea[])
          AS given (blk, hash, body)";
    let statement = change.prepare_cached(BODIES).await.map_err(doing)?;
    let (mut numbers, mut names, mut bodies) = (vec![], vec![], vec![]);
    for (hash, body) in objects {
        if let Some(number) = new.get(hash) {
            numbers.push(*number);
            names.push(hash.0.as_slice());
            bodies.push(*body);
        }
    }
    change.execute(&statement, &[&numbers, &names, &bodies]).await.map_err(doing)?;
    Ok(new.into_keys().collect())
}

pub(super) async fn get(
    client: &impl GenericClient,
    hash: Digest,
) -> Result<Option<Object>, Error> {
    const GET: &str = "
        SELECT i.size, b.body
        FROM object_index i LEFT JOIN object_body b ON b.blk = i.blk AND b.hash = i.hash
        WHERE i.hash = $1";
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
    // Each name in its own partition, as for `sizes`.
    const BODIES: &str = "
        SELECT here.body
        FROM unnest($1::bytea[]) WITH ORDINALITY AS wanted (hash, n)
        LEFT JOIN LATERAL (
          SELECT b.body FROM object_index i JOIN object_body b ON b.blk = i.blk AND b.hash = i.hash
          WHERE i.hash = wanted.hash OFFSET 0
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
        INSERT INTO object_index (hash, blk, size, state) VALUES ($1, -1, $2, 2)
        ON CONFLICT DO NOTHING";
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
