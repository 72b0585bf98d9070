//! What an order to erase leaves and what it does not: nothing of the case, and everything that the
//! authority never had.

use std::fs;

use dalil_protocol::{ItemKind, SealedOrder};

use super::cast::{NOON, note};
use super::orders::{CASE, STAYS, erase, obey, post, signed, take};
use crate::erase::REWRITE;
use crate::outbox::keys::CaseKeys;
use crate::{ParcelKind, Quiet, Taken, Vault, cipher};

/// What lies in the computer's file under some keys, opened.
fn sealed_under(vault: &Vault, keys: &CaseKeys) -> Vec<Vec<u8>> {
    let (outbox, authors) = (vault.outbox.as_ref().unwrap(), vault.authors().unwrap());
    let mut all = Vec::new();
    for (cek, key) in keys {
        for row in outbox.segments_of_key(*cek).unwrap() {
            let opened = row.open(key, &authors).unwrap();
            all.extend(opened.into_iter().map(|one| one.recorded.event.encode()));
        }
    }
    all
}

fn says(all: &[Vec<u8>], words: &str) -> bool {
    all.iter().any(|bytes| bytes.windows(words.len()).any(|part| part == words.as_bytes()))
}

/// What was said a moment before the order came goes to the authority all the same.
#[test]
fn what_the_authority_never_had_is_not_lost_with_the_case() {
    let (_post, mut vault) = post(&["Amina"]);
    vault.seal_events(NOON, &Quiet::undisturbed()).unwrap();
    let mut keys = vault.case_keys().unwrap();
    keys.retain(|_, key| key.case == CASE);
    vault.append(CASE, vec![note(None, "plantlast")], NOON).unwrap();
    assert!(!says(&sealed_under(&vault, &keys), "plantlast"));
    let waiting = |vault: &mut Vault| {
        let parcels = vault.mail().unwrap().waiting_parcels(100, true).unwrap();
        parcels.into_iter().filter(|one| one.kind == ParcelKind::Segment).count()
    };
    let before = waiting(&mut vault);
    let bytes = signed(&vault, &erase());
    assert_eq!(obey(&mut vault, &bytes), (Taken::Used, 1));
    assert!(says(&sealed_under(&vault, &keys), "plantlast"));
    assert!(waiting(&mut vault) > before, "it is on its way");
}

/// However many cases are erased at once, the copies are made anew once, after all of them.
#[test]
fn many_cases_are_erased_and_the_copies_rewritten_once() {
    let (_post, mut vault) = post(&["Amina"]);
    for _ in 0..2 {
        vault.copy(NOON, &Quiet::undisturbed()).unwrap();
    }
    let copies = |vault: &Vault| -> Vec<Vec<u8>> {
        let files = fs::read_dir(vault.folder().join("backup")).unwrap();
        let mut files: Vec<_> = files.map(|entry| entry.unwrap().path()).collect();
        files.sort();
        files.iter().map(|path| fs::read(path).unwrap()).collect()
    };
    let before = copies(&vault);
    let hash = dalil_case::Digest([7; 32]);
    for case in [CASE, STAYS] {
        assert!(vault.erase_ordered(case, "asked", hash, NOON).unwrap());
        assert!(vault.settings().unwrap().contains_key(REWRITE), "a crash does not lose it");
        assert_eq!(copies(&vault), before);
    }
    vault.finish_if_erased(NOON).unwrap();
    assert!(!vault.settings().unwrap().contains_key(REWRITE));
    assert_ne!(copies(&vault), before);
    // Two orders that came together are gone by to the end.
    for case in [CASE, STAYS] {
        let what = SealedOrder::EraseCase { case, reason: "asked".to_owned() };
        let bytes = signed(&vault, &what);
        take(&mut vault, ItemKind::Order, &bytes);
    }
    vault.put_setting(REWRITE, "").unwrap();
    assert_eq!(vault.obey(NOON).unwrap(), 0);
    assert!(!vault.settings().unwrap().contains_key(REWRITE));
}

/// What a case was called is in no copy any more after it was said that it was read.
#[test]
fn the_code_of_an_erased_case_leaves_the_copies_too() {
    let (_post, mut vault) = post(&["Amina"]);
    let bytes = signed(&vault, &erase());
    assert_eq!(obey(&mut vault, &bytes), (Taken::Used, 1));
    let in_copies = |vault: &Vault| {
        let files = fs::read_dir(vault.folder().join("backup")).unwrap();
        let with_code = files.map(|entry| entry.unwrap().path()).filter(|path| {
            let Some("db") = path.extension().and_then(|it| it.to_str()) else { return false };
            let conn = cipher::bare(path, vault.database_key(), &vault.salt()).unwrap();
            let sql = "SELECT count(*) FROM setting WHERE value LIKE '%7K-M4Q%'";
            conn.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap() > 0
        });
        with_code.count()
    };
    assert_eq!(in_copies(&vault), 2, "the test sees what is there");
    vault.told_erased(CASE).unwrap();
    vault.erase_due(NOON).unwrap();
    assert_eq!(in_copies(&vault), 0);
    assert_eq!(vault.erased_by_order().unwrap(), []);
}
