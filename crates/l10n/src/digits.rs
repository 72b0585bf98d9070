//! Which digits numbers and dates are written with.
//! Codes, ids, telephone numbers and article numbers never pass through here.

use std::borrow::Cow;

/// The digits an officer chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Digits {
    /// 0123456789, as Morocco writes them in every language.
    #[default]
    Latin,
    /// ٠١٢٣٤٥٦٧٨٩.
    ArabicIndic,
}

impl Digits {
    /// A number that is already written in Latin digits, in these digits.
    #[must_use]
    pub fn write<'t>(self, number: &'t str) -> Cow<'t, str> {
        match self {
            Self::Latin => Cow::Borrowed(number),
            Self::ArabicIndic => Cow::Owned(number.chars().map(arabic_indic).collect()),
        }
    }
}

fn arabic_indic(letter: char) -> char {
    letter.to_digit(10).and_then(|value| char::from_u32(0x0660 + value)).unwrap_or(letter)
}
