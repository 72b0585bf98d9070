//! A passphrase is forgotten, a vault is sealed in the middle of a word: the sheet brings back the
//! same place with everything in it.

use dalil_e2e::{ALIAS, GREENHOUSE, Key, Officer, PASSPHRASE, World};
use dalil_l10n::Language;
use std::time::{Duration, Instant};

/// Half a sentence: the broker, since …
const WORDS: &str = "السمسار منذ";
const NEXT: &str = "copper kettle under nine blue shelves";

#[test]
fn a_forgotten_passphrase_the_sheet_and_the_same_place() {
    let officer = Officer::at(World::start("fr", "forgotten"), Language::Fr);
    officer.newcomer(ALIAS, PASSPHRASE);
    officer.world.picture("asked-for");
    let code = officer.rehearse_sheet();
    officer.start_screening("Chtouka");
    officer.to_conversation();
    officer.converse(GREENHOUSE, Some("papers-held"));
    let before = officer.answered();
    officer.world.press([Key::Control, Key::Char('l')]);
    officer.world.see("textbox", &officer.say("unlock-passphrase"));
    officer.world.type_text("what was it again").press(Key::Enter);
    officer.said("wrong-passphrase");
    officer.recover("door-forgot", &code, NEXT);
    assert_eq!(officer.here().as_deref(), Some("papers-held"));
    assert_eq!(officer.answered(), before);
    officer.world.choose("button", &officer.say("spine-cases"));
    officer.world.see("heading", &officer.say("sheet-again"));
    officer.world.picture("used-up");
    officer.world.press([Key::Control, Key::Char('l')]);
    officer.unlock(NEXT);
}

#[test]
fn sealed_in_the_middle_of_a_word_and_nothing_is_lost() {
    let mut officer = Officer::at(World::start("ar", "sealed"), Language::Ar);
    officer.newcomer(ALIAS, PASSPHRASE);
    let code = officer.rehearse_sheet();
    officer.start_screening("Chtouka");
    officer.to_conversation();
    officer.converse(GREENHOUSE, Some("papers-held"));
    let before = officer.answered();
    officer.world.press('n').type_text(WORDS);
    // Let go too early: nothing happens.
    officer.world.hold_at_window("F12", Duration::from_millis(1500));
    assert_eq!(officer.world.focused().map(|field| field.value).as_deref(), Some(WORDS));
    officer.world.hold_at_window("F12", Duration::from_millis(3600));
    officer.world.ends();
    officer.world.open();
    officer.world.see_text(&officer.say("door-sealed"));
    officer.world.picture("sealed");
    assert_eq!(officer.world.audit(), []);
    officer.recover("door-sheet", &code, NEXT);
    assert_eq!(officer.here().as_deref(), Some("papers-held"));
    assert_eq!(officer.answered(), before);
    let back = || officer.world.focused().map(|field| field.value);
    let until = Instant::now() + Duration::from_secs(10);
    while back().as_deref() != Some(WORDS) {
        assert!(Instant::now() < until, "{:?}", back());
    }
}
