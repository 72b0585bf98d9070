//! Before a vault with an entry that is not as it was signed was mended: what has the entry whole is not
//! overwritten, nothing is signed over it, and what waits for it is done afterwards.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use dalil_case::export::GuideMark;
use dalil_case::{CaseId, Digest, Moment};
use dalil_protocol::ItemKind;

use super::cast::{Bare, NOON, PASSPHRASE, given, mended};
use super::newest::{BAD_SIGNATURE, CASE, GONE, OTHER, forged, said, written};
use super::orders::{self, erasures, order_hash};
use crate::erase::REWRITE;
use crate::history::Newest;
use crate::{Copied, Error, ExportWish, Home, Quiet, Vault};

fn quiet() -> Quiet {
    Quiet::undisturbed()
}

/// Two cases that are in no second place, one copy or two of them, and the damage of `sql`.
fn damaged(folder: &Path, copies: usize, sql: &str) -> (Bare, Home, Vault) {
    let bare = Bare::new(folder);
    let (home, mut vault) = bare.open_whole();
    written(&mut vault);
    for _ in 0..copies {
        vault.copy(NOON, &quiet()).unwrap();
    }
    vault.close().unwrap();
    drop(home);
    let (home, vault, _) = forged(&bare, sql);
    (bare, home, vault)
}

fn copies(bare: &Bare) -> Vec<Vec<u8>> {
    [0, 1]
        .iter()
        .filter_map(|slot| fs::read(crate::backup::path(&bare.folder(), *slot)).ok())
        .collect()
}

fn code<T>(result: Result<T, Error>) -> &'static str {
    result.err().map_or("done", |error| error.code())
}

fn rewrites(vault: &Vault) -> bool {
    vault.settings().unwrap().contains_key(REWRITE)
}

/// A case that is whole goes at once; the copies go after the mend took from them.
#[test]
fn erasing_another_case_leaves_the_only_whole_entry_in_its_copy() {
    let folder = tempfile::tempdir().unwrap();
    let (bare, _home, mut vault) = damaged(folder.path(), 2, BAD_SIGNATURE);
    let before = copies(&bare);
    vault.erase(OTHER, "asked", NOON).unwrap();
    assert_eq!(erasures(&vault, OTHER), ["asked"]);
    assert_eq!(vault.events(OTHER).unwrap().len(), 1, "it is emptied");
    vault.erase_due(NOON).unwrap();
    assert!(rewrites(&vault) && copies(&bare) == before);
    let (mut vault, of) = mended(vault.mend(NOON));
    assert_eq!((of.from_copy, of.lost), (1, 0));
    assert_eq!(vault.events(OTHER).unwrap().len(), 1, "no copy gave it back");
    vault.erase_due(NOON).unwrap();
    assert!(!rewrites(&vault) && copies(&bare) != before);
    assert_eq!(said(&mut vault, CASE), None);
    assert!(vault.verify_case(CASE).unwrap());
}

/// Copies, backups and other keys are refused by name, and are made once it was mended.
#[test]
fn copies_and_keys_stay_as_they_are_until_it_was_mended() {
    let folder = tempfile::tempdir().unwrap();
    let (bare, mut home, mut vault) = damaged(folder.path(), 2, BAD_SIGNATURE);
    let (to, tomorrow) = (tempfile::tempdir().unwrap(), Moment(NOON.0 + 25 * 3_600_000));
    let before = copies(&bare);
    assert_eq!(code(vault.copy(NOON, &quiet())), "not-mended");
    assert_eq!(code(vault.begin_backup(to.path(), "Amina", NOON)), "not-mended");
    assert_eq!(vault.copy_if_due(tomorrow, &quiet()).unwrap(), Copied::NotDue);
    let stopped = home.rekey(vault, &given(PASSPHRASE), None, NOON).err().unwrap();
    assert_eq!(stopped.error.code(), "not-mended");
    assert_eq!(copies(&bare), before);
    let (mut vault, of) = mended(stopped.vault.unwrap().mend(NOON));
    assert_eq!((of.from_copy, of.lost), (1, 0));
    assert_eq!(code(vault.copy(NOON, &quiet())), "done");
    assert_eq!(code(vault.begin_backup(to.path(), "Amina", NOON)), "done");
    assert_eq!(code(vault.copy_if_due(tomorrow, &quiet())), "done");
}

/// Where nothing has it whole, all of that is done all the same, also under other keys.
#[test]
fn what_is_nowhere_whole_keeps_nobody_from_copies_and_keys() {
    let folder = tempfile::tempdir().unwrap();
    let (bare, mut home, vault) = damaged(folder.path(), 0, BAD_SIGNATURE);
    let (mut vault, of) = mended(vault.mend(NOON));
    assert!(of.aside.is_empty() && vault.is_any_doubted());
    assert_eq!(code(vault.copy(NOON, &quiet())), "done");
    let (mut vault, _) = home.rekey(vault, &given(PASSPHRASE), None, NOON).unwrap();
    assert!(vault.is_any_doubted() && !rewrites(&vault));
    assert!(vault.copies().iter().all(Option::is_some), "both open with the new key");
    assert_eq!(code(vault.copy(NOON, &quiet())), "done");
    assert_eq!(copies(&bare).len(), 2);
}

/// That a case was erased is said in its history, or never: where that can be only once the vault was
/// mended, the case lies in the bin until then.
#[test]
fn that_a_case_was_erased_is_said_once_it_can_be() {
    for (sql, case) in [(GONE, OTHER), (BAD_SIGNATURE, CASE)] {
        let folder = tempfile::tempdir().unwrap();
        let (_bare, _home, mut vault) = damaged(folder.path(), 1, sql);
        vault.erase(case, "asked", NOON).unwrap();
        assert_eq!(vault.bin().unwrap().len(), 1, "{sql}");
        assert_eq!(vault.erase_due(NOON).unwrap(), 0, "{sql}");
        assert!(!vault.is_erased(case).unwrap(), "{sql}");
        let (mut vault, of) = mended(vault.mend(NOON));
        assert_eq!((of.from_copy, of.lost), (1, 0), "{sql}");
        assert_eq!(vault.erase_due(NOON).unwrap(), 1, "{sql}");
        assert_eq!((erasures(&vault, case).len(), vault.bin().unwrap().len()), (1, 0), "{sql}");
        assert!(vault.is_erased(case).unwrap() && !rewrites(&vault), "{sql}");
    }
}

/// An order waits as well, and is gone by in the quiet moment after the mend.
#[test]
fn an_order_waits_until_what_it_erases_was_mended() {
    let (_post, mut vault) = orders::post(&["Amina"]);
    let bytes = orders::signed(&vault, &orders::erase());
    orders::take(&mut vault, ItemKind::Order, &bytes);
    let doubted: BTreeSet<(i64, CaseId)> = BTreeSet::from([(2, orders::CASE)]);
    vault.newest = Newest::found_by(std::thread::spawn(move || doubted));
    assert_eq!(vault.obey(NOON).unwrap(), 0);
    vault.erase_due(NOON).unwrap();
    assert!(!vault.is_erased(orders::CASE).unwrap() && erasures(&vault, orders::CASE).is_empty());
    vault.look_at_mended().unwrap();
    vault.erase_due(NOON).unwrap();
    assert_eq!(order_hash(&vault, orders::CASE), Some(dalil_seal::sha256(&[&bytes])));
    assert_eq!(erasures(&vault, orders::CASE).len(), 1);
    assert_eq!((vault.erased_by_order().unwrap().len(), vault.obey(NOON).unwrap()), (1, 0));
}

/// Nobody signs a record as a whole of which one entry is not as it was signed; others are made.
#[test]
fn a_record_with_an_entry_that_is_not_as_it_was_signed_is_not_signed() {
    for (sql, entry) in [
        (BAD_SIGNATURE, 4),
        ("UPDATE event SET bytes = zeroblob(40) WHERE seq = 10", 10),
        ("UPDATE event SET bytes = zeroblob(40) WHERE seq = 4", 4),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let (_bare, _home, vault) = damaged(folder.path(), 1, sql);
        let guide =
            GuideMark { id: "morocco".into(), edition: "2026.1".into(), hash: Digest([7; 32]) };
        let wish =
            |case| ExportWish { case, with_identity: true, guide: guide.clone(), made_at: NOON };
        match vault.export(&wish(CASE)) {
            Err(Error::RecordBroken { entry: at }) => assert_eq!(at, entry, "{sql}"),
            other => panic!("{sql}: {other:?}"),
        }
        assert_eq!(vault.export(&wish(OTHER)).unwrap().entries, 10, "{sql}");
        let (vault, _) = mended(vault.mend(NOON));
        assert_eq!(vault.export(&wish(CASE)).unwrap().entries, 10, "{sql}");
    }
}
