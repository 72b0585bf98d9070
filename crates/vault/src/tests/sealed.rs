//! Seal-lock, changed passphrases and duress on real files.

use dalil_case::Moment;
use dalil_seal::{ChosenPassphrase, SLOT_LEN, SheetCode};

use super::cast::{NOON, PASSPHRASE, amina, case_id, given, opening};
use super::recovery::{code, other, rehearsed};
use crate::{Door, Error, Home, VaultId};

const DURESS: &str = "brown bread and salted butter twice";

fn duress() -> ChosenPassphrase {
    ChosenPassphrase::choose(DURESS, &[]).unwrap()
}

/// Wrong tries, each after its wait; what the last one said.
fn wrong(home: &Home, id: VaultId, tries: u32, now: &mut Moment) -> Error {
    let mut last = None;
    for _ in 0..tries {
        *now = Moment(now.0 + 400_000);
        last = home.unlock(id, &given("not this one"), *now).err();
    }
    last.unwrap()
}

/// K13: after too many failures no passphrase opens, the sheet gives back everything, and both
/// copies of the header have lost their passphrase slots.
#[test]
fn too_many_failures_seal_and_the_sheet_opens_it_again() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    let (id, case) = (vault.id(), case_id());
    let paper = rehearsed(&mut vault);
    vault.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    vault.close().unwrap();
    let place = folder.path().join("vaults").join(id.to_string());
    let slots =
        |name: &str| std::fs::read(place.join(name)).unwrap()[1024..1024 + 3 * SLOT_LEN].to_vec();
    let before = slots("vault.hdr");
    let mut now = NOON;
    match wrong(&home, id, 9, &mut now) {
        Error::WrongPassphrase { failures: 9, left: Some(1), .. } => {}
        error => panic!("{error:?}"),
    }
    assert_eq!(home.door(id), Door::Closed);
    assert_eq!(wrong(&home, id, 1, &mut now).code(), "vault-sealed");
    assert_eq!(home.door(id), Door::Sealed);
    for name in ["vault.hdr", "vault.hdr.1"] {
        let after = slots(name);
        assert_ne!(after[4..SLOT_LEN], before[4..SLOT_LEN]);
        assert_ne!(after[SLOT_LEN + 4..2 * SLOT_LEN], before[SLOT_LEN + 4..2 * SLOT_LEN]);
        assert_eq!(after[2 * SLOT_LEN..], before[2 * SLOT_LEN..], "the sheet's slot stays");
    }
    // Said without a wait, however often; the right one opens no more than a wrong one.
    assert_eq!(code(home.unlock(id, &given(PASSPHRASE), now)), "vault-sealed");
    assert_eq!(home.wait_ms(id, now).unwrap(), 0);
    let sheet = SheetCode::read(&paper).unwrap();
    let (vault, _) = home.recover(id, &sheet, &other(), now).unwrap();
    assert!(vault.verify_case(case).unwrap());
    vault.close().unwrap();
    assert_eq!(home.door(id), Door::Closed);
}

/// Nothing is sealed that nothing would open: an answer cannot be asked again.
#[test]
fn a_vault_without_a_rehearsed_sheet_is_never_sealed() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    let id = vault.id();
    vault.make_sheet(NOON).unwrap();
    assert_eq!(
        code(home.set_duress(&mut vault, &given(PASSPHRASE), Some(&duress()), NOON)),
        "sheet-not-rehearsed"
    );
    assert!(!home.seal(id, NOON).unwrap());
    vault.close().unwrap();
    let mut now = NOON;
    match wrong(&home, id, 12, &mut now) {
        Error::WrongPassphrase { failures: 12, left: None, .. } => {}
        error => panic!("{error:?}"),
    }
    now = Moment(now.0 + 400_000);
    assert_eq!(code(home.unlock(id, &given(PASSPHRASE), now)), "no error");
}

#[test]
fn each_officer_chooses_after_how_many_failures() {
    let folder = tempfile::tempdir().unwrap();
    let (mut home, mut vault) = amina(folder.path());
    let id = vault.id();
    rehearsed(&mut vault);
    assert_eq!(home.seal_after(id), crate::SEAL_AFTER);
    for unfit in [1, 4, 51, u32::MAX] {
        assert_eq!(code(home.put_seal_after(&vault, unfit)), "seal-after-unfit");
    }
    home.put_seal_after(&vault, 0).unwrap();
    vault.close().unwrap();
    let mut now = NOON;
    assert_eq!(wrong(&home, id, 11, &mut now).code(), "wrong-passphrase");
    drop(home);
    let (mut home, _) = Home::open(folder.path(), NOON).unwrap();
    assert_eq!(home.seal_after(id), 0);
    now = Moment(now.0 + 400_000);
    let (vault, _) = home.unlock(id, &given(PASSPHRASE), now).unwrap();
    home.put_seal_after(&vault, 5).unwrap();
    vault.close().unwrap();
    assert_eq!(wrong(&home, id, 5, &mut now).code(), "vault-sealed");
}

/// A vault that is open while somebody seals it keeps its words and forgets its passphrase:
/// closing does not write the old slots back.
#[test]
fn sealing_an_open_vault_lasts_beyond_its_closing() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    let (id, case) = (vault.id(), case_id());
    let paper = rehearsed(&mut vault);
    assert!(home.seal(id, NOON).unwrap());
    vault.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    vault.close().unwrap();
    assert_eq!(code(home.unlock(id, &given(PASSPHRASE), NOON)), "vault-sealed");
    let sheet = SheetCode::read(&paper).unwrap();
    let (vault, notices) = home.recover(id, &sheet, &other(), NOON).unwrap();
    assert_eq!(notices, []);
    assert_eq!(vault.pinned().seq, 1);
}

/// K13, K21: the passphrase of duress seals, says nothing, and goes on doing so; the sheet gives
/// back what it hid.
#[test]
fn duress_seals_quietly_and_shows_the_same_again() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    let (id, case) = (vault.id(), case_id());
    let paper = rehearsed(&mut vault);
    vault.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    let present = given(PASSPHRASE);
    let same = ChosenPassphrase::choose(PASSPHRASE, &[]).unwrap();
    assert_eq!(code(home.set_duress(&mut vault, &present, Some(&same), NOON)), "passphrase-same");
    let size = || {
        let place = folder.path().join("vaults").join(id.to_string());
        std::fs::metadata(place.join("vault.hdr")).unwrap().len()
    };
    let before = size();
    home.set_duress(&mut vault, &present, Some(&duress()), NOON).unwrap();
    assert_eq!(size(), before);
    // The other way round, two meanings of one passphrase are refused as well.
    assert_eq!(
        code(home.change_passphrase(&mut vault, &present, &duress(), NOON)),
        "passphrase-same"
    );
    vault.close().unwrap();
    // The real one still opens, and closing it leaves duress as it was.
    home.unlock(id, &present, NOON).unwrap().0.close().unwrap();
    for _ in 0..3 {
        assert!(matches!(home.unlock(id, &given(DURESS), NOON), Err(Error::Duress)));
        assert_eq!(home.door(id), Door::Closed, "nothing tells that it is sealed");
        assert_eq!(home.wait_ms(id, NOON).unwrap(), 0);
    }
    assert_eq!(code(home.unlock(id, &present, NOON)), "wrong-passphrase");
    let sheet = SheetCode::read(&paper).unwrap();
    let (vault, _) = home.recover(id, &sheet, &other(), NOON).unwrap();
    assert!(vault.verify_case(case).unwrap());
    vault.close().unwrap();
    let later = Moment(NOON.0 + 400_000);
    assert_eq!(code(home.unlock(id, &given(DURESS), later)), "wrong-passphrase");
}

/// K21: opening writes the same files with the same lengths, whatever the second slot holds, and
/// also when it was duress.
#[test]
fn every_way_in_writes_the_header_alike() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    let id = vault.id();
    rehearsed(&mut vault);
    let generation = |home: &Home| {
        let (header, _) = home.header_file(id).read(id, NOON).unwrap();
        header.counters.generation
    };
    let mut writes = Vec::new();
    let mut opened = |home: &Home, text: &str| {
        let before = generation(home);
        match home.unlock(id, &given(text), NOON) {
            // What a session writes when it closes is another matter.
            Ok((vault, _)) => drop(vault),
            Err(error) => assert!(matches!(error, Error::Duress)),
        }
        writes.push(generation(home) - before);
    };
    drop(vault);
    opened(&home, PASSPHRASE);
    let (mut vault, _) = home.unlock(id, &given(PASSPHRASE), NOON).unwrap();
    home.set_duress(&mut vault, &given(PASSPHRASE), Some(&duress()), NOON).unwrap();
    drop(vault);
    opened(&home, PASSPHRASE);
    opened(&home, DURESS);
    assert_eq!(writes, [1, 1, 1]);
}

#[test]
fn a_changed_passphrase_opens_and_the_old_one_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    let id = vault.id();
    let paper = rehearsed(&mut vault);
    assert_eq!(
        code(home.change_passphrase(&mut vault, &given("not this one"), &other(), NOON)),
        "wrong-passphrase"
    );
    let later = Moment(NOON.0 + 1000);
    home.change_passphrase(&mut vault, &given(PASSPHRASE), &other(), later).unwrap();
    vault.append(case_id(), vec![opening("7K-M4Q", "Tanger")], later).unwrap();
    vault.close().unwrap();
    assert_eq!(code(home.unlock(id, &given(PASSPHRASE), later)), "wrong-passphrase");
    let later = Moment(later.0 + 1000);
    let given = given("nine copper kettles on a blue shelf");
    home.unlock(id, &given, later).unwrap().0.close().unwrap();
    let sheet = SheetCode::read(&paper).unwrap();
    assert!(home.recover(id, &sheet, &duress(), later).is_ok(), "the sheet stays");
}

/// K16, the part that files can show: whatever step of writing a header a crash cuts, one whole
/// header is left, the old one or the new one.
#[test]
fn a_crash_at_any_step_of_writing_leaves_a_whole_header() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    let id = vault.id();
    rehearsed(&mut vault);
    vault.close().unwrap();
    let place = folder.path().join("vaults").join(id.to_string());
    let (first, second) = (place.join("vault.hdr"), place.join("vault.hdr.1"));
    let old = std::fs::read(&first).unwrap();
    home.seal(id, NOON).unwrap();
    let new = std::fs::read(&first).unwrap();
    let torn = |length: usize| new[..length].to_vec();
    let mut stages: Vec<(Vec<u8>, Vec<u8>, Door)> = vec![
        (old.clone(), new.clone(), Door::Sealed),
        (new.clone(), new.clone(), Door::Sealed),
        (old.clone(), old.clone(), Door::Closed),
    ];
    for length in [0, 1, 1024, 4096, 16_383] {
        // Where the disk is full the copies are written over, the second one first.
        let over = |length: usize| [torn(length), old[length..].to_vec()].concat();
        stages.push((old.clone(), over(length), Door::Closed));
        stages.push((over(length), new.clone(), Door::Sealed));
        stages.push((old.clone(), torn(length), Door::Closed));
    }
    for (at, (primary, copy, expected)) in stages.into_iter().enumerate() {
        std::fs::write(&first, &primary).unwrap();
        std::fs::write(&second, &copy).unwrap();
        std::fs::write(first.with_extension("hdr.new"), torn(at * 7)).unwrap();
        assert_eq!(home.door(id), expected, "stage {at}");
        let opened = code(home.unlock(id, &given(PASSPHRASE), NOON));
        let wanted = if expected == Door::Sealed { "vault-sealed" } else { "no error" };
        assert_eq!(opened, wanted, "stage {at}");
    }
}
