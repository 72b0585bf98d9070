//! R2: work is recorded, and states that a power cut may leave at any of its moments are opened.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::chance::Chance;
use crate::check::{Told, check};
use crate::disk::{Disk, State};
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
        let mut lines = 0_u64;
        let mut seen = BTreeSet::new();
        let moments = u64::try_from(self.changes.len()).unwrap_or(u64::MAX).max(1);
        for (at, change) in (1_u64..).zip(&self.changes) {
            disk.follow(change);
            if let Change::Told(text) = change {
                told.hear(text);
                lines = lines.saturating_add(1);
            }
            let until = u128::from(at) * u128::from(count) / u128::from(moments);
            let due = u64::try_from(until).unwrap_or(count);
            // Where everything is durable there is one state, and the next moment has it too.
            if disk.undecided() == 0 && at < moments {
                continue;
            }
            while outcome.tried < due {
                let one = Chance::seed_of(seed, outcome.tried);
                let mut chance = Chance::new(one);
                let state = disk.cut(&mut chance);
                let deep = chance.once_in(8);
                // One that was opened already, and of which no more was told since, says nothing new.
                let found = match seen.insert((state.mark(), lines, deep)) {
                    true => self.opens(&state, &told, deep, folder.path()),
                    false => Ok(()),
                };
                if let Err(error) = found {
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
        outcome.count("of them opened", u64::try_from(seen.len()).unwrap_or(u64::MAX));
        outcome.count("recorded changes", moments);
        outcome.seconds = begun.elapsed().as_secs();
        outcome
    }

    fn opens(
        &self,
        state: &State<'_>,
        told: &Told,
        deep: bool,
        scratch: &Path,
    ) -> Result<(), String> {
        let data = scratch.join("state");
        let _ = std::fs::remove_dir_all(&data);
        std::fs::create_dir_all(&data).map_err(|error| error.to_string())?;
        state.write(&data).map_err(|error| error.to_string())?;
        check(&self.kept.at(&data), told, deep).map(drop)
    }
}
