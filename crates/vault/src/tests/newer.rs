//! What a newer program wrote waits as it came, and is taken in by one that is as new.

use dalil_case::{CaseId, DeviceId, Digest};
use dalil_protocol::ItemKind;
use dalil_seal::Random;

use super::cast::{NOON, note, opening};
use super::computers::{Computer, Parcel};
use crate::{Intake, Quiet, Vault};

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

fn quiet() -> Quiet {
    Quiet::undisturbed()
}

/// As it lies there when it waited or was refused.
fn lay(vault: &Vault, from: DeviceId, bytes: &[u8], state: i64, fault: &str, about: Option<&[u8]>) {
    let sql = "INSERT INTO incoming (hash, kind, device, at, state, fault, about, bytes)
               VALUES (?1, ?2, ?3, 0, ?4, ?5, ?6, ?7)";
    let (hash, kind) = (dalil_seal::sha256(&[bytes]), ItemKind::Segment.number());
    vault
        .conn
        .execute(sql, rusqlite::params![hash, kind, from.0, state, fault, about, bytes])
        .unwrap();
}

/// Outside it is of a suite that nobody here knows: it waits, however often it is looked at, once its
/// sender is known and answers for it.
#[test]
fn a_segment_of_another_suite_waits() {
    let (mut amina, others, mut segments) = sent();
    let mut dana = Computer::desk();
    segments[0].bytes[..2].copy_from_slice(&0x7fff_u16.to_le_bytes());
    let unknown = [Intake::Waits("device-unknown")];
    assert_eq!(dana.take(amina.device(), &segments[..1]), unknown);
    dana.take(amina.device(), &others);
    assert_eq!(dana.take(amina.device(), &segments[..1]), [Intake::Waits("not-in-ledger")]);
    let apart = |dana: &Computer| {
        let apart = dana.vault.kept_apart().unwrap();
        apart.into_iter().map(|one| (one.refused, one.fault)).collect::<Vec<_>>()
    };
    assert_eq!(apart(&dana), [(false, "not-in-ledger".to_owned())]);
    let (bytes, outbox) = (&segments[0].bytes, amina.vault.outbox.as_mut().unwrap());
    let hash = Digest(dalil_seal::sha256(&[bytes]));
    outbox
        .batch(NOON, |batch| batch.append(crate::ledger::Kind::Segment, hash, bytes.len()))
        .unwrap();
    let ledger = amina.ledger();
    dana.take(amina.device(), &[ledger]);
    let waits = [(false, "newer-program".to_owned())];
    assert_eq!(apart(&dana), waits);
    assert_eq!(dana.take(amina.device(), &segments[..1]), [WAITS]);
    assert_eq!(dana.vault.take_newer(NOON, &quiet()).unwrap(), Some(0));
    assert_eq!(apart(&dana), waits);
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
            lay(&dana.vault, amina.device(), &one.bytes, state, fault, about);
        }
        let is_newer = fault != "segment-changed";
        let count = if is_newer { segments.len() as u64 } else { 0 };
        assert_eq!(dana.vault.take_newer(NOON, &quiet()).unwrap(), Some(count), "{fault}");
        let kept = if is_newer { amina.bytes(CASE) } else { Vec::new() };
        assert_eq!(dana.bytes(CASE), kept, "{fault}");
        assert_eq!(dana.vault.kept_apart().unwrap().is_empty(), is_newer, "{fault}");
        assert_eq!(dana.vault.take_newer(NOON, &quiet()).unwrap(), Some(0), "{fault}");
    }
}

/// Whoever comes in waits for a few of them at most, and the next quiet moment goes on from there.
#[test]
fn many_are_looked_at_in_steps() {
    let mut idir = Computer::new("Idir");
    let (from, at_once) = (DeviceId([9; 16]), Quiet::for_as_long_as(|| false));
    for n in 0..130_u8 {
        // The last ten are of no length that this program knows; the others stay too new for it.
        let bytes = [&0x7fff_u16.to_le_bytes()[..], &[n]].concat();
        let bytes = if n < 120 { bytes } else { vec![n] };
        lay(&idir.vault, from, &bytes, 0, "newer-program", Some(b"program"));
    }
    assert_eq!(idir.vault.take_newer(NOON, &at_once).unwrap(), None);
    assert_eq!(idir.vault.take_newer(NOON, &at_once).unwrap(), None);
    assert_eq!(idir.vault.take_newer(NOON, &at_once).unwrap(), Some(2));
    assert_eq!(idir.vault.take_newer(NOON, &quiet()).unwrap(), Some(0));
    assert_eq!(idir.vault.count_apart().unwrap(), 130);
    let refused = "SELECT count(*) FROM incoming WHERE state = 2";
    let refused: i64 = idir.vault.conn.query_row(refused, [], |row| row.get(0)).unwrap();
    assert_eq!(refused, 10);
}

/// One of them cannot be looked at: it waits as before, and the others are taken in.
#[test]
fn one_that_cannot_be_kept_holds_up_no_other() {
    let (amina, others, segments) = sent();
    let mut dana = Computer::desk();
    dana.take(amina.device(), &others);
    for one in &segments {
        lay(&dana.vault, amina.device(), &one.bytes, 0, "newer-program", Some(b"program"));
    }
    let bad = [&0x7fff_u16.to_le_bytes()[..], &[7; 40]].concat();
    lay(&dana.vault, amina.device(), &bad, 0, "newer-program", Some(b"program"));
    let fails = format!(
        "CREATE TEMP TRIGGER fails BEFORE UPDATE ON incoming WHEN new.hash = x'{}'
         BEGIN SELECT RAISE(ABORT, 'cannot'); END",
        Digest(dalil_seal::sha256(&[&bad]))
    );
    dana.vault.conn.execute_batch(&fails).unwrap();
    let count = segments.len() as u64;
    assert_eq!(dana.vault.take_newer(NOON, &quiet()).unwrap(), Some(count));
    assert_eq!(dana.bytes(CASE), amina.bytes(CASE));
    let apart = dana.vault.kept_apart().unwrap();
    assert_eq!((apart.len(), &*apart[0].fault), (1, "newer-program"));
}
