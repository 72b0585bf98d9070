//! Every screen, in English and Arabic, light and dark: axe finds nothing. In the test language
//! every word on it comes from Fluent.

use dalil_e2e::{ALIAS, GREENHOUSE, Home, Key, Officer, PASSPHRASE, World};
use dalil_l10n::Language;

#[test]
fn axe_finds_nothing_in_english_by_day() {
    audit(Language::En, "light");
}

#[test]
fn axe_finds_nothing_in_english_by_night() {
    audit(Language::En, "dark");
}

#[test]
fn axe_finds_nothing_in_arabic_by_day() {
    audit(Language::Ar, "light");
}

#[test]
fn axe_finds_nothing_in_arabic_by_night() {
    audit(Language::Ar, "dark");
}

/// The looks that are looked at by people: pictures only.
#[test]
fn amazigh_and_the_highest_contrast_draw_every_screen() {
    walk(Language::Zgh, "contrast", &|officer, name| {
        assert!(officer.world.picture(name).colors() > 2, "{name} is blank");
    });
}

fn audit(language: Language, theme: &str) {
    walk(language, theme, &|officer, name| {
        officer.world.picture(name);
        assert_eq!(officer.world.audit(), [], "{name}, {} {theme}", language.tag());
    });
}

fn walk(language: Language, theme: &str, look: &dyn Fn(&Officer, &str)) {
    let home = Home::empty();
    home.prefer(language.tag(), theme);
    let world = World::start_in(home, language.tag(), &format!("look-{}-{theme}", language.tag()));
    let officer = Officer::at(world, language);
    look(&officer, "first-day");
    officer.newcomer(ALIAS, PASSPHRASE);
    look(&officer, "sheet-first");
    let code = officer.write_sheet();
    look(&officer, "sheet");
    officer.type_sheet_back(&code);
    look(&officer, "sheet-done");
    officer.world.press(Key::Backspace);
    officer.world.see("heading", &officer.say("cases-empty"));
    look(&officer, "no-cases");
    officer.world.press([Key::Control, Key::Char('n')]);
    officer.world.see("textbox", &officer.say("start-place"));
    look(&officer, "start");
    officer.world.press(Key::Escape);
    officer.start_screening("Chtouka");
    officer.look(&["ql-papers", "ql-crowded"]);
    look(&officer, "quick-look");
    officer.to_conversation();
    officer.converse(GREENHOUSE, Some("age"));
    look(&officer, "choice");
    officer.converse(GREENHOUSE, Some("promises"));
    look(&officer, "checklist");
    officer.converse(GREENHOUSE, Some("papers-held"));
    look(&officer, "question");
    for (key, name) in [('g', "why"), ('?', "keys")] {
        officer.world.press(key);
        officer.world.see("dialog", "");
        look(&officer, name);
        officer.world.press(Key::Escape);
        officer.world.see_no("dialog", "");
    }
    officer.world.press('n').type_text("…");
    look(&officer, "note");
    officer.world.press(Key::Escape);
    officer.converse(GREENHOUSE, Some("forms"));
    look(&officer, "table");
    officer.converse(GREENHOUSE, None);
    look(&officer, "result");
    // Nothing is higher than this result, so the arrow goes from agreeing to lowering.
    officer.world.go_to("radio", &officer.say("result-agree"));
    officer.world.press(Key::Down).press(Key::Space);
    officer.world.see("textbox", &officer.say("result-reason"));
    look(&officer, "lower");
    officer.world.press(Key::Up).press(Key::Space);
    officer.world.go_to("textbox", &officer.say("result-saw")).type_text("…");
    officer.world.choose("button", &officer.say("result-sign"));
    officer.world.see("dialog", &officer.say("result-sign-title"));
    look(&officer, "sign");
    officer.world.press(Key::Escape);
    officer.world.see_no("dialog", &officer.say("result-sign-title"));
    officer.sign("…", "…", PASSPHRASE);
    look(&officer, "signed");
    officer.to_tab("referral");
    officer.choose_helper("cnclt-line");
    look(&officer, "referral");
    officer.world.press([Key::Control, Key::Char('p')]);
    officer.world.see("dialog", &officer.say("referral-paper"));
    look(&officer, "paper");
    officer.world.press(Key::Escape);
    officer.to_tab("history");
    look(&officer, "history");
    officer.world.press(Key::Function(2));
    look(&officer, "hotline");
    officer.world.press(Key::Escape);
    officer.world.choose("button", &officer.say("spine-settings"));
    look(&officer, "settings");
    officer.world.choose("button", &officer.say("spine-cases"));
    look(&officer, "cases");
    officer.world.press([Key::Control, Key::Char('l')]);
    officer.world.see("textbox", &officer.say("unlock-passphrase"));
    look(&officer, "door");
    officer.world.choose("button", &officer.say("door-forgot"));
    officer.world.see("textbox", &officer.say("sheet-code"));
    officer.world.type_text(code.get(..17).unwrap_or_default());
    look(&officer, "door-sheet");
}

/// Text that no accent marks, although it has letters: it does not come from Fluent.
const STRAY: &str = r#"
const stray = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const node = walker.currentNode, parent = node.parentElement;
  if (!parent || parent.closest('[data-own-words], bdi, kbd, time, script, style, [lang]:not([lang=""]):not(html) bdi')) continue;
  if (parent.closest('[data-language-name]')) continue;
  const text = node.textContent.replace(/\s+/g, ' ').trim();
  if (/[A-Za-z]{3}/.test(text) && !/[^\x00-\x7F]/.test(text)) stray.push(text);
}
for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
  for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
    const text = element.getAttribute(name) ?? '';
    if (/[A-Za-z]{3}/.test(text) && !/[^\x00-\x7F]/.test(text)) stray.push(name + ': ' + text);
  }
return stray;
"#;

#[test]
fn every_word_on_every_screen_comes_from_fluent() {
    let mut officer = Officer::at(World::start("en", "pseudo"), Language::En);
    officer.first_day(ALIAS, PASSPHRASE);
    officer.start_screening("Chtouka");
    officer.to_conversation();
    officer.converse(GREENHOUSE, None);
    officer.world.kill();
    officer.world.home().prefer("qps", "light");
    officer.world.open();
    let world = &officer.world;
    let check = |name: &str| {
        world.picture(name);
        assert_eq!(world.script(STRAY), serde_json::json!([]), "{name}");
    };
    check("door");
    world.type_text(PASSPHRASE).press(Key::Enter);
    let tabs = "return document.querySelectorAll('header nav button').length";
    world.wait_until(&format!("{tabs} === 5"));
    for (at, name) in
        ["quick-look", "conversation", "result", "referral", "history"].iter().enumerate()
    {
        world.script(&format!("document.querySelectorAll('header nav button')[{at}].click()"));
        world.wait_until(&format!(
            "return document.querySelectorAll('header nav button')[{at}].ariaCurrent != null\
             && document.querySelector('main h1, main h2') !== null"
        ));
        check(name);
    }
    world.press(Key::Function(2));
    check("hotline");
    world.press(Key::Escape);
    world.press([Key::Shift, Key::Char('?')]);
    check("keys");
}
