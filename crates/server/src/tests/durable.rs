//! What anybody was told is still there when the power of PostgreSQL is cut.

use std::path::Path;
use std::sync::Arc;

use dalil_protocol::{Destination, LedgerAnswer, Refusal, Role, SyncProtocol};
use tokio::task::JoinHandle;

use super::cast::{AUTHORITY, Hand, Laptop, name, no_cards, objects, office, run, send, spoken_to};
use super::cluster::Cluster;
use crate::store::Store;
use crate::{Mailbox, Postgres};

/// N4: the database ends without a goodbye after each acknowledgement.
#[test]
fn what_was_acknowledged_survives_an_immediate_stop_of_postgresql() {
    let cluster = Cluster::new();
    let url = cluster.database();
    let folder = tempfile::tempdir().unwrap();
    run(async {
        let hand = Hand::default();
        let mut amina = Laptop::new(1);
        for round in 0..6_u8 {
            let store = Arc::new(Postgres::open(&url).await.unwrap()) as Arc<dyn Store>;
            store.put_device(amina.known_as(Role::Officer)).await.unwrap();
            let office = Arc::new(office(store, folder.path(), &hand, no_cards()));
            let sender = Mailbox::new(Arc::clone(&office), amina.id);
            let sent = objects(round.wrapping_mul(31), 3);
            let receipt = send(&sender, &mut amina, &sent).await.receipt.unwrap();
            cluster.stop_at_once();
            // Nobody is told that anything was kept while it is away.
            let away = sender.put(name(b"away"), b"away".to_vec()).await.unwrap_err();
            assert!(away.is_passing(), "{away:?}");
            cluster.start();
            let again = sender.open(amina.opening()).await.unwrap();
            assert_eq!((again.seq, again.head), (receipt.seq, receipt.head));
            for object in &sent {
                let kept = office.store.object(name(object)).await.unwrap().unwrap();
                assert_eq!(kept.body.as_ref(), Some(object));
            }
        }
    });
}

/// Puts objects there, and begins to post the entries that name them.
async fn posts(
    store: &Arc<dyn Store>,
    amina: &mut Laptop,
    folder: &Path,
    round: u8,
) -> JoinHandle<Result<LedgerAnswer, Refusal>> {
    store.put_device(amina.known_as(Role::Officer)).await.unwrap();
    let office = office(Arc::clone(store), folder, &Hand::default(), no_cards());
    let sender = Mailbox::new(Arc::new(office), amina.id);
    let sent = objects(round.wrapping_mul(31), 3);
    for object in &sent {
        sender.put(name(object), object.clone()).await.unwrap();
    }
    let post = amina.write(&sent);
    tokio::spawn(async move { sender.ledger(post).await })
}

/// Entries are seen before they are on the disk; nobody is told of them before. Here each commit waits
/// for a tenth of a second before it writes, and the power is cut as soon as somebody was told: a desk
/// by the inbox, a device by the end of its ledger, a device by its receipt.
#[test]
fn what_anybody_was_told_survives_an_immediate_stop_of_postgresql() {
    let cluster = Cluster::with(&[], &["commit_delay=100000", "commit_siblings=0"]);
    let url = cluster.database();
    let folder = tempfile::tempdir().unwrap();
    run(async {
        let mut amina = Laptop::new(1);
        let authority = Destination(AUTHORITY.0);
        let mut after = 0;
        for round in 0..6_u8 {
            let store = Arc::new(Postgres::open(&url).await.unwrap()) as Arc<dyn Store>;
            let posting = posts(&store, &mut amina, folder.path(), round).await;
            let mut told = Vec::new();
            match round % 3 {
                0 => {
                    while told.is_empty() {
                        told = store.inbox(authority, after, 100).await.unwrap();
                    }
                }
                1 => {
                    let head = async || store.chain(amina.id, None).await.unwrap();
                    while head().await.is_none_or(|chain| chain.head != amina.head) {}
                }
                _ => assert!(posting.await.unwrap().unwrap().receipt.is_some()),
            }
            cluster.stop_at_once();
            cluster.start();
            let store = Postgres::open(&url).await.unwrap();
            let chain = store.chain(amina.id, None).await.unwrap();
            assert_eq!(chain.map(|chain| chain.head), Some(amina.head), "round {round}");
            let items = store.inbox(authority, after, 100).await.unwrap();
            assert!(items.len() >= 4 && items.starts_with(&told), "round {round}");
            after += items.len() as u64;
        }
    });
}

/// What a backup is to have is on the disk before it is asked what that is: else the copy could lack
/// what is said to be in it.
#[test]
fn what_a_backup_is_to_have_survives_an_immediate_stop_of_postgresql() {
    let cluster = Cluster::with(&[], &["commit_delay=100000", "commit_siblings=0"]);
    let url = cluster.database();
    let folder = tempfile::tempdir().unwrap();
    run(async {
        let mut amina = Laptop::new(1);
        for round in 0..3_u8 {
            let store = Arc::new(Postgres::open(&url).await.unwrap()) as Arc<dyn Store>;
            let posting = posts(&store, &mut amina, folder.path(), round).await;
            let has = async || {
                let heads = store.not_backed_up().await.unwrap();
                heads.iter().any(|(device, chain)| *device == amina.id && chain.head == amina.head)
            };
            while !has().await {}
            cluster.stop_at_once();
            cluster.start();
            drop(posting);
            let store = Postgres::open(&url).await.unwrap();
            let chain = store.chain(amina.id, None).await.unwrap();
            assert_eq!(chain.map(|chain| chain.head), Some(amina.head), "round {round}");
        }
    });
}

/// Where a standby is waited for, whoever asks waits for it only if something was written since: asking
/// alone writes nothing.
#[test]
fn asking_again_and_again_writes_nothing() {
    let cluster = Cluster::new();
    let standby = cluster.standby();
    let url = cluster.database();
    let folder = tempfile::tempdir().unwrap();
    run(async {
        let store = Arc::new(Postgres::open(&url).await.unwrap()) as Arc<dyn Store>;
        let mut amina = Laptop::new(1);
        let posting = posts(&store, &mut amina, folder.path(), 1).await;
        assert!(posting.await.unwrap().unwrap().receipt.is_some());
        let client = spoken_to(&url).await;
        let changes = async || {
            const CHANGES: &str = "SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint";
            client.query_one(CHANGES, &[]).await.unwrap().get::<_, i64>(0)
        };
        let authority = Destination(AUTHORITY.0);
        assert_eq!(store.inbox(authority, 0, 100).await.unwrap().len(), 4);
        let before = changes().await;
        for _ in 0..30 {
            assert_eq!(store.inbox(authority, 0, 100).await.unwrap().len(), 4);
            assert!(store.chain(amina.id, None).await.unwrap().is_some());
        }
        let made = changes().await - before;
        // The database itself writes something now and then.
        assert!(made < 10, "{made} changes for sixty questions");
    });
    drop(standby);
}
