//! Carrying what one cannot read.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use dalil_seal::Random;

use super::Fault;
use super::stream::header;
use super::unnamed::Unnamed;

/// A name that says nothing: neither whose, nor when, nor how many.
pub fn neutral_name(random: &Random) -> Result<String, Fault> {
    Ok(format!("{:08x}.dalil", u32::from_le_bytes(random.bytes()?)))
}

/// Whether a file looks like a bundle. Its name does not matter.
pub fn is_bundle(path: &Path) -> bool {
    File::open(path).is_ok_and(|file| header(&mut BufReader::new(file)).is_ok())
}

/// Copies a bundle into a folder, byte for byte, under a new neutral name.
pub fn carry(from: &Path, folder: &Path, random: &Random) -> Result<PathBuf, Fault> {
    if !is_bundle(from) {
        return Err(Fault::NotABundle);
    }
    let to = Unnamed::new(folder, random)?;
    let mut copy = BufWriter::new(&to.file);
    io::copy(&mut BufReader::new(File::open(from)?), &mut copy)?;
    copy.flush()?;
    drop(copy);
    to.named(folder)
}
