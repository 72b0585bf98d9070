//! `vault.hdr` and its second copy: read, written, and written so that what was there is gone.

use std::fs::{File, OpenOptions};
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use dalil_case::Moment;
use dalil_seal::{HEADER_LEN, Header, HeaderKey, Random, SLOT_COUNT, SLOT_LEN};

use crate::pair::{self, Found, Twice, Unusable};
use crate::reserve::Reserve;
use crate::{Error, VaultId};

/// Where the slots begin.
const SLOTS_AT: u64 = 1024;

/// The two copies of one vault's header.
#[derive(Clone)]
pub(crate) struct HeaderFile {
    path: PathBuf,
    reserve: Reserve,
}

impl HeaderFile {
    pub(crate) fn of(folder: &Path, reserve: Reserve) -> Self {
        Self { path: folder.join("vault.hdr"), reserve }
    }

    /// What is there, without moving anything.
    pub(crate) fn look(&self) -> Result<Found<Header>, Error> {
        pair::read(&self.path)
    }

    /// The newest whole copy, and the damaged one beside it. Where none is whole, what was there
    /// is set aside.
    pub(crate) fn read(
        &self,
        id: VaultId,
        now: Moment,
    ) -> Result<(Header, Option<PathBuf>), Error> {
        match self.look()? {
            Found::Whole { value, damaged } if value.vault_id() == id.0 => Ok((value, damaged)),
            Found::Whole { .. } => Err(Error::HeaderForged),
            Found::Nothing => Err(Error::HeaderDamaged),
            Found::Damaged(copies) => {
                pair::set_aside(&copies, now)?;
                Err(Error::HeaderDamaged)
            }
        }
    }

    /// The newest copy that the holder of the key left, if there is one.
    pub(crate) fn authentic(&self, key: &HeaderKey) -> Result<Option<Header>, Error> {
        Ok(match self.look()? {
            Found::Whole { value, .. } if value.is_authentic(key) => Some(value),
            _ => None,
        })
    }

    /// Both copies as they are, for proving that each of them opens.
    pub(crate) fn copies(&self) -> Result<Vec<Header>, Error> {
        let mut copies = Vec::new();
        for path in [self.path.clone(), pair::second(&self.path)] {
            let bytes = crate::folder::read(&path, Header::MOST)?.ok_or(Error::HeaderDamaged)?;
            copies.push(Header::decode(&bytes).map_err(Error::header)?);
        }
        Ok(copies)
    }

    /// Keeps a header as the newest; the reserve is what a full disk has for it.
    pub(crate) fn write(&self, header: &mut Header) -> Result<(), Error> {
        header.counters.generation = header.counters.generation.saturating_add(1);
        match pair::write(&self.path, header) {
            Err(Error::DiskFull { .. }) if self.reserve.free() => pair::write(&self.path, header),
            result => result,
        }
    }

    /// Keeps a header, then overwrites with random bytes what stood in the slots of the files that
    /// it replaced. Where there is no room for new files, the old ones are written over.
    pub(crate) fn overwrite(&self, header: &mut Header, random: &Random) -> Result<(), Error> {
        // Held open, the replaced files stay within reach after they have lost their names.
        let replaced = [self.path.clone(), pair::second(&self.path)].map(|path| open(&path));
        match self.write(header) {
            Ok(()) => {
                for mut file in replaced.into_iter().flatten() {
                    // The new header is kept; that a disk may hold the old one longer is said in
                    // the manual.
                    let _ = shred(&mut file, random);
                }
                Ok(())
            }
            Err(Error::DiskFull { .. }) => {
                let bytes = Twice::encode(header)?;
                for mut file in replaced.into_iter().rev().flatten() {
                    write_over(&mut file, &bytes).map_err(Error::file("writing the header"))?;
                }
                Ok(())
            }
            Err(error) => Err(error),
        }
    }
}

fn open(path: &Path) -> Option<File> {
    OpenOptions::new().write(true).open(path).ok()
}

fn shred(file: &mut File, random: &Random) -> std::io::Result<()> {
    let mut noise = vec![0; SLOT_COUNT * SLOT_LEN];
    random.fill(&mut noise).map_err(std::io::Error::other)?;
    file.seek(SeekFrom::Start(SLOTS_AT))?;
    file.write_all(&noise)?;
    file.sync_all()
}

fn write_over(file: &mut File, bytes: &[u8]) -> std::io::Result<()> {
    file.seek(SeekFrom::Start(0))?;
    file.write_all(bytes)?;
    file.sync_all()
}

impl Twice for Header {
    const MOST: u64 = HEADER_LEN as u64;

    fn decode(bytes: &[u8]) -> Result<Self, Unusable> {
        Self::decode(bytes).map_err(|error| match Error::header(error) {
            Error::HeaderDamaged => Unusable::Damaged,
            refused => Unusable::Refused(refused),
        })
    }

    fn encode(&self) -> Result<Vec<u8>, Error> {
        Ok(Self::encode(self))
    }

    fn generation(&self) -> u64 {
        self.counters.generation
    }
}
