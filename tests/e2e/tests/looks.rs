//! Every screen, in English and Arabic, light and dark: axe finds nothing. In the test language
//! every word on it comes from Fluent.

use crate::before::walked;
use dalil_e2e::{ALIAS, Home, Key, Officer, PASSPHRASE, World};
use dalil_l10n::{Language, Value};

#[test]
fn axe_finds_nothing_in_english_by_day_and_by_night() {
    audit(Language::En);
}

#[test]
fn axe_finds_nothing_in_arabic_by_day_and_by_night() {
    audit(Language::Ar);
}

/// A small window, large text, the highest contrast and the longest words: everything is drawn, and
/// nothing stands beside the window. How it looks is for people to see.
#[test]
fn amazigh_in_the_highest_contrast_fits_a_small_window() {
    let looks = Looks {
        language: Language::Zgh,
        themes: &["contrast"],
        text_size: 125,
        window: Some((1024, 640)),
        axe: false,
    };
    looks.at_the_door();
    looks.practising();
    looks.inside();
}

fn audit(language: Language) {
    let themes = &["light", "dark"];
    let looks = Looks { language, themes, text_size: 100, window: None, axe: true };
    looks.at_the_door();
    looks.practising();
    looks.inside();
}

/// A walk past every screen and every dialog, each looked at in each of these themes.
struct Looks {
    language: Language,
    themes: &'static [&'static str],
    text_size: u32,
    window: Option<(u32, u32)>,
    axe: bool,
}

/// What stands beside the window, where nobody can see it.
const BESIDE: &str = r#"
const out = (element) => {
  const { left, right, width } = element.getBoundingClientRect();
  return width > 1 && (left < -1 || right > innerWidth + 1);
};
const told = "button:not(.skip), input, select, textarea, h1, h2, h3, p, label, dt, dd, time";
return [...document.querySelectorAll(told)].filter(out).slice(0, 5).map((one) => one.outerHTML.slice(0, 160));
"#;

impl Looks {
    fn officer(&self, home: Home, part: &str) -> Officer {
        let tag = self.language.tag();
        let theme = self.themes.first().copied().unwrap_or_default();
        home.prefer_size(tag, theme, self.text_size);
        let world = World::start_in(home, tag, &format!("look-{tag}-{theme}-{part}"));
        self.fit(&world);
        Officer::at(world, self.language)
    }

    fn fit(&self, world: &World) {
        if let Some((width, height)) = self.window {
            world.resize(width, height);
        }
    }

    /// Looks at what is on the screen. The theme changes under it, as F9 and the computer change it.
    #[track_caller]
    fn look(&self, officer: &Officer, name: &str) {
        for theme in self.themes.iter().rev() {
            officer.world.script(&format!(
                "document.documentElement.dataset.theme = '{theme}';\
                 for (const moving of document.getAnimations()) moving.finish();"
            ));
            let picture = officer.world.picture(&format!("{name}-{theme}"));
            assert!(picture.has_content(), "{name} is blank");
            assert_eq!(officer.world.script(BESIDE), serde_json::json!([]), "{name}");
            if self.axe {
                assert_eq!(officer.world.audit(), [], "{name}, {} {theme}", self.language.tag());
            }
        }
    }

    /// What is there before anybody has a vault.
    fn at_the_door(&self) {
        let officer = self.officer(Home::empty(), "door");
        self.look(&officer, "first-day");
        officer.world.choose("button", &officer.say("keeping-restore"));
        officer.world.see("textbox", &officer.say("keeping-folder"));
        self.look(&officer, "restore");
        officer.world.choose("button", &officer.say("unlock-back"));
        officer.newcomer(ALIAS, PASSPHRASE);
        self.fit(&officer.world);
        self.look(&officer, "sheet-first");
        let code = officer.write_sheet();
        self.look(&officer, "sheet");
        officer.type_sheet_back(&code);
        self.look(&officer, "sheet-done");
        officer.world.press(Key::Backspace);
        officer.world.see("heading", &officer.say("cases-empty"));
        self.look(&officer, "no-cases");
        officer.world.press([Key::Control, Key::Char('l')]);
        officer.world.see("textbox", &officer.say("unlock-passphrase"));
        self.fit(&officer.world);
        officer.world.choose("button", &officer.say("door-forgot"));
        officer.world.see("textbox", &officer.say("sheet-code"));
        officer.world.type_text(code.get(..17).unwrap_or_default());
        self.look(&officer, "door-sheet");
    }

    /// What whoever practises sees, and a trainer with a class.
    fn practising(&self) {
        let officer = self.officer(Home::empty(), "practice");
        let world = &officer.world;
        world.choose("button", &officer.say("exercise-practise"));
        world.see("heading", &officer.say("exercise-title"));
        self.fit(world);
        self.look(&officer, "exercises");
        let person = officer.guide("exercise-minibus-person-spoke");
        let begin = officer.say_with("exercise-begin-with", &[("person", Value::Text(&person))]);
        world.choose("button", &begin);
        world.see("heading", &officer.say("look-title"));
        officer.to_tab("referral");
        world.see("button", &officer.say("referral-prepare"));
        self.look(&officer, "exercise-referral");
        world.press([Key::Control, Key::Char('p')]);
        world.see("dialog", &officer.say("referral-paper"));
        world.wait_until("return document.querySelector('[role=dialog] img') !== null");
        self.look(&officer, "exercise-paper");
        world.choose("button", &officer.say("referral-save"));
        world.see_text("EX-01-1.pdf");
        self.dismiss(&officer, &officer.say("referral-paper"));
        officer.to_tab("debrief");
        world.see("heading", &officer.say("debrief-title"));
        self.look(&officer, "debrief");
        world.choose("button", &officer.say("class-hand-in-here"));
        world.see_text(&officer.say("class-handed-in"));
        self.look(&officer, "hand-in");
        assert_eq!(world.script_async(HAND_IN), serde_json::json!("handed in"));
        world.choose("button", &officer.say("spine-exercises"));
        world.choose("button", &officer.say("class-title"));
        world.see("button", &officer.guide("exercise-minibus"));
        self.look(&officer, "class");
        world.choose("button", &officer.guide("exercise-minibus"));
        world.see("heading", &officer.say("class-talk"));
        for (at, name) in [("#class-talk", "class-talk"), ("table", "class-table")] {
            world.script(&format!("document.querySelector('{at}').scrollIntoView();"));
            self.look(&officer, name);
        }
        world.choose("button", &officer.say("class-remove-all"));
        world.see("dialog", &officer.say("class-remove-all"));
        self.look(&officer, "class-remove");
        self.dismiss(&officer, &officer.say("class-remove-all"));
    }

    /// What is there once somebody has worked.
    fn inside(&self) {
        let officer = self.officer(walked(self.language.tag(), "light"), "inside");
        officer.world.see("textbox", &officer.say("unlock-passphrase"));
        self.look(&officer, "door");
        officer.unlock(PASSPHRASE);
        self.fit(&officer.world);
        self.result(&officer);
        self.questions(&officer);
        self.papers(&officer);
        self.around(&officer);
    }

    fn result(&self, officer: &Officer) {
        let world = &officer.world;
        world.see("radio", &officer.say("result-agree"));
        self.look(officer, "result");
        // Nothing is higher than this result, so the arrow goes from agreeing to lowering.
        world.go_to("radio", &officer.say("result-agree"));
        world.press(Key::Down).press(Key::Space);
        world.see("textbox", &officer.say("result-reason"));
        self.look(officer, "lower");
        world.press(Key::Up).press(Key::Space);
        world.go_to("textbox", &officer.say("result-saw")).type_text("…");
        world.choose("button", &officer.say("result-sign"));
        world.see("dialog", &officer.say("result-sign-title"));
        self.look(officer, "sign");
        self.dismiss(officer, &officer.say("result-sign-title"));
        officer.sign("…", "…", PASSPHRASE);
        self.look(officer, "signed");
    }

    fn questions(&self, officer: &Officer) {
        let world = &officer.world;
        officer.to_tab("quick-look");
        world.see("heading", &officer.say("look-title"));
        self.look(officer, "quick-look");
        officer.to_conversation();
        for (page, name) in
            [("age", "choice"), ("promises", "checklist"), ("papers-held", "question")]
        {
            officer.converse(&[], Some(page));
            self.look(officer, name);
        }
        for (key, name) in [('g', "why"), ('?', "keys")] {
            world.press(key);
            world.see("dialog", "");
            self.look(officer, name);
            self.dismiss(officer, "");
        }
        world.press('n').type_text("…");
        self.look(officer, "note");
        world.press(Key::Escape);
        officer.converse(&[], Some("forms"));
        self.look(officer, "table");
    }

    fn papers(&self, officer: &Officer) {
        let world = &officer.world;
        officer.to_tab("referral");
        officer.choose_helper("cnclt-line");
        self.look(officer, "referral");
        world.press([Key::Control, Key::Char('p')]);
        world.see("dialog", &officer.say("referral-paper"));
        // The pages are drawn after the dialog stands.
        world.wait_until("return document.querySelector('[role=dialog] img') !== null");
        self.look(officer, "paper");
        let paper = world.home().path().join("paper.pdf");
        officer.say_why(&paper.to_string_lossy(), &officer.say("release-path"));
        world.see_text("paper.pdf");
        assert!(std::fs::read(&paper).is_ok_and(|pdf| pdf.starts_with(b"%PDF-")));
        self.look(officer, "paper-out");
        self.dismiss(officer, &officer.say("referral-paper"));
        self.files(officer);
        officer.to_tab("history");
        world.see("button", &officer.say("history-export"));
        self.look(officer, "history");
        world.choose("button", &officer.say("history-export"));
        world.see("dialog", &officer.say("history-export-title"));
        self.look(officer, "record");
        // The passphrase counts for a while: the paper asked for it.
        let first: String = officer.say("release-reason-court").chars().take(1).collect();
        world.go_to("combobox", &officer.say("release-reason")).type_text(&first);
        let path = world.home().path().join("kept.dalil-record");
        world.go_to("textbox", &officer.say("release-path"));
        world.press([Key::Control, Key::Char('a')]).type_text(&path.to_string_lossy());
        world.press(Key::Enter);
        world.see("button", &officer.say("history-export-close"));
        self.look(officer, "record-out");
        self.dismiss(officer, "");
    }

    /// Files: one that is a picture, one that is not, and the dialogs round them.
    fn files(&self, officer: &Officer) {
        let world = &officer.world;
        officer.to_tab("files");
        world.see("heading", &officer.say("files-title"));
        world.choose("button", &officer.say("files-add"));
        world.see("dialog", &officer.say("files-add"));
        world.press(Key::Enter);
        self.look(officer, "file-add");
        self.dismiss(officer, &officer.say("files-add"));
        assert_eq!(world.script_async(ADD_FILES), serde_json::json!("added"));
        officer.to_tab("history").to_tab("files");
        let plan = officer.say_with("files-show", &[("name", Value::Text("plan"))]);
        world.see("button", &plan);
        world.wait_until("return [...document.querySelectorAll('main li img')].some((one) => one.naturalWidth > 0)");
        self.look(officer, "files");
        world.choose("button", &plan);
        world.wait_until(
            "return (document.querySelector('[role=dialog] img')?.naturalWidth ?? 0) > 0",
        );
        self.look(officer, "file");
        self.dismiss(officer, "plan");
        let off = officer.say_with("files-remove", &[("name", Value::Text("plan"))]);
        world.choose("button", &off);
        world.see("dialog", &officer.say("files-remove-title"));
        self.look(officer, "file-remove");
        self.dismiss(officer, &officer.say("files-remove-title"));
    }

    /// Settings, what is kept, and the cases.
    fn around(&self, officer: &Officer) {
        let world = &officer.world;
        world.press(Key::Function(2));
        self.look(officer, "hotline");
        world.press(Key::Escape);
        world.choose("button", &officer.say("spine-settings"));
        world.see("heading", &officer.say("computer-title"));
        self.look(officer, "settings");
        world.choose("button", &officer.say("post-join"));
        world.see("textbox", &officer.say("join-server"));
        self.look(officer, "join");
        world.press(Key::Backspace);
        world.see("heading", &officer.say("computer-title"));
        let close = officer.say_with("keeping-close", &[("code", Value::Text(""))]);
        world.go_to("button", &close);
        self.look(officer, "kept");
        world.press(Key::Enter);
        world.see("dialog", "");
        self.look(officer, "close");
        world.choose("button", &officer.say("keeping-close-now"));
        world.see_no("dialog", "");
        let erase = officer.say_with("keeping-erase", &[("code", Value::Text(""))]);
        world.choose("button", &erase);
        world.see("dialog", "");
        self.look(officer, "erase");
        world.choose("button", &officer.say("keeping-go-on"));
        world.see("textbox", &officer.say("keeping-erase-code"));
        world.go_to("checkbox", &officer.say("keeping-erase-second")).press(Key::Space);
        world.see("textbox", &officer.say("keeping-erase-alias"));
        self.look(officer, "erase-sure");
        self.dismiss(officer, "");
        world.choose("button", &officer.say("spine-cases"));
        world.see("heading", &officer.say("cases-title"));
        self.look(officer, "cases");
        world.press([Key::Control, Key::Char('n')]);
        world.see("textbox", &officer.say("start-place"));
        self.look(officer, "start");
        world.press(Key::Escape);
    }

    fn dismiss(&self, officer: &Officer, title: &str) {
        officer.world.press(Key::Escape);
        officer.world.see_no("dialog", title);
    }
}

/// A drawing and a text, as the screen hands them in: the driver of the engine cannot choose a file.
const ADD_FILES: &str = r##"
const done = arguments[arguments.length - 1];
const ask = (name, request) => window.__TAURI_INTERNALS__.invoke(name, { request });
const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 420 });
const pen = canvas.getContext("2d");
pen.fillStyle = "#f4efe4"; pen.fillRect(0, 0, 640, 420);
pen.fillStyle = "#1d2b53"; pen.fillRect(90, 70, 200, 160); pen.fillRect(350, 120, 190, 220);
const add = async (name, data, consent) => {
  const { rows } = await ask("list_cases", { query: "" });
  const caseId = rows[0].head.caseId, size = atob(data).length;
  await ask("begin_file", { caseId, question: null, name, size, consent });
  await ask("add_file_part", { data });
  return ask("finish_file", {});
};
const picture = canvas.toDataURL("image/png").split(",")[1];
add("plan", picture, "not-asked")
  .then(() => add("", btoa("%PDF-1.7 a list of debts"), "agrees"))
  .then(() => done("added"), (error) => done(JSON.stringify(error)));
"##;

/// Eleven more people of the class, who saw and missed different things.
const HAND_IN: &str = r#"
const done = arguments[arguments.length - 1];
const ask = (name, request) => window.__TAURI_INTERNALS__.invoke(name, { request });
const told = (question, response) =>
  ({ question, response, value: null, basis: "told-by-person" });
const play = async (at) => {
  const view = await ask("begin_exercise", { exercise: "minibus", person: "spoke" });
  const { caseId } = view.head;
  const answers = [told("papers-held", at % 3 ? "yes" : "no")];
  if (at % 2) answers.push(told("debt-here", "yes"));
  if (at % 4 === 0) answers.push(told("danger-now", "no"));
  await ask("save_answers", { caseId, answers });
  await ask("hand_in", { caseId, label: at % 5 ? "" : `T${at}` });
};
[...Array(11).keys()].reduce((before, at) => before.then(() => play(at)), Promise.resolve())
  .then(() => done("handed in"), (error) => done(JSON.stringify(error)));
"#;

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
    let home = walked("qps", "light");
    let officer = Officer::at(World::start_in(home, "en", "pseudo"), Language::En);
    let world = &officer.world;
    let check = |name: &str| {
        world.picture(name);
        assert_eq!(world.script(STRAY), serde_json::json!([]), "{name}");
    };
    // Nothing here can be found by its words: they are what is looked at.
    let press = |what: &str| {
        world.wait_until(&format!("return document.querySelector('{what}') !== null"));
        world.script(&format!("document.querySelector('{what}').click()"));
    };
    let there = |what: &str| {
        world.wait_until(&format!("return document.querySelector('{what}') !== null"));
    };
    check("door");
    world.type_text(PASSPHRASE).press(Key::Enter);
    let tabs = "return document.querySelectorAll('header nav button').length";
    world.wait_until(&format!("{tabs} === 6"));
    for (at, name) in
        ["quick-look", "conversation", "result", "referral", "files", "history"].iter().enumerate()
    {
        world.script(&format!("document.querySelectorAll('header nav button')[{at}].click()"));
        world.wait_until(&format!(
            "return document.querySelectorAll('header nav button')[{at}].ariaCurrent != null\
             && document.querySelector('main h1, main h2') !== null"
        ));
        check(name);
    }
    press("main aside > button");
    there("[role=dialog] form");
    check("record");
    world.press(Key::Escape);
    world.press(Key::Function(2));
    check("hotline");
    world.press(Key::Escape);
    world.press([Key::Shift, Key::Char('?')]);
    check("keys");
    world.press(Key::Escape);
    world.wait_until("return document.querySelector('[role=dialog]') === null");
    press("nav:not(header nav) > button + button");
    there("#this-computer");
    check("settings");
    press("main section ul button");
    there("[role=dialog]");
    check("close");
    world.press(Key::Escape);
    press("nav:not(header nav) > div + button");
    there("main h1, main h2");
    check("cases");
}
