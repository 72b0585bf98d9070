//! Bodies on PostgreSQL lie in parts of a million objects, and many objects in one.

use std::sync::Arc;

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::{Destination, ItemKind};

use super::cast::{NOON, name, run, spoken_to};
use super::cluster::Cluster;
use super::looked::counted;
use crate::Postgres;
use crate::store::{Parcel, Store};

/// The next million has its part before the first of its objects comes, also where whoever should
/// have made it brought nothing new or was undone.
#[test]
fn no_object_comes_to_a_million_that_has_no_part() {
    let cluster = Cluster::shared();
    let url = cluster.database();
    run(async {
        let store = Postgres::open(&url).await.unwrap();
        let client = spoken_to(&url).await;
        let is_there = async || {
            let there = "SELECT to_regclass('object_body_m1') IS NOT NULL";
            client.query_one(there, &[]).await.unwrap().get::<_, bool>(0)
        };
        let put = async |body: &[u8]| store.put_object(name(body), body.to_vec(), NOON).await;
        client.batch_execute("SELECT setval('object_number', 499998)").await.unwrap();
        assert!(put(b"the last before the middle").await.unwrap());
        assert!(!is_there().await);
        assert!(!put(b"the last before the middle").await.unwrap());
        assert!(is_there().await);
        client.batch_execute("DROP TABLE object_body_m1").await.unwrap();
        assert!(put(b"much later").await.unwrap());
        assert!(is_there().await);
        client.batch_execute("SELECT setval('object_number', 999999)").await.unwrap();
        assert!(put(b"the first of the next").await.unwrap());
        let first = store.object(name(b"the first of the next")).await.unwrap().unwrap();
        assert_eq!(first.body.unwrap(), b"the first of the next");
        let rows = client.query_one("SELECT count(*) FROM object_body_m1", &[]).await.unwrap();
        assert_eq!(rows.get::<_, i64>(0), 1);
    });
}

/// Many come to the middle of a million at the same time: one of them makes the next part, the others
/// wait for that and see it.
#[test]
fn whoever_comes_to_the_middle_of_a_million_together_is_let_through() {
    let cluster = Cluster::shared();
    let url = cluster.database();
    run(async {
        let store = Arc::new(Postgres::open(&url).await.unwrap());
        let begin = "SELECT setval('object_number', 499800)";
        spoken_to(&url).await.batch_execute(begin).await.unwrap();
        let mut work = Vec::new();
        for of in 0..8_u8 {
            let store = Arc::clone(&store);
            work.push(tokio::spawn(async move {
                for round in 0..6_u8 {
                    let bodies = (0..20_u8).map(|n| vec![of, round, n]);
                    let objects = bodies.map(|body| (name(&body), body)).collect();
                    assert_eq!(store.put_objects(objects).await.unwrap(), 20);
                }
            }));
        }
        for one in work {
            one.await.unwrap();
        }
    });
}

/// Objects that came together lie together; those that go leave no byte behind, and those that stay are
/// what they were.
#[test]
fn what_goes_out_of_a_body_takes_its_bytes_along() {
    let cluster = Cluster::shared();
    let url = cluster.database();
    run(async {
        let store = Postgres::open(&url).await.unwrap();
        let client = spoken_to(&url).await;
        let bytes = async || {
            const BYTES: &str = "
                SELECT count(*), coalesce(sum(octet_length(body)), 0)::bigint FROM object_body";
            let row = client.query_one(BYTES, &[]).await.unwrap();
            (row.get::<_, i64>(0), row.get::<_, i64>(1))
        };
        let all: Vec<Vec<u8>> = (0..40_u8).map(|n| vec![n; 500 + usize::from(n)]).collect();
        let named =
            |bodies: &[Vec<u8>]| bodies.iter().map(|body| (name(body), body.clone())).collect();
        assert_eq!(store.put_objects(named(&all[..5])).await.unwrap(), 5);
        // Some are here: the others lie closer together.
        assert_eq!(store.put_objects(named(&all)).await.unwrap(), 35);
        assert_eq!(store.put_objects(named(&all)).await.unwrap(), 0);
        assert_eq!(bytes().await, (2, all.iter().map(Vec::len).sum::<usize>() as i64));
        let (to, from) = (Destination([7; 16]), DeviceId([1; 16]));
        let stay: Vec<&Vec<u8>> = all.iter().skip(3).step_by(4).collect();
        let kind = ItemKind::Segment;
        let parcels: Vec<Parcel> =
            stay.iter().map(|body| Parcel { kind, hash: name(body) }).collect();
        assert_eq!(store.deliver(to, from, parcels).await.unwrap(), Some(10));
        let hashes: Vec<Digest> = all.iter().map(|body| name(body)).collect();
        let go = async || {
            store.note_unnamed(hashes.clone(), NOON).await.unwrap();
            store.let_go(hashes.clone(), Moment(i64::MAX), NOON).await.unwrap()
        };
        assert_eq!(go().await, [], "none of them lies beside the database");
        assert_eq!(bytes().await, (2, stay.iter().map(|body| body.len()).sum::<usize>() as i64));
        for body in &all {
            let kept = store.object(name(body)).await.unwrap().and_then(|object| object.body);
            assert_eq!(kept.as_ref(), stay.contains(&body).then_some(body));
        }
        // Nothing of them stays, and all are welcome again.
        client.batch_execute("TRUNCATE inbox, named").await.unwrap();
        go().await;
        assert_eq!(bytes().await, (0, 0));
        assert_eq!(store.put_objects(named(&all)).await.unwrap(), 40);
        assert_eq!(store.missing(hashes).await.unwrap(), [false; 40]);
    });
}

/// A backup reads for hours, and others come to the middle of a million meanwhile: the next part is made
/// beside what it reads, and nobody waits for it.
#[test]
fn a_backup_at_the_middle_of_a_million_keeps_nobody_waiting() {
    let cluster = Cluster::shared();
    let url = cluster.database();
    run(async {
        let store = Postgres::open(&url).await.unwrap();
        let (backup, client) = (spoken_to(&url).await, spoken_to(&url).await);
        backup.batch_execute("BEGIN; LOCK TABLE object_body IN ACCESS SHARE MODE").await.unwrap();
        client.batch_execute("SELECT setval('object_number', 600000)").await.unwrap();
        let put = store.put_object(name(b"meanwhile"), b"meanwhile".to_vec(), NOON);
        let put = tokio::time::timeout(std::time::Duration::from_secs(20), put).await;
        assert!(put.expect("waits for the backup").unwrap());
        // Made apart, it is like the others: bytes lie as they came, so that a part of them is read alone.
        const KINDS: &str = "
            SELECT count(*), count(DISTINCT a.attstorage) FROM pg_attribute a
            WHERE a.attrelid IN ('object_body_m0'::regclass, 'object_body_m1'::regclass)
              AND a.attname IN ('body', 'names') AND a.attstorage = 'e'";
        let row = client.query_one(KINDS, &[]).await.unwrap();
        assert_eq!((row.get::<_, i64>(0), row.get::<_, i64>(1)), (4, 1));
        backup.batch_execute("COMMIT").await.unwrap();
    });
}

/// Whoever lets go of a little of many large bodies writes all of them anew. In between others can name
/// theirs: no change takes more than 16 MiB, and no body is written twice.
#[test]
fn letting_go_of_a_little_of_much_is_many_changes() {
    let cluster = Cluster::shared();
    let url = cluster.database();
    run(async {
        let store = Postgres::open(&url).await.unwrap();
        let client = spoken_to(&url).await;
        let (to, from) = (Destination([7; 16]), DeviceId([1; 16]));
        let mut going = Vec::new();
        for of in 0..10_u8 {
            // Four mebibytes; all but two are named.
            let bodies: Vec<Vec<u8>> = (0..16_u8).map(|n| vec![of * 16 + n; 1 << 18]).collect();
            let objects = bodies.iter().map(|body| (name(body), body.clone())).collect();
            assert_eq!(store.put_objects(objects).await.unwrap(), 16);
            let parcel = |body: &Vec<u8>| Parcel { kind: ItemKind::Segment, hash: name(body) };
            let parcels = bodies[2..].iter().map(parcel).collect();
            assert_eq!(store.deliver(to, from, parcels).await.unwrap(), Some(14));
            going.extend(bodies[..2].iter().map(|body| name(body)));
        }
        going.sort_unstable();
        store.note_unnamed(going.clone(), NOON).await.unwrap();
        assert_eq!(store.unnamed_since(Moment(i64::MAX), 100).await.unwrap().len(), 20);
        store.let_go(going.clone(), Moment(i64::MAX), NOON).await.unwrap();
        assert_eq!(store.missing(going).await.unwrap(), [true; 20]);
        const CHANGES: &str = "
            SELECT count(*), sum(octet_length(body))::bigint FROM object_body
            GROUP BY xmin::text ORDER BY 1 DESC";
        let rows = client.query(CHANGES, &[]).await.unwrap();
        let changes: Vec<(i64, i64)> = rows.iter().map(|row| (row.get(0), row.get(1))).collect();
        let body = 14 << 18;
        assert_eq!(changes, [(4, 4 * body), (4, 4 * body), (2, 2 * body)]);
        drop(store);
        const WRITTEN: &str = "
            SELECT n_tup_upd FROM pg_stat_user_tables WHERE relname = 'object_body_m0'";
        assert_eq!(counted(&client, WRITTEN).await, 10);
    });
}

/// Somebody mixes one object that is here into everything that is new. What is undone stays in the tables
/// until it is cleaned up: it is little.
#[test]
fn one_known_object_does_not_have_everything_put_in_twice() {
    const GROUPS: u32 = 100;
    let cluster = Cluster::shared();
    let url = cluster.database();
    run(async {
        let store = Postgres::open(&url).await.unwrap();
        let named = |n: u32| (name(&n.to_be_bytes()), n.to_be_bytes().to_vec());
        // In the middle of all names, so that it is not the first of any group.
        let known = (0..).map(named).find(|(name, _)| name.0[0] == 0x80).unwrap();
        assert!(store.put_object(known.0, known.1.clone(), NOON).await.unwrap());
        for of in 0..GROUPS {
            let new = (1000 + of * 200..1200 + of * 200).map(named);
            let group = new.chain([known.clone()]).collect();
            assert_eq!(store.put_objects(group).await.unwrap(), 200);
        }
        drop(store);
        const WRITTEN: &str = "
            SELECT sum(n_tup_ins)::bigint FROM pg_stat_user_tables WHERE relname ~ '^object_index_'";
        let written = counted(&spoken_to(&url).await, WRITTEN).await;
        let needed = i64::from(GROUPS) * 200;
        assert!(written < needed + needed / 20, "{written} rows for {needed} objects");
    });
}
