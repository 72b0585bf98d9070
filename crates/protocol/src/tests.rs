//! Golden bytes: what a released version says is read for ever.

use dalil_case::{DeviceId, Digest, Moment};
use dalil_seal::{Secret, SigningKey};

use crate::*;

mod golden;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn receipt() -> Receipt {
    Receipt {
        server: ServerId([1; 16]),
        device: DeviceId([2; 16]),
        epoch: 1,
        seq: 300,
        head: Digest([3; 32]),
        level: ReceiptLevel::Durable,
        at: Moment(1_800_000_000_000),
        signature: Signature([0; 64]),
    }
}

#[test]
fn a_receipt_is_proved_by_its_key_and_no_word_of_it_can_change() {
    let key = SigningKey::from_seed(Secret::copy_of(&[7; 32])).unwrap();
    let signed = receipt().sign(&key).unwrap();
    assert!(signed.verify(&key.verifying_key()));
    let changes: [fn(&mut Receipt); 7] = [
        |r| r.server.0[0] ^= 1,
        |r| r.device.0[0] ^= 1,
        |r| r.epoch += 1,
        |r| r.seq += 1,
        |r| r.head.0[0] ^= 1,
        |r| r.level = ReceiptLevel::BackedUp,
        |r| r.at.0 += 1,
    ];
    for change in changes {
        let mut other = signed.clone();
        change(&mut other);
        assert!(!other.verify(&key.verifying_key()), "{other:?}");
    }
    let read: Receipt = decode(&encode(&signed)).unwrap();
    assert_eq!(read, signed);
}

#[test]
fn missing_names_are_bits_in_the_order_they_were_asked_for() {
    let missing =
        Missing::of([true, false, false, false, false, false, false, true, true].into_iter());
    assert_eq!(&**missing.bits, [0b1000_0001, 1]);
    let told: Vec<bool> = (0..12).map(|at| missing.is_missing(at)).collect();
    assert_eq!(told.iter().filter(|is| **is).count(), 3);
    assert!(told[0] && told[7] && told[8]);
}

#[test]
fn what_is_signed_for_one_request_is_of_no_other() {
    let (device, challenge) = (DeviceId([2; 16]), Challenge([9; 32]));
    let one = http::signed(device, "PUT", "/v1/objects/aa", b"x", &challenge, 1);
    let others = [
        http::signed(DeviceId([3; 16]), "PUT", "/v1/objects/aa", b"x", &challenge, 1),
        http::signed(device, "PU", "T/v1/objects/aa", b"x", &challenge, 1),
        http::signed(device, "PUT", "/v1/objects/ab", b"x", &challenge, 1),
        http::signed(device, "PUT", "/v1/objects/aa", b"y", &challenge, 1),
        http::signed(device, "PUT", "/v1/objects/aa", b"x", &Challenge([8; 32]), 1),
        http::signed(device, "PUT", "/v1/objects/aa", b"x", &challenge, 2),
    ];
    assert!(others.iter().all(|other| *other != one));
}

#[test]
fn messages_have_the_bytes_they_always_had() {
    let open = SyncOpen {
        device: DeviceId([2; 16]),
        epoch: 1,
        seq: 300,
        head: Digest([3; 32]),
        signature: Signature([4; 64]),
        receipt: None,
        cursor: 5,
        free: 1 << 30,
        version: 1,
    };
    let opened = encode(&open);
    assert_eq!(decode::<SyncOpen>(&opened).unwrap(), open);
    let told = format!(
        "{}\n{}\n{}\n{}",
        hex(&opened),
        hex(&encode(&receipt())),
        hex(&encode(&Refusal::busy(30))),
        hex(&encode(&Limits::V1)),
    );
    let golden = include_str!("../tests/golden/messages.hex");
    assert_eq!(told.trim(), golden.trim());
}
