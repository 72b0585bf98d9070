//! PDF: what the file says of itself beside its pages, overwritten where it stands.
//!
//! The pages are not written again: offsets, and what a court may compare, stay. Only files that can
//! be seen through are cleaned; one that is signed, encrypted, carries other files or hides its
//! description in a packed part is none of ours, and is kept as it came.

mod objects;
mod words;

use std::collections::BTreeSet;
use std::ops::Range;

use memchr::memmem;

use self::objects::Objects;
use self::words::{Found, Word, words};
use super::{Clean, DEVICE, TIME, WORDS, jpeg};

/// A signature would be broken; the others hold what is not looked through.
const NOT_OURS: [&[u8]; 5] =
    [b"/Encrypt", b"/ByteRange", b"/EmbeddedFile", b"/PieceInfo", b"/Thumb"];
/// Most descriptions: one for each time that the file was added to.
const MOST_ADDED: usize = 256;

/// Cleans a file; none where something of it could stay unseen.
pub(super) fn clean(bytes: &[u8]) -> Option<Clean> {
    if !bytes.starts_with(b"%PDF-") || memmem::find(bytes, b"startxref").is_none() {
        return None;
    }
    let objects = Objects::of(bytes);
    let packed = objects.packed()?;
    let is_ours = |part: &[u8]| NOT_OURS.iter().all(|name| memmem::find(part, name).is_none());
    if !is_ours(bytes) || !packed.iter().all(|part| is_ours(part)) {
        return None;
    }
    let mut written = Written { clean: bytes.to_vec(), removed: BTreeSet::new() };
    written.descriptions(bytes, &objects)?;
    for stream in objects.described()? {
        written.spaces(stream.data, WORDS);
        // What is left is no longer packed.
        if let Some(filter) = stream.filter {
            written.clean.get_mut(filter)?.copy_from_slice(b"/Absent");
        }
    }
    for picture in objects.photographs() {
        let part = bytes.get(picture.clone())?;
        for (place, said) in jpeg::said(part) {
            let place =
                picture.start.checked_add(place.start)?..picture.start.checked_add(place.end)?;
            written.clean.get_mut(place)?.fill(0);
            written.removed.extend(said);
        }
    }
    Some(Clean { bytes: written.clean, removed: written.removed })
}

struct Written {
    clean: Vec<u8>,
    removed: BTreeSet<&'static str>,
}

impl Written {
    /// Title, author, programs and times; and the numbers that were made from them.
    fn descriptions(&mut self, bytes: &[u8], objects: &Objects<'_>) -> Option<()> {
        for at in places(bytes, b"/Info")? {
            for found in words(bytes, at)?.into_iter().take(1) {
                let Word::Refers(number) = found.word else { continue };
                // It is in a packed part, or nowhere.
                let objects_found = objects.numbered(number);
                if objects_found.is_empty() {
                    return None;
                }
                for object in objects_found {
                    for found in words(bytes, *object)? {
                        self.entry(bytes, objects, &found)?;
                    }
                }
            }
        }
        for at in places(bytes, b"/ID")? {
            for found in words(bytes, at)? {
                if let Word::Text(range) = found.word {
                    self.clean.get_mut(range)?.fill(b'0');
                }
            }
        }
        Some(())
    }

    fn entry(&mut self, bytes: &[u8], objects: &Objects<'_>, found: &Found<'_>) -> Option<()> {
        let code = match found.key {
            b"CreationDate" | b"ModDate" => TIME,
            b"Producer" | b"Creator" => DEVICE,
            _ => WORDS,
        };
        match &found.word {
            Word::Text(range) => self.spaces(range.clone(), code),
            Word::Refers(number) => {
                for object in objects.numbered(*number) {
                    for found in words(bytes, *object)? {
                        if let Word::Text(range) = found.word {
                            self.spaces(range, code);
                        }
                    }
                }
            }
        }
        Some(())
    }

    /// Spaces, as they are written between brackets of either kind.
    fn spaces(&mut self, range: Range<usize>, code: &'static str) {
        let is_hex = range.start.checked_sub(1).and_then(|at| self.clean.get(at)) == Some(&b'<');
        let with: &[u8] = if is_hex { b"20" } else { b" " };
        let Some(place) = self.clean.get_mut(range) else { return };
        let mut new = with.iter().cycle().copied();
        let mut has_changed = false;
        for (byte, new) in place.iter_mut().zip(&mut new) {
            has_changed |= *byte != new;
            *byte = new;
        }
        self.removed.extend(has_changed.then_some(code));
    }
}

/// Behind every such name in the file; none where there are too many.
fn places(bytes: &[u8], name: &[u8]) -> Option<Vec<usize>> {
    let ends = |at: &usize| bytes.get(*at).is_none_or(|byte| !byte.is_ascii_alphanumeric());
    let found = memmem::find_iter(bytes, name).map(|at| at.saturating_add(name.len()));
    let found: Vec<usize> = found.filter(ends).take(MOST_ADDED.saturating_add(1)).collect();
    (found.len() <= MOST_ADDED).then_some(found)
}
