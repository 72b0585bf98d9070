//! Objects come and go by their hash.

use dalil_case::Digest;
use dalil_protocol::{Destination, ObjectAnswer, Refusal, RefusalCode, Role, Taken, UploadState};
use dalil_seal::sha256;

use super::Mailbox;
use crate::number::length as length_of;
use crate::rights::{Action, allows};
use crate::store::{Reach, Upload};

/// Most bytes of one object: a film of two gigabytes, sealed, with room.
const MOST: u64 = 4 << 30;

impl Mailbox {
    pub(super) async fn take_object(
        &self,
        hash: Digest,
        bytes: Vec<u8>,
    ) -> Result<ObjectAnswer, Refusal> {
        self.may(Action::Send).await?;
        if length_of(bytes.len()) > u64::from(self.office.limits.step) {
            return Err(Refusal::new(RefusalCode::TooLarge));
        }
        if sha256(&[&bytes]) != hash.0 {
            return Err(Refusal::new(RefusalCode::WrongHash));
        }
        let new = self.office.store.put_object(hash, bytes, self.office.now()).await?;
        Ok(if new { ObjectAnswer::New } else { ObjectAnswer::Known })
    }

    pub(super) async fn take_objects(&self, objects: Vec<Vec<u8>>) -> Result<Taken, Refusal> {
        self.may(Action::Send).await?;
        self.bounded(objects.len())?;
        let step = u64::from(self.office.limits.step);
        if objects.iter().any(|bytes| length_of(bytes.len()) > step) {
            return Err(Refusal::new(RefusalCode::TooLarge));
        }
        let named = |bytes: Vec<u8>| (Digest(sha256(&[&bytes])), bytes);
        let objects = objects.into_iter().map(named).collect();
        Ok(Taken { new: self.office.store.put_objects(objects).await? })
    }

    pub(super) async fn uploaded(&self, hash: Digest) -> Result<UploadState, Refusal> {
        self.may(Action::Send).await?;
        if let Some(object) = self.office.store.object(hash).await? {
            return Ok(UploadState { offset: object.size, complete: true });
        }
        let upload = self.office.store.upload(hash).await?.filter(|upload| !upload.is_claimed());
        Ok(UploadState { offset: upload.map_or(0, |upload| upload.offset), complete: false })
    }

    pub(super) async fn take_step(
        &self,
        hash: Digest,
        length: u64,
        offset: u64,
        bytes: Vec<u8>,
    ) -> Result<UploadState, Refusal> {
        self.may(Action::Send).await?;
        let step = u64::from(self.office.limits.step);
        let size = length_of(bytes.len());
        // Every step but the last is full, so that each lies where the next upload looks for it.
        let fits = size <= step && length <= MOST && length <= self.office.quota;
        if !fits {
            return Err(Refusal::new(RefusalCode::TooLarge));
        }
        let expected = step.min(length.saturating_sub(offset));
        let store = &self.office.store;
        if let Some(object) = store.object(hash).await? {
            return Ok(UploadState { offset: object.size, complete: true });
        }
        let here = store.upload(hash).await?.unwrap_or(Upload { offset: 0, length });
        if here.offset != offset || here.length != length {
            return Err(Refusal::new(RefusalCode::Replayed));
        }
        // Every step is there, and whoever put it together is gone: it is done again.
        let is_whole = offset == length && size == 0;
        if !is_whole && (size != expected || offset.checked_rem(step) != Some(0)) {
            return Err(Refusal::new(RefusalCode::Malformed));
        }
        let blobs = &self.office.blobs;
        let to = Upload { offset: offset.saturating_add(size), length };
        if size > 0 {
            blobs.put_step(hash, offset, bytes).await?;
            if !store.move_upload(hash, offset, to, self.office.now()).await? {
                return Err(Refusal::new(RefusalCode::Replayed));
            }
        }
        if to.offset < length {
            return Ok(UploadState { offset: to.offset, complete: false });
        }
        let whole = blobs.assemble(hash, to).await?;
        let ended = store.end_upload(hash, whole.then_some(length)).await?;
        if !whole {
            return Err(Refusal::new(RefusalCode::WrongHash));
        }
        if !ended {
            // It had rested for so long that it is being removed.
            return Err(Refusal::new(RefusalCode::Replayed));
        }
        blobs.forget_steps(hash).await;
        Ok(UploadState { offset: length, complete: true })
    }

    pub(super) async fn give_objects(&self, hashes: Vec<Digest>) -> Result<Vec<Vec<u8>>, Refusal> {
        let reach = self.reach().await?;
        self.bounded(hashes.len())?;
        let first = *hashes.first().ok_or_else(|| Refusal::new(RefusalCode::Malformed))?;
        let most = u64::from(self.office.limits.body);
        let objects = self.office.store.objects_within(hashes, reach, most).await?;
        // Out of reach, not there, or beside the database: as if it had been asked for alone.
        if objects.is_empty() { Ok(vec![self.give_object(first, 0).await?]) } else { Ok(objects) }
    }

    /// Where this device may read from.
    async fn reach(&self) -> Result<Vec<Reach>, Refusal> {
        let device = self.may(Action::OwnInbox).await?;
        let now = self.office.now();
        let (authority, quarantine) = self.office.desks().await?;
        let mut reach = vec![Reach::Only(Destination(self.device.0))];
        if allows(&device, Action::AuthorityInbox, now).is_ok() {
            reach.extend([Reach::Only(authority), Reach::Only(quarantine)]);
        }
        if device.role_at(now) != Role::Officer {
            reach.push(Reach::AnyBut(authority, quarantine));
        }
        Ok(reach)
    }

    pub(super) async fn give_object(&self, hash: Digest, offset: u64) -> Result<Vec<u8>, Refusal> {
        let store = &self.office.store;
        let mut reached = false;
        for within in self.reach().await? {
            reached = reached || store.lies_in(hash, within).await?;
        }
        // Whether it exists elsewhere is nobody's business.
        let object = if reached { store.object(hash).await? } else { None };
        let object = object.ok_or_else(|| Refusal::new(RefusalCode::NotFound))?;
        let from = offset.min(object.size);
        let to = from.saturating_add(u64::from(self.office.limits.step)).min(object.size);
        match object.body {
            Some(body) => {
                let at = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
                Ok(body.get(at(from)..at(to)).unwrap_or_default().to_vec())
            }
            None if from == to => Ok(Vec::new()),
            None => Ok(self.office.blobs.read(hash, from, to).await?),
        }
    }
}
