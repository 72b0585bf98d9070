//! Passphrases made of words drawn at random.
//!
//! The lists are those of BIP-39: 2048 words each, chosen to be short, common and unlike each
//! other. There is no such list for Arabic or Amazigh, and an unsound one (few words, words that
//! are spelt in several ways) would be worse than a foreign one: both get the French list, which
//! every school in the country teaches to read.

use bip39::Language;
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use crate::passphrase::strength;
use crate::{Error, Random};

/// Words in a generated passphrase: 5 x 11 bits = 55, more than the 51 that four words of a
/// 7776-word list would give.
pub const GENERATED_WORDS: usize = 5;

/// The language of the person who will remember the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordLanguage {
    /// Arabic: the French list.
    Arabic,
    /// Standard Moroccan Amazigh: the French list.
    Amazigh,
    /// English.
    English,
    /// French.
    French,
    /// Spanish.
    Spanish,
}

impl WordLanguage {
    /// The list of an interface language, by its code; English for one that is not known.
    pub fn from_code(code: &str) -> Self {
        match code {
            "ar" => Self::Arabic,
            "zgh" => Self::Amazigh,
            "fr" => Self::French,
            "es" => Self::Spanish,
            _ => Self::English,
        }
    }

    pub(crate) fn list(self) -> &'static [&'static str; 2048] {
        match self {
            Self::English => Language::English.word_list(),
            Self::Spanish => Language::Spanish.word_list(),
            Self::French | Self::Arabic | Self::Amazigh => Language::French.word_list(),
        }
    }
}

/// Five random words, separated by spaces.
pub fn generate(language: WordLanguage, random: &Random) -> Result<Zeroizing<String>, Error> {
    let list = language.list();
    loop {
        let mut phrase = Zeroizing::new(String::with_capacity(128));
        for place in 0..GENERATED_WORDS {
            // 65 536 is a multiple of 2048: the remainder is uniform.
            let drawn = usize::from(u16::from_le_bytes(random.bytes()?));
            if place > 0 {
                phrase.push(' ');
            }
            let word = list.get(drawn % list.len()).expect("a remainder is inside the list");
            phrase.extend(word.nfc());
        }
        // Very rarely the words fall into a pattern, such as one word three times.
        if strength(&phrase, &[]).acceptable {
            return Ok(phrase);
        }
    }
}
