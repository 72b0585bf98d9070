//! The author's check: everything that `compile` refuses, and what only an author cares about:
//! words, reach and length.

mod exercises;
mod extent;
mod required;
mod text;
mod words;

use crate::compile::compile_raw;
use crate::finding::Finding;
use crate::read::{self, Sources};

/// Every mistake in a pack, in the order of files and lines. Empty: the pack is good.
pub fn check(sources: &Sources) -> Vec<Finding> {
    let raw = match read::read(sources) {
        Ok(raw) => raw,
        Err(mut findings) => {
            findings.sort();
            return findings;
        }
    };
    let (guide, mut register) = compile_raw(&raw);
    words::check(&guide, sources, &mut register);
    extent::check(&guide, &mut register);
    exercises::check(&guide, &mut register);
    let mut findings = register.findings;
    findings.sort();
    findings.dedup();
    findings
}
