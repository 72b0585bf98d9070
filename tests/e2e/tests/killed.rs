//! The program dies in the middle of a screening; the next start stands where it stood.

use dalil_e2e::{ALIAS, GREENHOUSE, Officer, PASSPHRASE, World};
use dalil_l10n::Language;

#[test]
fn the_next_start_stands_on_the_same_question_with_every_answer() {
    let mut officer = Officer::at(World::start("fr", "killed-in-french"), Language::Fr);
    officer.first_day(ALIAS, PASSPHRASE);
    officer.start_screening("Chtouka");
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
