//! `reserve.bin`: 16 MiB that are given back when the disk is full, so that what was just typed
//! can still be saved.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use dalil_seal::Random;

use crate::{Error, folder};

const LEN: usize = 16 << 20;
const STEP: usize = 1 << 20;

/// The reserve of one data folder.
#[derive(Clone)]
pub(crate) struct Reserve(PathBuf);

impl Reserve {
    pub(crate) fn of(data: &Path) -> Self {
        Self(data.join("reserve.bin"))
    }

    /// Sets room aside, if it is not there and there is some. Its bytes are random, so that no
    /// file system can pretend to keep them. A help, not a condition: where there is no room for
    /// it, work goes on without.
    pub(crate) fn ensure(&self, random: &Random) {
        let is_there = fs::metadata(&self.0).is_ok_and(|meta| meta.len() >= LEN as u64);
        if !is_there && self.write(random).is_err() {
            self.free();
        }
    }

    fn write(&self, random: &Random) -> Result<(), Error> {
        let setting_aside = Error::file("setting room aside");
        let mut options = OpenOptions::new();
        let mut file = folder::open_private(&self.0, options.create(true).truncate(true))
            .map_err(&setting_aside)?;
        let mut step = vec![0; STEP];
        for _ in 0..LEN / STEP {
            random.fill(&mut step)?;
            file.write_all(&step).map_err(&setting_aside)?;
        }
        file.sync_all().map_err(&setting_aside)
    }

    /// Gives the room back. Says whether there was any.
    pub(crate) fn free(&self) -> bool {
        fs::remove_file(&self.0).is_ok()
    }
}
