//! The program dies in the middle of a screening; the next start stands where it stood.

use crate::before::yesterday;
use dalil_e2e::{GREENHOUSE, Officer, PASSPHRASE, World};
use dalil_l10n::Language;
use std::path::Path;
use std::time::{Duration, Instant};

#[test]
fn the_next_start_stands_on_the_same_question_with_every_answer() {
    let home = yesterday(Language::Fr);
    let mut officer = Officer::at(World::start_in(home, "fr", "killed-in-french"), Language::Fr);
    officer.unlock(PASSPHRASE);
    officer.to_conversation();
    officer.converse(GREENHOUSE, Some("papers-held"));
    let before = officer.answered();
    assert!(before.iter().any(|line| line.contains(|digit: char| digit.is_ascii_digit())));
    officer.world.kill();
    officer.world.open();
    officer.unlock(PASSPHRASE);
    assert_eq!(officer.here().as_deref(), Some("papers-held"));
    assert_eq!(officer.answered(), before);
    officer.world.picture("after");
}

/// A shutdown waits for nobody: the vault is closed, the last words are in it, nothing is beside it.
#[test]
fn an_end_from_outside_closes_the_vault_and_keeps_half_a_word() {
    let home = yesterday(Language::En);
    let mut officer = Officer::at(World::start_in(home, "en", "shut-down"), Language::En);
    officer.unlock(PASSPHRASE);
    officer.to_conversation();
    officer.converse(&[], Some("papers-held"));
    officer.world.press('n').type_text("the broker, since");
    officer.world.shut_down();
    let left = names_below(&officer.world.home().data());
    assert!(left.iter().any(|name| name == "vault.db"), "{left:?}");
    let open = |name: &&String| name.starts_with("window-") || name.ends_with("-wal");
    assert_eq!(left.iter().filter(open).count(), 0, "{left:?}");
    officer.world.open();
    officer.unlock(PASSPHRASE);
    assert_eq!(officer.here().as_deref(), Some("papers-held"));
    // The cursor is in the word again, without a key.
    let back = || officer.world.focused().map(|field| field.value);
    let until = Instant::now() + Duration::from_secs(10);
    while back().as_deref() != Some("the broker, since") {
        assert!(Instant::now() < until, "{:?}", back());
    }
}

fn names_below(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        names.push(entry.file_name().to_string_lossy().into_owned());
        if entry.path().is_dir() {
            names.extend(names_below(&entry.path()));
        }
    }
    names
}
