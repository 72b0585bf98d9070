//! What a released version wrote is read for ever.

use dalil_case::{CaseId, Digest};
use dalil_seal::{EnrolCode, WordLanguage};

use super::cards::card;
use super::cast::*;
use super::releases::{release, signed as signed_release};
use crate::*;

const GOLDEN: &str = include_str!("../../../tests/golden/trust.hex");

fn golden(name: &str) -> Vec<u8> {
    let line = GOLDEN.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    let digits = line.unwrap_or_else(|| panic!("no {name}")).as_bytes();
    let byte = |pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    digits.chunks_exact(2).map(byte).collect()
}

fn code() -> EnrolCode {
    EnrolCode::copy_of(card().code.expose())
}

fn codes() -> KnownCodes {
    KnownCodes { authority: OURS, codes: vec![KnownCode::of(&code(), later(14)).unwrap()] }
}

fn acknowledgement() -> Signed<Acknowledgement> {
    let heads = vec![AckHead { epoch: 1, seq: 7, head: Digest([7; 32]), stage: AckStage::Read }];
    let said = Acknowledgement { authority: OURS, by: DESK, device: DEVICE, heads, at: NOW };
    said.sign(&sign_key(9)).unwrap()
}

fn erase() -> SealedOrder {
    SealedOrder::EraseCase { case: CaseId([0xEE; 16]), reason: "asked".to_owned() }
}

/// What has no randomness in it is written in the same bytes for ever.
#[test]
fn what_is_written_has_the_bytes_it_always_had() {
    assert_eq!(golden("manifest"), trusted().to_bytes());
    assert_eq!(golden("card"), card().square().as_bytes());
    assert_eq!(golden("typed"), card().typed_manifest().as_bytes());
    assert_eq!(golden("code"), card().code.line().as_bytes());
    assert_eq!(golden("codes"), codes().to_bytes());
    assert_eq!(golden("acknowledgement"), acknowledgement().to_bytes());
    assert_eq!(golden("release"), signed_release(release(|_| ()), &[13, 14]).to_bytes());
}

/// What was sealed opens for ever.
#[test]
fn what_was_sealed_opens() {
    let request = EnrolRequest::read(&golden("request")).unwrap();
    assert_eq!(codes().admit(&request, |_| false, NOW).unwrap().device, DEVICE);
    assert_eq!(request.open(&open_key(5)).unwrap().name, "Nadia B.");
    let given = Signed::<Certificate>::read(&golden("certificate")).unwrap();
    let certificate = given.verify(&trusted(), NOW).unwrap();
    assert!(certificate.open(&open_key(10)).unwrap() == inside());
    let order = Signed::<Order>::read(&golden("order")).unwrap();
    let order = order.verify(&trusted(), DEVICE).unwrap();
    assert_eq!(order.read(&open_key(10)), Ok(Some(erase())));
    let batch = KeyBatch::read(&golden("batch")).unwrap();
    let keys = batch.open(&open_key(5), DEVICE).unwrap();
    let keys: Vec<_> = keys.iter().map(|one| (one.cek, *one.key.expose().expose())).collect();
    assert_eq!(keys, [([1; 16], [11; 32]), ([2; 16], [12; 32])]);
}

/// What was asked and answered opens, and its six words stay the same.
#[test]
fn a_request_for_recovery_and_its_reply_are_read_for_ever() {
    let request = RecoveryRequest::read(&golden("recovery")).unwrap();
    assert_eq!((request.vault, request.device, request.at), ([0xAB; 16], DEVICE, NOW));
    assert_eq!(golden("words"), request.fingerprint(WordLanguage::French).as_bytes());
    let reply = Signed::<RecoveryReply>::read(&golden("reply")).unwrap();
    assert!(reply.is_by(OURS, &[sign_key(4).verifying_key()]));
    assert!(!reply.is_by(AuthorityId([0; 16]), &[sign_key(4).verifying_key()]));
    assert!(!reply.is_by(OURS, &[sign_key(9).verifying_key()]));
    let master = reply.open(&request, &open_key(33)).unwrap();
    assert_eq!(master.expose().expose(), &[9; 32]);
    assert_eq!(reply.open(&request, &open_key(34)).err(), Some(TrustRefused::NotOpened));
}
