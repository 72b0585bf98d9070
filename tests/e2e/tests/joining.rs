//! What an officer does to be known to an authority, and to hear from it: by the screens, by
//! keyboard only.

use crate::authority::Authority;
use dalil_e2e::{Key, Officer};
use dalil_l10n::Value;

/// What an authority hands out, as files on a stick.
pub(crate) struct Stick {
    folder: tempfile::TempDir,
    cards: Vec<String>,
    pub(crate) manifest: String,
    /// For a desk alone.
    pub(crate) desk: String,
}

impl Stick {
    pub(crate) fn of(authority: &Authority, cards: usize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let cards = (0..cards).map(|n| {
            let path = folder.path().join(format!("card-{n}"));
            std::fs::write(&path, authority.card(n)).unwrap();
            path.to_string_lossy().into_owned()
        });
        let cards = cards.collect();
        let (manifest, desk) =
            (authority.manifest_file(folder.path()), authority.files(folder.path()));
        Self { folder, cards, manifest, desk }
    }

    pub(crate) fn card(&self, n: usize) -> &str {
        assert!(self.folder.path().exists());
        &self.cards[n]
    }
}

/// Who asks, and what they do.
pub(crate) type Who<'w> = (&'w str, &'w str);

/// From the settings to the authority of the card, and to the moment at which it was asked. Where
/// no server answers, the manifest comes from the stick.
#[track_caller]
pub(crate) fn join(
    officer: &Officer,
    card: &str,
    manifest: Option<&str>,
    (name, role): Who<'_>,
    check: impl Fn(&str),
) {
    let (world, say) = (&officer.world, |id: &str| officer.say(id));
    world.choose("button", &say("spine-settings"));
    world.choose("button", &say("post-join"));
    world.see("heading", &say("join-card"));
    world.go_to("radio", &say("join-how-typed")).press(Key::Down).press(Key::Down);
    world.go_to("textbox", &say("join-file")).type_text(card);
    check("card");
    world.press(Key::Enter);
    world.see("heading", &say("join-meet"));
    if let Some(manifest) = manifest {
        world.see_text(&say("join-no-answer"));
        check("no-answer");
        world.go_to("textbox", &say("join-manifest")).type_text(manifest).press(Key::Enter);
    }
    world.see("button", &say("join-yes"));
    check("meet");
    world.choose("button", &say("join-yes"));
    world.go_to("textbox", &say("join-name")).type_text(name);
    world.go_to("textbox", &say("join-role")).type_text(role);
    check("who");
    world.press(Key::Enter);
    world.see("heading", &say("join-done"));
    check("asked");
    // The button on the screen has the keyboard.
    world.press(Key::Enter);
}

/// After that: this case may go, since the person agreed; nothing is chosen beforehand.
#[track_caller]
pub(crate) fn offer(officer: &Officer, code: &str, check: impl Fn(&str)) {
    let (world, say) = (&officer.world, |id: &str| officer.say(id));
    world.see("heading", &say("offer-title"));
    world.go_to("checkbox", code).press(Key::Space);
    let first: String = say("offer-basis-consent").chars().take(1).collect();
    world.go_to("combobox", &say("offer-basis")).type_text(&first);
    check("offer");
    world.choose("button", &officer.say_with("offer-chosen", &[("count", Value::Count(1))]));
    world.see_text(&officer.say_with("offer-given", &[("count", Value::Count(1))]));
    check("offered");
    world.choose("button", &say("join-finish"));
    world.see("heading", &say("computer-title"));
}

/// To the page of what waits, by the settings.
#[track_caller]
pub(crate) fn to_waiting(officer: &Officer) {
    officer.world.choose("button", &officer.say("spine-settings"));
    officer.world.choose("button", &officer.say("post-to-waiting"));
    officer.world.see("heading", &officer.say("sending-title"));
}

/// *Send now*, or *ask the server* where nothing waits; to the end of the round.
#[track_caller]
pub(crate) fn send(officer: &Officer) {
    to_waiting(officer);
    ask_now(officer);
}

/// The same, on the page of what waits.
#[track_caller]
pub(crate) fn ask_now(officer: &Officer) {
    let world = &officer.world;
    world.see("heading", &officer.say("sending-title"));
    world.see("button", &officer.say("stick-open"));
    // No word on the screen tells one round from the next.
    let round = || {
        world.script_async(
            "const done = arguments[arguments.length - 1];
             window.__TAURI_INTERNALS__.invoke('waiting', { request: {} }).then(
               (view) => done(view.isSending ? null : view.lastTryAt ?? 0), () => done(null));",
        )
    };
    // One that is under way began before this was asked.
    let before = ended(|_| true, &round);
    world.press(Key::Enter);
    ended(|now| *now != before, &round);
}

/// The end of a round for which that holds.
#[track_caller]
fn ended(
    holds: impl Fn(&serde_json::Value) -> bool,
    round: &impl Fn() -> serde_json::Value,
) -> serde_json::Value {
    for _ in 0..400 {
        let now = round();
        if !now.is_null() && holds(&now) {
            return now;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    panic!("the round with the server has no end");
}
