//! A file that gets its name once it is whole.

use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};

use dalil_seal::Random;

use super::{Fault, neutral_name};

/// A file that has no name yet; what fails half-way leaves nothing.
pub(super) struct Unnamed {
    path: PathBuf,
    pub(super) file: File,
    done: bool,
}

impl Unnamed {
    pub(super) fn new(folder: &Path, random: &Random) -> Result<Self, Fault> {
        let path = folder.join(neutral_name(random)?).with_extension("part");
        let file = OpenOptions::new().write(true).create_new(true).open(&path)?;
        Ok(Self { path, file, done: false })
    }

    pub(super) fn named(mut self, folder: &Path) -> Result<PathBuf, Fault> {
        self.file.sync_all()?;
        let name = self.path.with_extension("dalil");
        fs::rename(&self.path, &name)?;
        self.done = true;
        // Some sticks cannot do that; the file is there all the same.
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
        Ok(name)
    }
}

impl Drop for Unnamed {
    fn drop(&mut self) {
        if !self.done {
            let _ = fs::remove_file(&self.path);
        }
    }
}
