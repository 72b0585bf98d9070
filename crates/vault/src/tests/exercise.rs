//! An exercise is no case: not by type, not by key, not by form, and it leaves no trace in one.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use dalil_case::{CaseId, Moment, Response};

use super::cast::{Bare, NOON, answer, case_id, note, opening};
use crate::{Brought, Error, ExerciseVault, Home, Place, PlayId};

fn open(data: &Path) -> (Home, ExerciseVault) {
    let (mut home, _) = Home::open(data, NOON).unwrap();
    let vault = home.exercises(NOON).unwrap();
    (home, vault)
}

fn begin(vault: &mut ExerciseVault) -> PlayId {
    vault.begin("minibus", "spoke", &opening("EX-01", ""), NOON).unwrap()
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.display().to_string(), fs::read(&path).unwrap());
        }
    }
    found
}

/// Having one says nothing: every computer does, from the first start, before any officer.
#[test]
fn every_computer_has_one_from_the_first_start() {
    let lengths = |data: &Path| fs::metadata(data.join("exercises.db")).unwrap().len();
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for folder in [&one, &other] {
        let (home, notices) = Home::open(folder.path(), NOON).unwrap();
        assert_eq!((notices, home.officers()), (Vec::new(), Vec::new()));
    }
    assert_eq!(lengths(one.path()), lengths(other.path()));
    assert_ne!(
        fs::read(one.path().join("exercises.db")).unwrap(),
        fs::read(other.path().join("exercises.db")).unwrap(),
        "each has a key of its own"
    );
    fs::remove_file(one.path().join("exercises.db")).unwrap();
    drop(Home::open(one.path(), NOON).unwrap());
    assert_eq!(lengths(one.path()), lengths(other.path()), "and again where it was lost");
}

#[test]
fn what_is_written_down_is_there_after_a_kill_and_begins_anew_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = open(folder.path());
    let id = begin(&mut vault);
    vault.append(id, &[answer("papers-held", Response::Yes), note(None, "careful")], NOON).unwrap();
    vault.append(id, &[answer("papers-held", Response::No)], NOON).unwrap();
    vault.put_draft(id, "note", "half").unwrap();
    let place = Place { view: "conversation/".into(), question: None, selection: Some((1, 2)) };
    vault.put_place(id, &place).unwrap();
    let before = vault.case(id).unwrap();
    // No closing: what the disk has is what counts.
    std::mem::forget(vault);
    drop(home);
    let copied = tempfile::tempdir().unwrap();
    for name in ["exercises.db", "exercises.db-wal", "device.hdr", "device.hdr.1"] {
        fs::copy(folder.path().join(name), copied.path().join(name)).unwrap();
    }
    let (_home, mut vault) = open(copied.path());
    let case = vault.case(id).unwrap();
    assert_eq!(case, before);
    assert_eq!(case.answers()[&"papers-held".into()].response, Response::No);
    assert_eq!(case.notes.len(), 1);
    assert_eq!(vault.drafts(id).unwrap()[0].text, "half");
    assert_eq!(vault.place(id).unwrap(), Some(place));
    let plays = vault.plays().unwrap();
    assert_eq!((plays.len(), plays[0].exercise.as_str(), plays[0].id), (1, "minibus", id));

    let again = begin(&mut vault);
    assert_ne!(again, id);
    assert!(matches!(vault.case(id), Err(Error::CaseUnknown)));
    assert!(matches!(vault.append(id, &[], NOON), Err(Error::CaseUnknown)));
    assert!(matches!(vault.put_draft(id, "note", "x"), Err(Error::CaseUnknown)));
    assert!(vault.case(again).unwrap().answers().is_empty());
    assert!(vault.drafts(again).unwrap().is_empty() && vault.place(again).unwrap().is_none());
}

/// K7, by key: neither file opens in the place of the other, and neither is harmed by the attempt.
#[test]
fn neither_file_is_read_as_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (home, mut vault) = open(folder.path());
    begin(&mut vault);
    vault.close().unwrap();
    drop(home);
    let exercises = folder.path().join("exercises.db");
    let (of_cases, of_exercises) =
        (fs::read(bare.database()).unwrap(), fs::read(&exercises).unwrap());

    fs::write(bare.database(), &of_exercises).unwrap();
    assert!(bare.try_open().is_err(), "an exercise is no vault");
    assert_eq!(fs::read(bare.database()).unwrap(), of_exercises);
    fs::write(bare.database(), &of_cases).unwrap();

    fs::write(&exercises, &of_cases).unwrap();
    let (home, vault) = open(folder.path());
    assert_eq!(vault.plays().unwrap(), [], "a vault is no exercise: a new file is begun");
    vault.close().unwrap();
    drop(home);
    let aside = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
    let aside = aside.filter(|path| path.display().to_string().contains("exercises.db.damaged-"));
    assert_eq!(fs::read(aside.last().unwrap()).unwrap(), of_cases, "set aside, not lost");
    bare.open();
}

/// By name and by form: a vault of cases knows no play, and takes none.
#[test]
fn no_vault_of_cases_knows_an_exercise() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (mut home, mut officer) = bare.open();
    let mut vault = home.exercises(NOON).unwrap();
    let id = begin(&mut vault);
    vault.append(id, &[answer("papers-held", Response::Yes)], NOON).unwrap();
    assert!(matches!(officer.case(id.as_case()), Err(Error::CaseUnknown)));
    let into = officer.append(id.as_case(), vec![answer("papers-held", Response::Yes)], NOON);
    assert!(matches!(into, Err(Error::CaseUnknown)));
    let real = case_id();
    officer.append(real, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    assert!(matches!(vault.case(PlayId(real.0)), Err(Error::CaseUnknown)));
    // What a play folds to is of nobody and of no computer.
    let case = vault.case(id).unwrap();
    let author = case.opening.as_ref().unwrap().latest().author;
    assert_ne!(author, officer.officer());
    assert_eq!(author.0, [0; 16]);
    assert_eq!(case.id, CaseId(id.0));
}

/// The whole of a practised record leaves every other file of the computer as it was.
#[test]
fn practising_leaves_no_trace_in_a_vault() {
    let folder = tempfile::tempdir().unwrap();
    drop(Bare::new(folder.path()));
    let before = files(folder.path());
    let (home, mut vault) = open(folder.path());
    let id = begin(&mut vault);
    for question in ["papers-held", "worked", "debt-here"] {
        vault.append(id, &[answer(question, Response::Yes)], NOON).unwrap();
    }
    vault.append(id, &[note(None, "nothing of this anywhere")], NOON).unwrap();
    vault.put_draft(id, "note", "nor of this").unwrap();
    vault.close().unwrap();
    drop(home);
    let after = files(folder.path());
    let changed = after.iter().filter(|(name, bytes)| before.get(*name) != Some(bytes));
    let changed = changed.map(|(name, _)| Path::new(name).file_name().unwrap().to_owned());
    assert_eq!(changed.collect::<Vec<_>>(), ["exercises.db"]);
    assert!(before.keys().all(|name| after.contains_key(name)));
}

/// A file of the time before classes keeps what was practised, and takes what a class hands in.
#[test]
fn a_file_from_before_classes_is_brought_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = open(folder.path());
    let id = begin(&mut vault);
    vault.append(id, &[answer("papers-held", Response::Yes)], NOON).unwrap();
    let before = vault.case(id).unwrap();
    vault.age();
    assert!(vault.brought().is_err() && vault.settings().is_err(), "there was no such table");
    vault.close().unwrap();
    drop(home);
    let (_home, mut vault) = open(folder.path());
    assert_eq!(vault.case(id).unwrap(), before);
    assert_eq!(vault.brought().unwrap(), []);
    let one = |id: u8, at: i64, bytes: &[u8]| Brought {
        id: PlayId([id; 16]),
        exercise: "minibus".into(),
        person: "spoke".into(),
        at: Moment(at),
        bytes: bytes.to_vec(),
    };
    assert!(vault.bring(&one(1, 5, b"first")).unwrap());
    assert!(vault.bring(&one(2, 3, b"second")).unwrap());
    // Brought again: newer, and where it was.
    assert!(!vault.bring(&one(1, 9, b"again")).unwrap());
    let there = vault.brought().unwrap();
    assert_eq!(there, [one(2, 3, b"second"), one(1, 5, b"again")]);
    // Beginning anew takes nothing of it away.
    begin(&mut vault);
    vault.take_away(PlayId([2; 16])).unwrap();
    assert_eq!(vault.brought().unwrap(), [one(1, 5, b"again")]);
}
