//! Files of boxes (ISO/IEC 14496-12 and QuickTime): HEIF and AVIF pictures, MP4, MOV, 3GP and M4A.
//!
//! Nothing is decoded and nothing moves: what is not needed to draw or play the file is overwritten
//! with zeros where it stands, by a list of what may stay. Of the bytes of pictures and sound stay
//! those that a picture, a film or a sound of the file refers to; a track of places, times or words
//! beside them goes with its name. Only tables are held in memory, never what is played.
//!
//! What a camera wrote *inside* the compressed picture is not looked at.

mod boxes;
mod items;
mod samples;
mod track;

use std::collections::BTreeSet;
use std::ops::Range;

use self::boxes::{FREE, Kind, Part, children};
use super::edits::Edits;
use super::source::{Careful, Looked, Source, Stop};
use super::{DEVICE, PLACE, PREVIEW, TIME, WORDS};

/// Most bytes of a box that are read to say what was in it.
const MOST_TOLD: usize = 1 << 20;

/// A file that is being looked through.
struct Look<'a, S> {
    source: Careful<'a, S>,
    edits: Edits,
    /// Where the bytes of pictures and sound stand.
    media: Vec<Range<u64>>,
    chunks: Vec<samples::Chunk>,
}

/// What must be overwritten so that the file says nothing of itself. A file that comes in pieces
/// (`moof`), is encrypted or refers to others is unfit: it is kept as it came.
pub(super) fn look<S: Source>(source: &mut S) -> Looked<Edits> {
    let mut source = Careful::new(source);
    let size = source.size();
    let (parts, behind) = children(&mut source, 0..size)?;
    let mut look = Look { source, edits: Edits::default(), media: Vec::new(), chunks: Vec::new() };
    look.edits.blank(behind, Some(WORDS))?;
    let of = |kind: &Kind| parts.iter().filter(|part| part.kind == *kind).count();
    if of(b"moov") > 1 || of(b"meta") > 1 || of(b"moov").saturating_add(of(b"meta")) == 0 {
        return Err(Stop::Unfit);
    }
    for part in &parts {
        match &part.kind {
            b"moof" | b"mfra" | b"sidx" | b"ssix" => return Err(Stop::Unfit),
            b"mdat" => look.media.push(part.inside()),
            b"ftyp" | b"moov" | b"meta" => {}
            _ => look.drop(part)?,
        }
    }
    for part in &parts {
        match &part.kind {
            b"moov" => look.film(part)?,
            b"meta" => look.items(part)?,
            _ => {}
        }
    }
    look.unused()?;
    Ok(look.edits.in_order())
}

impl<S: Source> Look<'_, S> {
    /// Makes a box one that nobody reads, with nothing in it.
    fn drop(&mut self, part: &Part) -> Looked<()> {
        let said = self.said(part.inside())?;
        if said.is_empty() {
            self.edits.blank(part.inside(), Some(WORDS))?;
        } else {
            self.edits.removed.extend(said);
            self.edits.blank(part.inside(), None)?;
        }
        if part.kind == *FREE || part.end == part.body {
            return Ok(());
        }
        self.edits.write(part.at.saturating_add(4), FREE)
    }

    /// What is told of bytes that go, as far as they show it.
    fn said(&mut self, range: Range<u64>) -> Looked<BTreeSet<&'static str>> {
        let end = range.end.min(range.start.saturating_add(MOST_TOLD as u64));
        Ok(told(&self.source.all(range.start..end, MOST_TOLD)?))
    }

    /// Of the bytes of pictures and sound: whatever none of them refers to.
    fn unused(&mut self) -> Looked<()> {
        self.media.sort_by_key(|media| media.start);
        let chunks = std::mem::take(&mut self.chunks);
        let is_elsewhere = |chunk: &samples::Chunk| {
            let after = self.media.partition_point(|media| media.start <= chunk.at);
            let media = after.checked_sub(1).and_then(|at| self.media.get(at));
            !media.is_some_and(|media| media.contains(&chunk.at))
        };
        if chunks.iter().any(|chunk| chunk.is_kept() && is_elsewhere(chunk)) {
            return Err(Stop::Unfit);
        }
        // Where tracks go their names say what was in them.
        let says = chunks.iter().all(|chunk| chunk.stays).then_some(WORDS);
        let kept = samples::kept(chunks);
        let mut kept = kept.iter().peekable();
        for media in &self.media {
            let mut at = media.start;
            while let Some(range) = kept.peek().filter(|range| range.start < media.end) {
                self.edits.blank(at..range.start.max(at), says)?;
                at = at.max(range.end);
                // What reaches over the end is met again behind it.
                if range.end > media.end {
                    break;
                }
                kept.next();
            }
            self.edits.blank(at.min(media.end)..media.end, says)?;
        }
        Ok(())
    }
}

/// What names and values in a record of a camera or a program tell, without reading it whole.
fn told(bytes: &[u8]) -> BTreeSet<&'static str> {
    const SIGNS: [(&[u8], &str); 22] = [
        (b"\xA9xyz", PLACE),
        (b"loci", PLACE),
        (b"ocation", PLACE),
        (b"GPS", PLACE),
        (b"gps", PLACE),
        (b"atitude", PLACE),
        (b"\xA9day", TIME),
        (b"creationdate", TIME),
        (b"Date", TIME),
        (b"\xA9mak", DEVICE),
        (b"\xA9mod", DEVICE),
        (b"\xA9swr", DEVICE),
        (b"\xA9too", DEVICE),
        (b".make", DEVICE),
        (b".model", DEVICE),
        (b"tiff:Make", DEVICE),
        (b"tiff:Model", DEVICE),
        (b"CreatorTool", DEVICE),
        (b"manu", DEVICE),
        (b"covr", PREVIEW),
        (b"thmb", PREVIEW),
        (b"ftyp", PREVIEW),
    ];
    let has = |sign: &[u8]| bytes.windows(sign.len()).any(|window| window == sign);
    SIGNS.iter().filter(|(sign, _)| has(sign)).map(|(_, code)| *code).collect()
}
