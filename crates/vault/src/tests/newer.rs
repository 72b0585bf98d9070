//! What a newer program wrote waits as it came, and is taken in by one that is as new.

use dalil_case::CaseId;
use dalil_protocol::ItemKind;
use dalil_seal::Random;

use super::cast::{NOON, note, opening};
use super::computers::{Computer, Parcel};
use crate::Intake;

const CASE: CaseId = CaseId([0x2a; 16]);
const WAITS: Intake = Intake::Waits("newer-program");

/// Amina, who wrote a case, and what she sends but for its segments.
fn sent() -> (Computer, Vec<Parcel>, Vec<Parcel>) {
    let mut amina = Computer::new("Amina");
    amina.vault.append(CASE, vec![opening("7K-M4Q", "Chtouka")], NOON).unwrap();
    amina.vault.append(CASE, vec![note(None, "said")], NOON).unwrap();
    let mut parcels = vec![amina.request("Amina B.")];
    parcels.extend(amina.send());
    let (segments, others) =
        parcels.into_iter().partition(|one: &Parcel| one.kind == ItemKind::Segment);
    (amina, others, segments)
}

/// Outside it is of a suite that nobody here knows: it waits, however often it is looked at.
#[test]
fn a_segment_of_another_suite_waits() {
    let (amina, others, mut segments) = sent();
    let mut dana = Computer::desk();
    dana.take(amina.device(), &others);
    segments[0].bytes[..2].copy_from_slice(&0x7fff_u16.to_le_bytes());
    assert_eq!(dana.take(amina.device(), &segments[..1]), [WAITS]);
    let apart = dana.vault.kept_apart().unwrap();
    assert_eq!((apart.len(), apart[0].refused, &*apart[0].fault), (1, false, "newer-program"));
    assert_eq!(dana.vault.take_newer(NOON).unwrap(), 0);
    assert_eq!(dana.vault.kept_apart().unwrap(), apart);
    // Cut short, it is refused as ever.
    segments[0].bytes.truncate(1);
    assert_eq!(dana.take(amina.device(), &segments[..1]), [Intake::Refused("segment-length")]);
}

/// Inside it says that it is of a version to come: an officer's computer, which follows no ledger.
#[test]
fn a_segment_of_another_version_inside_waits() {
    let (amina, ..) = sent();
    let mut idir = Computer::new("Idir");
    let outbox = amina.vault.outbox.as_ref().unwrap();
    let keys = amina.vault.case_keys().unwrap();
    let row = outbox.segments(0).unwrap().remove(0);
    let key = &keys[&row.cek];
    let plain = key.key.open_segment(&row.bytes).unwrap();
    for (version, said) in [(3, WAITS), (1, Intake::Refused("segment-unreadable"))] {
        let mut plain = plain.to_vec();
        assert_eq!(plain[1], 2, "the version stands there");
        plain[1] = version;
        // One more field, as a version to come may have.
        plain[0] += u8::from(version == 3);
        plain.push(0);
        let random = Random::new();
        let (_, bytes) = key.key.seal_segment(key.id, [0; 16], &plain, &random).unwrap();
        let parcel = Parcel { kind: ItemKind::Segment, bytes };
        assert_eq!(
            idir.take(amina.device(), std::slice::from_ref(&parcel)),
            [Intake::Waits("key-missing")]
        );
        // The key comes.
        key.keep(&idir.vault.conn).unwrap();
        assert_eq!(idir.take(amina.device(), &[parcel]), [said], "{version}");
        idir.vault.conn.execute("DELETE FROM cek", []).unwrap();
    }
}

/// What an earlier program let wait, or refused, is taken in by this one, byte for byte.
#[test]
fn what_waited_for_this_program_is_taken_in() {
    for (state, fault, about) in [
        (0, "newer-program", Some(&b"program"[..])),
        (2, "segment-from-the-future", None),
        (2, "segment-changed", None),
    ] {
        let (amina, others, segments) = sent();
        let mut dana = Computer::desk();
        dana.take(amina.device(), &others);
        for one in &segments {
            dana.vault
                .conn
                .execute(
                    "INSERT INTO incoming (hash, kind, device, at, state, fault, about, bytes)
                     VALUES (?1, ?2, ?3, 0, ?4, ?5, ?6, ?7)",
                    rusqlite::params![
                        dalil_seal::sha256(&[&one.bytes]),
                        one.kind.number(),
                        amina.device().0,
                        state,
                        fault,
                        about,
                        one.bytes,
                    ],
                )
                .unwrap();
        }
        let is_newer = fault != "segment-changed";
        let count = if is_newer { segments.len() as u64 } else { 0 };
        assert_eq!(dana.vault.take_newer(NOON).unwrap(), count, "{fault}");
        let kept = if is_newer { amina.bytes(CASE) } else { Vec::new() };
        assert_eq!(dana.bytes(CASE), kept, "{fault}");
        assert_eq!(dana.vault.kept_apart().unwrap().is_empty(), is_newer, "{fault}");
        assert_eq!(dana.vault.take_newer(NOON).unwrap(), 0, "{fault}");
    }
}
