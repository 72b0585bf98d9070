//! A small file kept twice: `name` and `name.1`. One of them is whole at any moment.
//!
//! Written: new file, fsync, rename over `.1`, fsync of the folder, the same for the primary.
//! Read: of the whole copies, the one with the highest generation.

use std::path::{Path, PathBuf};

use dalil_case::Moment;

use crate::{Error, Notice, folder};

/// What is kept twice.
pub(crate) trait Twice: Sized {
    /// Most bytes that it can have.
    const MOST: u64;

    /// Reads one copy.
    fn decode(bytes: &[u8]) -> Result<Self, Unusable>;

    /// Writes one copy.
    fn encode(&self) -> Result<Vec<u8>, Error>;

    /// Grows with each writing.
    fn generation(&self) -> u64;
}

/// Why a copy cannot be used.
pub(crate) enum Unusable {
    /// Cut, torn or changed: the other copy may serve, and this one is set aside.
    Damaged,
    /// Whole, and refused for another reason: it stays where it is.
    Refused(Error),
}

/// What was found.
pub(crate) enum Found<T> {
    /// Neither copy is there.
    Nothing,
    /// The newest whole copy, and the damaged one beside it if there is one.
    Whole { value: T, damaged: Option<PathBuf> },
    /// Every copy that is there is damaged.
    Damaged(Vec<PathBuf>),
}

/// The other copy of `path`.
pub(crate) fn second(path: &Path) -> PathBuf {
    folder::with_suffix(path, "1")
}

/// Reads both copies and takes the newest whole one.
pub(crate) fn read<T: Twice>(path: &Path) -> Result<Found<T>, Error> {
    let mut best: Option<T> = None;
    let mut damaged = Vec::new();
    let mut refused = None;
    for copy in [path.to_owned(), second(path)] {
        let Some(bytes) = folder::read(&copy, T::MOST)? else { continue };
        match T::decode(&bytes) {
            Ok(value) if best.as_ref().is_none_or(|b| value.generation() > b.generation()) => {
                best = Some(value);
            }
            Ok(_) => {}
            Err(Unusable::Damaged) => damaged.push(copy),
            Err(Unusable::Refused(error)) => refused = Some(error),
        }
    }
    match (best, refused) {
        (Some(value), _) => Ok(Found::Whole { value, damaged: damaged.into_iter().next() }),
        (None, Some(error)) => Err(error),
        (None, None) if damaged.is_empty() => Ok(Found::Nothing),
        (None, None) => Ok(Found::Damaged(damaged)),
    }
}

/// Writes both copies, the second one first.
pub(crate) fn write<T: Twice>(path: &Path, value: &T) -> Result<(), Error> {
    let bytes = value.encode()?;
    folder::replace(&second(path), &bytes)?;
    folder::replace(path, &bytes)
}

/// Renames damaged copies, each with the date.
pub(crate) fn set_aside(copies: &[PathBuf], now: Moment) -> Result<(), Error> {
    copies.iter().try_for_each(|copy| folder::set_aside(copy, now).map(drop))
}

/// What the officer is told when one copy was damaged.
pub(crate) fn notice(damaged: &Path) -> Notice {
    let file = damaged.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Notice::SecondCopyUsed { file }
}
