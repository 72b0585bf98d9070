//! Bytes as people write them down: Crockford's base 32 with four characters of checksum, in
//! groups of four, and how they are read back.
//!
//! Whoever types them may use small letters, spaces and dashes as they like, and O, I and L for the
//! digits that they look like. One wrong or swapped character is noticed, and its group named.

use zeroize::Zeroizing;

use crate::sha256;

/// Characters of a group.
pub const GROUP: usize = 4;
/// Characters of the checksum.
pub const SUM_CHARS: usize = 4;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Why typed characters are not a code. Groups count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// A character that no code has.
    #[error("reading a code: a character that no code has")]
    Character {
        /// Where it stands.
        group: u8,
    },
    /// Too few or too many characters.
    #[error("reading a code: not as many characters as it has")]
    Length {
        /// How many there were.
        found: usize,
    },
    /// The checksum does not fit.
    #[error("reading a code: the checksum does not fit")]
    Checksum {
        /// Where the only single mistake that explains it stands, if there is one.
        group: Option<u8>,
    },
}

impl CodeError {
    /// The group with the mistake, where it is known.
    pub fn group(self) -> Option<u8> {
        match self {
            Self::Character { group } => Some(group),
            Self::Length { .. } => None,
            Self::Checksum { group } => group,
        }
    }
}

/// Characters that so many bytes are written with, checksum included.
pub const fn chars_for(bytes: usize) -> usize {
    bytes.saturating_mul(8).div_ceil(5).saturating_add(SUM_CHARS)
}

/// The bytes as characters, checksum included, without gaps. `label` keeps one kind of code from
/// being taken for another.
pub fn write(label: &[u8], bytes: &[u8]) -> Zeroizing<String> {
    letters(&values_of(label, bytes))
}

/// The groups of what [`write`] gave, with dashes between them.
pub fn grouped(written: &str) -> Zeroizing<String> {
    let mut line = Zeroizing::new(String::with_capacity(written.len().saturating_mul(2)));
    for (place, letter) in written.chars().enumerate() {
        if place > 0 && place % GROUP == 0 {
            line.push('-');
        }
        line.push(letter);
    }
    line
}

/// Reads `length` bytes as somebody typed or scanned them.
pub fn read(label: &[u8], length: usize, text: &str) -> Result<Zeroizing<Vec<u8>>, CodeError> {
    let mut values = typed(text, chars_for(length))?;
    let mut bytes = Zeroizing::new(vec![0; length]);
    if gather(label, &values, &mut bytes) {
        return Ok(bytes);
    }
    let mut tried = Zeroizing::new(vec![0; length]);
    Err(CodeError::Checksum {
        group: explained_by(&mut values, |values| gather(label, values, &mut tried)),
    })
}

/// The values of all characters, checksum included.
pub(crate) fn values_of(label: &[u8], bytes: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut values = Zeroizing::new(Vec::with_capacity(chars_for(bytes.len())));
    spread(bytes, &mut values);
    values.extend(checksum(label, bytes));
    values
}

/// The characters of values.
pub(crate) fn letters(values: &[u8]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(values.len()));
    let letter = |value: &u8| ALPHABET.get(usize::from(*value & 31)).copied().map(char::from);
    text.extend(values.iter().filter_map(letter));
    text
}

/// The values of what was typed, if it is so many characters.
pub(crate) fn typed(text: &str, wanted: usize) -> Result<Zeroizing<Vec<u8>>, CodeError> {
    let mut values = Zeroizing::new(Vec::with_capacity(wanted));
    let mut too_many = 0_usize;
    for letter in text.chars().filter(|letter| !is_between(*letter)) {
        if values.len() == wanted {
            too_many = too_many.saturating_add(1);
            continue;
        }
        let group = group_of(values.len());
        values.push(value(letter).ok_or(CodeError::Character { group })?);
    }
    let found = values.len().saturating_add(too_many);
    if found == wanted { Ok(values) } else { Err(CodeError::Length { found }) }
}

/// What may stand between characters: spaces, dashes and the marks that turn text round.
pub(crate) fn is_between(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '-' | '_' | '.' | '·')
        || matches!(u32::from(letter), 0x2010..=0x2015 | 0x2212 | 0x200B..=0x200F | 0x202A..=0x202E
            | 0x2066..=0x2069 | 0xFEFF)
}

/// Digits of Arabic keyboards count as what they are.
pub(crate) fn value(letter: char) -> Option<u8> {
    let letter = match u32::from(letter) {
        number @ 0x660..=0x669 => char::from_digit(number - 0x660, 10)?,
        number @ 0x6F0..=0x6F9 => char::from_digit(number - 0x6F0, 10)?,
        _ => letter.to_ascii_uppercase(),
    };
    let folded = match letter {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = ALPHABET.iter().position(|known| char::from(*known) == folded)?;
    u8::try_from(place).ok()
}

/// The group of a character, from 1.
pub(crate) fn group_of(place: usize) -> u8 {
    u8::try_from(place / GROUP + 1).unwrap_or(u8::MAX)
}

/// Eight values of five bits for each five bytes; the last ones are filled with zeros.
fn spread(bytes: &[u8], values: &mut Vec<u8>) {
    for five in bytes.chunks(5) {
        let bits = five.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        let bits = bits << (8 * (5 - five.len()));
        let count = (five.len() * 8).div_ceil(5);
        let value = |at: usize| u8::try_from(bits >> (5 * (7 - at)) & 31).unwrap_or(0);
        values.extend((0..count).map(value));
    }
}

/// The bytes that values are, into `out`; false where they are not whole or their checksum is
/// another one.
pub(crate) fn gather(label: &[u8], values: &[u8], out: &mut [u8]) -> bool {
    let code = values.len().checked_sub(SUM_CHARS).and_then(|at| values.split_at_checked(at));
    let Some((code, sum)) = code else { return false };
    if code.len() != chars_for(out.len()) - SUM_CHARS {
        return false;
    }
    for (five, eight) in out.chunks_mut(5).zip(code.chunks(8)) {
        let bits = eight.iter().fold(0_u64, |bits, value| bits << 5 | u64::from(*value));
        let bits = bits << (5 * (8 - eight.len()));
        for (at, byte) in five.iter_mut().enumerate() {
            *byte = u8::try_from(bits >> (8 * (4 - at)) & 0xFF).unwrap_or(0);
        }
        // What the last character says beyond the last byte is zero, or it was never written.
        if bits & ((1 << (40 - 8 * five.len())) - 1) != 0 {
            return false;
        }
    }
    checksum(label, out) == *sum
}

/// The first 20 bits of SHA-256(label ‖ code).
fn checksum(label: &[u8], bytes: &[u8]) -> [u8; SUM_CHARS] {
    let [first, second, third, ..] = sha256(&[label, bytes]);
    let bits = u32::from(first) << 12 | u32::from(second) << 4 | u32::from(third) >> 4;
    [15, 10, 5, 0].map(|at| u8::try_from(bits >> at & 31).unwrap_or(0))
}

/// The group of the one wrong character, or of the first of two that changed places; none where
/// no single mistake explains the checksum, or more than one does.
pub(crate) fn explained_by(values: &mut [u8], mut fits: impl FnMut(&[u8]) -> bool) -> Option<u8> {
    let mut groups = Vec::new();
    for place in 0..values.len() {
        let Some(typed) = values.get(place).copied() else { continue };
        for other in 0..32 {
            if let Some(value) = values.get_mut(place) {
                *value = other;
            }
            if fits(values) {
                groups.push(group_of(place));
            }
        }
        if let Some(value) = values.get_mut(place) {
            *value = typed;
        }
    }
    for place in 1..values.len() {
        values.swap(place - 1, place);
        if fits(values) {
            groups.push(group_of(place - 1));
        }
        values.swap(place - 1, place);
    }
    groups.dedup();
    match groups.as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}
