//! Texts of one object, or of one value: strings with the name in front of them, and references.

use std::ops::Range;

/// Most bytes of one description.
const MOST: usize = 1 << 18;

/// What stands in an object.
pub(super) enum Word {
    /// What is between the brackets of a string.
    Text(Range<usize>),
    /// The number of another object.
    Refers(u32),
}

/// A word and the name before it.
pub(super) struct Found<'a> {
    pub(super) key: &'a [u8],
    pub(super) word: Word,
}

/// The words from `at` to the end of the first value there; none where it does not end.
pub(super) fn words(bytes: &[u8], at: usize) -> Option<Vec<Found<'_>>> {
    let end = bytes.len().min(at.saturating_add(MOST));
    let mut reader = Reader { bytes: bytes.get(..end)?, at };
    let mut found = Vec::new();
    let (mut depth, mut key): (usize, &[u8]) = (0, b"");
    loop {
        let first = reader.next()?;
        match first {
            b'%' => while !matches!(reader.next()?, b'\r' | b'\n') {},
            b'/' => {
                key = reader.name();
                // A name is a value as well, where nothing is open.
                if depth == 0 {
                    return Some(found);
                }
                continue;
            }
            b'(' => found.push(Found { key, word: Word::Text(reader.string()?) }),
            b'<' if reader.peek() != Some(b'<') => {
                let from = reader.at;
                while reader.next()? != b'>' {}
                let to = reader.at.checked_sub(1)?;
                found.push(Found { key, word: Word::Text(from..to) });
            }
            b'<' => {
                reader.next()?;
                depth = depth.checked_add(1)?;
                continue;
            }
            b'[' => {
                depth = depth.checked_add(1)?;
                continue;
            }
            b'>' => {
                reader.next()?;
                depth = depth.checked_sub(1)?;
            }
            b']' => depth = depth.checked_sub(1)?,
            b'0'..=b'9' => {
                if let Some(number) = reader.reference() {
                    found.push(Found { key, word: Word::Refers(number) });
                }
            }
            byte if byte.is_ascii_whitespace() || byte == 0 => continue,
            // The end of an object, or a word such as `true`.
            _ => {
                reader.name();
            }
        }
        if depth == 0 {
            return Some(found);
        }
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at = self.at.checked_add(1)?;
        Some(byte)
    }

    /// The rest of a name or a word.
    fn name(&mut self) -> &'a [u8] {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let is_end = |byte: &u8| b"()<>[]{}/%\0".contains(byte) || byte.is_ascii_whitespace();
        let length = rest.iter().position(is_end).unwrap_or(rest.len());
        self.at = self.at.saturating_add(length);
        rest.get(..length).unwrap_or_default()
    }

    /// What is between round brackets, which may stand inside it in pairs.
    fn string(&mut self) -> Option<Range<usize>> {
        let from = self.at;
        let mut open = 1_usize;
        while open > 0 {
            match self.next()? {
                b'\\' => drop(self.next()?),
                b'(' => open = open.checked_add(1)?,
                b')' => open = open.checked_sub(1)?,
                _ => {}
            }
        }
        Some(from..self.at.checked_sub(1)?)
    }

    /// A reference, of which the first digit was read; a plain number is skipped.
    fn reference(&mut self) -> Option<u32> {
        self.at = self.at.checked_sub(1)?;
        let number = std::str::from_utf8(self.name()).ok()?.parse().ok();
        let behind = self.at;
        let mut next = || {
            while self.peek().is_some_and(|byte| byte.is_ascii_whitespace()) {
                self.next();
            }
            self.name()
        };
        let is_one = next().iter().all(u8::is_ascii_digit) && next() == b"R";
        if !is_one {
            self.at = behind;
            return None;
        }
        number
    }
}
