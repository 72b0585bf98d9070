//! A server that keeps the protocol but for the answers that it twists.

use dalil_case::Digest;
use dalil_protocol::*;

use crate::tests::model::Door;

type Twist<T> = Option<Box<dyn Fn(T) -> Result<T, Refusal> + Send + Sync>>;

/// What is twisted; the rest is as the model answers.
pub(in crate::tests) struct Liar {
    pub(in crate::tests) door: Door,
    pub(in crate::tests) hello: Twist<Hello>,
    pub(in crate::tests) enrol: Twist<Enrolled>,
    pub(in crate::tests) open: Twist<Opened>,
    pub(in crate::tests) have: Twist<Missing>,
    pub(in crate::tests) many: Twist<Taken>,
    /// Small objects are said to be kept, and are not.
    pub(in crate::tests) forgets: bool,
    /// What an inbox names is said not to be there.
    pub(in crate::tests) loses: bool,
    pub(in crate::tests) ledger: Twist<LedgerAnswer>,
    pub(in crate::tests) close: Twist<SyncClosed>,
    pub(in crate::tests) inbox: Twist<Inbox>,
    pub(in crate::tests) get: Twist<Vec<u8>>,
    pub(in crate::tests) given: Twist<Vec<Vec<u8>>>,
    pub(in crate::tests) upload: Twist<UploadState>,
}

impl Liar {
    pub(in crate::tests) fn new(door: Door) -> Self {
        Self {
            door,
            hello: None,
            enrol: None,
            open: None,
            have: None,
            many: None,
            forgets: false,
            loses: false,
            ledger: None,
            close: None,
            inbox: None,
            get: None,
            given: None,
            upload: None,
        }
    }
}

fn twisted<T>(twist: &Twist<T>, answer: Result<T, Refusal>) -> Result<T, Refusal> {
    match twist {
        None => answer,
        Some(twist) => answer.and_then(twist),
    }
}

impl SyncProtocol for Liar {
    async fn hello(&self) -> Result<Hello, Refusal> {
        twisted(&self.hello, self.door.hello().await)
    }

    async fn manifest(&self, hash: Digest) -> Result<Vec<u8>, Refusal> {
        self.door.manifest(hash).await
    }

    async fn enrol(&self, request: Enrol) -> Result<Enrolled, Refusal> {
        twisted(&self.enrol, self.door.enrol(request).await)
    }

    async fn open(&self, request: SyncOpen) -> Result<Opened, Refusal> {
        twisted(&self.open, self.door.open(request).await)
    }

    async fn have(&self, request: Have) -> Result<Missing, Refusal> {
        twisted(&self.have, self.door.have(request).await)
    }

    async fn put(&self, hash: Digest, bytes: Vec<u8>) -> Result<ObjectAnswer, Refusal> {
        self.door.put(hash, bytes).await
    }

    async fn put_many(&self, objects: Vec<Vec<u8>>) -> Result<Taken, Refusal> {
        let count = u32::try_from(objects.len()).unwrap();
        let answer =
            if self.forgets { Ok(Taken { new: count }) } else { self.door.put_many(objects).await };
        twisted(&self.many, answer)
    }

    async fn upload_state(&self, hash: Digest) -> Result<UploadState, Refusal> {
        twisted(&self.upload, self.door.upload_state(hash).await)
    }

    async fn upload(
        &self,
        hash: Digest,
        length: u64,
        offset: u64,
        bytes: Vec<u8>,
    ) -> Result<UploadState, Refusal> {
        twisted(&self.upload, self.door.upload(hash, length, offset, bytes).await)
    }

    async fn get(&self, hash: Digest, offset: u64) -> Result<Vec<u8>, Refusal> {
        if self.loses {
            return Err(Refusal::new(RefusalCode::NotFound));
        }
        twisted(&self.get, self.door.get(hash, offset).await)
    }

    async fn get_many(&self, hashes: Vec<Digest>) -> Result<Vec<Vec<u8>>, Refusal> {
        if self.loses {
            return Err(Refusal::new(RefusalCode::NotFound));
        }
        twisted(&self.given, self.door.get_many(hashes).await)
    }

    async fn ledger(&self, request: PostLedger) -> Result<LedgerAnswer, Refusal> {
        twisted(&self.ledger, self.door.ledger(request).await)
    }

    async fn inbox(&self, of: Destination, cursor: u64) -> Result<Inbox, Refusal> {
        twisted(&self.inbox, self.door.inbox(of, cursor).await)
    }

    async fn deliver(&self, request: Deliver) -> Result<Delivered, Refusal> {
        self.door.deliver(request).await
    }

    async fn close(&self, request: SyncClose) -> Result<SyncClosed, Refusal> {
        twisted(&self.close, self.door.close(request).await)
    }
}
