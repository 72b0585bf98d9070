//! What the estimate does not know by itself: words that are said in the country, and scripts of
//! which it has no dictionary.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use bip39::Language;
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use crate::sha256;

/// Tried first here: words, names, places, rows of a French keyboard; most common first within
/// each language.
const COMMON: &str = include_str!("common.txt");

/// The common ones, then two lists of 2048 plain words, French and Spanish; each word once, with
/// and without accents.
static WORDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let lists = [Language::French, Language::Spanish].into_iter().flat_map(|list| list.word_list());
    let all = COMMON.lines().chain(lists.copied());
    let mut seen = BTreeSet::new();
    let mut words = Vec::with_capacity(8192);
    for word in all {
        let accented: String = word.nfc().collect();
        let plain = word.nfd().filter(|c| !is_accent(*c)).collect();
        for form in [accented, plain] {
            if seen.insert(form.clone()) {
                words.push(form);
            }
        }
    }
    words
});

/// `known` and all that is said here, for the estimate. It takes the last place of a word that
/// comes twice, so no word does.
pub(super) fn words<'a>(known: &[&'a str]) -> Vec<&'a str> {
    let lowered: Vec<String> = known.iter().map(|word| word.to_lowercase()).collect();
    let others = WORDS.iter().map(String::as_str).filter(|word| !lowered.iter().any(|k| k == word));
    known.iter().copied().chain(others).collect()
}

/// The text with each Arabic and each Amazigh word as an English one: so many of them are as hard
/// to guess as so many of those. Letter by letter, as the estimate counts what it does not know,
/// two words of a greeting would seem strong. None where there is no such word.
pub(super) fn as_known_words(text: &str) -> Option<Zeroizing<String>> {
    let list = Language::English.word_list();
    let mut out = Zeroizing::new(String::with_capacity(text.len().saturating_mul(8)));
    let mut word = Zeroizing::new(String::with_capacity(text.len()));
    let mut any = false;
    // A space ends the last word, and is taken off again.
    for c in text.chars().chain([' ']) {
        if is_unknown(c) {
            word.push(c);
            continue;
        }
        if COMMON.lines().any(|common| common == word.as_str()) {
            // Known already, and as one of the first.
            out.push_str(&word);
            word.clear();
            any = true;
        } else if !word.is_empty() {
            let [first, second, ..] = sha256(&[word.as_bytes()]);
            let place = usize::from(u16::from_le_bytes([first, second]));
            out.push_str(list.get(place % list.len()).copied().unwrap_or_default());
            word.clear();
            any = true;
        }
        out.push(c);
    }
    out.pop();
    any.then_some(out)
}

/// Letters and marks of Arabic and Tifinagh; not their digits.
fn is_unknown(c: char) -> bool {
    matches!(u32::from(c), 0x0610..=0x065F | 0x066E..=0x06EF | 0x06FA..=0x06FF | 0x0750..=0x077F
        | 0x08A0..=0x08FF | 0x2D30..=0x2D7F | 0xFB50..=0xFDFF | 0xFE70..=0xFEFC | 0x200C | 0x200D)
}

fn is_accent(c: char) -> bool {
    matches!(u32::from(c), 0x0300..=0x036F)
}
