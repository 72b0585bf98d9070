//! Certificates, orders, acknowledgements: who may say them, to whom.

use dalil_case::{CaseId, DeviceId, Digest};
use dalil_seal::Random;

use super::cast::*;
use crate::*;

#[test]
fn a_certificate_is_of_the_authority_and_of_its_time() {
    let random = Random::new();
    let given = certificate(Role::Officer).sign(&inside(), &sign_key(4), &random).unwrap();
    let read = Signed::<Certificate>::read(&given.to_bytes()).unwrap();
    let certificate_ = read.verify(&trusted(), NOW).unwrap();
    assert_eq!(certificate_.role, Role::Officer);
    assert!(certificate_.open(&open_key(10)).unwrap() == inside());
    assert_eq!(certificate_.open(&open_key(12)).err(), Some(TrustRefused::NotOpened));
    let bytes = given.to_bytes();
    assert!(!bytes.windows(5).any(|part| part == b"Nadia"), "a name in clear");
    assert!(!bytes.windows(16).any(|part| part == OFFICER.0), "an officer in clear");

    assert_eq!(read.verify(&trusted(), later(366)), Err(TrustRefused::Expired));
    let old = trusted();
    let revoking = following(&old, |m| m.revoked.push(DEVICE));
    let new = old.next(&signed(revoking, &[1, 2]).to_bytes(), NOW).unwrap();
    assert_eq!(read.verify(&new, NOW), Err(TrustRefused::Revoked));
    let replaced = following(&old, |m| m.ops = vec![sign_public(17)]);
    let new = old.next(&signed(replaced, &[1, 2]).to_bytes(), NOW).unwrap();
    assert_eq!(read.verify(&new, NOW), Err(TrustRefused::ForeignSignature));
    let forged = certificate(Role::Desk).sign(&inside(), &sign_key(1), &random).unwrap();
    assert_eq!(forged.verify(&old, NOW), Err(TrustRefused::ForeignSignature), "a root is not OPS");
    let mut twice = given.clone();
    twice.add(&sign_key(4)).unwrap();
    assert_eq!(twice.verify(&old, NOW), Err(TrustRefused::RepeatedSignature));
    for at in (0..bytes.len()).step_by(19) {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        let tried = Signed::<Certificate>::read(&changed)
            .and_then(|read| read.verify(&old, NOW).map(|_| ()));
        assert!(tried.is_err(), "byte {at}");
    }
}

#[test]
fn an_order_is_read_by_its_device_alone() {
    let random = Random::new();
    let what = SealedOrder::EraseCase { case: CaseId([0xEE; 16]), reason: "asked".to_owned() };
    let to = (DEVICE, &seal_public(10));
    let order = Order::sealed(OURS, to, &what, NOW, &random).unwrap().sign(&sign_key(4)).unwrap();
    let read = Signed::<Order>::read(&order.to_bytes()).unwrap();
    let order_ = read.verify(&trusted(), DEVICE).unwrap();
    assert_eq!(order_.read(&open_key(10)), Ok(Some(what)));
    assert_eq!(order_.read(&open_key(12)), Err(TrustRefused::NotOpened));
    assert!(!order.to_bytes().windows(16).any(|part| part == [0xEE; 16]), "a case in clear");
    assert_eq!(read.verify(&trusted(), DESK), Err(TrustRefused::NotAllowed));
    let forged = order.claimed().clone().sign(&sign_key(9)).unwrap();
    assert_eq!(forged.verify(&trusted(), DEVICE), Err(TrustRefused::ForeignSignature));
    // The sealed part of one order opens in no other.
    let mut moved = order.claimed().clone();
    moved.order.0[0] ^= 1;
    assert_eq!(moved.read(&open_key(10)), Err(TrustRefused::NotOpened));

    let open = Order::open(OURS, DEVICE, OpenOrder::Revoke, NOW, &random).unwrap();
    let open = open.sign(&sign_key(4)).unwrap();
    let order_ = open.verify(&trusted(), DEVICE).unwrap();
    assert_eq!((order_.open, order_.read(&open_key(10))), (Some(OpenOrder::Revoke), Ok(None)));
    for what in
        [SealedOrder::SealLock, SealedOrder::RollBackPack { pack: "dalil".to_owned(), version: 3 }]
    {
        let order = Order::sealed(OURS, to, &what, NOW, &random).unwrap();
        assert_eq!(order.read(&open_key(10)), Ok(Some(what)));
    }
}

#[test]
fn only_a_desk_acknowledges() {
    let said = Acknowledgement {
        authority: OURS,
        by: DESK,
        device: DEVICE,
        heads: vec![AckHead { epoch: 1, seq: 7, head: Digest([7; 32]), stage: AckStage::Read }],
        at: NOW,
    };
    let signed = said.clone().sign(&sign_key(9)).unwrap();
    let read = Signed::<Acknowledgement>::read(&signed.to_bytes()).unwrap();
    let desk = certificate(Role::Desk);
    assert_eq!(read.verify(&desk, DEVICE), Ok(&said));
    let officer = Certificate { role: Role::Officer, ..desk.clone() };
    assert_eq!(read.verify(&officer, DEVICE), Err(TrustRefused::NotAllowed));
    assert_eq!(read.verify(&desk, DeviceId([3; 16])), Err(TrustRefused::NotAllowed));
    let other = Certificate { device: DeviceId([3; 16]), ..desk.clone() };
    assert_eq!(read.verify(&other, DEVICE), Err(TrustRefused::NotAllowed));
    let foreign = Certificate { authority: AuthorityId([1; 16]), ..desk.clone() };
    assert_eq!(read.verify(&foreign, DEVICE), Err(TrustRefused::OtherAuthority));
    let forged = said.sign(&sign_key(11)).unwrap();
    assert_eq!(forged.verify(&desk, DEVICE), Err(TrustRefused::ForeignSignature));
}

/// One kind of statement is never another: the label is signed too.
#[test]
fn a_statement_of_one_kind_is_of_no_other() {
    let labels = [
        Manifest::LABEL,
        EnrolClaim::LABEL,
        Certificate::LABEL,
        Order::LABEL,
        Acknowledgement::LABEL,
    ];
    for (at, label) in labels.iter().enumerate() {
        assert!(labels[..at].iter().all(|other| !label.starts_with(other)));
    }
    let order = Order::open(OURS, DEVICE, OpenOrder::Revoke, NOW, &Random::new()).unwrap();
    let signed = order.sign(&sign_key(4)).unwrap();
    assert!(Signed::<Certificate>::read(&signed.to_bytes()).is_err());
}
