//! One named command: its time, its progress, and its end when it fails.

use crate::place;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

/// How often a long step says that it is still at work.
const HEARTBEAT: Duration = Duration::from_secs(10);
/// How much of a failing step is shown; the rest is in its log.
const TAIL: usize = 80;

/// A step failed and has said so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Failed;

/// What a task ends with.
pub(crate) type Done = Result<(), Failed>;

/// What a command said, whether it failed or not.
pub(crate) struct Ran {
    pub(crate) good: bool,
    pub(crate) lines: Vec<String>,
}

/// A command in the project's folder, speaking without colors.
pub(crate) fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .current_dir(place::root())
        .env("NO_COLOR", "1")
        .env("CARGO_TERM_COLOR", "never")
        .env("CARGO_TERM_PROGRESS_WHEN", "never");
    // Set by the `cargo run` that started us; what we start would be built anew because of them.
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    command
}

/// The same cargo that started us.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    command(&cargo, arguments)
}

/// npm in the folder of the screens.
pub(crate) fn npm(arguments: &[&str]) -> Command {
    let mut command = command("npm", arguments);
    command.current_dir(place::ui());
    command
}

/// Runs a step; a failure is told and ends the task.
pub(crate) fn run(name: &str, command: Command) -> Done {
    if attempt(name, command).good { Ok(()) } else { Err(Failed) }
}

/// Runs a step and hands back what it said; a failure is told.
pub(crate) fn attempt(name: &str, mut command: Command) -> Ran {
    println!("▸ {name}");
    let begun = Instant::now();
    let (good, lines) = match follow(name, &mut command, begun) {
        Ok(end) => end,
        Err(error) => (false, vec![error.to_string()]),
    };
    if good {
        println!("  done: {name} ({})", clock(begun.elapsed()));
    } else {
        tell(name, &command, &lines, begun.elapsed());
    }
    Ran { good, lines }
}

fn follow(
    name: &str,
    command: &mut Command,
    begun: Instant,
) -> std::io::Result<(bool, Vec<String>)> {
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let (sender, receiver) = channel();
    listen(child.stdout.take(), sender.clone());
    listen(child.stderr.take(), sender);
    let mut lines: Vec<String> = Vec::new();
    let mut told = Instant::now();
    loop {
        match receiver.recv_timeout(Duration::from_secs(1)) {
            Ok(line) => lines.push(line),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
        if told.elapsed() >= HEARTBEAT {
            told = Instant::now();
            let last = lines.iter().rev().find(|line| !line.trim().is_empty());
            let last = last.map_or("", |line| line.trim());
            let last: String = last.chars().take(100).collect();
            println!("  {} {name}: {last}", clock(begun.elapsed()));
        }
    }
    let good = child.wait()?.success();
    keep(name, &lines);
    Ok((good, lines))
}

fn listen(pipe: Option<impl Read + Send + 'static>, sender: Sender<String>) {
    let Some(pipe) = pipe else { return };
    std::thread::spawn(move || {
        let mut reader = BufReader::new(pipe);
        let mut bytes = Vec::new();
        while reader.read_until(b'\n', &mut bytes).is_ok_and(|read| read > 0) {
            let line = String::from_utf8_lossy(&bytes).trim_end().to_owned();
            bytes.clear();
            if sender.send(line).is_err() {
                return;
            }
        }
    });
}

fn log_of(name: &str) -> std::path::PathBuf {
    let file: String =
        name.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }).collect();
    place::target().join("xtask").join(format!("{file}.log"))
}

fn keep(name: &str, lines: &[String]) {
    let log = log_of(name);
    if let Some(folder) = log.parent() {
        let _ = std::fs::create_dir_all(folder);
    }
    // A log is a convenience: the end of it is on the screen anyway.
    let _ = std::fs::write(log, lines.join("\n"));
}

fn tell(name: &str, command: &Command, lines: &[String], took: Duration) {
    println!();
    println!("✗ {name} failed after {}", clock(took));
    println!("  command: {}", spelled(command));
    println!("  all it said: {}", log_of(name).display());
    println!("  the end of it:");
    for line in lines.iter().skip(lines.len().saturating_sub(TAIL)) {
        println!("  │ {line}");
    }
    println!();
}

fn spelled(command: &Command) -> String {
    let folder = command.get_current_dir().unwrap_or(Path::new("."));
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy().into_owned()).collect();
    format!("cd {} && {}", folder.display(), words.join(" "))
}

fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
