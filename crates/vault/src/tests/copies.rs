//! Copies beside the vault: made in quiet moments, checked, taking turns.

use dalil_case::{CaseId, Moment, Response};

use super::cast::{Bare, NOON, answer, case_id, opening};
use crate::{Copied, CopyState, Quiet, Vault, backup};

const DAY: i64 = 24 * 3600 * 1000;

pub(super) fn filled(vault: &mut Vault, case: CaseId, answers: i64) {
    vault.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    add(vault, case, 0..answers);
}

pub(super) fn add(vault: &mut Vault, case: CaseId, answers: std::ops::Range<i64>) {
    for n in answers {
        let op = answer(&format!("q{}", n % 40), Response::Text(format!("words {n}")));
        vault.append(case, vec![op], Moment(NOON.0 + n)).unwrap();
    }
}

/// Every 200 events or daily; the older copy is replaced, and only by one that was read through.
#[test]
fn copies_take_turns_when_due() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (_home, mut vault) = bare.open();
    let quiet = Quiet::undisturbed();
    assert_eq!(vault.copy_if_due(NOON, &quiet).unwrap(), Copied::NotDue, "nothing to copy");
    let case = case_id();
    filled(&mut vault, case, 9);
    let first = CopyState { seq: 10, at: NOON };
    assert_eq!(vault.copy_if_due(NOON, &quiet).unwrap(), Copied::Made(first));
    add(&mut vault, case, 10..200);
    assert_eq!(vault.copy_if_due(NOON, &quiet).unwrap(), Copied::NotDue);
    add(&mut vault, case, 200..210);
    let second = CopyState { seq: 210, at: NOON };
    assert_eq!(vault.copy_if_due(NOON, &quiet).unwrap(), Copied::Made(second));
    assert_eq!(vault.copies(), [Some(first), Some(second)]);
    let tomorrow = Moment(NOON.0 + DAY);
    let third = CopyState { seq: 210, at: tomorrow };
    assert_eq!(vault.copy_if_due(tomorrow, &quiet).unwrap(), Copied::Made(third));
    assert_eq!(vault.copies(), [Some(third), Some(second)]);
    // A copy that was spoiled is replaced first.
    let path = backup::path(&bare.folder(), 0);
    std::fs::write(&path, b"spoiled").unwrap();
    assert_eq!(vault.copies(), [None, Some(second)]);
    let Copied::Made(_) = vault.copy(tomorrow, &quiet).unwrap() else { panic!("not made") };
    assert_eq!(vault.copies(), [Some(third), Some(second)]);
}

/// Whoever comes in is not kept waiting, and nothing is half done.
#[test]
fn a_disturbed_copy_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (_home, mut vault) = bare.open();
    let case = case_id();
    filled(&mut vault, case, 1500);
    let Copied::Made(first) = vault.copy(NOON, &Quiet::undisturbed()).unwrap() else { panic!() };
    let looks = std::sync::Arc::new(std::sync::atomic::AtomicU32::new(0));
    let size = std::fs::metadata(bare.database()).unwrap().len() / 4096;
    assert!(size > 64, "{size} pages are copied in one step");
    for patience in 0..2 {
        let counted = looks.clone();
        looks.store(0, std::sync::atomic::Ordering::Relaxed);
        let quiet = Quiet::for_as_long_as(move || {
            counted.fetch_add(1, std::sync::atomic::Ordering::Relaxed) < patience
        });
        assert_eq!(vault.copy(NOON, &quiet).unwrap(), Copied::Disturbed, "{patience}");
        assert_eq!(vault.copies(), [Some(first), None]);
        let left = std::fs::read_dir(bare.folder().join("backup")).unwrap().count();
        assert_eq!(left, 1, "{patience}");
    }
    assert_eq!(vault.check_pages(&Quiet::for_as_long_as(|| false)).unwrap(), None);
    assert_eq!(vault.check_pages(&Quiet::undisturbed()).unwrap(), Some(true));
}

/// R5: a bad page is found in the first quiet moment, by the check and by the copy, and the vault
/// goes on with what can be read.
#[test]
fn a_bad_page_is_found_in_a_quiet_moment() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (home, mut vault) = bare.open();
    let case = case_id();
    filled(&mut vault, case, 200);
    vault.close().unwrap();
    drop(home);
    let whole = std::fs::read(bare.database()).unwrap();
    let mut found = 0;
    for page in 1..whole.len() / 4096 {
        let mut damaged = whole.clone();
        damaged[page * 4096 + 2000] ^= 0x10;
        std::fs::write(bare.database(), &damaged).unwrap();
        let Ok((_home, mut vault)) = bare.try_open() else { continue };
        let check = vault.check_pages(&Quiet::undisturbed()).unwrap();
        let copy = vault.copy(NOON, &Quiet::undisturbed());
        let refused = copy.err().map(|error| error.code());
        // What one of them passes over is a page that holds nothing any more.
        match (check, refused) {
            (Some(false), Some("vault-damaged" | "copy-unfit")) => found += 1,
            (Some(true), None | Some("vault-damaged" | "copy-unfit")) => continue,
            other => panic!("page {page}: {other:?}"),
        }
        assert_eq!(vault.copies(), [None, None]);
    }
    assert!(found > 10, "{found}");
}
