//! The mailbox on PostgreSQL 15 or newer. Several server processes may work on one database: a
//! device's ledger is locked by its row, an inbox is counted under the row of its destination.

mod devices;
mod durable;
mod failed;
mod gather;
mod inbox;
mod ledger;
mod objects;
mod open;
mod receipts;
mod tls;
mod unnamed;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::AtomicU32;

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::{Destination, Item, Pin, Receipt};
use deadpool_postgres::{Client, Pool, Transaction};
use tokio::sync::Semaphore;

use crate::ingest::{Batch, Chain, Ingested};
use crate::store::{Admission, Counts, Later, Looked, Mark, Object, Parcel, Reach, Store, Upload};
use crate::{Device, Error};
use failed::doing;
use gather::Gather;
pub(crate) use open::variables;

/// Most requests that wait for a connection. One more is refused.
const QUEUE: usize = 256;
/// How often a change is tried again that stood in another one's way.
const AGAIN: usize = 4;

/// A store on PostgreSQL.
pub struct Postgres {
    desk: Arc<Desk>,
    gather: Gather,
}

/// Connections, and who waits for one.
struct Desk {
    pool: Pool,
    waiting: Semaphore,
    /// So many groups of objects are not believed to be all new: see [`gather`].
    doubt: AtomicU32,
    /// What is known to be on the disk.
    reached: durable::Reached,
}

impl Postgres {
    /// Connects, and makes the tables where there are none.
    pub async fn open(url: &str) -> Result<Self, Error> {
        let desk = Arc::new(Desk {
            pool: open::pool(url)?,
            waiting: Semaphore::new(QUEUE),
            doubt: AtomicU32::new(0),
            reached: durable::Reached::default(),
        });
        open::prepare(&mut desk.client().await?).await?;
        Ok(Self { gather: Gather::start(&desk), desk })
    }
}

impl Desk {
    async fn client(&self) -> Result<Client, Error> {
        let _place = self.waiting.try_acquire().map_err(|_| Error::Busy)?;
        self.pool.get().await.map_err(|error| match error {
            deadpool_postgres::PoolError::Timeout(_) => Error::Busy,
            deadpool_postgres::PoolError::Backend(error) if error.code().is_some() => {
                doing("connecting to the database")(error)
            }
            // Somebody else answers, or nobody listens there now: the database starts anew, or the
            // network is gone.
            deadpool_postgres::PoolError::Backend(error) => {
                tls::refusal(&error).unwrap_or(Error::Busy)
            }
            other => Error::database("connecting to the database")(other),
        })
    }
}

/// Ends a change, well or not.
async fn end<T>(change: Transaction<'_>, done: Result<T, Error>) -> Result<T, Error> {
    match done {
        Ok(done) => change.commit().await.map(|()| done).map_err(doing("committing")),
        Err(error) => {
            // The connection may be gone; then there is nothing to undo.
            let _ = change.rollback().await;
            Err(error)
        }
    }
}

/// A change in a transaction of its own. What stood in another one's way is tried again.
macro_rules! change {
    ($self:ident, |$change:ident| $work:expr) => {
        Box::pin(async move {
            let mut left = AGAIN;
            loop {
                let mut client = $self.desk.client().await?;
                let begun = client.transaction().await.map_err(doing("beginning a change"))?;
                let $change = &begun;
                let done = $work.await;
                left = left.saturating_sub(1);
                match end(begun, done).await {
                    Err(Error::Busy) if left > 0 => {}
                    done => return done,
                }
            }
        })
    };
}

/// A query, on any connection.
macro_rules! ask {
    ($self:ident, $work:path $(, $given:expr)*) => {
        Box::pin(async move {
            let client = $self.desk.client().await?;
            $work(&client $(, $given)*).await
        })
    };
}

/// A query whose answer tells of ledgers or inboxes: what it tells of is on the disk.
macro_rules! tell {
    ($self:ident, $work:path $(, $given:expr)*) => {
        Box::pin(async move {
            let client = $self.desk.client().await?;
            let told = $work(&client $(, $given)*).await?;
            $self.desk.reached.seen(&client).await.map(|()| told)
        })
    };
}

impl Store for Postgres {
    fn setting(&self, name: &'static str, first: Vec<u8>) -> Later<'_, Vec<u8>> {
        ask!(self, devices::setting, name, &first)
    }

    fn ready(&self) -> Later<'_, ()> {
        ask!(self, devices::ready)
    }

    fn counts(&self) -> Later<'_, Counts> {
        ask!(self, devices::counts)
    }

    fn device(&self, id: DeviceId) -> Later<'_, Option<Device>> {
        ask!(self, devices::get, id)
    }

    fn devices(&self) -> Later<'_, Vec<Device>> {
        ask!(self, devices::all)
    }

    fn put_device(&self, device: Device) -> Later<'_, ()> {
        ask!(self, devices::put, &device)
    }

    fn came(&self, device: DeviceId, at: Moment) -> Later<'_, ()> {
        ask!(self, devices::came, device, at)
    }

    fn admit(&self, admission: Admission) -> Later<'_, bool> {
        change!(self, |change| devices::admit(change, &admission))
    }

    fn wrong_code(&self, code: [u8; 8]) -> Later<'_, u32> {
        ask!(self, devices::wrong_code, code)
    }

    fn code(&self, code: [u8; 8]) -> Later<'_, (Option<Digest>, u32)> {
        ask!(self, devices::code, code)
    }

    fn put_manifest(&self, version: u64, bytes: Vec<u8>) -> Later<'_, bool> {
        change!(self, |change| devices::put_manifest(change, version, &bytes))
    }

    fn manifest(&self, named: Pin) -> Later<'_, Option<Vec<u8>>> {
        ask!(self, devices::manifest, named)
    }

    fn newest_manifest(&self) -> Later<'_, Option<(u64, Digest)>> {
        ask!(self, devices::newest_manifest)
    }

    fn missing(&self, hashes: Vec<Digest>) -> Later<'_, Vec<bool>> {
        ask!(self, objects::missing, &hashes)
    }

    fn put_object(&self, hash: Digest, body: Vec<u8>, _: Moment) -> Later<'_, bool> {
        self.gather.put(hash, body)
    }

    fn put_objects(&self, objects: BTreeMap<Digest, Vec<u8>>) -> Later<'_, u32> {
        Box::pin(async move {
            let new = gather::keep(&self.desk, &objects).await?;
            Ok(u32::try_from(new.len()).unwrap_or(u32::MAX))
        })
    }

    fn object(&self, hash: Digest) -> Later<'_, Option<Object>> {
        ask!(self, objects::get, hash)
    }

    fn objects_within(
        &self,
        hashes: Vec<Digest>,
        reach: Vec<Reach>,
        most: u64,
    ) -> Later<'_, Vec<Vec<u8>>> {
        ask!(self, inbox::objects_within, &hashes, &reach, most)
    }

    fn lies_in(&self, hash: Digest, reach: Reach) -> Later<'_, bool> {
        ask!(self, inbox::lies_in, hash, reach)
    }

    fn upload(&self, hash: Digest) -> Later<'_, Option<Upload>> {
        ask!(self, objects::upload, hash)
    }

    fn move_upload(&self, hash: Digest, from: u64, to: Upload, at: Moment) -> Later<'_, bool> {
        ask!(self, objects::move_upload, hash, from, to, at)
    }

    fn end_upload(&self, hash: Digest, whole: Option<u64>) -> Later<'_, bool> {
        change!(self, |change| objects::end_upload(change, hash, whole))
    }

    fn stale_uploads(&self, before: Moment) -> Later<'_, Vec<Digest>> {
        ask!(self, objects::stale, before)
    }

    fn objects_after(&self, after: Option<Mark>, most: u32) -> Later<'_, Looked> {
        ask!(self, unnamed::page, after, most)
    }

    fn note_unnamed(&self, hashes: Vec<Digest>, at: Moment) -> Later<'_, ()> {
        ask!(self, unnamed::note, &hashes, at)
    }

    fn unnamed_since(&self, before: Moment, most: u32) -> Later<'_, Vec<Digest>> {
        ask!(self, unnamed::since, before, most)
    }

    fn let_go(&self, hashes: Vec<Digest>, before: Moment, at: Moment) -> Later<'_, Vec<Digest>> {
        Box::pin(async move {
            let parts = ask!(self, unnamed::parts, &hashes).await?;
            let mut beside = Vec::new();
            for part in parts {
                let let_go: Later<'_, Vec<Digest>> =
                    change!(self, |change| unnamed::let_go(change, &part, before, at));
                beside.extend(let_go.await?);
            }
            Ok(beside)
        })
    }

    fn release(&self, hash: Digest) -> Later<'_, ()> {
        ask!(self, unnamed::release, hash)
    }

    fn ingest(&self, batch: Batch) -> Later<'_, Ingested> {
        change!(self, |change| ledger::ingest(change, &batch))
    }

    fn chain(&self, device: DeviceId, epoch: Option<u32>) -> Later<'_, Option<Chain>> {
        tell!(self, ledger::chain, device, epoch)
    }

    fn entry(&self, device: DeviceId, epoch: u32, seq: u64) -> Later<'_, Option<Digest>> {
        tell!(self, ledger::entry, device, epoch, seq)
    }

    fn stretch(
        &self,
        device: DeviceId,
        epoch: u32,
        from: u64,
        to: u64,
    ) -> Later<'_, Vec<(u64, Digest, bool)>> {
        tell!(self, ledger::stretch, device, epoch, from, to)
    }

    fn inbox(&self, of: Destination, after: u64, most: u32) -> Later<'_, Vec<Item>> {
        tell!(self, inbox::page, of, after, most)
    }

    fn deliver(
        &self,
        to: Destination,
        from: DeviceId,
        parcels: Vec<Parcel>,
    ) -> Later<'_, Option<u32>> {
        change!(self, |change| inbox::deliver(change, to, from, &parcels))
    }

    fn not_backed_up(&self) -> Later<'_, Vec<(DeviceId, Chain)>> {
        // What the copy is to have is on the disk before the copy is begun.
        tell!(self, receipts::not_backed_up)
    }

    fn back_up(&self, receipts: Vec<Receipt>, _: Moment) -> Later<'_, ()> {
        change!(self, |change| receipts::back_up(change, &receipts))
    }
}
