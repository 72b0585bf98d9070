//! The mailbox on SQLCipher: one thread writes, grouping what waits into one commit; two read.

mod devices;
mod inbox;
mod ledger;
mod objects;
mod open;
mod unnamed;
mod worker;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::{Destination, Item, Pin, Receipt};
use dalil_seal::Secret;
use rusqlite::Connection;

use crate::ingest::{Batch, Chain, Ingested};
use crate::store::{Admission, Counts, Later, Looked, Mark, Object, Parcel, Reach, Store, Upload};
use crate::{Device, Error};
use worker::{Reader, Writer};

/// Bytes of the key file: the key, then the salt.
pub const KEY_LEN: usize = 48;

/// An embedded store.
pub struct Sqlite {
    path: PathBuf,
    key: Secret<KEY_LEN>,
    writer: Writer,
    reader: Reader,
}

impl Sqlite {
    /// Opens the database, or makes it.
    pub fn open(path: &Path, key: Secret<KEY_LEN>) -> Result<Self, Error> {
        let writing = open::writing(path, &key)?;
        let reading = [open::reading(path, &key)?, open::reading(path, &key)?];
        Ok(Self {
            path: path.to_path_buf(),
            key,
            writer: Writer::start(writing)?,
            reader: Reader::start(reading)?,
        })
    }

    /// Copies the database as it is now, page by page and sealed with the same key, while others
    /// write. The copy is on the disk when this returns.
    pub fn copy_to(&self, to: &Path) -> Result<(), Error> {
        open::copy(&self.path, to, &self.key)
    }

    fn write<T, F>(&self, work: F) -> Later<'_, T>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Result<T, Error> + Send + 'static,
    {
        let answer = self.writer.send(work);
        Box::pin(async move { answer?.await.unwrap_or(Err(Error::Busy)) })
    }

    fn read<T, F>(&self, work: F) -> Later<'_, T>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Result<T, Error> + Send + 'static,
    {
        let answer = self.reader.send(work);
        Box::pin(async move { answer?.await.unwrap_or(Err(Error::Busy)) })
    }
}

impl Store for Sqlite {
    fn setting(&self, name: &'static str, first: Vec<u8>) -> Later<'_, Vec<u8>> {
        self.write(move |conn| devices::setting(conn, name, &first))
    }

    fn ready(&self) -> Later<'_, ()> {
        self.read(devices::ready)
    }

    fn counts(&self) -> Later<'_, Counts> {
        self.read(devices::counts)
    }

    fn device(&self, id: DeviceId) -> Later<'_, Option<Device>> {
        self.read(move |conn| devices::get(conn, id))
    }

    fn devices(&self) -> Later<'_, Vec<Device>> {
        self.read(devices::all)
    }

    fn put_device(&self, device: Device) -> Later<'_, ()> {
        self.write(move |conn| devices::put(conn, &device))
    }

    fn came(&self, device: DeviceId, at: Moment) -> Later<'_, ()> {
        self.write(move |conn| devices::came(conn, device, at))
    }

    fn admit(&self, admission: Admission) -> Later<'_, bool> {
        self.write(move |conn| devices::admit(conn, &admission))
    }

    fn wrong_code(&self, code: [u8; 8]) -> Later<'_, u32> {
        self.write(move |conn| devices::wrong_code(conn, code))
    }

    fn code(&self, code: [u8; 8]) -> Later<'_, (Option<Digest>, u32)> {
        self.read(move |conn| devices::code(conn, code))
    }

    fn put_manifest(&self, version: u64, bytes: Vec<u8>) -> Later<'_, bool> {
        self.write(move |conn| devices::put_manifest(conn, version, &bytes))
    }

    fn manifest(&self, named: Pin) -> Later<'_, Option<Vec<u8>>> {
        self.read(move |conn| devices::manifest(conn, named))
    }

    fn newest_manifest(&self) -> Later<'_, Option<(u64, Digest)>> {
        self.read(devices::newest_manifest)
    }

    fn missing(&self, hashes: Vec<Digest>) -> Later<'_, Vec<bool>> {
        self.read(move |conn| objects::missing(conn, &hashes))
    }

    fn put_object(&self, hash: Digest, body: Vec<u8>, _: Moment) -> Later<'_, bool> {
        self.write(move |conn| objects::put(conn, hash, &body))
    }

    fn put_objects(&self, objects: BTreeMap<Digest, Vec<u8>>) -> Later<'_, u32> {
        self.write(move |conn| {
            let mut new = 0_u32;
            for (hash, body) in &objects {
                new = new.saturating_add(u32::from(objects::put(conn, *hash, body)?));
            }
            Ok(new)
        })
    }

    fn object(&self, hash: Digest) -> Later<'_, Option<Object>> {
        self.read(move |conn| objects::get(conn, hash))
    }

    fn objects_within(
        &self,
        hashes: Vec<Digest>,
        reach: Vec<Reach>,
        most: u64,
    ) -> Later<'_, Vec<Vec<u8>>> {
        self.read(move |conn| inbox::objects_within(conn, &hashes, &reach, most))
    }

    fn lies_in(&self, hash: Digest, reach: Reach) -> Later<'_, bool> {
        self.read(move |conn| inbox::lies_in(conn, hash, reach))
    }

    fn upload(&self, hash: Digest) -> Later<'_, Option<Upload>> {
        self.read(move |conn| objects::upload(conn, hash))
    }

    fn move_upload(&self, hash: Digest, from: u64, to: Upload, at: Moment) -> Later<'_, bool> {
        self.write(move |conn| objects::move_upload(conn, hash, from, to, at))
    }

    fn end_upload(&self, hash: Digest, whole: Option<u64>) -> Later<'_, bool> {
        self.write(move |conn| objects::end_upload(conn, hash, whole))
    }

    fn stale_uploads(&self, before: Moment) -> Later<'_, Vec<Digest>> {
        self.read(move |conn| objects::stale(conn, before))
    }

    fn objects_after(&self, after: Option<Mark>, most: u32) -> Later<'_, Looked> {
        self.read(move |conn| unnamed::page(conn, after, most))
    }

    fn note_unnamed(&self, hashes: Vec<Digest>, at: Moment) -> Later<'_, ()> {
        self.write(move |conn| unnamed::note(conn, &hashes, at))
    }

    fn unnamed_since(&self, before: Moment, most: u32) -> Later<'_, Vec<Digest>> {
        self.read(move |conn| unnamed::since(conn, before, most))
    }

    fn let_go(&self, hashes: Vec<Digest>, before: Moment, at: Moment) -> Later<'_, Vec<Digest>> {
        self.write(move |conn| unnamed::let_go(conn, &hashes, before, at))
    }

    fn release(&self, hash: Digest) -> Later<'_, ()> {
        self.write(move |conn| unnamed::release(conn, hash))
    }

    fn ingest(&self, batch: Batch) -> Later<'_, Ingested> {
        self.write(move |conn| ledger::ingest(conn, &batch))
    }

    fn chain(&self, device: DeviceId, epoch: Option<u32>) -> Later<'_, Option<Chain>> {
        self.read(move |conn| ledger::chain(conn, device, epoch))
    }

    fn entry(&self, device: DeviceId, epoch: u32, seq: u64) -> Later<'_, Option<Digest>> {
        self.read(move |conn| ledger::entry(conn, device, epoch, seq))
    }

    fn stretch(
        &self,
        device: DeviceId,
        epoch: u32,
        from: u64,
        to: u64,
    ) -> Later<'_, Vec<(u64, Digest, bool)>> {
        self.read(move |conn| ledger::stretch(conn, device, epoch, from, to))
    }

    fn inbox(&self, of: Destination, after: u64, most: u32) -> Later<'_, Vec<Item>> {
        self.read(move |conn| inbox::page(conn, of, after, most))
    }

    fn deliver(
        &self,
        to: Destination,
        from: DeviceId,
        parcels: Vec<Parcel>,
    ) -> Later<'_, Option<u32>> {
        self.write(move |conn| inbox::deliver(conn, to, from, &parcels))
    }

    fn not_backed_up(&self) -> Later<'_, Vec<(DeviceId, Chain)>> {
        self.read(ledger::not_backed_up)
    }

    fn back_up(&self, receipts: Vec<Receipt>, _: Moment) -> Later<'_, ()> {
        self.write(move |conn| ledger::back_up(conn, &receipts))
    }
}
