//! Reading the file item by item, so that damage at one entry leaves those before it readable.

use minicbor::Decoder;
use minicbor::decode::Error;

use super::{
    END, EXPORT_MAGIC, EXPORT_VERSION, Entry, ExportHead, GuideMark, KEPT_BACK, MAX_ENTRIES, WHOLE,
};
use crate::{CaseId, Compartment, DeviceId, Digest, MAX_EVENT_LEN, Moment, OfficerId};

const MAX_AUTHORS: usize = 1000;

/// What could be read, as far as it could.
#[derive(Default)]
pub(super) struct Read {
    pub(super) head: Option<(ExportHead, Vec<u8>)>,
    pub(super) entries: Vec<Entry>,
    /// The bytes of each entry in the file.
    pub(super) items: Vec<Vec<u8>>,
    pub(super) end: Option<End>,
    /// Why reading stopped, unless the file ended after its end.
    pub(super) stopped: Option<Stopped>,
}

/// What the maker signed.
pub(super) struct End {
    pub(super) marks: Vec<Digest>,
    pub(super) signature: Vec<u8>,
}

/// Why reading stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stopped {
    /// It does not begin as a record does.
    NotARecord,
    /// A later version wrote it.
    Newer,
    /// The head, an entry or the end cannot be read.
    Unreadable,
    /// The file ends where something should follow.
    Short,
    /// Something follows the end.
    Trailing,
}

/// Reads as far as it goes.
pub(super) fn read(file: &[u8]) -> Read {
    let mut read = Read::default();
    let Some(body) = file.strip_prefix(EXPORT_MAGIC) else {
        read.stopped = Some(Stopped::NotARecord);
        return read;
    };
    let mut d = Decoder::new(body);
    match head(&mut d) {
        Ok(Some(head)) => {
            let bytes = body.get(..d.position()).unwrap_or_default().to_vec();
            if head.encode() != bytes {
                read.stopped = Some(Stopped::Unreadable);
                return read;
            }
            read.head = Some((head, bytes));
        }
        Ok(None) => {
            read.stopped = Some(Stopped::Newer);
            return read;
        }
        Err(error) => {
            read.stopped = Some(stopped(&error));
            return read;
        }
    }
    read.stopped = items(&mut d, body, &mut read);
    read
}

fn stopped(error: &Error) -> Stopped {
    if error.is_end_of_input() { Stopped::Short } else { Stopped::Unreadable }
}

fn items(d: &mut Decoder<'_>, body: &[u8], read: &mut Read) -> Option<Stopped> {
    loop {
        let start = d.position();
        if d.position() >= body.len() {
            return Some(Stopped::Short);
        }
        if read.entries.len() > MAX_ENTRIES {
            return Some(Stopped::Unreadable);
        }
        match item(d) {
            Ok(Item::Entry(entry)) => {
                read.entries.push(entry);
                read.items.push(body.get(start..d.position()).unwrap_or_default().to_vec());
            }
            Ok(Item::End(end)) => {
                read.end = Some(end);
                return (d.position() < body.len()).then_some(Stopped::Trailing);
            }
            Err(error) => return Some(stopped(&error)),
        }
    }
}

enum Item {
    Entry(Entry),
    End(End),
}

fn item(d: &mut Decoder<'_>) -> Result<Item, Error> {
    let length = d.array()?;
    match (length, d.u8()?) {
        (Some(3), WHOLE) => {
            let bytes = d.bytes()?;
            if bytes.len() > MAX_EVENT_LEN {
                return Err(Error::message("an event too large"));
            }
            let bytes = bytes.to_vec();
            Ok(Item::Entry(Entry::Whole { bytes, signature: d.bytes()?.to_vec() }))
        }
        (Some(7), KEPT_BACK) => Ok(Item::Entry(Entry::KeptBack {
            compartment: Compartment::from_number(d.u8()?)
                .ok_or_else(|| Error::message("unknown compartment"))?,
            author: OfficerId(fixed(d)?),
            device: DeviceId(fixed(d)?),
            seq: d.u64()?,
            hash: Digest(fixed(d)?),
            signature: d.bytes()?.to_vec(),
        })),
        (Some(3), END) => {
            let count = counted(d, MAX_ENTRIES)?;
            let marks = (0..count).map(|_| fixed(d).map(Digest)).collect::<Result<_, _>>()?;
            Ok(Item::End(End { marks, signature: d.bytes()?.to_vec() }))
        }
        _ => Err(Error::message("no such item")),
    }
}

/// The head; none when a later version wrote it.
fn head(d: &mut Decoder<'_>) -> Result<Option<ExportHead>, Error> {
    let length = d.array()?;
    if d.u8()? != EXPORT_VERSION {
        return Ok(None);
    }
    if length != Some(7) {
        return Err(Error::message("a head has seven parts"));
    }
    let case = CaseId(fixed(d)?);
    let made_at = Moment(d.i64()?);
    let maker = OfficerId(fixed(d)?);
    if d.array()? != Some(3) {
        return Err(Error::message("a guide has three parts"));
    }
    let (id, edition) = (d.str()?.to_owned(), d.str()?.to_owned());
    let guide = GuideMark { id, edition, hash: Digest(fixed(d)?) };
    let known = counted(d, MAX_AUTHORS)?;
    let mut authors = Vec::new();
    for _ in 0..known {
        if d.array()? != Some(2) {
            return Err(Error::message("an author has an id and a key"));
        }
        authors.push((OfficerId(fixed(d)?), fixed(d)?));
    }
    let count = usize::try_from(d.u64()?).unwrap_or(usize::MAX);
    Ok(Some(ExportHead { case, made_at, maker, guide, authors, count }))
}

fn fixed<const N: usize>(d: &mut Decoder<'_>) -> Result<[u8; N], Error> {
    d.bytes()?.try_into().map_err(|_| Error::message("wrong length"))
}

fn counted(d: &mut Decoder<'_>, most: usize) -> Result<usize, Error> {
    let count = d.array()?.and_then(|count| usize::try_from(count).ok());
    count.filter(|count| *count <= most).ok_or_else(|| Error::message("too many"))
}
