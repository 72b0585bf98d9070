//! A cold start, watched from outside: no driver, no script, only the pixels.

use crate::process::Process;
use crate::{Home, Memory, Picture, display::Display, must};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A screen that has not changed for so long is the one to work with.
const CALM: Duration = Duration::from_millis(700);
const PATIENCE: Duration = Duration::from_secs(30);
/// How one start went.
#[derive(Clone, Copy, Debug)]
pub struct ColdStart {
    /// From the order to the last change of the first screen.
    pub usable: Duration,
    /// What it held then.
    pub memory: Memory,
}

/// Starts `program` on a computer where it never ran and watches until its screen is calm.
pub fn cold_start(program: &Path) -> ColdStart {
    let display = Display::start();
    let home = Home::empty();
    let begun = Instant::now();
    let child = Command::new(program)
        .arg("--data")
        .arg(home.data())
        .envs(home.environment("fr"))
        .env("DISPLAY", display.name())
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env("NO_AT_BRIDGE", "1")
        .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        .env_remove("WAYLAND_DISPLAY")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let mut child = must("starting the program", child);
    let usable = watch(&display, begun);
    let memory = Process(i32::try_from(child.id()).unwrap_or_default()).memory();
    let _ = child.kill();
    let _ = child.wait();
    let usable = usable.unwrap_or_else(|| panic!("nothing on the screen"));
    ColdStart { usable, memory }
}

fn watch(display: &Display, begun: Instant) -> Option<Duration> {
    let mut last: Option<(Picture, Duration)> = None;
    while begun.elapsed() < PATIENCE {
        let picture = display.picture();
        let at = begun.elapsed();
        let calm = last
            .as_ref()
            .is_some_and(|(old, _)| old.difference(&picture) <= Picture::STILL_DRAWING);
        match &last {
            Some((shown, since)) if calm => {
                if at.saturating_sub(*since) > CALM && shown.has_content() {
                    return Some(*since);
                }
            }
            _ => last = Some((picture, at)),
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    None
}
