//! The window opens, shows something, and is closed to the page in it.

use dalil_e2e::{Home, Key, World};

#[test]
fn the_window_opens_and_shows_something() {
    let world = World::start("en", "opening");
    // A busy computer draws later than it answers.
    let drawn = (0..60).find_map(|_| {
        let picture = world.picture("first");
        let seen = picture.colors() > 2 && !world.outline().is_empty();
        if !seen {
            std::thread::sleep(std::time::Duration::from_millis(500));
        }
        seen.then_some(picture)
    });
    let picture = drawn.expect("the window stays blank");
    assert_eq!(picture.size(), (1366, 768));
    assert_eq!(world.audit(), []);
    let memory = world.memory();
    assert!(memory.own > 10_000, "{memory:?}");
    assert!(memory.engine > 10_000, "{memory:?}");
}

#[test]
fn the_page_reaches_nothing_but_our_commands() {
    let world = World::start("en", "closed");
    let refused = |script: &str| {
        let told = world.script_async(script);
        assert!(told.as_str().is_some_and(|told| told.starts_with("refused")), "{script}: {told}");
    };
    // The last four are for the window behind the lock; this is the lock.
    for command in [
        "plugin:app|version",
        "plugin:window|close",
        "plugin:event|listen",
        "other",
        "resume",
        "open_case",
        "keep_draft",
        "copy_text",
    ] {
        refused(&format!(
            "const done = arguments[0];\
             window.__TAURI_INTERNALS__.invoke({command:?}, {{}})\
             .then(() => done('answered'), (error) => done('refused ' + error));"
        ));
    }
    for address in ["https://example.org/", "http://127.0.0.1:1/", "data:text/plain,x"] {
        refused(&format!(
            "const done = arguments[0];\
             fetch({address:?}).then(() => done('answered'), (error) => done('refused ' + error));"
        ));
    }
    assert_eq!(world.script("return typeof window.__TAURI__"), "undefined");
    assert_eq!(world.script("return Object.isFrozen(Object.prototype)"), true);
    world.script("location.href = 'https://example.org/'");
    assert_eq!(world.script("return location.protocol"), "tauri:");
}

#[test]
fn a_killed_window_leaves_nothing_that_its_next_start_does_not_sweep() {
    let mut world = World::start("en", "killed");
    world.kill();
    assert!(!world.is_open());
    let left = |home: &Home| {
        let entries = std::fs::read_dir(home.data()).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.starts_with("window-")).count()
    };
    assert_eq!(left(world.home()), 1, "a killed process cannot clean up");
    world.open();
    assert_eq!(left(world.home()), 1, "only the living window has a folder");
    world.script(
        "setTimeout(() => window.__TAURI_INTERNALS__.invoke('leave', { request: {} }), 50);",
    );
    world.ends();
    assert_eq!(left(world.home()), 0, "leaving wipes it");
}

#[test]
fn keys_arrive_as_a_keyboard_sends_them() {
    let world = World::start("ar", "keys");
    world.script(
        "window.heard = [];\
         addEventListener('keydown', (event) => heard.push(event.code), true);\
         document.body.innerHTML = '<main><h1>h</h1><label>one <input id=\"one\"></label>\
         <label>two <input id=\"two\"></label></main>';",
    );
    world.go_to("textbox", "two").type_text("Idir 7 يوسف ⵉⴷⵉⵔ");
    assert_eq!(world.see("textbox", "two").value, "Idir 7 يوسف ⵉⴷⵉⵔ");
    world.script("heard.length = 0");
    world.press('s').press('1').press([Key::Control, Key::Char('l')]).press(Key::Function(8));
    world.press(Key::Escape);
    let heard = "KeyS,Digit1,ControlLeft,KeyL,F8,Escape";
    assert_eq!(world.script("return heard.join(',')"), heard);
    // The screens may give the focus away on Escape.
    world.go_to("textbox", "two").press([Key::Shift, Key::Tab]);
    assert_eq!(world.focused().map(|found| found.name).as_deref(), Some("one"));
    world.script("heard.length = 0");
    world.press_at_window("ctrl+l").press_at_window("Tab");
    assert_eq!(world.script("return heard.join(',')"), "ControlLeft,KeyL,Tab");
    assert_eq!(world.focused().map(|found| found.name).as_deref(), Some("two"));
}
