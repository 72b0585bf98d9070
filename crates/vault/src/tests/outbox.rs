//! The second place of every answer: what is sealed there gives the vault back, byte for byte.

use std::collections::BTreeSet;

use dalil_case::{CaseId, Moment, Response};
use dalil_seal::MasterKey;

use super::cast::{Bare, NOON, PASSPHRASE, amina, answer, chosen, given, mended, note, opening};
use crate::ledger::{Entry, Kind};
use crate::{CaseQuery, Error, HistoryWalk, Home, Notice, Quiet, SegmentFault, Vault, VaultId};

const CASE: CaseId = CaseId([0x2a; 16]);
const OTHER: CaseId = CaseId([0x2b; 16]);

/// Every event with its number and its signature.
fn everything(vault: &Vault) -> Vec<(CaseId, i64, Vec<u8>, Vec<u8>)> {
    let mut all = Vec::new();
    for case in vault.case_ids().unwrap() {
        for kept in vault.events(case).unwrap() {
            all.push((case, kept.seq, kept.recorded.event.encode(), kept.signature));
        }
    }
    all.sort();
    all
}

fn always() -> Quiet {
    Quiet::undisturbed()
}

fn never() -> Quiet {
    Quiet::for_as_long_as(|| false)
}

fn begun(vault: &mut Vault) {
    vault.append(CASE, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    vault.append(OTHER, vec![opening("2B-9XH", "Nador")], NOON).unwrap();
    for n in 0..30 {
        let case = if n % 3 == 0 { OTHER } else { CASE };
        let op = answer(&format!("q{n}"), Response::Number(n));
        vault.append(case, vec![op], Moment(NOON.0 + n)).unwrap();
    }
    vault.append(CASE, vec![note(None, "the foreman keeps the papers")], NOON).unwrap();
}

fn unlocked(home: &Home, id: VaultId) -> (Vault, Vec<Notice>) {
    home.unlock(id, &given(PASSPHRASE), NOON).unwrap()
}

fn database(home_data: &std::path::Path, id: VaultId) -> std::path::PathBuf {
    home_data.join("vaults").join(id.to_string()).join("vault.db")
}

/// The only `device-….db` of a folder.
fn outbox_file(data: &std::path::Path) -> std::path::PathBuf {
    let files = std::fs::read_dir(data).unwrap().map(|entry| entry.unwrap().path());
    let is_outbox = |path: &std::path::PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        name.starts_with("device-") && name.ends_with(".db")
    };
    files.into_iter().find(is_outbox).unwrap()
}

#[test]
fn what_is_sealed_is_in_the_ledger_and_every_event_names_its_segment() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = amina(folder.path());
    begun(&mut vault);
    let made = vault.seal_events(NOON, &always()).unwrap();
    // Two parts of one case, one of the other.
    assert_eq!(made, 3);
    let check = vault.check_outbox(NOON, &always()).unwrap().unwrap();
    assert_eq!((check.segments, check.events, check.waiting), (3, 33, 0));
    assert_eq!(check.faults, []);
    let unnamed: i64 = vault
        .conn
        .query_row("SELECT count(*) FROM event WHERE seg_id IS NULL", [], |row| row.get(0))
        .unwrap();
    assert_eq!(unnamed, 0);
    let outbox = vault.outbox.as_ref().unwrap();
    let named = outbox.entries(0, 100).unwrap();
    let named =
        named.iter().filter(|kept| Entry::decode(&kept.bytes).unwrap().kind == Kind::Segment);
    assert_eq!(named.count(), 3);
    assert_eq!(outbox.check(None).unwrap(), None);
    // Nothing more to seal; and what comes later is a segment of its own.
    assert_eq!(vault.seal_events(NOON, &always()).unwrap(), 0);
    vault.append(CASE, vec![answer("q1", Response::Yes)], NOON).unwrap();
    assert_eq!(vault.seal_events(NOON, &never()).unwrap(), 1);
}

#[test]
fn sealing_is_due_after_twenty_events_or_ten_minutes() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = amina(folder.path());
    let due = |vault: &Vault, after: i64| vault.is_sealing_due(Moment(NOON.0 + after)).unwrap();
    assert!(!due(&vault, 0));
    vault.append(CASE, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    assert!(!due(&vault, 1000) && !due(&vault, 599_000) && due(&vault, 601_000));
    // A clock that was set back is no reason to wait for the day on which it was wrong.
    assert!(due(&vault, -601_000));
    for n in 0..19 {
        assert!(!due(&vault, 1000));
        vault.append(CASE, vec![answer("q", Response::Number(n))], NOON).unwrap();
    }
    assert!(due(&vault, 1000));
    vault.seal_events(NOON, &always()).unwrap();
    assert!(!due(&vault, 3_600_000));
}

/// Vault and both copies gone: everything is there again, byte for byte and under its number, and
/// work goes on in the same chains.
#[test]
fn a_vault_is_made_anew_from_the_outbox_alone() {
    for noise in [None, Some(vec![0x55_u8; 40_960])] {
        let folder = tempfile::tempdir().unwrap();
        let (home, mut vault) = amina(folder.path());
        begun(&mut vault);
        vault.seal_events(NOON, &always()).unwrap();
        let (before, officer) = (everything(&vault), vault.officer());
        let list = vault.cases(&CaseQuery::default()).unwrap();
        let id = vault.id();
        vault.close().unwrap();
        let path = database(folder.path(), id);
        match &noise {
            None => std::fs::remove_file(&path).unwrap(),
            Some(noise) => std::fs::write(&path, noise).unwrap(),
        }
        let (mut vault, mended, _) = home.mend(id, &given(PASSPHRASE), NOON).unwrap();
        assert_eq!((mended.from_outbox, mended.from_file, mended.from_copy), (33, 0, 0));
        assert_eq!(mended.lost, 0);
        assert_eq!(everything(&vault), before);
        assert_eq!(vault.officer(), officer);
        assert_eq!(vault.cases(&CaseQuery::default()).unwrap(), list);
        let mut walk = HistoryWalk::new();
        assert!(vault.walk_on(&mut walk, u32::MAX).unwrap());
        assert_eq!((walk.broken, walk.checked), (None, 33));
        assert!(!vault.verify_recent(1000).unwrap().rolled_back);
        vault.append(CASE, vec![answer("q1", Response::Yes)], NOON).unwrap();
        assert!(vault.verify_case(CASE).unwrap());
        // Nothing of what was there is sealed twice.
        assert_eq!(vault.seal_events(NOON, &always()).unwrap(), 1);
        let check = vault.check_outbox(NOON, &always()).unwrap().unwrap();
        assert_eq!((check.events, check.waiting, check.faults.len()), (34, 0, 0));
        vault.close().unwrap();
        assert_eq!(unlocked(&home, id).1, []);
    }
}

/// The open vault meets a bad page: it is mended where it stands, from its own outbox.
#[test]
fn an_open_vault_is_mended_from_its_outbox() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    begun(&mut vault);
    vault.seal_events(NOON, &always()).unwrap();
    let (id, before) = (vault.id(), everything(&vault));
    let master = MasterKey::copy_of(vault.master().expose().expose());
    vault.close().unwrap();
    let path = database(folder.path(), id);
    let whole = std::fs::read(&path).unwrap();
    let mut from_outbox = 0;
    for page in 1..whole.len() / 4096 {
        let mut damaged = whole.clone();
        damaged[page * 4096 + 2000] ^= 0x10;
        std::fs::write(&path, &damaged).unwrap();
        let _ = std::fs::remove_file(path.with_file_name("vault.stamp"));
        // A page that opening itself needs: that is mended at the door.
        let header = home.header_file(id).read(id, NOON).unwrap().0;
        let opened = home.open_vault(id, header, &master);
        let opened = opened.and_then(|vault| home.with_device(vault, &master, NOON));
        let Ok(vault) = opened else { continue };
        let (vault, mended) = mended(vault.mend(NOON));
        assert_eq!(everything(&vault), before, "page {page}: {mended:?}");
        assert_eq!(mended.lost, 0, "page {page}");
        assert!(vault.outbox.is_some());
        from_outbox += mended.from_outbox;
        drop(vault);
        let aside = path.with_file_name(&mended.aside);
        std::fs::remove_file(aside).unwrap();
    }
    assert!(from_outbox > 0, "no page held what only the outbox had");
}

/// A crash between sealing and noting it: the vault finds its segments and seals nothing twice.
#[test]
fn a_crash_between_the_two_files_seals_nothing_twice() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    begun(&mut vault);
    let id = vault.id();
    vault.checkpoint().unwrap();
    let path = database(folder.path(), id);
    let before = std::fs::read(&path).unwrap();
    vault.seal_events(NOON, &always()).unwrap();
    vault.close().unwrap();
    // The vault as it was before it noted anything; the outbox has everything.
    std::fs::write(&path, before).unwrap();
    std::fs::remove_file(path.with_file_name("vault.stamp")).unwrap();
    let (mut vault, _) = unlocked(&home, id);
    assert_eq!(vault.sealed().unwrap().up_to, 0);
    assert_eq!(vault.seal_events(NOON, &always()).unwrap(), 0);
    let check = vault.check_outbox(NOON, &always()).unwrap().unwrap();
    assert_eq!((check.segments, check.events, check.waiting), (3, 33, 0));
}

/// An older file of the computer comes back: what it lacks is sealed again.
#[test]
fn an_older_outbox_is_filled_again() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    begun(&mut vault);
    vault.seal_events(NOON, &always()).unwrap();
    let id = vault.id();
    vault.close().unwrap();
    let file = outbox_file(folder.path());
    let older = std::fs::read(&file).unwrap();
    let (mut vault, _) = unlocked(&home, id);
    for n in 0..5 {
        vault.append(CASE, vec![answer("q1", Response::Number(n))], NOON).unwrap();
    }
    vault.seal_events(NOON, &always()).unwrap();
    vault.close().unwrap();
    std::fs::write(&file, older).unwrap();
    let (mut vault, notices) = unlocked(&home, id);
    assert_eq!(notices, [Notice::OutboxChanged]);
    assert_eq!(vault.check_outbox(NOON, &always()).unwrap().unwrap().waiting, 5);
    assert_eq!(vault.seal_events(NOON, &always()).unwrap(), 1);
    assert_eq!(vault.check_outbox(NOON, &always()).unwrap().unwrap().waiting, 0);
}

/// A damaged file of the computer is set aside, and everything is sealed into the next.
#[test]
fn a_new_outbox_is_filled_with_everything() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    begun(&mut vault);
    vault.seal_events(NOON, &always()).unwrap();
    let id = vault.id();
    vault.close().unwrap();
    std::fs::write(outbox_file(folder.path()), [0x5A; 8192]).unwrap();
    let (mut vault, notices) = unlocked(&home, id);
    assert_eq!(notices, [Notice::OutboxRenewed]);
    assert_eq!(vault.seal_events(NOON, &always()).unwrap(), 3);
    let check = vault.check_outbox(NOON, &always()).unwrap().unwrap();
    assert_eq!((check.events, check.waiting), (33, 0));
}

/// Altered, swapped and removed segments are named, none of them is taken, and what they held is
/// sealed anew.
#[test]
fn altered_segments_are_named_and_replaced() {
    type Alter = fn(&rusqlite::Connection);
    let tries: [(&str, Alter); 6] = [
        ("segment-address", |conn| {
            conn.execute("UPDATE segment SET bytes = zeroblob(200) WHERE n = 1", []).unwrap();
        }),
        ("segment-changed", |conn| change(conn, |bytes| bytes[300] ^= 1)),
        ("segment-from-the-future", |conn| change(conn, |bytes| bytes[0] = 9)),
        ("segment-length", |conn| change(conn, |bytes| bytes.truncate(200))),
        ("segment-other-key", |conn| {
            let other = "(SELECT cek_id FROM segment WHERE n = 2)";
            conn.execute(&format!("UPDATE segment SET cek_id = {other} WHERE n = 1"), []).unwrap();
        }),
        ("segment-removed", |conn| {
            conn.execute("DELETE FROM segment WHERE n = 1", []).unwrap();
        }),
    ];
    for (code, alter) in tries {
        let folder = tempfile::tempdir().unwrap();
        let (_home, mut vault) = amina(folder.path());
        begun(&mut vault);
        vault.seal_events(NOON, &always()).unwrap();
        alter(&vault.outbox.as_ref().unwrap().conn);
        let check = vault.check_outbox(NOON, &always()).unwrap().unwrap();
        let codes: Vec<&str> = check.faults.iter().map(|(_, fault)| fault.code()).collect();
        assert!(codes.contains(&code), "{code}: {codes:?}");
        assert!(check.waiting > 0, "{code}");
        vault.seal_anew().unwrap();
        assert_eq!(vault.seal_events(NOON, &always()).unwrap(), 1, "{code}");
        let check = vault.check_outbox(NOON, &always()).unwrap().unwrap();
        assert_eq!((check.events, check.waiting), (33, 0), "{code}");
        let faults: BTreeSet<&str> = check.faults.iter().map(|(_, fault)| fault.code()).collect();
        assert!(faults.contains(code), "what was altered is still there to be looked at");
    }
}

/// Changes the first segment and gives it a fitting address.
fn change(conn: &rusqlite::Connection, change: impl Fn(&mut Vec<u8>)) {
    let mut bytes: Vec<u8> =
        conn.query_row("SELECT bytes FROM segment WHERE n = 1", [], |row| row.get(0)).unwrap();
    change(&mut bytes);
    let hash = dalil_seal::sha256(&[&bytes]);
    conn.execute("UPDATE segment SET bytes = ?1, hash = ?2 WHERE n = 1", (&bytes, hash)).unwrap();
}

/// Somebody with the case key but not the author's signature, or with a key of another case.
#[test]
fn a_segment_under_another_name_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = amina(folder.path());
    begun(&mut vault);
    vault.seal_events(NOON, &always()).unwrap();
    let (keys, authors) = (vault.case_keys().unwrap(), vault.authors().unwrap());
    let rows = vault.outbox.as_ref().unwrap().segments(0).unwrap();
    let row = &rows[0];
    let key = &keys[&row.cek];
    assert!(row.open(key, &authors).is_ok());
    let open = |row: &crate::outbox::segments::SegmentRow, key| row.open(key, &authors).err();
    // The same plain bytes sealed under another case's key: the signature names the first one.
    let other = keys.values().find(|other| other.case != key.case).unwrap();
    let plain = key.key.open_segment(&row.bytes).unwrap();
    let (head, bytes) = other.key.seal_segment(other.id, [0; 16], &plain, &vault.random).unwrap();
    let beside = key.key.open_signatures(&segment_id(&row.bytes), &row.signatures).unwrap();
    let forged = crate::outbox::segments::SegmentRow {
        hash: dalil_case::Digest(dalil_seal::sha256(&[&bytes])),
        cek: other.id,
        bytes,
        signatures: other.key.seal_signatures(&head.id, &beside).unwrap(),
        ..*row
    };
    let broken = SegmentFault::Inside(dalil_case::SegmentBroken::Signature);
    assert_eq!(open(&forged, other), Some(broken));
    // Signed by the author for a key that is said to be of another case.
    let moved = crate::outbox::keys::CaseKey {
        case: CaseId([9; 16]),
        key: dalil_seal::ContentKey::copy_of(key.key.expose().expose()),
        ..*key
    };
    assert_eq!(open(row, &moved), Some(SegmentFault::OtherCase));
    // The right segment with the signatures of another.
    let swapped = crate::outbox::segments::SegmentRow {
        signatures: rows[1].signatures.clone(),
        bytes: row.bytes.clone(),
        ..*row
    };
    assert_eq!(open(&swapped, key), Some(SegmentFault::Signatures));
}

fn segment_id(bytes: &[u8]) -> [u8; 16] {
    dalil_seal::SegmentHead::read(bytes).unwrap().id
}

/// What is not as its author signed it is not put into a vault that is made anew.
#[test]
fn altered_segments_are_not_mended_from() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    begun(&mut vault);
    vault.seal_events(NOON, &always()).unwrap();
    change(&vault.outbox.as_ref().unwrap().conn, |bytes| bytes[400] ^= 0x40);
    let id = vault.id();
    vault.close().unwrap();
    std::fs::remove_file(database(folder.path(), id)).unwrap();
    let (vault, mended, _) = home.mend(id, &given(PASSPHRASE), NOON).unwrap();
    assert!(mended.from_outbox < 33 && mended.lost > 0, "{mended:?}");
    let mut walk = HistoryWalk::new();
    assert!(vault.walk_on(&mut walk, u32::MAX).unwrap());
    assert_eq!(walk.broken, None);
}

/// K6: with the keys of one officer, nothing of another opens in the file that both share.
#[test]
fn the_keys_of_one_open_nothing_of_another_there() {
    let folder = tempfile::tempdir().unwrap();
    let (mut home, mut amina) = amina(folder.path());
    begun(&mut amina);
    amina.seal_events(NOON, &always()).unwrap();
    let idir = home.create("Idir", &chosen(), super::cast::CHEAP, Some(&mut amina), NOON);
    let amina_id = amina.id();
    amina.close().unwrap();
    let mut idir = idir.unwrap();
    idir.append(CaseId([3; 16]), vec![opening("3C-3CC", "Oujda")], NOON).unwrap();
    idir.seal_events(NOON, &always()).unwrap();
    let outbox = idir.outbox.as_ref().unwrap();
    let master = MasterKey::copy_of(idir.master().expose().expose());
    let rows = outbox.segments(0).unwrap();
    assert!(rows.iter().filter(|row| row.vault == amina_id).count() >= 3);
    let (keys, authors) = (idir.case_keys().unwrap(), idir.authors().unwrap());
    for row in rows.iter().filter(|row| row.vault == amina_id) {
        assert!(!keys.contains_key(&row.cek));
        for key in keys.values() {
            assert!(key.key.open_segment(&row.bytes).is_err());
            assert!(row.open(key, &authors).is_err());
        }
    }
    let wrap = master.cek_wrap().unwrap();
    let theirs = outbox.wrapped_keys(amina_id).unwrap();
    assert!(!theirs.is_empty());
    for vault in [amina_id, idir.id()] {
        assert!(theirs.iter().all(|key| key.unwrap(vault, &wrap).is_none()));
        let copy = outbox.owner_copy(amina_id).unwrap().unwrap();
        assert!(copy.open(vault, &master.owner().unwrap()).is_none());
    }
    // And the files themselves: vault and header.
    let header = home.header_file(amina_id).read(amina_id, NOON).unwrap().0;
    assert!(!header.is_authentic(&master.header().unwrap()));
    let path = database(folder.path(), amina_id);
    let opened = crate::cipher::bare(&path, &master.database().unwrap(), &header.db_salt());
    assert!(matches!(opened, Err(Error::VaultDamaged { .. } | Error::Database { .. })));
    let second = crate::outbox::second::SecondPlace::of(outbox, amina_id, &master).unwrap();
    assert!(second.owner.is_none() && second.events.is_empty() && second.keys.is_empty());
}

/// K15: after erasing, nothing that lies in the outbox opens any more, and mending brings nothing
/// of the case back.
#[test]
fn what_was_sealed_of_an_erased_case_is_dead() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    begun(&mut vault);
    vault.seal_events(NOON, &always()).unwrap();
    vault.erase(CASE, "retention", NOON).unwrap();
    let id = vault.id();
    let master = MasterKey::copy_of(vault.master().expose().expose());
    let second =
        crate::outbox::second::SecondPlace::of(vault.outbox.as_ref().unwrap(), id, &master)
            .unwrap();
    assert!(second.keys.values().all(|key| key.case == OTHER));
    assert_eq!(second.events.len(), 11);
    assert!(vault.sealed().is_ok() && vault.seal_events(NOON, &always()).is_ok());
    vault.close().unwrap();
    std::fs::remove_file(database(folder.path(), id)).unwrap();
    for slot in [0, 1] {
        let copy = database(folder.path(), id).with_file_name("backup").join(format!("{slot}.db"));
        std::fs::remove_file(copy).unwrap();
    }
    let (vault, _, _) = home.mend(id, &given(PASSPHRASE), NOON).unwrap();
    assert!(vault.events(CASE).unwrap().is_empty());
    assert_eq!(vault.events(OTHER).unwrap().len(), 11);
}

/// One fsync for an answer, also with an outbox: sealing is another moment.
#[test]
fn an_answer_writes_nothing_into_the_outbox() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = amina(folder.path());
    let count = |vault: &Vault| vault.outbox.as_ref().unwrap().head().unwrap().seq;
    let before = count(&vault);
    begun(&mut vault);
    assert_eq!(count(&vault), before);
}

/// Without an outbox everything works, and nothing is said to be sealed.
#[test]
fn a_vault_without_an_outbox_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = Bare::new(folder.path()).open();
    begun(&mut vault);
    assert_eq!(vault.seal_events(NOON, &always()).unwrap(), 0);
    assert!(!vault.is_sealing_due(Moment(i64::MAX)).unwrap());
    assert!(matches!(vault.check_outbox(NOON, &always()), Err(Error::OutboxMissing)));
}

/// What a flipped bit made of the wrapping of the computer's key keeps nobody out, and nobody from
/// the computer's file: the vault remembers the key.
#[test]
fn a_wrapping_that_does_not_open_keeps_nobody_out() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (home, mut vault) = bare.open_whole();
    begun(&mut vault);
    vault.seal_events(NOON, &always()).unwrap();
    let events = everything(&vault);
    vault.close().unwrap();
    drop(home);
    let (mut home, vault) = bare.open();
    home.device.officers.iter_mut().for_each(|one| one.wrapped[7] ^= 1);
    let mut vault = home.with_device(vault, &bare.master, NOON).unwrap();
    assert!(vault.outbox.is_some());
    assert!(!vault.take_notices().contains(&Notice::OutboxClosed));
    assert_eq!(everything(&vault), events);
    vault.append(CASE, vec![answer("q1", Response::Yes)], NOON).unwrap();
    assert!(vault.seal_events(NOON, &always()).unwrap() > 0);
}

/// R5: one bad page of the computer's file, whichever it is, keeps nobody out: where the file cannot
/// be read at the door it is set aside, a new one has its place and everything is sealed into it.
#[test]
fn a_bad_page_of_the_computers_file_keeps_nobody_out() {
    const PAGE: usize = 4096;
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (home, mut vault) = bare.open_whole();
    begun(&mut vault);
    for n in 0..90 {
        vault.append(CASE, vec![answer("q1", Response::Number(n))], Moment(NOON.0 + n)).unwrap();
        vault.seal_events(NOON, &always()).unwrap();
    }
    let events = everything(&vault);
    vault.close().unwrap();
    drop(home);
    let path = outbox_file(folder.path());
    let whole = std::fs::read(&path).unwrap();
    let (mut renewed, mut pages) = (0, 0);
    for page in 0..whole.len() / PAGE {
        let mut damaged = whole.clone();
        damaged[page * PAGE + 2000] ^= 0x10;
        std::fs::write(&path, &damaged).unwrap();
        let (home, mut vault) = bare.open_whole();
        assert_eq!(everything(&vault), events, "page {page}");
        let told = vault.take_notices();
        assert!(!told.contains(&Notice::OutboxClosed), "page {page}: {told:?}");
        pages += 1;
        if told.contains(&Notice::OutboxRenewed) {
            renewed += 1;
            assert!(vault.seal_events(NOON, &always()).unwrap() > 0, "page {page}");
            let aside =
                std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
            let mut aside = aside.filter(|path| path.to_string_lossy().contains(".damaged-"));
            let aside = aside.next().expect("it is set aside");
            assert_eq!(std::fs::read(&aside).unwrap(), damaged, "page {page}");
            std::fs::remove_file(aside).unwrap();
        }
        vault.close().unwrap();
        drop(home);
    }
    assert!(renewed > 3 && pages > renewed, "{renewed} of {pages}");
}
