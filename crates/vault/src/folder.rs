//! Folders and files that only their owner may read, written so that a power cut leaves either
//! the old or the new one. Nothing here deletes what it did not make.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use dalil_case::Moment;

use crate::Error;

/// Makes a folder, and those above it, that only its owner may enter.
pub(crate) fn make(path: &Path) -> Result<(), Error> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(Error::file("making the data folder"))
}

/// Makes a folder inside one that is there, and its name durable: what is durable in a folder whose
/// name is not goes with it.
pub(crate) fn make_inside(path: &Path) -> Result<(), Error> {
    if path.is_dir() {
        return Ok(());
    }
    make(path)?;
    let above = path.parent().expect("every folder of a vault is in a folder");
    sync(above).map_err(Error::file("making the data folder"))
}

/// Closes an existing folder to others, where that is possible.
pub(crate) fn close_to_others(path: &Path) -> Result<(), Error> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let closing = Error::file("closing the data folder to others");
        let mode = fs::metadata(path).map_err(&closing)?.permissions().mode();
        if mode & 0o077 != 0 {
            fs::set_permissions(path, fs::Permissions::from_mode(0o700)).map_err(&closing)?;
        }
    }
    Ok(())
}

/// A new or existing file that only its owner may read.
pub(crate) fn open_private(path: &Path, options: &mut OpenOptions) -> io::Result<File> {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options.read(true).write(true).open(path)
}

/// Makes the names in a folder durable.
pub(crate) fn sync(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

/// The whole file, if it is there and not absurdly large.
pub(crate) fn read(path: &Path, most: u64) -> Result<Option<Vec<u8>>, Error> {
    let reading = Error::file("reading a file of the data folder");
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(reading(error)),
    };
    let mut bytes = Vec::new();
    file.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(&reading)?;
    Ok(Some(bytes))
}

/// Replaces `path` by a file of these bytes: new file, fsync, rename, fsync of the folder.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let writing = Error::file("writing a file of the data folder");
    let folder = path.parent().expect("every file of the data folder is in a folder");
    let new = with_suffix(path, "new");
    let mut options = OpenOptions::new();
    let mut file = open_private(&new, options.create(true).truncate(true)).map_err(&writing)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    drop(file);
    let placed = written.and_then(|()| fs::rename(&new, path)).and_then(|()| sync(folder));
    if placed.is_err() {
        // Only what this call made: half a file that nothing refers to. Failing to is harmless.
        let _ = fs::remove_file(&new);
    }
    placed.map_err(&writing)
}

/// Renames a damaged file so that its date is in its name. Never deletes it.
pub(crate) fn set_aside(path: &Path, now: Moment) -> Result<PathBuf, Error> {
    let aside = beside(path, now);
    fs::rename(path, &aside).map_err(Error::file("setting a damaged file aside"))?;
    Ok(aside)
}

/// Keeps a copy of a damaged file that is still needed where it is.
pub(crate) fn copy_aside(path: &Path, now: Moment) -> Result<(), Error> {
    let bytes = fs::read(path).map_err(Error::file("reading a damaged file"))?;
    replace(&beside(path, now), &bytes)
}

/// A name with the date that is not taken.
fn beside(path: &Path, now: Moment) -> PathBuf {
    let date = date(now);
    let mut aside = with_suffix(path, &format!("damaged-{date}"));
    let mut count = 1_u32;
    while aside.exists() {
        count = count.saturating_add(1);
        aside = with_suffix(path, &format!("damaged-{date}-{count}"));
    }
    aside
}

/// `path` with a dot and `suffix` after its name.
pub(crate) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().map(std::ffi::OsStr::to_owned).unwrap_or_default();
    name.push(".");
    name.push(suffix);
    path.with_file_name(name)
}

/// The log that SQLite keeps beside a database.
pub(crate) fn log_of(database: &Path) -> PathBuf {
    let mut name = database.file_name().map(std::ffi::OsStr::to_owned).unwrap_or_default();
    name.push("-wal");
    database.with_file_name(name)
}

/// Removes a file that this program made and nobody refers to, if it is there.
pub(crate) fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(Error::file("removing a file that is not needed")(error))
        }
        _ => Ok(()),
    }
}

/// Gives a file its place, durably. Whatever had the name is replaced.
pub(crate) fn place(from: &Path, to: &Path) -> Result<(), Error> {
    let folder = to.parent().expect("every file of the data folder is in a folder");
    fs::rename(from, to)
        .and_then(|()| sync(folder))
        .map_err(Error::file("putting a file in its place"))
}

/// Makes the content of a file durable.
pub(crate) fn flush(path: &Path) -> Result<(), Error> {
    OpenOptions::new()
        .write(true)
        .open(path)
        .and_then(|file| file.sync_all())
        .map_err(Error::file("making a file durable"))
}

/// An empty file that only its owner may read, in the place of whatever had the name.
pub(crate) fn blank(path: &Path) -> Result<(), Error> {
    remove(&log_of(path))?;
    open_private(path, OpenOptions::new().create(true).truncate(true))
        .map(drop)
        .map_err(Error::file("making a file"))
}

/// `20260131T235959Z`.
pub(crate) fn date(now: Moment) -> String {
    let seconds = now.0.div_euclid(1000);
    let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    // Days since 1 March of year 0, so that leap days come last.
    let shifted = days + 719_468;
    let (era, of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * march + 2) / 5 + 1;
    let month = if march < 10 { march + 3 } else { march - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}

/// Whether a file can be written. Writes nothing.
pub(crate) fn can_be_written(path: &Path) -> bool {
    fs::OpenOptions::new().append(true).open(path).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_civil() {
        for (ms, text) in [
            (0, "19700101T000000Z"),
            (951_782_400_000, "20000229T000000Z"),
            (1_795_481_527_000, "20261124T005207Z"),
            (-1, "19691231T235959Z"),
        ] {
            assert_eq!(date(Moment(ms)), text);
        }
    }
}
