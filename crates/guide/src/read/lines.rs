//! From a place in a text to its line.

use std::ops::Range;

/// Where the lines of a text begin.
pub(crate) struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    pub(crate) fn new(text: &str) -> Self {
        let after_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self { starts: std::iter::once(0).chain(after_breaks).collect() }
    }

    /// The line of the start of the span, from 1. Nothing is known of an empty span at 0:
    /// that is what a value made by hand has.
    pub(crate) fn of(&self, span: Range<usize>) -> Option<usize> {
        Some(self.starts.partition_point(|&start| start <= span.start))
    }
}
