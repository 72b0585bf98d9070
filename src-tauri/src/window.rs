//! The one window: what it may show, where it may go (nowhere), and where its engine may write.

use crate::{application, door, folder::WindowFolder};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use tauri::webview::NewWindowResponse;
use tauri::{App, Manager as _, RunEvent, Url, WebviewWindowBuilder};

const LABEL: &str = "main";

/// Runs until the window is closed.
pub(crate) fn run(data: PathBuf) -> tauri::Result<()> {
    let kept = data.clone();
    // The application starts while the engine does.
    let door = door::open(move || application::start(&kept))?;
    let app = tauri::Builder::default()
        .invoke_handler(door)
        .setup(move |app| Ok(open(app, &data)?))
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

fn open(app: &mut App, data: &Path) -> tauri::Result<()> {
    let folder = WindowFolder::open(data)?;
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
