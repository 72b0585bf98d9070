//! What is taken out of a file that is too large to be held: places where other bytes stand, in a
//! file that keeps its length. So nothing that is counted from the beginning of the file moves.

use std::collections::BTreeSet;
use std::ops::Range;

use super::source::{Looked, Stop};

/// Most places. More has no film that a camera made, and the list stays small.
const MOST: usize = 200_000;

struct Edit {
    at: u64,
    with: With,
}

enum With {
    /// Nothing: zeros. The code is said where something stood.
    Zeros(u64, Option<&'static str>),
    /// Bytes of the shape of the file, which say nothing.
    Bytes(Vec<u8>),
}

/// The places, in their order, and what was found there.
#[derive(Default)]
pub(crate) struct Edits {
    list: Vec<Edit>,
    /// Codes of what the file said.
    pub(crate) removed: BTreeSet<&'static str>,
}

impl Edit {
    fn length(&self) -> u64 {
        match &self.with {
            With::Zeros(length, _) => *length,
            With::Bytes(bytes) => bytes.len() as u64,
        }
    }

    fn end(&self) -> u64 {
        self.at.saturating_add(self.length())
    }
}

impl Edits {
    /// Zeros for all of `range`. Where anything else stood there, the file said `says`.
    pub(super) fn blank(&mut self, range: Range<u64>, says: Option<&'static str>) -> Looked<()> {
        let length = range.end.saturating_sub(range.start);
        if length == 0 {
            return Ok(());
        }
        self.put(Edit { at: range.start, with: With::Zeros(length, says) })
    }

    /// Other bytes from `at` on.
    pub(super) fn write(&mut self, at: u64, bytes: &[u8]) -> Looked<()> {
        self.put(Edit { at, with: With::Bytes(bytes.to_vec()) })
    }

    fn put(&mut self, edit: Edit) -> Looked<()> {
        if self.list.len() >= MOST {
            return Err(Stop::Unfit);
        }
        self.list.push(edit);
        Ok(())
    }

    /// In the order of the file.
    pub(super) fn in_order(mut self) -> Self {
        self.list.sort_by_key(|edit| edit.at);
        self
    }

    /// Changes a part of the file that stands at `at`. Parts come in any order, each once.
    pub(crate) fn apply(&mut self, at: u64, part: &mut [u8]) {
        let end = at.saturating_add(part.len() as u64);
        let first = self.list.partition_point(|edit| edit.end() <= at);
        for edit in self.list.iter().skip(first).take_while(|edit| edit.at < end) {
            let from = edit.at.max(at);
            let to = edit.end().min(end);
            let within = |place: u64, of: u64| usize::try_from(place.saturating_sub(of)).ok();
            let place = within(from, at).zip(within(to, at)).map(|(from, to)| from..to);
            let Some(place) = place.and_then(|place| part.get_mut(place)) else { continue };
            match &edit.with {
                With::Zeros(_, says) => {
                    if place.iter().any(|byte| *byte != 0) {
                        self.removed.extend(*says);
                    }
                    place.fill(0);
                }
                With::Bytes(bytes) => {
                    let skipped = within(from, edit.at).unwrap_or_default();
                    place
                        .iter_mut()
                        .zip(bytes.iter().skip(skipped))
                        .for_each(|(to, from)| *to = *from);
                }
            }
        }
    }
}
