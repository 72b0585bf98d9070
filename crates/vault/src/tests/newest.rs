//! The newest events at an unlock: what is not as it was signed is told, nothing is signed on top of
//! it, and it is mended from where it is whole.

use std::collections::BTreeSet;
use std::path::Path;
use std::thread;
use std::time::Duration;

use dalil_case::{CaseId, Moment};

use super::cast::{Bare, NOON, mended, note, opening};
use super::copies::{add, filled};
use crate::history::{Newest, RECENT};
use crate::{HistoryWalk, Home, Notice, Quiet, Vault};

pub(super) const CASE: CaseId = CaseId([0x2a; 16]);
pub(super) const OTHER: CaseId = CaseId([0x2b; 16]);

/// Two cases: the first has the numbers up to 10, the other those after.
pub(super) fn written(vault: &mut Vault) {
    filled(vault, CASE, 9);
    filled(vault, OTHER, 9);
}

/// Every event with its number, its signature and its case.
fn everything(vault: &Vault) -> BTreeSet<(i64, Vec<u8>, Vec<u8>)> {
    let cases = [CASE, OTHER];
    let kept = cases.iter().flat_map(|case| vault.events(*case).unwrap());
    kept.map(|kept| (kept.seq, kept.recorded.event.encode(), kept.signature)).collect()
}

/// As whoever has the key would, around the triggers; then the vault is unlocked.
pub(super) fn forged(bare: &Bare, sql: &str) -> (Home, Vault, Vec<Notice>) {
    let (home, vault) = bare.open();
    vault
        .conn
        .execute_batch(&format!(
            "DROP TRIGGER IF EXISTS event_is_never_changed;
             DROP TRIGGER IF EXISTS event_is_never_deleted; {sql}"
        ))
        .unwrap();
    vault.close().unwrap();
    drop(home);
    let (home, _) = Home::open(&bare.data, NOON).unwrap();
    let (vault, told) = home.unlock_with(bare.id, &bare.master, NOON).unwrap();
    (home, vault, told)
}

/// Two cases that are in no second place, and the damage of `sql`.
fn damaged(folder: &Path, sql: &str) -> (Bare, Home, Vault, Vec<Notice>) {
    let bare = Bare::new(folder);
    let (home, mut vault) = bare.open_whole();
    written(&mut vault);
    vault.close().unwrap();
    drop(home);
    let (home, vault, told) = forged(&bare, sql);
    (bare, home, vault, told)
}

pub(super) fn said(vault: &mut Vault, case: CaseId) -> Option<&'static str> {
    let on = vault.append(case, vec![note(None, "on")], Moment(NOON.0 + 999));
    on.err().map(|error| error.code())
}

/// Nothing is wrong with the history, from its first event on.
fn is_whole(vault: &Vault) -> bool {
    let mut walk = HistoryWalk::new();
    assert!(vault.walk_on(&mut walk, u32::MAX).unwrap());
    walk.broken.is_none() && vault.verify_recent(RECENT).unwrap().broken.is_none()
}

pub(super) const BAD_SIGNATURE: &str = "UPDATE event SET sig = zeroblob(64) WHERE seq = 4";
const BAD_BYTES: &str = "UPDATE event SET bytes = (SELECT bytes FROM event WHERE seq = 5)
                         WHERE seq = 4";
const BAD_COLUMN: &str = "UPDATE event SET chain_seq = 77 WHERE seq = 4";
pub(super) const GONE: &str = "DELETE FROM event WHERE seq = 10";

/// What needs no key to be seen is told at the door; a signature right after it, in the same words.
/// Nothing is added to the case; others go on.
#[test]
fn what_is_not_as_it_was_signed_is_told_and_gets_no_more() {
    for (sql, at_the_door, alone) in [
        (BAD_SIGNATURE, false, true),
        (BAD_BYTES, true, true),
        (BAD_COLUMN, true, true),
        (GONE, true, false),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let bare = Bare::new(folder.path());
        let (home, mut vault) = bare.open();
        written(&mut vault);
        vault.close().unwrap();
        drop(home);
        let (_home, mut vault, told) = forged(&bare, sql);
        let broken = [Notice::HistoryBroken { seq: if sql == GONE { 11 } else { 4 } }];
        let (now, later): (&[_], &[_]) = if at_the_door { (&broken, &[]) } else { (&[], &broken) };
        assert_eq!(told, now, "{sql}");
        let before = everything(&vault).len();
        assert_eq!(said(&mut vault, CASE), Some("case-doubted"), "{sql}");
        assert_eq!(said(&mut vault, OTHER), (!alone).then_some("case-doubted"), "{sql}");
        assert_eq!(everything(&vault).len(), before + usize::from(alone), "{sql}");
        assert_eq!(vault.take_notices(), later, "{sql}");
        assert!(vault.is_any_doubted() && vault.take_notices().is_empty(), "{sql}");
    }
}

/// Whoever adds to a case waits for the thread, however long it takes.
#[test]
fn nothing_is_signed_before_the_newest_are_proved() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (_home, mut vault) = bare.open();
    written(&mut vault);
    vault.newest = Newest::found_by(thread::spawn(|| {
        thread::sleep(Duration::from_millis(300));
        BTreeSet::from([(4, CASE)])
    }));
    assert_eq!(said(&mut vault, CASE), Some("case-doubted"));
    assert_eq!(said(&mut vault, OTHER), None);
    assert_eq!(vault.take_notices(), [Notice::HistoryBroken { seq: 4 }]);
}

/// What is bad is mended from what was sealed, or from a copy, before anything is added; each event
/// is back under its number, byte for byte.
#[test]
fn a_bad_event_is_mended_from_where_it_is_whole() {
    for sql in [BAD_SIGNATURE, BAD_BYTES, BAD_COLUMN, GONE] {
        for sealed in [true, false] {
            let folder = tempfile::tempdir().unwrap();
            let bare = Bare::new(folder.path());
            let (home, mut vault) = bare.open_whole();
            written(&mut vault);
            let before = everything(&vault);
            if sealed {
                assert!(vault.seal_events(NOON, &Quiet::undisturbed()).unwrap() > 0);
            } else {
                vault.copy(NOON, &Quiet::undisturbed()).unwrap();
            }
            vault.close().unwrap();
            drop(home);
            let (_home, mut vault, _) = forged(&bare, sql);
            assert!(vault.is_any_doubted(), "{sql}");
            let (mut vault, mended) = mended(vault.mend(NOON));
            let back = (mended.from_outbox, mended.from_copy, mended.lost);
            assert_eq!(back, if sealed { (1, 0, 0) } else { (0, 1, 0) }, "{sql} {sealed}");
            assert!(!vault.is_any_doubted(), "{sql} {sealed}");
            assert_eq!(everything(&vault), before, "{sql} {sealed}");
            assert_eq!((said(&mut vault, CASE), said(&mut vault, OTHER)), (None, None), "{sql}");
            assert!(is_whole(&vault), "{sql} {sealed}");
            assert!(vault.verify_case(CASE).unwrap() && vault.is_projected(CASE).unwrap());
            let events = vault.entries().unwrap();
            vault.seal_events(NOON, &Quiet::undisturbed()).unwrap();
            let check = vault.check_outbox(NOON, &Quiet::undisturbed()).unwrap().unwrap();
            assert_eq!((check.waiting, check.faults), (0, vec![]), "{sql} {sealed}");
            assert_eq!(i64::try_from(check.events), Ok(events), "{sql} {sealed}");
        }
    }
}

/// Where nothing has it whole, it stays and is told each time; the file is not made anew each time.
/// The case gets no more and is not sealed; others are.
#[test]
fn what_is_nowhere_whole_stays_and_is_told() {
    for sql in [BAD_SIGNATURE, BAD_COLUMN] {
        let folder = tempfile::tempdir().unwrap();
        let (_, _home, mut vault, _) = damaged(folder.path(), sql);
        let before = everything(&vault);
        vault.take_notices();
        let (mut vault, mended) = mended(vault.mend(NOON));
        assert_eq!((mended.aside.as_str(), mended.lost), ("", 0), "{sql}");
        assert_eq!(vault.take_notices(), [Notice::HistoryBroken { seq: 4 }], "{sql}");
        assert_eq!(everything(&vault), before, "{sql}");
        assert_eq!(said(&mut vault, CASE), Some("case-doubted"), "{sql}");
        assert_eq!(said(&mut vault, OTHER), None, "{sql}");
        vault.seal_events(NOON, &Quiet::undisturbed()).unwrap();
        let check = vault.check_outbox(NOON, &Quiet::undisturbed()).unwrap().unwrap();
        assert_eq!((check.events, check.waiting), (11, 10), "{sql}");
        // That nothing can be added to it keeps nobody from having it erased.
        vault.erase(CASE, "retention", NOON).unwrap();
        assert!(vault.is_erased(CASE).unwrap() && vault.events(CASE).unwrap().is_empty(), "{sql}");
    }
}

/// A damaged page beside it has the file made anew; what is nowhere whole goes with it as it is.
#[test]
fn a_bad_event_is_not_lost_with_a_bad_page() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (home, mut vault) = bare.open_whole();
    written(&mut vault);
    add(&mut vault, OTHER, 9..60);
    vault.close().unwrap();
    drop(home);
    let (home, vault, _) = forged(&bare, BAD_SIGNATURE);
    let before = everything(&vault);
    vault.close().unwrap();
    drop(home);
    let mut file = std::fs::read(bare.database()).unwrap();
    let last = file.len() - 2000;
    file[last] ^= 0x10;
    std::fs::write(bare.database(), &file).unwrap();
    let (_home, vault) = bare.open_whole();
    let (mut vault, mended) = mended(vault.mend(NOON));
    assert!(!mended.aside.is_empty());
    let lost = usize::try_from(mended.lost).unwrap();
    let after = everything(&vault);
    assert!(after.is_subset(&before) && after.len() + lost == before.len(), "{mended:?}");
    assert!(after.iter().any(|(seq, ..)| *seq == 4));
    assert!(vault.take_notices().contains(&Notice::HistoryBroken { seq: 4 }));
}

/// More than are looked at: an older one is left to the walk through all of them.
#[test]
fn only_the_newest_are_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (home, mut vault) = bare.open();
    written(&mut vault);
    add(&mut vault, OTHER, 9..1000);
    vault.close().unwrap();
    drop(home);
    let (_home, mut vault, told) = forged(&bare, BAD_BYTES);
    assert!(told.is_empty() && !vault.is_any_doubted() && vault.take_notices().is_empty());
    assert!(!is_whole(&vault));
}

/// Every event is as its author signed it, and two are not in their order: nothing is better anywhere,
/// so that the file is not made anew at each unlock, and no old file is left beside it each time.
#[test]
fn what_is_out_of_order_is_not_made_anew_each_time() {
    const SWAPPED: &str = "UPDATE event SET seq = -4 WHERE seq = 4;
                           UPDATE event SET seq = 4 WHERE seq = 5;
                           UPDATE event SET seq = 5 WHERE seq = -4";
    let folder = tempfile::tempdir().unwrap();
    let (bare, _home, vault, told) = damaged(folder.path(), SWAPPED);
    assert_eq!(told, [Notice::HistoryBroken { seq: 4 }]);
    let before = everything(&vault);
    let (mut vault, of) = mended(vault.mend(NOON));
    assert_eq!((of.aside.as_str(), of.lost), ("", 0));
    assert_eq!(everything(&vault), before);
    assert_eq!((said(&mut vault, CASE), said(&mut vault, OTHER)), (Some("case-doubted"), None));
    assert!(vault.last_mending().unwrap().is_none());
    let files = std::fs::read_dir(bare.folder()).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let left: Vec<_> =
        names.filter(|name| name.contains("damaged") || name.contains("new")).collect();
    assert!(left.is_empty(), "{left:?}");
}

/// Bytes that are no event take nothing else of their case with them: it can be read, shown to be
/// broken, and erased.
#[test]
fn a_case_with_bytes_that_are_no_event_can_be_read_and_erased() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (home, mut vault) = bare.open_whole();
    written(&mut vault);
    vault.close().unwrap();
    drop(home);
    // The last of its chain too: nothing after it shows that it is missing.
    for seq in [4, 10] {
        let sql = format!("UPDATE event SET bytes = zeroblob(40) WHERE seq = {seq}");
        let (_home, vault, _) = forged(&bare, &sql);
        let (mut vault, of) = mended(vault.mend(NOON));
        assert_eq!(of.aside, "");
        assert_eq!(said(&mut vault, CASE), Some("case-doubted"));
        let read = vault.events(CASE).unwrap();
        assert!(!read.is_empty() && read.iter().all(|kept| kept.seq != seq));
        assert!(!vault.verify_case(CASE).unwrap());
        vault.is_projected(CASE).unwrap();
        vault.close().unwrap();
    }
    let (_home, mut vault) = bare.open_whole();
    vault.look_at_newest().unwrap();
    let (mut vault, _) = mended(vault.mend(NOON));
    vault.erase(CASE, "retention", NOON).unwrap();
    assert!(vault.is_erased(CASE).unwrap() && vault.events(CASE).unwrap().is_empty());
    assert_eq!(said(&mut vault, OTHER), None);
}

/// Entries are missing and nobody knows of which case: nothing is added to those that are there. A new
/// one stands on nothing that is missing, also once mending was tried.
#[test]
fn where_entries_are_missing_a_new_case_can_be_begun() {
    let folder = tempfile::tempdir().unwrap();
    let (_, _home, mut vault, _) = damaged(folder.path(), GONE);
    let new = CaseId([0x2c; 16]);
    let open = |vault: &mut Vault, case| {
        vault.append(case, vec![opening("8K-M4Q", "Oujda")], NOON).err().map(|error| error.code())
    };
    assert_eq!(said(&mut vault, new), Some("case-doubted"), "it is not there");
    assert_eq!(open(&mut vault, CASE), Some("case-doubted"), "it is there already");
    assert_eq!(open(&mut vault, new), None);
    assert_eq!((said(&mut vault, new), said(&mut vault, CASE)), (None, Some("case-doubted")));
    assert!(vault.seal_events(NOON, &Quiet::undisturbed()).is_ok());
    let (mut vault, of) = mended(vault.mend(NOON));
    assert_eq!(of.lost, 1);
    for case in [CASE, OTHER, new] {
        assert_eq!(said(&mut vault, case), None);
        assert!(vault.verify_case(case).unwrap());
    }
    assert!(is_whole(&vault));
}
