//! An authority with one root, the computers of two officers, and its desk; every object goes from
//! one to the other by hand.

use dalil_case::{CaseId, DeviceId, Digest, Moment};
use dalil_protocol::{
    Applicant, AuthorityId, BatchKey, EnrolRequest, ItemKind, KeyBatch, Manifest, Pin, PostLedger,
    Route, SealPublic, Signature, Signed, Trusted, encode,
};
use dalil_seal::xwing::OpeningKey;
use dalil_seal::{EnrolCode, Random, Secret, SigningKey};

use super::cast::{CHEAP, NOON, chosen};
use super::manifest::{manifest, open_key, sign_key};
use crate::{DeskKeys, Home, Intake, Quiet, Vault};

pub(super) const OURS: AuthorityId = AuthorityId([0xA0; 16]);
pub(super) const LATER: Moment = Moment(NOON.0 + 365 * 24 * 3600 * 1000);

pub(super) fn ops() -> SigningKey {
    sign_key(4)
}

fn desk_key() -> OpeningKey {
    open_key(5)
}

fn seal_public(key: &OpeningKey) -> SealPublic {
    SealPublic::of(&key.sealing_key().unwrap()).unwrap()
}

pub(super) fn trusted_authority() -> Trusted {
    let manifest = Manifest { fresh_until: LATER, ..manifest(OURS.0[0], NOON) };
    let signed = Signed::sign(manifest, &[&sign_key(1)]).unwrap();
    Trusted::first(&signed.to_bytes(), &Pin::Whole(signed.hash()), NOON).unwrap()
}

/// Something on its way.
#[derive(Clone, Debug)]
pub(super) struct Parcel {
    pub(super) kind: ItemKind,
    pub(super) bytes: Vec<u8>,
}

/// A computer with one open vault.
pub(super) struct Computer {
    pub(super) vault: Vault,
    _home: Home,
    _folder: tempfile::TempDir,
    /// Segments up to this number were sent.
    sent: i64,
    /// Entries up to this one were sent.
    told: u64,
}

impl Computer {
    pub(super) fn new(alias: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (mut home, _) = Home::open(folder.path(), NOON).unwrap();
        let vault = home.create(alias, &chosen(), CHEAP, None, NOON).unwrap();
        Self { vault, _home: home, _folder: folder, sent: 0, told: 0 }
    }

    pub(super) fn desk() -> Self {
        let mut desk = Self::new("Dana");
        let keys = DeskKeys {
            authority: OURS,
            label: "desk 1".to_owned(),
            ops: Some(ops()),
            openers: vec![Secret::copy_of(&[5; 32])],
        };
        desk.vault.become_desk(&keys, NOON).unwrap();
        desk
    }

    pub(super) fn device(&self) -> DeviceId {
        self.vault.device()
    }

    /// Asks to be known.
    pub(super) fn request(&self, name: &str) -> Parcel {
        let random = Random::new();
        let outbox = self.vault.outbox.as_ref().unwrap();
        let inbox = outbox.inbox_key().unwrap().sealing_key().unwrap();
        let signing = outbox.signing().verifying_key().into();
        let applicant = Applicant {
            officer: self.vault.officer(),
            signing: self.vault.signing_key().into(),
            sealing: seal_public(&self.vault.share_key().unwrap()),
            name: name.to_owned(),
            role: "labour inspection".to_owned(),
            signature: Signature([0; 64]),
        };
        let public = SealPublic::of(&inbox).unwrap();
        let applicant =
            applicant.sign(self.device(), signing, &public, &self.vault.signing).unwrap();
        let code = EnrolCode::new(&random).unwrap();
        let device = (self.device(), outbox.signing(), &inbox);
        let request =
            EnrolRequest::new(&trusted_authority(), &code, device, &applicant, NOON, &random)
                .unwrap();
        Parcel { kind: ItemKind::Enrolment, bytes: request.to_bytes() }
    }

    /// What was written and not sent yet: key batches and segments, then the ledger that names them.
    pub(super) fn send(&mut self) -> Vec<Parcel> {
        self.send_at(NOON)
    }

    /// The same when this computer's clock says so.
    pub(super) fn send_at(&mut self, now: Moment) -> Vec<Parcel> {
        self.vault.seal_events(now, &Quiet::undisturbed()).unwrap();
        let keys = self.vault.case_keys().unwrap();
        let mut parcels = Vec::new();
        let wanted: Vec<BatchKey<'_>> =
            keys.values().map(|key| BatchKey { cek: key.id, key: &key.key }).collect();
        let (reader, route) = (seal_public(&desk_key()), Route([0; 16]));
        let batch =
            KeyBatch::seal(&reader, 1, self.device(), route, &wanted, &Random::new()).unwrap();
        let bytes = batch.to_bytes();
        let outbox = self.vault.outbox.as_mut().unwrap();
        let hash = Digest(dalil_seal::sha256(&[&bytes]));
        let kind = crate::ledger::Kind::KeyBatch;
        outbox.batch(now, |batch| batch.append(kind, hash, bytes.len())).unwrap();
        parcels.push(Parcel { kind: ItemKind::KeyBatch, bytes });
        for row in outbox.segments(self.sent).unwrap() {
            self.sent = row.n;
            parcels.push(Parcel { kind: ItemKind::Segment, bytes: row.bytes });
        }
        parcels.push(self.ledger());
        parcels
    }

    /// The entries that were not told yet.
    pub(super) fn ledger(&mut self) -> Parcel {
        let outbox = self.vault.outbox.as_ref().unwrap();
        let entries = outbox.entries(self.told, 4096).unwrap();
        self.told += entries.len() as u64;
        let post = PostLedger {
            signature: Signature(entries.last().unwrap().signature.unwrap()),
            entries: entries.into_iter().map(|one| one.bytes.into()).collect(),
            device: self.device(),
        };
        Parcel { kind: ItemKind::Ledger, bytes: encode(&post) }
    }

    /// The whole ledger is told again.
    pub(super) fn forget_told(&mut self) {
        self.told = 0;
    }

    /// A segment by its name.
    fn segment(&self, hash: Digest) -> Option<Vec<u8>> {
        let outbox = self.vault.outbox.as_ref().unwrap();
        outbox.segments(0).unwrap().into_iter().find(|row| row.hash == hash).map(|row| row.bytes)
    }

    /// Takes what another computer sent.
    pub(super) fn take(&mut self, from: DeviceId, parcels: &[Parcel]) -> Vec<Intake> {
        self.take_at(from, parcels, NOON)
    }

    /// The same when this computer's clock says so.
    pub(super) fn take_at(
        &mut self,
        from: DeviceId,
        parcels: &[Parcel],
        now: Moment,
    ) -> Vec<Intake> {
        parcels
            .iter()
            .map(|one| self.vault.take_object(one.kind, from, &one.bytes, now).unwrap())
            .collect()
    }

    /// What this desk laid out for another computer. Segments of others come from `others`.
    pub(super) fn post_for(&mut self, to: DeviceId, others: &[&Computer]) -> Vec<Parcel> {
        self.vault.lay_out_news(NOON).unwrap();
        let all: Vec<_> = self.vault.outgoing().unwrap();
        let mut parcels = Vec::new();
        for one in all.iter().filter(|one| one.to == to) {
            let found = others.iter().find_map(|other| other.segment(one.hash));
            // What goes to several computers has its bytes at the first of them.
            let first = all.iter().find(|other| other.hash == one.hash && other.bytes.is_some());
            let bytes = one.bytes.clone().or_else(|| first.and_then(|other| other.bytes.clone()));
            let bytes = bytes.or_else(|| self.segment(one.hash)).or(found);
            parcels.push(Parcel { kind: one.kind, bytes: bytes.expect("somebody has it") });
            self.vault.gone(to, one.hash, NOON).unwrap();
        }
        parcels
    }

    /// Every event of a case, byte for byte.
    pub(super) fn bytes(&self, case: CaseId) -> Vec<Vec<u8>> {
        let events = self.vault.events(case).unwrap();
        let mut all: Vec<_> = events.iter().map(|kept| kept.recorded.event.encode()).collect();
        all.sort();
        all
    }
}
