//! Everybody waits for the row of the authority's inbox: what takes long is done before, and nothing is
//! overlooked for that. And rows of an inbox or a ledger have their most.

use std::sync::Arc;
use std::time::Duration;

use dalil_case::{DeviceId, Digest};
use dalil_protocol::ledger::hash_of;
use dalil_protocol::{Destination, ItemKind, Role, ServerId, SyncProtocol};
use dalil_seal::{Secret, SigningKey};
use tokio_postgres::Client;

use super::cast::{
    AUTHORITY, Hand, Laptop, NOON, name, no_cards, objects, office, run, send, spoken_to,
};
use super::cluster::Cluster;
use crate::ingest::Batch;
use crate::store::{Parcel, Reach, Store};
use crate::{Identity, Mailbox, Postgres};

const DESK_INBOX: Destination = Destination(AUTHORITY.0);

/// Waits until so many wait for a lock of this database.
pub(super) async fn until_waiting(client: &Client, wanted: i64) {
    const WAITING: &str = "
        SELECT count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'";
    for _ in 0..600 {
        if client.query_one(WAITING, &[]).await.unwrap().get::<_, i64>(0) >= wanted {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("nobody waits");
}

const HOLD: &str = "BEGIN; SELECT cur FROM inbox_head FOR UPDATE";

fn parcel(body: &[u8]) -> Parcel {
    Parcel { kind: ItemKind::Segment, hash: name(body) }
}

/// Somebody names again what lies there. That it does is known before the row is held: here it is gone in
/// between, which never happens, and nobody notices.
#[test]
fn what_lies_in_an_inbox_is_looked_for_before_it_is_held() {
    let cluster = Cluster::shared();
    let url = cluster.database();
    let folder = tempfile::tempdir().unwrap();
    run(async {
        let store = Arc::new(Postgres::open(&url).await.unwrap()) as Arc<dyn Store>;
        let mut amina = Laptop::new(1);
        store.put_device(amina.known_as(Role::Officer)).await.unwrap();
        let office = office(Arc::clone(&store), folder.path(), &Hand::default(), no_cards());
        let sender = Arc::new(Mailbox::new(Arc::new(office), amina.id));
        let sent = objects(1, 3);
        send(&sender, &mut amina, &sent).await;
        let post = amina.write(&sent);
        let (holder, watcher) = (spoken_to(&url).await, spoken_to(&url).await);
        holder.batch_execute(HOLD).await.unwrap();
        let posting = tokio::spawn(async move { sender.ledger(post).await.unwrap() });
        until_waiting(&watcher, 1).await;
        holder.batch_execute("DELETE FROM named; DELETE FROM inbox; COMMIT").await.unwrap();
        assert!(posting.await.unwrap().receipt.is_some());
        let items = store.inbox(DESK_INBOX, 0, 100).await.unwrap();
        let kinds: Vec<ItemKind> = items.iter().map(|item| item.kind).collect();
        assert_eq!(kinds, [ItemKind::Ledger], "what it names was looked for under the row");
    });
}

/// All have looked, and found nothing, before the first of them puts it there; something else lies there, or
/// one of them.
#[test]
fn what_comes_while_an_inbox_is_waited_for_is_not_put_there_again() {
    let cluster = Cluster::shared();
    for lies in [objects(9, 1), objects(1, 1)] {
        let url = cluster.database();
        run(async {
            let store = Arc::new(Postgres::open(&url).await.unwrap());
            let (to, from) = (Destination([7; 16]), DeviceId([1; 16]));
            let sent = objects(1, 5);
            for object in sent.iter().chain(&lies) {
                store.put_object(name(object), object.clone(), NOON).await.unwrap();
            }
            store.deliver(to, from, vec![parcel(&lies[0])]).await.unwrap();
            let (holder, watcher) = (spoken_to(&url).await, spoken_to(&url).await);
            holder.batch_execute(HOLD).await.unwrap();
            let deliver = || {
                let store = Arc::clone(&store);
                let parcels = sent.iter().map(|object| parcel(object)).collect();
                tokio::spawn(
                    async move { store.deliver(to, from, parcels).await.unwrap().unwrap() },
                )
            };
            let delivering: Vec<_> = (0..4).map(|_| deliver()).collect();
            until_waiting(&watcher, 4).await;
            holder.batch_execute("COMMIT").await.unwrap();
            let mut new = Vec::new();
            for one in delivering {
                new.push(one.await.unwrap());
            }
            new.sort_unstable();
            assert_eq!(new, [0, 0, 0, if sent[0] == lies[0] { 4 } else { 5 }]);
            let items = store.inbox(to, 0, 100).await.unwrap();
            assert_eq!(items.len(), 1 + new[3] as usize);
            assert!((1..).zip(&items).all(|(cursor, item)| item.cursor == cursor));
        });
    }
}

/// A row has at most 512 places: whoever looks for one looks no further than that.
#[test]
fn what_is_more_than_a_row_may_have_is_cut_into_several() {
    let cluster = Cluster::shared();
    let url = cluster.database();
    run(async {
        let store = Postgres::open(&url).await.unwrap();
        let mut amina = Laptop::new(1);
        store.put_device(amina.known_as(Role::Officer)).await.unwrap();
        let bodies: Vec<Vec<u8>> = (0..1300_u32).map(|n| n.to_be_bytes().to_vec()).collect();
        store
            .put_objects(bodies.iter().map(|body| (name(body), body.clone())).collect())
            .await
            .unwrap();
        let post = amina.write(&bodies);
        let key = SigningKey::from_seed(Secret::copy_of(&[0xee; 32])).unwrap();
        let identity = Arc::new(Identity::new(ServerId([0x5e; 16]), key));
        let device_key = amina.key.verifying_key();
        let batch = Batch::read(&post, &device_key, DESK_INBOX, 1 << 40, identity, NOON).unwrap();
        assert!(store.ingest(batch).await.unwrap().receipt.is_some());
        let client = spoken_to(&url).await;
        for (rows, count) in [("inbox", 3), ("ledger", 3)] {
            let counted = format!("SELECT count(*) FROM {rows}");
            let counted: i64 = client.query_one(&counted, &[]).await.unwrap().get(0);
            assert_eq!(counted, count, "{rows}");
        }
        // The message, then what it names.
        let all = store.inbox(DESK_INBOX, 0, 2000).await.unwrap();
        assert_eq!(
            all.iter().map(|item| item.cursor).collect::<Vec<_>>(),
            (1..=1301).collect::<Vec<_>>()
        );
        let named: Vec<Digest> = all[1..].iter().map(|item| item.hash).collect();
        assert_eq!(named, bodies.iter().map(|body| name(body)).collect::<Vec<_>>());
        for after in [0, 1, 511, 512, 513, 1023, 1024, 1025, 1300, 1301] {
            for most in [1, 2, 511, 512, 513, 600] {
                let page = store.inbox(DESK_INBOX, after as u64, most).await.unwrap();
                let end = all.len().min(after + most as usize);
                assert!(page == all[after..end], "{most} after {after}");
            }
        }
        let entries: Vec<Digest> = post.entries.iter().map(|entry| hash_of(entry)).collect();
        let ledger = store.stretch(amina.id, 1, 1, 1301).await.unwrap();
        assert_eq!(ledger.iter().map(|(_, hash, _)| *hash).collect::<Vec<_>>(), entries);
        assert!(ledger.iter().all(|(_, _, there)| *there));
        for seq in [1, 511, 512, 513, 514, 1024, 1025, 1301] {
            let here = store.entry(amina.id, 1, seq).await.unwrap();
            assert_eq!(here, Some(entries[seq as usize - 1]), "{seq}");
        }
        assert_eq!(store.entry(amina.id, 1, 1302).await.unwrap(), None);
        // All of it lies there, and nothing is put there again.
        for body in [&bodies[0], &bodies[600], &bodies[1299]] {
            assert!(store.lies_in(name(body), Reach::Only(DESK_INBOX)).await.unwrap());
        }
        let parcels = bodies.iter().map(|body| parcel(body)).collect();
        assert_eq!(store.deliver(DESK_INBOX, amina.id, parcels).await.unwrap(), Some(0));
    });
}
