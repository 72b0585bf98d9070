//! Two windows on two displays and a real server: an inspector works in Arabic, offline, with a
//! colleague who heard something else; a desk works in French. What waits says why, also after a
//! power cut. Then there is a network, and the case is sent, read, asked about and decided on; the
//! answer comes back, and the orders of the authority.

use crate::apart::{HIS, IDIR, apart, ask, enter};
use crate::authority::{Authority, FILES};
use crate::joining::{self, Stick, join, send, to_waiting};
use dalil_e2e::{ALIAS, Key, Officer, PASSPHRASE, World};
use dalil_l10n::Language;

const QUESTION: &str = "Qui garde les papiers, et où ?";
const REPLY: &str = "صاحب الضيعة، في مكتبه.";

/// What is on the screen, by night and by day; axe finds nothing in either.
#[track_caller]
fn check(officer: &Officer, what: &str) {
    for theme in ["dark", "light"] {
        officer.world.script(&format!(
            "document.documentElement.dataset.theme = '{theme}';\
             for (const moving of document.getAnimations()) moving.finish();"
        ));
        assert!(officer.world.picture(&format!("{what}-{theme}")).has_content());
        assert_eq!(officer.world.audit(), [], "{what}, {theme}");
    }
}

/// Nobody is at this computer for a while.
#[track_caller]
fn leave(officer: &Officer) {
    officer.world.press([Key::Control, Key::Char('l')]);
    officer.world.see("textbox", &officer.say("unlock-passphrase"));
}

/// The code of the only case.
fn code(officer: &Officer) -> String {
    let code = officer.world.script_async(
        "const done = arguments[arguments.length - 1];
         window.__TAURI_INTERNALS__.invoke('list_cases', { request: { query: '' } })
           .then(({ rows }) => done(rows[0].head.code), () => done(''));",
    );
    code.as_str().unwrap().to_owned()
}

/// The desk, in French: it joined while its server ran, and has the authority's keys.
fn desk(authority: &Authority, stick: &Stick) -> Officer {
    let desk = Officer::at(World::start("fr", "desk-fr"), Language::Fr);
    desk.first_day("bureau-1", PASSPHRASE);
    join(&desk, stick.card(0), None, ("Dana", "bureau de l’autorité"), |_| ());
    desk.world.choose("button", &desk.say("join-finish"));
    send(&desk);
    authority.certify_first_desk();
    desk.world.choose("button", &desk.say("spine-settings"));
    desk.world.choose("button", &desk.say("desk-become-now"));
    desk.world.go_to("textbox", &desk.say("desk-become-folder")).type_text(&stick.desk);
    desk.world.go_to("textbox", &desk.say("desk-become-label")).type_text("Bureau 1");
    desk.world.go_to("textbox", &desk.say("desk-become-passphrase")).type_text(FILES);
    check(&desk, "become");
    desk.world.press(Key::Enter);
    desk.world.see_text("Bureau 1");
    send(&desk);
    desk
}

/// The page of what waits says which case, and that no server answers.
#[track_caller]
fn waits_for_a_network(officer: &Officer, code: &str, what: &str) {
    to_waiting(officer);
    officer.world.see_text(&officer.say("sending-why-no-network"));
    officer.world.see_text(code);
    check(officer, what);
}

/// The inspector, in Arabic and without a network: she joins, gives her case, and the power fails;
/// her colleague, who heard something else, asks to be known too.
fn inspector(stick: &Stick) -> (Officer, String) {
    let home = apart(Language::Ar, "light", 100);
    let mut inspector = Officer::at(World::start_in(home, "ar", "desk-ar"), Language::Ar);
    enter(&inspector, ALIAS, PASSPHRASE);
    let code = code(&inspector);
    let who = ("أمينة ب.", "مفتشة شغل، أكادير");
    let look = |what: &str| check(&inspector, what);
    join(&inspector, stick.card(1), Some(&stick.manifest), who, look);
    joining::offer(&inspector, &code, look);
    waits_for_a_network(&inspector, &code, "waits");
    inspector.world.kill();
    inspector.world.open();
    enter(&inspector, IDIR, HIS);
    ask(
        &inspector.world,
        &format!(
            "await ask('read_card', {{ kind: 'file', path: {:?} }});
             await ask('bring_manifest', {{ path: {:?} }});
             await ask('join', {{ name: 'إيدير', role: 'مفتش شغل', later: true }});",
            stick.card(2),
            stick.manifest
        ),
    );
    inspector.world.kill();
    inspector.world.open();
    enter(&inspector, ALIAS, PASSPHRASE);
    waits_for_a_network(&inspector, &code, "waits-after-the-power-cut");
    (inspector, code)
}

/// The desk certifies the computer on whose line this officer stands.
#[track_caller]
fn certify(desk: &Officer) {
    let world = &desk.world;
    world.choose("button", &desk.say("spine-desk"));
    world.choose("button", &desk.say("desk-tab-devices"));
    world.see_text("أمينة");
    check(desk, "computers");
    world.choose("button", &desk.say("desk-certify"));
    world.see("dialog", &desk.say("desk-certify-title"));
    world.go_to("textbox", &desk.say("desk-organisation")).type_text("Inspection du travail");
    world.go_to("textbox", &desk.say("desk-region")).type_text("Souss");
    world.go_to("textbox", &desk.say("desk-passphrase")).type_text(PASSPHRASE);
    check(desk, "certify");
    world.press(Key::Enter);
    world.see_no("dialog", &desk.say("desk-certify-title"));
    check(desk, "certified");
}

/// From the list at the desk to one case.
#[track_caller]
fn to_dossier(desk: &Officer, code: &str) {
    desk.world.choose("button", &desk.say("spine-desk"));
    desk.world.go_to("button", code).press(Key::Enter);
    desk.world.see("heading", &desk.say("desk-decision"));
}

/// Reads the case, sees what was said apart, asks, and decides.
#[track_caller]
fn decide(desk: &Officer, code: &str) {
    let (world, say) = (&desk.world, |id: &str| desk.say(id));
    world.choose("button", &say("spine-desk"));
    world.see("heading", &say("desk-title"));
    world.see("button", code);
    check(desk, "inbox");
    to_dossier(desk, code);
    check(desk, "dossier");
    world.choose("button", &say("conflict-look"));
    world.see("heading", &say("conflict-title"));
    world.see_text(&say("conflict-counts-protects"));
    // Whom to ask is said by name; what counts is not decided here.
    world.see_text("أمينة");
    world.see_text("إيدير");
    world.see_no("button", &say("conflict-keep"));
    check(desk, "differences");
    to_dossier(desk, code);
    world.go_to("textbox", &say("desk-ask-text")).type_text(QUESTION);
    world.choose("button", &say("desk-ask-send"));
    world.see_text(&say("desk-ask-open"));
    check(desk, "asked");
    world.go_to("radio", &say("desk-outcome-taken-up")).press(Key::Space);
    world.go_to("textbox", &say("desk-reasons")).type_text("Papiers, menace, salaire.");
    world.go_to("textbox", &say("desk-role")).type_text("agent du bureau");
    world.go_to("textbox", &say("desk-passphrase")).type_text(PASSPHRASE);
    world.press(Key::Enter);
    world.see_text(&say("desk-decide-again"));
    check(desk, "decided");
}

/// The desk's screens in another language.
fn in_another_language(desk: Officer, language: Language, code: &str) -> Officer {
    let mut world = desk.world;
    world.shut_down();
    world.home().prefer(language.tag(), "light");
    world.open();
    let desk = Officer::at(world, language);
    desk.unlock(PASSPHRASE);
    let look = |what: &str| check(&desk, &format!("{}-{what}", language.tag()));
    to_dossier(&desk, code);
    look("dossier");
    desk.world.choose("button", &desk.say("desk-give"));
    desk.world.see("dialog", &desk.say("desk-give"));
    look("give");
    desk.world.choose("button", &desk.say("desk-cancel"));
    // From the top: the name of the tab stands in that of another button of the case.
    desk.world.choose("button", &desk.say("spine-desk"));
    for part in ["devices", "statistics"] {
        desk.world.choose("button", &desk.say(&format!("desk-tab-{part}")));
        desk.world.see_text(&desk.say(match part {
            "devices" => "desk-column-seen",
            _ => "desk-counts",
        }));
        look(part);
    }
    desk
}

#[test]
fn a_case_goes_to_the_desk_and_the_answer_comes_back() {
    let authority = Authority::new();
    let stick = Stick::of(&authority, 3);
    let desk = desk(&authority, &stick);
    leave(&desk);
    let off = authority.switch_off();
    let (inspector, code) = inspector(&stick);

    // There is a network again: she sends, and the server has signed for it.
    let _authority = off.switch_on();
    joining::ask_now(&inspector);
    inspector.world.see_text(&inspector.say("sending-none"));
    check(&inspector, "sent");
    leave(&inspector);

    desk.unlock(PASSPHRASE);
    send(&desk);
    certify(&desk);
    decide(&desk, &code);
    send(&desk);
    leave(&desk);

    // She reads that somebody answered, what is asked and what was decided; and replies.
    enter(&inspector, ALIAS, PASSPHRASE);
    send(&inspector);
    inspector.world.choose("button", &inspector.say("spine-cases"));
    inspector.world.see("button", &code);
    check(&inspector, "cases-answered");
    inspector.world.go_to("button", &code).press(Key::Enter);
    inspector.world.see_text(&inspector.say("said-answered"));
    inspector.to_tab("result");
    inspector.world.see_text(QUESTION);
    inspector.world.see_text(&inspector.say("desk-outcome-taken-up"));
    inspector.world.go_to("textbox", &inspector.say("said-answer")).type_text(REPLY);
    check(&inspector, "answered");
    inspector.world.choose("button", &inspector.say("said-send"));
    inspector.world.see_no("textbox", &inspector.say("said-answer"));
    check(&inspector, "replied");
    send(&inspector);
    leave(&inspector);

    desk.unlock(PASSPHRASE);
    send(&desk);
    to_dossier(&desk, &code);
    desk.world.see_text(REPLY);
    check(&desk, "reply");

    let desk = in_another_language(desk, Language::Ar, &code);
    let desk = in_another_language(desk, Language::En, &code);

    // It is to be gone there, after she had it open: her list says which one and why.
    enter(&inspector, ALIAS, PASSPHRASE);
    inspector.world.choose("button", &inspector.say("spine-cases"));
    inspector.world.go_to("button", &code).press(Key::Enter);
    inspector.world.see_text(&inspector.say("said-answered"));
    to_dossier(&desk, &code);
    desk.world.choose("button", &desk.say("desk-erase"));
    desk.world.see("dialog", &desk.say("desk-erase"));
    desk.world.go_to("textbox", &desk.say("desk-passphrase")).type_text(PASSPHRASE);
    check(&desk, "erase");
    desk.world.press(Key::Enter);
    desk.world.see_no("dialog", &desk.say("desk-erase"));
    check(&desk, "erasing");
    send(&desk);
    send(&inspector);
    inspector.world.choose("button", &inspector.say("spine-cases"));
    inspector.world.see("heading", &inspector.say("cases-title"));
    inspector.world.see_text(&inspector.say("order-reason-court"));
    check(&inspector, "erased");

    // And her computer is sealed: it locks by itself, and its door says by whom.
    desk.world.choose("button", &desk.say("spine-desk"));
    desk.world.choose("button", &desk.say("desk-tab-devices"));
    desk.world.choose("button", &desk.say("desk-seal"));
    desk.world.see("dialog", &desk.say("desk-seal-title"));
    desk.world.go_to("textbox", &desk.say("desk-passphrase")).type_text(PASSPHRASE);
    check(&desk, "seal");
    desk.world.press(Key::Enter);
    desk.world.see_no("dialog", &desk.say("desk-seal-title"));
    check(&desk, "sealing");
    send(&desk);
    to_waiting(&inspector);
    inspector.world.press(Key::Enter);
    inspector.world.see_text(&inspector.say("door-sealed-by-order"));
    check(&inspector, "sealed");
}
