//! Bad input and bad luck: each has a name, and leaves everything that was there.

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use dalil_case::{Moment, Response};
use dalil_seal::ChosenPassphrase;

use super::cast::{
    Bare, CHEAP, NOON, PASSPHRASE, amina, answer, case_id, chosen, given, note, opening,
};
use crate::{Error, Home, Notice, Vault};

/// Every file below a folder, with its bytes.
fn snapshot(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(snapshot(&path));
        } else {
            files.insert(path.to_str().unwrap().to_owned(), std::fs::read(&path).unwrap());
        }
    }
    files
}

fn header_path(data: &Path, id: crate::VaultId) -> std::path::PathBuf {
    data.join("vaults").join(id.to_string()).join("vault.hdr")
}

fn code<T>(result: Result<T, Error>) -> &'static str {
    result.err().map_or("no error", |error| error.code())
}

#[test]
fn wrong_passphrases_wait_longer_each_time() {
    let folder = tempfile::tempdir().unwrap();
    let (home, vault) = amina(folder.path());
    let id = vault.id();
    vault.close().unwrap();
    let mut now = NOON;
    for (failures, wait) in [(1, 1000), (2, 2000), (3, 4000)] {
        let wrong = given("quiet lantern over seven harbour");
        match home.unlock(id, &wrong, now) {
            Err(Error::WrongPassphrase { failures: f, wait_ms, .. }) => {
                assert_eq!((f, wait_ms), (failures, wait));
            }
            other => panic!("{:?}", other.map(drop)),
        }
        // Too soon: nothing is tried, not even the right one.
        assert_eq!(
            code(home.unlock(id, &given(PASSPHRASE), Moment(now.0 + wait as i64 - 1))),
            "too-soon"
        );
        assert_eq!(home.wait_ms(id, Moment(now.0 + 600)).unwrap(), wait - 600);
        now = Moment(now.0 + wait as i64);
    }
    let (vault, notices) = home.unlock(id, &given(PASSPHRASE), now).unwrap();
    assert_eq!(notices, [Notice::FailedAttempts { count: 3 }]);
    vault.close().unwrap();
    assert_eq!(home.wait_ms(id, now).unwrap(), 0);
    assert!(home.unlock(id, &given(PASSPHRASE), now).unwrap().1.is_empty());
}

#[test]
fn confirming_counts_as_an_attempt_and_keeps_the_vault_open() {
    let folder = tempfile::tempdir().unwrap();
    let (home, mut vault) = amina(folder.path());
    let (id, case) = (vault.id(), case_id());
    assert_eq!(code(home.confirm(id, &given(PASSPHRASE), NOON)), "no error");
    assert_eq!(code(home.confirm(id, &given("not this one"), NOON)), "wrong-passphrase");
    vault.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    assert!(vault.verify_case(case).unwrap());
    // Locking notes where the history stands, and does not forgive the attempt.
    vault.close().unwrap();
    assert_eq!(home.wait_ms(id, NOON).unwrap(), 1000);
    let later = Moment(NOON.0 + 1000);
    let (vault, notices) = home.unlock(id, &given(PASSPHRASE), later).unwrap();
    assert_eq!(notices, [Notice::FailedAttempts { count: 1 }]);
    assert_eq!(vault.pinned().seq, 1);
}

#[test]
fn the_second_copy_of_the_header_serves() {
    let folder = tempfile::tempdir().unwrap();
    let (home, vault) = amina(folder.path());
    let id = vault.id();
    vault.close().unwrap();
    for (name, other) in [("vault.hdr", "vault.hdr.1"), ("vault.hdr.1", "vault.hdr")] {
        let path = header_path(folder.path(), id).with_file_name(name);
        let other = path.with_file_name(other);
        std::fs::write(&path, b"torn").unwrap();
        let (vault, notices) = home.unlock(id, &given(PASSPHRASE), NOON).unwrap();
        assert_eq!(notices, [Notice::SecondCopyUsed { file: name.to_owned() }]);
        vault.close().unwrap();
        // Both are whole again, and the torn one is still there under its date.
        assert_eq!(std::fs::read(&path).unwrap(), std::fs::read(other).unwrap());
        let aside = path.with_file_name(format!("{name}.damaged-20261124T120000Z"));
        assert_eq!(std::fs::read(aside).unwrap(), b"torn");
    }
}

#[test]
fn a_header_damaged_in_both_copies_is_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    let (home, vault) = amina(folder.path());
    let id = vault.id();
    vault.close().unwrap();
    let path = header_path(folder.path(), id);
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[5000] ^= 1;
    std::fs::write(&path, &bytes).unwrap();
    std::fs::write(path.with_extension("hdr.1"), &bytes).unwrap();
    let database = std::fs::read(path.with_file_name("vault.db")).unwrap();
    assert_eq!(code(home.unlock(id, &given(PASSPHRASE), NOON)), "header-damaged");
    let folder = path.parent().unwrap();
    let names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains(".damaged-"))
        .collect();
    assert_eq!(names.len(), 2, "{names:?}");
    for name in names {
        assert_eq!(std::fs::read(folder.join(name)).unwrap(), bytes);
    }
    assert_eq!(std::fs::read(path.with_file_name("vault.db")).unwrap(), database);
    assert_eq!(code(home.unlock(id, &given(PASSPHRASE), NOON)), "header-damaged");
}

#[test]
fn a_damaged_page_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (home, mut vault) = bare.open();
    let case = case_id();
    vault.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    for n in 0..40 {
        vault
            .append(case, vec![note(None, &format!("{n} {}", "word ".repeat(400)))], NOON)
            .unwrap();
    }
    vault.close().unwrap();
    drop(home);
    let whole = std::fs::read(bare.database()).unwrap();
    for page in [0, 3, whole.len() / 4096 / 2, whole.len() / 4096 - 1] {
        let mut damaged = whole.clone();
        damaged[page * 4096 + 2000] ^= 0x10;
        std::fs::write(bare.database(), &damaged).unwrap();
        // At once, or in the first quiet moment; never a word that is not the one written.
        match bare.try_open() {
            Err(error) => assert_eq!(error.code(), "vault-damaged", "page {page}"),
            Ok((_home, mut vault)) => {
                let whole = vault.check_pages(&crate::Quiet::undisturbed()).unwrap();
                assert_eq!(whole, Some(false), "page {page}");
            }
        }
    }
    std::fs::write(bare.database(), &whole).unwrap();
    assert_eq!(bare.open().1.events(case).unwrap().len(), 41);
    std::fs::remove_file(bare.database()).unwrap();
    assert_eq!(code(bare.try_open()), "vault-missing");
}

#[test]
fn a_vault_from_the_future_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (home, vault) = bare.open();
    vault.conn.execute_batch("PRAGMA user_version = 9999").unwrap();
    vault.close().unwrap();
    drop(home);
    let before = snapshot(&bare.folder());
    assert_eq!(code(bare.try_open()), "vault-from-the-future");
    assert_eq!(before, snapshot(&bare.folder()));
}

#[test]
fn a_second_instance_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (first, _) = Home::open(folder.path(), NOON).unwrap();
    assert_eq!(code(Home::open(folder.path(), NOON)), "second-instance");
    drop(first);
    Home::open(folder.path(), NOON).unwrap();
}

#[test]
fn officers_have_names_and_passphrases() {
    let folder = tempfile::tempdir().unwrap();
    let (mut home, mut first) = amina(folder.path());
    let mut refused = |alias: &str| code(home.create(alias, &chosen(), CHEAP, None, NOON));
    assert_eq!(refused(""), "alias-empty");
    assert_eq!(refused("  \t "), "alias-empty");
    assert_eq!(refused("  AMINA "), "alias-taken");
    assert_eq!(refused(&"x".repeat(65)), "alias-too-long");
    let low = dalil_seal::Cost { memory_kib: 8192, passes: 3, lanes: 1 };
    let low = crate::CostPolicy::Fixed(low);
    assert_eq!(code(home.create("Idir", &chosen(), low, None, NOON)), "cost-refused");
    let choose = |text: &str| code(ChosenPassphrase::choose(text, &["Idir"]).map_err(Error::from));
    assert_eq!(choose(""), "passphrase-empty");
    assert_eq!(choose("Xk9$mQ2!vLp"), "passphrase-too-short");
    assert_eq!(choose("password1234"), "passphrase-weak");
    assert_eq!(choose(&"ab".repeat(65)), "passphrase-too-long");
    assert_eq!(choose(PASSPHRASE), "no error");
    // Beside an open colleague the computer's key is shared; alone it is a new one.
    let second = home.create("Idir", &chosen(), CHEAP, Some(&mut first), NOON).unwrap();
    let third = home.create("ⵉⴷⵉⵔ", &chosen(), CHEAP, None, NOON).unwrap();
    let key = |vault: &Vault| *vault.device_key().unwrap().expose().expose();
    assert_eq!(key(&first), key(&second));
    assert_ne!(key(&first), key(&third));
    let names: Vec<String> = home.officers().into_iter().map(|officer| officer.alias).collect();
    assert_eq!(names, ["Amina", "Idir", "ⵉⴷⵉⵔ"]);
    assert_eq!(code(home.unlock(crate::VaultId([0; 16]), &given("x"), NOON)), "officer-unknown");
}

#[test]
fn one_officer_reads_nothing_of_another() {
    let folder = tempfile::tempdir().unwrap();
    let (mut home, mut first) = amina(folder.path());
    let other = ChosenPassphrase::choose("brave pelican under tall cedars", &[]).unwrap();
    let second = home.create("Idir", &other, CHEAP, Some(&mut first), NOON).unwrap();
    let case = case_id();
    first.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    assert_eq!(code(second.case(case)), "case-unknown");
    let id = first.id();
    first.close().unwrap();
    let wrong = given("brave pelican under tall cedars");
    assert_eq!(code(home.unlock(id, &wrong, NOON)), "wrong-passphrase");
}

#[test]
fn a_lost_device_record_loses_no_vault() {
    let folder = tempfile::tempdir().unwrap();
    let (home, vault) = amina(folder.path());
    let id = vault.id();
    vault.close().unwrap();
    drop(home);
    std::fs::write(folder.path().join("device.hdr"), b"torn").unwrap();
    let (home, notices) = Home::open(folder.path(), NOON).unwrap();
    assert_eq!(notices, [Notice::SecondCopyUsed { file: "device.hdr".to_owned() }]);
    assert_eq!(home.officers()[0].alias, "Amina");
    drop(home);
    for name in ["device.hdr", "device.hdr.1"] {
        std::fs::write(folder.path().join(name), b"torn").unwrap();
    }
    let (home, notices) = Home::open(folder.path(), NOON).unwrap();
    assert_eq!(notices, [Notice::DeviceRecordRebuilt]);
    assert_eq!(home.officers()[0].vault_id, id);
    let (mut vault, notices) = home.unlock(id, &given(PASSPHRASE), NOON).unwrap();
    assert_eq!(notices, []);
    // Work goes on, in a chain of the new record.
    let case = case_id();
    vault.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    assert_eq!(vault.verify_recent(10).unwrap().broken, None);
}

#[test]
fn a_full_disk_frees_the_reserve_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (_home, mut vault) = bare.open();
    let reserve = folder.path().join("reserve.bin");
    assert_eq!(std::fs::metadata(&reserve).unwrap().len(), 16 << 20);
    let case = case_id();
    vault.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    // SQLite's own limit stands for the disk's: the same error, from the same place.
    let pages: i64 = vault.conn.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    vault.conn.execute_batch(&format!("PRAGMA max_page_count = {pages}")).unwrap();
    let mut kept = 0;
    let error = loop {
        let text = format!("{kept} {}", "word ".repeat(300));
        match vault.append(case, vec![note(None, &text)], NOON) {
            Ok(_) => kept += 1,
            Err(error) => break error,
        }
        assert!(kept < 1000, "never full");
    };
    assert_eq!(error.code(), "disk-full");
    assert!(!reserve.exists());
    assert_eq!(vault.take_notices(), [Notice::ReserveFreed]);
    assert_eq!(vault.case(case).unwrap().notes.len(), kept);
    // Once there is room, work goes on where it stood.
    vault.conn.execute_batch("PRAGMA max_page_count = 1000000").unwrap();
    vault.append(case, vec![answer("debt", Response::Yes)], NOON).unwrap();
    assert_eq!(vault.verify_recent(1000).unwrap().checked, kept + 2);
}

#[test]
fn files_are_for_their_owner_alone() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("new").join("data");
    let (_home, mut vault) = amina(&data);
    vault.append(case_id(), vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    fn check(path: &Path) -> usize {
        let mode = std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        if path.is_dir() {
            assert_eq!(mode, 0o700, "{}", path.display());
            return std::fs::read_dir(path).unwrap().map(|e| check(&e.unwrap().path())).sum();
        }
        assert_eq!(mode, 0o600, "{}", path.display());
        1
    }
    assert!(check(&data) >= 8);
}

const READ_ONLY: &str = "DALIL_READ_ONLY";

/// The superuser may write everywhere: tried as nobody.
#[test]
fn a_read_only_folder_is_told_and_left_alone() {
    if let Some(data) = std::env::var_os(READ_ONLY) {
        assert_eq!(code(Home::open(data.as_ref(), NOON)), "folder-read-only");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    let exe = folder.path().join("tests");
    std::fs::copy(std::env::current_exe().unwrap(), &exe).unwrap();
    for data in [folder.path().join("locked"), folder.path().join("used")] {
        if data.ends_with("used") {
            amina(&data).1.close().unwrap();
        } else {
            std::fs::create_dir(&data).unwrap();
        }
        std::fs::set_permissions(&data, std::fs::Permissions::from_mode(0o555)).unwrap();
        let before = snapshot(&data);
        let mut command = Command::new(&exe);
        command
            .args(["--exact", "tests::bad::a_read_only_folder_is_told_and_left_alone"])
            .env(READ_ONLY, &data);
        if std::fs::metadata("/proc/self")
            .is_ok_and(|meta| std::os::unix::fs::MetadataExt::uid(&meta) == 0)
        {
            std::os::unix::process::CommandExt::uid(&mut command, 65_534);
        }
        assert!(command.status().unwrap().success(), "{}", data.display());
        assert_eq!(before, snapshot(&data));
        std::fs::set_permissions(&data, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
}

#[test]
fn every_code_is_listed_once() {
    let mut codes = Error::CODES.to_vec();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), Error::CODES.len());
    let kebab = |code: &&str| code.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    assert!(codes.iter().all(kebab));
}
