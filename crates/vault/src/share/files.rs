//! The sealed files of a shared case: the colleague's vault lies beside this one, and what is in
//! them opens with the keys that came with the events. So they are copied as they lie there, and
//! proved by the hash that the event names.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use dalil_case::{CaseId, Digest};
use dalil_seal::Sha256;

use crate::{Error, Quiet, Vault, blob, folder};

/// Bytes that are copied in one go.
const STEP: usize = 1 << 20;

impl Vault {
    /// Copies the files of shared cases that are not here yet. Says how many came; none where
    /// somebody came in before the end. One that no colleague has any more, or that is not what the
    /// event names, is missing as before.
    pub fn fetch_files(&self, quiet: &Quiet) -> Result<Option<usize>, Error> {
        let own = self.folder().join("blobs");
        let others = self.others()?;
        let mut came = 0_usize;
        for case in self.ever_shared()? {
            for wanted in self.files_named(case)? {
                let place = blob::place(&own, wanted);
                if place.exists() {
                    continue;
                }
                for other in &others {
                    match copy(&blob::place(other, wanted), &own, wanted, quiet)? {
                        Came::Whole => {
                            came = came.saturating_add(1);
                            break;
                        }
                        Came::Not => {}
                        Came::Disturbed => return Ok(None),
                    }
                }
            }
        }
        Ok(Some(came))
    }

    fn ever_shared(&self) -> Result<Vec<CaseId>, Error> {
        let reading = Error::database("reading which cases are shared");
        let mut statement =
            self.conn.prepare_cached("SELECT case_id FROM shared").map_err(&reading)?;
        let rows = statement.query_map([], |row| row.get(0).map(CaseId)).map_err(&reading)?;
        rows.collect::<Result<_, _>>().map_err(&reading)
    }

    /// Where the other vaults of this computer keep their files.
    fn others(&self) -> Result<Vec<PathBuf>, Error> {
        let Some(vaults) = self.folder().parent() else { return Ok(Vec::new()) };
        let entries = fs::read_dir(vaults).map_err(reading())?.flatten();
        let others = entries.map(|entry| entry.path()).filter(|path| path != self.folder());
        Ok(others.map(|path| path.join("blobs")).filter(|blobs| blobs.is_dir()).collect())
    }
}

/// What became of a copy.
enum Came {
    Whole,
    /// It is not there, or not what its name says.
    Not,
    Disturbed,
}

/// Copies one file if it is there and is what its name says. What a crash leaves of it is removed
/// with the next sweep.
fn copy(from: &Path, own: &Path, wanted: Digest, quiet: &Quiet) -> Result<Came, Error> {
    let mut from = match File::open(from) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Came::Not),
        opened => opened.map_err(reading())?,
    };
    let place = blob::place(own, wanted);
    let among = place.parent().expect("a file is in a folder");
    folder::make_inside(own)?;
    folder::make_inside(among)?;
    let part = folder::with_suffix(&place, "part");
    let mut options = OpenOptions::new();
    let mut to =
        folder::open_private(&part, options.create(true).truncate(true)).map_err(reading())?;
    let (mut hash, mut step) = (Sha256::new(), vec![0; STEP]);
    loop {
        let read = from.read(&mut step).map_err(reading())?;
        let bytes = step.get(..read).unwrap_or_default();
        if bytes.is_empty() {
            break;
        }
        if !quiet.lasts() {
            folder::remove(&part)?;
            return Ok(Came::Disturbed);
        }
        hash.update(bytes);
        to.write_all(bytes).map_err(reading())?;
    }
    to.sync_all().map_err(reading())?;
    drop(to);
    if hash.finish() != wanted.0 {
        folder::remove(&part)?;
        return Ok(Came::Not);
    }
    folder::place(&part, &place)?;
    Ok(Came::Whole)
}

fn reading() -> impl Fn(io::Error) -> Error {
    Error::file("taking in the files of a shared case")
}
