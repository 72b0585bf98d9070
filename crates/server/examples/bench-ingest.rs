//! What keeping sealed objects costs, proved and in ledgers, against PostgreSQL's own COPY and its
//! INSERT of single rows, on one database on this disk in one run; and the same on SQLCipher. And
//! whether the last ones cost more than the first: `DALIL_BENCH_OBJECTS` says how many there are, a
//! million for the figures of docs/scale.md.
//!
//! Prints one JSON line per figure: figure, measured, limit, unit. Ends with 1 when a limit is broken.
#![allow(clippy::print_stdout, reason = "printing figures is what it is for")]
#![allow(clippy::unwrap_used, reason = "a bench that cannot be set up is no bench")]
#![allow(clippy::indexing_slicing, reason = "a bench that cannot be set up is no bench")]

#[path = "../src/tests/cast.rs"]
#[allow(dead_code, reason = "not every part of the cast plays here")]
mod cast;
#[path = "../tests/support/cluster.rs"]
#[allow(dead_code, reason = "a bench stops no database")]
mod cluster;

pub use dalil_server::*;

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use cast::{Hand, Laptop, name, no_cards, office, run, sqlite};
use cluster::Cluster;
use dalil_protocol::{Role, SyncProtocol};
use tokio_postgres::NoTls;

/// Bytes of one object, objects of one batch, devices that send at once, batches of each.
const SIZE: usize = 1024;
const BATCH: usize = 200;
const DEVICES: u8 = 8;
/// Most rows that the peers are given.
const MOST: usize = 100_000;

fn main() -> ExitCode {
    let short = std::env::var_os("DALIL_BENCH_SHORT").is_some();
    let asked = std::env::var("DALIL_BENCH_OBJECTS").ok().and_then(|count| count.parse().ok());
    let count: usize = asked.unwrap_or(if short { 3_200 } else { 48_000 });
    let batches = count.div_ceil(BATCH * usize::from(DEVICES)).max(2);
    let folder = tempfile::tempdir().unwrap();
    // Not in memory, where the tests have it: what an fsync costs is part of each figure.
    let cluster = Cluster::on(&std::env::temp_dir());
    let url = cluster.database();
    let (copy, hundred, single) = run(peers(&url, count.min(MOST)));
    let store = || Postgres::open(&url);
    let ours = run(async {
        let store = Arc::new(store().await.unwrap()) as Arc<dyn Store>;
        ingest(store, folder.path(), batches).await
    });
    let embedded = run(ingest(sqlite(folder.path()), folder.path(), batches));
    let files = size(folder.path());
    let rows = run(tables(&url));
    let mut good = true;
    let mut say = |name: &str, value: f64, limit: Option<f64>, unit: &str| {
        let shown = limit.map_or("null".to_owned(), |limit| limit.to_string());
        println!(r#"{{"figure":"{name}","measured":{value:.3},"limit":{shown},"unit":"{unit}"}}"#);
        good &= limit.is_none_or(|limit| value <= limit);
    };
    say("postgres: COPY", copy, None, "rows/s");
    say("postgres: INSERT of 100 rows", hundred, None, "rows/s");
    say("postgres: INSERT of single rows", single, None, "rows/s");
    say("postgres: proved ingest", ours.rate, None, "objects/s");
    say("COPY to proved ingest", copy / ours.rate, Some(1.0 / 0.35), "x");
    say("INSERT of single rows to proved ingest", single / ours.rate, Some(0.5), "x");
    say("postgres: acknowledgement, p99", ours.p99, Some(250.0), "ms");
    say("sqlcipher: proved ingest", embedded.rate, None, "objects/s");
    say("sqlcipher: acknowledgement, p99", embedded.p99, Some(250.0), "ms");
    say("postgres: last tenth to first", ours.last_to_first, Some(1.3), "x");
    say("sqlcipher: last tenth to first", embedded.last_to_first, Some(1.3), "x");
    let kept = (BATCH * usize::from(DEVICES) * (batches + 1)) as f64;
    say("objects", kept, None, "");
    say("sqlcipher: disk of an object of 1 KiB", files as f64 / kept / 1024.0, None, "KiB");
    for (table, bytes) in rows {
        say(&format!("postgres: {table}, of an object"), bytes as f64 / kept, None, "bytes");
    }
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn bodies(of: u8, batch: usize) -> Vec<Vec<u8>> {
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64 ^ (u64::from(of) << 32) ^ batch as u64;
    let mut next = move || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed.to_le_bytes()
    };
    (0..BATCH).map(|_| (0..SIZE / 8).flat_map(|_| next()).collect()).collect()
}

struct Measured {
    rate: f64,
    p99: f64,
    /// What the last tenth took, to what the first did.
    last_to_first: f64,
}

/// Bytes of everything in a folder.
fn size(folder: &std::path::Path) -> u64 {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let sizes = entries.map(|entry| match entry.metadata().unwrap() {
        meta if meta.is_dir() => size(&entry.path()),
        meta => meta.len(),
    });
    sizes.sum()
}

/// Bytes of each table with all its parts: heap, TOAST, indexes.
async fn tables(url: &str) -> Vec<(String, i64)> {
    let (client, driver) = tokio_postgres::connect(url, NoTls).await.unwrap();
    tokio::spawn(driver);
    const SIZES: &str = "
        SELECT coalesce(i.inhparent, c.oid)::regclass::text || part.name, sum(part.bytes)::bigint
        FROM pg_class c LEFT JOIN pg_inherits i ON i.inhrelid = c.oid
        CROSS JOIN LATERAL (VALUES
          (' rows', pg_table_size(c.oid)), (' indexes', pg_indexes_size(c.oid))) part (name, bytes)
        WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'row'
        GROUP BY 1 HAVING sum(part.bytes) > 1000000 ORDER BY 2 DESC";
    let rows = client.query(SIZES, &[]).await.unwrap();
    rows.iter().map(|row| (row.get(0), row.get(1))).collect()
}

/// Every object is hashed and kept, every batch proved, chained and acknowledged.
async fn ingest(store: Arc<dyn Store>, folder: &std::path::Path, batches: usize) -> Measured {
    let hand = Hand::default();
    let office = Arc::new(office(store, folder, &hand, no_cards()));
    let mut work = Vec::new();
    let mut ready = Vec::new();
    for n in 1..=DEVICES {
        let mut laptop = Laptop::new(n);
        office.store.put_device(laptop.known_as(Role::Officer)).await.unwrap();
        let mailbox = Mailbox::new(Arc::clone(&office), laptop.id);
        // Warm: what is prepared once is not what the first ones cost.
        let sent = bodies(n, usize::MAX);
        mailbox.put_many(sent.clone()).await.unwrap();
        mailbox.ledger(laptop.write(&sent)).await.unwrap();
        ready.push((n, laptop, mailbox));
    }
    let begun = Instant::now();
    for (n, mut laptop, mailbox) in ready {
        work.push(tokio::spawn(async move {
            let mut took = Vec::new();
            for batch in 0..batches {
                let sent = bodies(n, batch);
                mailbox.put_many(sent.clone()).await.unwrap();
                let post = laptop.write(&sent);
                let posted = Instant::now();
                assert!(mailbox.ledger(post).await.unwrap().receipt.is_some());
                let acknowledged = posted.elapsed().as_secs_f64() * 1000.0;
                took.push((begun.elapsed().as_secs_f64(), acknowledged));
            }
            took
        }));
    }
    let mut took = Vec::new();
    for one in work {
        took.extend(one.await.unwrap());
    }
    let seconds = begun.elapsed().as_secs_f64();
    let count = (BATCH * usize::from(DEVICES) * batches) as f64;
    let (mut ends, mut took): (Vec<f64>, Vec<f64>) = took.into_iter().unzip();
    ends.sort_by(f64::total_cmp);
    took.sort_by(f64::total_cmp);
    let tenth = ends.len().div_ceil(10);
    let last = ends[ends.len() - 1] - ends[ends.len() - 1 - tenth];
    Measured {
        rate: count / seconds,
        p99: took[(took.len() * 99 / 100).min(took.len() - 1)],
        last_to_first: last / ends[tenth - 1],
    }
}

/// The same bytes into one table with two indexes, each way from one connection.
async fn peers(url: &str, count: usize) -> (f64, f64, f64) {
    let (mut client, driver) = tokio_postgres::connect(url, NoTls).await.unwrap();
    tokio::spawn(driver);
    const TABLE: &str =
        "CREATE TABLE row (id bigserial PRIMARY KEY, hash bytea UNIQUE, body bytea)";
    client.batch_execute(TABLE).await.unwrap();
    let rows: Vec<Vec<u8>> = (0..count.div_ceil(BATCH)).flat_map(|n| bodies(0xff, n)).collect();
    let rate = |rows: usize, begun: Instant| rows as f64 / begun.elapsed().as_secs_f64();

    let begun = Instant::now();
    let insert = "INSERT INTO row (hash, body) VALUES ($1, $2)";
    let statement = client.prepare(insert).await.unwrap();
    let few = (count / 8).max(200);
    for body in &rows[..few] {
        client.execute(&statement, &[&name(body).0.as_slice(), body]).await.unwrap();
    }
    let single = rate(few, begun);

    client.batch_execute("TRUNCATE row").await.unwrap();
    let begun = Instant::now();
    let insert = "INSERT INTO row (hash, body) SELECT * FROM unnest($1::bytea[], $2::bytea[])";
    let statement = client.prepare(insert).await.unwrap();
    for part in rows.chunks(100) {
        let hashes: Vec<Vec<u8>> = part.iter().map(|body| name(body).0.to_vec()).collect();
        let change = client.transaction().await.unwrap();
        change.execute(&statement, &[&hashes, &part]).await.unwrap();
        change.commit().await.unwrap();
    }
    let hundred = rate(count, begun);

    client.batch_execute("TRUNCATE row").await.unwrap();
    let begun = Instant::now();
    let copy = client.copy_in("COPY row (hash, body) FROM STDIN (FORMAT binary)").await.unwrap();
    let types = [tokio_postgres::types::Type::BYTEA, tokio_postgres::types::Type::BYTEA];
    let writer = tokio_postgres::binary_copy::BinaryCopyInWriter::new(copy, &types);
    let mut writer = std::pin::pin!(writer);
    for body in &rows {
        writer.as_mut().write(&[&name(body).0.as_slice(), body]).await.unwrap();
    }
    writer.finish().await.unwrap();
    (rate(count, begun), hundred, single)
}
