//! Files that are dragged over the window. The screens are told that something is held over them and
//! that it was let go, and never where it lies: that is said to the application alone.

use crate::door::Door;
use dalil_ipc::Window;
use tauri::{AppHandle, DragDropEvent, Manager as _};

/// A file is held over the window, is away again, or was let go.
const OVER: &str = "dispatchEvent(new Event('dalil-file-over'));";
const AWAY: &str = "dispatchEvent(new Event('dalil-file-away'));";
const LET_GO: &str = "dispatchEvent(new Event('dalil-file-let-go'));";

pub(crate) fn moved(app: &AppHandle, door: &Door, held: DragDropEvent) {
    let told = match held {
        DragDropEvent::Enter { .. } => OVER,
        DragDropEvent::Leave => AWAY,
        // Known before the screen can ask for it.
        DragDropEvent::Drop { paths, .. } => {
            door.let_go(paths);
            LET_GO
        }
        _ => return,
    };
    if let Some(main) = app.get_webview_window(Window::Main.label()) {
        let _ = main.eval(told);
    }
}
