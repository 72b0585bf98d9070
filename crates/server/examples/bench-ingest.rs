//! What keeping sealed objects costs, proved and in ledgers, against PostgreSQL's own COPY and its
//! INSERT of single rows, on one database on this disk in one run; and the same on SQLCipher. COPY is
//! measured twice: the same bytes into one table, and every row that was left behind into the very same
//! tables. And whether the last ones cost more than the first: `DALIL_BENCH_OBJECTS` says how many there
//! are, a million for the figures of docs/scale.md; `DALIL_BENCH_STORE` names one of the two stores.
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
use std::time::{Duration, Instant};

use cast::{Hand, Laptop, name, no_cards, office, run, sqlite};
use cluster::Cluster;
use dalil_protocol::{Role, SyncProtocol};
use tokio_postgres::NoTls;

/// Bytes of one object, objects of one batch, devices that send at once, batches of each.
const SIZE: usize = 1024;
const BATCH: usize = 200;
const DEVICES: u8 = 8;
/// Batches of each device before anything is measured.
const WARM: usize = 6;
/// Batches of each device at half of what all can, once they are through.
const PACED: u32 = 25;
/// Most rows that the peers are given.
const MOST: usize = 100_000;
/// From how many objects on the tenths are compared: before that the trees of names still grow from
/// nothing, see docs/scale.md.
const MANY: f64 = 1e6;

fn main() -> ExitCode {
    let short = std::env::var_os("DALIL_BENCH_SHORT").is_some();
    let asked = std::env::var("DALIL_BENCH_OBJECTS").ok().and_then(|count| count.parse().ok());
    let only = std::env::var("DALIL_BENCH_STORE").ok();
    let wanted = |name: &str| only.as_deref().is_none_or(|only| only == name);
    let count: usize = asked.unwrap_or(if short { 3_200 } else { 48_000 });
    let batches = count.div_ceil(BATCH * usize::from(DEVICES)).max(2);
    let mut said = Said { good: true };
    if wanted("postgres") {
        postgres(&mut said, count, batches);
    }
    if wanted("sqlcipher") {
        let folder = tempfile::tempdir().unwrap();
        let ours = run(ingest(sqlite(folder.path()), folder.path(), batches));
        said.ours("sqlcipher", &ours);
        let bytes = size(folder.path()) as f64;
        said.figure(
            "sqlcipher: disk of an object of 1 KiB",
            bytes / ours.kept / 1024.0,
            None,
            "KiB",
        );
    }
    if said.good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn postgres(said: &mut Said, count: usize, batches: usize) {
    let folder = tempfile::tempdir().unwrap();
    // Not in memory, where the tests have it: what an fsync costs is part of each figure.
    let cluster = Cluster::on(&std::env::temp_dir());
    let url = cluster.database();
    let (copy, hundred, single) = run(peers(&url, count.min(MOST)));
    let ours = run(async {
        let store = Arc::new(Postgres::open(&url).await.unwrap()) as Arc<dyn Store>;
        ingest(store, folder.path(), batches).await
    });
    let rows = run(tables(&url));
    let all = run(same_rows(&url, cluster.files()));
    said.figure("postgres: COPY", copy, None, "rows/s");
    said.figure("postgres: COPY of all that is left behind", all, None, "objects/s");
    said.figure("postgres: INSERT of 100 rows", hundred, None, "rows/s");
    said.figure("postgres: INSERT of single rows", single, None, "rows/s");
    said.figure("COPY to proved ingest", copy / ours.rate, Some(1.0 / 0.35), "x");
    said.figure("COPY of all that is left behind to proved ingest", all / ours.rate, None, "x");
    said.figure("INSERT of single rows to proved ingest", single / ours.rate, Some(0.5), "x");
    said.ours("postgres", &ours);
    for (table, bytes) in rows {
        let each = bytes as f64 / ours.kept;
        said.figure(&format!("postgres: {table}, of an object"), each, None, "bytes");
    }
}

/// What was said, and whether all limits hold.
struct Said {
    good: bool,
}

impl Said {
    fn figure(&mut self, name: &str, value: f64, limit: Option<f64>, unit: &str) {
        let shown = limit.map_or("null".to_owned(), |limit| limit.to_string());
        println!(r#"{{"figure":"{name}","measured":{value:.3},"limit":{shown},"unit":"{unit}"}}"#);
        self.good &= limit.is_none_or(|limit| value <= limit);
    }

    fn ours(&mut self, store: &str, ours: &Measured) {
        let mut say = |name: &str, value, limit, unit: &str| {
            self.figure(&format!("{store}: {name}"), value, limit, unit);
        };
        say("objects", ours.kept, None, "");
        say("proved ingest", ours.rate, None, "objects/s");
        say("acknowledgement at full load, p99", ours.full_p99, None, "ms");
        say("acknowledgement at half load, p99", ours.half_p99, Some(250.0), "ms");
        for (n, (seconds, _)) in ours.tenths.iter().enumerate() {
            say(&format!("tenth {}", n + 1), *seconds, None, "s");
        }
        let (first, last) = (ours.tenths[0], ours.tenths[ours.tenths.len() - 1]);
        say("last tenth to first", last.0 / first.0, (ours.kept >= MANY).then_some(1.3), "x");
        // On PostgreSQL somebody else writes.
        if store == "sqlcipher" {
            for (n, (_, bytes)) in ours.tenths.iter().enumerate() {
                let each = bytes / (ours.measured / 10.0) / 1024.0;
                say(&format!("written for an object, tenth {}", n + 1), each, None, "KiB");
            }
        }
    }
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
    /// Objects that are there in the end.
    kept: f64,
    /// Those of which the rate and the tenths speak.
    measured: f64,
    rate: f64,
    /// As fast as all devices can, and at half of that.
    full_p99: f64,
    half_p99: f64,
    /// Seconds of each tenth, and bytes that this program wrote to the disk meanwhile.
    tenths: Vec<(f64, f64)>,
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
    let (mut work, mut ready) = (Vec::new(), Vec::new());
    for n in 1..=DEVICES {
        let mut laptop = Laptop::new(n);
        office.store.put_device(laptop.known_as(Role::Officer)).await.unwrap();
        let mailbox = Mailbox::new(Arc::clone(&office), laptop.id);
        // Warm, all at once so that each connection is: what is prepared once is not what the first
        // ones cost.
        work.push(tokio::spawn(async move {
            for batch in 0..WARM {
                one(&mailbox, &mut laptop, bodies(n, usize::MAX - batch)).await;
            }
            (n, laptop, mailbox)
        }));
    }
    for device in work.drain(..) {
        ready.push(device.await.unwrap());
    }
    let (begun, before) = (Instant::now(), written());
    let mut work = Vec::new();
    for (n, mut laptop, mailbox) in ready {
        work.push(tokio::spawn(async move {
            let mut took = Vec::new();
            for batch in 0..batches {
                let acknowledged = one(&mailbox, &mut laptop, bodies(n, batch)).await;
                took.push(((begun.elapsed().as_secs_f64(), written()), acknowledged));
            }
            (took, (n, laptop, mailbox))
        }));
    }
    let (mut took, mut ready) = (Vec::new(), Vec::new());
    for one in work {
        let (some, device) = one.await.unwrap();
        took.extend(some);
        ready.push(device);
    }
    let seconds = begun.elapsed().as_secs_f64();
    let count = (BATCH * usize::from(DEVICES) * batches) as f64;
    let (mut ends, took): (Vec<(f64, f64)>, Vec<f64>) = took.into_iter().unzip();
    ends.sort_by(|one, other| one.0.total_cmp(&other.0));
    let end = |tenth: usize| match (ends.len() * tenth).div_ceil(10) {
        0 => (0.0, before),
        batches => ends[batches - 1],
    };
    let tenth = |n| (end(n).0 - end(n - 1).0, end(n).1 - end(n - 1).1);
    let each = Duration::from_secs_f64(seconds / batches as f64);
    let half = paced(ready, batches, each * 2).await;
    Measured {
        kept: count + (BATCH * usize::from(DEVICES) * (WARM + PACED as usize)) as f64,
        measured: count,
        rate: count / seconds,
        full_p99: p99(took),
        half_p99: p99(half),
        tenths: (1..=10).map(tenth).collect(),
    }
}

/// Sends one batch, and says how long its acknowledgement took.
async fn one(mailbox: &Mailbox, laptop: &mut Laptop, sent: Vec<Vec<u8>>) -> f64 {
    let post = laptop.write(&sent);
    mailbox.put_many(sent).await.unwrap();
    let posted = Instant::now();
    assert!(mailbox.ledger(post).await.unwrap().receipt.is_some());
    posted.elapsed().as_secs_f64() * 1000.0
}

/// The devices go on, each with one batch in so much time.
async fn paced(ready: Vec<(u8, Laptop, Mailbox)>, batches: usize, each: Duration) -> Vec<f64> {
    let begun = Instant::now();
    let mut work = Vec::new();
    for (n, mut laptop, mailbox) in ready {
        work.push(tokio::spawn(async move {
            let mut took = Vec::new();
            for turn in 0..PACED {
                let due = each * turn + each * u32::from(n) / u32::from(DEVICES);
                tokio::time::sleep(due.saturating_sub(begun.elapsed())).await;
                let sent = bodies(n, batches + turn as usize);
                took.push(one(&mailbox, &mut laptop, sent).await);
            }
            took
        }));
    }
    let mut took = Vec::new();
    for one in work {
        took.extend(one.await.unwrap());
    }
    took
}

/// Bytes that this program wrote to the disk up to now.
fn written() -> f64 {
    let told = std::fs::read_to_string("/proc/self/io").unwrap_or_default();
    let bytes = told.lines().find_map(|line| line.strip_prefix("write_bytes: ")?.parse().ok());
    bytes.unwrap_or(0.0)
}

fn p99(mut took: Vec<f64>) -> f64 {
    took.sort_by(f64::total_cmp);
    took[(took.len() * 99 / 100).min(took.len() - 1)]
}

/// What all that was left behind costs by COPY, at its best: every row into tables that are made the
/// same way, from files of the database's own, one after the other, with one commit.
async fn same_rows(url: &str, folder: &std::path::Path) -> f64 {
    let (client, driver) = tokio_postgres::connect(url, NoTls).await.unwrap();
    tokio::spawn(driver);
    let schema = include_str!("../src/postgres/schema.sql");
    let made =
        format!("CREATE SCHEMA twin; SET search_path TO twin; {schema} SELECT make_block(1)");
    client.batch_execute(&made).await.unwrap();
    // So many objects, and of all other rows the same share: one row may be of many objects.
    let kept = client.query_one("SELECT count(*) FROM public.object_index", &[]).await.unwrap();
    let share = (MOST as f64 / kept.get::<_, i64>(0) as f64).min(1.0);
    let (mut read, mut written) = (String::new(), String::from("BEGIN;"));
    for table in ["object_index", "object_body", "ledger", "inbox", "named", "receipt"] {
        let file = folder.join("data").join(table);
        let file = file.to_str().unwrap();
        let rows = format!(
            "SELECT * FROM public.{table}
            LIMIT (SELECT ceil(count(*) * {share}) FROM public.{table})"
        );
        read += &format!("COPY ({rows}) TO '{file}' (FORMAT binary);");
        written += &format!("COPY {table} FROM '{file}' (FORMAT binary);");
    }
    client.batch_execute(&(read + "CHECKPOINT")).await.unwrap();
    let begun = Instant::now();
    client.batch_execute(&(written + "COMMIT")).await.unwrap();
    let seconds = begun.elapsed().as_secs_f64();
    let rows = client.query_one("SELECT count(*) FROM object_index", &[]).await.unwrap();
    rows.get::<_, i64>(0) as f64 / seconds
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
    let few = (count / 8).clamp(200, 2_000);
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
