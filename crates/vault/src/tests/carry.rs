//! A backup to a folder and back on another computer; every bit that changes on the way is found.

use std::path::{Path, PathBuf};

use dalil_case::{CaseId, Moment};

use super::cast::{Bare, NOON, PASSPHRASE, amina, given};
use super::copies::filled;
use crate::{Error, Home, Vault, check_backup};

const CASE: CaseId = CaseId([0x2a; 16]);

fn code<T>(result: Result<T, Error>) -> &'static str {
    result.err().map_or("no error", |error| error.code())
}

fn back_up(vault: &mut Vault, folder: &Path) -> PathBuf {
    let mut outgoing = vault.begin_backup(folder, "post 3", NOON).unwrap();
    assert!(!outgoing.progress().is_done());
    while !outgoing.step().unwrap().is_done() {}
    outgoing.finish().unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap().map(Result::unwrap);
    let mut names: Vec<String> =
        entries.map(|entry| entry.file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// R20, P4: on a fresh computer, with the backup and the passphrase alone, everything is there.
#[test]
fn a_backup_comes_back_on_another_computer() {
    let (first, stick, second) =
        (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (_home, mut vault) = amina(first.path());
    filled(&mut vault, CASE, 40);
    vault.put_draft(CASE, "note", "half a thou").unwrap();
    let file = super::files::sealed(&vault, &super::files::plain(99_000), 1000);
    super::files::attach(&mut vault, CASE, file, Some(b"small"));
    let (id, events) = (vault.id(), vault.events(CASE).unwrap());
    let backup = back_up(&mut vault, stick.path());
    assert_eq!(names(stick.path()), ["copy-20261124T120000Z"]);
    assert_eq!(names(&backup), ["0.bin", "1.bin", "2.bin", "3.bin", "index.bin"]);
    assert_eq!(check_backup(&backup).unwrap().alias, "post 3");
    assert_eq!(code(vault.begin_backup(stick.path(), "post 3", NOON)), "backup-exists");
    let (mut home, _) = Home::open(second.path(), NOON).unwrap();
    let mut incoming = home.begin_restore(&backup).unwrap();
    assert_eq!((incoming.state().vault, incoming.state().seq), (id, 42));
    while !incoming.step().unwrap().is_done() {}
    assert_eq!(home.finish_restore(incoming).unwrap(), "post 3");
    let (mut opened, _) = home.unlock(id, &given(PASSPHRASE), NOON).unwrap();
    assert_eq!(opened.events(CASE).unwrap(), events);
    assert_eq!(opened.drafts(CASE).unwrap()[0].text, "half a thou");
    let kept = opened.case(CASE).unwrap().attachments;
    assert_eq!(super::files::whole(&opened, &kept[0].value).unwrap(), super::files::plain(99_000));
    assert_eq!(opened.read_small(&kept[0].value).unwrap().unwrap().as_slice(), b"small");
    super::copies::add(&mut opened, CASE, 50..53);
    assert!(opened.verify_case(CASE).unwrap());
    // Never over one that is here.
    assert_eq!(code(home.begin_restore(&backup)), "vault-exists");
    opened.close().unwrap();
    drop(home);
    let (home, _) = Home::open(second.path(), NOON).unwrap();
    assert_eq!(home.officers()[0].alias, "post 3");
    assert_eq!(code(home.begin_restore(&backup)), "vault-exists");
}

#[test]
fn a_backup_that_was_given_up_leaves_nothing() {
    let (first, stick, second) =
        (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (_home, mut vault) = amina(first.path());
    filled(&mut vault, CASE, 4);
    let mut outgoing = vault.begin_backup(stick.path(), "post 3", NOON).unwrap();
    outgoing.step().unwrap();
    outgoing.cancel();
    assert_eq!(names(stick.path()), [""; 0]);
    let missing = stick.path().join("nowhere");
    assert_eq!(code(vault.begin_backup(&missing, "post 3", NOON)), "no-such-folder");
    assert_eq!(code(vault.begin_backup(Path::new("here"), "post 3", NOON)), "no-such-folder");
    let backup = back_up(&mut vault, stick.path());
    let (home, _) = Home::open(second.path(), NOON).unwrap();
    let mut incoming = home.begin_restore(&backup).unwrap();
    incoming.step().unwrap();
    incoming.cancel();
    assert_eq!(names(&second.path().join("vaults")), [""; 0]);
    assert_eq!(code(home.begin_restore(stick.path())), "no-backup");
    assert_eq!(home.officers(), []);
}

/// R5, R6: each flipped byte, each cut: found, and nothing comes of it.
#[test]
fn a_backup_that_changed_on_the_way_is_refused() {
    let (first, stick, second) =
        (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let bare = Bare::new(first.path());
    let (_home, mut vault) = bare.open();
    filled(&mut vault, CASE, 4);
    let file = super::files::sealed(&vault, &super::files::plain(99), 1000);
    super::files::attach(&mut vault, CASE, file, None);
    let backup = back_up(&mut vault, stick.path());
    let (mut home, _) = Home::open(second.path(), Moment(NOON.0 + 1)).unwrap();
    for name in names(&backup) {
        let path = backup.join(&name);
        let whole = std::fs::read(&path).unwrap();
        let mut spoiled: Vec<Vec<u8>> = (0..whole.len())
            .step_by((whole.len() / 12).max(1))
            .map(|at| {
                let mut bytes = whole.clone();
                bytes[at] ^= 1;
                bytes
            })
            .collect();
        spoiled.extend([0, 1, whole.len() / 2, whole.len() - 1].map(|cut| whole[..cut].to_vec()));
        for bytes in spoiled {
            std::fs::write(&path, &bytes).unwrap();
            assert_eq!(code(check_backup(&backup)), "backup-damaged", "{name}");
            let came = home.begin_restore(&backup).and_then(|mut incoming| {
                while !incoming.step()?.is_done() {}
                home.finish_restore(incoming)
            });
            assert_eq!(code(came), "backup-damaged", "{name}");
            assert_eq!(home.officers(), [], "{name}");
        }
        std::fs::write(&path, &whole).unwrap();
    }
    assert!(check_backup(&backup).is_ok());
}
