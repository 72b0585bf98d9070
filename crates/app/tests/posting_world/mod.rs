//! The other side of a story: an authority, its desk, and the protocol kept in memory as the tests
//! of `sync` keep it.

#![allow(clippy::unwrap_used, reason = "a world that cannot be made fails the test")]

pub(crate) mod cast;
#[allow(
    dead_code,
    unreachable_pub,
    clippy::indexing_slicing,
    clippy::wildcard_imports,
    reason = "the model of the protocol, as the tests of sync have it"
)]
#[path = "../../../sync/src/tests/model.rs"]
mod model;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use dalil_app::{App, Loans, Way};
use dalil_case::{DeviceId, Moment};
use dalil_protocol::ledger::Entry;
use dalil_protocol::{
    AckHead, AckStage, Acknowledgement, Card, ItemKind, Pin, Refusal, RefusalCode, Signed, Trusted,
};
use dalil_seal::{EnrolCode, Random};
use dalil_sync::bundle::{Kind, Reader, replay, write_down};
use dalil_sync::{Courier, Round, Stop, Wish};

pub(crate) use cast::Authority;
use model::Model;

/// Turns the application round until something is so.
pub(crate) fn until(app: &mut App, mut is_so: impl FnMut(&mut App) -> bool) {
    for _ in 0..4000 {
        app.tend();
        app.lend();
        if is_so(app) {
            return;
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    panic!("it never came to that");
}

/// A server, and whether the line to it is cut.
pub(crate) struct OtherSide {
    model: Model,
    authority: Authority,
    is_cut: Arc<AtomicBool>,
}

struct Line {
    model: Model,
    manifest: Vec<u8>,
    is_cut: Arc<AtomicBool>,
}

impl Line {
    fn open(&self) -> Result<(), Refusal> {
        let is_cut = self.is_cut.load(Ordering::Relaxed);
        if is_cut { Err(Refusal::new(RefusalCode::NoAnswer)) } else { Ok(()) }
    }
}

impl Way for Line {
    fn manifest(&self, _: &str, _: &Pin) -> Result<Vec<u8>, Refusal> {
        self.open().map(|()| self.manifest.clone())
    }

    fn round(
        &self,
        _: &Trusted,
        loans: &Loans,
        clock: &(dyn Fn() -> Moment + Send + Sync),
        wish: Wish,
        draw: u64,
    ) -> Result<Round, Stop> {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        if self.open().is_err() {
            return runtime.block_on(Courier::new(&Cut, loans, clock, wish).try_round(draw));
        }
        let door = self.model.door();
        runtime.block_on(Courier::new(&door, loans, clock, wish).try_round(draw))
    }
}

/// Nobody answers.
struct Cut;

macro_rules! nobody {
    ($($name:ident($($arg:ty),*) -> $answer:ty;)+) => {
        impl dalil_protocol::SyncProtocol for Cut {
            $(async fn $name(&self, $(_: $arg),*) -> Result<$answer, Refusal> {
                Err(Refusal::new(RefusalCode::NoAnswer))
            })+
        }
    };
}

use dalil_case::Digest;
use dalil_protocol as p;

nobody! {
    hello() -> p::Hello;
    manifest(Digest) -> Vec<u8>;
    enrol(p::Enrol) -> p::Enrolled;
    open(p::SyncOpen) -> p::Opened;
    have(p::Have) -> p::Missing;
    put(Digest, Vec<u8>) -> p::ObjectAnswer;
    upload_state(Digest) -> p::UploadState;
    upload(Digest, u64, u64, Vec<u8>) -> p::UploadState;
    get(Digest, u64) -> Vec<u8>;
    ledger(p::PostLedger) -> p::LedgerAnswer;
    inbox(p::Destination, u64) -> p::Inbox;
    deliver(p::Deliver) -> p::Delivered;
    close(p::SyncClose) -> p::SyncClosed;
}

impl OtherSide {
    pub(crate) fn new() -> Self {
        let authority = Authority::of(0xA0);
        Self { model: Model::new(), authority, is_cut: Arc::default() }
    }

    pub(crate) fn reached_by(&self, app: App) -> App {
        let line = Line {
            model: self.model.clone(),
            manifest: self.manifest_bytes(),
            is_cut: self.is_cut.clone(),
        };
        app.by_way(Arc::new(line), Arc::new(|| ()))
    }

    pub(crate) fn card(&self) -> Card {
        self.authority.card()
    }

    pub(crate) fn manifest_bytes(&self) -> Vec<u8> {
        self.authority.manifest_bytes()
    }

    pub(crate) fn cut(&self) {
        self.is_cut.store(true, Ordering::Relaxed);
    }

    pub(crate) fn mend(&self) {
        self.is_cut.store(false, Ordering::Relaxed);
    }

    /// Takes large objects in steps of so many bytes.
    #[allow(dead_code, reason = "not every story has a large file")]
    pub(crate) fn takes_steps_of(&self, bytes: u32) {
        self.model.state(|state| state.limits.step = bytes);
    }

    /// Bytes of objects that have come in part.
    #[allow(dead_code, reason = "not every story has a large file")]
    pub(crate) fn half_here(&self) -> usize {
        self.model.state(|state| state.uploads.values().map(Vec::len).sum())
    }

    /// Believes no computer any more.
    pub(crate) fn withdraw_all(&self) {
        self.model.state(|state| state.devices.values_mut().for_each(|one| one.revoked = true));
    }

    /// The server takes a bundle in and writes its answer into a folder.
    pub(crate) fn answers(&self, up: &Path, folder: &Path) -> PathBuf {
        let bytes = std::fs::read(up).unwrap();
        let front = Reader::open(bytes.as_slice(), Kind::Up, &cast::open_key(8)).unwrap();
        let front = front.front().clone();
        let request = p::EnrolRequest::read(front.requests.first().unwrap()).unwrap();
        let to = request.claim.claimed().sealing.clone();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let bundles = cast::open_key(8);
            let taken = replay(bytes.as_slice(), &bundles, |_| self.model.door());
            let taken = taken.await.unwrap();
            let door = self.model.door();
            let open: p::SyncOpen = p::decode(&front.open.unwrap()).unwrap();
            p::SyncProtocol::open(&door, open).await.unwrap();
            let key = cast::sign_key(7);
            write_down(&door, &taken, &to, &key, folder, &Random::new()).await.unwrap()
        })
    }

    pub(crate) fn desk_has_read(&self, later_ms: i64) {
        self.acknowledge(AckStage::Read, later_ms);
    }

    pub(crate) fn desk_has_answered(&self, later_ms: i64) {
        self.acknowledge(AckStage::Answered, later_ms);
    }

    /// The desk says how far it is with everything that came from the only computer.
    fn acknowledge(&self, stage: AckStage, later_ms: i64) {
        let (device, last) = self.model.state(|state| {
            let (device, known) = state.devices.iter().next().unwrap();
            let (entries, _) = known.epochs.values().next_back().unwrap();
            (*device, Entry::decode(entries.last().unwrap()).unwrap().head())
        });
        let head = AckHead { epoch: last.epoch, seq: last.seq, head: last.hash, stage };
        let said = Acknowledgement {
            authority: self.authority.id(),
            by: DeviceId([0xDE; 16]),
            device,
            heads: vec![head],
            at: Moment(cast::NOON.0 + later_ms),
        };
        let said: Signed<Acknowledgement> = said.sign(&cast::sign_key(9)).unwrap();
        let desk = self.authority.desk_certificate();
        self.model.deliver(device, ItemKind::Certificate, &desk.to_bytes());
        self.model.deliver(device, ItemKind::Acknowledgement, &said.to_bytes());
    }
}

pub(crate) fn code() -> EnrolCode {
    EnrolCode::copy_of(&[0xC0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
}
