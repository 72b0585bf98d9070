//! The one window: what it may show, where it may go (nowhere), and where its engine may write.

use crate::{application, door, folder::WindowFolder};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;
use tauri::webview::NewWindowResponse;
use tauri::{App, AppHandle, Manager as _, RunEvent, Url, WebviewWindowBuilder, WindowEvent};

const LABEL: &str = "main";

/// Runs until the window is closed.
pub(crate) fn run(data: PathBuf) -> tauri::Result<()> {
    let kept = data.clone();
    let screen: Arc<OnceLock<AppHandle>> = Arc::default();
    let left = screen.clone();
    // The application starts while the engine does.
    let away = move || left.get().into_iter().for_each(clear);
    let (door, closer) = door::open(move |quiet| application::start(&kept, quiet), away)?;
    let app = tauri::Builder::default()
        .invoke_handler(door)
        .setup(move |app| Ok(open(app, &data)?))
        .build(tauri::generate_context!())?;
    let asked_to_end = app.handle().clone();
    // The end of the session or of the computer. Where it cannot be heard, what was saved is saved.
    let _ = ctrlc::set_handler(move || end(&asked_to_end));
    let _ = screen.set(app.handle().clone());
    app.run(move |app, event| match event {
        RunEvent::WindowEvent { event: WindowEvent::CloseRequested { api, .. }, .. } => {
            api.prevent_close();
            end(app);
        }
        RunEvent::Exit => {
            closer.close();
            if let Some(folder) = app.try_state::<Mutex<WindowFolder>>()
                && let Ok(mut folder) = folder.lock()
            {
                folder.wipe();
            }
        }
        _ => {}
    });
    Ok(())
}

/// Half-typed text gets no older than this before the screens hand it over.
const DRAFT_AGE: Duration = Duration::from_millis(400);

/// Ends the program after the last key has reached the vault.
fn end(app: &AppHandle) {
    let app = app.clone();
    std::thread::spawn(move || {
        std::thread::sleep(DRAFT_AGE);
        app.exit(0);
    });
}

/// After a vault was closed behind it, a screen begins anew and shows nothing of before.
fn clear(app: &AppHandle) {
    for window in app.webview_windows().values() {
        let _ = window.reload();
    }
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
        .initialization_script(NO_CONTEXT_MENU)
        .initialization_script(SIGN_OF_LIFE);
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

/// Reading, scrolling and listening with a hand on the mouse are no absence. What is asked is the
/// same for every officer and tells nothing.
const SIGN_OF_LIFE: &str = "{
  let last = 0;
  const sign = () => {
    if (performance.now() - last < 20000) return;
    last = performance.now();
    window.__TAURI_INTERNALS__.invoke('start', { request: {} }).catch(() => {});
  };
  for (const kind of ['keydown', 'pointerdown', 'pointermove', 'wheel'])
    addEventListener(kind, sign, { capture: true, passive: true });
}";

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
