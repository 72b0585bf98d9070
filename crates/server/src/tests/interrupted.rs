//! A PostgreSQL of an earlier version is taken on while a program of that version still writes, and where
//! that fails in its middle.

use dalil_case::Digest;
use dalil_protocol::ledger::Kind;
use dalil_protocol::{Destination, Item, ItemKind};
use tokio_postgres::Client;

use super::cast::{AUTHORITY, Laptop, name, objects, run, spoken_to};
use super::cluster::Cluster;
use super::held::until_waiting;
use super::taken_on::{deliver_3, inbox_3, of_version_3, put_3};
use crate::Postgres;
use crate::store::Store;

const DESK_INBOX: Destination = Destination(AUTHORITY.0);

/// What version 3 has, in an inbox.
async fn some(client: &Client, laptop: &Laptop) -> Vec<Vec<u8>> {
    let bodies = objects(3, 9);
    for body in &bodies {
        put_3(client, body).await;
        deliver_3(client, DESK_INBOX, laptop, ItemKind::Segment, name(body)).await;
    }
    bodies
}

async fn is_taken_on(store: &Postgres, was: &[Item], bodies: &[Vec<u8>]) {
    assert_eq!(store.inbox(DESK_INBOX, 0, 100).await.unwrap(), was);
    for body in bodies {
        let kept = store.object(name(body)).await.unwrap().and_then(|object| object.body);
        assert_eq!(kept.as_ref(), Some(body));
    }
}

/// It is in the middle of a change when the new program starts: that one waits until it is over, and has
/// what it brought. Afterwards it is refused, and nothing of what it tries is left.
#[test]
fn whoever_still_writes_as_version_3_ends_well_and_is_refused_afterwards() {
    let cluster = Cluster::shared();
    let url = cluster.database();
    run(async {
        let (writer, watcher) = (spoken_to(&url).await, spoken_to(&url).await);
        of_version_3(&writer).await;
        let laptop = Laptop::new(1);
        let mut bodies = some(&writer, &laptop).await;
        let late = b"in the middle".to_vec();
        let hash = name(&late);
        const INDEX: &str = "
            INSERT INTO object_index (hash, blk, size, state)
            VALUES ($1, 1099511627776 + nextval('object_number'), $2, 1) RETURNING blk";
        const BODY: &str = "INSERT INTO object_body (blk, hash, body) VALUES ($1, $2, $3)";
        writer.batch_execute("BEGIN").await.unwrap();
        let row =
            writer.query_one(INDEX, &[&hash.0.as_slice(), &(late.len() as i64)]).await.unwrap();
        let number: i64 = row.get(0);
        let opening = tokio::spawn({
            let url = url.clone();
            async move { Postgres::open(&url).await }
        });
        until_waiting(&watcher, 1).await;
        writer.execute(BODY, &[&number, &hash.0.as_slice(), &late]).await.unwrap();
        deliver_3(&writer, DESK_INBOX, &laptop, ItemKind::Segment, hash).await;
        let was = inbox_3(&writer, DESK_INBOX).await;
        writer.batch_execute("COMMIT").await.unwrap();
        let store = opening.await.unwrap().unwrap();
        bodies.push(late);
        assert_eq!(was.len(), bodies.len());
        is_taken_on(&store, &was, &bodies).await;
        let other = name(b"too late");
        let refused = writer.query_one(INDEX, &[&other.0.as_slice(), &8_i64]).await;
        assert!(refused.is_err());
        assert_eq!(store.missing(vec![other]).await.unwrap(), [true]);
        let taken = writer.query("SELECT hash FROM inbox", &[]).await;
        assert!(taken.is_err(), "version 3 reads no inbox of version 4");
    });
}

/// Wherever it fails, version 3 is as it was and works on; and it is taken on as soon as it can be.
#[test]
fn what_fails_in_its_middle_has_changed_nothing_and_is_begun_anew() {
    let cluster = Cluster::shared();
    let url = cluster.database();
    run(async {
        let client = spoken_to(&url).await;
        of_version_3(&client).await;
        let mut laptop = Laptop::new(1);
        let mut bodies = some(&client, &laptop).await;
        laptop.add(Kind::Epoch, Digest::ZERO, 0);
        const STOP: &str = "
            CREATE FUNCTION stop() RETURNS event_trigger LANGUAGE plpgsql AS
              $$ BEGIN RAISE 'no further'; END $$";
        client.batch_execute(STOP).await.unwrap();
        for (n, at) in
            ["ALTER TABLE", "CREATE TABLE", "DROP TABLE", "CREATE INDEX"].iter().enumerate()
        {
            let stop = format!(
                "CREATE EVENT TRIGGER stop ON ddl_command_start WHEN TAG IN ('{at}') EXECUTE FUNCTION stop()"
            );
            client.batch_execute(&stop).await.unwrap();
            assert_eq!(Postgres::open(&url).await.err().unwrap().code(), "E-DATABASE", "{at}");
            client.batch_execute("DROP EVENT TRIGGER stop").await.unwrap();
            // It reads, and it writes.
            let body = vec![n as u8; 30];
            put_3(&client, &body).await;
            deliver_3(&client, DESK_INBOX, &laptop, ItemKind::Segment, name(&body)).await;
            bodies.push(body);
            let was = inbox_3(&client, DESK_INBOX).await;
            let hashes: Vec<Digest> = was.iter().map(|item| item.hash).collect();
            assert_eq!(hashes, bodies.iter().map(|body| name(body)).collect::<Vec<_>>());
            for body in &bodies {
                const BODY: &str = "
                    SELECT b.body FROM object_index o JOIN object_body b USING (blk, hash) WHERE o.hash = $1";
                let row = client.query_one(BODY, &[&name(body).0.as_slice()]).await.unwrap();
                assert_eq!(row.get::<_, &[u8]>(0), body);
            }
        }
        let was = inbox_3(&client, DESK_INBOX).await;
        is_taken_on(&Postgres::open(&url).await.unwrap(), &was, &bodies).await;
    });
}
