//! How the recorder in front of libc is told what to do: by opening paths that do not exist.

use std::fs::File;
use std::path::Path;
use std::process::Command;

/// A command with the recorder in front of its libc; only what is below `root` is seen.
pub fn in_front_of(command: &mut Command, root: &Path) {
    command.env("LD_PRELOAD", env!("DALIL_RECORDER")).env("DALIL_SHIM_ROOT", root);
}

/// A command that locks nothing in memory. It sees no file and fails nothing; what the disk holds is
/// the same, at a third of the cost.
pub fn unlocked(command: &mut Command) {
    command.env("LD_PRELOAD", env!("DALIL_RECORDER"));
}

/// From now on every change goes into `log`.
pub fn record(log: &Path) {
    tell(&format!("record{}", log.display()));
}

/// No more recording, no more failing.
pub fn stop() {
    tell("stop");
}

/// Which calls fail, from which one on, how and for how long.
#[derive(Clone, Copy, Debug)]
pub struct Fault {
    /// Letters of the recorder: `w` write, `t` truncate, `s` sync, `o` open, `r` rename, `u` unlink,
    /// `m` mkdir, `p` read, `a` memory that C asks for, `l` locking memory.
    pub calls: &'static str,
    /// The first call that fails.
    pub at: u64,
    /// What the system says; zero for a read that gives half.
    pub errno: i32,
    /// For how long.
    pub lasts: Lasts,
}

/// How long a fault lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lasts {
    /// One call.
    Once,
    /// Until [`stop`].
    Sticky,
    /// Until the reserve is given back.
    UntilReserve,
}

/// From now on calls are counted, and fail as told.
pub fn fail(fault: Fault) {
    let lasts = match fault.lasts {
        Lasts::Once => "once",
        Lasts::Sticky => "sticky",
        Lasts::UntilReserve => "cured",
    };
    tell(&format!("fail/{}/{}/{}/{lasts}", fault.calls, fault.at, fault.errno));
}

/// How many of these calls there were since [`fail`].
pub fn count(calls: &str, scratch: &Path) -> u64 {
    tell(&format!("count/{calls}{}", scratch.display()));
    std::fs::read_to_string(scratch).ok().and_then(|text| text.parse().ok()).unwrap_or(0)
}

fn tell(what: &str) {
    // Refused always: that it was tried is the message.
    let _ = File::open(format!("/dalil-shim/{what}"));
}
