//! Where the objects of a file stand, and what streams they hold.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::ops::Range;

use flate2::read::ZlibDecoder;
use memchr::memmem;

/// The longest description in front of a stream that is looked at.
const MOST_HEAD: usize = 8 << 10;
/// Most bytes that are unpacked, all together.
const MOST_PACKED: u64 = 64 << 20;

/// The objects that stand in the file as they are.
pub(super) struct Objects<'a> {
    bytes: &'a [u8],
    at: BTreeMap<u32, Vec<usize>>,
}

/// A stream that describes the file.
pub(super) struct Described {
    pub(super) data: Range<usize>,
    /// Where it says how it is packed.
    pub(super) filter: Option<Range<usize>>,
}

impl<'a> Objects<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Self {
        let mut at: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for place in memmem::find_iter(bytes, b" obj") {
            let before = bytes.get(place.saturating_sub(24)..place).unwrap_or_default();
            let mut words = before.rsplit(|byte| !byte.is_ascii_digit());
            let number = words.next().filter(|generation| !generation.is_empty());
            let number = number.and_then(|_| std::str::from_utf8(words.next()?).ok()?.parse().ok());
            if let Some(number) = number {
                at.entry(number).or_default().push(place.saturating_add(4));
            }
        }
        Self { bytes, at }
    }

    /// Where what is inside an object begins: once for each time that it was written.
    pub(super) fn numbered(&self, number: u32) -> &[usize] {
        self.at.get(&number).map(Vec::as_slice).unwrap_or_default()
    }

    /// What stands in front of a stream, and the stream.
    fn streams(&self) -> impl Iterator<Item = (Range<usize>, Range<usize>)> {
        self.at.values().flatten().filter_map(|at| {
            let end = self.bytes.len().min(at.saturating_add(MOST_HEAD));
            let part = self.bytes.get(*at..end)?;
            let stream = memmem::find(part, b"stream")?;
            if memmem::find(part, b"endobj").is_some_and(|end| end < stream) {
                return None;
            }
            let head = *at..at.checked_add(stream)?;
            let mut from = head.end.checked_add(6)?;
            for line in *b"\r\n" {
                from = from.checked_add(usize::from(self.bytes.get(from) == Some(&line)))?;
            }
            let to = memmem::find(self.bytes.get(from..)?, b"endstream")?;
            Some((head, from..from.checked_add(to)?))
        })
    }

    fn has(&self, range: &Range<usize>, what: &[u8]) -> bool {
        memmem::find(self.bytes.get(range.clone()).unwrap_or_default(), what).is_some()
    }

    /// What is in packed parts; none where one of them cannot be unpacked.
    pub(super) fn packed(&self) -> Option<Vec<Vec<u8>>> {
        let mut left = MOST_PACKED;
        let mut parts = Vec::new();
        for (head, data) in self.streams().filter(|(head, _)| self.has(head, b"/ObjStm")) {
            if self.has(&head, b"/DecodeParms") || !self.has(&head, b"/FlateDecode") {
                return None;
            }
            let mut part = Vec::new();
            let unpacked =
                ZlibDecoder::new(self.bytes.get(data)?).take(left).read_to_end(&mut part);
            left = left.checked_sub(part.len() as u64).filter(|left| *left > 0)?;
            unpacked.ok()?;
            parts.push(part);
        }
        Some(parts)
    }

    /// Streams of XMP; none where a name announces more of them than were found.
    pub(super) fn described(&self) -> Option<Vec<Described>> {
        let is_xml = |head: &Range<usize>| self.has(head, b"/Metadata") && self.has(head, b"/XML");
        let described = self.streams().filter(|(head, _)| is_xml(head));
        let found: Vec<Described> = described
            .map(|(head, data)| {
                let part = self.bytes.get(head.clone()).unwrap_or_default();
                let at = memmem::find(part, b"/Filter").map(|at| head.start.saturating_add(at));
                Described { data, filter: at.map(|at| at..at.saturating_add(7)) }
            })
            .collect();
        let mut packets = memmem::find_iter(self.bytes, b"<x:xmpmeta");
        let is_covered = |at| found.iter().any(|found| found.data.contains(&at));
        let in_pictures: Vec<Range<usize>> = self.photographs().collect();
        let is_drawn = |at| in_pictures.iter().any(|picture| picture.contains(&at));
        packets.all(|at| is_covered(at) || is_drawn(at)).then_some(found)
    }

    /// Streams that are photographs as a camera makes them.
    pub(super) fn photographs(&self) -> impl Iterator<Item = Range<usize>> {
        let is_photograph = |data: &Range<usize>| {
            self.bytes.get(data.clone()).is_some_and(|data| data.starts_with(&[0xFF, 0xD8, 0xFF]))
        };
        self.streams().map(|(_, data)| data).filter(move |data| is_photograph(data))
    }
}
