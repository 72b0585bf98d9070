//! Files of the server: keys that only it may read, and folders that are on the disk when it says so.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

use dalil_seal::{Random, Secret};
use zeroize::Zeroizing;

use crate::Error;

/// Makes a folder for the server alone, where there is none.
pub(crate) fn folder(path: &Path) -> Result<(), Error> {
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
        .map_err(Error::file("making the folder", path))
}

/// Secret bytes of a file; drawn and written where there is none.
pub(crate) fn secret<const N: usize>(path: &Path, random: &Random) -> Result<Secret<N>, Error> {
    if let Some(secret) = there(path)? {
        return Ok(secret);
    }
    let secret: Secret<N> = random.secret()?;
    write(path, secret.expose())?;
    Ok(secret)
}

/// Secret bytes of a file; none where there is no file.
pub(crate) fn there<const N: usize>(path: &Path) -> Result<Option<Secret<N>>, Error> {
    let Some(bytes) = read(path)? else { return Ok(None) };
    let bytes: Result<&[u8; N], _> = bytes.as_slice().try_into();
    let unfit = |_| Error::Key { what: "a key file has the wrong length" };
    bytes.map(Secret::copy_of).map(Some).map_err(unfit)
}

/// The bytes of a file that only the server may read; none where there is no file.
pub(crate) fn read(path: &Path) -> Result<Option<Zeroizing<Vec<u8>>>, Error> {
    let reading = Error::file("reading", path);
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(reading(error)),
    };
    let mode = file.metadata().map_err(&reading)?.permissions().mode();
    if mode & 0o077 != 0 {
        return Err(Error::Key { what: "a key file may be read by others: set its mode to 0600" });
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(4096));
    file.read_to_end(&mut bytes).map_err(reading)?;
    Ok(Some(bytes))
}

/// The bytes of a file that anybody may read.
pub(crate) fn public(path: &Path) -> Result<Vec<u8>, Error> {
    fs::read(path).map_err(Error::file("reading", path))
}

/// Writes a file that only the server may read; whole or not at all, and on the disk.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let writing = Error::file("writing", path);
    let beside = path.with_extension("new");
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&beside)
        .map_err(&writing)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(&writing)?;
    fs::rename(&beside, path).map_err(&writing)?;
    flush(path)
}

/// Puts a file and its name on the disk.
pub(crate) fn flush(path: &Path) -> Result<(), Error> {
    let flushing = Error::file("flushing", path);
    File::open(path).and_then(|file| file.sync_all()).map_err(&flushing)?;
    let Some(parent) = path.parent() else { return Ok(()) };
    File::open(parent).and_then(|folder| folder.sync_all()).map_err(flushing)
}
