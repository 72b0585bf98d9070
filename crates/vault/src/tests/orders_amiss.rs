//! What goes wrong about an order keeps nobody out: a bad page of the computer's file, and another
//! vault of the computer that is not what it was.

use std::fs;
use std::path::{Path, PathBuf};

use dalil_protocol::{ItemKind, SealedOrder};
use dalil_seal::{MasterKey, SheetCode};

use super::cast::{NOON, PASSPHRASE, given};
use super::orders::{STAYS, erase, obey, post, signed, take};
use super::recovery::{OTHER, code, other, rehearsed};
use crate::{Door, Error, Home, Vault, VaultId};

const PAGE: usize = 4096;

/// A folder as it lies there, in another place.
fn copied(from: &Path) -> tempfile::TempDir {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
            let to = to.join(entry.file_name());
            if entry.path().is_dir() {
                copy(&entry.path(), &to);
            } else {
                fs::copy(entry.path(), to).unwrap();
            }
        }
    }
    let folder = tempfile::tempdir().unwrap();
    copy(from, folder.path());
    folder
}

fn outbox_file(data: &Path) -> PathBuf {
    let files = fs::read_dir(data).unwrap().map(|entry| entry.unwrap().path());
    let is_outbox = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        name.starts_with("device-") && name.ends_with(".db")
    };
    files.into_iter().find(is_outbox).unwrap()
}

/// The pages of one table or index of the computer's file, numbered from nought.
fn pages(vault: &Vault, of: &str) -> Vec<usize> {
    let conn = &vault.outbox.as_ref().unwrap().conn;
    let mut statement = conn.prepare("SELECT pageno FROM dbstat WHERE name = ?1").unwrap();
    let pages = statement.query_map([of], |row| row.get::<_, i64>(0)).unwrap();
    let pages: Vec<_> = pages.map(|page| usize::try_from(page.unwrap()).unwrap() - 1).collect();
    assert!(!pages.is_empty(), "{of}");
    pages
}

type Way<'a> = Box<dyn Fn(&Home, VaultId) -> Result<Vault, Error> + 'a>;

/// Every way into a vault.
fn ways<'a>(paper: &'a str, master: &'a MasterKey) -> [(&'a str, Way<'a>); 4] {
    [
        ("unlock", Box::new(|home, id| home.unlock(id, &given(PASSPHRASE), NOON).map(|it| it.0))),
        ("mend", Box::new(|home, id| home.mend(id, &given(PASSPHRASE), NOON).map(|it| it.0))),
        (
            "sheet",
            Box::new(move |home, id| {
                let sheet = SheetCode::read(paper).unwrap();
                home.recover(id, &sheet, &other(), NOON).map(|it| it.0)
            }),
        ),
        (
            "custodians",
            Box::new(move |home, id| {
                let unlock = home.header_for(id)?.unlock_key(other().passphrase())?;
                home.recover_with(id, master, &unlock, NOON).map(|it| it.0)
            }),
        ),
    ]
}

/// R5: where an order cannot be read, none is known, and whoever works goes on; where it can, it is
/// gone by, whatever else cannot be read.
#[test]
fn a_bad_page_of_what_came_keeps_nobody_out() {
    let (post, mut vault) = post(&["Amina"]);
    let paper = rehearsed(&mut vault);
    let master = MasterKey::copy_of(vault.master().expose().expose());
    let bytes = signed(&vault, &erase());
    take(&mut vault, ItemKind::Order, &bytes);
    let bytes = signed(&vault, &SealedOrder::SealLock);
    take(&mut vault, ItemKind::Order, &bytes);
    let of = |tables: &[&str]| -> Vec<usize> {
        tables.iter().flat_map(|table| pages(&vault, table)).collect()
    };
    let came = of(&["item", "sqlite_autoindex_item_1", "item_waiting"]);
    let ordered = of(&["ordered"]);
    let (id, stays) = (post.ids[0], vault.events(STAYS).unwrap());
    vault.close().unwrap();
    let mut sealed = 0;
    for page in came.iter().chain(&ordered) {
        for (way, enter) in ways(&paper, &master) {
            let folder = copied(post.folder.path());
            let path = outbox_file(folder.path());
            let mut file = fs::read(&path).unwrap();
            file[page * PAGE + 2000] ^= 0x10;
            fs::write(&path, &file).unwrap();
            let (home, _) = Home::open(folder.path(), NOON).unwrap();
            let entered = enter(&home, id);
            let is_by_passphrase = ["unlock", "mend"].contains(&way);
            // A file that cannot be read at the door is set aside, and what was ordered with it.
            let is_aside = fs::read_dir(folder.path())
                .unwrap()
                .any(|entry| entry.unwrap().path().to_string_lossy().contains(".damaged-"));
            if is_by_passphrase && came.contains(page) && !is_aside {
                sealed += 1;
                assert_eq!(code(entered), "vault-sealed", "{way} {page}");
                assert_eq!(home.door(id), Door::SealedByOrder);
                continue;
            }
            let mut vault = entered.unwrap_or_else(|error| panic!("{way} {page}: {error:?}"));
            assert_eq!(home.door(id), Door::Closed, "{way} {page}");
            assert!(vault.outbox.is_some());
            assert!(vault.case_ids().unwrap().contains(&STAYS));
            // In the middle of work, too.
            assert!(!home.obey_seal(&mut vault, NOON).unwrap(), "{way} {page}");
            assert!(vault.events(STAYS).unwrap().starts_with(&stays));
        }
    }
    assert!(sealed > 1, "{sealed}");
}

/// Another vault whose header is a forgery, or cannot be read: this one is sealed, once, recovered,
/// and stays open; the other is sealed as soon as it can be.
#[test]
fn another_vault_that_cannot_be_sealed_keeps_nobody_out() {
    let (post, mut vault) = post(&["Amina", "Idir"]);
    rehearsed(&mut vault);
    vault.close().unwrap();
    let mut vault = post.unlock(0).unwrap();
    let paper = rehearsed(&mut vault);
    let master = MasterKey::copy_of(vault.master().expose().expose());
    let bytes = signed(&vault, &SealedOrder::SealLock);
    obey(&mut vault, &bytes);
    vault.close().unwrap();
    let header = |data: &Path, who: usize, name: &str| {
        data.join("vaults").join(post.ids[who].to_string()).join(name)
    };
    for is_forged in [true, false] {
        for (way, enter) in ways(&paper, &master) {
            let folder = copied(post.folder.path());
            let kept = ["vault.hdr", "vault.hdr.1"].map(|name| {
                let idirs = header(folder.path(), 1, name);
                let whole = fs::read(&idirs).unwrap();
                fs::remove_file(&idirs).unwrap();
                if is_forged {
                    fs::copy(header(folder.path(), 0, name), &idirs).unwrap();
                } else {
                    fs::create_dir(&idirs).unwrap();
                }
                (idirs, whole)
            });
            let (home, _) = Home::open(folder.path(), NOON).unwrap();
            let [amina, idir] = [post.ids[0], post.ids[1]];
            let entered = enter(&home, amina);
            let mut vault = if ["unlock", "mend"].contains(&way) {
                assert_eq!(code(entered), "vault-sealed", "{way}");
                assert_eq!(home.door(amina), Door::SealedByOrder);
                let sheet = SheetCode::read(&paper).unwrap();
                home.recover(amina, &sheet, &other(), NOON).unwrap().0
            } else {
                entered.unwrap_or_else(|error| panic!("{way}: {error:?}"))
            };
            rehearsed(&mut vault);
            assert!(!home.obey_seal(&mut vault, NOON).unwrap(), "{way}: it was gone by for her");
            vault.close().unwrap();
            home.unlock(amina, &given(OTHER), NOON).unwrap().0.close().unwrap();
            for (idirs, whole) in kept {
                if !is_forged {
                    fs::remove_dir(&idirs).unwrap();
                }
                fs::write(idirs, whole).unwrap();
            }
            let again = home.unlock(amina, &given(OTHER), NOON).unwrap().0;
            again.close().unwrap();
            assert_eq!(home.door(idir), Door::SealedByOrder, "{way}");
            assert_eq!(home.door(amina), Door::Closed, "{way}");
        }
    }
}

/// A vault that nothing would recover opens as ever, and nobody says that it is sealed; the others
/// are.
#[test]
fn what_is_not_sealed_is_not_said_to_be() {
    // Amina enrolled, so the custodians recover hers; nothing recovers Samir's.
    let (post, mut vault) = post(&["Amina", "Samir"]);
    let bytes = signed(&vault, &SealedOrder::SealLock);
    take(&mut vault, ItemKind::Order, &bytes);
    vault.close().unwrap();
    for _ in 0..2 {
        post.unlock(1).unwrap().close().unwrap();
        assert_eq!(post.doors(), [Door::SealedByOrder, Door::Closed]);
    }
    // A sheet that is made later is not what that order was about.
    let mut vault = post.unlock(1).unwrap();
    rehearsed(&mut vault);
    vault.close().unwrap();
    post.unlock(1).unwrap().close().unwrap();
}
