//! The recovery sheet: 160 random bits on paper, and how they are read back.
//!
//! 32 characters of Crockford's base 32 and four of checksum, in nine groups of four. Whoever
//! types them may use small letters, spaces and dashes as they like, and O, I and L for the digits
//! that they look like. One wrong or swapped character is noticed, and its group named.

use zeroize::Zeroizing;

use crate::hash::derive;
use crate::{Error, Random, Secret, sha256, xwing};

/// Characters of a code, checksum included.
pub const SHEET_CHARS: usize = 36;
/// Groups that it is written in.
pub const SHEET_GROUPS: usize = 9;

const GROUP: usize = SHEET_CHARS / SHEET_GROUPS;
const BYTES: usize = 20;
const CODE_CHARS: usize = 32;
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// What is printed on a recovery sheet. Wiped when dropped.
pub struct SheetCode(Secret<BYTES>);

/// Why typed characters are not a code. Groups count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// A character that no sheet has.
    #[error("reading a sheet: a character that no sheet has")]
    Character {
        /// Where it stands.
        group: u8,
    },
    /// Too few or too many characters.
    #[error("reading a sheet: not as many characters as a sheet has")]
    Length {
        /// How many there were.
        found: usize,
    },
    /// The checksum does not fit.
    #[error("reading a sheet: the checksum does not fit")]
    Checksum {
        /// Where the only single mistake that explains it stands, if there is one.
        group: Option<u8>,
    },
}

impl SheetError {
    /// The group with the mistake, where it is known.
    pub fn group(self) -> Option<u8> {
        match self {
            Self::Character { group } => Some(group),
            Self::Length { .. } => None,
            Self::Checksum { group } => group,
        }
    }
}

impl SheetCode {
    /// A new random code.
    pub fn new(random: &Random) -> Result<Self, Error> {
        random.secret().map(Self)
    }

    /// Reads a code as somebody typed or scanned it.
    pub fn read(text: &str) -> Result<Self, SheetError> {
        let mut values = Zeroizing::new(Vec::with_capacity(SHEET_CHARS));
        let mut too_many = 0_usize;
        for letter in text.chars().filter(|letter| !is_between(*letter)) {
            if values.len() == SHEET_CHARS {
                too_many = too_many.saturating_add(1);
                continue;
            }
            let group = group_of(values.len());
            values.push(value(letter).ok_or(SheetError::Character { group })?);
        }
        let found = values.len().saturating_add(too_many);
        if found != SHEET_CHARS {
            return Err(SheetError::Length { found });
        }
        match code_of(&values) {
            Some(code) => Ok(code),
            None => Err(SheetError::Checksum { group: explained_by(&mut values) }),
        }
    }

    /// The nine groups, to be written down.
    pub fn groups(&self) -> Zeroizing<Vec<String>> {
        let values = Zeroizing::new(self.values());
        let letter = |value: &u8| ALPHABET.get(usize::from(*value & 31)).copied().map(char::from);
        let groups = values.chunks(GROUP);
        Zeroizing::new(groups.map(|group| group.iter().filter_map(letter).collect()).collect())
    }

    /// The groups in one line, with dashes between them.
    pub fn line(&self) -> Zeroizing<String> {
        Zeroizing::new(self.groups().join("-"))
    }

    /// The first group in which typed characters are not those of this code; counts from 1.
    pub fn first_unlike(&self, typed: &str) -> Option<u8> {
        let own = Zeroizing::new(self.values());
        let typed = typed.chars().filter(|letter| !is_between(*letter)).map(value);
        let unlike = own.iter().zip(typed).position(|(own, typed)| Some(*own) != typed);
        unlike.map(group_of)
    }

    /// SHK: the key that the code is in one vault.
    pub fn key(&self, vault_id: &[u8; 16]) -> Result<xwing::OpeningKey, Error> {
        let seed = derive(&[], self.0.expose(), &[b"dalil/sheet/v1", vault_id])?;
        Ok(xwing::OpeningKey::from_seed(seed))
    }

    fn values(&self) -> Vec<u8> {
        let mut values = spread(self.0.expose());
        values.extend(checksum(self.0.expose()));
        values
    }
}

/// What may stand between characters: spaces, dashes and the marks that turn text round.
fn is_between(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '-' | '_' | '.' | '·')
        || matches!(u32::from(letter), 0x2010..=0x2015 | 0x2212 | 0x200B..=0x200F | 0x202A..=0x202E
            | 0x2066..=0x2069 | 0xFEFF)
}

/// Digits of Arabic keyboards count as what they are.
fn value(letter: char) -> Option<u8> {
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

fn group_of(place: usize) -> u8 {
    u8::try_from(place / GROUP + 1).unwrap_or(u8::MAX)
}

/// Eight values of five bits for each five bytes.
fn spread(bytes: &[u8; BYTES]) -> Vec<u8> {
    let mut values = Vec::with_capacity(SHEET_CHARS);
    for five in bytes.chunks(5) {
        let bits = five.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        values.extend((0..8).rev().map(|at| u8::try_from(bits >> (5 * at) & 31).unwrap_or(0)));
    }
    values
}

/// The first 20 bits of SHA-256("dalil/sheet-sum/v1" ‖ code).
fn checksum(bytes: &[u8; BYTES]) -> [u8; 4] {
    let [first, second, third, ..] = sha256(&[b"dalil/sheet-sum/v1", bytes]);
    let bits = u32::from(first) << 12 | u32::from(second) << 4 | u32::from(third) >> 4;
    [15, 10, 5, 0].map(|at| u8::try_from(bits >> at & 31).unwrap_or(0))
}

fn code_of(values: &[u8]) -> Option<SheetCode> {
    let (code, sum) = values.split_at_checked(CODE_CHARS)?;
    let mut secret = Secret::zeroed();
    for (five, eight) in secret.expose_mut().chunks_mut(5).zip(code.chunks(8)) {
        let mut bits = eight.iter().fold(0_u64, |bits, value| bits << 5 | u64::from(*value));
        for byte in five.iter_mut().rev() {
            *byte = u8::try_from(bits & 0xFF).unwrap_or(0);
            bits >>= 8;
        }
    }
    (checksum(secret.expose()) == *sum).then_some(SheetCode(secret))
}

/// The group of the one wrong character, or of the first of two that changed places; none where
/// no single mistake explains the checksum, or more than one does.
fn explained_by(values: &mut [u8]) -> Option<u8> {
    let mut groups = Vec::new();
    for place in 0..values.len() {
        let Some(typed) = values.get(place).copied() else { continue };
        for other in 0..32 {
            if let Some(value) = values.get_mut(place) {
                *value = other;
            }
            if code_of(values).is_some() {
                groups.push(group_of(place));
            }
        }
        if let Some(value) = values.get_mut(place) {
            *value = typed;
        }
    }
    for place in 1..values.len() {
        values.swap(place - 1, place);
        if code_of(values).is_some() {
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
