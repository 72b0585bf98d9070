//! One conversation of one device, whoever carried it here and made sure that it is this device:
//! the HTTP layer, or a test that needs no network.

mod compare;
mod inbox;
mod objects;
mod open;

use std::sync::{Arc, Mutex, PoisonError};

use dalil_case::{DeviceId, Digest};
use dalil_protocol::{
    Deliver, Delivered, Destination, Enrol, Enrolled, Have, Hello, Inbox, LedgerAnswer, Missing,
    ObjectAnswer, Opened, PostLedger, Refusal, RefusalCode, SyncClose, SyncClosed, SyncOpen,
    SyncProtocol, Taken, UploadState,
};

use crate::Device;
use crate::ingest::Batch;
use crate::number::length;
use crate::office::Office;
use crate::rights::{Action, allows};

/// A device's side of the mailbox.
pub struct Mailbox {
    office: Arc<Office>,
    device: DeviceId,
    /// The epoch that is spoken of, once the conversation is open.
    epoch: Mutex<Option<u32>>,
}

impl Mailbox {
    /// For a device that was told apart from every other.
    pub fn new(office: Arc<Office>, device: DeviceId) -> Self {
        Self { office, device, epoch: Mutex::new(None) }
    }

    /// Whose.
    pub fn device(&self) -> DeviceId {
        self.device
    }

    /// The device as it stands now, if it may do this. Asked of the store each time: a revoked
    /// device is refused with its next request.
    async fn may(&self, action: Action) -> Result<Device, Refusal> {
        let device = self.office.known(self.device).await?;
        allows(&device, action, self.office.now()).map_err(Refusal::new)?;
        Ok(device)
    }

    fn epoch(&self) -> Result<u32, Refusal> {
        let epoch = *self.epoch.lock().unwrap_or_else(PoisonError::into_inner);
        epoch.ok_or_else(|| Refusal::new(RefusalCode::NotAllowed))
    }

    fn set_epoch(&self, epoch: u32) {
        *self.epoch.lock().unwrap_or_else(PoisonError::into_inner) = Some(epoch);
    }

    /// No more than the limits say, and something at all.
    fn bounded(&self, count: usize) -> Result<(), Refusal> {
        if length(count) > u64::from(self.office.limits.objects) {
            return Err(Refusal::new(RefusalCode::TooLarge));
        }
        Ok(())
    }

    async fn take_ledger(&self, post: PostLedger) -> Result<LedgerAnswer, Refusal> {
        let own = post.device == self.device;
        let me = self.may(if own { Action::OwnLedger } else { Action::OtherLedger }).await?;
        self.bounded(post.entries.len())?;
        if post.entries.is_empty() {
            return Err(Refusal::new(RefusalCode::Malformed));
        }
        let whose = if own { Some(me) } else { self.office.store.device(post.device).await? };
        let whose = whose.ok_or_else(|| Refusal::new(RefusalCode::NotFound))?;
        // A courier carries no more for a revoked device than it may bring itself.
        allows(&whose, Action::OwnLedger, self.office.now()).map_err(Refusal::new)?;
        let (authority, quarantine) = self.office.desks().await?;
        let revoked = whose.standing == crate::Standing::Revoked;
        let read = Batch::read(
            &post,
            &whose.key,
            if revoked { quarantine } else { authority },
            self.office.quota,
            Arc::clone(&self.office.identity),
            self.office.now(),
        );
        match read {
            Ok(batch) => {
                let done = self.office.store.ingest(batch).await?;
                Ok(LedgerAnswer { verdicts: done.verdicts, receipt: done.receipt })
            }
            Err(verdicts) => Ok(LedgerAnswer { verdicts, receipt: None }),
        }
    }
}

impl SyncProtocol for Mailbox {
    async fn hello(&self) -> Result<Hello, Refusal> {
        self.office.hello().await
    }

    async fn manifest(&self, hash: Digest) -> Result<Vec<u8>, Refusal> {
        self.office.manifest(dalil_protocol::Pin::Whole(hash)).await
    }

    async fn enrol(&self, request: Enrol) -> Result<Enrolled, Refusal> {
        self.office.enrol(request).await
    }

    async fn open(&self, request: SyncOpen) -> Result<Opened, Refusal> {
        self.begin(request).await
    }

    async fn have(&self, request: Have) -> Result<Missing, Refusal> {
        self.may(Action::Send).await?;
        self.bounded(request.hashes.len())?;
        let missing = self.office.store.missing(request.hashes).await?;
        Ok(Missing::of(missing.into_iter()))
    }

    async fn put(&self, hash: Digest, bytes: Vec<u8>) -> Result<ObjectAnswer, Refusal> {
        self.take_object(hash, bytes).await
    }

    async fn put_many(&self, objects: Vec<Vec<u8>>) -> Result<Taken, Refusal> {
        self.take_objects(objects).await
    }

    async fn upload_state(&self, hash: Digest) -> Result<UploadState, Refusal> {
        self.uploaded(hash).await
    }

    async fn upload(
        &self,
        hash: Digest,
        length: u64,
        offset: u64,
        bytes: Vec<u8>,
    ) -> Result<UploadState, Refusal> {
        self.take_step(hash, length, offset, bytes).await
    }

    async fn get(&self, hash: Digest, offset: u64) -> Result<Vec<u8>, Refusal> {
        self.give_object(hash, offset).await
    }

    async fn get_many(&self, hashes: Vec<Digest>) -> Result<Vec<Vec<u8>>, Refusal> {
        self.give_objects(hashes).await
    }

    async fn ledger(&self, request: PostLedger) -> Result<LedgerAnswer, Refusal> {
        self.take_ledger(request).await
    }

    async fn inbox(&self, of: Destination, cursor: u64) -> Result<Inbox, Refusal> {
        self.give_inbox(of, cursor).await
    }

    async fn deliver(&self, request: Deliver) -> Result<Delivered, Refusal> {
        self.put_into(request).await
    }

    async fn close(&self, request: SyncClose) -> Result<SyncClosed, Refusal> {
        self.compare(request).await
    }
}
