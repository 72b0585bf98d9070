//! The five languages and their direction.
//! Direction is declared per language; only a user's own text is ever looked at for its direction.

use unic_langid::{LanguageIdentifier, langid};

/// A language that Dalil speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Arabic, as written in Morocco.
    Ar,
    /// English, the reference.
    En,
    /// Spanish.
    Es,
    /// French.
    Fr,
    /// Standard Moroccan Amazigh, in Tifinagh.
    Zgh,
}

impl Language {
    /// All languages, in the order of their tags.
    pub const ALL: [Self; 5] = [Self::Ar, Self::En, Self::Es, Self::Fr, Self::Zgh];

    /// The BCP 47 tag, also the name of the folder under `locales/`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::En => "en",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::Zgh => "zgh",
        }
    }

    /// The language of a tag; a region or script after the language is ignored.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The name that its own readers know it by.
    #[must_use]
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::Ar => "العربية",
            Self::En => "English",
            Self::Es => "Español",
            Self::Fr => "Français",
            Self::Zgh => "ⵜⴰⵎⴰⵣⵉⵖⵜ",
        }
    }

    /// Which way it is read.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::Ar => Direction::RightToLeft,
            Self::En | Self::Es | Self::Fr | Self::Zgh => Direction::LeftToRight,
        }
    }

    pub(crate) const fn identifier(self) -> LanguageIdentifier {
        match self {
            Self::Ar => langid!("ar"),
            Self::En => langid!("en"),
            Self::Es => langid!("es"),
            Self::Fr => langid!("fr"),
            Self::Zgh => langid!("zgh"),
        }
    }
}

/// Which way a text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// As English.
    LeftToRight,
    /// As Arabic.
    RightToLeft,
}

impl Direction {
    /// `ltr` or `rtl`, as HTML and Typst write it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// The direction of a user's own text: that of its first letter, as `dir=auto` has it.
/// `None` when no letter says so, for example in a telephone number.
#[must_use]
pub fn direction_of(text: &str) -> Option<Direction> {
    text.chars().find(|letter| letter.is_alphabetic()).map(|letter| {
        if matches!(u32::from(letter), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x1E800..=0x1EFFF) {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    })
}
