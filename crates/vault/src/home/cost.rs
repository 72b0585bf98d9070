//! How dear a guess can be on this computer.

use std::fs;
use std::time::Instant;

use dalil_seal::{Cost, Passphrase};

use crate::Error;

/// The dearest guess that this computer makes within a second.
pub(super) fn calibrated(passphrase: &Passphrase) -> Result<Cost, Error> {
    let cost = Cost::calibrated(machine_kib(), |cost| {
        let begun = Instant::now();
        dalil_seal::UnlockKey::derive(passphrase, cost, &[0; 16])?;
        Ok(u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX))
    })?;
    Ok(cost)
}

/// The machine's memory. Where the system does not say, enough for the standard cost.
fn machine_kib() -> u64 {
    const ASSUMED: u64 = 1 << 20;
    let text = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("MemTotal:"));
    line.and_then(|rest| rest.split_whitespace().next()?.parse().ok()).unwrap_or(ASSUMED)
}
