//! Orders of the authority at the computer that they are for: each is gone by once, by whoever must,
//! and none that the authority did not give.

use dalil_case::{CaseId, Digest, Moment, Op};
use dalil_protocol::{
    GuidePack, Item, ItemKind, Manifest, Order, PackSigners, Pin, SealPublic, SealedOrder, Signed,
};
use dalil_seal::{EnrolCode, Random, SheetCode, SigningKey, WordLanguage, packing, sha256};
use minicbor::bytes::ByteVec;

use super::cast::{CHEAP, NOON, PASSPHRASE, chosen, given, note, opening};
use super::computers::{LATER, OURS, ops};
use super::manifest::{manifest, seal_public, sign_key};
use super::recovery::{code, other, rehearsed};
use crate::{AlarmKind, AuditKind, Door, EnrolWish, ErasedByOrder, Home, Taken, Vault, VaultId};

pub(super) const CASE: CaseId = CaseId([0x2a; 16]);
pub(super) const STAYS: CaseId = CaseId([0x3b; 16]);
const GUIDE: &str = "morocco";

pub(super) struct Post {
    pub(super) home: Home,
    pub(super) ids: Vec<VaultId>,
    pub(super) folder: tempfile::TempDir,
}

pub(super) fn enrol(vault: &mut Vault) {
    let packs = vec![PackSigners {
        pack: GUIDE.to_owned(),
        signers: vec![sign_key(11).verifying_key().into()],
        threshold: 1,
    }];
    let manifest = Manifest { fresh_until: LATER, packs, ..manifest(OURS.0[0], NOON) };
    let signed = Signed::sign(manifest, &[&sign_key(1)]).unwrap();
    let code = EnrolCode::new(&Random::new()).unwrap();
    let wish = EnrolWish {
        manifest: &signed.to_bytes(),
        pin: Pin::Whole(signed.hash()),
        code: &code,
        name: "Amina B.",
        role: "labour inspector",
        later: true,
    };
    vault.enrol(&wish, WordLanguage::English, NOON).unwrap();
}

fn write(vault: &mut Vault) {
    for (case, name) in [(CASE, "7K-M4Q"), (STAYS, "2B-XX7")] {
        vault.append(case, vec![opening(name, "Tanger")], NOON).unwrap();
        vault.append(case, vec![note(None, "what was said")], NOON).unwrap();
    }
}

/// A computer that belongs to the authority, with officers who each have both cases; the last one's
/// vault is open.
pub(super) fn post(officers: &[&str]) -> (Post, Vault) {
    let folder = tempfile::tempdir().unwrap();
    let (mut home, _) = Home::open(folder.path(), NOON).unwrap();
    let (mut ids, mut open): (Vec<VaultId>, Option<Vault>) = (Vec::new(), None);
    for alias in officers {
        let mut vault = home.create(alias, &chosen(), CHEAP, open.as_mut(), NOON).unwrap();
        if ids.is_empty() {
            enrol(&mut vault);
        }
        write(&mut vault);
        ids.push(vault.id());
        if let Some(before) = open.replace(vault) {
            before.close().unwrap();
        }
    }
    (Post { home, ids, folder }, open.unwrap())
}

impl Post {
    pub(super) fn unlock(&self, who: usize) -> Result<Vault, crate::Error> {
        self.home.unlock(self.ids[who], &given(PASSPHRASE), NOON).map(|(vault, _)| vault)
    }

    pub(super) fn doors(&self) -> Vec<Door> {
        self.ids.iter().map(|id| self.home.door(*id)).collect()
    }
}

fn order(vault: &Vault, what: &SealedOrder, issued: Moment) -> Order {
    let inbox = vault.outbox.as_ref().unwrap().inbox_key().unwrap();
    let inbox = SealPublic::of(&inbox.sealing_key().unwrap()).unwrap();
    Order::sealed(OURS, (vault.device(), &inbox), what, issued, &Random::new()).unwrap()
}

pub(super) fn signed(vault: &Vault, what: &SealedOrder) -> Vec<u8> {
    order(vault, what, NOON).sign(&ops()).unwrap().to_bytes()
}

pub(super) fn signed_by(vault: &Vault, what: &SealedOrder, key: u8) -> Vec<u8> {
    order(vault, what, NOON).sign(&sign_key(key)).unwrap().to_bytes()
}

pub(super) fn erase() -> SealedOrder {
    SealedOrder::EraseCase { case: CASE, reason: "asked".to_owned() }
}

pub(super) fn take(vault: &mut Vault, kind: ItemKind, bytes: &[u8]) -> Taken {
    let (hash, size) = (Digest(sha256(&[bytes])), bytes.len() as u64);
    let item = Item { cursor: 1, kind, hash, size, from: dalil_case::DeviceId([0xDE; 16]) };
    vault.mail().unwrap().take(&item, bytes, NOON).unwrap()
}

/// Takes an order and goes by it, as a round does. Says how many cases went.
pub(super) fn obey(vault: &mut Vault, bytes: &[u8]) -> (Taken, usize) {
    let taken = take(vault, ItemKind::Order, bytes);
    vault.mail().unwrap().pass_on(NOON).unwrap();
    (taken, vault.case_ids().unwrap().len())
}

pub(super) fn erasures(vault: &Vault, case: CaseId) -> Vec<String> {
    let events = vault.events(case).unwrap().into_iter();
    let erased = events.filter_map(|kept| match kept.recorded.event.body.op() {
        Some(Op::CaseErase { reason }) => Some(reason.clone()),
        _ => None,
    });
    erased.collect()
}

pub(super) fn order_hash(vault: &Vault, case: CaseId) -> Option<[u8; 32]> {
    let sql = "SELECT order_hash FROM erased WHERE case_id = ?1";
    vault.conn.query_row(sql, [case.0], |row| row.get(0)).unwrap()
}

fn alarms(vault: &mut Vault) -> Vec<AlarmKind> {
    vault.mail().unwrap().alarms().unwrap().into_iter().map(|one| one.kind).collect()
}

#[test]
fn an_ordered_case_is_erased_and_told_and_noted() {
    let (_post, mut vault) = post(&["Amina"]);
    vault.put_draft(CASE, "note", "half typed").unwrap();
    let first = signed(&vault, &erase());
    let stays = vault.events(STAYS).unwrap();
    assert_eq!(obey(&mut vault, &first), (Taken::Used, 1));
    assert_eq!(vault.case_ids().unwrap(), [STAYS]);
    assert_eq!(vault.events(CASE).unwrap().len(), 1, "that it was erased, and nothing else");
    assert_eq!(erasures(&vault, CASE), ["asked"]);
    assert_eq!(order_hash(&vault, CASE), Some(sha256(&[&first])));
    assert!(vault.drafts(CASE).unwrap().is_empty());
    // Nor is what a screen hands over that knows nothing of it yet.
    assert_eq!(code(vault.put_draft(CASE, "note", "half typed")), "case-unknown");
    assert_eq!(code(vault.case(CASE)), "case-unknown");
    let place = crate::Place { view: "steps".to_owned(), question: None, selection: None };
    assert_eq!(code(vault.put_place(CASE, &place, NOON)), "case-unknown");
    vault.put_place(STAYS, &place, NOON).unwrap();
    assert!(vault.drafts(CASE).unwrap().is_empty());
    assert_eq!((vault.place(CASE).unwrap(), vault.last_case().unwrap()), (None, Some(STAYS)));
    assert!(vault.is_erased(CASE).unwrap() && !vault.is_erased(STAYS).unwrap());
    let keys: i64 = vault
        .conn
        .query_row("SELECT count(key) FROM cek WHERE case_id = ?1", [CASE.0], |row| row.get(0))
        .unwrap();
    assert_eq!(keys, 0);
    assert!(vault.events(STAYS).unwrap().starts_with(&stays));
    let told = ErasedByOrder {
        case: CASE,
        code: "7K-M4Q".to_owned(),
        reason: "asked".to_owned(),
        at: NOON,
    };
    assert_eq!(vault.erased_by_order().unwrap(), [told]);
    let read = Signed::<Order>::read(&first).unwrap();
    let (records, _) = vault.audits().unwrap();
    let erased: Vec<_> = records.iter().filter(|one| one.kind == AuditKind::Erased).collect();
    assert_eq!(erased.len(), 1);
    assert_eq!(erased[0].about, [CASE.0, read.claimed().order.0]);
    // The same one again, and another one of the same case: nothing happens twice.
    assert_eq!(obey(&mut vault, &first), (Taken::Used, 1));
    let second = signed(&vault, &erase());
    assert_eq!(obey(&mut vault, &second), (Taken::Used, 1));
    assert_eq!(erasures(&vault, CASE), ["asked"]);
    assert_eq!(order_hash(&vault, CASE), Some(sha256(&[&first])));
    // Told once; then nothing says what it was called.
    vault.told_erased(CASE).unwrap();
    assert_eq!(vault.erased_by_order().unwrap(), []);
    assert_eq!(alarms(&mut vault), []);
}

#[test]
fn a_case_that_is_not_here_is_no_error_and_does_not_come_any_more() {
    let (_post, mut vault) = post(&["Amina"]);
    let gone = CaseId([0x77; 16]);
    let what = SealedOrder::EraseCase { case: gone, reason: "asked".to_owned() };
    let bytes = signed(&vault, &what);
    assert_eq!(obey(&mut vault, &bytes), (Taken::Used, 2));
    assert_eq!(order_hash(&vault, gone), Some(sha256(&[&bytes])));
    assert_eq!(vault.erased_by_order().unwrap(), []);
    assert_eq!(vault.verify_case(CASE).ok(), Some(true));
    assert_eq!(alarms(&mut vault), []);
}

/// By nobody of the manifest in force, to another computer, sealed to another key, changed: told, and
/// nothing is changed.
#[test]
fn orders_that_the_authority_did_not_give_change_nothing() {
    let (_post, mut vault) = post(&["Amina"]);
    let good = order(&vault, &erase(), NOON);
    let by = |order: Order, key: &SigningKey| order.sign(key).unwrap().to_bytes();
    let other_device = Order { device: dalil_case::DeviceId([9; 16]), ..good.clone() };
    let device = (vault.device(), &seal_public(13));
    let other_key = Order::sealed(OURS, device, &erase(), NOON, &Random::new()).unwrap();
    // What was sealed for one order opens in no other one.
    let moved = Order { order: dalil_protocol::OrderId([1; 16]), ..good.clone() };
    let mut changed = by(good.clone(), &ops());
    let last = changed.len() - 1;
    changed[last] ^= 1;
    let bad = [
        by(good.clone(), &sign_key(1)),
        by(other_device, &ops()),
        by(other_key, &ops()),
        by(moved, &ops()),
        changed,
    ];
    for (n, bytes) in bad.iter().enumerate() {
        // What the authority gave and what does not open has a name of its own.
        let is_given = [2, 3].contains(&n);
        let kind = if is_given { AlarmKind::OrderNotOpened } else { AlarmKind::BadOrder };
        // By a key that a manifest may name one day: it waits, is told, and changes nothing.
        let waits = [0, 4].contains(&n);
        let taken = if waits { Taken::Kept } else { Taken::Refused(kind) };
        assert_eq!(obey(&mut vault, bytes), (taken, 2), "{n}");
        assert_eq!((alarms(&mut vault).len(), alarms(&mut vault)[n]), (n + 1, kind));
    }
    assert_eq!(erasures(&vault, CASE), [] as [&str; 0]);
    assert_eq!(obey(&mut vault, &by(good, &ops())), (Taken::Used, 1));
}

/// An order of a kind that this program does not know waits, and harms nothing; the program that
/// knows it goes by it, in every vault.
#[test]
fn a_newer_kind_of_order_waits_for_a_newer_program() {
    let (post, mut vault) = post(&["Amina", "Idir"]);
    let inbox = vault.outbox.as_ref().unwrap().inbox_key().unwrap().sealing_key().unwrap();
    let mut newer = order(&vault, &SealedOrder::SealLock, NOON);
    let info = [b"dalil/order-sealed/v1".as_slice(), &OURS.0].concat();
    let aad = [newer.order.0.as_slice(), &vault.device().0].concat();
    let plain = [0x82, 0x18, 0x63, 0x80];
    newer.sealed = ByteVec::from(inbox.seal(&info, &aad, &plain, &Random::new()).unwrap());
    let bytes = newer.sign(&ops()).unwrap().to_bytes();
    assert_eq!(obey(&mut vault, &bytes), (Taken::Kept, 2));
    assert!(!vault.is_ordered_sealed().unwrap());
    assert_eq!(alarms(&mut vault), []);
    // Both vaults have passed by one that is known now: as after an update.
    let erase = signed(&vault, &erase());
    let put_by = |vault: &Vault, taken: i64| {
        let conn = &vault.outbox.as_ref().unwrap().conn;
        conn.execute("DELETE FROM ordered", []).unwrap();
        let hash = sha256(&[&erase]);
        conn.execute("UPDATE item SET taken = ?1 WHERE hash = ?2", (taken, hash)).unwrap();
    };
    take(&mut vault, ItemKind::Order, &erase);
    put_by(&vault, 0);
    let file = Digest(sha256(&[&vault.outbox.as_ref().unwrap().outbox]));
    vault.put_setting("orders-obeyed", &format!("{file} 2")).unwrap();
    assert_eq!(vault.obey(NOON).unwrap(), 1);
    assert_eq!(vault.case_ids().unwrap(), [STAYS]);
    vault.close().unwrap();
    assert_eq!(post.unlock(0).unwrap().case_ids().unwrap(), [STAYS]);
}

/// What waited and is believed no more is told once, not gone by, and looked at no more.
#[test]
fn an_order_that_waited_and_is_believed_no_more_is_refused_for_good() {
    let (_post, mut vault) = post(&["Amina"]);
    let bytes = order(&vault, &erase(), NOON).sign(&sign_key(1)).unwrap().to_bytes();
    // As it was put by while its signer still counted.
    let good = signed(&vault, &erase());
    take(&mut vault, ItemKind::Order, &good);
    let conn = &vault.outbox.as_ref().unwrap().conn;
    conn.execute("UPDATE item SET taken = 0, bytes = ?1, hash = ?2", (&bytes, sha256(&[&bytes])))
        .unwrap();
    for _ in 0..2 {
        assert_eq!(vault.obey(NOON).unwrap(), 0);
        assert_eq!(vault.case_ids().unwrap().len(), 2);
        assert_eq!(alarms(&mut vault), [AlarmKind::BadOrder]);
        assert!(vault.mail().unwrap().items(ItemKind::Order).unwrap().is_empty());
    }
}

/// An order that cannot be gone by now keeps nothing else from coming, and is gone by the next time.
#[test]
fn what_cannot_be_erased_now_is_erased_the_next_time() {
    let (_post, mut vault) = post(&["Amina"]);
    vault
        .conn
        .execute_batch(
            "CREATE TRIGGER bad BEFORE INSERT ON erased BEGIN SELECT RAISE(ABORT, 'bad'); END",
        )
        .unwrap();
    let bytes = signed(&vault, &erase());
    assert_eq!(obey(&mut vault, &bytes), (Taken::Used, 2));
    assert!(vault.obey(NOON).is_err(), "the test sees that it cannot");
    vault.append(STAYS, vec![note(None, "goes on")], NOON).unwrap();
    vault.conn.execute_batch("DROP TRIGGER bad").unwrap();
    vault.mail().unwrap().pass_on(NOON).unwrap();
    assert_eq!(vault.case_ids().unwrap(), [STAYS]);
    assert_eq!(erasures(&vault, CASE), ["asked"]);
}

#[test]
fn each_vault_of_a_computer_goes_by_it_when_it_is_opened_next() {
    let (post, mut vault) = post(&["Amina", "Samir", "Idir"]);
    let bytes = signed(&vault, &erase());
    assert_eq!(obey(&mut vault, &bytes), (Taken::Used, 1));
    vault.close().unwrap();
    for who in [0, 1] {
        let vault = post.unlock(who).unwrap();
        assert_eq!(vault.case_ids().unwrap(), [STAYS]);
        assert_eq!(order_hash(&vault, CASE), Some(sha256(&[&bytes])));
        assert_eq!(vault.erased_by_order().unwrap().len(), 1);
        vault.close().unwrap();
    }
}

#[test]
fn a_crash_before_between_and_after_changes_nothing_of_it() {
    let (_post, mut vault) = post(&["Amina"]);
    let bytes = signed(&vault, &erase());
    take(&mut vault, ItemKind::Order, &bytes);
    // It had begun: that it is erased is said, and nothing is gone yet. A quiet moment in between
    // erases nothing by another name.
    vault.say_erased(CASE, "asked", NOON).unwrap();
    assert_eq!(vault.erase_due(NOON).unwrap(), 0);
    assert_eq!(vault.obey(NOON).unwrap(), 1);
    assert_eq!(order_hash(&vault, CASE), Some(sha256(&[&bytes])));
    assert_eq!(erasures(&vault, CASE), ["asked"]);
    assert_eq!(vault.erased_by_order().unwrap().len(), 1);
    // That it was gone by was not noted.
    vault.clear_setting("orders-obeyed").unwrap();
    assert_eq!(vault.obey(NOON).unwrap(), 0);
    assert_eq!(erasures(&vault, CASE), ["asked"]);
    let (records, _) = vault.audits().unwrap();
    assert_eq!(records.iter().filter(|one| one.kind == AuditKind::Erased).count(), 1);
}

/// K13 by order: every vault of the computer, not that of whoever has no other way in; both recovery
/// slots stay, and the same order seals nobody again.
#[test]
fn every_vault_is_sealed_once_and_recovered_for_good() {
    let (post, mut vault) = post(&["Amina", "Samir", "Idir"]);
    let idirs = rehearsed(&mut vault);
    vault.close().unwrap();
    let mut vault = post.unlock(0).unwrap();
    let aminas = rehearsed(&mut vault);
    let bytes = signed(&vault, &SealedOrder::SealLock);
    assert_eq!(obey(&mut vault, &bytes), (Taken::Used, 2));
    assert_eq!(post.doors(), [Door::Closed; 3], "whoever has the data folder seals");
    assert!(vault.is_ordered_sealed().unwrap());
    vault.put_draft(CASE, "note", "half typed").unwrap();
    assert!(post.home.obey_seal(&mut vault, NOON).unwrap());
    let sealed = [Door::SealedByOrder, Door::Closed, Door::SealedByOrder];
    assert_eq!(post.doors(), sealed);
    assert!(!post.home.obey_seal(&mut vault, NOON).unwrap());
    vault.close().unwrap();
    for who in [0, 2] {
        assert_eq!(code(post.unlock(who)), "vault-sealed");
    }
    post.unlock(1).unwrap().close().unwrap();
    let recover = |who: usize, paper: &str| {
        let sheet = SheetCode::read(paper).unwrap();
        post.home.recover(post.ids[who], &sheet, &other(), NOON).unwrap().0
    };
    let mut vault = recover(0, &aminas);
    assert_eq!(post.doors(), [Door::Closed, Door::Closed, Door::SealedByOrder]);
    assert_eq!(vault.drafts(CASE).unwrap()[0].text, "half typed", "locking loses nothing");
    let (records, _) = vault.audits().unwrap();
    assert!(records.iter().any(|one| one.kind == AuditKind::SealLocked && one.about.len() == 1));
    // The same once more, also where the computer has forgotten that it came.
    assert_eq!(take(&mut vault, ItemKind::Order, &bytes), Taken::Used);
    let conn = &vault.outbox.as_ref().unwrap().conn;
    conn.execute("DELETE FROM item WHERE kind = 7", []).unwrap();
    assert_eq!(obey(&mut vault, &bytes), (Taken::Used, 2));
    assert!(!vault.is_ordered_sealed().unwrap());
    // Another one counts, whatever the clock of the desk said that gave it, or the one before.
    let seal_at = |vault: &Vault, issued| {
        order(vault, &SealedOrder::SealLock, issued).sign(&ops()).unwrap().to_bytes()
    };
    let mut paper = rehearsed(&mut vault);
    for issued in [LATER, Moment(NOON.0 - 1)] {
        let another = seal_at(&vault, issued);
        assert_eq!(obey(&mut vault, &another), (Taken::Used, 2));
        assert!(post.home.obey_seal(&mut vault, NOON).unwrap());
        vault.close().unwrap();
        assert_eq!(post.doors(), sealed);
        vault = recover(0, &paper);
        paper = rehearsed(&mut vault);
    }
    vault.close().unwrap();
    recover(2, &idirs).close().unwrap();
}

/// The end came before it was gone by: the right passphrase opens nothing, and the sheet does.
#[test]
fn an_order_that_was_not_gone_by_is_gone_by_at_the_door() {
    let (post, mut vault) = post(&["Amina", "Idir"]);
    let idirs = rehearsed(&mut vault);
    vault.close().unwrap();
    let mut vault = post.unlock(0).unwrap();
    rehearsed(&mut vault);
    let bytes = signed(&vault, &SealedOrder::SealLock);
    assert_eq!(obey(&mut vault, &bytes), (Taken::Used, 2));
    let again = order(&vault, &SealedOrder::SealLock, NOON).sign(&ops()).unwrap().to_bytes();
    vault.close().unwrap();
    assert_eq!(code(post.unlock(0)), "vault-sealed");
    assert_eq!(post.doors(), [Door::SealedByOrder; 2]);
    let sheet = SheetCode::read(&idirs).unwrap();
    let (mut vault, _) = post.home.recover(post.ids[1], &sheet, &other(), NOON).unwrap();
    let idirs = rehearsed(&mut vault);
    assert_eq!(obey(&mut vault, &again), (Taken::Used, 2));
    vault.close().unwrap();
    // Recovery with an order waiting: it is over with that, and what was recovered stays open.
    let sheet = SheetCode::read(&idirs).unwrap();
    let (vault, _) = post.home.recover(post.ids[1], &sheet, &chosen(), NOON).unwrap();
    vault.close().unwrap();
    assert_eq!(post.doors(), [Door::SealedByOrder, Door::Closed]);
    post.unlock(1).unwrap().close().unwrap();
}

pub(super) fn pack(version: u64, authority_signs: bool) -> Vec<u8> {
    let files = format!("the guide, version {version}").into_bytes();
    let pack = GuidePack {
        authority: OURS,
        name: GUIDE.to_owned(),
        version,
        edition: format!("2026.{version}"),
        from: Moment(0),
        until: None,
        hash: Digest(sha256(&[&files])),
        files: packing::pack(&files).into(),
    };
    let key = sign_key(if authority_signs { 11 } else { 12 });
    Signed::sign(pack, &[&key]).unwrap().to_bytes()
}

/// An order that would take the guide back is refused, whether or not that edition is here: the
/// edition in force stays in force, and an older one is never let in.
#[test]
fn no_order_takes_the_guide_back() {
    let (_post, mut vault) = post(&["Amina"]);
    for version in [2, 4] {
        assert_eq!(take(&mut vault, ItemKind::Pack, &pack(version, true)), Taken::Used);
    }
    for version in [2, 3] {
        let what = SealedOrder::RollBackPack { pack: GUIDE.to_owned(), version };
        let bytes = signed(&vault, &what);
        let refused = Taken::Refused(AlarmKind::BadOrder);
        assert_eq!(take(&mut vault, ItemKind::Order, &bytes), refused);
    }
    let refused = Taken::Refused(AlarmKind::BadPack);
    assert_eq!(take(&mut vault, ItemKind::Pack, &pack(3, true)), refused);
    assert_eq!(vault.pack_in_force(GUIDE, NOON).unwrap().unwrap().version, 4);
}
