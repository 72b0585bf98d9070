//! Orders that a desk gives to one computer: sealed to it, to everybody who must have one and to
//! nobody else, and noted.

use std::collections::BTreeSet;

use dalil_case::{CaseId, Compartment, DeviceId, Moment};
use dalil_protocol::{ItemKind, Order, Role, SealedOrder, Signed};

use super::cast::{NOON, note, opening};
use super::computers::{Computer, LATER, OURS, ops};
use super::orders::{enrol, erase, signed, take};
use crate::{AuditKind, Error, OrderGiven, Placing, Recipient, ShareWish, Taken};

const CASE: CaseId = CaseId([0x2a; 16]);

fn placing() -> Placing {
    Placing {
        organisation: "Labour inspection".to_owned(),
        region: "Souss".to_owned(),
        role: Role::Officer,
        not_after: LATER,
    }
}

/// A desk with a case of Amina's, which Samira was given; Nora is certified and has nothing of it.
/// Nothing has left the desk.
pub(super) fn shared() -> (Computer, [Computer; 3]) {
    let mut dana = Computer::desk();
    let mut all = ["Amina", "Samira", "Nora"].map(Computer::new);
    dana.vault.trust_authority(OURS, &[ops().verifying_key()], NOON).unwrap();
    for one in &mut all {
        one.vault.trust_authority(OURS, &[ops().verifying_key()], NOON).unwrap();
        dana.take(one.device(), &[one.request("N")]);
        dana.vault.certify(one.device(), &placing(), NOON).unwrap();
    }
    let [amina, samira, _] = &mut all;
    amina.vault.append(CASE, vec![opening("7K-M4Q", "Chtouka")], NOON).unwrap();
    amina.vault.append(CASE, vec![note(None, "papers")], NOON).unwrap();
    let sent = amina.send();
    dana.take(amina.device(), &sent);
    let wish = ShareWish {
        case: CASE,
        to: Recipient { officer: samira.vault.officer(), device: samira.device() },
        compartment: Compartment::Identity,
        purpose: "shelter".to_owned(),
        legal_basis: "consent".to_owned(),
        expires: Some(Moment(NOON.0 + 1000)),
    };
    dana.vault.reseal(&wish, NOON).unwrap();
    (dana, all)
}

/// The same, once everything has left.
fn cast() -> (Computer, [Computer; 3]) {
    let (mut dana, all) = shared();
    for one in &all {
        for laid in dana.vault.outgoing().unwrap() {
            if laid.to == one.device() {
                dana.vault.gone(laid.to, laid.hash, NOON).unwrap();
            }
        }
    }
    (dana, all)
}

/// What lies ready for a computer that it alone reads.
fn ordered(dana: &Computer, to: &Computer) -> Vec<SealedOrder> {
    let key = to.vault.outbox.as_ref().unwrap().inbox_key().unwrap();
    let laid = dana.vault.outgoing().unwrap().into_iter();
    let orders = laid.filter(|one| one.to == to.device() && one.kind == ItemKind::Order);
    let read = orders.map(|one| {
        let signed = Signed::<Order>::read(&one.bytes.unwrap()).unwrap();
        signed.proved_by(&[ops().verifying_key()]).unwrap().read(&key).unwrap().unwrap()
    });
    read.collect()
}

fn noted(dana: &Computer, kind: AuditKind) -> Vec<(Vec<[u8; 16]>, i64)> {
    let (records, _) = dana.vault.audits().unwrap();
    let of = records.into_iter().filter(|one| one.kind == kind);
    of.map(|one| (one.about, one.amount)).collect()
}

#[test]
fn a_case_is_erased_wherever_it_went_and_nowhere_else() {
    let (mut dana, [amina, samira, nora]) = cast();
    // Samira's grant is over: what she was given, she has.
    let after = Moment(NOON.0 + 5000);
    dana.vault.prepare_post(after).unwrap();
    let with = dana.vault.computers_with(CASE, after).unwrap();
    assert_eq!(with, [amina.device(), samira.device()].into());
    assert_eq!(dana.vault.order_erasure(CASE, "court", after).unwrap(), 2);
    let erase = SealedOrder::EraseCase { case: CASE, reason: "court".to_owned() };
    for one in [&amina, &samira] {
        assert_eq!(ordered(&dana, one), std::slice::from_ref(&erase));
    }
    assert_eq!(ordered(&dana, &nora), []);
    assert_eq!(noted(&dana, AuditKind::EraseOrdered), [(vec![CASE.0], 2)]);
    let given = dana.vault.erasures_given(CASE).unwrap();
    assert_eq!(given.keys().copied().collect::<BTreeSet<_>>(), with);
    assert!(given.values().all(|one| (one.at, one.gone_at) == (after, None)));
    assert_eq!(dana.vault.erasures_given(CaseId([9; 16])).unwrap(), [].into());
    assert!(dana.vault.case_ids().unwrap().contains(&CASE), "at the desk it stays");
    // N17: as much as one reader may let out in a day, and no more without a second one.
    for n in 0..20 {
        dana.vault.let_out(CaseId([0x60 + n; 16]), LATER).unwrap();
    }
    let refused = dana.vault.order_erasure(CASE, "court", LATER);
    assert!(matches!(refused, Err(Error::SecondReaderNeeded { out: 20 })));
    assert_eq!(noted(&dana, AuditKind::EraseOrdered).len(), 1);
    // Another desk keeps what it was given: it is the authority's.
    dana.vault
        .conn
        .execute("UPDATE desk_device SET role = 'desk' WHERE device_id = ?1", [amina.device().0])
        .unwrap();
    assert_eq!(dana.vault.computers_with(CASE, after).unwrap(), [samira.device()].into());
    dana.vault.conn.execute("UPDATE desk_device SET role = 'officer'", []).unwrap();
    // A revoked computer asks for nothing any more.
    dana.vault.revoke_device(samira.device(), after).unwrap();
    assert_eq!(dana.vault.order_erasure(CASE, "court", after).unwrap(), 1);
    assert_eq!(dana.vault.order_erasure(CaseId([9; 16]), "court", after).unwrap(), 0);
}

#[test]
fn one_computer_is_sealed() {
    let (mut dana, [amina, samira, _]) = cast();
    dana.vault.order_seal(amina.device(), NOON).unwrap();
    assert_eq!(ordered(&dana, &amina), [SealedOrder::SealLock]);
    assert_eq!(ordered(&dana, &samira), []);
    assert_eq!(noted(&dana, AuditKind::SealOrdered), [(vec![amina.device().0], 1)]);
    dana.vault.revoke_device(samira.device(), NOON).unwrap();
    for nobody in [samira.device(), DeviceId([9; 16])] {
        let refused = dana.vault.order_seal(nobody, NOON);
        assert!(matches!(refused, Err(Error::DeviceUnknown)));
    }
    assert_eq!(noted(&dana, AuditKind::SealOrdered).len(), 1);
    // What becomes of it as far as anybody here is told: until it has left, and from then on.
    let given = |dana: &Computer| dana.vault.seals_given().unwrap();
    let waits = OrderGiven { at: NOON, gone_at: None };
    assert_eq!(given(&dana), [(amina.device(), waits)].into());
    let later = Moment(NOON.0 + 7);
    for laid in dana.vault.outgoing().unwrap() {
        dana.vault.gone(laid.to, laid.hash, later).unwrap();
    }
    let gone = OrderGiven { gone_at: Some(later), ..waits };
    assert_eq!(given(&dana), [(amina.device(), gone)].into());
    // While one waits to leave there is no second one, which would seal what was recovered since.
    for _ in 0..2 {
        dana.vault.order_seal(amina.device(), later).unwrap();
        assert_eq!(ordered(&dana, &amina).len(), 1);
    }
    let own = dana.device();
    assert!(matches!(dana.vault.order_seal(own, later), Err(Error::DeviceUnknown)));
    // One that the computer never gets because it was revoked is none.
    dana.vault.revoke_device(amina.device(), later).unwrap();
    assert_eq!(given(&dana), [].into());
}

/// Whoever signs it: what lies at a desk may be the only whole copy.
#[test]
fn a_desk_erases_nothing_by_order() {
    let (mut dana, _) = cast();
    enrol(&mut dana.vault);
    let erase = signed(&dana.vault, &erase());
    assert_eq!(take(&mut dana.vault, ItemKind::Order, &erase), Taken::Used);
    dana.vault.mail().unwrap().pass_on(NOON).unwrap();
    assert_eq!(dana.vault.obey(NOON).unwrap(), 0);
    assert!(dana.vault.case_ids().unwrap().contains(&CASE));
}

#[test]
fn a_desk_that_only_reads_gives_no_orders() {
    let (mut dana, [amina, ..]) = cast();
    dana.vault.conn.execute("UPDATE desk SET ops = NULL", []).unwrap();
    let refused = [
        dana.vault.order_seal(amina.device(), NOON),
        dana.vault.order_erasure(CASE, "court", NOON).map(drop),
    ];
    assert!(refused.iter().all(|one| matches!(one, Err(Error::DeskOnlyReads))));
    assert_eq!(ordered(&dana, &amina), []);
}
