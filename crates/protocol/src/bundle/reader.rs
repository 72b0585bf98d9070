//! Reading a bundle: what is in it, one part after the other, each proved before it is given.

use std::io::Read;

use crate::{PostLedger, decode};
use dalil_case::Digest;

use super::front::{Footer, Front, root};
use super::stream::{Opening, Unseal};
use super::{Fault, Kind};

/// Most bytes of a front, of a footer and of one post of the ledger.
const BLOCK: u32 = 1 << 20;
/// Most objects of one bundle.
const OBJECTS: u32 = 1 << 20;
/// Bytes of one line of the table.
const LINE: usize = 40;

/// Bytes of one object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its place in the table.
    pub place: usize,
    /// Its name. Not proved yet: whoever keeps the whole object does that.
    pub hash: Digest,
    /// Where these bytes begin in it.
    pub offset: u64,
    /// Its length.
    pub length: u64,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// A bundle that is being read.
pub struct Reader<R> {
    stream: Opening<R>,
    front: Front,
    front_bytes: Vec<u8>,
    table_bytes: Vec<u8>,
    table: Vec<(Digest, u64)>,
    place: usize,
    offset: u64,
}

impl<R: Read> Reader<R> {
    /// Opens a bundle and reads what it holds.
    pub fn open(inner: R, kind: Kind, key: &impl Unseal) -> Result<Self, Fault> {
        let mut stream = Opening::begin(inner, kind, key)?;
        let front_bytes = stream.block(BLOCK)?;
        let front = decode(&front_bytes).map_err(|_| Fault::Broken)?;
        let count = stream.count()?;
        if count > OBJECTS {
            return Err(Fault::Broken);
        }
        let length = usize::try_from(count).unwrap_or(0).saturating_mul(LINE);
        let table_bytes = stream.take(length)?;
        let line = |line: &[u8]| {
            let (hash, length) = line.split_first_chunk::<32>()?;
            Some((Digest(*hash), u64::from_le_bytes(length.try_into().ok()?)))
        };
        let table: Option<Vec<_>> = table_bytes.chunks_exact(LINE).map(line).collect();
        let table = table.ok_or(Fault::Broken)?;
        Ok(Self { stream, front, front_bytes, table_bytes, table, place: 0, offset: 0 })
    }

    /// Whose it is, and what would have been said on a line.
    pub fn front(&self) -> &Front {
        &self.front
    }

    /// The name of each object, and its length.
    pub fn table(&self) -> &[(Digest, u64)] {
        &self.table
    }

    /// The bundle's random name, and which volume of it this is.
    pub fn name(&self) -> ([u8; 16], u32) {
        (self.stream.header.bundle, self.stream.header.volume)
    }

    /// The next bytes of the objects, at most `step` of them: a whole object where it is no larger.
    /// None after the last one.
    pub fn next_part(&mut self, step: usize) -> Result<Option<Part>, Fault> {
        let Some((hash, length)) = self.table.get(self.place).copied() else { return Ok(None) };
        let left = length.saturating_sub(self.offset);
        let now = usize::try_from(left).unwrap_or(usize::MAX).min(step.max(1));
        let bytes = self.stream.take(now)?;
        let part = Part { place: self.place, hash, offset: self.offset, length, bytes };
        self.offset = self.offset.saturating_add(now as u64);
        if self.offset >= length {
            (self.place, self.offset) = (self.place.saturating_add(1), 0);
        }
        Ok(Some(part))
    }

    /// After the objects: the posts of the ledger, and the signed end.
    pub fn end(mut self) -> Result<(Vec<PostLedger>, Footer), Fault> {
        while self.next_part(1 << 16)?.is_some() {}
        let count = self.stream.count()?;
        let mut posts = Vec::new();
        for _ in 0..count {
            posts.push(self.stream.block(BLOCK)?);
        }
        let footer: Footer = decode(&self.stream.block(BLOCK)?).map_err(|_| Fault::Broken)?;
        let count = self.table.len() as u64;
        if footer.root != root(&self.front_bytes, &self.table_bytes, &posts)
            || footer.count != count
        {
            return Err(Fault::Broken);
        }
        let posts: Option<Vec<PostLedger>> = posts.iter().map(|post| decode(post).ok()).collect();
        Ok((posts.ok_or(Fault::Broken)?, footer))
    }
}
