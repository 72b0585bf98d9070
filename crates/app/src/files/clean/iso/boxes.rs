//! Boxes: a length, a name of four letters, and what is inside.

use std::ops::Range;

use super::super::source::{Looked, Source, Stop};

/// The name of a box.
pub(super) type Kind = [u8; 4];

/// A box that nobody reads.
pub(super) const FREE: &Kind = b"free";
/// Most boxes in one box.
const MOST: usize = 4096;

/// Where a box stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    pub(super) kind: Kind,
    /// Its first byte.
    pub(super) at: u64,
    /// The first byte inside.
    pub(super) body: u64,
    /// The first byte behind it.
    pub(super) end: u64,
}

impl Part {
    /// What is inside.
    pub(super) fn inside(&self) -> Range<u64> {
        self.body..self.end
    }

    /// What is inside behind `skipped` bytes of its own; none where it is not so long.
    pub(super) fn after(&self, skipped: u64) -> Looked<Range<u64>> {
        let from = self.body.saturating_add(skipped);
        if from <= self.end { Ok(from..self.end) } else { Err(Stop::Unfit) }
    }
}

/// The box at `at`, which ends at `end` at the latest. Without a length it goes to the end of the
/// file, which only a box of the file itself may.
fn one<S: Source>(source: &mut S, at: u64, end: u64) -> Looked<Part> {
    let [a, b, c, d, kind @ ..] = source.array::<8>(at)?;
    let (length, head) = match u32::from_be_bytes([a, b, c, d]) {
        0 if end == source.size() => (end.saturating_sub(at), 8),
        1 => (u64::from_be_bytes(source.array::<8>(at.saturating_add(8))?), 16),
        length => (u64::from(length), 8),
    };
    let whole = at.checked_add(length).filter(|whole| length >= head && *whole <= end);
    let whole = whole.ok_or(Stop::Unfit)?;
    Ok(Part { kind, at, body: at.saturating_add(head), end: whole })
}

/// The boxes of a range, and what is behind the last of them: fewer bytes than a box has.
pub(super) fn children<S: Source>(
    source: &mut S,
    range: Range<u64>,
) -> Looked<(Vec<Part>, Range<u64>)> {
    let mut found = Vec::new();
    let mut at = range.start;
    while range.end.saturating_sub(at) >= 8 {
        let part = one(source, at, range.end)?;
        if found.len() >= MOST {
            return Err(Stop::Unfit);
        }
        at = part.end;
        found.push(part);
    }
    Ok((found, at..range.end))
}

/// The first box of a range with this name.
pub(super) fn find<S: Source>(
    source: &mut S,
    range: Range<u64>,
    kind: &Kind,
) -> Looked<Option<Part>> {
    Ok(children(source, range)?.0.into_iter().find(|part| part.kind == *kind))
}

/// A number of four bytes at the beginning of `bytes`.
pub(super) fn number(bytes: &[u8]) -> Looked<u32> {
    bytes.first_chunk::<4>().map(|four| u32::from_be_bytes(*four)).ok_or(Stop::Unfit)
}
