//! What an order to erase leaves and what it does not: nothing of the case, and everything that the
//! authority never had.

use std::fs;

use dalil_case::{DeviceId, Digest};
use dalil_protocol::{Item, ItemKind, SealedOrder};
use dalil_seal::{SegmentHead, sha256};

use super::cast::{NOON, note, opening};
use super::computers::{Computer, Parcel};
use super::desk_orders::shared;
use super::orders::{CASE, STAYS, enrol, erase, obey, post, signed, take};
use super::share;
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

/// However many cases are erased, nobody who is asked something waits for the copies: they are made
/// anew in the next quiet moment, once.
#[test]
fn the_copies_are_made_anew_in_a_quiet_moment() {
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
    for case in [CASE, STAYS] {
        let what = SealedOrder::EraseCase { case, reason: "asked".to_owned() };
        let bytes = signed(&vault, &what);
        take(&mut vault, ItemKind::Order, &bytes);
    }
    assert_eq!(vault.obey(NOON).unwrap(), 2);
    assert!(vault.settings().unwrap().contains_key(REWRITE), "a crash does not lose it");
    assert_eq!(copies(&vault), before);
    vault.erase_due(NOON).unwrap();
    assert!(!vault.settings().unwrap().contains_key(REWRITE));
    assert_ne!(copies(&vault), before);
}

/// What a case was called is in no copy any more after it was said that it was read.
#[test]
fn the_code_of_an_erased_case_leaves_the_copies_too() {
    let (_post, mut vault) = post(&["Amina"]);
    let bytes = signed(&vault, &erase());
    assert_eq!(obey(&mut vault, &bytes), (Taken::Used, 1));
    vault.erase_due(NOON).unwrap();
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
    samira.vault.erase_due(NOON).unwrap();
    assert!(!before.exists());
    // Nothing of it is fetched twice; what was on its way is not kept either.
    for one in post.iter().chain(&later).filter(|one| one.kind != ItemKind::Pack) {
        let (hash, size) = (Digest(sha256(&[&one.bytes])), one.bytes.len() as u64);
        let item = Item { cursor: 1, kind: one.kind, hash, size, from: dana.device() };
        assert!(samira.vault.mail().unwrap().has_item(&item).unwrap());
    }
    fetch(&mut samira, dana.device(), &[held]);
    assert_eq!(samira.bytes(CASE).len(), 1);
    is_gone(&samira);
    // Nor does a batch of its keys alone bring them back.
    let batch = post.iter().find(|one| one.kind == ItemKind::KeyBatch).unwrap();
    let hash = sha256(&[&batch.bytes]);
    samira.vault.conn.execute("DELETE FROM incoming WHERE hash = ?1", [hash]).unwrap();
    let again = [(ItemKind::KeyBatch, dana.device(), batch.bytes.clone())];
    samira.vault.take_objects(&again, NOON).unwrap();
    is_gone(&samira);
}

/// K15: it ended between what is forgotten in the vault and what is forgotten in the computer's file.
#[test]
fn a_crash_while_forgetting_what_came_leaves_nothing() {
    let (mut dana, [mut amina, mut samira, _]) = shared();
    enrol(&mut samira.vault);
    let mut post = dana.post_for(samira.device(), &[&amina]);
    // The first segment never comes: nothing says whose keys these are but what waits.
    post.retain(|one| one.kind != ItemKind::Segment);
    amina.vault.append(CASE, vec![note(None, "more")], NOON).unwrap();
    post.extend(amina.send().into_iter().filter(|one| one.kind == ItemKind::Segment));
    fetch(&mut samira, dana.device(), &post);
    assert!(count(&samira.vault.conn, WAITS) > 0 && count(&samira.vault.conn, KEYS) > 0);
    let bytes = signed(&samira.vault, &erase());
    take(&mut samira.vault, ItemKind::Order, &bytes);
    let hash = Digest(sha256(&[&bytes]));
    samira.vault.erase_ordered(CASE, "asked", hash, NOON).unwrap();
    let forget = include_str!("../sql/incoming-forget.sql").replace("rowid = :row", "kind = ?1");
    let segments = [ItemKind::Segment.number()];
    assert!(samira.vault.conn.execute(&forget, segments).unwrap() > 0);
    for one in post.iter().filter(|one| one.kind == ItemKind::Segment) {
        let cek = SegmentHead::read(&one.bytes).unwrap().cek;
        samira.vault.conn.execute("DELETE FROM loose_key WHERE cek_id = ?1", [cek]).unwrap();
    }
    samira.vault.obey(NOON).unwrap();
    let conn = &samira.vault.outbox.as_ref().unwrap().conn;
    assert_eq!(count(conn, CAME), 0);
}

/// K15 on one computer: a key that a colleague hands over does not bring the case back, whether it
/// lay ready when the order was gone by or comes after that.
#[test]
fn a_key_that_is_handed_over_does_not_bring_an_erased_case_back() {
    for lies_ready in [true, false] {
        let post = share::post();
        post.visit(0, |amina| {
            enrol(amina);
            amina.append(CASE, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
        });
        let share = |vault: &mut Vault| {
            vault.share(CASE, post.officer(1), "second-officer", "consent", NOON).unwrap();
        };
        if lies_ready {
            post.visit(0, share);
        }
        let mut amina = post.open(0);
        let bytes = signed(&amina, &erase());
        take(&mut amina, ItemKind::Order, &bytes);
        amina.close().unwrap();
        let mut idir = post.open(1);
        assert_eq!(idir.obey(NOON).unwrap(), 0);
        idir.close().unwrap();
        if !lies_ready {
            post.visit(0, share);
        }
        let mut idir = post.open(1);
        let ready = |of: &Vault| of.outbox.as_ref().unwrap().handed_to(of.officer()).unwrap();
        assert_eq!(ready(&idir).is_empty(), lies_ready, "the test sees what is there");
        idir.take_in(NOON, &Quiet::undisturbed()).unwrap();
        assert!(ready(&idir).is_empty());
        assert!(idir.case_keys().unwrap().values().all(|key| key.case != CASE));
        assert!(idir.case_ids().unwrap().is_empty());
    }
}

/// What a colleague wrote under a key of their own reaches the authority, whoever of the two is first
/// to go by the order, and whether the words were sealed by then.
#[test]
fn what_a_colleague_wrote_is_not_lost_with_the_case() {
    for (order, is_sealed) in [([0, 1], true), ([1, 0], true), ([0, 1], false)] {
        let post = share::post();
        post.visit(0, |amina| {
            enrol(amina);
            amina.append(CASE, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
            amina.share(CASE, post.officer(1), "second-officer", "consent", NOON).unwrap();
            amina.offer(CASE, "referral", "consent", NOON).unwrap();
        });
        post.visit(1, |_| ());
        let mut idir = post.open(1);
        let before = idir.case_keys().unwrap();
        idir.append(CASE, vec![note(None, "plantcolleague")], NOON).unwrap();
        if is_sealed {
            idir.seal_events(NOON, &Quiet::undisturbed()).unwrap();
        }
        idir.close().unwrap();
        let mut amina = post.open(0);
        let bytes = signed(&amina, &erase());
        take(&mut amina, ItemKind::Order, &bytes);
        amina.close().unwrap();
        let idir = post.open(1);
        let mut own = idir.case_keys().unwrap();
        own.retain(|cek, _| !before.contains_key(cek));
        assert_eq!(says(&sealed_under(&idir, &own), "plantcolleague"), is_sealed);
        let cek = *own.keys().next().unwrap();
        let is_offered = |vault: &Vault| vault.outbox.as_ref().unwrap().is_offered(&cek).unwrap();
        assert!(!is_offered(&idir), "only the order has it offered");
        idir.close().unwrap();
        for who in order {
            let mut vault = post.open(who);
            assert_eq!(vault.obey(NOON).unwrap(), 1);
            vault.take_in(NOON, &Quiet::undisturbed()).unwrap();
            assert!(vault.case_keys().unwrap().is_empty());
            vault.close().unwrap();
        }
        let mut amina = post.open(0);
        assert!(is_offered(&amina), "{order:?}");
        let rows = amina.outbox.as_ref().unwrap().segments_of_key(cek).unwrap();
        let waiting = amina.mail().unwrap().waiting_parcels(100, true).unwrap();
        let waits = |hash| waiting.iter().any(|one| one.hash == hash);
        assert!(!rows.is_empty() && rows.iter().all(|row| waits(row.hash)), "{order:?}");
    }
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
