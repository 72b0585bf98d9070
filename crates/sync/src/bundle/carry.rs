//! Carrying what one cannot read.

use std::fs::File;
use std::io::{self, BufReader, BufWriter};
use std::path::{Path, PathBuf};

use dalil_seal::Random;

use super::BundleError;
use super::stream::header;
use super::up::Unnamed;

/// A name that says nothing: neither whose, nor when, nor how many.
pub fn neutral_name(random: &Random) -> Result<String, BundleError> {
    Ok(format!("{:08x}.dalil", u32::from_le_bytes(random.bytes()?)))
}

/// Whether a file looks like a bundle. Its name does not matter.
pub fn is_bundle(path: &Path) -> bool {
    File::open(path).is_ok_and(|file| header(&mut BufReader::new(file)).is_ok())
}

/// Copies a bundle into a folder, byte for byte, under a new neutral name.
pub fn carry(from: &Path, folder: &Path, random: &Random) -> Result<PathBuf, BundleError> {
    if !is_bundle(from) {
        return Err(BundleError::NotABundle);
    }
    let to = Unnamed::new(folder, random)?;
    io::copy(&mut BufReader::new(File::open(from)?), &mut BufWriter::new(&to.file))?;
    to.named(folder)
}
