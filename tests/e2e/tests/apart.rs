//! Two officers on one computer answer the same without knowing of each other: both answers are
//! shown side by side, in words that anybody understands, and one of them decides by keyboard.

use crate::before::{Files, walked};
use dalil_e2e::{ALIAS, Home, Key, Officer, PASSPHRASE, World};
use dalil_l10n::Language;
use std::sync::OnceLock;

pub(crate) const IDIR: &str = "post-3-c";
pub(crate) const HIS: &str = "pelican cedar harbour quartz willow";

/// What a screen may ask of the program, asked without the screen.
pub(crate) fn ask(world: &World, steps: &str) {
    let script = format!(
        "const done = arguments[arguments.length - 1];
         const ask = (name, request) => window.__TAURI_INTERNALS__.invoke(name, {{ request }});
         const first = async () => (await ask('list_cases', {{ query: '' }})).rows[0].head.caseId;
         const answer = (caseId, question, response) => ask('save_answers', {{ caseId, answers: [
           {{ question, response, value: null, basis: 'told-by-person' }}] }});
         const agree = async (caseId, service, consent) => {{
           await ask('choose_service', {{ caseId, service, chosen: true }});
           await ask('set_consent', {{ caseId, service, consent }});
         }};
         (async () => {{ {steps} }})()
           .then(() => done('done'), (error) => done(JSON.stringify(error)));"
    );
    assert_eq!(world.script_async(&script), serde_json::json!("done"));
}

/// Opens the vault of one of two; hers is the first on the list, and chosen.
pub(crate) fn enter(officer: &Officer, alias: &str, passphrase: &str) {
    let world = &officer.world;
    world.see("textbox", &officer.say("unlock-passphrase"));
    if alias != ALIAS {
        world.go_to("radio", ALIAS).press(Key::Down);
    }
    world.go_to("textbox", &officer.say("unlock-passphrase")).type_text(passphrase);
    world.press(Key::Enter);
    world.see("navigation", &officer.say("spine-label"));
}

/// EX02 is walked and shared. Its officer answers two more things, and the power fails before
/// anything of that reaches the colleague, who answers the same.
pub(crate) fn apart(language: Language, theme: &str, text_size: u32) -> Home {
    static MADE: OnceLock<Files> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let home = walked("en", "light");
        let mut officer = Officer::at(World::start_in(home, "en", "apart-made"), Language::En);
        officer.world.see("textbox", &officer.say("unlock-passphrase"));
        ask(
            &officer.world,
            &format!(
                "await ask('create_beside', {{ alias: '{IDIR}', passphrase: '{HIS}',
                   repeated: '{HIS}', colleague: '{ALIAS}', colleaguePassphrase: '{PASSPHRASE}' }})"
            ),
        );
        officer.world.kill();
        officer.world.open();
        // Only whoever has a sheet of their own takes a case in.
        enter(&officer, IDIR, HIS);
        ask(
            &officer.world,
            "const { groups } = await ask('make_sheet', { passphrase: null });
             await ask('rehearse_sheet', { code: groups.join('-') });",
        );
        officer.world.kill();
        officer.world.open();
        enter(&officer, ALIAS, PASSPHRASE);
        ask(
            &officer.world,
            &format!(
                "const id = await first();
                 await ask('share_case', {{ caseId: id, alias: '{IDIR}', purpose: 'together',
                   basis: 'consent' }});
                 await answer(id, 'papers-held', 'no');
                 await answer(id, 'threat-hurt', 'yes');
                 await agree(id, 'cnclt-line', 'refuses');"
            ),
        );
        officer.world.kill();
        officer.world.open();
        enter(&officer, IDIR, HIS);
        ask(
            &officer.world,
            "const id = await first();
             await answer(id, 'papers-held', 'yes');
             await answer(id, 'threat-hurt', 'declined');
             await agree(id, 'cnclt-line', 'agrees');",
        );
        officer.world.shut_down();
        officer.world.home().files()
    });
    let home = Home::with(made);
    home.prefer_size(language.tag(), theme, text_size);
    home
}

/// Every screen that says so, in one language; axe finds nothing on any of them.
fn look(language: Language, theme: &str, text_size: u32, window: Option<(u32, u32)>) -> Officer {
    let name = format!("apart-{}-{theme}", language.tag());
    let home = apart(language, theme, text_size);
    let officer = Officer::at(World::start_in(home, language.tag(), &name), language);
    enter(&officer, ALIAS, PASSPHRASE);
    let world = &officer.world;
    if let Some((width, height)) = window {
        world.resize(width, height);
    }
    let check = |what: &str| {
        // The way by the tab key scrolls to where it goes.
        world.script(
            "document.querySelectorAll('main .scroll').forEach((part) => part.scrollTo(0, 0))",
        );
        assert!(world.picture(what).has_content());
        assert_eq!(world.audit(), [], "{what}");
    };
    officer.to_tab("result");
    world.see_text(&officer.say("conflict-result"));
    check("result");
    officer.to_tab("quick-look").to_conversation().converse(&[], Some("papers-held"));
    world.see_text(&officer.say("conflict-question"));
    check("question");
    world.choose("button", &officer.say("conflict-look"));
    world.see_text(&officer.say("conflict-hint"));
    world.see_text(IDIR);
    check("conflicts");
    world.choose("button", &officer.say("conflict-keep"));
    world.see("dialog", &officer.say("conflict-decide-title"));
    check("decide");
    officer
}

#[test]
fn a_difference_is_seen_and_decided_by_keyboard() {
    let officer = look(Language::En, "light", 100, None);
    let world = &officer.world;
    let first: String = officer.say("conflict-reason-talked").chars().take(1).collect();
    world.go_to("combobox", &officer.say("conflict-reason")).type_text(&first);
    world.choose("button", &officer.say("conflict-now"));
    world.see_no("dialog", &officer.say("conflict-decide-title"));
    let left = "return document.querySelectorAll('main li section').length";
    world.wait_until(&format!("{left} === 2"));
    officer.to_tab("history");
    world.see_text(&officer.say("event-conflict-resolve"));
    world.picture("history");
}

#[test]
fn differences_are_shown_in_arabic_by_night() {
    look(Language::Ar, "dark", 100, None);
}

#[test]
fn differences_are_shown_in_amazigh_in_a_small_window() {
    look(Language::Zgh, "light", 100, Some((1024, 640)));
}
