//! The peers: each is a script of its own in `tests/race`, with what it needs pinned beside it.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Seconds.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Times {
    pub(crate) up: f64,
    pub(crate) down: f64,
    pub(crate) nothing: f64,
}

#[derive(Clone, Copy)]
pub(crate) enum Peer {
    Anki,
    PouchDb,
}

impl Peer {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Anki => "Anki 26.9",
            Self::PouchDb => "PouchDB 9",
        }
    }

    /// Sends the records of a file to its server and on to a second client.
    pub(crate) fn race(self, records: &Path) -> Result<Times, String> {
        let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/race");
        let (program, script) = match self {
            Self::Anki => (python(), "with_anki.py"),
            Self::PouchDb => (PathBuf::from("node"), "with_pouchdb.js"),
        };
        let ran = Command::new(&program).arg(scripts.join(script)).arg(records).output();
        let ran = ran.map_err(|error| format!("not installed ({}: {error})", program.display()))?;
        if !ran.status.success() {
            let told = String::from_utf8_lossy(&ran.stderr);
            return Err(format!("did not run: {}", told.trim()));
        }
        let told = String::from_utf8_lossy(&ran.stdout).into_owned();
        let figure = |name: &str| {
            let line = told.lines().find_map(|line| line.strip_prefix(name));
            line.and_then(|rest| rest.trim().parse().ok()).ok_or(format!("told no {name}"))
        };
        Ok(Times { up: figure("up ")?, down: figure("down ")?, nothing: figure("nothing ")? })
    }
}

/// In the environment that `cargo xtask bench` made beside what was built.
fn python() -> PathBuf {
    let built = std::env::current_exe().unwrap();
    let target = built.ancestors().nth(3).unwrap();
    target.join("race/anki/bin/python")
}
