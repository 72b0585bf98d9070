//! Two windows on two displays and a real server: an inspector works in Arabic, a desk in French. A
//! case is sent, read and decided on, and the inspector sees the decision.

use crate::authority::{Authority, FILES};
use crate::before::walked;
use dalil_e2e::{Key, Officer, PASSPHRASE, World};
use dalil_l10n::Language;

/// What a screen may ask of the program, asked without the screen, until it is so.
fn ask(world: &World, steps: &str) {
    let script = format!(
        "const done = arguments[arguments.length - 1];
         const ask = (name, request = {{}}) => window.__TAURI_INTERNALS__.invoke(name, {{ request }});
         const wait = () => new Promise((again) => setTimeout(again, 150));
         const until = async (isSo) => {{
           for (let tries = 0; tries < 300; tries += 1) {{ if (await isSo()) return; await wait(); }}
           throw new Error('it never came to that');
         }};
         const join = async (text, name) => {{
           await ask('read_card', {{ kind: 'square', text }});
           await until(async () => (await ask('authority')).meeting?.authority);
           await ask('join', {{ name, role: 'labour inspector', later: true }});
         }};
         const send = async () => {{
           await ask('send_now');
           await until(async () => !(await ask('waiting')).isSending);
         }};
         (async () => {{ {steps} }})()
           .then(() => done('done'), (error) => done(error.message ?? JSON.stringify(error)));"
    );
    assert_eq!(world.script_async(&script), serde_json::json!("done"));
}

fn check(officer: &Officer, what: &str) {
    assert!(officer.world.picture(what).has_content());
    assert_eq!(officer.world.audit(), [], "{what}");
}

#[test]
fn a_case_goes_to_the_desk_and_the_decision_comes_back() {
    let authority = Authority::new();
    let papers = tempfile::tempdir().unwrap();

    // The desk, in French.
    let desk = Officer::at(World::start("fr", "desk-fr"), Language::Fr);
    desk.first_day("bureau-1", PASSPHRASE);
    let (card, folder) = (authority.card(1), authority.files(papers.path()));
    ask(
        &desk.world,
        &format!(
            "await join({card:?}, 'Dana');
         await ask('become_desk', {{ folder: {folder:?}, passphrase: '{FILES}', label: 'Desk 1' }});
         await send();"
        ),
    );
    authority.certify_first_desk();

    // The inspector, in Arabic.
    let home = walked("ar", "light");
    let inspector = Officer::at(World::start_in(home, "ar", "desk-ar"), Language::Ar);
    inspector.unlock(PASSPHRASE);
    let card = authority.card(0);
    ask(
        &inspector.world,
        &format!(
            "await join({card:?}, 'Amina B.');
         const {{ rows }} = await ask('list_cases', {{ query: '' }});
         await ask('offer_cases', {{ caseIds: [rows[0].head.caseId], basis: 'consent' }});
         await send();"
        ),
    );
    inspector.world.choose("button", &inspector.say("spine-settings"));
    inspector.world.see("heading", &inspector.say("computer-title"));
    inspector.world.go_to("button", &inspector.say("post-to-waiting"));
    check(&inspector, "joined");
    inspector.world.press(Key::Enter);
    inspector.world.see("heading", &inspector.say("sending-title"));
    check(&inspector, "waiting");
    inspector.world.choose("button", &inspector.say("spine-cases"));
    inspector.world.see("heading", &inspector.say("cases-title"));
    check(&inspector, "cases");

    // It is read at the desk, and decided on.
    ask(
        &desk.world,
        &format!(
            "await send();
             await until(async () => (await ask('inbox', {{ query: '' }})).rows.length > 0);
             const {{ devices }} = await ask('desk_devices');
             const hers = devices.find((one) => one.officers.some((who) => who.includes('Amina')));
             await ask('certify_device', {{ id: hers.id, organisation: 'Inspection du travail',
               region: 'Souss', role: 'officer', passphrase: '{PASSPHRASE}' }});"
        ),
    );
    // A window that is opened again knows that it is a desk's.
    desk.to_cases_by_lock(PASSPHRASE);
    desk.world.choose("button", &desk.say("spine-desk"));
    desk.world.see("heading", &desk.say("desk-title"));
    desk.world.see("heading", &desk.say("desk-group-new"));
    check(&desk, "inbox");
    desk.world.go_to("button", "labour inspector").press(Key::Enter);
    desk.world.see("heading", &desk.say("desk-decision"));
    check(&desk, "dossier");
    desk.world.go_to("radio", &desk.say("desk-outcome-taken-up")).press(Key::Space);
    desk.world.go_to("textbox", &desk.say("desk-reasons")).type_text("Papiers, menace, salaire.");
    desk.world.go_to("textbox", &desk.say("desk-role")).type_text("agent du bureau");
    desk.world.go_to("textbox", &desk.say("desk-passphrase")).type_text(PASSPHRASE);
    desk.world.press(Key::Enter);
    desk.world.see_text(&desk.say("desk-decide-again"));
    check(&desk, "decided");
    ask(&desk.world, "await send();");

    // And the inspector sees it.
    ask(&inspector.world, "await send();");
    inspector.to_cases_by_lock(PASSPHRASE);
    let code = inspector.world.script_async(
        "const done = arguments[arguments.length - 1];
         window.__TAURI_INTERNALS__.invoke('list_cases', { request: { query: '' } })
           .then(({ rows }) => done(rows[0].head.code), () => done(''));",
    );
    inspector.world.choose("button", &inspector.say("spine-cases"));
    check(&inspector, "cases-answered");
    inspector.world.go_to("button", code.as_str().unwrap()).press(Key::Enter);
    inspector.world.see_text(&inspector.say("said-answered"));
    check(&inspector, "answered");

    // It is to be gone there, while she has it open: she is led out of it and told why.
    desk.world.choose("button", &desk.say("desk-erase"));
    desk.world.see("dialog", &desk.say("desk-erase"));
    check(&desk, "erase");
    desk.world.go_to("textbox", &desk.say("desk-passphrase")).type_text(PASSPHRASE);
    desk.world.press(Key::Enter);
    desk.world.see_no("dialog", &desk.say("desk-erase"));
    check(&desk, "erasing");
    ask(&desk.world, "await send();");
    ask(&inspector.world, "await send();");
    inspector.world.choose("button", &inspector.say("spine-cases"));
    inspector.world.see("heading", &inspector.say("cases-title"));
    check(&inspector, "erased");

    // And her computer is sealed: it locks by itself, and its door says by whom.
    desk.world.choose("button", &desk.say("desk-tab-devices"));
    desk.world.choose("button", &desk.say("desk-seal"));
    desk.world.see("dialog", &desk.say("desk-seal-title"));
    check(&desk, "seal");
    desk.world.go_to("textbox", &desk.say("desk-passphrase")).type_text(PASSPHRASE);
    desk.world.press(Key::Enter);
    desk.world.see_no("dialog", &desk.say("desk-seal-title"));
    check(&desk, "sealing");
    ask(&desk.world, "await send();");
    ask(&inspector.world, "await ask('send_now');");
    inspector.world.see_text(&inspector.say("door-sealed-by-order"));
    check(&inspector, "sealed");
}
