//! A PostgreSQL that an earlier version of this program wrote: all that it has is found again, and whoever
//! was in the middle of something goes on there.

use std::sync::Arc;

use dalil_case::{Digest, Moment};
use dalil_protocol::ledger::Kind;
use dalil_protocol::{
    Destination, EntryVerdict, Item, ItemKind, PostLedger, Receipt, ReceiptLevel, Role,
    SyncProtocol, encode,
};
use tokio_postgres::Client;

use super::cast::{AUTHORITY, Hand, Laptop, NOON, name, no_cards, objects, office, run, spoken_to};
use super::cluster::Cluster;
use crate::ingest::Batch;
use crate::store::{Parcel, Reach, Store};
use crate::{Identity, Mailbox, Postgres, Standing};

const DESK_INBOX: Destination = Destination(AUTHORITY.0);

/// What version 3 made of an empty database.
pub(super) async fn of_version_3(client: &Client) {
    client.batch_execute(include_str!("schema-3.sql")).await.unwrap();
    client.batch_execute("INSERT INTO setting VALUES ('schema', '3')").await.unwrap();
}

/// Keeps objects as version 3 did: each in a row of its own.
pub(super) async fn put_3(client: &Client, body: &[u8]) {
    const PUT: &str = "
        WITH new AS (
          INSERT INTO object_index (hash, blk, size, state)
          VALUES ($1, 1099511627776 + nextval('object_number'), $2, 1) RETURNING hash, blk
        )
        INSERT INTO object_body (blk, hash, body) SELECT blk, hash, $3 FROM new";
    let (hash, size) = (name(body), body.len() as i64);
    client.execute(PUT, &[&hash.0.as_slice(), &size, &body]).await.unwrap();
}

/// Puts something into an inbox as version 3 did.
pub(super) async fn deliver_3(
    client: &Client,
    to: Destination,
    from: &Laptop,
    kind: ItemKind,
    hash: Digest,
) {
    const PUT: &str = "
        WITH head AS (
          INSERT INTO inbox_head (dest, cur) VALUES ($1, 1)
          ON CONFLICT (dest) DO UPDATE SET cur = inbox_head.cur + 1 RETURNING cur
        )
        INSERT INTO inbox (dest, cur, hash, kind, size, sender)
        SELECT $1, cur, $2, $3, (SELECT size FROM object_index WHERE hash = $2), $4 FROM head";
    let (kind, sender) = (i16::from(kind.number()), from.id.0.as_slice());
    client.execute(PUT, &[&to.0.as_slice(), &hash.0.as_slice(), &kind, &sender]).await.unwrap();
}

/// Keeps entries as version 3 did: each in a row of its own.
async fn ingest_3(client: &Client, laptop: &Laptop, post: &PostLedger, identity: &Arc<Identity>) {
    let key = laptop.key.verifying_key();
    let batch = Batch::read(post, &key, DESK_INBOX, 1 << 40, Arc::clone(identity), NOON).unwrap();
    const ENTRY: &str = "
        INSERT INTO ledger (device, epoch, seq, hash, kind, object, entry, received)
        VALUES ($1, 1, $2, $3, $4, $5, $6, $7)";
    let device = laptop.id.0.as_slice();
    for line in &batch.lines {
        let (seq, kind) = (line.entry.seq as i64, i16::from(line.entry.kind.travels()));
        let (hash, object) = (line.hash.0.as_slice(), line.entry.object.0.as_slice());
        client
            .execute(ENTRY, &[&device, &seq, &hash, &kind, &object, &line.bytes, &NOON.0])
            .await
            .unwrap();
    }
    let head = batch.lines.last().unwrap().entry.head();
    const CHAIN: &str = "
        INSERT INTO chain VALUES ($1, 1, $2, $3, $4, $5) ON CONFLICT (device, epoch) DO UPDATE
        SET head_seq = $2, head_hash = $3, head_minute = $4, head_sig = $5";
    let (seq, minute) = (head.seq as i64, head.minute as i64);
    let (hash, signature) = (head.hash.0.as_slice(), post.signature.0.as_slice());
    client.execute(CHAIN, &[&device, &seq, &hash, &minute, &signature]).await.unwrap();
    let receipt = identity.receipt(laptop.id, head, ReceiptLevel::Durable, NOON).unwrap();
    const RECEIPT: &str = "INSERT INTO receipt VALUES ($1, 1, $2, 1, $3, $4)";
    let signature = receipt.signature.0.as_slice();
    client.execute(RECEIPT, &[&device, &seq, &NOON.0, &signature]).await.unwrap();
    put_3(client, &batch.message).await;
    for parcel in batch.parcels(0) {
        deliver_3(client, DESK_INBOX, laptop, parcel.kind, parcel.hash).await;
    }
}

/// What an inbox of version 3 has.
pub(super) async fn inbox_3(client: &Client, of: Destination) -> Vec<Item> {
    const ALL: &str = "
        SELECT cur, kind, hash, size, sender FROM inbox WHERE dest = $1 ORDER BY cur";
    let rows = client.query(ALL, &[&of.0.as_slice()]).await.unwrap();
    let bytes = |row: &tokio_postgres::Row, at: usize| row.get::<_, &[u8]>(at).to_vec();
    rows.iter()
        .map(|row| Item {
            cursor: row.get::<_, i64>(0) as u64,
            kind: ItemKind::from_number(row.get::<_, i16>(1) as u8).unwrap(),
            hash: Digest(bytes(row, 2).try_into().unwrap()),
            size: row.get::<_, i64>(3) as u64,
            from: dalil_case::DeviceId(bytes(row, 4).try_into().unwrap()),
        })
        .collect()
}

fn bodies(of: u16, count: u16) -> Vec<Vec<u8>> {
    let body = |n: u16| [of.to_be_bytes(), n.to_be_bytes()].concat().repeat(20 + usize::from(n));
    (0..count).map(body).collect()
}

struct Sent {
    laptop: Laptop,
    posts: Vec<PostLedger>,
    objects: Vec<Vec<u8>>,
}

/// Two computers that take turns, in batches of different sizes; a desk's words for one of them; a film
/// beside the database; and something that nobody names.
async fn before(client: &Client, identity: &Arc<Identity>) -> Vec<Sent> {
    let mut all: Vec<Sent> = [1, 2]
        .map(|n| Sent { laptop: Laptop::new(n), posts: Vec::new(), objects: Vec::new() })
        .into();
    for sent in &all {
        const DEVICE: &str = "INSERT INTO device VALUES ($1, $2, $3, 1, '', 0, $4, 0, 0)";
        let (id, key) = (sent.laptop.id.0.as_slice(), sent.laptop.key.verifying_key());
        let standing = Standing::Uncertified.number();
        client.execute(DEVICE, &[&id, &key.0.as_slice(), &standing, &NOON.0]).await.unwrap();
    }
    for (round, count) in [3_u16, 250, 1, 40, 170].into_iter().enumerate() {
        for (n, sent) in all.iter_mut().enumerate() {
            let objects = bodies((round * 2 + n) as u16, count);
            for object in &objects {
                put_3(client, object).await;
            }
            let post = sent.laptop.write(&objects);
            ingest_3(client, &sent.laptop, &post, identity).await;
            sent.posts.push(post);
            sent.objects.extend(objects);
        }
    }
    put_3(client, b"a word for one of them").await;
    let word = name(b"a word for one of them");
    let to = Destination(all[0].laptop.id.0);
    deliver_3(client, to, &all[1].laptop, ItemKind::Order, word).await;
    const FILM: &str = "INSERT INTO object_index (hash, blk, size, state) VALUES ($1, -1, $2, 2)";
    for film in [b"film one", b"film two"] {
        client.execute(FILM, &[&name(film).0.as_slice(), &5_000_000_000_i64]).await.unwrap();
    }
    deliver_3(client, DESK_INBOX, &all[0].laptop, ItemKind::Blob, name(b"film one")).await;
    put_3(client, b"nobody names it").await;
    all
}

#[test]
fn everything_of_version_3_is_found_again_and_gone_on_with() {
    let cluster = Cluster::shared();
    let url = cluster.database();
    run(async {
        let client = spoken_to(&url).await;
        of_version_3(&client).await;
        let folder = tempfile::tempdir().unwrap();
        let key = dalil_seal::SigningKey::from_seed(dalil_seal::Secret::copy_of(&[0xee; 32]));
        let server = dalil_protocol::ServerId([0x5e; 16]);
        let identity = Arc::new(Identity::new(server, key.unwrap()));
        let mut all = before(&client, &identity).await;
        let was = inbox_3(&client, DESK_INBOX).await;
        assert!(was.len() > 900);
        let store = Arc::new(Postgres::open(&url).await.unwrap()) as Arc<dyn Store>;
        // A desk was anywhere in its inbox.
        for after in [0, 1, 3, 4, 5, 130, 199, 200, 201, 258, 500, was.len() - 1, was.len()] {
            for most in [1, 2, 200, 501] {
                let page = store.inbox(DESK_INBOX, after as u64, most).await.unwrap();
                let end = was.len().min(after + most as usize);
                assert!(page == was[after..end], "{most} after {after}");
            }
        }
        let own = store.inbox(Destination(all[0].laptop.id.0), 0, 10).await.unwrap();
        let word = (own[0].cursor, own[0].kind, own[0].hash);
        assert_eq!(word, (1, ItemKind::Order, name(b"a word for one of them")));
        // A ledger has the same at each place, and gives the same receipt again.
        let hand = Hand::default();
        let office = Arc::new(office(Arc::clone(&store), folder.path(), &hand, no_cards()));
        hand.forward(1000);
        for sent in &all {
            let laptop = &sent.laptop;
            let chain = store.chain(laptop.id, None).await.unwrap().unwrap();
            assert_eq!((chain.head, chain.signature), (laptop.head, laptop.signature));
            let mut expected = Vec::new();
            for entry in sent.posts.iter().flat_map(|post| &post.entries) {
                expected.push((
                    expected.len() as u64 + 1,
                    dalil_protocol::ledger::hash_of(entry),
                    true,
                ));
            }
            let last = expected.len() as u64;
            assert_eq!(store.stretch(laptop.id, 1, 1, last).await.unwrap(), expected);
            assert_eq!(store.stretch(laptop.id, 1, 190, 210).await.unwrap(), expected[189..210]);
            for seq in [1, 2, 199, 200, 201, last] {
                let here = store.entry(laptop.id, 1, seq).await.unwrap();
                assert_eq!(here, Some(expected[seq as usize - 1].1), "{seq}");
            }
            assert_eq!(store.entry(laptop.id, 1, last + 1).await.unwrap(), None);
            let sender = Mailbox::new(Arc::clone(&office), laptop.id);
            for post in &sent.posts {
                let answer = sender.ledger(post.clone()).await.unwrap();
                assert!(answer.verdicts.iter().all(|it| *it == EntryVerdict::Known));
                let receipt: Receipt = answer.receipt.unwrap();
                assert_eq!(receipt.at, NOON, "as it was given");
                assert!(receipt.verify(&identity.verifying_key()));
            }
        }
        assert!(store.inbox(DESK_INBOX, was.len() as u64, 10).await.unwrap().is_empty());
        // What is on its way goes on: half of a batch is known, half is new.
        let sent = &mut all[0];
        let more = bodies(77, 30);
        let sender = Mailbox::new(Arc::clone(&office), sent.laptop.id);
        sender.put_many(more.clone()).await.unwrap();
        let mut entries = sent.posts.last().unwrap().entries.to_vec();
        entries.extend(sent.laptop.write(&more).entries);
        let post = PostLedger { entries, device: sent.laptop.id, signature: sent.laptop.signature };
        let answer = sender.ledger(post.clone()).await.unwrap();
        let known = answer.verdicts.iter().filter(|it| **it == EntryVerdict::Known).count();
        assert_eq!((known, answer.verdicts.len()), (170, 200));
        let new = store.inbox(DESK_INBOX, was.len() as u64, 100).await.unwrap();
        assert_eq!(new[0].hash, name(&encode(&post)));
        let hashes: Vec<Digest> = new[1..].iter().map(|item| item.hash).collect();
        assert_eq!(hashes, more.iter().map(|object| name(object)).collect::<Vec<_>>());
        assert_eq!(new[0].cursor, was.len() as u64 + 1);
        // What lies there is not put there again, and is read by whoever may.
        let parcels: Vec<Parcel> =
            was.iter().map(|item| Parcel { kind: item.kind, hash: item.hash }).collect();
        for some in parcels.chunks(500) {
            let put = store.deliver(DESK_INBOX, sent.laptop.id, some.to_vec()).await.unwrap();
            assert_eq!(put, Some(0));
        }
        let reach = vec![Reach::Only(DESK_INBOX)];
        for sent in &all {
            let names: Vec<Digest> = sent.objects.iter().map(|object| name(object)).collect();
            for (names, objects) in names.chunks(100).zip(sent.objects.chunks(100)) {
                let read = store.objects_within(names.to_vec(), reach.clone(), 1 << 30).await;
                assert_eq!(read.unwrap(), objects);
            }
        }
        assert!(store.lies_in(name(b"film one"), reach[0]).await.unwrap());
        assert!(!store.lies_in(name(b"film two"), reach[0]).await.unwrap());
        let film = store.object(name(b"film one")).await.unwrap().unwrap();
        assert_eq!((film.size, film.body), (5_000_000_000, None));
        // Only what nobody names goes.
        office.sweep_before(Moment(i64::MAX)).await.unwrap();
        for (gone, body) in [(true, &b"nobody names it"[..]), (true, b"film two")] {
            assert_eq!(store.object(name(body)).await.unwrap().is_none(), gone);
        }
        for object in all.iter().flat_map(|sent| &sent.objects) {
            let kept = store.object(name(object)).await.unwrap().unwrap();
            assert!(kept.body.as_ref() == Some(object));
        }
        assert!(store.object(name(b"film one")).await.unwrap().is_some());
        drop(Postgres::open(&url).await.unwrap());
    });
}

/// A database of version 2 as far as bodies go: one block, whose rows have the same number.
const BLOCKS_OF_2: &str = "
    DROP TABLE object_body_m0;
    CREATE TABLE object_body_0 PARTITION OF object_body FOR VALUES FROM (0) TO (1);
    INSERT INTO object_index (hash, blk, size, state)
      SELECT sha256(word::bytea), 0, 3, 1 FROM unnest(ARRAY['old', 'odd']) AS of (word);
    INSERT INTO object_body (blk, hash, body)
      SELECT 0, sha256(word::bytea), word::bytea FROM unnest(ARRAY['old', 'odd']) AS of (word)";

#[test]
fn a_postgresql_of_an_earlier_version_is_taken_on_and_of_a_later_one_left_alone() {
    let cluster = Cluster::shared();
    for earlier in ["1", "2", "3"] {
        let url = cluster.database();
        run(async {
            let client = spoken_to(&url).await;
            of_version_3(&client).await;
            let set = "UPDATE setting SET value = '3' WHERE name = 'schema'";
            let is = set.replace("'3'", &format!("'{earlier}'"));
            if earlier != "3" {
                client.batch_execute(&format!("{BLOCKS_OF_2}; {is}")).await.unwrap();
            }
            if earlier == "1" {
                client.batch_execute("DROP TABLE unnamed").await.unwrap();
            }
            let store = Postgres::open(&url).await.unwrap();
            assert_eq!(store.unnamed_since(NOON, 1).await.unwrap(), []);
            for body in [b"old".to_vec(), b"odd".to_vec(), b"new".to_vec()] {
                let is_new = store.put_object(name(&body), body.clone(), NOON).await.unwrap();
                assert_eq!(is_new, body == b"new" || earlier == "3");
                let object = store.object(name(&body)).await.unwrap().unwrap();
                assert_eq!(object.body, Some(body));
            }
            assert!(Postgres::open(&url).await.is_ok());
            client.batch_execute(&set.replace("'3'", "'5'")).await.unwrap();
            assert_eq!(Postgres::open(&url).await.err().unwrap().code(), "E-NEWER");
        });
    }
}

/// Many programs start on it at the same time: one of them takes it on, and nothing is done twice.
#[test]
fn programs_that_start_together_take_it_on_once() {
    let cluster = Cluster::shared();
    let url = cluster.database();
    run(async {
        let client = spoken_to(&url).await;
        of_version_3(&client).await;
        let mut laptop = Laptop::new(1);
        let body = objects(7, 1);
        put_3(&client, &body[0]).await;
        laptop.add(Kind::Epoch, Digest::ZERO, 0);
        deliver_3(&client, DESK_INBOX, &laptop, ItemKind::Segment, name(&body[0])).await;
        let opening: Vec<_> = (0..6)
            .map(|_| {
                let url = url.clone();
                tokio::spawn(async move { Postgres::open(&url).await.map(|_| ()) })
            })
            .collect();
        for one in opening {
            one.await.unwrap().unwrap();
        }
        let store = Postgres::open(&url).await.unwrap();
        store.put_device(laptop.known_as(Role::Officer)).await.unwrap();
        assert_eq!(store.inbox(DESK_INBOX, 0, 10).await.unwrap().len(), 1);
        assert_eq!(
            store.object(name(&body[0])).await.unwrap().unwrap().body.as_ref(),
            Some(&body[0])
        );
    });
}
