//! Laptops that write ledgers, and an office over each back end.

#[path = "../../tests/support/bucket.rs"]
#[allow(dead_code, reason = "not every program that includes this file looks into them")]
pub(crate) mod bucket;

use std::future::Future;
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, OnceLock};

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::ledger::{Head, Kind};
use dalil_protocol::{
    AuthorityId, KnownCodes, Limits, PostLedger, Role, ServerId, Signature, SyncOpen, SyncProtocol,
};
use dalil_seal::{Random, Secret, SigningKey, sha256};

use super::cluster::Cluster;
use crate::store::Store;
use crate::{
    Blobs, Device, EnrolmentCodes, Error, Identity, Mailbox, Office, Postgres, Sqlite, Standing,
};
use bucket::S3;

pub(crate) const NOON: Moment = Moment(1_795_521_600_000);
pub(crate) const AUTHORITY: AuthorityId = AuthorityId([0xa0; 16]);

/// A clock that moves when it is told to.
#[derive(Clone, Default)]
pub(crate) struct Hand(Arc<AtomicI64>);

impl Hand {
    pub(crate) fn forward(&self, ms: i64) {
        self.0.fetch_add(ms, Ordering::Relaxed);
    }

    pub(crate) fn clock(&self) -> crate::Clock {
        let hand = self.clone();
        Arc::new(move || Moment(NOON.0 + hand.0.load(Ordering::Relaxed)))
    }
}

/// Codes of cards, as a file would have them.
pub(crate) struct Cards(pub(crate) KnownCodes);

impl EnrolmentCodes for Cards {
    fn known(&self) -> Result<Option<KnownCodes>, Error> {
        Ok(Some(self.0.clone()))
    }
}

pub(crate) fn no_cards() -> Cards {
    Cards(KnownCodes { authority: AUTHORITY, codes: Vec::new() })
}

/// A computer with a ledger.
pub(crate) struct Laptop {
    pub(crate) id: DeviceId,
    pub(crate) key: SigningKey,
    pub(crate) head: Head,
    pub(crate) signature: Signature,
}

impl Laptop {
    pub(crate) fn new(n: u8) -> Self {
        let key = SigningKey::from_seed(Secret::copy_of(&[n; 32])).unwrap();
        let head = Head { epoch: 1, ..Head::default() };
        Self { id: DeviceId([n; 16]), key, head, signature: Signature([0; 64]) }
    }

    /// Begins the chain where it is empty, then an entry for each object.
    pub(crate) fn write(&mut self, objects: &[Vec<u8>]) -> PostLedger {
        let mut entries = Vec::new();
        if self.head.seq == 0 {
            entries.push(self.add(Kind::Epoch, Digest::ZERO, 0));
        }
        for object in objects {
            entries.push(self.add(Kind::Segment, name(object), object.len()));
        }
        self.sign(entries)
    }

    pub(crate) fn add(&mut self, kind: Kind, object: Digest, size: usize) -> Vec<u8> {
        let entry = self.head.next(kind, object, size, NOON);
        self.head = entry.head();
        entry.encode()
    }

    pub(crate) fn sign(&mut self, entries: Vec<Vec<u8>>) -> PostLedger {
        self.signature = Signature(self.head.sign(self.id, &self.key).unwrap());
        let entries = entries.into_iter().map(Into::into).collect();
        PostLedger { entries, signature: self.signature, device: self.id }
    }

    pub(crate) fn opening(&self) -> SyncOpen {
        SyncOpen {
            device: self.id,
            epoch: self.head.epoch,
            seq: self.head.seq,
            head: self.head.hash,
            signature: self.signature,
            receipt: None,
            cursor: 0,
            free: 1 << 30,
            version: 1,
        }
    }

    pub(crate) fn known_as(&self, role: Role) -> Device {
        let mut device = Device::uncertified(self.id, self.key.verifying_key(), NOON);
        if role != Role::Officer {
            device.standing = Standing::Certified;
            device.role = role;
        }
        device
    }
}

pub(crate) fn name(object: &[u8]) -> Digest {
    Digest(sha256(&[object]))
}

pub(crate) fn objects(of: u8, count: u8) -> Vec<Vec<u8>> {
    (0..count).map(|n| vec![of ^ n.rotate_left(3); 64 + usize::from(n)]).collect()
}

/// Sends objects, then what names them.
pub(crate) async fn send(
    mailbox: &Mailbox,
    laptop: &mut Laptop,
    objects: &[Vec<u8>],
) -> dalil_protocol::LedgerAnswer {
    for object in objects {
        mailbox.put(name(object), object.clone()).await.unwrap();
    }
    mailbox.ledger(laptop.write(objects)).await.unwrap()
}

/// An office over a store.
pub(crate) fn office(store: Arc<dyn Store>, folder: &Path, hand: &Hand, cards: Cards) -> Office {
    let key = SigningKey::from_seed(Secret::copy_of(&[0xee; 32])).unwrap();
    Office {
        store,
        blobs: Blobs::folder(&folder.join("blobs"), Limits::V1.step).unwrap(),
        identity: Arc::new(Identity::new(ServerId([0x5e; 16]), key)),
        codes: Box::new(cards),
        random: Random::new(),
        clock: hand.clock(),
        limits: Limits::V1,
        quota: 1 << 40,
        authority: OnceLock::from(AUTHORITY),
    }
}

pub(crate) fn sqlite(folder: &Path) -> Arc<dyn Store> {
    let key = Secret::copy_of(&[0x11; crate::KEY_LEN]);
    Arc::new(Sqlite::open(&folder.join("mailbox.db"), key).unwrap())
}

pub(crate) fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap()
        .block_on(work)
}

/// The same test with each back end.
pub(crate) fn on_each(test: impl AsyncFn(Arc<Office>, Hand)) {
    on_each_with(no_cards, test);
}

/// SQLCipher with a folder, PostgreSQL with a folder, SQLCipher with a bucket.
pub(crate) fn on_each_with(cards: impl Fn() -> Cards, test: impl AsyncFn(Arc<Office>, Hand)) {
    let (cluster, s3) = (Cluster::shared(), S3::shared());
    run(async {
        for (postgres, bucket) in [(false, false), (true, false), (false, true)] {
            let folder = tempfile::tempdir().unwrap();
            let store = if postgres {
                Arc::new(Postgres::open(&cluster.database()).await.unwrap()) as Arc<dyn Store>
            } else {
                sqlite(folder.path())
            };
            let hand = Hand::default();
            let mut office = office(store, folder.path(), &hand, cards());
            if bucket {
                office.blobs = Blobs::bucket(&s3.bucket(), Limits::V1.step).await.unwrap();
            }
            test(Arc::new(office), hand).await;
        }
    });
}

/// A database by itself.
pub(crate) async fn spoken_to(url: &str) -> tokio_postgres::Client {
    let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(connection);
    client
}
