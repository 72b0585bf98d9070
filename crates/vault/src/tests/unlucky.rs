//! Bad luck that nobody meant: clocks that jump, files cut to nothing, no room for a count.

use std::collections::BTreeMap;
use std::path::Path;

use dalil_case::{CaseId, Moment};

use super::cast::{Bare, CHEAP, NOON, PASSPHRASE, amina, case_id, chosen, given, note, opening};
use crate::{CaseQuery, Error, Home, Place};

fn code<T>(result: Result<T, Error>) -> &'static str {
    result.err().map_or("no error", |error| error.code())
}

/// The files of one folder, with their bytes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries
        .filter(|entry| entry.path().is_file())
        .map(|entry| {
            let name = entry.file_name().into_string().unwrap();
            (name, std::fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// A battery dies, and it is 1970 again: nobody waits for the year of the last failure.
#[test]
fn a_clock_set_back_keeps_nobody_out() {
    let folder = tempfile::tempdir().unwrap();
    let (home, vault) = amina(folder.path());
    let id = vault.id();
    vault.close().unwrap();
    let year_2106 = Moment(4_294_967_296_000);
    let wrong = given("quiet lantern over seven harbour");
    assert_eq!(code(home.unlock(id, &wrong, year_2106)), "wrong-passphrase");
    // The wait begins anew, once, and goes by.
    assert_eq!(home.wait_ms(id, Moment(0)).unwrap(), 1000);
    assert_eq!(home.wait_ms(id, Moment(400)).unwrap(), 600);
    assert_eq!(code(home.unlock(id, &given(PASSPHRASE), Moment(999))), "too-soon");
    let (vault, _) = home.unlock(id, &given(PASSPHRASE), Moment(1000)).unwrap();
    vault.close().unwrap();
}

#[test]
fn a_file_cut_to_nothing_is_not_taken_for_a_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let whole = std::fs::read(bare.database()).unwrap();
    for length in [0, 1, 100, 4095, 4096] {
        std::fs::write(bare.database(), &whole[..length]).unwrap();
        let before = files(&bare.folder());
        assert_eq!(code(bare.try_open()), "vault-damaged", "{length} bytes");
        assert!(files(&bare.folder()) == before, "{length} bytes: touched");
    }
}

/// What a crash left beside a damaged file may be what a helper needs to mend it.
#[test]
fn a_damaged_file_keeps_the_log_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (_home, mut vault) = bare.open();
    let case = case_id();
    vault.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    vault.checkpoint().unwrap();
    vault.append(case, vec![note(None, "later")], NOON).unwrap();
    // As it stands on the disk at this moment.
    let mut whole = files(&bare.folder());
    let crashed = tempfile::tempdir().unwrap();
    let left = Bare { data: crashed.path().to_owned(), ..bare };
    std::fs::create_dir_all(left.folder()).unwrap();
    for (name, bytes) in files(folder.path()) {
        std::fs::write(crashed.path().join(name), bytes).unwrap();
    }
    whole.get_mut("vault.db").unwrap()[40 * 100] ^= 1;
    for (name, bytes) in whole {
        std::fs::write(left.folder().join(name), bytes).unwrap();
    }
    let before = files(&left.folder());
    assert!(before.keys().any(|name| name == "vault.db-wal"), "a crash leaves a log");
    assert_eq!(code(left.try_open()), "vault-damaged");
    let after = files(&left.folder());
    assert!(after.keys().eq(before.keys()), "{:?}", after.keys());
    assert!(after == before, "touched");
}

#[test]
fn the_last_place_is_the_last_one_whatever_the_clock_says() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = amina(folder.path());
    let place = Place { view: "conversation".to_owned(), question: None, selection: None };
    let (first, second) = (CaseId([1; 16]), CaseId([2; 16]));
    vault.put_place(first, &place, NOON).unwrap();
    vault.put_place(second, &place, Moment(0)).unwrap();
    assert_eq!(vault.last_case().unwrap(), Some(second));
    vault.put_place(first, &place, Moment(1)).unwrap();
    assert_eq!(vault.last_case().unwrap(), Some(first));
}

/// A whole page pasted into the search field.
#[test]
fn a_long_search_is_a_search() {
    let folder = tempfile::tempdir().unwrap();
    let (_home, mut vault) = amina(folder.path());
    vault.append(case_id(), vec![opening("7K-M4Q", "Tanger cafe\u{301}s")], NOON).unwrap();
    let mut found = |text: &str| {
        vault.cases(&CaseQuery { text: text.to_owned(), ..CaseQuery::default() }).unwrap().len()
    };
    for (text, count) in [
        ("tanger ".repeat(5000), 1),
        (format!("tanger {}", "x".repeat(1 << 20)), 0),
        ("caf\u{e9}s".to_owned(), 1),
        ("cafe\u{301}s".to_owned(), 1),
        ("\"tanger\" OR NEAR(x) * ^ -".to_owned(), 0),
        ("\"tanger*\0".to_owned(), 1),
    ] {
        assert_eq!(found(&text), count, "{:.30}", text);
    }
}

#[test]
fn names_that_look_the_same_are_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let (mut home, _vault) = amina(folder.path());
    let mut named = |alias: &str| {
        let made = home.create(alias, &chosen(), CHEAP, None, NOON);
        let listed = home.officers().last().unwrap().alias.clone();
        (code(made), listed)
    };
    for alias in ["\u{200b}", "\u{202e}\u{200f} \u{feff}", "\0"] {
        assert_eq!(named(alias).0, "alias-empty", "{alias:?}");
    }
    for alias in ["A\u{200b}mina", "\u{202e}Amina", "Amina\0", "Ａｍｉｎａ", "AMINA\u{ad}"] {
        assert_eq!(named(alias).0, "alias-taken", "{alias:?}");
    }
    assert_eq!(named("\u{202e}post\u{7} 3\n"), ("no error", "post 3".to_owned()));
    assert_eq!(named("Re\u{301}da"), ("no error", "R\u{e9}da".to_owned()));
    assert_eq!(named("r\u{e9}da").0, "alias-taken");
}

/// The reserve is a help, not a condition.
#[test]
fn no_room_for_the_reserve_keeps_nobody_out() {
    let folder = tempfile::tempdir().unwrap();
    let (home, vault) = amina(folder.path());
    let id = vault.id();
    vault.close().unwrap();
    let reserve = folder.path().join("reserve.bin");
    std::fs::remove_file(&reserve).unwrap();
    std::fs::create_dir(&reserve).unwrap();
    assert_eq!(code(home.unlock(id, &given(PASSPHRASE), NOON)), "no error");
    drop(home);
    let (mut home, _) = Home::open(folder.path(), NOON).unwrap();
    assert_eq!(code(home.create("Idir", &chosen(), CHEAP, None, NOON)), "no error");
}

/// A disk that would not give its pages for a moment: what is read then sounds damaged, and is not.
#[test]
fn what_only_sounded_damaged_is_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (case, long) = (case_id(), "word ".repeat(4000));
    let (home, mut vault) = bare.open();
    vault.append(case, vec![opening("7K-M4Q", "Tanger"), note(None, &long)], NOON).unwrap();
    vault.close().unwrap();
    drop(home);
    let (home, mut vault) = bare.open();
    let whole = std::fs::read(bare.database()).unwrap();
    let mut bad = whole.clone();
    bad.iter_mut().skip(4096).step_by(512).for_each(|byte| *byte ^= 1);
    std::fs::write(bare.database(), &bad).unwrap();
    let refused = vault.events(case).unwrap_err();
    assert_eq!(refused.code(), "vault-damaged");
    std::fs::write(bare.database(), &whole).unwrap();
    assert_eq!(code(vault.events(case)), "vault-damaged", "the connection is spoilt");
    assert!(!vault.freshen(&Error::CaseUnknown), "a refusal that has nothing to do with it");
    assert!(vault.freshen(&refused));
    assert_eq!(vault.events(case).unwrap().len(), 2);
    vault.append(case, vec![note(None, "later")], NOON).unwrap();
    // Damage that is there stays damage.
    vault.close().unwrap();
    drop(home);
    let (_home, mut vault) = bare.open();
    std::fs::write(bare.database(), &bad).unwrap();
    let refused = vault.events(case).unwrap_err();
    vault.freshen(&refused);
    assert!(vault.events(case).is_err());
}
