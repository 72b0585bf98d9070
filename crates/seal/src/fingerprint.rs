//! Six words that stand for bytes, so that two people can compare them by telephone.

use unicode_normalization::UnicodeNormalization as _;

use crate::{WordLanguage, sha256};

/// Words of a fingerprint: 6 x 11 bits = 66.
pub const FINGERPRINT_WORDS: usize = 6;

/// The words of `bytes`. `label` says what they are, so that no words are those of something else.
/// Both people must read words of the same language.
pub fn fingerprint(label: &[u8], bytes: &[u8], language: WordLanguage) -> String {
    let hash = sha256(&[b"dalil/fingerprint/v1", label, &[0], bytes]);
    let bits = hash.iter().take(9).fold(0_u128, |bits, byte| bits << 8 | u128::from(*byte));
    let list = language.list();
    let word = |place: usize| {
        let number = usize::try_from(bits >> (11 * place) & 2047).unwrap_or(0);
        list.get(number).map(|word| word.nfc().collect::<String>()).unwrap_or_default()
    };
    (0..FINGERPRINT_WORDS).map(word).collect::<Vec<_>>().join(" ")
}
