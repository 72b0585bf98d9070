//! Files that are dragged onto a question, and sound that is recorded: the real engine, a real drag,
//! a real capture.

use crate::before::yesterday;
use dalil_e2e::{Officer, PASSPHRASE, World};
use dalil_l10n::{Language, Value};
use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

#[test]
fn a_film_is_let_go_over_a_question() {
    let officer = at_work(Language::En, "drag");
    let film = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/files/drone.mp4");
    officer.to_conversation();
    officer.converse(&[], Some("papers-held"));
    let world = &officer.world;
    world.picture("question");
    let held = world.hold_over(&film.canonicalize().unwrap());
    world.see_text(&officer.say("files-drop-question"));
    world.picture("held");
    held.let_go();
    world.see("dialog", &officer.say("files-add"));
    let size = officer.say_with("files-kilobytes", &[("count", Value::Count(7))]);
    world.see_text(&officer.say_with("files-chosen", &[("size", Value::Text(&size))]));
    world.picture("dropped");
    world.go_to("radio", &officer.say("files-consent-agrees")).press(dalil_e2e::Key::Space);
    world.choose("button", &officer.say("files-seal"));
    world.see_text(&officer.say("files-sealed-here"));
    world.picture("sealed");
    world.choose("button", &officer.say("files-see-all"));
    world.see("heading", &officer.say("files-title"));
    world.see_text(&officer.say("files-removed-place"));
    world.picture("card");
}

#[test]
fn sound_is_recorded_played_and_kept() {
    record(Language::Ar);
}

fn record(language: Language) {
    let officer = at_work(language, &format!("sound-{}", language.tag()));
    let world = &officer.world;
    officer.to_tab("files");
    world.see("heading", &officer.say("files-title"));
    world.choose("button", &officer.say("record-start"));
    world.see("dialog", &officer.say("record-title"));
    world.picture("ask");
    world.go_to("radio", &officer.say("record-consent-agrees")).press(dalil_e2e::Key::Space);
    world.choose("button", &officer.say("record-begin"));
    world.see_text(&officer.say("record-on"));
    world.picture("on");
    world.wait_until("return /[1-9]/.test(document.querySelector('[role=timer]').innerText)");
    world.choose("button", &officer.say("record-stop"));
    world.see_text(&officer.say("record-stopped"));
    assert!(!world.text().contains(&officer.say("record-gap")), "it was heard as it was said");
    world.wait_until("return (document.querySelector('[role=dialog] audio')?.duration ?? 0) > 0");
    world.script("document.querySelector('[role=dialog] audio').play()");
    world.wait_until("return document.querySelector('[role=dialog] audio').currentTime > 0");
    world.picture("heard");
    assert_eq!(world.audit(), []);
    world.go_to("textbox", &officer.say("files-name")).type_text("1");
    world.choose("button", &officer.say("record-keep"));
    world.see("button", &officer.say_with("files-show", &[("name", Value::Text("1"))]));
    world.see_text(&officer.say("files-nothing-removed"));
    world.picture("kept");
}

/// An officer at an open case, on a computer with a microphone.
fn at_work(language: Language, journey: &str) -> Officer {
    let home = yesterday(language);
    let folder = home.path().join("home");
    let spoken = folder.join("spoken");
    assert!(Command::new("mkfifo").arg(&spoken).status().unwrap().success());
    let microphone = format!(
        "pcm.!default {{ type asym playback.pcm {{ type null }} capture.pcm {{ type file \
         slave.pcm {{ type null }} file /dev/null infile {:?} format raw }} }}",
        spoken.display().to_string()
    );
    std::fs::write(folder.join(".asoundrc"), microphone).unwrap();
    std::thread::spawn(move || speak(&spoken));
    let officer = Officer::at(World::start_in(home, language.tag(), journey), language);
    officer.unlock(PASSPHRASE);
    officer
}

/// Speaks into a pipe as fast as a person does, whenever somebody listens. A file would be heard as
/// fast as it can be read: minutes of it before anybody can say stop.
fn speak(pipe: &Path) {
    /// Sixteen bits, 48 000 times in a second, for twenty milliseconds.
    const MOMENT: usize = 48 * 20 * 2;
    let said: Vec<u8> = (0..MOMENT).map(|at| (at * 7 % 251) as u8).collect();
    // Opening it waits for a listener; a write fails when there is none any more.
    while let Ok(mut listener) = OpenOptions::new().write(true).open(pipe) {
        while listener.write_all(&said).is_ok() {
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}
