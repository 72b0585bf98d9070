//! The webview's own folder: private, found by nobody twice, gone when the window is.
//!
//! A killed process cannot clean up after itself, so each start removes the folders that no living
//! process holds the lock of.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;

const PREFIX: &str = "window-";
const LOCK: &str = "lock";
const TRIES: usize = 40;
const BETWEEN_TRIES: Duration = Duration::from_millis(30);

/// A folder for one run of the window; dropping it wipes it.
pub(crate) struct WindowFolder {
    dir: Option<TempDir>,
    lock: Option<Held>,
}

/// The lock lives as long as the process that took it, so it is leaked into place on purpose.
struct Held(#[allow(dead_code, reason = "held, never read")] fd_lock::RwLock<File>);

impl WindowFolder {
    /// Opens one in the data folder, or in the system's temporary folder when the data folder does
    /// not take it: a full or read-only disk must still get a window that says so.
    pub(crate) fn open(data: &Path) -> io::Result<Self> {
        sweep(data);
        Self::in_parent(data).or_else(|_| Self::in_parent(&std::env::temp_dir()))
    }

    fn in_parent(parent: &Path) -> io::Result<Self> {
        create_private(parent)?;
        let dir = tempfile::Builder::new().prefix(PREFIX).tempdir_in(parent)?;
        let file = File::create(dir.path().join(LOCK))?;
        let mut lock = fd_lock::RwLock::new(file);
        std::mem::forget(lock.try_write()?);
        Ok(Self { dir: Some(dir), lock: Some(Held(lock)) })
    }

    /// Where it is.
    pub(crate) fn path(&self) -> PathBuf {
        self.dir.as_ref().map(|dir| dir.path().to_owned()).unwrap_or_default()
    }

    /// Removes it with everything in it.
    pub(crate) fn wipe(&mut self) {
        self.lock = None;
        if let Some(dir) = self.dir.take() {
            remove(&dir.keep());
        }
    }
}

impl Drop for WindowFolder {
    fn drop(&mut self) {
        self.wipe();
    }
}

/// The data folder may not be there yet; nobody else on the computer looks into it.
fn create_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Removes what killed processes left in `parent`.
fn sweep(parent: &Path) {
    let Ok(entries) = fs::read_dir(parent) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        let ours = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(PREFIX));
        if ours && !is_held(&path) {
            remove(&path);
        }
    }
}

/// The engine's own processes outlive the window by a moment and may still write: it is gone once it
/// was found gone a second time. What cannot be removed now is removed by the next start.
fn remove(folder: &Path) {
    let mut was_gone = false;
    for _ in 0..TRIES {
        let is_gone = fs::remove_dir_all(folder).is_ok() || !folder.exists();
        if is_gone && was_gone {
            return;
        }
        was_gone = is_gone;
        std::thread::sleep(BETWEEN_TRIES);
    }
}

fn is_held(dir: &Path) -> bool {
    match File::open(dir.join(LOCK)) {
        Ok(file) => fd_lock::RwLock::new(file).try_write().is_err(),
        Err(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_left_folder_is_swept_and_a_held_one_stays() {
        let data = tempfile::tempdir().unwrap();
        let left = data.path().join("window-left");
        fs::create_dir(&left).unwrap();
        fs::write(left.join("cookies"), "x").unwrap();
        let mut mine = WindowFolder::open(data.path()).unwrap();
        assert!(!left.exists(), "what a killed process left is removed");
        let other = WindowFolder::open(data.path()).unwrap();
        assert!(mine.path().exists(), "a living window keeps its folder");
        assert!(mine.path().starts_with(data.path()));
        let path = mine.path();
        mine.wipe();
        assert!(!path.exists());
        drop(other);
        assert_eq!(fs::read_dir(data.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_data_folder_that_cannot_be_written_still_gets_a_window() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("not-a-folder");
        fs::write(&file, "").unwrap();
        let folder = WindowFolder::open(&file).unwrap();
        assert!(folder.path().is_dir());
        assert!(!folder.path().starts_with(&file));
    }
}
