//! The window is as closed as the security page wants it.

use super::read;
use dalil_ipc::Window;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;

/// As the security page has it; `font-src`: the fonts come with the program; `media-src`: a sealed
/// sound is heard as a picture is seen, out of memory.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; \
    img-src 'self' blob:; media-src blob:; connect-src ipc: http://ipc.localhost; \
    form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

fn json_of(path: &str) -> Value {
    serde_json::from_str(&read(Path::new(path))).unwrap()
}

#[test]
fn the_window_is_closed() {
    let config = json_of("src-tauri/tauri.conf.json");
    let app = &config["app"];
    assert_eq!(app["security"]["csp"], POLICY);
    assert_eq!(app["security"]["freezePrototype"], true);
    assert_eq!(app["security"].get("dangerousDisableAssetCspModification"), None);
    assert_eq!(app["security"].get("devCsp"), None);
    assert_eq!(app["withGlobalTauri"], false);
    assert_eq!(app["security"]["capabilities"], json!(["lock", "main"]));
    assert_eq!(config.get("plugins"), None);
    let windows = app["windows"].as_array().unwrap();
    for window in windows {
        assert_eq!(window["incognito"], true);
        assert_eq!(window["contentProtected"], true);
        assert_eq!(window["devtools"], false);
        assert_eq!(window["title"], "·", "a title says nothing");
        assert_eq!(window["create"], false);
        assert_eq!(window["visible"], false, "seen when its first screen is drawn");
    }
    let labels: Vec<&Value> = windows.iter().map(|window| &window["label"]).collect();
    assert_eq!(labels, Window::ALL.map(Window::label));
}

/// C2: what the engine lets through is what the one list gives to this window.
#[test]
fn each_window_may_ask_what_is_listed_for_it_and_nothing_of_tauri() {
    for window in Window::ALL {
        let label = window.label();
        let capability = json_of(&format!("src-tauri/capabilities/{label}.json"));
        assert_eq!(capability["windows"], json!([label]));
        assert_eq!(capability.get("remote"), None);
        let listed = capability["permissions"].as_array().unwrap().iter();
        let listed: BTreeSet<&str> = listed.map(|one| one.as_str().unwrap()).collect();
        let ours: BTreeSet<String> = window
            .commands()
            .map(|command| format!("allow-{}", command.replace('_', "-")))
            .collect();
        assert_eq!(listed, ours.iter().map(String::as_str).collect(), "{label}");
    }
}
