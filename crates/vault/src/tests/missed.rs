//! A manifest that came too early, too late or not at all costs nothing later, and nobody without a
//! root gains anything by it.

use dalil_case::{DeviceId, Digest, Moment, OfficerId};
use dalil_protocol::{
    Certificate, Introduction, Item, ItemKind, Manifest, Role, SealedCertificate, Signed,
};
use dalil_seal::{Random, Secret, sha256};

use super::cast::{NOON, amina};
use super::mail::enrol;
use super::manifest::{self, seal_public, sign_key};
use super::orders;
use crate::{AlarmKind, DeskKeys, Taken, Vault};

/// After whatever ends in a test.
const FAR: Moment = Moment(4_300_000_000_000);

fn first() -> Signed<Manifest> {
    Signed::sign(manifest::manifest(0xA0, NOON), &[&sign_key(1)]).unwrap()
}

fn after(
    before: &Signed<Manifest>,
    change: impl FnOnce(&mut Manifest),
    root: u8,
) -> Signed<Manifest> {
    let mut next = before.claimed().clone();
    (next.version, next.prev) = (next.version + 1, Some(before.hash()));
    next.fresh_until = manifest::manifest(0xA0, NOON).fresh_until;
    change(&mut next);
    Signed::sign(next, &[&sign_key(root)]).unwrap()
}

fn over(manifest: &mut Manifest) {
    manifest.fresh_until = Moment(NOON.0 - 1);
}

fn take(vault: &mut Vault, kind: ItemKind, bytes: &[u8], now: Moment) -> Taken {
    let (hash, size) = (Digest(sha256(&[bytes])), bytes.len() as u64);
    let item = Item { cursor: 1, kind, hash, size, from: DeviceId([0xDE; 16]) };
    vault.mail().unwrap().take(&item, bytes, now).unwrap()
}

fn come(vault: &mut Vault, manifest: &Signed<Manifest>, now: Moment) -> Taken {
    take(vault, ItemKind::Manifest, &manifest.to_bytes(), now)
}

fn version(vault: &mut Vault) -> u64 {
    vault.mail().unwrap().standing().unwrap().manifest
}

fn end_of_round(vault: &mut Vault, now: Moment) -> Vec<AlarmKind> {
    vault.mail().unwrap().pass_on(now).unwrap();
    vault.mail().unwrap().alarms().unwrap().into_iter().map(|one| one.kind).collect()
}

fn waiting(vault: &Vault) -> i64 {
    let conn = &vault.outbox.as_ref().unwrap().conn;
    conn.query_row("SELECT count(*) FROM item WHERE taken = 3", [], |row| row.get(0)).unwrap()
}

/// A computer that lay in a drawer while the second one came into force and ran out.
#[test]
fn a_link_that_ran_out_carries_over_to_the_one_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = amina(folder.path());
    let first = first();
    enrol(&mut vault, &first, false).unwrap();
    let second = after(&first, over, 1);
    let third = after(&second, |_| (), 1);
    assert_eq!(come(&mut vault, &second, NOON), Taken::Kept);
    assert_eq!(version(&mut vault), 1, "past its time, and not believed");
    assert_eq!(come(&mut vault, &third, NOON), Taken::Used);
    assert_eq!((version(&mut vault), waiting(&vault)), (3, 0));
    assert_eq!(end_of_round(&mut vault, NOON), []);
    // The newest is asked for its time, by name.
    let fourth = after(&third, over, 1);
    assert_eq!(come(&mut vault, &fourth, NOON), Taken::Kept);
    assert_eq!(end_of_round(&mut vault, NOON), [AlarmKind::BadManifest]);
    assert_eq!(version(&mut vault), 3);
}

#[test]
fn what_comes_before_a_missing_link_waits_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = amina(folder.path());
    let first = first();
    enrol(&mut vault, &first, false).unwrap();
    let second = after(&first, |_| (), 1);
    let third = after(&second, |_| (), 1);
    let fourth = after(&third, |_| (), 1);
    assert_eq!(come(&mut vault, &fourth, NOON), Taken::Kept);
    assert_eq!(end_of_round(&mut vault, NOON), [AlarmKind::BadManifest], "it is told");
    assert_eq!(come(&mut vault, &third, NOON), Taken::Kept);
    assert_eq!(version(&mut vault), 1);
    assert_eq!(come(&mut vault, &second, NOON), Taken::Used);
    assert_eq!((version(&mut vault), waiting(&vault)), (4, 0));
}

/// A dead battery of the clock, once: nothing that came meanwhile is lost.
#[test]
fn a_clock_that_was_wrong_once_costs_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = amina(folder.path());
    let first = first();
    enrol(&mut vault, &first, false).unwrap();
    let ops = |manifest: &mut Manifest| {
        manifest.ops.insert(0, sign_key(14).verifying_key().into());
    };
    let second = after(&first, ops, 1);
    let own = certificate(&vault, 14);
    let (old, new) = (introduction(0x0F, 4), introduction(0x1F, 14));
    // In 2106 and out of order: by a key that the second names, by one that the first does.
    assert_eq!(take(&mut vault, ItemKind::Certificate, &own, FAR), Taken::Kept);
    for said in [&old, &new] {
        assert_eq!(take(&mut vault, ItemKind::Introduction, said, FAR), Taken::Kept);
    }
    assert_eq!(come(&mut vault, &second, FAR), Taken::Kept);
    let told = [AlarmKind::BadManifest, AlarmKind::BadStatement];
    assert_eq!(end_of_round(&mut vault, FAR), told);
    let known = |vault: &Vault, officer| {
        let sql = "SELECT count(*) FROM author WHERE officer_id = ?1";
        let officer = [officer; 16];
        vault.conn.query_row(sql, [officer], |row| row.get::<_, i64>(0)).unwrap() == 1
    };
    assert!(!known(&vault, 0x0F) && !known(&vault, 0x1F) && version(&mut vault) == 1);
    // Today, and nothing new comes.
    assert_eq!(end_of_round(&mut vault, NOON), told, "nothing else");
    assert_eq!((version(&mut vault), waiting(&vault)), (2, 0));
    assert!(known(&vault, 0x0F) && known(&vault, 0x1F));
    assert!(vault.mail().unwrap().standing().unwrap().certified);
}

/// The same without a manifest that comes between.
#[test]
fn whom_the_authority_made_known_is_known_once_the_clock_is_right() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = amina(folder.path());
    enrol(&mut vault, &first(), false).unwrap();
    take(&mut vault, ItemKind::Introduction, &introduction(0x0F, 4), FAR);
    let known = |vault: &Vault| {
        let sql = "SELECT count(*) FROM author WHERE officer_id = ?1";
        vault.conn.query_row(sql, [[0x0F_u8; 16]], |row| row.get::<_, i64>(0)).unwrap() == 1
    };
    end_of_round(&mut vault, FAR);
    assert!(!known(&vault));
    end_of_round(&mut vault, NOON);
    assert!(known(&vault));
}

/// N6, N18: whoever has no root makes nothing wait, and whoever has one does not make it grow.
#[test]
fn what_waits_is_signed_by_a_root_and_bounded() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = amina(folder.path());
    let first = first();
    enrol(&mut vault, &first, false).unwrap();
    let refused = Taken::Refused(AlarmKind::BadManifest);
    for version in 2..6 {
        let strange = after(&first, |one| one.version = version, 2);
        assert_eq!(come(&mut vault, &strange, NOON), refused);
    }
    assert_eq!(waiting(&vault), 0);
    // As many as there may be, and of those the ones that are needed first.
    for version in (3..14).rev() {
        for name in ["one", "another"] {
            let change = |next: &mut Manifest| {
                (next.version, next.name) = (version, name.to_owned());
                next.prev = Some(Digest([7; 32]));
            };
            come(&mut vault, &after(&first, change, 1), NOON);
        }
    }
    assert_eq!((version(&mut vault), waiting(&vault)), (1, 8));
    // They are in nobody's way.
    let second = after(&first, |_| (), 1);
    assert_eq!(come(&mut vault, &second, NOON), Taken::Used);
    assert_eq!(version(&mut vault), 2);
    // An older one is not believed for having been signed once.
    let older = after(&first, |next| next.name = "Another".to_owned(), 1);
    assert_eq!(come(&mut vault, &older, NOON), refused);

    for n in 0..70 {
        let strange = certificate_for(DeviceId([n; 16]), &vault, 44);
        assert_eq!(take(&mut vault, ItemKind::Certificate, &strange, NOON), Taken::Kept);
    }
    assert!(waiting(&vault) <= 64 + 8);
    assert!(!vault.mail().unwrap().standing().unwrap().certified);
    let own = certificate(&vault, 4);
    assert_eq!(take(&mut vault, ItemKind::Certificate, &own, NOON), Taken::Used);
}

/// What a desk's vault is told of other computers was believed first: a certificate that ran out
/// changes nothing there, and comes once the clock says that it counts.
#[test]
fn a_desk_hears_of_no_certificate_before_it_is_believed() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = amina(folder.path());
    enrol(&mut vault, &first(), false).unwrap();
    let keys = DeskKeys {
        authority: first().claimed().authority,
        label: "desk 1".to_owned(),
        ops: Some(sign_key(4)),
        openers: vec![Secret::copy_of(&[5; 32])],
    };
    vault.become_desk(&keys, NOON).unwrap();
    let bytes = certificate_for(DeviceId([2; 16]), &vault, 4);
    let heard = |vault: &Vault| vault.kept_apart().unwrap().len();
    assert_eq!(take(&mut vault, ItemKind::Certificate, &bytes, FAR), Taken::Kept);
    assert_eq!(end_of_round(&mut vault, FAR), [AlarmKind::BadStatement]);
    assert_eq!(heard(&vault), 0);
    end_of_round(&mut vault, NOON);
    assert_eq!((heard(&vault), waiting(&vault)), (1, 0), "it waits for who asks");
}

fn certificate(vault: &Vault, ops: u8) -> Vec<u8> {
    certificate_for(vault.device(), vault, ops)
}

fn certificate_for(device: DeviceId, vault: &Vault, ops: u8) -> Vec<u8> {
    let signing = vault.outbox.as_ref().unwrap().ledger_key();
    let said = Certificate {
        authority: first().claimed().authority,
        device,
        signing: signing.into(),
        sealing: seal_public(10),
        organisation: "Border police".to_owned(),
        region: "North".to_owned(),
        role: Role::Officer,
        issued: NOON,
        not_after: Moment(NOON.0 + 1_000_000_000),
        sealed: Vec::new().into(),
    };
    let inside = SealedCertificate {
        officer: OfficerId([1; 16]),
        signing: signing.into(),
        role: Role::Officer,
        name: "Amina B.".to_owned(),
    };
    said.sign(&inside, &sign_key(ops), &Random::new()).unwrap().to_bytes()
}

fn introduction(officer: u8, ops: u8) -> Vec<u8> {
    let said = Introduction {
        authority: first().claimed().authority,
        officer: OfficerId([officer; 16]),
        signing: sign_key(officer).verifying_key().into(),
        label: "desk 1".to_owned(),
        speaks: true,
        not_after: Moment(NOON.0 + 1_000_000_000),
    };
    said.sign(&sign_key(ops)).unwrap().to_bytes()
}

/// An order by a key of operations that no manifest here names yet: it is gone by once one does.
#[test]
fn an_order_by_a_key_that_is_not_known_yet_waits_for_the_manifest() {
    let (_post, mut vault) = orders::post(&["Amina"]);
    let erase = orders::signed_by(&vault, &orders::erase(), 14);
    let had = vault.case_ids().unwrap().len();
    assert_eq!(orders::obey(&mut vault, &erase), (Taken::Kept, had), "nobody is known to order it");
    assert_eq!(end_of_round(&mut vault, NOON), [AlarmKind::BadOrder], "it is told");
    let trusted = vault.mail().unwrap().trusted().unwrap().clone();
    let mut next = trusted.manifest().clone();
    (next.version, next.prev) = (next.version + 1, Some(trusted.hash()));
    next.ops.insert(0, sign_key(14).verifying_key().into());
    // As long as no root has signed it, nothing is.
    let strange = Signed::sign(next.clone(), &[&sign_key(2)]).unwrap();
    come(&mut vault, &strange, NOON);
    end_of_round(&mut vault, NOON);
    assert_eq!(vault.case_ids().unwrap().len(), had);
    let next = Signed::sign(next, &[&sign_key(1)]).unwrap();
    assert_eq!(come(&mut vault, &next, NOON), Taken::Used);
    let told = end_of_round(&mut vault, NOON);
    assert_eq!(vault.case_ids().unwrap().len(), had - 1);
    assert_eq!(waiting(&vault), 0);
    assert_eq!(end_of_round(&mut vault, NOON), told);
    // No more of them wait than of certificates.
    for _ in 0..70 {
        let strange = orders::signed_by(&vault, &orders::erase(), 44);
        assert_eq!(take(&mut vault, ItemKind::Order, &strange, NOON), Taken::Kept);
    }
    assert_eq!(waiting(&vault), 64);
}
