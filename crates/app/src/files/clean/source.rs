//! A file that is looked through, wherever it lies: in memory, or sealed on the disk.

use std::ops::Range;

use dalil_vault::{FileReader, MOST_AT_ONCE};

/// Why looking through a file ended.
#[derive(Debug)]
pub(crate) enum Stop {
    /// It is not built as files of its type are. It is kept as it came.
    Unfit,
    /// What was sealed a moment ago cannot be read.
    Vault(dalil_vault::Error),
}

/// What was found, or why nothing was.
pub(crate) type Looked<T> = Result<T, Stop>;

/// Bytes that are read from any place, a few at a time.
pub(crate) trait Source {
    /// Bytes in all.
    fn size(&self) -> u64;

    /// Bytes from `at` on: at most `most`, and never more than [`MOST_AT_ONCE`]; none at the end.
    fn some(&mut self, at: u64, most: usize) -> Looked<Vec<u8>>;

    /// All bytes of a range, where there are no more than `most` of them; the caller says what it
    /// has room for.
    fn all(&mut self, range: Range<u64>, most: usize) -> Looked<Vec<u8>> {
        let wanted = range.end.checked_sub(range.start).and_then(|n| usize::try_from(n).ok());
        let wanted = wanted.filter(|wanted| *wanted <= most).ok_or(Stop::Unfit)?;
        let mut all = Vec::new();
        while all.len() < wanted {
            let at = range.start.saturating_add(all.len() as u64);
            let some = self.some(at, wanted.saturating_sub(all.len()))?;
            if some.is_empty() {
                return Err(Stop::Unfit);
            }
            all.extend_from_slice(&some);
        }
        Ok(all)
    }

    /// Exactly `N` bytes.
    fn array<const N: usize>(&mut self, at: u64) -> Looked<[u8; N]>
    where
        Self: Sized,
    {
        let bytes = self.all(at..at.saturating_add(N as u64), N)?;
        bytes.first_chunk::<N>().copied().ok_or(Stop::Unfit)
    }
}

/// How often, and how much, one file is read to find out what it says: far more than any that a
/// camera made needs, and soon over where somebody built one to keep the program busy.
const MOST_READS: u32 = 20_000;
const MOST_READ: u64 = 512 << 20;

/// A source that somebody may have built.
pub(crate) struct Careful<'a, S> {
    source: &'a mut S,
    reads: u32,
    read: u64,
}

impl<'a, S: Source> Careful<'a, S> {
    pub(super) fn new(source: &'a mut S) -> Self {
        Self { source, reads: 0, read: 0 }
    }
}

impl<S: Source> Source for Careful<'_, S> {
    fn size(&self) -> u64 {
        self.source.size()
    }

    fn some(&mut self, at: u64, most: usize) -> Looked<Vec<u8>> {
        self.reads = self.reads.saturating_add(1);
        if self.reads > MOST_READS || self.read > MOST_READ {
            return Err(Stop::Unfit);
        }
        let some = self.source.some(at, most)?;
        self.read = self.read.saturating_add(some.len() as u64);
        Ok(some)
    }
}

impl Source for &[u8] {
    fn size(&self) -> u64 {
        self.len() as u64
    }

    fn some(&mut self, at: u64, most: usize) -> Looked<Vec<u8>> {
        let rest = usize::try_from(at).ok().and_then(|at| self.get(at..)).unwrap_or_default();
        Ok(rest.get(..rest.len().min(most).min(MOST_AT_ONCE)).unwrap_or_default().to_vec())
    }
}

impl Source for FileReader {
    fn size(&self) -> u64 {
        Self::size(self)
    }

    fn some(&mut self, at: u64, most: usize) -> Looked<Vec<u8>> {
        self.read(at, most).map(|bytes| bytes.to_vec()).map_err(Stop::Vault)
    }
}
