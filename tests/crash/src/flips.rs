//! R5: bits flip in the files of a vault. It is noticed, or does no harm: never a wrong value, never an
//! answer that is gone without a word.

use std::path::{Path, PathBuf};
use std::time::Instant;

use dalil_vault::Notice;

use crate::chance::Chance;
use crate::check::{Told, goes_on, look};
use crate::kept::{Kept, copy, scratch};
use crate::report::Outcome;
use crate::work::{Work, Worker};

/// Flips so many times one bit, or a few beside each other.
pub fn flips(count: u64, seed: u64, step: &mut dyn FnMut()) -> Outcome {
    let begun = Instant::now();
    let mut outcome = Outcome::of("R5", "flips");
    let folder = scratch();
    let data = folder.path().join("data");
    let (running, locked) = (folder.path().join("running"), folder.path().join("locked"));
    let made = prepare(&data, &running, &locked);
    let (kept, before, told) = match made {
        Ok(made) => made,
        Err(error) => {
            outcome.failures.push(format!("R5: {error}"));
            return outcome;
        }
    };
    for n in 0..count {
        let one = Chance::seed_of(seed, n);
        // Of a program that was killed, and of one that was locked.
        let (from, told) = if n % 2 == 0 { (&running, &before) } else { (&locked, &told) };
        match flip(&kept, told, from, folder.path(), one) {
            Ok(found) => outcome.count(&found, 1),
            Err(error) => outcome.failures.push(format!("R5 seed {seed} flip {n}: {error}")),
        }
        outcome.tried = outcome.tried.saturating_add(1);
        step();
    }
    outcome.seconds = begun.elapsed().as_secs();
    outcome
}

/// A vault with some work in it, as it is while it is open and as it is when it is locked.
fn prepare(data: &Path, running: &Path, locked: &Path) -> Result<(Kept, Told, Told), String> {
    let failed = |error: dalil_vault::Error| error.to_string();
    let kept = Kept::new(data).map_err(failed)?;
    let mut told = Told::default();
    let mut worker = Worker::new(&kept, 5);
    for work in [Work::Answers, Work::Notes, Work::Lock, Work::Decisions, Work::Answers] {
        for _ in 0..10 {
            worker.step(work, &mut |line| told.hear(&line)).map_err(failed)?;
        }
    }
    copy(data, running).map_err(|error| error.to_string())?;
    let before = told.clone();
    worker.step(Work::Lock, &mut |line| told.hear(&line)).map_err(failed)?;
    drop(worker);
    copy(data, locked).map_err(|error| error.to_string())?;
    Ok((kept, before, told))
}

fn flip(
    kept: &Kept,
    told: &Told,
    from: &Path,
    scratch: &Path,
    seed: u64,
) -> Result<String, String> {
    let data = scratch.join("state");
    let _ = std::fs::remove_dir_all(&data);
    copy(from, &data).map_err(|error| error.to_string())?;
    let mut chance = Chance::new(seed);
    let files = files(&data);
    let Some(path) = files.get(chance.below(files.len())) else { return Err("no files".into()) };
    let mut bytes = std::fs::read(path).map_err(|error| error.to_string())?;
    let at = chance.below(bytes.len());
    let many = if chance.once_in(4) { chance.below(64) } else { 0 };
    for byte in bytes.iter_mut().skip(at).take(many.saturating_add(1)) {
        *byte ^= 1 << chance.below(8);
    }
    std::fs::write(path, &bytes).map_err(|error| error.to_string())?;
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    match kept.at(&data).open() {
        Err(error) => Ok(format!("{file}: {}", error.code())),
        Ok((_home, mut vault, notices)) => {
            // One copy of the computer's record is enough to know everyone by name.
            if notices.contains(&Notice::DeviceRecordRebuilt) {
                return Err(format!("{file} at {at}: everyone is nameless"));
            }
            let known =
                notices.iter().any(|notice| !matches!(notice, Notice::FailedAttempts { .. }));
            let found = match look(&mut vault, told) {
                Ok(()) if known => "the other copy",
                Ok(()) => "harmless",
                Err(_) if known => "told at the door",
                Err(error) if error.contains("cannot be read: vault-damaged") => {
                    "refused when it is read"
                }
                Err(_) if look(&mut vault, &told.before_the_last()).is_ok() => {
                    // One bit of the entry that was written last looks like a power cut during it.
                    "as a power cut during the last entry"
                }
                Err(error) => return Err(format!("{file} at {at} of {}: {error}", bytes.len())),
            };
            goes_on(&mut vault, told)
                .map_err(|error| format!("{file} at {at} of {}: {error}", bytes.len()))?;
            Ok(format!("{file}: {found}"))
        }
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if std::fs::metadata(&path).is_ok_and(|meta| meta.len() > 0) {
            found.push(path);
        }
    }
    found.sort();
    found
}
