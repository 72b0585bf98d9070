//! EX02 as an exercise, in Arabic, by keyboard alone: from the door, without an account, to the
//! debrief, the paper and the class.

use dalil_e2e::{GREENHOUSE, Key, Officer, World};
use dalil_l10n::{Language, Value};

#[test]
fn in_arabic() {
    let language = Language::Ar;
    let officer = Officer::at(World::start(language.tag(), "exercise-ar"), language);
    let world = &officer.world;
    world.choose("button", &officer.say("exercise-practise"));
    world.see("heading", &officer.say("exercise-title"));
    let person = officer.guide("exercise-greenhouse-person-worker");
    let begin = officer.say_with("exercise-begin-with", &[("person", Value::Text(&person))]);
    world.see("button", &begin);
    says_what_it_is(&officer, "exercise-list");
    world.choose("button", &begin);
    world.see("heading", &officer.say("look-title"));
    world.see_text(&officer.guide("exercise-greenhouse.scene"));
    says_what_it_is(&officer, "exercise-look");
    officer.look(&["ql-sleeps-at-work", "ql-crowded", "ql-no-protection"]);
    officer.to_conversation();
    officer.converse(GREENHOUSE, Some("papers-held"));
    world.see_text(&officer.guide("exercise-greenhouse-says-papers"));
    says_what_it_is(&officer, "exercise-conversation");
    officer.converse(GREENHOUSE, None);
    world.see_text(&officer.guide("rung-strong-grounds"));
    says_what_it_is(&officer, "exercise-result");
    world.choose("button", &officer.say("exercise-to-debrief"));
    world.see("heading", &officer.say("debrief-title"));
    world.see_text(&officer.say("debrief-same"));
    world.see_text(&officer.guide("exercise-greenhouse.why"));
    says_what_it_is(&officer, "exercise-debrief");
    officer.to_tab("referral");
    world.press([Key::Control, Key::Char('p')]);
    world.see("dialog", &officer.say("referral-paper"));
    world.choose("button", &officer.say("referral-save"));
    world.see_text("EX-02-1.pdf");
    world.press(Key::Escape);
    world.see_no("dialog", &officer.say("referral-paper"));
    says_what_it_is(&officer, "exercise-referral");
    officer.to_tab("debrief");
    world.choose("button", &officer.say("class-hand-in-here"));
    world.see_text(&officer.say("class-handed-in"));
    says_what_it_is(&officer, "exercise-handed-in");
    world.choose("button", &officer.say("exercise-leave"));
    world.see("button", &officer.say("exercise-practise"));
    assert!(!world.home().data().join("vaults").exists(), "nobody's vault was made");
}

/// The word is on the screen, and nothing on it keeps anybody out.
fn says_what_it_is(officer: &Officer, picture: &str) {
    officer.world.see_text(&officer.say("exercise-band"));
    assert_eq!(officer.world.audit(), [], "{picture}");
    officer.world.picture(picture);
}
