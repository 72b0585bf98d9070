//! One case with an event that is not as it was signed: it is left out of what is done for all, and
//! nothing of it is forgotten once it can be taken up again.

use dalil_case::CaseId;

use super::cast::{Bare, NOON, mended};
use super::copies::{add, filled};
use super::mail::{enrol, manifest};
use super::newest::{BAD_SIGNATURE, CASE, GONE, OTHER, forged, said, written};
use crate::{Quiet, Vault};

const NEW: CaseId = CaseId([0x2c; 16]);

fn quiet() -> Quiet {
    Quiet::undisturbed()
}

fn offered(vault: &Vault) -> [bool; 3] {
    [CASE, OTHER, NEW].map(|case| vault.is_offered(case).unwrap())
}

/// Written after the computer was enrolled, and neither sealed nor offered yet.
fn enrolled(bare: &Bare, is_copied: bool) {
    let (_home, mut vault) = bare.open_whole();
    enrol(&mut vault, &manifest(1), true).unwrap();
    written(&mut vault);
    if is_copied {
        vault.copy(NOON, &quiet()).unwrap();
    }
    vault.close().unwrap();
}

/// The others are offered as ever, and it is once it was mended; nobody has to begin a case for it.
#[test]
fn a_case_that_waits_to_be_mended_keeps_no_other_from_being_offered() {
    for (sql, before) in [(BAD_SIGNATURE, [false, true, true]), (GONE, [false, false, true])] {
        let folder = tempfile::tempdir().unwrap();
        let bare = Bare::new(folder.path());
        enrolled(&bare, true);
        let (_home, mut vault, _) = forged(&bare, sql);
        filled(&mut vault, NEW, 1);
        vault.seal_events(NOON, &quiet()).unwrap();
        assert_eq!(offered(&vault), before, "{sql}");
        // Looked at again without an end: nothing is new.
        let events = vault.entries().unwrap();
        assert_eq!(vault.seal_events(NOON, &quiet()).unwrap(), 0, "{sql}");
        assert_eq!(vault.entries().unwrap(), events, "{sql}");
        let (mut vault, of) = mended(vault.mend(NOON));
        assert_eq!((of.from_copy, of.lost), (1, 0), "{sql}");
        vault.seal_events(NOON, &quiet()).unwrap();
        assert_eq!(offered(&vault), [true; 3], "{sql}");
        let check = vault.check_outbox(NOON, &quiet()).unwrap().unwrap();
        assert_eq!((check.waiting, check.faults), (0, vec![]), "{sql}");
    }
}

/// Nowhere whole, and older than what is looked at by now: what was passed over is sealed and offered
/// like what comes after it, and then it is over.
#[test]
fn what_was_passed_over_is_sealed_once_its_case_is_taken_up_again() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    enrolled(&bare, false);
    let (home, vault, _) = forged(&bare, BAD_SIGNATURE);
    let (mut vault, of) = mended(vault.mend(NOON));
    assert_eq!(of.aside, "");
    add(&mut vault, OTHER, 9..1000);
    vault.seal_events(NOON, &quiet()).unwrap();
    assert_eq!(vault.check_outbox(NOON, &quiet()).unwrap().unwrap().waiting, 10);
    assert_eq!(offered(&vault), [false, true, false]);
    vault.close().unwrap();
    drop(home);
    let (_home, mut vault, told) = forged(&bare, "");
    assert!(told.is_empty() && !vault.is_any_doubted());
    assert_eq!(said(&mut vault, CASE), None);
    assert!(vault.seal_events(NOON, &quiet()).unwrap() > 0);
    let check = vault.check_outbox(NOON, &quiet()).unwrap().unwrap();
    assert_eq!((check.waiting, check.faults), (0, vec![]));
    assert_eq!(offered(&vault), [true, true, false]);
    assert_eq!(vault.seal_events(NOON, &quiet()).unwrap(), 0);
    assert!(vault.settings().unwrap().keys().all(|name| !name.ends_with("-later")));
}
