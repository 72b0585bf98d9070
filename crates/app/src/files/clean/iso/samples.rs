//! Where the samples of a track stand: chunks, as `stco`, `stsc` and `stsz` tell them.

use std::ops::Range;

use super::super::source::{Looked, Source, Stop};
use super::boxes::{Part, children, number};

/// Most bytes of one table that are held, and most chunks of all tracks together. A camera writes
/// about two in a second: a million is more than any film of four gibibytes has.
const MOST_TABLE: usize = 8 << 20;
const MOST: usize = 1_000_000;
/// Sizes of samples are read so many bytes at a time.
const SIZES: usize = 1 << 16;

/// Bytes of one track that stand together.
pub(super) struct Chunk {
    pub(super) at: u64,
    /// None where the tables do not tell it: then it goes on to the next chunk.
    pub(super) length: Option<u64>,
    /// Whether they are drawn or heard.
    pub(super) stays: bool,
}

impl Chunk {
    /// Whether there is something to keep.
    pub(super) fn is_kept(&self) -> bool {
        self.stays && self.length != Some(0)
    }
}

/// The chunks of one track, from its `stbl`.
pub(super) fn chunks<S: Source>(
    source: &mut S,
    stbl: &Part,
    stays: bool,
    found: &mut Vec<Chunk>,
) -> Looked<()> {
    let (tables, _) = children(source, stbl.inside())?;
    let table = |kinds: [&[u8; 4]; 2]| tables.iter().find(|part| kinds.contains(&&part.kind));
    let Some(offsets) = table([b"stco", b"co64"]) else { return Ok(()) };
    let wide = if offsets.kind == *b"co64" { 8 } else { 4 };
    let starts = rows(source, offsets, wide)?;
    let runs = table([b"stsc", b"stsc"]).map(|part| rows(source, part, 12)).transpose()?;
    let runs = runs.unwrap_or_default();
    let mut sizes = match table([b"stsz", b"stsz"]) {
        Some(part) => Sizes::of(source, part)?,
        None => None,
    };
    let mut runs = runs.chunks_exact(12).peekable();
    let mut in_each = 0;
    for (at, number_of) in starts.chunks_exact(wide).zip(1_u32..) {
        let at = at.iter().fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
        while let Some(run) = runs.next_if(|run| number(run).is_ok_and(|from| from <= number_of)) {
            in_each = number(run.get(4..).unwrap_or_default())?;
        }
        let length = match &mut sizes {
            Some(sizes) => Some(sizes.next(source, in_each)?),
            None => None,
        };
        if found.len() >= MOST {
            return Err(Stop::Unfit);
        }
        found.push(Chunk { at, length, stays });
    }
    Ok(())
}

/// A table of rows of so many bytes behind eight of its own, the last four of which count them.
fn rows<S: Source>(source: &mut S, part: &Part, wide: usize) -> Looked<Vec<u8>> {
    let body = part.after(8)?;
    let count = number(&source.array::<4>(part.body.saturating_add(4))?)?;
    let length = u64::from(count).saturating_mul(wide as u64);
    let end = body.start.saturating_add(length);
    if end > body.end {
        return Err(Stop::Unfit);
    }
    source.all(body.start..end, MOST_TABLE)
}

/// The sizes of samples, one after the other, a part of them in memory.
struct Sizes {
    rest: Range<u64>,
    read: std::vec::IntoIter<u8>,
}

impl Sizes {
    /// None where all samples have one size: some programs write it as one byte whatever it is.
    fn of<S: Source>(source: &mut S, part: &Part) -> Looked<Option<Self>> {
        let [a, b, c, d, count @ ..] = source.array::<8>(part.body.saturating_add(4))?;
        if u32::from_be_bytes([a, b, c, d]) != 0 {
            return Ok(None);
        }
        let body = part.after(12)?;
        let length = u64::from(u32::from_be_bytes(count)).saturating_mul(4);
        let end = body.start.saturating_add(length);
        if end > body.end {
            return Err(Stop::Unfit);
        }
        Ok(Some(Self { rest: body.start..end, read: Vec::new().into_iter() }))
    }

    /// Of the next samples all together; where there are no more, of those that there are.
    fn next<S: Source>(&mut self, source: &mut S, samples: u32) -> Looked<u64> {
        let mut sum = 0_u64;
        for _ in 0..samples {
            if self.read.len() == 0 {
                let end = self.rest.end.min(self.rest.start.saturating_add(SIZES as u64));
                self.read = source.all(self.rest.start..end, SIZES)?.into_iter();
                self.rest.start = end;
            }
            if self.read.len() == 0 {
                break;
            }
            let size = self.read.by_ref().take(4).fold(0, |sum, byte| (sum << 8) | u64::from(byte));
            sum = sum.saturating_add(size);
        }
        Ok(sum)
    }
}

/// What stays, in order, without what meets another.
pub(super) fn kept(mut chunks: Vec<Chunk>) -> Vec<Range<u64>> {
    chunks.sort_by_key(|chunk| chunk.at);
    let mut kept: Vec<Range<u64>> = Vec::new();
    // The beginning of the next chunk that begins later, from behind.
    let mut later = u64::MAX;
    let mut next = u64::MAX;
    for chunk in chunks.iter_mut().rev() {
        if chunk.at < next {
            later = next;
            next = chunk.at;
        }
        chunk.length = chunk.length.or(Some(later.saturating_sub(chunk.at)));
    }
    for chunk in chunks.iter().filter(|chunk| chunk.is_kept()) {
        let end = chunk.at.saturating_add(chunk.length.unwrap_or_default());
        match kept.last_mut() {
            Some(last) if chunk.at <= last.end => last.end = last.end.max(end),
            _ => kept.push(chunk.at..end),
        }
    }
    kept
}
