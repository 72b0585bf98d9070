//! What can go wrong before a word is said, walked in the real window: a clear message in the
//! officer's language, a way on, a code, and everything that was there is still there.

use crate::before::{Files, yesterday};
use dalil_e2e::{ALIAS, Home, Key, Officer, PASSPHRASE, World};
use dalil_l10n::Language;
use std::path::{Path, PathBuf};
use std::process::Command;

fn at(home: &Home, language: Language, journey: &str) -> Officer {
    Officer::at(World::start_in(home.clone(), language.tag(), journey), language)
}

/// The one vault's file of this name.
fn in_vault(home: &Home, name: &str) -> PathBuf {
    let mut vaults = std::fs::read_dir(home.data().join("vaults")).unwrap();
    vaults.next().unwrap().unwrap().path().join(name)
}

/// A wrong passphrase, then the right one: nothing but the count of failures has moved.
#[test]
fn a_wrong_passphrase_is_said_at_the_field_and_the_right_one_opens() {
    let home = yesterday(Language::Fr);
    let before = home.files();
    let officer = at(&home, Language::Fr, "wrong-passphrase");
    officer.world.see("textbox", &officer.say("unlock-passphrase"));
    officer.world.press(Key::Enter);
    officer.said("passphrase-empty");
    assert_eq!(home.files(), before, "an empty passphrase is not even an attempt");
    officer.world.type_text("lantern gravel orbit").press(Key::Enter);
    officer.said("wrong-passphrase");
    officer.world.picture("refused");
    assert_eq!(officer.world.audit(), []);
    let moved = changed(&before, &home.files());
    assert!(moved.iter().all(|name| name.contains("vault.hdr")), "{moved:?}");
    officer.world.press([Key::Control, Key::Char('a')]);
    officer.unlock(PASSPHRASE);
}

/// A first day with no name, no passphrase, a guessable one, and two that differ.
#[test]
fn a_first_day_with_mistakes_creates_nothing() {
    let officer = Officer::at(World::start("es", "first-day-mistakes"), Language::Es);
    let world = &officer.world;
    let nothing = || {
        let files = world.home().files();
        assert!(!files.keys().any(|name| name.starts_with("vaults/")), "{:?}", files.keys());
    };
    world.go_to("textbox", &officer.say("create-alias")).press(Key::Enter);
    officer.said("alias-empty");
    nothing();
    world.type_text(ALIAS).press(Key::Enter);
    officer.said("passphrase-empty");
    nothing();
    world.type_text("12345678");
    world.go_to("textbox", &officer.say("create-repeat")).type_text("12345678").press(Key::Enter);
    officer.said("passphrase-weak");
    nothing();
    world.picture("weak");
    world.press([Key::Control, Key::Char('a')]).type_text(PASSPHRASE).press(Key::Enter);
    officer.said("passphrase-differs");
    nothing();
    world.press([Key::Control, Key::Char('a')]).type_text(PASSPHRASE).press(Key::Enter);
    world.see("heading", &officer.say("cases-title"));
}

/// With both copies damaged nothing is deleted, and it is said: before anybody types a passphrase,
/// and to whoever does.
#[test]
fn both_headers_damaged_are_set_aside_and_said() {
    let home = yesterday(Language::Ar);
    let torn = vec![0x5a; 100];
    for name in ["vault.hdr", "vault.hdr.1"] {
        std::fs::write(in_vault(&home, name), &torn).unwrap();
    }
    let before = home.files();
    let officer = at(&home, Language::Ar, "both-headers");
    officer.world.see("textbox", &officer.say("unlock-passphrase"));
    officer.world.see_text(&officer.say("notice-header-damaged"));
    officer.world.picture("at-the-start");
    officer.world.type_text(PASSPHRASE).press(Key::Enter);
    officer.told("header-damaged");
    officer.world.picture("said");
    assert_eq!(officer.world.audit(), []);
    let after = home.files();
    let kept = after.values().filter(|bytes| **bytes == torn).count();
    assert_eq!(kept, 2, "set aside, not deleted: {:?}", after.keys());
    let moved = changed(&before, &after);
    assert!(moved.iter().all(|name| name.contains("vault.hdr")), "{moved:?}");
}

#[test]
fn one_damaged_header_opens_from_the_other_and_says_so() {
    let home = yesterday(Language::En);
    std::fs::write(in_vault(&home, "vault.hdr"), b"torn").unwrap();
    let officer = at(&home, Language::En, "one-header");
    officer.unlock(PASSPHRASE);
    let after = home.files();
    assert!(after.values().any(|bytes| bytes == b"torn"), "set aside: {:?}", after.keys());
}

#[test]
fn a_damaged_database_is_said_and_left_as_it_is() {
    let home = yesterday(Language::Zgh);
    let path = in_vault(&home, "vault.db");
    let mut bytes = std::fs::read(&path).unwrap();
    // The first page: without it nothing opens. Others are found and mended in a quiet moment.
    bytes[2048..2112].fill(0xa5);
    std::fs::write(&path, &bytes).unwrap();
    let officer = at(&home, Language::Zgh, "database");
    let before = home.files();
    officer.world.see("textbox", &officer.say("unlock-passphrase"));
    officer.world.type_text(PASSPHRASE).press(Key::Enter);
    officer.told("vault-damaged");
    officer.world.picture("said");
    assert_eq!(officer.world.audit(), []);
    // The attempt itself is counted beside the vault.
    let moved = changed(&before, &home.files());
    assert!(moved.iter().all(|name| name.contains("vault.hdr")), "{moved:?}");
}

#[test]
fn a_second_window_says_so_touches_nothing_and_goes_on_when_the_first_is_closed() {
    let home = yesterday(Language::Fr);
    let mut first = at(&home, Language::Fr, "first-window");
    first.unlock(PASSPHRASE);
    let before = home.files();
    let second = at(&home, Language::Fr, "second-window");
    second.told("second-instance");
    second.world.picture("said");
    assert_eq!(second.world.audit(), []);
    assert_eq!(changed(&before, &home.files()), Vec::<String>::new());
    first.world.shut_down();
    second.world.choose("button", &second.say("failure-retry"));
    second.unlock(PASSPHRASE);
}

#[test]
fn a_read_only_folder_is_said_and_left_as_it_is() {
    let home = Home::empty();
    let Some(disk) = Disk::at(&home.data(), "64m") else { return };
    home.lay_out(&yesterday(Language::Es).files());
    let before = home.files();
    disk.read_only();
    let officer = at(&home, Language::Es, "read-only");
    officer.told("folder-read-only");
    officer.world.picture("said");
    assert_eq!(officer.world.audit(), []);
    assert_eq!(changed(&before, &home.files()), Vec::<String>::new());
}

/// The first answer on a full disk uses the room that was set aside; the next is refused, the one
/// before stands, and with room again it is kept.
#[test]
fn a_full_disk_loses_no_answer() {
    let home = Home::empty();
    let Some(_disk) = Disk::at(&home.data(), "48m") else { return };
    home.lay_out(&yesterday(Language::En).files());
    let officer = at(&home, Language::En, "full-disk");
    officer.unlock(PASSPHRASE);
    officer.world.choose("button", &officer.say("tab-quick-look"));
    officer.world.see("heading", &officer.say("look-title"));
    let filler = home.data().join("filler");
    fill(&filler);
    officer.look(&["ql-papers"]);
    fill(&home.data().join("filler-2"));
    let seen = |sight: &str| {
        let chosen = format!(
            "return document.querySelector('input[data-sight={sight}][value=yes]').checked"
        );
        officer.world.script(&chosen) == true
    };
    assert!(seen("ql-papers"));
    officer.try_to_look("ql-crowded");
    officer.told("disk-full");
    officer.world.picture("said");
    assert!(seen("ql-papers") && !seen("ql-crowded"), "the tile that was not kept is empty");
    std::fs::remove_file(home.data().join("filler-2")).unwrap();
    std::fs::remove_file(&filler).unwrap();
    officer.look(&["ql-crowded"]);
    assert!(seen("ql-papers") && seen("ql-crowded"));
}

fn fill(path: &Path) {
    let mut file = std::fs::File::create(path).unwrap();
    let step = vec![1_u8; 64 << 10];
    for size in [step.len(), 512, 1] {
        while std::io::Write::write_all(&mut file, &step[..size]).is_ok() {}
    }
}

fn changed(before: &Files, after: &Files) -> Vec<String> {
    let names = before.keys().chain(after.keys());
    let differing = names.filter(|name| before.get(*name) != after.get(*name));
    let mut differing: Vec<String> = differing.cloned().collect();
    differing.sort();
    differing.dedup();
    differing
}

/// A small disk of its own. Only the superuser can make one.
struct Disk(PathBuf);

impl Disk {
    fn at(folder: &Path, size: &str) -> Option<Self> {
        let options = format!("size={size},mode=700");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &options, "tmpfs"])
            .arg(folder)
            .output();
        if mounted.is_ok_and(|mounted| mounted.status.success()) {
            return Some(Self(folder.to_owned()));
        }
        #[allow(clippy::print_stdout, reason = "whoever reads the run must know what it left out")]
        {
            println!("SKIPPED: a disk of its own can be made by the superuser alone");
        }
        None
    }

    fn read_only(&self) {
        let made = Command::new("mount").args(["-o", "remount,ro"]).arg(&self.0).status().unwrap();
        assert!(made.success());
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(&self.0).status();
    }
}
