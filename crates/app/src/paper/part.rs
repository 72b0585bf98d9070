//! A paper on its way to its place: written beside it under a name of its own, moved when whole.
//!
//! Outside the vault its words are in clear, so the vault remembers the file before there is one.
//! What a crash leaves is removed when the officer comes back, or when somebody practises again.
//! Nothing that was there before is
//! ever opened, followed or replaced unasked.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use dalil_seal::Random;
use dalil_vault::{Error, ExerciseVault, Vault};

use crate::failure::Trouble;

/// Before the path of a file that is being written, among the settings of the vault.
const REMEMBERED: &str = "part ";

/// What remembers a file that is on its way: the vault that its words are from.
pub(crate) trait Remembers {
    /// Remembers a name.
    fn put_setting(&mut self, name: &str, value: &str) -> Result<(), Error>;
    /// Forgets it.
    fn clear_setting(&mut self, name: &str) -> Result<(), Error>;
    /// All that is remembered.
    fn settings(&self) -> Result<BTreeMap<String, String>, Error>;
}

macro_rules! remembers {
    ($($vault:ty),+) => {$(
        impl Remembers for $vault {
            fn put_setting(&mut self, name: &str, value: &str) -> Result<(), Error> {
                Self::put_setting(self, name, value)
            }

            fn clear_setting(&mut self, name: &str) -> Result<(), Error> {
                Self::clear_setting(self, name)
            }

            fn settings(&self) -> Result<BTreeMap<String, String>, Error> {
                Self::settings(self)
            }
        }
    )+};
}

remembers!(Vault, ExerciseVault);

/// A whole paper that nobody looks for yet.
#[must_use]
pub(crate) struct Part(PathBuf);

impl Part {
    /// Writes the bytes beside their place, durably.
    pub(crate) fn write(
        vault: &mut dyn Remembers,
        place: &Path,
        bytes: &[u8],
        random: &Random,
    ) -> Result<Self, Trouble> {
        let name: String = random.bytes::<8>()?.iter().map(|byte| format!("{byte:02x}")).collect();
        let part = Self(place.with_file_name(format!(".{name}.part")));
        vault.put_setting(&part.remembered(), "")?;
        match part.fill(bytes) {
            Ok(()) => Ok(part),
            Err(source) => {
                part.give_up(vault);
                Err(writing(source))
            }
        }
    }

    /// Gives the paper its name.
    pub(crate) fn publish(
        self,
        vault: &mut dyn Remembers,
        place: &Path,
        replace: bool,
    ) -> Result<(), Trouble> {
        let published = self.name(place, replace);
        self.give_up(vault);
        published.map_err(writing)
    }

    /// Removes the file and forgets it; once published, only the second name of it.
    pub(crate) fn give_up(&self, vault: &mut dyn Remembers) {
        let folder = self.0.parent().is_some_and(Path::is_dir);
        let gone = match fs::remove_file(&self.0) {
            Ok(()) => true,
            // With its stick unplugged it may still be somewhere.
            Err(error) => error.kind() == io::ErrorKind::NotFound && folder,
        };
        if gone {
            // Remembered once more than needed; the next visit forgets it.
            let _ = vault.clear_setting(&self.remembered());
        }
    }

    fn remembered(&self) -> String {
        format!("{REMEMBERED}{}", self.0.display())
    }

    fn fill(&self, bytes: &[u8]) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&self.0)?;
        file.write_all(bytes)?;
        file.sync_all()
    }

    fn name(&self, place: &Path, replace: bool) -> io::Result<()> {
        // A second name is never given to a place that is taken meanwhile.
        let linked = if replace { None } else { Some(fs::hard_link(&self.0, place)) };
        match linked {
            Some(Ok(())) => {}
            Some(Err(error)) if error.kind() == io::ErrorKind::AlreadyExists => return Err(error),
            // Sticks know no second names.
            Some(Err(_)) | None => {
                free(place, replace)?;
                fs::rename(&self.0, place)?;
            }
        }
        match place.parent() {
            Some(folder) if cfg!(unix) => fs::File::open(folder)?.sync_all(),
            _ => Ok(()),
        }
    }
}

/// Whether a file may come to this place. Asked before anything is written or noted.
pub(crate) fn admit(place: &Path, replace: bool) -> Result<(), Trouble> {
    free(place, replace).map_err(writing)
}

/// A place is taken by whatever has its name, be it a link to nowhere.
fn free(place: &Path, replace: bool) -> io::Result<()> {
    match fs::symlink_metadata(place) {
        Ok(taken) if taken.is_dir() || !replace => Err(io::ErrorKind::AlreadyExists.into()),
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Removes what a crash left. What cannot be reached now is tried again at the next unlock.
pub(crate) fn sweep(vault: &mut dyn Remembers) {
    let settings = vault.settings().unwrap_or_default();
    for path in settings.keys().filter_map(|name| name.strip_prefix(REMEMBERED)) {
        Part(PathBuf::from(path)).give_up(vault);
    }
}

fn writing(source: io::Error) -> Trouble {
    Trouble::File { doing: "writing a paper", source }
}

#[cfg(test)]
mod tests {
    use dalil_case::Moment;
    use dalil_seal::{ChosenPassphrase, Passphrase};
    use dalil_vault::{Cost, CostPolicy, Home};

    use super::*;

    const PASSPHRASE: &str = "lantern gravel orbit velvet walnut";

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
        let mut names: Vec<String> =
            entries.map(|entry| entry.file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn what_a_crash_left_goes_at_the_next_unlock() {
        let folder = tempfile::tempdir().unwrap();
        let papers = tempfile::tempdir().unwrap();
        let stick = papers.path().join("stick");
        fs::create_dir(&stick).unwrap();
        fs::write(papers.path().join("own.part"), "own").unwrap();
        let random = Random::new();
        let (mut home, _) = Home::open(folder.path(), Moment(0)).unwrap();
        let chosen = ChosenPassphrase::choose(PASSPHRASE, &[]).unwrap();
        let cost = CostPolicy::Fixed(Cost::FLOOR);
        let mut vault = home.create("south-1", &chosen, cost, None, Moment(0)).unwrap();
        let id = vault.id();
        for place in [papers.path().join("a.pdf"), stick.join("b.pdf")] {
            let _killed_here = Part::write(&mut vault, &place, b"%PDF-", &random).unwrap();
        }
        drop(vault);
        assert_eq!(names(papers.path()).len(), 3);
        let away = folder.path().join("away");
        fs::rename(&stick, &away).unwrap();
        for (stick_is_back, left) in [(false, 1), (true, 0)] {
            if stick_is_back {
                fs::rename(&away, &stick).unwrap();
            }
            let given = Passphrase::given(PASSPHRASE).unwrap();
            let (mut vault, _) = home.unlock(id, &given, Moment(0)).unwrap();
            sweep(&mut vault);
            let remembered = vault.settings().unwrap();
            let remembered = remembered.keys().filter(|name| name.starts_with(REMEMBERED));
            assert_eq!(remembered.count(), left);
            vault.close().unwrap();
        }
        assert_eq!(names(papers.path()), ["own.part", "stick"]);
        assert!(names(&stick).is_empty());
    }
}
