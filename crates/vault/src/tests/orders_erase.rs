//! What an order to erase leaves and what it does not: nothing of the case, and everything that the
//! authority never had.

use std::fs;

use dalil_case::{DeviceId, Digest};
use dalil_protocol::{Item, ItemKind, SealedOrder};
use dalil_seal::sha256;

use super::cast::{NOON, note};
use super::computers::{Computer, Parcel};
use super::desk_orders::shared;
use super::orders::{CASE, STAYS, enrol, erase, obey, post, signed, take};
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

/// Through the inbox, as a round brings it.
fn fetch(to: &mut Computer, from: DeviceId, parcels: &[Parcel]) {
    for one in parcels {
        let (hash, size) = (Digest(sha256(&[&one.bytes])), one.bytes.len() as u64);
        let item = Item { cursor: 1, kind: one.kind, hash, size, from };
        to.vault.mail().unwrap().take(&item, &one.bytes, NOON).unwrap();
    }
    to.vault.mail().unwrap().pass_on(NOON).unwrap();
}

fn count(conn: &rusqlite::Connection, sql: &str) -> i64 {
    let of = [ItemKind::Segment.number(), ItemKind::KeyBatch.number()];
    conn.query_row(sql, of, |row| row.get(0)).unwrap()
}

const CAME: &str = "SELECT count(*) FROM item WHERE kind IN (?1, ?2) AND bytes <> x''";
const WAITS: &str = "SELECT count(*) FROM incoming WHERE kind IN (?1, ?2) AND bytes IS NOT NULL";
const KEYS: &str = "SELECT count(*) FROM loose_key WHERE ?1 <> ?2";

/// K15, where the case was given to the officer: what came lies in the computer's file as it came,
/// some of it waits in the vault, and its keys came by themselves.
#[test]
fn nothing_is_left_of_a_case_that_was_given() {
    let (mut dana, [mut amina, mut samira, _]) = shared();
    enrol(&mut samira.vault);
    let post = dana.post_for(samira.device(), &[&amina]);
    fetch(&mut samira, dana.device(), &post);
    assert_eq!(samira.bytes(CASE), dana.bytes(CASE), "she reads it");
    let mut later = Vec::new();
    for words in ["more", "last"] {
        amina.vault.append(CASE, vec![note(None, words)], NOON).unwrap();
        later.extend(amina.send().into_iter().filter(|one| one.kind == ItemKind::Segment));
    }
    let held = later.iter().position(|one| one.kind == ItemKind::Segment).unwrap();
    let held = later.remove(held);
    fetch(&mut samira, dana.device(), &later);
    samira
        .vault
        .conn
        .execute(
            "INSERT INTO loose_key SELECT cek_id, x'0101', key FROM cek WHERE key IS NOT NULL",
            [],
        )
        .unwrap();
    let outbox = |samira: &Computer| count(&samira.vault.outbox.as_ref().unwrap().conn, CAME);
    assert!(outbox(&samira) >= 3, "the test sees what is there");
    assert!(count(&samira.vault.conn, WAITS) > 0, "one waits for the one before it");
    assert!(count(&samira.vault.conn, KEYS) > 0);
    let before = samira.vault.folder().join("vault.db.before-0001");
    fs::write(&before, "as it was before an upgrade").unwrap();

    let bytes = signed(&samira.vault, &erase());
    assert_eq!(obey(&mut samira.vault, &bytes), (Taken::Used, 0));
    let is_gone = |samira: &Computer| {
        assert_eq!(outbox(samira), 0);
        assert_eq!(count(&samira.vault.conn, WAITS), 0);
        assert_eq!(count(&samira.vault.conn, KEYS), 0);
    };
    is_gone(&samira);
    assert!(!before.exists());
    // Nothing of it is fetched twice; what was on its way is not kept either.
    for one in post.iter().chain(&later).filter(|one| one.kind != ItemKind::Pack) {
        let hash = Digest(sha256(&[&one.bytes]));
        assert!(samira.vault.mail().unwrap().has_item(hash).unwrap());
    }
    fetch(&mut samira, dana.device(), &[held]);
    assert_eq!(samira.bytes(CASE).len(), 1);
    let (held, dead) = (samira.vault.kept_apart().unwrap(), "key-missing");
    assert!(held.iter().any(|one| one.fault == dead), "it opens with nothing: {held:?}");
}

/// The case comes after the order: what brings it is emptied, and its keys are forgotten.
#[test]
fn nothing_is_left_of_a_case_that_comes_after_its_order() {
    let (mut dana, [amina, mut samira, _]) = shared();
    enrol(&mut samira.vault);
    let bytes = signed(&samira.vault, &erase());
    assert_eq!(obey(&mut samira.vault, &bytes), (Taken::Used, 0));
    let post = dana.post_for(samira.device(), &[&amina]);
    assert!(post.iter().any(|one| one.kind == ItemKind::Segment));
    fetch(&mut samira, dana.device(), &post);
    assert!(samira.vault.case_ids().unwrap().is_empty());
    let conn = &samira.vault.outbox.as_ref().unwrap().conn;
    let segments = CAME.replace("(?1, ?2)", "(?1) AND ?2 > 0");
    assert_eq!(count(conn, &segments), 0);
    assert_eq!(count(&samira.vault.conn, WAITS), 0);
    assert_eq!(count(&samira.vault.conn, KEYS), 0);
}
