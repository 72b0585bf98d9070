//! Sealed files of cases that others wrote: which are missing here, and their bytes, part by part.
//!
//! A file is asked for only once a case of the open vault names it. It lies sealed from its first
//! byte, gets its place once it is whole and is what its name says, and a cut costs nothing of it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use dalil_case::{CaseId, Digest};
use dalil_protocol::{Item, ItemKind};
use dalil_seal::Sha256;
use rusqlite::{OptionalExtension as _, named_params};

use super::{Mail, noting, reading, signed, unsigned};
use crate::blob::{self, COMING};
use crate::{Error, Vault, folder};

/// Most bytes that one step reads again, of a file that came in part before the program ended.
const CATCH_UP: u64 = 16 << 20;

/// A file that is missing here and that the server has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DueFile {
    /// Its name.
    pub hash: Digest,
    /// Bytes, as the server says.
    pub size: u64,
    /// Bytes from its beginning that are here.
    pub have: u64,
}

/// What became of a part of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileStep {
    /// So many bytes are here; it goes on from there.
    Goes(u64),
    /// It is whole, is what its name says, and lies in its place.
    Whole,
    /// It is not what its name says, and is not kept.
    Wrong,
}

/// Where a file of a case is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FileState {
    /// It lies here.
    Here,
    /// Somebody else added it, and it did not come yet.
    Waits,
    /// It is not where it was.
    Missing,
}

/// How far the file that comes in was hashed.
pub(crate) struct Coming {
    hash: Digest,
    done: u64,
    so_far: Sha256,
}

impl Vault {
    /// Where a file of a case is.
    pub fn file_state(&self, file: Digest) -> Result<FileState, Error> {
        if self.place_of(file).exists() {
            return Ok(FileState::Here);
        }
        let waits = self
            .conn
            .prepare_cached("SELECT 1 FROM wanted_file WHERE blob = :blob")
            .and_then(|mut statement| statement.exists(named_params! { ":blob": file.0 }))
            .map_err(reading())?;
        Ok(if waits { FileState::Waits } else { FileState::Missing })
    }

    /// Files that others added and that did not come yet, of one case or of all.
    pub fn missing_files(&self, case: Option<CaseId>) -> Result<Vec<Digest>, Error> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("../sql/wanted-missing.sql"))
            .map_err(reading())?;
        let rows = statement
            .query_map(named_params! { ":case": case.map(|case| case.0) }, |row| {
                row.get(0).map(Digest)
            })
            .map_err(reading())?;
        rows.collect::<Result<_, _>>().map_err(reading())
    }

    fn place_of(&self, file: Digest) -> PathBuf {
        blob::place(&self.folder().join("blobs"), file)
    }

    /// It lies in its place: whoever else reads the case may have it too.
    fn file_is_here(&self, file: Digest) -> Result<(), Error> {
        for sql in [include_str!("../sql/wanted-here.sql"), include_str!("../sql/due-by-file.sql")]
        {
            self.conn.execute(sql, named_params! { ":blob": file.0 }).map_err(noting())?;
        }
        Ok(())
    }
}

impl Mail<'_> {
    /// A file lies at the server. Its bytes wait there until somebody needs them.
    pub fn note_file(&mut self, item: &Item) -> Result<(), Error> {
        self.outbox()?
            .conn
            .execute(
                "INSERT OR IGNORE INTO there (hash, size, sender) VALUES (:hash, :size, :sender)",
                named_params! {
                    ":hash": item.hash.0,
                    ":size": signed(item.size),
                    ":sender": item.from.0,
                },
            )
            .map(drop)
            .map_err(noting())
    }

    /// The next file, after one of that name, that a case of the open vault names, that is not here
    /// and that the server has.
    pub fn due_file(&mut self, after: Option<Digest>) -> Result<Option<DueFile>, Error> {
        for hash in self.vault.missing_files(None)? {
            if after.is_some_and(|after| hash <= after) {
                continue;
            }
            let place = self.vault.place_of(hash);
            if place.exists() {
                self.vault.file_is_here(hash)?;
                continue;
            }
            let size: Option<i64> = self
                .outbox()?
                .conn
                .prepare_cached("SELECT size FROM there WHERE hash = :hash")
                .and_then(|mut statement| {
                    statement
                        .query_row(named_params! { ":hash": hash.0 }, |row| row.get(0))
                        .optional()
                })
                .map_err(reading())?;
            if let Some(size) = size.map(unsigned) {
                let have = length_of(&folder::with_suffix(&place, COMING))?;
                return Ok(Some(DueFile { hash, size, have }));
            }
        }
        Ok(None)
    }

    /// The next bytes of a file, from where it is; none where all came and only looking is left.
    pub fn file_part(&mut self, due: &DueFile, bytes: &[u8]) -> Result<FileStep, Error> {
        let place = self.vault.place_of(due.hash);
        let part = folder::with_suffix(&place, COMING);
        let blobs = self.vault.folder().join("blobs");
        folder::make_inside(&blobs)?;
        folder::make_inside(place.parent().unwrap_or(&blobs))?;
        let mut file = folder::open_private(&part, OpenOptions::new().append(true).create(true))
            .map_err(failed())?;
        let before = file.metadata().map_err(failed())?.len();
        if before != due.have {
            return Ok(FileStep::Goes(before));
        }
        let have = before.saturating_add(bytes.len() as u64);
        if have > due.size {
            return self.wrong(due.hash, &part);
        }
        file.write_all(bytes).map_err(failed())?;
        let coming = self.vault.coming.take().filter(|one| one.hash == due.hash);
        let mut coming = coming.filter(|one| one.done <= before).unwrap_or_else(|| Coming {
            hash: due.hash,
            done: 0,
            so_far: Sha256::new(),
        });
        if coming.done == before {
            coming.so_far.update(bytes);
            coming.done = have;
        } else {
            coming.catch_up(&part, have)?;
        }
        if have < due.size || coming.done < have {
            self.vault.coming = Some(coming);
            return Ok(FileStep::Goes(have));
        }
        file.sync_all().map_err(failed())?;
        drop(file);
        if coming.so_far.finish() != due.hash.0 {
            return self.wrong(due.hash, &part);
        }
        folder::place(&part, &place)?;
        self.vault.file_is_here(due.hash)?;
        Ok(FileStep::Whole)
    }

    /// Files that came with their bytes, on a stick, get their place once a case names them.
    pub(super) fn place_carried(&mut self) -> Result<(), Error> {
        for hash in self.vault.missing_files(None)? {
            let bytes: Option<Vec<u8>> = self
                .outbox()?
                .conn
                .prepare_cached("SELECT bytes FROM item WHERE hash = :hash AND kind = :kind")
                .and_then(|mut statement| {
                    let kind = ItemKind::Blob.number();
                    statement
                        .query_row(named_params! { ":hash": hash.0, ":kind": kind }, |row| {
                            row.get(0)
                        })
                        .optional()
                })
                .map_err(reading())?;
            let Some(bytes) = bytes else { continue };
            let size = bytes.len() as u64;
            // Half of it may have come over the line.
            folder::remove(&folder::with_suffix(&self.vault.place_of(hash), COMING))?;
            self.file_part(&DueFile { hash, size, have: 0 }, &bytes)?;
        }
        Ok(())
    }

    /// What is not what its name says is not asked for again by itself.
    fn wrong(&mut self, hash: Digest, part: &Path) -> Result<FileStep, Error> {
        self.vault.coming = None;
        folder::remove(part)?;
        self.outbox()?
            .conn
            .execute("DELETE FROM there WHERE hash = :hash", named_params! { ":hash": hash.0 })
            .map_err(noting())?;
        Ok(FileStep::Wrong)
    }
}

impl Coming {
    /// Reads on what came before this program began.
    fn catch_up(&mut self, part: &Path, have: u64) -> Result<(), Error> {
        let mut file = File::open(part).map_err(failed())?;
        file.seek(SeekFrom::Start(self.done)).map_err(failed())?;
        let wanted = have.saturating_sub(self.done).min(CATCH_UP);
        let mut bytes = Vec::new();
        file.take(wanted).read_to_end(&mut bytes).map_err(failed())?;
        self.so_far.update(&bytes);
        self.done = self.done.saturating_add(bytes.len() as u64);
        Ok(())
    }
}

fn length_of(path: &Path) -> Result<u64, Error> {
    match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(0),
        found => Ok(found.map_err(failed())?.len()),
    }
}

/// What becomes of the sealed files that an event names, in a vault that did not write it.
pub(crate) fn want(
    conn: &rusqlite::Connection,
    case: CaseId,
    op: &dalil_case::Op,
) -> rusqlite::Result<()> {
    match op {
        dalil_case::Op::AttachAdd { blob, small, .. } => {
            for file in [Some(*blob), *small].into_iter().flatten() {
                conn.prepare_cached(include_str!("../sql/wanted-put.sql"))?
                    .execute(named_params! { ":blob": file.0, ":case": case.0 })?;
            }
            Ok(())
        }
        dalil_case::Op::AttachRemove { blob, .. } => conn
            .prepare_cached(include_str!("../sql/wanted-off.sql"))?
            .execute(named_params! { ":blob": blob.0 })
            .map(drop),
        _ => Ok(()),
    }
}

fn failed() -> impl Fn(io::Error) -> Error {
    Error::file("taking in a sealed file")
}
