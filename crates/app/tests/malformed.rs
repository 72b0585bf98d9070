//! Whatever a window sends: a code comes back, nothing breaks, and no file is touched.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a world that cannot be made fails the test"
)]

mod world;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;

use dalil_app::App;
use dalil_ipc::{COMMANDS, CaseRequest, Desk as _};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use world::World;

/// Names that requests of the screens hold, and two that none should.
const NAMES: [&str; 30] = [
    "caseId",
    "question",
    "text",
    "field",
    "place",
    "tab",
    "page",
    "answers",
    "response",
    "value",
    "basis",
    "language",
    "query",
    "path",
    "replace",
    "paper",
    "kind",
    "passphrase",
    "alias",
    "repeated",
    "choice",
    "conclusion",
    "reason",
    "statement",
    "role",
    "name",
    "service",
    "need",
    "__proto__",
    "id",
];

/// Values that have broken programs before.
const TEXTS: [&str; 12] = [
    "",
    "../../../../etc/passwd",
    "/etc/passwd",
    "file:///etc/passwd",
    "\0",
    "\u{202e}a\u{feff}",
    "'; DROP TABLE event; --",
    "%s%n",
    "referral",
    "conversation",
    "seen",
    "yes",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(&TEXTS[..]).prop_map(str::to_owned),
        ".{0,40}",
        Just("x".repeat(200_000)),
    ]
}

fn leaf() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        text().prop_map(Value::from),
    ]
}

fn anything() -> impl Strategy<Value = Value> {
    leaf().prop_recursive(5, 48, 6, |inner| {
        let name = prop_oneof![prop::sample::select(&NAMES[..]).prop_map(str::to_owned), ".{0,8}"];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((name, inner), 0..7)
                .prop_map(|pairs| Value::from(pairs.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// A request of the right shape for some command, with something wrong in it.
fn nearly(case: &str) -> impl Strategy<Value = Value> + use<> {
    let case = case.to_owned();
    (leaf(), leaf(), text(), prop::sample::select(&NAMES[..])).prop_map(
        move |(one, other, words, name)| {
            let mut request = json!({
                "caseId": case, "question": words, "text": words, "field": words, "query": words,
                "language": words, "place": { "tab": "result", "page": words, "question": null },
                "answers": [{ "question": words, "response": one, "value": other, "basis": words }],
                "alias": words, "service": words, "need": words, "role": words,
            });
            request[name] = other.clone();
            request
        },
    )
}

/// Every file outside the data folder: requests name no path that is used.
fn outside(folder: &Path, data: &Path) -> BTreeSet<std::path::PathBuf> {
    let mut found = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(&folder).unwrap().flatten().map(|entry| entry.path()) {
            if path != data {
                if path.is_dir() {
                    folders.push(path.clone());
                }
                found.insert(path);
            }
        }
    }
    found
}

/// These open something else, or nothing.
const MOVES: [&str; 4] = ["lock", "leave", "seal", "practise"];

fn refuses(app: &mut App, command: &str, request: Value) {
    // These take a second each by design, and are tried with every kind of passphrase elsewhere.
    let slow = ["unlock", "create_officer", "sign_statement", "mend_vault"].contains(&command);
    if slow && request.get("passphrase").is_some_and(Value::is_string) {
        return;
    }
    if let Err(failure) = app.answer(command, request) {
        let told = serde_json::to_string(&failure).unwrap();
        assert!(told.len() < 400, "{command}: a failure is a code and ids: {told}");
    }
}

/// C4: every command with whatever a page could send, locked and open.
#[test]
fn no_command_breaks_on_what_it_is_sent_and_no_path_is_used() {
    let mut world = World::new();
    let app = RefCell::new(world.first_day());
    let case = world.start_case(&mut app.borrow_mut());
    let (root, data) = (world.papers().parent().unwrap().to_owned(), world.data());
    let before = outside(&root, &data);
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 96,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let requests = prop_oneof![1 => anything(), 2 => nearly(&case)];
    runner
        .run(&requests, |request| {
            let mut app = app.borrow_mut();
            for command in COMMANDS.iter().filter(|name| !MOVES.contains(*name)) {
                refuses(&mut app, command, request.clone());
            }
            prop_assert!(app.is_open());
            Ok(())
        })
        .unwrap();
    assert_eq!(outside(&root, &data), before);
    let mut app = app.into_inner();
    app.open_case(CaseRequest { case_id: case.clone() }).unwrap();
    app.answer("lock", json!({})).unwrap();
    for command in COMMANDS.iter().filter(|name| **name != "practise") {
        for request in [Value::Null, json!([]), json!("x"), json!({ "caseId": 7 }), json!(1e300)] {
            refuses(&mut app, command, request);
        }
    }
    assert!(!app.is_open());
    app.answer("practise", json!({})).unwrap();
    for command in COMMANDS.iter().filter(|name| !MOVES.contains(*name)) {
        for request in [Value::Null, json!("x"), json!({ "caseId": case }), json!({ "caseId": 7 })]
        {
            refuses(&mut app, command, request);
        }
    }
    assert!(app.is_open(), "the exercises are open still");
    app.close();
    assert!(app.answer("other", json!({})).is_err());
}
