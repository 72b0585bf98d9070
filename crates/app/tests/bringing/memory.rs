//! How much memory this process has held at most.

use std::fs;

/// Forgets the highest that was reached. Returns what is held now, in kibibytes.
pub(crate) fn forget() -> u64 {
    fs::write("/proc/self/clear_refs", "5").unwrap();
    highest()
}

/// The most that was held since, in kibibytes.
pub(crate) fn highest() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}
