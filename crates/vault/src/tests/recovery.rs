//! The recovery sheet on real files: made, rehearsed, used, replaced.

use dalil_case::{Moment, Response};
use dalil_seal::{ChosenPassphrase, SheetCode};

use super::cast::{CHEAP, NOON, PASSPHRASE, amina, answer, case_id, chosen, given, opening};
use crate::{Error, Home, Sheets, Vault, VaultId};

pub(super) const OTHER: &str = "nine copper kettles on a blue shelf";

pub(super) fn other() -> ChosenPassphrase {
    ChosenPassphrase::choose(OTHER, &[]).unwrap()
}

/// A sheet as the officer holds it: letters on paper.
pub(super) fn rehearsed(vault: &mut Vault) -> String {
    let paper = vault.make_sheet(NOON).unwrap().line().to_string();
    vault.rehearse_sheet(&SheetCode::read(&paper).unwrap(), NOON).unwrap();
    paper
}

pub(super) fn code<T>(result: Result<T, Error>) -> &'static str {
    result.err().map_or("no error", |error| error.code())
}

fn recover(home: &Home, id: VaultId, paper: &str) -> Result<Vault, Error> {
    let code = SheetCode::read(paper).unwrap();
    home.recover(id, &code, &other(), NOON).map(|(vault, _)| vault)
}

/// K20: rehearsed by what is on the paper; then it opens the vault once, with everything in it,
/// and never again.
#[test]
fn a_rehearsed_sheet_recovers_everything_once() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    let (id, case) = (vault.id(), case_id());
    assert_eq!(vault.sheets().unwrap(), Sheets::default());
    let paper = vault.make_sheet(NOON).unwrap().line().to_string();
    assert_eq!(vault.sheets().unwrap(), Sheets { standing: None, waiting: Some(NOON) });
    let stranger = SheetCode::new(&dalil_seal::Random::new()).unwrap();
    assert_eq!(code(vault.rehearse_sheet(&stranger, NOON)), "sheet-wrong");
    let later = Moment(NOON.0 + 60_000);
    vault.rehearse_sheet(&SheetCode::read(&paper).unwrap(), later).unwrap();
    assert_eq!(vault.sheets().unwrap(), Sheets { standing: Some(later), waiting: None });
    // Practising again changes nothing.
    vault.rehearse_sheet(&SheetCode::read(&paper).unwrap(), NOON).unwrap();
    assert_eq!(vault.sheets().unwrap().standing, Some(later));
    vault.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    vault.append(case, vec![answer("papers-held", Response::Yes)], NOON).unwrap();
    let hash = vault.events(case).unwrap().last().unwrap().recorded.hash;
    vault.close().unwrap();

    let vault = recover(&home, id, &paper).unwrap();
    assert_eq!(vault.events(case).unwrap().last().unwrap().recorded.hash, hash);
    assert_eq!(vault.sheets().unwrap(), Sheets::default());
    vault.close().unwrap();
    assert_eq!(code(recover(&home, id, &paper)), "sheet-wrong");
    assert_eq!(code(home.unlock(id, &given(PASSPHRASE), NOON)), "wrong-passphrase");
    let (mut vault, _) = home.unlock(id, &given(OTHER), Moment(NOON.0 + 1000)).unwrap();
    assert_eq!(code(vault.rehearse_sheet(&SheetCode::read(&paper).unwrap(), NOON)), "sheet-wrong");
    let next = rehearsed(&mut vault);
    vault.close().unwrap();
    assert!(recover(&home, id, &next).is_ok());
}

/// K20: the sheet in force stays so until the next one has proved itself; then it fails.
#[test]
fn a_replaced_sheet_fails_once_the_new_one_is_rehearsed() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    let id = vault.id();
    let first = rehearsed(&mut vault);
    let lost = vault.make_sheet(NOON).unwrap().line().to_string();
    let second = vault.make_sheet(NOON).unwrap().line().to_string();
    assert!(vault.sheets().unwrap().standing.is_some());
    assert_eq!(code(vault.rehearse_sheet(&SheetCode::read(&lost).unwrap(), NOON)), "sheet-wrong");
    vault.close().unwrap();
    for paper in [&lost, &second] {
        assert_eq!(code(recover(&home, id, paper)), "sheet-wrong");
    }
    let (mut vault, _) = home.unlock(id, &given(PASSPHRASE), NOON).unwrap();
    vault.rehearse_sheet(&SheetCode::read(&second).unwrap(), NOON).unwrap();
    vault.close().unwrap();
    assert_eq!(code(recover(&home, id, &first)), "sheet-wrong");
    assert!(recover(&home, id, &second).is_ok());
}

/// A vault that does not open uses no sheet up.
#[test]
fn recovering_a_damaged_vault_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    let id = vault.id();
    let paper = rehearsed(&mut vault);
    vault.close().unwrap();
    let place = folder.path().join("vaults").join(id.to_string());
    let database = std::fs::read(place.join("vault.db")).unwrap();
    let header = std::fs::read(place.join("vault.hdr")).unwrap();
    let mut damaged = database.clone();
    damaged[5000] ^= 1;
    std::fs::write(place.join("vault.db"), &damaged).unwrap();
    assert_eq!(code(recover(&home, id, &paper)), "vault-damaged");
    assert_eq!(std::fs::read(place.join("vault.hdr")).unwrap(), header);
    std::fs::write(place.join("vault.db"), &database).unwrap();
    assert!(recover(&home, id, &paper).is_ok());
}

/// K20, K1: the code of a sheet is in no file, in no form.
#[test]
fn the_code_of_a_sheet_is_in_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = amina(folder.path());
    let sheet = vault.make_sheet(NOON).unwrap();
    vault.rehearse_sheet(&sheet, NOON).unwrap();
    vault.close().unwrap();
    let line = sheet.line();
    let bare: String = line.chars().filter(|letter| *letter != '-').collect();
    let needles: Vec<Vec<u8>> = [line.as_str(), &bare, &bare.to_lowercase()]
        .iter()
        .flat_map(|text| {
            let wide = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            [text.as_bytes().to_vec(), wide]
        })
        .chain(sheet.groups().chunks(2).map(|pair| pair.concat().into_bytes()))
        .collect();
    let mut folders = vec![folder.path().to_owned()];
    let mut files = 0;
    while let Some(path) = folders.pop() {
        for entry in std::fs::read_dir(path).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            files += 1;
            let bytes = std::fs::read(&path).unwrap();
            for needle in &needles {
                let found = bytes.windows(needle.len()).any(|part| part == needle.as_slice());
                assert!(!found, "{}", path.display());
            }
        }
    }
    assert!(files >= 5);
}

/// What this attempt made is gone when the attempt fails, unless the computer's record lists it.
#[test]
fn a_vault_that_was_not_made_leaves_no_folder() {
    let folder = tempfile::tempdir().unwrap();
    let (mut home, vault) = amina(folder.path());
    vault.close().unwrap();
    let vaults = folder.path().join("vaults");
    let count = || std::fs::read_dir(&vaults).unwrap().count();
    // The record cannot be written: nothing lists the newcomer.
    let blocked = folder.path().join("device.hdr.1.new");
    std::fs::create_dir(&blocked).unwrap();
    assert!(home.create("Idir", &chosen(), CHEAP, None, NOON).is_err());
    assert_eq!((count(), home.officers().len()), (1, 1));
    std::fs::remove_dir(&blocked).unwrap();
    // The second copy lists it and the first one could not be written: it stays.
    let blocked = folder.path().join("device.hdr.new");
    std::fs::create_dir(&blocked).unwrap();
    assert!(home.create("Idir", &chosen(), CHEAP, None, NOON).is_err());
    assert_eq!(count(), 2);
    std::fs::remove_dir(&blocked).unwrap();
    drop(home);
    let (home, _) = Home::open(folder.path(), NOON).unwrap();
    let id = home.find("Idir").unwrap();
    assert_eq!(code(home.unlock(id, &given(PASSPHRASE), NOON)), "no error");
}
