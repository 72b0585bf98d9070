//! An authority with keys of known seeds, and computers with real vaults.

use std::path::Path;
use std::sync::{Arc, Mutex};

use dalil_case::{Basis, CaseId, Digest, Moment, Op, Response};
use dalil_protocol::{
    AuthorityId, BatchKey, KeyBatch, Manifest, Pin, Role, Route, SealPublic, SealedCertificate,
    Signed, Trusted,
};
use dalil_seal::{ChosenPassphrase, Cost, EnrolCode, Passphrase, Random, Secret, WordLanguage};
use dalil_vault::{
    CostPolicy, DeskKeys, Door, EnrolWish, Error, Home, Placing, Quiet, Vault, VaultId,
};

pub(crate) use super::manifest::{open_key, seal_public, sign_key};
use super::model::Model;
use crate::{Courier, Post, Round, Stop, Wish};

pub(crate) const NOON: Moment = Moment(1_795_521_600_000);
const PASSPHRASE: &str = "quiet lantern over seven harbours";
pub(crate) const ALL: Wish = Wish { files: true, free: 1 << 30 };

/// One root 1, OPS 4, desk 5, REC 6, RCPT 7, BTK 8.
/// The authority of all of them.
pub(crate) const AUTHORITY: [u8; 16] = [0xA0; 16];

pub(crate) fn manifest() -> Manifest {
    super::manifest::manifest(AUTHORITY[0], NOON)
}

pub(crate) fn signed(manifest: Manifest, root: u8) -> Signed<Manifest> {
    Signed::sign(manifest, &[&sign_key(root)]).unwrap()
}

pub(crate) fn following(present: &Trusted, change: impl FnOnce(&mut Manifest)) -> Manifest {
    let mut next = present.manifest().clone();
    next.version += 1;
    next.prev = Some(present.hash());
    change(&mut next);
    next
}

/// A computer with one officer's vault, open.
pub(crate) struct Computer {
    vault: Mutex<Option<Vault>>,
    home: Home,
    pub(crate) folder: Arc<tempfile::TempDir>,
}

impl Post for Computer {
    fn step<T: Send>(
        &self,
        work: impl FnOnce(&mut Vault) -> Result<T, Error> + Send,
    ) -> Result<T, Stop> {
        let mut vault = self.vault.lock().unwrap();
        vault.as_mut().ok_or(Stop::Locked).and_then(|vault| Ok(work(vault)?))
    }
}

impl Computer {
    /// A new one, asked to be enrolled by the authority of `manifest`; later cases go by themselves.
    pub(crate) fn enrolled(by: &Signed<Manifest>, later: bool) -> Self {
        let computer = Self::new();
        computer.enrol(by, later);
        computer
    }

    /// A desk of the authority, which a model lets read and deliver.
    pub(crate) fn desk(model: &Model) -> Self {
        let desk = Self::enrolled(&signed(manifest(), 1), true);
        let keys = DeskKeys {
            authority: AuthorityId([0xA0; 16]),
            label: "desk 1".to_owned(),
            ops: Some(sign_key(4)),
            openers: vec![Secret::copy_of(&[5; 32])],
        };
        desk.with(|vault| vault.become_desk(&keys, NOON).unwrap());
        let device = desk.with(|vault| vault.device());
        model.state(|state| state.desks.insert(device));
        desk
    }

    /// A desk lets an officer's computer in that it has heard of.
    pub(crate) fn certify(&self, other: &Self) {
        let placing = Placing {
            organisation: "Labour inspection".to_owned(),
            region: "Souss".to_owned(),
            role: Role::Officer,
            not_after: Moment(NOON.0 + 300 * 24 * 3600 * 1000),
        };
        let device = other.with(|vault| vault.device());
        self.with(|vault| vault.certify(device, &placing, NOON).unwrap());
    }

    pub(crate) fn new() -> Self {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        let (mut home, _) = Home::open(folder.path(), NOON).unwrap();
        let chosen = ChosenPassphrase::choose(PASSPHRASE, &[]).unwrap();
        let cheap = CostPolicy::Fixed(Cost::FLOOR);
        let vault = home.create("Amina", &chosen, cheap, None, NOON).unwrap();
        Self { vault: Mutex::new(Some(vault)), home, folder }
    }

    pub(crate) fn enrol(&self, by: &Signed<Manifest>, later: bool) {
        let code = EnrolCode::new(&Random::new()).unwrap();
        let wish = EnrolWish {
            manifest: &by.to_bytes(),
            pin: Pin::Whole(by.hash()),
            code: &code,
            name: "Amina B.",
            role: "labour inspector",
            later,
        };
        self.with(|vault| vault.enrol(&wish, WordLanguage::English, NOON).unwrap());
    }

    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut Vault) -> T) -> T {
        work(self.vault.lock().unwrap().as_mut().unwrap())
    }

    /// Locks: the courier gets nothing any more.
    pub(crate) fn lock(&self) {
        self.vault.lock().unwrap().take().unwrap().close().unwrap();
    }

    /// The officer comes back.
    pub(crate) fn unlock(&self, id: VaultId) {
        let passphrase = Passphrase::given(PASSPHRASE).unwrap();
        *self.vault.lock().unwrap() = Some(self.home.unlock(id, &passphrase, NOON).unwrap().0);
    }

    /// Whoever has the data folder goes by an order to seal. Says whether there was one.
    pub(crate) fn seals(&self) -> bool {
        self.with(|vault| self.home.obey_seal(vault, NOON).unwrap())
    }

    pub(crate) fn door(&self) -> Door {
        self.home.door(self.with(|vault| vault.id()))
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The disk as it is now.
    pub(crate) fn image(&self) -> Image {
        let id = self.with(|vault| vault.id());
        self.lock();
        let folder = tempfile::tempdir().unwrap();
        copy(self.path(), folder.path());
        self.unlock(id);
        Image { folder, id }
    }

    /// Puts a sealed file of so many bytes into a case.
    pub(crate) fn attach(&self, case: CaseId, size: usize) -> Digest {
        self.with(|vault| {
            let mut file = vault.begin_file().unwrap();
            file.write(&vec![7; size]).unwrap();
            let sealed = file.finish().unwrap();
            let add = Op::AttachAdd {
                blob: sealed.blob,
                key: sealed.key.expose().expose().to_vec(),
                media: "video/mp4".to_owned(),
                size: sealed.size,
                name: None,
                question: None,
                small: None,
                removed: None,
                consent: None,
            };
            vault.append(case, vec![add], NOON).unwrap();
            sealed.blob
        })
    }

    /// Begins a case and says something in it, sealed.
    pub(crate) fn write(&self, case: CaseId, text: &str) {
        self.with(|vault| {
            if vault.case(case).is_err() {
                vault.append(case, vec![opening()], NOON).unwrap();
            }
            let ops = vec![answer(text), note(text)];
            vault.append(case, ops, NOON).unwrap();
            vault.seal_events(NOON, &Quiet::undisturbed()).unwrap();
        });
    }

    pub(crate) fn offer(&self, case: CaseId) {
        self.with(|vault| vault.offer(case, "referral", "consent", NOON).unwrap());
    }

    /// One round with a server.
    pub(crate) async fn round(
        &self,
        peer: &impl dalil_protocol::SyncProtocol,
    ) -> Result<Round, Stop> {
        Courier::new(peer, self, || NOON, ALL).round().await
    }

    /// What the desk can read of what came from this computer, event by event.
    pub(crate) fn read_by_desk(&self, model: &Model) -> std::collections::BTreeSet<Vec<u8>> {
        let device = self.with(|vault| vault.device());
        model.read_with(&open_key(5), device)
    }

    /// Every event of one case, as this computer has it.
    pub(crate) fn events(&self, case: CaseId) -> std::collections::BTreeSet<Vec<u8>> {
        self.with(|vault| {
            let events = vault.events(case).unwrap();
            events.iter().map(|kept| kept.recorded.event.encode()).collect()
        })
    }
}

/// A disk as it was.
pub(crate) struct Image {
    folder: tempfile::TempDir,
    id: VaultId,
}

impl Image {
    /// The computer with that disk, and the vault open.
    pub(crate) fn restored(self) -> Computer {
        let (home, _) = Home::open(self.folder.path(), NOON).unwrap();
        let passphrase = Passphrase::given(PASSPHRASE).unwrap();
        let (vault, _) = home.unlock(self.id, &passphrase, NOON).unwrap();
        Computer { vault: Mutex::new(Some(vault)), home, folder: Arc::new(self.folder) }
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            std::fs::create_dir(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

pub(crate) fn case(n: u8) -> CaseId {
    CaseId([n; 16])
}

pub(crate) fn opening() -> Op {
    Op::CaseOpen {
        code: "7K-M4Q".to_owned(),
        guide: "morocco".to_owned(),
        edition: "2026.1".to_owned(),
        guide_hash: Digest([7; 32]),
        place: "Tanger".to_owned(),
        language: "fr".to_owned(),
    }
}

fn answer(text: &str) -> Op {
    let response = if text.len().is_multiple_of(2) { Response::Yes } else { Response::No };
    Op::AnswerSet { question: "debt".into(), response, basis: Basis::ToldByPerson }
}

pub(crate) fn note(text: &str) -> Op {
    Op::NoteAdd { question: None, text: text.to_owned(), replaces: None }
}

/// The certificate of a desk whose device signs with 9.
pub(crate) fn desk_certificate() -> Signed<dalil_protocol::Certificate> {
    certificate(dalil_case::DeviceId([0xDE; 16]), sign_key(9).verifying_key(), Role::Desk, 4)
}

pub(crate) fn certificate(
    device: dalil_case::DeviceId,
    signing: dalil_seal::VerifyingKey,
    role: Role,
    ops: u8,
) -> Signed<dalil_protocol::Certificate> {
    let certificate = dalil_protocol::Certificate {
        authority: AuthorityId([0xA0; 16]),
        device,
        signing: signing.into(),
        sealing: seal_public(10),
        organisation: "Border police".to_owned(),
        region: "North".to_owned(),
        role,
        issued: NOON,
        not_after: Moment(NOON.0 + 400 * 24 * 3600 * 1000),
        sealed: Vec::new().into(),
    };
    let inside = SealedCertificate {
        officer: dalil_case::OfficerId([1; 16]),
        signing: signing.into(),
        role,
        name: "Amina B.".to_owned(),
    };
    certificate.sign(&inside, &sign_key(ops), &Random::new()).unwrap()
}

/// A batch of keys that the desk might send.
pub(crate) fn some_batch(to: &SealPublic) -> Vec<u8> {
    let random = Random::new();
    let key = dalil_seal::ContentKey::new(&random).unwrap();
    let keys = [BatchKey { cek: [3; 16], key: &key }];
    let desk = dalil_case::DeviceId([0xDE; 16]);
    KeyBatch::seal(to, 1, desk, Route([0; 16]), &keys, &random).unwrap().to_bytes()
}
