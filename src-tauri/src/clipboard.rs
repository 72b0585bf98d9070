//! Words that the officer copies: out of the clipboard again after twenty seconds, and marked so
//! that a clipboard history leaves them alone. Nothing of them outlives the program.
//!
//! Where we cannot promise that, nothing is copied.

use tauri::AppHandle;

/// Copies `text` on the main thread. A clipboard that cannot be reached stays as it is.
#[cfg(target_os = "linux")]
pub(crate) fn copy(app: &AppHandle, text: String) {
    let _ = app.run_on_main_thread(move || linux::offer(text));
}

/// Nothing is copied.
#[cfg(not(target_os = "linux"))]
pub(crate) fn copy(_app: &AppHandle, _text: String) {}

#[cfg(target_os = "linux")]
mod linux {
    use gtk::gdk::SELECTION_CLIPBOARD;
    use gtk::{Clipboard, TargetEntry, TargetFlags};
    use std::cell::Cell;
    use std::time::Duration;

    const STAYS: Duration = Duration::from_secs(20);
    /// What is asked for by whoever pastes.
    const TEXT: u32 = 0;
    /// What histories ask for before they keep something.
    const HINT: u32 = 1;
    const HINT_NAME: &str = "x-kde-passwordManagerHint";
    const TEXT_NAMES: [&str; 4] =
        ["UTF8_STRING", "text/plain;charset=utf-8", "text/plain", "STRING"];

    thread_local! {
        /// Which copy is in the clipboard: a later one is not cleared with an earlier one.
        static NEWEST: Cell<u64> = const { Cell::new(0) };
    }

    pub(super) fn offer(text: String) {
        let clipboard = Clipboard::get(&SELECTION_CLIPBOARD);
        let mut targets: Vec<TargetEntry> = TEXT_NAMES
            .iter()
            .map(|name| TargetEntry::new(name, TargetFlags::empty(), TEXT))
            .collect();
        targets.push(TargetEntry::new(HINT_NAME, TargetFlags::empty(), HINT));
        let offered = clipboard.set_with_data(&targets, move |_, selection, asked| {
            if asked == HINT {
                let kind = gtk::gdk::Atom::intern(HINT_NAME);
                selection.set(&kind, 8, b"secret");
            } else {
                selection.set_text(&text);
            }
        });
        if offered {
            let this = NEWEST.with(|newest| {
                newest.set(newest.get() + 1);
                newest.get()
            });
            gtk::glib::timeout_add_local_once(STAYS, move || {
                // Somebody else's words that came later stay; clearing acts on ours only.
                if NEWEST.with(Cell::get) == this {
                    clipboard.clear();
                }
            });
        }
    }
}
