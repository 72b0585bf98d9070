//! A computer of its own for one test, on which folders can be small or closed. Needs no rights: the
//! kernel gives the process mounts of its own.

#![allow(dead_code, clippy::unwrap_used, reason = "each story uses its own part of the world")]

use std::path::Path;
use std::process::Command;

/// Says that this is the inside.
const INSIDE: &str = "DALIL_TEST_INSIDE";

/// Runs the test of that name again inside, where it does `what`.
pub(crate) fn inside(name: &str, what: impl FnOnce()) {
    if std::env::var_os(INSIDE).is_some() {
        return what();
    }
    let inner = Command::new("unshare")
        .args(["--map-root-user", "--mount"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture"])
        .env(INSIDE, "1")
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&inner.stdout) + String::from_utf8_lossy(&inner.stderr);
    assert!(inner.status.success() && told.contains("1 passed"), "{told}");
}

/// A folder in memory, as large or as closed as the options say.
pub(crate) fn mount(options: &str, at: &Path) {
    std::fs::create_dir_all(at).unwrap();
    let done = Command::new("mount").args(["-t", "tmpfs", "-o", options, "none"]).arg(at).status();
    assert!(done.unwrap().success());
}
