//! The end of the engine's own processes. They outlive the last window by a moment, and write into
//! their folder once more when they see that the program is gone: after it was wiped.

/// Ends them at once. Called when no window is left: nothing is lost that anybody waits for.
#[cfg(target_os = "linux")]
pub(crate) fn end() {
    use rustix::process::{Signal, getpid, kill_process};
    let program = getpid().as_raw_pid();
    let all = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    for process in all {
        let id = process.file_name().to_str().and_then(|name| name.parse().ok());
        let stat = std::fs::read_to_string(process.path().join("stat")).unwrap_or_default();
        let is_engine = engine_of(&stat) == Some(program);
        if let Some(id) = id.and_then(rustix::process::Pid::from_raw).filter(|_| is_engine) {
            // One that has just ended by itself is what is wanted.
            let _ = kill_process(id, Signal::KILL);
        }
    }
}

/// Whose process of the engine this is: `4102 (WebKitWebProces) S 4074 …`, proc(5).
#[cfg(target_os = "linux")]
fn engine_of(stat: &str) -> Option<i32> {
    let (before, after) = stat.rsplit_once(')')?;
    let (_, name) = before.split_once('(')?;
    if !name.starts_with("WebKit") {
        return None;
    }
    after.split_whitespace().nth(1)?.parse().ok()
}

/// Elsewhere they are gone with their window.
#[cfg(not(target_os = "linux"))]
pub(crate) fn end() {}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::engine_of;

    #[test]
    fn only_the_engine_s_processes_are_taken_for_them() {
        assert_eq!(engine_of("4102 (WebKitWebProces) S 4074 1 1"), Some(4074));
        assert_eq!(engine_of("4103 (WebKit (odd)) Z 4074 1 1"), Some(4074));
        assert_eq!(engine_of("4104 (dalil) S 4074 1 1"), None);
        assert_eq!(engine_of(""), None);
    }
}
