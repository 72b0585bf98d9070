//! The memory of the program, read as an administrator reads it.

use crate::process::{Process, all};
use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};

/// What of the things that were looked for was found, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// In our own process.
    pub own: Vec<String>,
    /// In the engine's processes beside it.
    pub engine: Vec<String>,
}

/// A page that changes while it is read must not split what is looked for.
const CHUNK: usize = 1 << 20;
const PAGE: u64 = 4096;

pub(crate) fn held(program: Process, secrets: &[(String, Vec<u8>)]) -> Held {
    let engine = all().into_iter().filter(|one| one.is_below(program));
    let mut found: Vec<String> = engine.flat_map(|one| found_in(one.id, secrets)).collect();
    found.sort();
    Held { own: found_in(program.0, secrets), engine: found }
}

fn found_in(id: i32, secrets: &[(String, Vec<u8>)]) -> Vec<String> {
    let maps = std::fs::read_to_string(format!("/proc/{id}/maps")).unwrap_or_default();
    let Ok(mut memory) = File::open(format!("/proc/{id}/mem")) else { return Vec::new() };
    let longest = secrets.iter().map(|(_, bytes)| bytes.len()).max().unwrap_or(0);
    let mut found = Vec::new();
    for (from, to) in maps.lines().filter_map(writable).flat_map(|range| in_use(id, range)) {
        let mut at = from;
        while at < to {
            let length = usize::try_from(to - at).unwrap_or(CHUNK).min(CHUNK);
            let mut bytes = vec![0; length];
            let there =
                memory.seek(SeekFrom::Start(at)).is_ok() && memory.read_exact(&mut bytes).is_ok();
            if there {
                let names = secrets.iter().filter(|(_, secret)| holds(&bytes, secret));
                found.extend(names.map(|(name, _)| name.clone()));
            }
            let step = length.saturating_sub(longest).max(1);
            at += u64::try_from(if length < CHUNK { length } else { step }).unwrap_or(1);
        }
    }
    found.sort();
    found.dedup();
    found
}

/// Memory that the program can have written to.
fn writable(line: &str) -> Option<(u64, u64)> {
    let mut parts = line.split_whitespace();
    let (from, to) = parts.next()?.split_once('-')?;
    if !parts.next()?.starts_with("rw") || line.ends_with("[vvar]") {
        return None;
    }
    Some((u64::from_str_radix(from, 16).ok()?, u64::from_str_radix(to, 16).ok()?))
}

/// The parts of a range that have pages: the engine's JavaScript reserves many gigabytes that it
/// never touches.
fn in_use(id: i32, (from, to): (u64, u64)) -> Vec<(u64, u64)> {
    let Ok(mut pages) = File::open(format!("/proc/{id}/pagemap")) else { return Vec::new() };
    let mut parts: Vec<(u64, u64)> = Vec::new();
    let mut at = from;
    while at < to {
        let wanted = ((to - at) / PAGE).min(1 << 16);
        let mut entries = vec![0; usize::try_from(wanted * 8).unwrap_or(0)];
        let read =
            pages.seek(SeekFrom::Start(at / PAGE * 8)).and_then(|_| pages.read_exact(&mut entries));
        if read.is_err() || wanted == 0 {
            break;
        }
        for entry in entries.chunks_exact(8) {
            let bits = entry.try_into().map_or(0, u64::from_le_bytes);
            // In memory, or in swap.
            if bits >> 62 != 0 {
                match parts.last_mut() {
                    Some((_, end)) if *end == at => *end = at + PAGE,
                    _ => parts.push((at, at + PAGE)),
                }
            }
            at += PAGE;
        }
    }
    parts
}

fn holds(bytes: &[u8], secret: &[u8]) -> bool {
    let Some(first) = secret.first() else { return false };
    let mut at = 0;
    while let Some(rest) = bytes.get(at..) {
        let Some(next) = rest.iter().position(|byte| byte == first) else { return false };
        if rest.get(next..next + secret.len()) == Some(secret) {
            return true;
        }
        at += next + 1;
    }
    false
}
