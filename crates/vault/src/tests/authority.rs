//! K13, K14: the authority opens a vault, with two custodians of three, and nobody else does.

use dalil_case::{Moment, Response};
use dalil_protocol::{Manifest, Pin, RecoveryReply, RecoveryRequest, SealPublic, Signed, Trusted};
use dalil_seal::{
    Random, SLOT_LEN, Secret, Share, ShareError, SheetCode, SigningKey, SlotKind, join, split,
    xwing,
};

use super::cast::{NOON, PASSPHRASE, amina, answer, case_id, given, opening};
use super::manifest::{manifest, seal_public as public};
use super::recovery::{code, other, rehearsed};
use crate::{AuditKind, Door, Error, Home, Notice, Vault, VaultId};

const OTHER: &str = "nine copper kettles on a blue shelf";

/// An authority of one root, whose recovery key three custodians hold.
pub(super) struct Authority {
    root: SigningKey,
    ops: SigningKey,
    custodians: [Share; 3],
    pub(super) trusted: Trusted,
}

impl Authority {
    pub(super) fn new(id: u8) -> Self {
        let random = Random::new();
        let (root, ops) = (SigningKey::new(&random).unwrap(), SigningKey::new(&random).unwrap());
        let seed = random.secret().unwrap();
        let custodians = split(&seed, &random).unwrap();
        let recovery = xwing::OpeningKey::from_seed(seed).sealing_key().unwrap();
        let manifest = Manifest {
            roots: vec![root.verifying_key().into()],
            ops: vec![ops.verifying_key().into()],
            recovery: SealPublic::of(&recovery).unwrap(),
            receipts: ops.verifying_key().into(),
            fresh_until: Moment(NOON.0 + 1),
            ..manifest(id, NOON)
        };
        let signed = Signed::sign(manifest, &[&root]).unwrap();
        let pin = Pin::Whole(signed.hash());
        let trusted = Trusted::first(&signed.to_bytes(), &pin, NOON).unwrap();
        Self { root, ops, custodians, trusted }
    }

    /// The next manifest, with a change.
    fn following(&self, change: impl FnOnce(&mut Manifest)) -> Trusted {
        let mut next = self.trusted.manifest().clone();
        next.version += 1;
        next.prev = Some(self.trusted.hash());
        change(&mut next);
        let signed = Signed::sign(next, &[&self.root]).unwrap();
        self.trusted.next(&signed.to_bytes(), NOON).unwrap()
    }

    /// What two custodians answer to a request that they were handed.
    fn answers(&self, request: &[u8], one: usize, other: usize) -> Vec<u8> {
        let key = join(&self.custodians[one], &self.custodians[other]).unwrap();
        self.answers_with(request, &key, &self.ops).unwrap().to_bytes()
    }

    fn answers_with(
        &self,
        request: &[u8],
        key: &xwing::OpeningKey,
        ops: &SigningKey,
    ) -> Result<Signed<RecoveryReply>, dalil_protocol::TrustRefused> {
        let id = self.trusted.manifest().authority;
        let request = RecoveryRequest::read(request).unwrap();
        request.answer(id, key, (1, 2), ops, NOON, &Random::new())
    }
}

fn asks(home: &Home, id: VaultId) -> Vec<u8> {
    home.ask_authority(id, &other(), NOON).unwrap().to_bytes()
}

fn takes(home: &Home, id: VaultId, reply: &[u8]) -> Result<(Vault, Vec<Notice>), Error> {
    home.take_reply(id, reply, &given(OTHER), NOON)
}

/// All that a vault says of its cases.
fn said(vault: &mut Vault) -> Vec<String> {
    let cases = vault.cases(&crate::CaseQuery::default()).unwrap();
    let events = cases.iter().flat_map(|row| vault.events(row.id).unwrap());
    events.map(|kept| format!("{kept:?}")).collect()
}

/// K14: each pair of custodians opens the vault with everything in it; the passphrase that was
/// forgotten and the sheet that was lost open it no more.
#[test]
fn each_pair_of_custodians_gives_back_everything() {
    let authority = Authority::new(1);
    for (one, two) in [(0, 1), (1, 2), (2, 0)] {
        let folder = tempfile::tempdir().unwrap();
        let (home, mut vault) = amina(folder.path());
        let (id, case) = (vault.id(), case_id());
        let paper = rehearsed(&mut vault);
        vault.seal_authority_slot(&authority.trusted, NOON).unwrap();
        assert_eq!(vault.authority().unwrap().unwrap().manifest, authority.trusted);
        vault.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
        vault.append(case, vec![answer("papers-held", Response::Yes)], NOON).unwrap();
        let before = said(&mut vault);
        vault.close().unwrap();

        let request = asks(&home, id);
        assert_eq!(home.asked_authority(id).unwrap().unwrap().to_bytes(), request);
        let reply = authority.answers(&request, one, two);
        let (mut vault, notices) = takes(&home, id, &reply).unwrap();
        assert_eq!((said(&mut vault), notices), (before, vec![]));
        assert!(vault.sheets().unwrap().standing.is_none(), "a new sheet is needed");
        assert!(vault.authority().unwrap().is_some(), "the authority's slot stays");
        let kinds: Vec<_> =
            vault.audits().unwrap().0.iter().map(|one| (one.kind, one.amount)).collect();
        let tail = [(AuditKind::RecoveryAsked, 0), (AuditKind::RecoveryAnswered, 1)];
        assert!(kinds.contains(&(AuditKind::AuthoritySealed, 0)) && kinds.ends_with(&tail));
        vault.close().unwrap();

        assert_eq!(code(home.unlock(id, &given(PASSPHRASE), NOON)), "wrong-passphrase");
        let sheet = SheetCode::read(&paper).unwrap();
        assert_eq!(code(home.recover(id, &sheet, &other(), NOON)), "sheet-wrong");
        let later = Moment(NOON.0 + 2000);
        home.unlock(id, &given(OTHER), later).unwrap().0.close().unwrap();
        // A reply is used once: what it was answered to is gone.
        assert!(home.asked_authority(id).unwrap().is_none());
        assert_eq!(code(takes(&home, id, &reply)), "nothing-asked");
    }
}

/// K14: one custodian alone has no key, and a guess in the place of the other opens nothing.
#[test]
fn one_custodian_opens_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let authority = Authority::new(1);
    let (home, mut vault) = amina(folder.path());
    let id = vault.id();
    vault.seal_authority_slot(&authority.trusted, NOON).unwrap();
    vault.close().unwrap();
    let request = asks(&home, id);
    let [one, two, _] = &authority.custodians;
    assert_eq!(join(one, one).err(), Some(ShareError::SameCustodian));
    let guess = split(&Random::new().secret().unwrap(), &Random::new()).unwrap();
    assert_eq!(join(one, &guess[1]).err(), Some(ShareError::OtherSet));
    let wrong = xwing::OpeningKey::from_seed(Random::new().secret().unwrap());
    assert!(authority.answers_with(&request, &wrong, &authority.ops).is_err());
    let right = join(one, two).unwrap();
    assert!(authority.answers_with(&request, &right, &authority.ops).is_ok());
}

/// K13: a sealed vault keeps both recovery slots; the sheet and the authority each give back the
/// same.
#[test]
fn a_sealed_vault_opens_by_the_sheet_and_by_the_authority_alike() {
    let authority = Authority::new(1);
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    let (id, case) = (vault.id(), case_id());
    let paper = rehearsed(&mut vault);
    vault.seal_authority_slot(&authority.trusted, NOON).unwrap();
    vault.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    let before = said(&mut vault);
    vault.close().unwrap();
    let place = folder.path().join("vaults").join(id.to_string());
    let slots = || {
        ["vault.hdr", "vault.hdr.1"].map(|name| {
            std::fs::read(place.join(name)).unwrap()[1024 + 2 * SLOT_LEN..1024 + 4 * SLOT_LEN]
                .to_vec()
        })
    };
    let kept = slots();
    assert!(home.seal(id, NOON).unwrap());
    assert_eq!(slots(), kept, "both recovery slots, in both copies");
    assert_eq!(home.door(id), Door::Sealed);
    assert_eq!(code(home.unlock(id, &given(PASSPHRASE), NOON)), "vault-sealed");
    let copy = tempfile::tempdir().unwrap();
    copy_folder(folder.path(), copy.path());
    drop(home);

    let (home, _) = Home::open(folder.path(), NOON).unwrap();
    let sheet = SheetCode::read(&paper).unwrap();
    let (mut vault, _) = home.recover(id, &sheet, &other(), NOON).unwrap();
    assert_eq!(said(&mut vault), before);
    vault.close().unwrap();

    let (home, _) = Home::open(copy.path(), NOON).unwrap();
    let reply = authority.answers(&asks(&home, id), 0, 2);
    let (mut vault, _) = takes(&home, id, &reply).unwrap();
    assert_eq!(said(&mut vault), before);
    vault.close().unwrap();
    assert_eq!(home.door(id), Door::Closed);
}

/// A vault that only the authority can open may be sealed: nothing would be lost.
#[test]
fn the_authority_alone_is_enough_to_seal_by() {
    let folder = tempfile::tempdir().unwrap();
    let authority = Authority::new(1);
    let (home, mut vault) = amina(folder.path());
    let id = vault.id();
    assert!(!home.seal(id, NOON).unwrap());
    assert_eq!(code(home.ask_authority(id, &other(), NOON)), "no-authority");
    vault.seal_authority_slot(&authority.trusted, NOON).unwrap();
    vault.close().unwrap();
    assert!(home.seal(id, NOON).unwrap());
    let reply = authority.answers(&asks(&home, id), 1, 0);
    assert!(takes(&home, id, &reply).is_ok());
}

/// Two vaults, one authority: a reply is of one request, one vault and one passphrase.
#[test]
fn a_reply_is_of_one_request_and_one_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let authority = Authority::new(1);
    let prepared = |data: &std::path::Path| {
        let (home, mut vault) = amina(data);
        let id = vault.id();
        vault.seal_authority_slot(&authority.trusted, NOON).unwrap();
        vault.close().unwrap();
        (home, id)
    };
    let (home, id) = prepared(folder.path());
    let (other_home, other_id) = prepared(elsewhere.path());
    let (first, foreign) = (asks(&home, id), asks(&other_home, other_id));
    let second = asks(&home, id);
    let header = std::fs::read(folder.path().join("vaults").join(id.to_string()).join("vault.hdr"));
    for request in [&first, &foreign] {
        let reply = authority.answers(request, 0, 1);
        assert_eq!(code(takes(&home, id, &reply)), "reply-other");
    }
    let reply = authority.answers(&second, 0, 1);
    let typed = home.take_reply(id, &reply, &given(PASSPHRASE), NOON);
    assert_eq!(code(typed), "reply-passphrase");
    // The hash of the request and the sealed key; what follows is proved by the signature alone.
    for at in (31..1180).step_by(97) {
        let mut changed = reply.clone();
        changed[at] ^= 1;
        assert_eq!(code(takes(&home, id, &changed)), "reply-other", "byte {at}");
    }
    let after = std::fs::read(folder.path().join("vaults").join(id.to_string()).join("vault.hdr"));
    assert_eq!(after.unwrap(), header.unwrap(), "nothing was changed");
    assert!(takes(&home, id, &reply).is_ok());
}

/// Who holds the recovery key but is not the authority's desk opens the vault, and it is told.
#[test]
fn a_reply_that_the_authority_did_not_sign_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let (authority, stranger) = (Authority::new(1), Authority::new(2));
    let (home, mut vault) = amina(folder.path());
    let id = vault.id();
    vault.seal_authority_slot(&authority.trusted, NOON).unwrap();
    vault.close().unwrap();
    let request = asks(&home, id);
    let [one, two, _] = &authority.custodians;
    let key = join(one, two).unwrap();
    let reply = authority.answers_with(&request, &key, &stranger.ops).unwrap().to_bytes();
    let (vault, notices) = takes(&home, id, &reply).unwrap();
    assert_eq!(notices, [Notice::ReplyUnproved]);
    let last = vault.audits().unwrap().0.last().map(|one| (one.kind, one.amount));
    assert_eq!(last, Some((AuditKind::RecoveryAnswered, 0)));
}

/// The slot follows the manifest: a new recovery key takes the place of the old one, a manifest
/// with the same key leaves it as it is.
#[test]
fn the_slot_follows_the_manifest() {
    let folder = tempfile::tempdir().unwrap();
    let authority = Authority::new(1);
    let (home, mut vault) = amina(folder.path());
    let id = vault.id();
    vault.seal_authority_slot(&authority.trusted, NOON).unwrap();
    let slot = |vault: &Vault| {
        vault.newest_header().unwrap().recovery_slot(SlotKind::Authority).unwrap().sealed
    };
    let first = slot(&vault);
    let newer = authority.following(|next| next.urls.push("https://second.example".to_owned()));
    let later = Moment(NOON.0 + 60_000);
    vault.seal_authority_slot(&newer, later).unwrap();
    assert_eq!(slot(&vault), first);
    let known = vault.authority().unwrap().unwrap();
    assert_eq!((known.manifest, known.at), (newer, NOON));
    let other_key = authority.following(|next| next.recovery = public(77));
    vault.seal_authority_slot(&other_key, later).unwrap();
    assert_ne!(slot(&vault), first);
    assert_eq!(vault.authority().unwrap().unwrap().at, later);
    vault.close().unwrap();
    let request = asks(&home, id);
    let [one, two, _] = &authority.custodians;
    let old = join(one, two).unwrap();
    assert!(authority.answers_with(&request, &old, &authority.ops).is_err());
    let new = xwing::OpeningKey::from_seed(Secret::copy_of(&[77; 32]));
    assert!(authority.answers_with(&request, &new, &authority.ops).is_ok());
}

fn copy_folder(from: &std::path::Path, to: &std::path::Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let place = to.join(path.file_name().unwrap());
        if path.is_dir() {
            std::fs::create_dir_all(&place).unwrap();
            copy_folder(&path, &place);
        } else {
            std::fs::copy(&path, &place).unwrap();
        }
    }
}
