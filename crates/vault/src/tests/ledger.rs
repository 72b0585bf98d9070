//! The computer's own file: opened and closed with a vault, and a ledger that shows every change.

use std::path::{Path, PathBuf};

use dalil_case::{DeviceId, Digest, Moment};
use dalil_seal::{Random, SigningKey};

use super::cast::{CHEAP, NOON, PASSPHRASE, amina, chosen, given};
use crate::ledger::{Entry, Head, Kind, LedgerBroken, SignedEntry, verify};
use crate::{AuditKind, AuditRecord, Error, Home, Notice, Vault};

fn record(kind: AuditKind, amount: i64) -> AuditRecord {
    AuditRecord { kind, at: NOON, about: vec![[7; 16]], amount }
}

fn outbox_file(data: &Path) -> PathBuf {
    let files = std::fs::read_dir(data).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = files
        .filter(|path| {
            let name = path.file_name().unwrap().to_str().unwrap();
            name.starts_with("device-") && name.ends_with(".db")
        })
        .collect();
    assert_eq!(files.len(), 1, "{files:?}");
    files.remove(0)
}

fn unlocked(home: &Home, id: crate::VaultId) -> (Vault, Vec<Notice>) {
    home.unlock(id, &given(PASSPHRASE), NOON).unwrap()
}

#[test]
fn what_was_done_is_noted_and_read_back_after_a_lock() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    vault.audit(&record(AuditKind::Unlocked, 0)).unwrap();
    vault.audit(&record(AuditKind::Failures, 3)).unwrap();
    let id = vault.id();
    vault.close().unwrap();
    let (vault, notices) = unlocked(&home, id);
    assert_eq!(notices, []);
    let (records, broken) = vault.audits().unwrap();
    assert_eq!(records, [record(AuditKind::Unlocked, 0), record(AuditKind::Failures, 3)]);
    assert_eq!(broken, 0);
    // The beginning, and one entry for each.
    let outbox = vault.outbox.as_ref().unwrap();
    let entries = outbox.entries(0, 100).unwrap();
    let kinds: Vec<Kind> =
        entries.iter().map(|kept| Entry::decode(&kept.bytes).unwrap().kind).collect();
    assert_eq!(kinds, [Kind::Epoch, Kind::Audit, Kind::Audit]);
}

#[test]
fn entries_of_the_ledger_are_never_changed_or_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = amina(folder.path());
    vault.audit(&record(AuditKind::Unlocked, 0)).unwrap();
    let conn = &vault.outbox.as_ref().unwrap().conn;
    for sql in [
        "DELETE FROM ledger",
        "UPDATE ledger SET bytes = x'00'",
        "UPDATE ledger SET sig = zeroblob(64)",
        "UPDATE ledger SET seq = seq + 5",
        "INSERT OR REPLACE INTO ledger (epoch, seq, hash, bytes) VALUES (1, 2, x'00', x'00')",
    ] {
        assert!(conn.execute(sql, []).is_err(), "{sql}");
    }
}

#[test]
fn an_older_file_of_the_computer_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    vault.audit(&record(AuditKind::Unlocked, 0)).unwrap();
    let id = vault.id();
    vault.close().unwrap();
    let file = outbox_file(folder.path());
    let older = std::fs::read(&file).unwrap();
    let (mut vault, _) = unlocked(&home, id);
    vault.audit(&record(AuditKind::Printed, 0)).unwrap();
    vault.close().unwrap();
    std::fs::write(&file, older).unwrap();
    let (vault, notices) = unlocked(&home, id);
    assert_eq!(notices, [Notice::OutboxChanged]);
    assert!(vault.outbox.is_some());
}

#[test]
fn a_damaged_file_of_the_computer_is_set_aside_and_locks_nobody_out() {
    let folder = tempfile::tempdir().unwrap();
    let (home, vault) = amina(folder.path());
    let id = vault.id();
    vault.close().unwrap();
    let file = outbox_file(folder.path());
    std::fs::write(&file, [0x5A; 8192]).unwrap();
    let (mut vault, notices) = unlocked(&home, id);
    assert_eq!(notices, [Notice::OutboxRenewed]);
    vault.audit(&record(AuditKind::Unlocked, 0)).unwrap();
    vault.close().unwrap();
    let aside = std::fs::read_dir(folder.path()).unwrap().any(|entry| {
        let entry = entry.unwrap();
        entry.file_name().to_str().unwrap().contains(".db.damaged-")
            && std::fs::read(entry.path()).unwrap() == [0x5A; 8192]
    });
    assert!(aside, "what was damaged is still there");
    assert_eq!(unlocked(&home, id).1, []);
}

#[test]
fn a_file_that_cannot_be_used_closes_no_vault_but_what_must_be_noted() {
    let folder = tempfile::tempdir().unwrap();
    let (home, vault) = amina(folder.path());
    let id = vault.id();
    vault.close().unwrap();
    let file = outbox_file(folder.path());
    std::fs::rename(&file, folder.path().join("elsewhere")).unwrap();
    std::fs::create_dir(&file).unwrap();
    let (mut vault, notices) = unlocked(&home, id);
    assert_eq!(notices, [Notice::OutboxClosed]);
    let refused = vault.audit(&record(AuditKind::Exported, 0));
    assert!(matches!(refused, Err(Error::OutboxMissing)));
    vault.close().unwrap();
}

#[test]
fn the_vault_remembers_the_key_when_the_computers_record_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    vault.audit(&record(AuditKind::Unlocked, 0)).unwrap();
    let id = vault.id();
    vault.close().unwrap();
    drop(home);
    for name in ["device.hdr", "device.hdr.1"] {
        std::fs::write(folder.path().join(name), b"nothing").unwrap();
    }
    let (home, _) = Home::open(folder.path(), NOON).unwrap();
    let (vault, notices) = unlocked(&home, id);
    assert_eq!(notices, []);
    assert_eq!(vault.audits().unwrap().0.len(), 1);
}

/// K6: what one officer did is nothing that a colleague on the same computer can read.
#[test]
fn what_one_officer_did_no_colleague_reads() {
    let folder = tempfile::tempdir().unwrap();
    let (mut home, mut vault) = amina(folder.path());
    vault.audit(&record(AuditKind::Exported, 0)).unwrap();
    let idir = home.create("Idir", &chosen(), CHEAP, Some(&mut vault), NOON).unwrap();
    let amina = vault.id();
    vault.close().unwrap();
    idir.close().unwrap();
    let idir = home.find("Idir").unwrap();
    let (mut vault, _) = unlocked(&home, idir);
    assert_eq!(vault.audits().unwrap(), (vec![], 0));
    // The same file, and yet: moved under his name, her record opens for him all the less.
    let conn = &vault.outbox.as_ref().unwrap().conn;
    let moved =
        conn.execute("UPDATE audit SET vault_id = ?1 WHERE vault_id = ?2", (idir.0, amina.0));
    assert_eq!(moved.unwrap(), 1);
    assert_eq!(vault.audits().unwrap(), (vec![], 1));
    vault.audit(&record(AuditKind::Unlocked, 0)).unwrap();
    assert_eq!(vault.audits().unwrap().0.len(), 1);
}

/// A ledger of batches of one to four entries.
fn ledger(random: &Random, key: &SigningKey, device: DeviceId) -> Vec<SignedEntry> {
    let mut head = Head { epoch: 1, ..Head::default() };
    let mut entries = Vec::new();
    for n in 0..24_i64 {
        let kind = match n % 5 {
            _ if n == 0 => Kind::Epoch,
            0 => Kind::Audit,
            1 => Kind::KeyBatch,
            _ => Kind::Segment,
        };
        let object = Digest(random.bytes().unwrap());
        let entry = head.next(kind, object, 300, Moment(NOON.0 + n * 45_000));
        head = entry.head();
        let ends = n % 3 == 0 || n == 23;
        let signature = ends.then(|| head.sign(device, key).unwrap());
        entries.push(SignedEntry { bytes: entry.encode(), signature });
    }
    entries
}

/// L4: nothing can be removed, moved, put in between or changed without being found.
#[test]
fn ten_thousand_changed_ledgers_are_all_refused() {
    let random = Random::new();
    let key = SigningKey::new(&random).unwrap();
    let other = SigningKey::new(&random).unwrap();
    let device = DeviceId([9; 16]);
    let begins = Head { epoch: 1, ..Head::default() };
    let whole = ledger(&random, &key, device);
    let ends = verify(begins, &whole, device, &key.verifying_key(), None).unwrap();
    let foreign = ledger(&random, &other, device);
    for round in 0..10_000_u32 {
        let draw = |most: usize| {
            usize::try_from(u32::from_le_bytes(random.bytes().unwrap())).unwrap() % most
        };
        let mut changed = whole.clone();
        let at = draw(changed.len());
        match round % 9 {
            0 => drop(changed.remove(at)),
            1 => {
                let other = (at + 1 + draw(changed.len() - 1)) % changed.len();
                changed.swap(at, other);
            }
            2 => changed.insert(at, changed[draw(changed.len())].clone()),
            3 => {
                let byte = draw(changed[at].bytes.len());
                changed[at].bytes[byte] ^= 1 << draw(8);
            }
            4 => changed.truncate(at),
            5 => {
                // Someone with another key signs what they changed, and everything after it.
                let mut head = match at.checked_sub(1) {
                    Some(before) => Entry::decode(&changed[before].bytes).unwrap().head(),
                    None => begins,
                };
                for kept in &mut changed[at..] {
                    let old = Entry::decode(&kept.bytes).unwrap();
                    let entry = Entry { prev: head.hash, size: old.size + 1, ..old };
                    head = entry.head();
                    kept.bytes = entry.encode();
                    kept.signature = None;
                }
                changed.last_mut().unwrap().signature = Some(head.sign(device, &other).unwrap());
            }
            6 => {
                // A signature moved, removed or turned.
                let signed = (0..=at).rev().find(|n| changed[*n].signature.is_some()).unwrap();
                let next = changed.iter().skip(signed + 1).position(|e| e.signature.is_some());
                match next {
                    Some(next) => changed[signed].signature = changed[signed + 1 + next].signature,
                    None => changed[signed].signature = None,
                }
            }
            7 => changed[at] = foreign[at].clone(),
            _ => {
                // One entry says something else, and the rest is chained to it without a key.
                let mut head = match at.checked_sub(1) {
                    Some(before) => Entry::decode(&changed[before].bytes).unwrap().head(),
                    None => begins,
                };
                for kept in &mut changed[at..] {
                    let old = Entry::decode(&kept.bytes).unwrap();
                    let entry = Entry { prev: head.hash, object: Digest([1; 32]), ..old };
                    head = entry.head();
                    kept.bytes = entry.encode();
                }
            }
        }
        if changed == whole {
            continue;
        }
        let verdict = verify(begins, &changed, device, &key.verifying_key(), Some(ends));
        assert!(verdict.is_err(), "round {round} at {at}");
    }
    // Another computer's ledger is not this one's.
    let elsewhere = verify(begins, &whole, DeviceId([8; 16]), &key.verifying_key(), None);
    assert_eq!(elsewhere, Err((0, LedgerBroken::Signature)));
}
