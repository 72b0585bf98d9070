//! Another master key: everything is as it was, and nothing of before opens it.

use std::path::{Path, PathBuf};

use dalil_case::{CaseId, Moment, Response};
use dalil_seal::{Header, MasterKey, Opened, SealedBy, SheetCode, SlotKind, State, xwing};

use super::cast::{NOON, PASSPHRASE, amina, answer, given, note, opening};
use super::recovery::{code, other, rehearsed};
use crate::outbox::second::SecondPlace;
use crate::rekey::Step;
use crate::{AuditKind, AuditRecord, Error, Home, Quiet, Vault, VaultId, backup, cipher};

const CASE: CaseId = CaseId([0x2a; 16]);
const DURESS: &str = "brown bread and salted butter twice";
const DAY_MS: i64 = 24 * 3600 * 1000;

fn quiet() -> Quiet {
    Quiet::undisturbed()
}

/// Amina with a case, a rehearsed sheet, two copies, sealed segments and an act on record.
fn worked(data: &Path) -> (Home, Vault, String) {
    let (home, mut vault) = amina(data);
    let paper = rehearsed(&mut vault);
    vault.append(CASE, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    for n in 0..30 {
        let op = answer(&format!("q{n}"), Response::Number(n));
        vault.append(CASE, vec![op], Moment(NOON.0 + n)).unwrap();
    }
    vault.put_draft(CASE, "note", "half a thou").unwrap();
    vault.seal_events(NOON, &quiet()).unwrap();
    vault.copy(NOON, &quiet()).unwrap();
    vault.copy(NOON, &quiet()).unwrap();
    vault.audit(&act(AuditKind::Unlocked)).unwrap();
    (home, vault, paper)
}

fn act(kind: AuditKind) -> AuditRecord {
    AuditRecord { kind, at: NOON, about: vec![[7; 16]], amount: 0 }
}

/// The number of an event, its bytes and its signature.
type Entry = (i64, Vec<u8>, Vec<u8>);

/// What a vault says, byte for byte where it matters.
fn content(vault: &Vault) -> (Vec<Entry>, String, String) {
    let events = vault.events(CASE).unwrap().into_iter();
    let events = events.map(|kept| (kept.seq, kept.recorded.event.encode(), kept.signature));
    let drafts: Vec<_> =
        vault.drafts(CASE).unwrap().into_iter().map(|draft| (draft.field, draft.text)).collect();
    let drafts = format!("{drafts:?}");
    let keys: Vec<_> = vault
        .case_keys()
        .unwrap()
        .into_iter()
        .map(|(id, key)| (id, key.epoch, key.key.commitment()))
        .collect();
    (events.collect(), drafts, format!("{keys:?}"))
}

fn folder_of(data: &Path, id: VaultId) -> PathBuf {
    data.join("vaults").join(id.to_string())
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap().flatten();
    let mut names: Vec<_> =
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn later(days: i64) -> Moment {
    Moment(NOON.0 + days * DAY_MS)
}

/// K15: the file, both copies, the header and what the computer's file has are under new keys; the
/// old ones open none of them, and stand in no file. Passphrases, sheet and history are as before.
#[test]
fn everything_is_under_new_keys_and_nothing_else_has_changed() {
    let folder = tempfile::tempdir().unwrap();
    let (mut home, mut vault, paper) = worked(folder.path());
    let id = vault.id();
    let duress = dalil_seal::ChosenPassphrase::choose(DURESS, &[]).unwrap();
    home.set_duress(&mut vault, &given(PASSPHRASE), Some(&duress), NOON).unwrap();
    let place = folder_of(folder.path(), id);
    let old_header = std::fs::read(place.join("vault.hdr")).unwrap();
    let old = MasterKey::copy_of(vault.master().expose().expose());
    let before = content(&vault);
    assert_eq!(vault.keys_made_at().unwrap(), NOON);
    assert!(!vault.is_rekey_due(later(89)).unwrap() && vault.is_rekey_due(later(90)).unwrap());

    let now = later(90);
    let (mut vault, notices) = home.rekey(vault, &given(PASSPHRASE), None, now).unwrap();
    assert_eq!(notices, []);
    assert_eq!(content(&vault), before);
    assert_eq!(vault.keys_made_at().unwrap(), now);
    assert!(!vault.is_rekey_due(later(179)).unwrap() && vault.is_rekey_due(later(180)).unwrap());
    let check = vault.verify_recent(1000).unwrap();
    assert_eq!((check.broken, check.rolled_back), (None, false));
    // What was done before is still read, and what is done now.
    vault.audit(&act(AuditKind::Rekeyed)).unwrap();
    let (records, broken) = vault.audits().unwrap();
    assert_eq!(broken, 0);
    let kinds: Vec<_> = records.iter().map(|record| record.kind).collect();
    assert_eq!(kinds, [AuditKind::Unlocked, AuditKind::Rekeyed]);

    let new = MasterKey::copy_of(vault.master().expose().expose());
    assert_ne!(new.expose().expose(), old.expose().expose());
    assert!(vault.copies().iter().all(Option::is_some), "both copies are there");
    // The second place gives everything back with the new key, and nothing with the old one.
    let outbox = vault.outbox.as_ref().unwrap();
    let (with_new, with_old) =
        (SecondPlace::of(outbox, id, &new).unwrap(), SecondPlace::of(outbox, id, &old).unwrap());
    assert_eq!((with_new.events.len(), with_new.keys.len()), (31, before_keys(&vault)));
    assert_eq!((with_old.events.len(), with_old.keys.len()), (0, 0));
    let wrapped = outbox.wrapped_keys(id).unwrap();
    let wrap = old.cek_wrap().unwrap();
    assert!(!wrapped.is_empty() && wrapped.iter().all(|key| key.unwrap(id, &wrap).is_none()));
    vault.append(CASE, vec![note(None, "and on")], now).unwrap();
    vault.close().unwrap();

    // The old key opens no file, and what it was sealed in stands nowhere.
    let salt = Header::decode(&old_header).unwrap().db_salt();
    let key = old.database().unwrap();
    assert!(cipher::open(&place.join("vault.db"), &key, &salt).is_err());
    for slot in [0, 1] {
        assert!(backup::state(&backup::path(&place, slot), &key, &salt).is_none());
    }
    assert!(home.device.key(id.0, &old.device_wrap().unwrap()).is_err());
    let sealed = &old_header[1024 + 32..1024 + 32 + 80];
    for file in files(folder.path()) {
        let bytes = std::fs::read(&file).unwrap();
        assert!(!bytes.windows(sealed.len()).any(|part| part == sealed), "{}", file.display());
    }
    // Both passphrases and the paper mean what they meant.
    let after = content(&home.unlock(id, &given(PASSPHRASE), now).unwrap().0);
    assert_eq!(after.0.len(), 32);
    let sheet = SheetCode::read(&paper).unwrap();
    home.try_sheet(id, &sheet).unwrap();
    assert_eq!(home.unlock(id, &given(DURESS), now).err().unwrap().code(), Error::Duress.code());
    assert_eq!(code(home.unlock(id, &given(PASSPHRASE), now)), "wrong-passphrase");
    let (vault, _) = home.recover(id, &sheet, &other(), later(91)).unwrap();
    assert_eq!(content(&vault), after);
}

fn before_keys(vault: &Vault) -> usize {
    vault.case_keys().unwrap().len()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let (mut found, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found
}

/// K15, K16: the end at each step leaves the old keys or the new ones, with everything; and the
/// next opening leaves nothing half done.
#[test]
fn a_crash_at_any_step_leaves_the_old_keys_or_the_new_ones() {
    for last in [Step::Copied, Step::Wrapped, Step::InForce, Step::Headed, Step::Placed] {
        let folder = tempfile::tempdir().unwrap();
        let (mut home, vault, paper) = worked(folder.path());
        let (id, before) = (vault.id(), content(&vault));
        let old = MasterKey::copy_of(vault.master().expose().expose());
        let stopped =
            home.rekey_by_steps(vault, &given(PASSPHRASE), None, later(90), &mut |step| {
                if step == last { Err(Error::CopyUnfit) } else { Ok(()) }
            });
        let stopped = stopped.err().unwrap();
        let undone = matches!(last, Step::Copied | Step::Wrapped);
        assert_eq!(stopped.vault.is_some(), undone, "{last:?}");
        // As a crash does: nothing is closed in order.
        std::mem::forget(stopped.vault.map(|vault| vault.into_parts()));
        drop(home);
        let (mut home, notices) = Home::open(folder.path(), later(90)).unwrap();
        assert_eq!(notices, [], "{last:?}");
        let (mut vault, _) = home.unlock(id, &given(PASSPHRASE), later(90)).unwrap();
        assert_eq!(content(&vault), before, "{last:?}");
        let is_old = vault.master().expose().expose() == old.expose().expose();
        assert_eq!(is_old, undone, "{last:?}");
        assert_eq!(vault.is_rekey_due(later(90)).unwrap(), undone, "{last:?}");
        assert!(vault.device_key().is_some() && vault.outbox.is_some(), "{last:?}");
        // What was left for a quiet moment.
        vault.erase_due(later(90)).unwrap();
        assert!(vault.copies().iter().all(Option::is_some), "{last:?}: no copies");
        let master = MasterKey::copy_of(vault.master().expose().expose());
        let second = SecondPlace::of(vault.outbox.as_ref().unwrap(), id, &master).unwrap();
        assert_eq!(second.events.len(), 31, "{last:?}");
        home.try_sheet(id, &SheetCode::read(&paper).unwrap()).unwrap();
        let left = names(&folder_of(folder.path(), id));
        assert!(!left.iter().any(|name| name.contains("rekey")), "{last:?}: {left:?}");
        // And it is done again, or once more.
        let (vault, _) = home.rekey(vault, &given(PASSPHRASE), None, later(91)).unwrap();
        assert_eq!(content(&vault), before, "{last:?}");
        assert_eq!(vault.audits().unwrap(), (vec![act(AuditKind::Unlocked)], 0), "{last:?}");
    }
}

/// A wrong passphrase changes nothing, and the vault goes on as it was.
#[test]
fn only_its_own_passphrase_gives_a_vault_another_key() {
    let folder = tempfile::tempdir().unwrap();
    let (mut home, vault, _) = worked(folder.path());
    let (id, before) = (vault.id(), content(&vault));
    let database = || std::fs::read(folder_of(folder.path(), id).join("vault.db")).unwrap();
    let file = database();
    let refused = home.rekey(vault, &given("not this one"), None, NOON).err().unwrap();
    assert_eq!(refused.error.code(), "wrong-passphrase");
    assert_eq!(database(), file);
    let mut vault = *refused.vault.unwrap();
    assert_eq!(content(&vault), before);
    vault.append(CASE, vec![note(None, "and on")], NOON).unwrap();
    vault.seal_events(NOON, &quiet()).unwrap();
}

/// Never a vault that fewer can recover than before: the authority's slot is sealed anew, or the
/// key stays.
#[test]
fn the_authority_recovers_what_it_could_recover_before() {
    let folder = tempfile::tempdir().unwrap();
    let (mut home, mut vault, _) = worked(folder.path());
    let custodians = xwing::OpeningKey::from_seed(dalil_seal::Secret::copy_of(&[9; 32]));
    let public = custodians.sealing_key().unwrap();
    let mut header = vault.newest_header().unwrap();
    header.set_recovery(SlotKind::Authority, vault.master(), &public, &vault.random).unwrap();
    header.counters.state = header.counters.state.with(State::AUTHORITY, true);
    vault.keep_header(header).unwrap();
    let refused = home.rekey(vault, &given(PASSPHRASE), None, NOON).err().unwrap();
    assert_eq!(refused.error.code(), "authority-unknown");
    let vault = *refused.vault.unwrap();
    let (vault, _) = home.rekey(vault, &given(PASSPHRASE), Some(&public), NOON).unwrap();
    let master = vault.master().expose();
    let mut header = vault.newest_header().unwrap();
    let opened = header.recover(SlotKind::Authority, &custodians).unwrap();
    assert_eq!(opened.expose().expose(), master.expose());
    assert!(header.counters.state.has(State::AUTHORITY));
    // A seal takes the passphrase slots of the new key, and leaves both others.
    header.seal(SealedBy::Hand, &vault.random).unwrap();
    let unlock = header.unlock_key(&given(PASSPHRASE)).unwrap();
    assert!(!matches!(header.open(&unlock), Ok(Opened::Vault(_))));
    assert!(header.recover(SlotKind::Authority, &custodians).is_ok());
}
