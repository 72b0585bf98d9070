//! R2: work is recorded, and states that a power cut may leave at any of its moments are opened.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::chance::Chance;
use crate::check::{Told, check};
use crate::disk::Disk;
use crate::kept::{Kept, scratch};
use crate::log::{self, Change};
use crate::report::Outcome;
use crate::shim;
use crate::work::Work;

/// Work that was recorded.
pub struct Recording {
    work: Work,
    /// The data folder, as the record knows it.
    root: PathBuf,
    /// As it was before.
    base: PathBuf,
    changes: Vec<Change>,
    kept: Kept,
    _folder: tempfile::TempDir,
}

impl Recording {
    /// Has `program` do so many steps of work with the recorder in front of it.
    pub fn of(program: &Path, work: Work, steps: u64) -> Result<Self, String> {
        let folder = scratch();
        let data = folder.path().join("data");
        let log = folder.path().join("log");
        let mut command = Command::new(program);
        command.args(["record", &work.name(), &steps.to_string()]).arg(folder.path());
        shim::in_front_of(&mut command, &data);
        let done = command.stderr(Stdio::inherit()).output().map_err(|error| error.to_string())?;
        if !done.status.success() {
            return Err(format!("{} ended with {}", work.name(), done.status));
        }
        let read = |path: &Path| std::fs::read(path).map_err(|error| error.to_string());
        let changes = log::read(&read(&log)?);
        let line = String::from_utf8_lossy(&read(&folder.path().join("key"))?).into_owned();
        let kept = Kept::read(&line).ok_or("no key was told")?;
        let base = folder.path().join("base");
        Ok(Self { work, root: data, base, changes, kept, _folder: folder })
    }

    /// How many changes were recorded.
    pub fn len(&self) -> usize {
        self.changes.len()
    }

    /// Whether nothing was recorded.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Opens so many states, spread over all moments of the work.
    pub fn states(&self, count: u64, seed: u64, step: &mut dyn FnMut()) -> Outcome {
        let begun = Instant::now();
        let mut outcome = Outcome::of("R2", "states");
        let folder = scratch();
        let mut disk = Disk::new(&self.base, &self.root).expect("the base can be read");
        let mut told = Told::default();
        let moments = u64::try_from(self.changes.len()).unwrap_or(u64::MAX).max(1);
        for (at, change) in (1_u64..).zip(&self.changes) {
            disk.follow(change);
            if let Change::Told(text) = change {
                told.hear(text);
            }
            let until = u128::from(at) * u128::from(count) / u128::from(moments);
            let due = u64::try_from(until).unwrap_or(count);
            // Where everything is durable there is one state, and the next moment has it too.
            if disk.undecided() == 0 && at < moments {
                continue;
            }
            while outcome.tried < due {
                let one = Chance::seed_of(seed, outcome.tried);
                if let Err(error) = self.state(&disk, &told, one, folder.path()) {
                    outcome.failures.push(format!(
                        "R2 {} seed {seed} state {} moment {at}: {error}",
                        self.work.name(),
                        outcome.tried
                    ));
                }
                outcome.tried = outcome.tried.saturating_add(1);
                step();
            }
        }
        outcome.count("recorded changes", moments);
        outcome.seconds = begun.elapsed().as_secs();
        outcome
    }

    fn state(&self, disk: &Disk, told: &Told, seed: u64, scratch: &Path) -> Result<(), String> {
        let data = scratch.join("state");
        let _ = std::fs::remove_dir_all(&data);
        std::fs::create_dir_all(&data).map_err(|error| error.to_string())?;
        let mut chance = Chance::new(seed);
        disk.cut(&mut chance, &data).map_err(|error| error.to_string())?;
        let deep = chance.once_in(8);
        check(&self.kept.at(&data), told, deep).map(drop)
    }
}
