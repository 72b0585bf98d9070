//! What must be on the computer: system packages, crates, npm packages. Only what is missing is installed.

use crate::place;
use crate::step::{self, Done, cargo, command, npm};
use std::fs;
use std::path::Path;
use std::process::Command;

/// To compile: the webview, the microphone, and SQLCipher's OpenSSL from source (perl, make, a C
/// compiler).
const TO_BUILD: &[&str] =
    &["build-essential", "libasound2-dev", "libwebkit2gtk-4.1-dev", "perl", "pkg-config"];

/// To drive a window that nobody sees, to read the paper that it saves, and a database to break.
const TO_DRIVE: &[&str] = &[
    "dbus",
    "libgl1-mesa-dri",
    "poppler-utils",
    "postgresql",
    "util-linux",
    "webkit2gtk-driver",
    "xdotool",
    "xvfb",
];

/// npm installs into this folder; the lockfile that it did it from is kept inside.
const INSTALLED: &str = "node_modules/.installed-lock.json";

/// Whether somebody looks at a screen.
pub(crate) fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Everything that `run`, `test` and `e2e` need.
pub(crate) fn everything(to_drive: bool) -> Done {
    let mut packages = TO_BUILD.to_vec();
    if to_drive {
        packages.extend(TO_DRIVE);
    }
    system(&packages)?;
    crates()?;
    if to_drive {
        buckets()?;
    }
    screens()
}

/// Every crate that the lockfile names, those of other systems too: the rules of the house read all
/// of them, and nothing is fetched once tests run.
fn crates() -> Done {
    let words = ["metadata", "--locked", "--offline", "--format-version", "1"];
    if cargo(&words).output().is_ok_and(|told| told.status.success()) {
        return Ok(());
    }
    step::run("cargo fetch", cargo(&["fetch", "--locked"]))
}

/// A server that speaks S3, for the tests of large objects: built by itself, so that it shares no crate
/// with what is shipped.
fn buckets() -> Done {
    let tools = place::target().join("tools");
    if tools.join("bin/s3s-fs").exists() {
        return Ok(());
    }
    let mut install = cargo(&["install", "s3s-fs", "--version", "=0.14.1", "--locked"]);
    install.args(["--features", "binary", "--root"]).arg(tools);
    step::run("cargo install s3s-fs", install)
}

fn system(packages: &[&str]) -> Done {
    let missing: Vec<&str> = packages.iter().copied().filter(|name| !is_installed(name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if Command::new("apt-get").arg("--version").output().is_err() {
        println!("▸ not a Debian system: these packages are needed: {}", missing.join(" "));
        return Ok(());
    }
    step::run("apt-get update", as_root(&["update"]))?;
    let mut install = vec!["install", "--yes", "--no-install-recommends"];
    install.extend(&missing);
    step::run(&format!("apt-get install {}", missing.join(" ")), as_root(&install))
}

fn is_installed(package: &str) -> bool {
    let status = Command::new("dpkg-query").args(["-W", "-f", "${Status}", package]).output();
    status.is_ok_and(|status| status.stdout.ends_with(b" installed"))
}

fn as_root(arguments: &[&str]) -> Command {
    let id = Command::new("id").arg("-u").output();
    let root = id.is_ok_and(|id| id.stdout.trim_ascii() == b"0");
    let mut words = vec!["apt-get"];
    words.extend(arguments);
    let mut command = if root { command("apt-get", arguments) } else { command("sudo", &words) };
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn screens() -> Done {
    let ui = place::ui();
    once(&ui.join("package-lock.json"), &ui.join(INSTALLED), || step::run("npm ci", npm(&["ci"])))
}

/// What only benches need: the peers that we race, pinned in `tests/race`, and the program that packs
/// as far as it goes. What cannot be installed is told by its name, and the bench that needs it fails
/// by itself.
pub(crate) fn peers() {
    let _told = [system(&["zstd"]), anki(), pouchdb()];
}

/// In an environment of Python's of its own.
fn anki() -> Done {
    let pins = place::race().join("requirements.txt");
    let home = place::target().join("race/anki");
    once(&pins, &home.join("installed.txt"), || {
        let python = |words: &[&str]| {
            let mut make = command("python3", words);
            make.arg(&home);
            make
        };
        let make = ["-m", "venv", "--clear"];
        if !step::attempt("a place for the peer Anki", python(&make)).good {
            system(&["python3-venv"])?;
            step::run("a place for the peer Anki, again", python(&make))?;
        }
        let pip = home.join("bin/pip");
        let quiet = ["install", "--quiet", "--no-input", "--disable-pip-version-check", "-r"];
        let mut install = command(&pip.to_string_lossy(), &quiet);
        install.arg(&pins);
        step::run("the peer Anki", install)
    })
}

fn pouchdb() -> Done {
    let folder = place::race();
    once(&folder.join("package-lock.json"), &folder.join(INSTALLED), || {
        let mut install = npm(&["ci", "--ignore-scripts"]);
        install.current_dir(&folder);
        step::run("the peer PouchDB", install)
    })
}

/// Installs what a file names, unless that was done before: a copy of the file is the note of it.
fn once(named: &Path, note: &Path, install: impl FnOnce() -> Done) -> Done {
    let wanted = fs::read(named).unwrap_or_default();
    if fs::read(note).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    install()?;
    // Without the note the next run installs again, which is slow and right.
    let _ = fs::write(note, wanted);
    Ok(())
}
