//! A hand on the mouse, where a keyboard has no say: dragging a file from elsewhere.

use crate::{World, must, program};
use std::path::Path;
use std::process::{Child, Command};
use std::time::Duration;

/// Where the handle of what is dragged stands, and the middle of the window.
const HANDLE: (i32, i32) = (40, 30);
const MIDDLE: (i32, i32) = (700, 420);

/// A file that hangs from the pointer over the window. Dropped, it is let go of nothing.
pub struct Dragged<'w> {
    world: &'w World,
    source: Child,
}

impl World {
    /// Takes a file up in another window and holds it over ours.
    #[track_caller]
    pub fn hold_over(&self, path: &Path) -> Dragged<'_> {
        let source = Command::new(program().with_file_name("hold"))
            .arg(path)
            .env("DISPLAY", self.display())
            .env("NO_AT_BRIDGE", "1")
            .env_remove("WAYLAND_DISPLAY")
            .spawn();
        let held = Dragged { world: self, source: must("a window to drag from", source) };
        held.mouse(&["search", "--sync", "--onlyvisible", "--class", "hold"]);
        held.to(HANDLE);
        held.mouse(&["mousedown", "1"]);
        // A drag begins after some pixels, and is offered to what is entered.
        for step in 1..=12 {
            let along = |from: i32, to: i32| from + (to - from) * step / 12;
            held.to((along(HANDLE.0, MIDDLE.0), along(HANDLE.1, MIDDLE.1)));
        }
        held
    }
}

impl Dragged<'_> {
    /// Lets go.
    #[track_caller]
    pub fn let_go(self) {
        self.to((MIDDLE.0 + 3, MIDDLE.1));
        self.mouse(&["mouseup", "1"]);
        std::thread::sleep(Duration::from_millis(800));
    }

    #[track_caller]
    fn to(&self, (x, y): (i32, i32)) {
        self.mouse(&["mousemove", &x.to_string(), &y.to_string()]);
        std::thread::sleep(Duration::from_millis(60));
    }

    #[track_caller]
    fn mouse(&self, act: &[&str]) {
        let ran = Command::new("xdotool").args(act).env("DISPLAY", self.world.display()).output();
        let ran = must("xdotool", ran);
        assert!(ran.status.success(), "xdotool: {}", String::from_utf8_lossy(&ran.stderr));
    }
}

impl Drop for Dragged<'_> {
    fn drop(&mut self) {
        let _ = self.source.kill();
        let _ = self.source.wait();
    }
}
