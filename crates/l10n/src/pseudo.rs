//! Pseudo-languages for tests: whatever still looks like plain English did not come from Fluent.
//! They are made from the reference at run time and must never be offered to a user.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::Direction;

/// A way of disguising the reference language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pseudo {
    /// `qps`: accented letters, and about a third longer.
    Accented,
    /// `qpr`: the same words, read from right to left.
    Mirrored,
}

const SMALL: [char; 26] = [
    'á', 'ƀ', 'ç', 'ð', 'é', 'ƒ', 'ĝ', 'ĥ', 'í', 'ĵ', 'ķ', 'ļ', 'ɱ', 'ñ', 'ó', 'þ', 'ǫ', 'ŕ', 'š',
    'ţ', 'ú', 'ṽ', 'ŵ', 'ẋ', 'ý', 'ž',
];
const CAPITAL: [char; 26] = [
    'Á', 'Ɓ', 'Ç', 'Ð', 'É', 'Ƒ', 'Ĝ', 'Ĥ', 'Í', 'Ĵ', 'Ķ', 'Ļ', 'Ṁ', 'Ñ', 'Ó', 'Þ', 'Ǫ', 'Ŕ', 'Š',
    'Ţ', 'Ú', 'Ṽ', 'Ŵ', 'Ẋ', 'Ý', 'Ž',
];
const OVERRIDE: char = '\u{202e}';
const POP: char = '\u{202c}';

impl Pseudo {
    /// The private-use tag by which tests ask for it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Accented => "qps",
            Self::Mirrored => "qpr",
        }
    }

    /// The way it is read.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::Accented => Direction::LeftToRight,
            Self::Mirrored => Direction::RightToLeft,
        }
    }

    /// A plain text in disguise, for example a page of the handbook.
    #[must_use]
    pub fn disguise(self, text: &str) -> Cow<'_, str> {
        match self {
            Self::Accented => accent(text),
            Self::Mirrored => mirror(text),
        }
    }

    pub(crate) const fn transform(self) -> fn(&str) -> Cow<'_, str> {
        match self {
            Self::Accented => accent,
            Self::Mirrored => mirror,
        }
    }
}

fn accent(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let (table, base) = if letter.is_ascii_lowercase() {
            (&SMALL, 'a')
        } else if letter.is_ascii_uppercase() {
            (&CAPITAL, 'A')
        } else {
            out.push(letter);
            continue;
        };
        let place = (u32::from(letter) - u32::from(base)) as usize;
        let accented = table.get(place).copied().unwrap_or(letter);
        out.push(accented);
        // Vowels twice: about as much longer as French and Spanish are.
        if matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u') {
            out.push(accented);
        }
    }
    Cow::Owned(out)
}

fn mirror(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    let mut word = String::new();
    for letter in text.chars().chain(std::iter::once(' ')) {
        if letter.is_alphanumeric() {
            word.push(letter);
            continue;
        }
        if !word.is_empty() {
            let _ = write!(out, "{OVERRIDE}{word}{POP}");
            word.clear();
        }
        out.push(letter);
    }
    out.pop();
    Cow::Owned(out)
}
