//! The protocol as one trait: `sync` asks through it, `server` answers through it, and tests put
//! faults in between.

use std::future::Future;

use dalil_case::Digest;
use dalil_seal::sha256;

use crate::{
    Deliver, Delivered, Destination, Enrol, Enrolled, Have, Hello, Inbox, LedgerAnswer, Missing,
    ObjectAnswer, Opened, PostLedger, Refusal, SyncClose, SyncClosed, SyncOpen, Taken, UploadState,
};

/// What a device may ask a server. Every write is idempotent by content: asking again, in any order,
/// changes nothing more. Who asks, and that nobody else does, is settled by the carrier (see
/// [`crate::http`]).
pub trait SyncProtocol: Send + Sync {
    /// Who answers.
    fn hello(&self) -> impl Future<Output = Result<Hello, Refusal>> + Send;

    /// The bytes of a manifest. Its hash authenticates it: this is asked before anything is pinned.
    fn manifest(&self, hash: Digest) -> impl Future<Output = Result<Vec<u8>, Refusal>> + Send;

    /// Asks to be known.
    fn enrol(&self, request: Enrol) -> impl Future<Output = Result<Enrolled, Refusal>> + Send;

    /// Begins a conversation. What follows belongs to it.
    fn open(&self, request: SyncOpen) -> impl Future<Output = Result<Opened, Refusal>> + Send;

    /// Which objects are not there.
    fn have(&self, request: Have) -> impl Future<Output = Result<Missing, Refusal>> + Send;

    /// Sends an object of at most [`crate::Limits::step`] bytes.
    fn put(
        &self,
        hash: Digest,
        bytes: Vec<u8>,
    ) -> impl Future<Output = Result<ObjectAnswer, Refusal>> + Send;

    /// Sends small objects, as many as [`crate::Limits`] let one request hold: over a slow line each
    /// request costs a round trip. Whoever does not know this sends them one by one.
    fn put_many(
        &self,
        objects: Vec<Vec<u8>>,
    ) -> impl Future<Output = Result<Taken, Refusal>> + Send {
        async move {
            let mut new = 0_u32;
            for bytes in objects {
                let hash = Digest(sha256(&[&bytes]));
                let answer = self.put(hash, bytes).await?;
                new = new.saturating_add(u32::from(answer == ObjectAnswer::New));
            }
            Ok(Taken { new })
        }
    }

    /// How much of a larger object is there.
    fn upload_state(
        &self,
        hash: Digest,
    ) -> impl Future<Output = Result<UploadState, Refusal>> + Send;

    /// Sends the next bytes of a larger object of `length` bytes. An offset that is not the one the
    /// other side has is refused with [`crate::RefusalCode::Replayed`], and nothing is changed.
    fn upload(
        &self,
        hash: Digest,
        length: u64,
        offset: u64,
        bytes: Vec<u8>,
    ) -> impl Future<Output = Result<UploadState, Refusal>> + Send;

    /// The bytes of an object that lies in an inbox of whoever asks, from `offset`, at most one
    /// [`crate::Limits::step`] of them. Fewer: its end.
    fn get(
        &self,
        hash: Digest,
        offset: u64,
    ) -> impl Future<Output = Result<Vec<u8>, Refusal>> + Send;

    /// The bytes of small objects, each of at most one [`crate::Limits::step`], that lie in an inbox of
    /// whoever asks: the first ones of these, as many as one answer holds, and at least one. Whoever
    /// does not know this gives one at a time.
    fn get_many(
        &self,
        hashes: Vec<Digest>,
    ) -> impl Future<Output = Result<Vec<Vec<u8>>, Refusal>> + Send {
        async move {
            let first = hashes.first().ok_or(Refusal::new(crate::RefusalCode::Malformed))?;
            Ok(vec![self.get(*first, 0).await?])
        }
    }

    /// Sends entries of a ledger. An entry is the commit point for the object that it names.
    fn ledger(
        &self,
        request: PostLedger,
    ) -> impl Future<Output = Result<LedgerAnswer, Refusal>> + Send;

    /// Reads an inbox after a cursor. At least once: whoever reads keeps apart what it has by hash.
    fn inbox(
        &self,
        of: Destination,
        cursor: u64,
    ) -> impl Future<Output = Result<Inbox, Refusal>> + Send;

    /// Puts objects into an inbox. For desks.
    fn deliver(&self, request: Deliver) -> impl Future<Output = Result<Delivered, Refusal>> + Send;

    /// Compares. Ends the conversation where both have the same.
    fn close(&self, request: SyncClose)
    -> impl Future<Output = Result<SyncClosed, Refusal>> + Send;
}
