//! What the operating system may keep of this process: no core file, no memory for a neighbour to
//! read, and of a panic only the place in our own code.

use std::panic::PanicHookInfo;

/// Closes the doors that a process has open by default. Called before anything else.
pub(crate) fn process() {
    std::panic::set_hook(Box::new(report_place));
    #[cfg(target_os = "linux")]
    linux();
}

#[cfg(target_os = "linux")]
fn linux() {
    use rustix::process::{DumpableBehavior, Resource, Rlimit};
    // Neither call can fail for a process that lowers its own rights; a refusal changes nothing
    // that the officer could mend.
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    let _ = rustix::process::setrlimit(Resource::Core, none);
    let _ = rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

#[allow(clippy::print_stderr, reason = "the only word a broken program may leave: where it broke")]
fn report_place(panic: &PanicHookInfo<'_>) {
    // The message may carry a person's words, so it is not printed.
    match panic.location() {
        Some(place) => eprintln!("stopped at {}:{}", place.file(), place.line()),
        None => eprintln!("stopped"),
    }
}
