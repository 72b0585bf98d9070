//! The one window: what it may show, where it may go (nowhere), and where its engine may write.

use crate::{door, folder::WindowFolder};
use dalil_ipc::{Failure, FailureCode};
use serde_json::Value;
use std::path::PathBuf;
use std::sync::Mutex;
use tauri::webview::NewWindowResponse;
use tauri::{App, Manager as _, RunEvent, Url, WebviewWindowBuilder};

const LABEL: &str = "main";

/// Runs until the window is closed.
pub(crate) fn run(data: Option<PathBuf>) -> tauri::Result<()> {
    let door = door::open(|| application)?;
    let app = tauri::Builder::default()
        .invoke_handler(door)
        .setup(move |app| Ok(open(app, data)?))
        .build(tauri::generate_context!())?;
    app.run(|app, event| {
        if let RunEvent::Exit = event
            && let Some(folder) = app.try_state::<Mutex<WindowFolder>>()
            && let Ok(mut folder) = folder.lock()
        {
            folder.wipe();
        }
    });
    Ok(())
}

/// The place where `dalil_app` is put in: `move |command, request| dalil_ipc::call(&mut app, command, request)`.
fn application(_command: &str, _request: Value) -> Result<Value, Failure> {
    Err(Failure {
        code: FailureCode::Unexpected,
        about: Default::default(),
        incident: "no-application".into(),
    })
}

fn open(app: &mut App, data: Option<PathBuf>) -> tauri::Result<()> {
    let data = match data {
        Some(data) => data,
        None => app.path().app_local_data_dir()?,
    };
    let folder = WindowFolder::open(&data)?;
    let config = app.config().app.windows.iter().find(|window| window.label == LABEL);
    let config = config.ok_or(tauri::Error::WindowNotFound)?;
    let mut builder = WebviewWindowBuilder::from_config(app, config)?
        .data_directory(folder.path())
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .initialization_script(NO_CONTEXT_MENU);
    if driven() {
        // The driver cannot reach a private webview; its folder is wiped all the same.
        builder = builder.incognito(false);
    }
    builder.build()?;
    app.manage(Mutex::new(folder));
    Ok(())
}

/// The menu of the engine offers to reload, to go back and to save.
const NO_CONTEXT_MENU: &str = "addEventListener('contextmenu', event => event.preventDefault());";

/// Only the screens that came with the program.
fn is_ours(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        // How Windows spells the same address.
        "http" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

/// Whether a WebDriver started us. Never in a release build: there the webview is always private,
/// and a private webview cannot be driven.
fn driven() -> bool {
    cfg!(debug_assertions) && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_goes_nowhere() {
        let check =
            |url: &str, allowed| assert_eq!(is_ours(&url.parse().unwrap()), allowed, "{url}");
        check("tauri://localhost/index.html", true);
        check("http://tauri.localhost/", true);
        check("https://tauri.localhost/", false);
        check("tauri://elsewhere/", false);
        check("http://localhost/", false);
        check("https://example.org/", false);
        check("data:text/html,x", false);
        check("file:///etc/passwd", false);
    }
}
