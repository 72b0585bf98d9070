//! From one window to the other: a webview that showed a case is destroyed with the lock, and the
//! one that took a passphrase dies after use.
//!
//! The next window is made unseen, in the place of the last one, and the last one goes when the
//! first screen of the next is drawn: nobody sees the desktop between them. A window that should
//! go shows nothing from the first moment on, and is gone after `LONGEST` whatever happens.

use crate::{door::Change, window};
use dalil_ipc::Window;
use std::sync::Mutex;
use std::time::Duration;
use tauri::{AppHandle, Manager as _, PhysicalPosition, PhysicalSize, WebviewWindow};

/// A drawn screen is waited for no longer than this.
const LONGEST: Duration = Duration::from_millis(2500);

/// Where things stand between two windows.
#[derive(Default)]
pub(crate) struct Places(Mutex<Standing>);

#[derive(Default)]
struct Standing {
    /// Made, and not yet seen.
    coming: Option<Window>,
    /// The program ends: no window is made any more.
    ends: bool,
}

impl Places {
    /// No window is made from now on.
    pub(crate) fn end(&self) {
        if let Ok(mut standing) = self.0.lock() {
            standing.ends = true;
        }
    }

    /// Whether this window may come.
    fn expect(&self, window: Window) -> bool {
        self.0.lock().is_ok_and(|mut standing| {
            if !standing.ends {
                standing.coming = Some(window);
            }
            !standing.ends
        })
    }

    /// Whether this window is awaited; it is not from now on.
    fn arrive(&self, window: Window) -> bool {
        self.0.lock().is_ok_and(|mut standing| {
            let awaited = standing.coming == Some(window);
            if awaited {
                standing.coming = None;
            }
            awaited
        })
    }
}

/// The first window of all.
pub(crate) fn first(app: &AppHandle) -> tauri::Result<()> {
    bring(app, Window::Lock)
}

/// Goes where the vault says. Called on any thread.
pub(crate) fn to(app: &AppHandle, moved: Change) {
    let window = match moved {
        Change::Opened => Window::Main,
        Change::Closed => Window::Lock,
        Change::Leaves => return window::hand_over(app),
    };
    let here = app.clone();
    let _ = app.run_on_main_thread(move || {
        if bring(&here, window).is_err() {
            // Without a next window the last one must not stay.
            here.exit(1);
        }
    });
}

/// The first screen of a window is drawn.
pub(crate) fn shown(app: &AppHandle, window: Window) {
    let here = app.clone();
    let _ = app.run_on_main_thread(move || reveal(&here, window));
}

fn bring(app: &AppHandle, window: Window) -> tauri::Result<()> {
    if !app.state::<Places>().expect(window) {
        return Ok(());
    }
    let last = other(app, window);
    if let Some(last) = &last {
        let _ = last.eval(NOTHING);
    }
    if let Some(here) = app.get_webview_window(window.label()) {
        // It was about to go when the way turned: it begins anew.
        here.reload()?;
    } else {
        let next = window::make(app, window)?;
        if let Some(frame) = last.as_ref().and_then(Frame::of) {
            frame.give(&next);
        }
    }
    let late = app.clone();
    std::thread::spawn(move || {
        std::thread::sleep(LONGEST);
        shown(&late, window);
    });
    Ok(())
}

fn reveal(app: &AppHandle, window: Window) {
    if !app.state::<Places>().arrive(window) {
        return;
    }
    if let Some(next) = app.get_webview_window(window.label()) {
        let _ = next.show();
        let _ = next.set_focus();
    }
    if let Some(last) = other(app, window) {
        let _ = last.destroy();
    }
}

fn other(app: &AppHandle, window: Window) -> Option<WebviewWindow> {
    let mut others = Window::ALL.into_iter().filter(|one| *one != window);
    others.find_map(|one| app.get_webview_window(one.label()))
}

/// Takes everything off a page that is about to go.
const NOTHING: &str = "document.body.replaceChildren();";

/// Where a window stood.
struct Frame {
    place: PhysicalPosition<i32>,
    size: PhysicalSize<u32>,
    maximized: bool,
}

impl Frame {
    fn of(window: &WebviewWindow) -> Option<Self> {
        Some(Self {
            place: window.outer_position().ok()?,
            size: window.inner_size().ok()?,
            maximized: window.is_maximized().unwrap_or(false),
        })
    }

    fn give(&self, window: &WebviewWindow) {
        let _ = window.set_size(self.size);
        let _ = window.set_position(self.place);
        if self.maximized {
            let _ = window.maximize();
        }
    }
}
