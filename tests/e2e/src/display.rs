//! A screen of one's own: Xvfb on a number that nobody uses, with its pixels in a file.

use crate::{must, picture::Picture};
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The size of the screen that the design is drawn for.
const SIZE: &str = "1366x768x24";

/// As long as two frames of a busy computer.
const CALM: Duration = Duration::from_millis(150);
/// After this the screen is taken as it is.
const PATIENCE: Duration = Duration::from_secs(4);

pub(crate) struct Display {
    server: Child,
    pixels: TempDir,
    name: String,
}

impl Display {
    pub(crate) fn start() -> Self {
        let pixels = must("a folder for the pixels", TempDir::new());
        let mut server = must(
            "starting Xvfb",
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp", "-fbdir"])
                .arg(pixels.path())
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn(),
        );
        let mut number = String::new();
        if let Some(told) = server.stdout.take() {
            must("reading the screen's number", BufReader::new(told).read_line(&mut number));
        }
        let number = number.trim();
        assert!(!number.is_empty(), "Xvfb ended without a screen");
        Self { name: format!(":{number}"), server, pixels }
    }

    /// What goes into `DISPLAY`.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// What is on the screen at this moment, frame and all.
    pub(crate) fn picture(&self) -> Picture {
        let dump =
            must("reading the pixels", std::fs::read(self.pixels.path().join("Xvfb_screen0")));
        Picture::from_window_dump(&dump).unwrap_or_else(|| panic!("pixels of an unknown format"))
    }

    /// What is on the screen once it stands still: the engine draws a moment after the page has
    /// changed, and later still on a busy computer.
    pub(crate) fn calm_picture(&self) -> Picture {
        let until = Instant::now() + PATIENCE;
        let mut last = self.picture();
        let mut since = Instant::now();
        loop {
            std::thread::sleep(Duration::from_millis(40));
            let next = self.picture();
            if next.difference(&last) > Picture::STILL_DRAWING {
                since = Instant::now();
            }
            last = next;
            let drawn = last.has_content();
            if (drawn && since.elapsed() > CALM) || Instant::now() > until {
                return last;
            }
        }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
