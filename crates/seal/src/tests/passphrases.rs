//! What is accepted as a passphrase, and what is offered.

use std::collections::BTreeSet;

use unicode_normalization::is_nfc;

use crate::{
    ChosenPassphrase, Error, GENERATED_WORDS, Hint, MAX_CHARS, Passphrase, Random, WordLanguage,
    generate, strength,
};

fn choose(text: &str) -> Result<(), Error> {
    ChosenPassphrase::choose(text, &["Amina", "Tanger"]).map(drop)
}

#[test]
fn good_ones_are_accepted() {
    for text in [
        "quiet lantern over seven harbours",
        "correct-zebra-staple-orchid",
        "Vq7#rLw2!xPz",
        "ma tante élève quatre chèvres bleues",
        "el barco verde canta de noche",
        "القطة الزرقاء تشرب الشاي ليلا",
        "ⴰⵎⵓⵛ ⴰⵣⴳⵣⴰⵡ ⵉⵙⵙⴰ ⴰⵜⴰⵢ",
        "猫は青いお茶を夜に飲みますよ",
        "🐪 crosses 🌊 slowly at dawn",
        "plinth-gusset-marzipan-ocelot",
        "  spaces are kept as they are  ",
        "u8Kp w3Zt n5Rb y2Mc",
    ] {
        assert_eq!(choose(text), Ok(()), "{text}: {:?}", strength(text, &[]));
    }
}

#[test]
fn bad_ones_are_refused_and_named() {
    use Error::{PassphraseEmpty, PassphraseTooLong, PassphraseTooShort, PassphraseWeak};
    for (text, expected) in [
        ("", PassphraseEmpty),
        ("x", PassphraseTooShort),
        ("Vq7#rLw2!xP", PassphraseTooShort),
        ("éàüöñ€", PassphraseTooShort),
        // Eleven characters, however many code points they are typed with.
        (
            "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}",
            PassphraseTooShort,
        ),
        ("aaaaaaaaaaaa", PassphraseWeak),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", PassphraseWeak),
        ("abcdefghijkl", PassphraseWeak),
        ("123456789012", PassphraseWeak),
        ("qwertyuiop12", PassphraseWeak),
        ("azertyuiop12", PassphraseWeak),
        ("password1234", PassphraseWeak),
        ("passwordpassword", PassphraseWeak),
        ("P@ssw0rd1234", PassphraseWeak),
        ("iloveyou2024", PassphraseWeak),
        ("motdepasse12", PassphraseWeak),
        ("AminaAmina12", PassphraseWeak),
        ("amina-tanger", PassphraseWeak),
        ("Tanger Tanger Tanger", PassphraseWeak),
        ("01/01/1990 01/01/1990", PassphraseWeak),
        ("20242024202420242024", PassphraseWeak),
        ("sesame sesame sesame sesame sesame", PassphraseWeak),
        ("letmeinletmein", PassphraseWeak),
        ("monkeymonkey", PassphraseWeak),
        ("football1234", PassphraseWeak),
        ("welcome12345", PassphraseWeak),
        ("administrator", PassphraseWeak),
        ("zyxwvutsrqpo", PassphraseWeak),
        ("111222333444", PassphraseWeak),
        ("abcabcabcabc", PassphraseWeak),
        ("!!!!!!!!!!!!", PassphraseWeak),
        ("dragon123456", PassphraseWeak),
        ("asdfghjklasd", PassphraseWeak),
    ] {
        assert_eq!(choose(text), Err(expected), "{text}: {:?}", strength(text, &[]));
    }
    let long = "x7 ".repeat(43);
    assert_eq!(long.chars().count(), MAX_CHARS + 1);
    assert_eq!(choose(&long), Err(PassphraseTooLong));
    assert_eq!(Passphrase::given(&long).err(), Some(PassphraseTooLong));
    assert!(Passphrase::given(&"é".repeat(MAX_CHARS)).is_ok());
}

#[test]
fn hints_say_what_is_wrong() {
    for (text, hint) in [
        ("short", Hint::TooShort),
        ("aaaaaaaaaaaa", Hint::Repeats),
        ("abcdefghijkl", Hint::Sequence),
        ("qwertyuiop12", Hint::Common),
        ("01/01/1990", Hint::Date),
        ("correcthorse", Hint::AddWords),
    ] {
        let rated = strength(text, &[]);
        assert!(!rated.acceptable && rated.hints.contains(&hint), "{text}: {rated:?}");
    }
    let strong = strength("quiet lantern over seven harbours", &[]);
    assert!(strong.acceptable && strong.score == 4 && strong.hints.is_empty());
    let mut codes: Vec<&str> = [
        Hint::TooShort,
        Hint::TooLong,
        Hint::Common,
        Hint::Name,
        Hint::SingleWord,
        Hint::Keyboard,
        Hint::Repeats,
        Hint::Sequence,
        Hint::Date,
        Hint::AddWords,
    ]
    .map(Hint::code)
    .to_vec();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), 10);
}

#[test]
fn offered_words_are_from_their_list_and_good_enough() {
    let random = Random::new();
    for (code, language) in [
        ("ar", WordLanguage::Arabic),
        ("zgh", WordLanguage::Amazigh),
        ("en", WordLanguage::English),
        ("fr", WordLanguage::French),
        ("es", WordLanguage::Spanish),
        ("tlh", WordLanguage::English),
    ] {
        assert_eq!(WordLanguage::from_code(code), language);
        let list: BTreeSet<String> = language
            .list()
            .iter()
            .map(|word| unicode_normalization::UnicodeNormalization::nfc(*word).collect())
            .collect();
        assert_eq!(list.len(), 2048);
        let mut firsts = BTreeSet::new();
        for _ in 0..60 {
            let phrase = generate(language, &random).unwrap();
            let words: Vec<&str> = phrase.split(' ').collect();
            assert_eq!(words.len(), GENERATED_WORDS);
            assert!(words.iter().all(|word| list.contains(*word)), "{code}");
            assert!(is_nfc(&phrase));
            assert_eq!(choose(&phrase), Ok(()));
            firsts.insert(words[0].to_owned());
        }
        // 60 draws from 2048: fewer than 50 different ones would be one chance in 10^9.
        assert!(firsts.len() >= 50, "{code}: {}", firsts.len());
    }
}
