//! How much PostgreSQL reads of what it has, by its own counts.

use std::sync::Arc;
use std::time::Duration;

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::{Destination, ItemKind};
use tokio_postgres::Client;

use super::cast::{Hand, NOON, name, no_cards, office, run, spoken_to};
use super::cluster::Cluster;
use crate::Postgres;
use crate::store::{Mark, Parcel, Store};

/// One number, once everybody else has left this database: what they did is counted then.
pub(super) async fn counted(client: &Client, sql: &str) -> i64 {
    const OTHERS: &str = "
        SELECT count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()";
    for _ in 0..200 {
        if client.query_one(OTHERS, &[]).await.unwrap().get::<_, i64>(0) == 0 {
            return client.query_one(sql, &[]).await.unwrap().get(0);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("somebody stays");
}

/// Rows of inboxes that were read.
const READ: &str = "
    SELECT coalesce(sum(idx_tup_fetch + seq_tup_read), 0)::bigint
    FROM pg_stat_user_tables WHERE relname ~ '^inbox_[0-9]+$'";

fn bodies(of: u32, count: u32) -> Vec<Vec<u8>> {
    (0..count).map(|n| [of.to_be_bytes(), n.to_be_bytes()].concat()).collect()
}

async fn put(store: &Postgres, bodies: &[Vec<u8>]) -> Vec<Parcel> {
    let objects = bodies.iter().map(|body| (name(body), body.clone())).collect();
    store.put_objects(objects).await.unwrap();
    let parcel = |body: &Vec<u8>| Parcel { kind: ItemKind::Segment, hash: name(body) };
    bodies.iter().map(parcel).collect()
}

/// A day's look through all objects reads what an inbox names of them once, and not once for each.
#[test]
fn a_sweep_reads_each_row_of_an_inbox_about_once() {
    const ROWS: u32 = 100;
    let cluster = Cluster::shared();
    let url = cluster.database();
    run(async {
        let store = Postgres::open(&url).await.unwrap();
        let (to, from) = (Destination([7; 16]), DeviceId([1; 16]));
        for of in 0..ROWS {
            let parcels = put(&store, &bodies(of, 200)).await;
            assert_eq!(store.deliver(to, from, parcels).await.unwrap(), Some(200));
        }
        let loose: Vec<Digest> =
            put(&store, &bodies(ROWS, 30)).await.iter().map(|parcel| parcel.hash).collect();
        drop(store);
        let client = spoken_to(&url).await;
        let before = counted(&client, READ).await;
        let store = Arc::new(Postgres::open(&url).await.unwrap()) as Arc<dyn Store>;
        let folder = tempfile::tempdir().unwrap();
        let office = office(Arc::clone(&store), folder.path(), &Hand::default(), no_cards());
        // Everything is looked through, and it is nobody's time yet.
        office.sweep_before(NOON).await.unwrap();
        let mut unnamed = store.unnamed_since(Moment(i64::MAX), 100).await.unwrap();
        unnamed.sort_unstable();
        let mut expected = loose;
        expected.sort_unstable();
        assert_eq!(unnamed, expected);
        drop((office, store));
        let read = counted(&client, READ).await - before;
        assert!(read < 2 * i64::from(ROWS), "{read} rows of {ROWS} were read");
    });
}

/// From mark to mark every object comes once, those of a large body and those of their own, and no page is
/// much larger than it was asked for.
#[test]
fn looking_through_all_objects_finds_each_of_them_once() {
    let cluster = Cluster::shared();
    let url = cluster.database();
    run(async {
        let store = Postgres::open(&url).await.unwrap();
        let mut all = Vec::new();
        for (of, count) in [1, 1, 500, 1, 40, 40, 1].into_iter().enumerate() {
            all.extend(put(&store, &bodies(of as u32, count)).await.iter().map(|it| it.hash));
        }
        const FILM: &str =
            "INSERT INTO object_index (hash, blk, off, size, state) VALUES ($1, -9, 0, 5, 2)";
        let film = name(b"beside");
        spoken_to(&url).await.execute(FILM, &[&film.0.as_slice()]).await.unwrap();
        all.push(film);
        all.sort_unstable();
        for most in [1, 7, 50, 1000] {
            let (mut found, mut after, mut pages) = (Vec::new(), None, 0);
            loop {
                let looked = store.objects_after(after, most).await.unwrap();
                assert!(looked.found.len() <= most as usize + 500);
                found.extend(looked.found.iter().map(|found| found.hash));
                (after, pages) = (looked.next, pages + 1);
                if after.is_none() {
                    break;
                }
            }
            found.sort_unstable();
            assert!(found == all, "{most} at a time: {} of {}", found.len(), all.len());
            assert_eq!(pages > 5, most < 50, "{pages} pages of {most}");
        }
        assert_eq!(store.objects_after(Some(Mark::Within), 1).await.unwrap().next, None);
    });
}

/// An object that was passed on to many: whoever puts something of the same body into an inbox reads nothing
/// of theirs.
#[test]
fn what_lies_with_many_others_costs_nothing_in_an_inbox() {
    let cluster = Cluster::shared();
    let url = cluster.database();
    run(async {
        let store = Postgres::open(&url).await.unwrap();
        let client = spoken_to(&url).await;
        let parcels = put(&store, &bodies(1, 200)).await;
        let from = DeviceId([1; 16]);
        assert_eq!(
            store.deliver(Destination([0; 16]), from, parcels[..1].to_vec()).await.unwrap(),
            Some(1)
        );
        const MANY: &str = "
            CREATE TEMPORARY TABLE other AS
              SELECT decode(lpad(to_hex(n), 32, '0'), 'hex') AS dest FROM generate_series(1, 2000) n;
            INSERT INTO inbox (dest, cur, sender, items)
              SELECT other.dest, cur, sender, items FROM inbox, other;
            INSERT INTO named (blk, dest, cur) SELECT blk, other.dest, cur FROM named, other";
        client.batch_execute(MANY).await.unwrap();
        drop(store);
        let before = counted(&client, READ).await;
        let store = Postgres::open(&url).await.unwrap();
        let told = store.deliver(Destination([9; 16]), from, parcels).await.unwrap();
        assert_eq!(told, Some(200));
        drop(store);
        let read = counted(&client, READ).await - before;
        assert!(read < 10, "{read} rows of others' inboxes were read");
    });
}
