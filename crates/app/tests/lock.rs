//! The lock: it never asks, never loses, and nothing passes it.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a lock that cannot be tried fails the test"
)]

mod world;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use dalil_app::App;
use dalil_ipc::{
    CaseRequest, CasesRequest, Cursor, Desk as _, DraftRequest, FailureCode, NoteRequest, Nothing,
    Place, PlaceRequest, Preferences, Tab, Window,
};
use proptest::prelude::*;
use serde_json::json;
use world::{PASSPHRASE, World};

const MINUTE: i64 = 60_000;

fn keep(app: &mut App, case: &str, text: &str) {
    let request = DraftRequest { case_id: case.into(), field: "note".into(), text: text.into() };
    app.keep_draft(request).unwrap();
}

/// K12: a second after the time nothing of the vault is answered, and the half-typed word is there.
#[test]
fn a_second_after_the_time_every_command_is_refused_and_the_draft_is_kept() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let behind = Window::Main.commands().filter(|name| !Window::Lock.may(name) && *name != "lock");
    let behind: Vec<&str> = behind.collect();
    assert!(behind.contains(&"save_answers") && behind.contains(&"history"));
    for command in &behind {
        keep(&mut app, &case, "half a wo");
        app.answer("here", json!({})).unwrap();
        world.wait(5 * MINUTE + 1000);
        let failure = app.answer(command, json!({})).unwrap_err();
        assert_eq!(failure.code, FailureCode::Locked, "{command}");
        assert!(!app.is_open());
        let back = world.unlock(&mut app, PASSPHRASE).unwrap();
        assert_eq!(back.go_on.unwrap().head.case_id, case, "{command}");
        let view = app.open_case(CaseRequest { case_id: case.clone() }).unwrap();
        assert_eq!(view.draft.as_deref(), Some("half a wo"), "{command}");
    }
}

#[test]
fn the_time_is_what_was_set_and_every_sign_begins_it_anew() {
    let mut world = World::new();
    let mut app = world.first_day();
    let preferences = Preferences { lock_after: 2, ..app.start(Nothing {}).unwrap().preferences };
    app.set_preferences(preferences).unwrap();
    for _ in 0..5 {
        world.wait(2 * MINUTE - 1000);
        app.answer("here", json!({})).unwrap();
        assert!(app.is_open());
    }
    world.wait(2 * MINUTE - 1000);
    assert!(app.tend());
    world.wait(1000);
    assert!(!app.tend(), "looking is no sign of anybody");
}

#[test]
fn twelve_hours_close_it_however_busy_the_day_was() {
    let mut world = World::new();
    let mut app = world.first_day();
    for _ in 0..(12 * 60 / 4) - 1 {
        world.wait(4 * MINUTE);
        app.answer("here", json!({})).unwrap();
        assert!(app.is_open());
    }
    world.wait(4 * MINUTE);
    app.answer("here", json!({})).unwrap();
    assert!(!app.is_open());
}

#[test]
fn whoever_comes_back_stands_where_they_stood_with_the_cursor_in_the_word() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let field = "note:papers-held".to_owned();
    let place = Place {
        tab: Tab::Conversation,
        page: Some("papers-held".into()),
        question: Some("papers-held".into()),
        cursor: Some(Cursor { field: field.clone(), start: 2, end: 5 }),
    };
    app.keep_place(PlaceRequest { case_id: case.clone(), place: place.clone() }).unwrap();
    app.lock(Nothing {}).unwrap();
    let back = world.unlock(&mut app, PASSPHRASE).unwrap();
    assert_eq!(back.go_on.as_ref().unwrap().place, place);
    assert_eq!(app.resume(Nothing {}).unwrap(), back);
    let elsewhere = Cursor { field: "passphrase".into(), start: 0, end: 0 };
    let refused = Place { cursor: Some(elsewhere), ..place };
    let refused = app.keep_place(PlaceRequest { case_id: case, place: refused }).unwrap_err();
    assert_eq!(refused.code, FailureCode::QuestionUnknown);

    // Who left from the list comes back to the list.
    app.list_cases(CasesRequest { query: String::new() }).unwrap();
    app.lock(Nothing {}).unwrap();
    assert_eq!(world.unlock(&mut app, PASSPHRASE).unwrap().go_on, None);
    assert_eq!(app.resume(Nothing {}).unwrap().go_on, None);
    app.lock(Nothing {}).unwrap();
    assert_eq!(app.resume(Nothing {}).unwrap_err().code, FailureCode::Locked);
}

/// What hands, clocks and power cuts do to a vault.
#[derive(Clone, Debug)]
enum Act {
    /// Half-typed text reaches the vault.
    Type(usize, String),
    /// A note is kept.
    Note(usize, String),
    /// An answer is kept.
    Answer(bool),
    /// *Lock*, or *leave now*.
    Lock,
    /// Nobody is there until the time is over.
    Wait,
    /// The window is closed or the computer shut down: a proper end, and a new start.
    Close,
    /// The power is cut: what is on the disk at this moment is all there is.
    Kill,
}

const QUESTIONS: [Option<&str>; 3] = [None, Some("papers-held"), Some("worked")];

fn act() -> impl Strategy<Value = Act> {
    let word = "[a-zà-ü ⵉⴷب]{1,12}".prop_map(|word| format!("x{}", word.trim()));
    prop_oneof![
        6 => (0..3_usize, word.clone()).prop_map(|(at, text)| Act::Type(at, text)),
        3 => (0..3_usize, word).prop_map(|(at, text)| Act::Note(at, text)),
        2 => any::<bool>().prop_map(Act::Answer),
        1 => Just(Act::Lock),
        1 => Just(Act::Wait),
        1 => Just(Act::Close),
        1 => Just(Act::Kill),
    ]
}

/// What must be found again.
#[derive(Debug, Default, PartialEq, Eq)]
struct Words {
    drafts: BTreeMap<usize, String>,
    notes: BTreeMap<usize, String>,
    answer: Option<String>,
}

fn field(at: usize) -> String {
    QUESTIONS[at].map_or_else(|| "note".to_owned(), |question| format!("note:{question}"))
}

fn found(app: &mut App, case: &str) -> Words {
    let view = app.open_case(CaseRequest { case_id: case.into() }).unwrap();
    let mut words = Words::default();
    for (at, question) in QUESTIONS.into_iter().enumerate() {
        let asked = question
            .map(|question| view.questions.iter().find(|state| state.id == question).unwrap());
        let (notes, draft) =
            asked.map_or((&view.notes, &view.draft), |state| (&state.notes, &state.draft));
        words.drafts.extend(draft.clone().map(|draft| (at, draft)));
        words.notes.extend(notes.last().map(|note| (at, note.text.clone())));
        if question == Some("papers-held") {
            words.answer =
                asked.and_then(|state| state.answer.as_ref()).map(|answer| answer.response.clone());
        }
    }
    words
}

/// The disk as it is at this moment, on another computer.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 40, ..ProptestConfig::default() })]

    /// R8, the lock's part: any interleaving of typing, closing, locking, killing and reopening gives
    /// the last committed words.
    #[test]
    fn any_interleaving_gives_the_last_committed_words(acts in prop::collection::vec(act(), 1..24)) {
        let mut world = World::new();
        let mut app = world.first_day();
        let case = world.start_case(&mut app);
        let mut expected = Words::default();
        for act in acts {
            match act {
                Act::Type(at, text) => {
                    let request =
                        json!({ "caseId": case, "field": field(at), "text": text });
                    app.answer("keep_draft", request).unwrap();
                    expected.drafts.insert(at, text);
                }
                Act::Note(at, text) => {
                    let question = QUESTIONS[at].map(str::to_owned);
                    let text = text.trim().to_owned();
                    let request =
                        NoteRequest { case_id: case.clone(), question, text: text.clone() };
                    app.answer("save_note", serde_json::to_value(request).unwrap()).unwrap();
                    expected.drafts.remove(&at);
                    expected.notes.insert(at, text);
                }
                Act::Answer(yes) => {
                    let response = if yes { "yes" } else { "no" };
                    world.answer(&mut app, &case, "papers-held", response).unwrap();
                    expected.answer = Some(response.to_owned());
                }
                Act::Lock => {
                    app.answer("lock", json!({})).unwrap();
                }
                Act::Wait => {
                    world.wait(5 * MINUTE);
                    app.tend();
                    prop_assert!(!app.is_open());
                }
                Act::Close => {
                    drop(app);
                    app = world.start();
                }
                Act::Kill => {
                    let next = world.on_another_computer(copy);
                    app = next.start();
                    world = next;
                }
            }
            if !app.is_open() {
                world.unlock(&mut app, PASSPHRASE).unwrap();
            }
            prop_assert_eq!(&found(&mut app, &case), &expected);
        }
    }
}
