//! Bytes that did not come, or were others than their name says, cost nothing later: the name waits,
//! nothing waits behind it, and what waited for it goes on once it came.

use dalil_case::{CaseId, DeviceId, Digest};
use dalil_protocol::{Item, ItemKind, Manifest, Pin, Signed};
use dalil_seal::{EnrolCode, Random, WordLanguage, sha256};

use super::cast::{NOON, amina, note, opening};
use super::computers::{Computer, Parcel, trusted_authority};
use super::mail::enrol;
use super::manifest::{manifest, sign_key};
use super::orders;
use crate::{AlarmKind, EnrolWish, Lacks, Quiet, Taken, Vault};

const CASE: CaseId = CaseId([0x2a; 16]);
const FAULT: &str = "bytes-missing";

fn item(cursor: u64, kind: ItemKind, from: DeviceId, bytes: &[u8]) -> Item {
    Item { cursor, kind, hash: Digest(sha256(&[bytes])), size: bytes.len() as u64, from }
}

fn alarms(vault: &mut Vault) -> Vec<AlarmKind> {
    vault.mail().unwrap().alarms().unwrap().into_iter().map(|alarm| alarm.kind).collect()
}

/// As a round does: each name is asked for once, and `give` says what comes for it.
fn ask_again(vault: &mut Vault, of: Lacks, give: impl Fn(&Item) -> Vec<u8>) -> u64 {
    let mut mail = vault.mail().unwrap();
    let Some(last) = mail.last_lacking(of).unwrap() else { return 0 };
    let mut came = 0;
    loop {
        let names = mail.lacking(of, last, 3).unwrap();
        if names.is_empty() {
            return came;
        }
        let given = names.iter().map(|item| (*item, give(item))).collect();
        came += mail.take_lacking(of, given, NOON).unwrap();
    }
}

/// Amina's computer, and what she sends: her request, the keys, six segments, the ledger.
fn sent() -> (Computer, Vec<(Item, Vec<u8>)>) {
    let mut amina = Computer::new("Amina");
    amina.vault.append(CASE, vec![opening("7K-M4Q", "Chtouka")], NOON).unwrap();
    for n in 1..6 {
        amina.vault.append(CASE, vec![note(None, &format!("said {n}"))], NOON).unwrap();
        amina.vault.seal_events(NOON, &Quiet::undisturbed()).unwrap();
    }
    let mut parcels: Vec<Parcel> = vec![amina.request("Amina B.")];
    parcels.extend(amina.send());
    let items = (1..).zip(parcels);
    let items =
        items.map(|(cursor, one)| (item(cursor, one.kind, amina.device(), &one.bytes), one.bytes));
    let items = items.collect();
    (amina, items)
}

/// A desk that belongs to the authority.
pub(super) fn desk() -> Computer {
    let mut dana = Computer::desk();
    let trusted = trusted_authority();
    let wish = EnrolWish {
        manifest: &trusted.to_bytes(),
        pin: Pin::Whole(trusted.hash()),
        code: &EnrolCode::new(&Random::new()).unwrap(),
        name: "Dana D.",
        role: "desk",
        later: true,
    };
    dana.vault.enrol(&wish, WordLanguage::English, NOON).unwrap();
    dana
}

/// Whichever of them it is: a desk has the whole case once the right bytes came.
#[test]
fn what_was_wrong_once_in_the_authoritys_inbox_comes_in_the_end() {
    let (amina, items) = sent();
    assert!(items.len() >= 9, "{}", items.len());
    for wrong in 0..items.len() {
        let mut dana = desk();
        let mut came = items.clone();
        came[wrong].1 = if wrong % 2 == 0 { Vec::new() } else { b"something else".to_vec() };
        let end = items.len() as u64;
        let taken = dana.vault.mail().unwrap().take_authoritys(&came, end, NOON).unwrap();
        assert_eq!(taken[wrong], Taken::Refused(AlarmKind::BadInbox));
        assert_eq!(dana.vault.mail().unwrap().authority_inbox().unwrap().unwrap().1, end);
        let apart = dana.vault.kept_apart().unwrap();
        let name = apart.iter().find(|one| one.hash == items[wrong].0.hash).unwrap();
        assert_eq!((name.fault.as_str(), name.refused), (FAULT, false));
        // Not yet; then it is there.
        assert_eq!(ask_again(&mut dana.vault, Lacks::Desk, |_| vec![3]), 0);
        let right =
            |item: &Item| items.iter().find(|(one, _)| one.hash == item.hash).unwrap().1.clone();
        assert_eq!(ask_again(&mut dana.vault, Lacks::Desk, right), 1);
        assert_eq!(dana.vault.kept_apart().unwrap(), [], "{wrong}");
        assert_eq!(dana.bytes(CASE), amina.bytes(CASE), "{wrong}");
        assert!(dana.vault.is_projected(CASE).unwrap());
        assert_eq!(alarms(&mut dana.vault), [AlarmKind::BadInbox], "told once");
        assert_eq!(dana.vault.mail().unwrap().last_lacking(Lacks::Desk).unwrap(), None);
    }
}

/// The name is kept in the step that moves the place in the inbox past it, or neither is.
#[test]
fn a_name_waits_from_the_step_on_that_goes_past_it() {
    let (_amina, mut items) = sent();
    let mut dana = desk();
    items[1].1 = vec![1];
    let read =
        |dana: &mut Computer| dana.vault.mail().unwrap().authority_inbox().unwrap().unwrap().1;
    dana.vault
        .conn
        .execute_batch(
            "CREATE TEMP TRIGGER refuse BEFORE INSERT ON main.setting
             BEGIN SELECT raise(ABORT, 'refused'); END",
        )
        .unwrap();
    let end = items.len() as u64;
    assert!(dana.vault.mail().unwrap().take_authoritys(&items, end, NOON).is_err());
    dana.vault.conn.execute_batch("DROP TRIGGER refuse").unwrap();
    assert_eq!((read(&mut dana), dana.vault.kept_apart().unwrap().len()), (0, 0));
    dana.vault.mail().unwrap().take_authoritys(&items, end, NOON).unwrap();
    let names = dana.vault.mail().unwrap().lacking(Lacks::Desk, i64::MAX, 9).unwrap();
    assert_eq!((read(&mut dana), names.len()), (end, 1));
    assert_eq!(names[0].hash, items[1].0.hash);
}

/// What a computer puts to use at once, and what waits for whoever opens it.
#[test]
fn what_was_wrong_once_in_a_computers_inbox_is_put_to_use_in_the_end() {
    let (_post, mut vault) = orders::post(&["Amina"]);
    let first = vault.mail().unwrap().trusted().unwrap().clone();
    let after = |version: u64, prev: Digest| {
        let mut next: Manifest = first.manifest().clone();
        (next.version, next.prev) = (version, Some(prev));
        Signed::sign(next, &[&sign_key(1)]).unwrap()
    };
    let second = after(first.manifest().version + 1, first.hash());
    let third = after(first.manifest().version + 2, second.hash());
    let erase = orders::signed(&vault, &orders::erase());
    let from = DeviceId([0xDE; 16]);
    let all = [
        (ItemKind::Manifest, second.to_bytes()),
        (ItemKind::Manifest, third.to_bytes()),
        (ItemKind::Order, erase),
        (ItemKind::KeyBatch, b"keys of a case".to_vec()),
    ];
    let items: Vec<(Item, Vec<u8>)> = (1..)
        .zip(all)
        .map(|(cursor, (kind, bytes))| (item(cursor, kind, from, &bytes), bytes))
        .collect();
    let had = vault.case_ids().unwrap().len();
    // The third came as it is named, and waits for the second.
    let wrong = |(item, bytes): &(Item, Vec<u8>)| {
        let is_third = item.hash == third.hash();
        (*item, if is_third { bytes.clone() } else { b"other".to_vec() })
    };
    let came: Vec<_> = items.iter().map(wrong).collect();
    vault.mail().unwrap().take_all(&came, NOON).unwrap();
    vault.mail().unwrap().note_cursor(4).unwrap();
    for (item, _) in &items {
        let mail = vault.mail().unwrap();
        let is_third = item.hash == third.hash();
        assert!(mail.knows_item(item).unwrap());
        assert_eq!(mail.has_item(item).unwrap(), is_third);
    }
    vault.mail().unwrap().pass_on(NOON).unwrap();
    let told = alarms(&mut vault);
    assert_eq!(ask_again(&mut vault, Lacks::Computer, |_| Vec::new()), 0);
    assert_eq!(vault.mail().unwrap().standing().unwrap().manifest, first.manifest().version);
    let right =
        |item: &Item| items.iter().find(|(one, _)| one.hash == item.hash).unwrap().1.clone();
    assert_eq!(ask_again(&mut vault, Lacks::Computer, right), 3);
    vault.mail().unwrap().pass_on(NOON).unwrap();
    let standing = vault.mail().unwrap().standing().unwrap();
    assert_eq!((standing.manifest, standing.cursor), (third.claimed().version, 4));
    assert_eq!(vault.case_ids().unwrap().len(), had - 1, "the order was gone by");
    let batches = vault.mail().unwrap().items(ItemKind::KeyBatch).unwrap();
    assert_eq!(batches.len(), 1);
    assert_eq!(alarms(&mut vault), told, "nothing more is told");
    assert!(items.iter().all(|(item, _)| vault.mail().unwrap().has_item(item).unwrap()));
}

/// What cannot be believed once it is here is told and not asked for again, as in its turn.
#[test]
fn what_came_late_and_is_not_believed_is_refused_by_its_name() {
    let (_post, mut vault) = orders::post(&["Amina"]);
    let forged = b"no order".to_vec();
    let name = item(1, ItemKind::Order, DeviceId([0xDE; 16]), &forged);
    vault.mail().unwrap().take(&name, &[], NOON).unwrap();
    assert_eq!(ask_again(&mut vault, Lacks::Computer, |_| forged.clone()), 0);
    assert_eq!(alarms(&mut vault), [AlarmKind::BadInbox, AlarmKind::BadOrder]);
    assert_eq!(vault.mail().unwrap().last_lacking(Lacks::Computer).unwrap(), None);
}

/// An edition of the guide that comes after a newer one changes nothing, and is no lie for being late.
#[test]
fn an_edition_that_came_late_is_no_reason_for_an_alarm() {
    let (_post, mut vault) = orders::post(&["Amina"]);
    let older = orders::pack(2, true);
    let name = item(1, ItemKind::Pack, DeviceId([0xDE; 16]), &older);
    vault.mail().unwrap().take(&name, &[], NOON).unwrap();
    assert_eq!(orders::take(&mut vault, ItemKind::Pack, &orders::pack(4, true)), Taken::Used);
    assert_eq!(ask_again(&mut vault, Lacks::Computer, |_| older.clone()), 1);
    assert_eq!(alarms(&mut vault), [AlarmKind::BadInbox]);
    assert_eq!(vault.mail().unwrap().last_lacking(Lacks::Computer).unwrap(), None);
    // By nobody who may: as in its turn.
    let strange = orders::pack(5, false);
    let name = item(2, ItemKind::Pack, DeviceId([0xDE; 16]), &strange);
    vault.mail().unwrap().take(&name, &[], NOON).unwrap();
    assert_eq!(ask_again(&mut vault, Lacks::Computer, |_| strange.clone()), 0);
    assert!(alarms(&mut vault).contains(&AlarmKind::BadPack));
}

/// A vault that has looked further than the name looks at what came late all the same.
#[test]
fn what_came_late_is_passed_on_to_a_vault_that_has_looked_further() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = amina(folder.path());
    let signed = Signed::sign(manifest(0xA0, NOON), &[&sign_key(1)]).unwrap();
    enrol(&mut vault, &signed, false).unwrap();
    let from = DeviceId([0xDE; 16]);
    let late = item(1, ItemKind::KeyBatch, from, b"late");
    for bytes in [b"late".as_slice(), b"in its turn"] {
        let name = item(1, ItemKind::KeyBatch, from, bytes);
        let came = if bytes == b"late" { &[] } else { bytes };
        vault.mail().unwrap().take(&name, came, NOON).unwrap();
    }
    vault.mail().unwrap().pass_on(NOON).unwrap();
    let apart = |vault: &Vault| vault.kept_apart().unwrap().len();
    assert_eq!(apart(&vault), 1);
    assert_eq!(ask_again(&mut vault, Lacks::Computer, |_| b"late".to_vec()), 1);
    vault.mail().unwrap().pass_on(NOON).unwrap();
    assert_eq!(apart(&vault), 2, "{:?}", late.hash);
}

/// A server that names what it never had: those are asked for in turn, and no more than so many wait.
#[test]
fn names_without_bytes_are_asked_for_in_turn_and_are_bounded() {
    let mut dana = desk();
    let from = DeviceId([7; 16]);
    let nothing = |n: u64, kind| {
        let name = n.to_le_bytes();
        (item(n, kind, from, &name), Vec::new())
    };
    for (of, kind) in [(Lacks::Desk, ItemKind::Segment), (Lacks::Computer, ItemKind::KeyBatch)] {
        let items: Vec<(Item, Vec<u8>)> = (1..=300).map(|n| nothing(n, kind)).collect();
        let mut mail = dana.vault.mail().unwrap();
        match of {
            Lacks::Desk => drop(mail.take_authoritys(&items, 300, NOON).unwrap()),
            Lacks::Computer => drop(mail.take_all(&items, NOON).unwrap()),
        }
        // Ten a round: each comes before any comes again, also where more join the line.
        let mut asked = Vec::new();
        for _ in 0..30 {
            let last = mail.last_lacking(of).unwrap().unwrap();
            let names = mail.lacking(of, last, 10).unwrap();
            asked.extend(names.iter().map(|item| item.hash));
            let given = names.into_iter().map(|item| (item, Vec::new())).collect();
            assert_eq!(mail.take_lacking(of, given, NOON).unwrap(), 0);
        }
        let hashes: Vec<Digest> = items.iter().map(|(item, _)| item.hash).collect();
        assert_eq!(asked, hashes);
        assert!(mail.may_lack(of).unwrap());
        let more: Vec<(Item, Vec<u8>)> = (301..=4096).map(|n| nothing(n, kind)).collect();
        match of {
            Lacks::Desk => drop(mail.take_authoritys(&more, 4096, NOON).unwrap()),
            Lacks::Computer => drop(mail.take_all(&more, NOON).unwrap()),
        }
        assert!(!mail.may_lack(of).unwrap());
        // None of it lies anywhere but as a name.
        let last = mail.last_lacking(of).unwrap().unwrap();
        assert_eq!(mail.lacking(of, last, 9999).unwrap().len(), 4096);
    }
}
