//! The program as the operating system sees it.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

/// What a run of the program holds in memory, in KiB.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    /// Our own process. A page that it shares with the engine's processes, such as those of the
    /// engine's library, counts by shares (`Pss`): what the computer would have back without it.
    pub own: u64,
    /// Our own process, each page counted whole.
    pub own_resident: u64,
    /// The engine's processes beside it, each page counted whole.
    pub engine: u64,
}

/// A process by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Process(pub(crate) i32);

impl Process {
    /// The child of `parent` with this short name, as soon as there is one.
    pub(crate) fn child_of(parent: u32, name: &str) -> Option<Self> {
        let until = Instant::now() + Duration::from_secs(10);
        while Instant::now() < until {
            let found = all().into_iter().find(|one| {
                one.parent == i64::from(parent) && one.name == name && one.state != 'Z'
            });
            if let Some(found) = found {
                return Some(Self(found.id));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        None
    }

    /// Ends it without a word, as a power cut does. Returns when it is gone.
    pub(crate) fn kill(self) {
        if let Some(id) = rustix::process::Pid::from_raw(self.0) {
            let _ = rustix::process::kill_process(id, rustix::process::Signal::KILL);
        }
        let until = Instant::now() + Duration::from_secs(10);
        while self.is_alive() && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Breaks it, as a fault of its own would.
    pub(crate) fn abort(self) {
        if let Some(id) = rustix::process::Pid::from_raw(self.0) {
            let _ = rustix::process::kill_process(id, rustix::process::Signal::ABORT);
        }
    }

    /// Asks it to end, as the end of a session and a shutdown do.
    pub(crate) fn ask_to_end(self) {
        if let Some(id) = rustix::process::Pid::from_raw(self.0) {
            let _ = rustix::process::kill_process(id, rustix::process::Signal::TERM);
        }
    }

    /// Whether a thread of it still runs: its files and locks are let go with the last one, which
    /// may be later than the first.
    pub(crate) fn is_alive(self) -> bool {
        let Ok(threads) = fs::read_dir(format!("/proc/{}/task", self.0)) else { return false };
        let mut threads = threads.flatten().filter_map(|thread| stat(&thread.path()));
        threads.any(|thread| !matches!(thread.state, 'Z' | 'X'))
    }

    pub(crate) fn memory(self) -> Memory {
        let engine = all().into_iter().filter(|one| one.parent == i64::from(self.0));
        let own_resident = resident(self.0);
        let engine = engine.map(|one| resident(one.id)).sum();
        Memory { own: by_shares(self.0).unwrap_or(own_resident), own_resident, engine }
    }
}

pub(crate) struct Stat {
    pub(crate) id: i32,
    parent: i64,
    name: String,
    state: char,
}

impl Stat {
    /// Whether it was started by `program`, or by something that was.
    pub(crate) fn is_below(&self, program: Process) -> bool {
        let mut parent = self.parent;
        while parent > 1 {
            if parent == i64::from(program.0) {
                return true;
            }
            let above = stat(Path::new(&format!("/proc/{parent}")));
            parent = above.map_or(0, |above| above.parent);
        }
        false
    }
}

pub(crate) fn all() -> Vec<Stat> {
    let Ok(entries) = fs::read_dir("/proc") else { return Vec::new() };
    entries.flatten().filter_map(|entry| stat(&entry.path())).collect()
}

/// `stat` is readable even where a process let nobody else look at it.
fn stat(process: &Path) -> Option<Stat> {
    let text = fs::read_to_string(process.join("stat")).ok()?;
    let (before, after) = text.rsplit_once(')')?;
    let (id, name) = before.split_once('(')?;
    let mut rest = after.split_whitespace();
    Some(Stat {
        id: id.trim().parse().ok()?,
        name: name.to_owned(),
        state: rest.next()?.chars().next()?,
        parent: rest.next()?.parse().ok()?,
    })
}

fn resident(id: i32) -> u64 {
    kibibytes(id, "status", "VmRSS:").unwrap_or(0)
}

/// None where the system lets nobody look.
fn by_shares(id: i32) -> Option<u64> {
    kibibytes(id, "smaps_rollup", "Pss:")
}

fn kibibytes(id: i32, file: &str, name: &str) -> Option<u64> {
    let text = fs::read_to_string(format!("/proc/{id}/{file}")).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}
