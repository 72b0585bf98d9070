//! Items of a picture file: `meta` with what they are, where they stand and how they hang together.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::super::source::{Looked, Source, Stop};
use super::super::{PREVIEW, TIME, WORDS, read};
use super::boxes::{FREE, Kind, Part, children, find};
use super::samples::Chunk;
use super::{Look, MOST_TOLD, told};

/// Items that are drawn, or say how others are laid together.
const DRAWN: [&Kind; 11] = [
    b"hvc1", b"av01", b"avc1", b"vvc1", b"jpeg", b"j2k1", b"unci", b"grid", b"iden", b"iovl",
    b"tmap",
];
/// Boxes that say how.
const SHAPE: [&Kind; 8] = [b"hdlr", b"pitm", b"iloc", b"iinf", b"iref", b"iprp", b"idat", b"grpl"];
/// Properties that say more than how a picture is drawn.
const TELLING: [(&Kind, &str); 4] =
    [(b"udes", WORDS), (b"altt", WORDS), (b"crtt", TIME), (b"mdft", TIME)];
/// Most bytes of one box of numbers.
const MOST: usize = 4 << 20;

/// The places of one item.
struct Item {
    id: u32,
    extents: Vec<Range<u64>>,
}

impl<S: Source> Look<'_, S> {
    /// Looks through the items of a picture file.
    pub(super) fn items(&mut self, meta: &Part) -> Looked<()> {
        let (parts, behind) = children(&mut self.source, meta.after(4)?)?;
        self.edits.blank(behind, Some(WORDS))?;
        let part = |kind: &Kind| parts.iter().find(|part| part.kind == *kind).copied();
        let hdlr = part(b"hdlr").ok_or(Stop::Unfit)?;
        if self.source.array::<4>(hdlr.after(8)?.start)? != *b"pict" {
            return self.drop(meta);
        }
        for each in &parts {
            match &each.kind {
                // Protected, or elsewhere.
                b"ipro" | b"dinf" => return Err(Stop::Unfit),
                kind if !SHAPE.contains(&kind) => self.drop(each)?,
                _ => {}
            }
        }
        self.edits.blank(hdlr.after(12)?, Some(WORDS))?;
        let small = part(b"iref").map(|iref| self.previews(&iref)).transpose()?.unwrap_or_default();
        let kinds = self.kinds(&part(b"iinf").ok_or(Stop::Unfit)?, &small)?;
        let idat = part(b"idat");
        let items = self.places(&part(b"iloc").ok_or(Stop::Unfit)?, idat.as_ref())?;
        if let Some(idat) = idat {
            self.media.push(idat.inside());
        }
        for item in items {
            let kind = kinds.get(&item.id);
            let is_small = small.contains(&item.id);
            let stays = kind.is_some_and(|kind| DRAWN.contains(&kind)) && !is_small;
            if !stays {
                self.removed(kind, is_small, &item.extents)?;
            }
            self.chunks.extend(item.extents.into_iter().map(|range| Chunk {
                at: range.start,
                length: Some(range.end.saturating_sub(range.start)),
                stays,
            }));
        }
        part(b"iprp").map_or(Ok(()), |iprp| self.properties(&iprp))
    }

    /// What an item said that goes.
    fn removed(&mut self, kind: Option<&Kind>, is_small: bool, at: &[Range<u64>]) -> Looked<()> {
        let mut bytes = Vec::new();
        for range in at {
            let room = MOST_TOLD.saturating_sub(bytes.len());
            let end = range.end.min(range.start.saturating_add(room as u64));
            bytes.extend(self.source.all(range.start..end, MOST_TOLD)?);
        }
        if bytes.iter().all(|byte| *byte == 0) && !is_small {
            return Ok(());
        }
        let said = match kind {
            _ if is_small => BTreeSet::from([PREVIEW]),
            Some(b"Exif") => {
                // In front of it stands how far its beginning is.
                let ahead = bytes.first_chunk::<4>().map(|four| u32::from_be_bytes(*four));
                let from = ahead.and_then(|ahead| usize::try_from(ahead).ok()?.checked_add(4));
                read(from.and_then(|from| bytes.get(from..)).unwrap_or_default()).0
            }
            _ => told(&bytes),
        };
        self.edits.removed.extend(said.is_empty().then_some(WORDS));
        self.edits.removed.extend(said);
        Ok(())
    }

    /// The smaller pictures: they were not cut like the large one. They are no longer referred to.
    fn previews(&mut self, iref: &Part) -> Looked<BTreeSet<u32>> {
        let [version] = self.source.array::<1>(iref.body)?;
        let wide: usize = if version == 0 { 2 } else { 4 };
        let mut small = BTreeSet::new();
        for reference in children(&mut self.source, iref.after(4)?)?.0 {
            if reference.kind == *b"thmb" {
                let from = self.source.all(reference.inside(), MOST)?;
                small.insert(Fields(&from).take(wide)?);
                self.edits.write(reference.at.saturating_add(4), FREE)?;
            }
        }
        Ok(small)
    }

    /// What each item is. How it was called goes; a smaller picture is no longer shown.
    fn kinds(&mut self, iinf: &Part, small: &BTreeSet<u32>) -> Looked<BTreeMap<u32, Kind>> {
        let [version] = self.source.array::<1>(iinf.body)?;
        let mut kinds = BTreeMap::new();
        for entry in children(&mut self.source, iinf.after(if version == 0 { 6 } else { 8 })?)?.0 {
            let bytes = self.source.all(entry.inside(), MOST)?;
            let mut fields = Fields(&bytes);
            let version = fields.take(1)?;
            if entry.kind != *b"infe" || !(2..=3).contains(&version) {
                return Err(Stop::Unfit);
            }
            fields.take(3)?;
            let wide: usize = if version == 2 { 2 } else { 4 };
            let id = fields.take(wide)?;
            // Protected items are in no picture that a telephone makes.
            if fields.take(2)? != 0 {
                return Err(Stop::Unfit);
            }
            kinds.insert(id, fields.take(4)?.to_be_bytes());
            let named = entry.after(10_u64.saturating_add(wide as u64))?;
            self.edits.blank(named, None)?;
            if small.contains(&id) {
                self.edits.write(entry.body.saturating_add(3), &[1])?;
            }
        }
        Ok(kinds)
    }

    /// Where each item stands.
    fn places(&mut self, iloc: &Part, idat: Option<&Part>) -> Looked<Vec<Item>> {
        let bytes = self.source.all(iloc.inside(), MOST)?;
        let mut fields = Fields(&bytes);
        let version = fields.take(1)?;
        fields.take(3)?;
        let [a, b] = [fields.take(1)?, fields.take(1)?];
        let width = |half: u32| usize::try_from(half & 15).unwrap_or_default();
        let (offsets, lengths, base) = (width(a >> 4), width(a), width(b >> 4));
        let index = if version == 0 { 0 } else { width(b) };
        let wide = if version < 2 { 2 } else { 4 };
        let mut items = Vec::new();
        for _ in 0..fields.take(wide)? {
            let id = fields.take(wide)?;
            let method = if version == 0 { 0 } else { fields.take(2)? & 15 };
            // Elsewhere, or made of other items byte by byte.
            if fields.take(2)? != 0 || method > 1 || lengths == 0 {
                return Err(Stop::Unfit);
            }
            let from = match (method, idat) {
                (0, _) => 0,
                (_, idat) => idat.ok_or(Stop::Unfit)?.body,
            };
            let from = from.checked_add(fields.long(base)?).ok_or(Stop::Unfit)?;
            let mut extents = Vec::new();
            for _ in 0..fields.take(2)? {
                fields.long(index)?;
                let start = from.checked_add(fields.long(offsets)?).ok_or(Stop::Unfit)?;
                let end = start.checked_add(fields.long(lengths)?);
                let end = end.filter(|end| *end <= self.source.size()).ok_or(Stop::Unfit)?;
                extents.push(start..end);
            }
            items.push(Item { id, extents });
        }
        Ok(items)
    }

    fn properties(&mut self, iprp: &Part) -> Looked<()> {
        let Some(ipco) = find(&mut self.source, iprp.inside(), b"ipco")? else { return Ok(()) };
        for property in children(&mut self.source, ipco.inside())?.0 {
            if let Some((_, code)) = TELLING.iter().find(|(kind, _)| **kind == property.kind) {
                self.edits.removed.insert(code);
                self.drop(&property)?;
            }
        }
        Ok(())
    }
}

/// Numbers one after the other.
struct Fields<'a>(&'a [u8]);

impl Fields<'_> {
    fn take(&mut self, wide: usize) -> Looked<u32> {
        u32::try_from(self.long(wide)?).map_err(|_| Stop::Unfit)
    }

    fn long(&mut self, wide: usize) -> Looked<u64> {
        let (now, later) = self.0.split_at_checked(wide).ok_or(Stop::Unfit)?;
        self.0 = later;
        if wide > 8 {
            return Err(Stop::Unfit);
        }
        Ok(now.iter().fold(0, |sum, byte| (sum << 8) | u64::from(*byte)))
    }
}
