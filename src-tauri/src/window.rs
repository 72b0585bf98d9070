//! The windows: what each may show, where it may go (nowhere), and where its engine may write.

use crate::change::{self, Places};
use crate::door::{self, Answer, COURTESY, Change, Door};
use crate::engine;
use crate::{application, clipboard, drag, folder::WindowFolder, system};
use dalil_ipc::Window;
use serde_json::Value;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};
use tauri::ipc::{Invoke, InvokeBody, InvokeError};
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager as _, RunEvent, Url, WebviewWindow, WebviewWindowBuilder};
use tauri::{WindowEvent, Wry};

/// The commands after which there is no window.
const LEAVES: [&str; 2] = ["leave", "seal"];
/// Words for the clipboard, where the application has nothing against it.
const COPY: &str = "copy_text";
/// The first screen of a window is drawn.
const READY: &str = "ready";

/// Runs until the window is closed.
pub(crate) fn run(data: PathBuf) -> tauri::Result<()> {
    let kept = data.clone();
    let screen: Arc<OnceLock<AppHandle>> = Arc::default();
    let seen = screen.clone();
    // The application starts while the engine does.
    let told = move |moved: Change| seen.get().into_iter().for_each(|app| change::to(app, moved));
    let door = door::open(move |quiet, wake| application::start(&kept, quiet, wake), told)?;
    let entrance = door.clone();
    let app = tauri::Builder::default()
        .invoke_handler(move |invoke| hand_in(&entrance, invoke))
        .setup(move |app| {
            app.manage(Mutex::new(WindowFolder::open(&data)?));
            app.manage(Places::default());
            Ok(change::first(app.handle())?)
        })
        .build(tauri::generate_context!())?;
    let (asked_to_end, away) = (app.handle().clone(), app.handle().clone());
    let (ending, locking, letting) = (door.clone(), door.clone(), door.clone());
    let closing = door;
    // The end of the session or of the computer. Where it cannot be heard, what was saved is saved.
    let _ = ctrlc::set_handler(move || end(&asked_to_end, &ending));
    system::listen(move |_| lock(&away, &locking));
    let _ = screen.set(app.handle().clone());
    app.run(move |app, event| match event {
        RunEvent::WindowEvent { event: WindowEvent::CloseRequested { api, .. }, .. } => {
            api.prevent_close();
            end(app, &closing);
        }
        RunEvent::WindowEvent { label, event: WindowEvent::DragDrop(held), .. }
            if label == Window::Main.label() =>
        {
            drag::moved(app, &letting, held);
        }
        RunEvent::Exit => {
            closing.close();
            engine::end();
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

/// Closes the vault after the last key has reached it. Asks nobody. Returns when it is closed.
fn lock(app: &AppHandle, door: &Door) {
    if door.is_open() {
        hand_over(app);
        door.lock(COURTESY);
    }
}

/// Asks the screen for its last words; it locks by handing them over.
pub(crate) fn hand_over(app: &AppHandle) {
    if let Some(main) = app.get_webview_window(Window::Main.label()) {
        let _ = main.eval(HAND_OVER);
    }
}

/// Ends the program after the last key has reached the vault.
fn end(app: &AppHandle, door: &Door) {
    app.state::<Places>().end();
    let (app, door) = (app.clone(), door.clone());
    std::thread::spawn(move || {
        lock(&app, &door);
        app.exit(0);
    });
}

fn hand_in(door: &Door, invoke: Invoke<Wry>) -> bool {
    let InvokeBody::Json(arguments) = invoke.message.payload() else { return false };
    let webview = invoke.message.webview();
    let command = invoke.message.command().to_owned();
    // The engine's own list has refused already what is not for this window; this is the second.
    let Some(window) = Window::from_label(webview.label()).filter(|one| one.may(&command)) else {
        invoke.resolver.invoke_error(InvokeError::from(door::broken("door")));
        return true;
    };
    // The screens call `invoke(command, { request })`.
    let request = arguments.get("request").cloned().unwrap_or(Value::Null);
    let app = webview.app_handle().clone();
    if command == READY {
        change::shown(&app, window);
    }
    let leaves = LEAVES.contains(&command.as_str());
    if leaves {
        // Before all that is still being done: it must be gone while somebody enters the room.
        app.state::<Places>().end();
        app.webview_windows().values().for_each(|window| drop(window.hide()));
    }
    let copied = (command == COPY).then(|| request.get("text").cloned()).flatten();
    let resolver = invoke.resolver;
    let answer: Answer = Box::new(move |result| {
        if result.is_ok()
            && let Some(Value::String(text)) = copied
        {
            clipboard::copy(&app, text);
        }
        match result {
            Ok(value) => resolver.resolve(value),
            Err(failure) => resolver.invoke_error(InvokeError::from(failure)),
        }
        if leaves {
            // Also when it failed: whoever leaves must not have to look at the screen again.
            app.exit(0);
        }
    });
    door.ask(command, request, answer)
}

/// Makes one of the two windows, unseen until its first screen is drawn.
pub(crate) fn make(app: &AppHandle, window: Window) -> tauri::Result<WebviewWindow> {
    let config = app.config().app.windows.iter().find(|one| one.label == window.label());
    let config = config.ok_or(tauri::Error::WindowNotFound)?;
    let folder = app.state::<Mutex<WindowFolder>>();
    let folder = folder.lock().map(|folder| folder.path()).unwrap_or_default();
    let mut builder = WebviewWindowBuilder::from_config(app, config)?
        .data_directory(folder)
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .initialization_script(NO_CONTEXT_MENU);
    if window == Window::Main {
        builder = builder.initialization_script(SIGN_OF_LIFE);
    }
    if driven() {
        // The driver cannot reach a private webview; its folder is wiped all the same.
        builder = builder.incognito(false);
    }
    builder.build()
}

/// Asks the screens for what is being typed; they answer by locking.
const HAND_OVER: &str = "dispatchEvent(new Event('dalil-hand-over'));";

/// The menu of the engine offers to reload, to go back and to save.
const NO_CONTEXT_MENU: &str = "addEventListener('contextmenu', event => event.preventDefault());";

/// Reading, scrolling and listening with a hand on the mouse are no absence. What is said is the
/// same for every officer and tells nothing.
const SIGN_OF_LIFE: &str = "{
  let last = 0;
  const sign = () => {
    if (performance.now() - last < 10000) return;
    last = performance.now();
    window.__TAURI_INTERNALS__.invoke('here', { request: {} }).catch(() => {});
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
