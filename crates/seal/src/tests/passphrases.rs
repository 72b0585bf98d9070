//! What is accepted as a passphrase, and what is offered.

use std::collections::BTreeSet;

use unicode_normalization::{UnicodeNormalization as _, is_nfc};

use crate::{
    ChosenPassphrase, Error, GENERATED_WORDS, Hint, MAX_CHARS, Passphrase, Random, WordLanguage,
    generate, strength,
};

fn choose(text: &str) -> Result<(), Error> {
    ChosenPassphrase::choose(text, &["Amina", "Tanger"]).map(drop)
}

/// K5: words of all five languages, in any order of accents, and random ones.
#[test]
fn good_ones_are_accepted() {
    for text in [
        "quiet lantern over seven harbours",
        "correct-zebra-staple-orchid",
        "plinth-gusset-marzipan-ocelot",
        "Vq7#rLw2!xPz",
        "u8Kp w3Zt n5Rb y2Mc",
        "ma tante élève quatre chèvres bleues",
        "trois escargots jaunes dorment sous le pupitre",
        "el barco verde canta de noche",
        "siete ciruelas ruedan por la cuesta",
        "القطة الزرقاء تشرب الشاي ليلا",
        "سبع نجمات فوق سطح المدرسة القديمة",
        "خمس دجاجات خضراء تحت الجسر",
        "ⴰⵎⵓⵛ ⴰⵣⴳⵣⴰⵡ ⵉⵙⵙⴰ ⴰⵜⴰⵢ ⴳ ⵉⴹ",
        "ⵙⵎⵎⵓⵙ ⵉⴼⵓⵍⵍⵓⵙⵏ ⵣⴷⵔⵏ ⵜⴰⵙⵓⴽⵜ ⵜⴰⵣⴳⵣⴰⵡⵜ",
        "猫は青いお茶を夜に飲みますよ",
        "🐪 crosses 🌊 slowly at dawn",
        "  spaces are kept as they are  ",
        // A mix of scripts, and digits of Arabic keyboards between words.
        "قنفذ hedgehog ينام ٧٣ في tiroir",
    ] {
        for form in [text.nfc().collect::<String>(), text.nfd().collect()] {
            assert_eq!(choose(&form), Ok(()), "{text}: {:?}", strength(&form, &[]));
        }
    }
}

/// K5: what is tried first is refused, in the languages of the country as well as in English.
#[test]
fn bad_ones_are_refused_and_named() {
    use Error::{PassphraseEmpty, PassphraseTooLong, PassphraseTooShort, PassphraseWeak};
    for (text, expected) in [
        ("", PassphraseEmpty),
        ("x", PassphraseTooShort),
        ("Vq7#rLw2!xP", PassphraseTooShort),
        ("éàüöñ€", PassphraseTooShort),
        ("قنفذ ينام ٧", PassphraseTooShort),
        // Eleven characters, however many code points they are typed with.
        (
            "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}",
            PassphraseTooShort,
        ),
    ] {
        assert_eq!(choose(text), Err(expected), "{text}: {:?}", strength(text, &[]));
    }
    let forms = WEAK.iter().flat_map(|text| [text.nfc().collect::<String>(), text.nfd().collect()]);
    let taken: Vec<_> = forms.filter(|form| choose(form) != Err(PassphraseWeak)).collect();
    assert_eq!(taken, Vec::<String>::new());
    let long = "x7 ".repeat(43);
    assert_eq!(long.chars().count(), MAX_CHARS + 1);
    assert_eq!(choose(&long), Err(PassphraseTooLong));
    assert_eq!(Passphrase::given(&long).err(), Some(PassphraseTooLong));
    assert!(Passphrase::given(&"é".repeat(MAX_CHARS)).is_ok());
    // The longest that is taken, and one more, of a good one.
    let longest: String = "quiet lantern over seven harbours, ".chars().cycle().take(128).collect();
    assert_eq!(choose(&longest), Ok(()));
    assert_eq!(choose(&format!("{longest}x")), Err(PassphraseTooLong));
}

/// Twelve characters and more, and guessed all the same.
const WEAK: &[&str] = &[
    "aaaaaaaaaaaa",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "!!!!!!!!!!!!",
    "ششششششششششششش",
    "111222333444",
    "abcabcabcabc",
    "abcdefghijkl",
    "zyxwvutsrqpo",
    "123456789012",
    "20242024202420242024",
    "01/01/1990 01/01/1990",
    "qwertyuiop12",
    "asdfghjklasd",
    "azertyuiop12",
    "qsdfghjklm12",
    "azerty123456789",
    // The upper row of an Arabic keyboard.
    "ضصثقفغعهخحجد",
    "password1234",
    "passwordpassword",
    "P@ssw0rd1234",
    "administrator",
    "welcome12345",
    "football1234",
    "dragon123456",
    "iloveyou2024",
    "letmeinletmein",
    "monkeymonkey",
    "motdepasse12",
    "bonjourbonjour",
    "bonjour casablanca",
    "marrakech2026",
    "je t'aime maroc",
    "chocolat soleil",
    "tortue girafe",
    "contraseña123",
    "te quiero mucho",
    "barcelona madrid",
    "كلمة المرور الجديدة",
    "كلمة السر 123",
    "محمد 123456789",
    "السلام عليكم",
    "بسم الله الرحمن",
    "مرحبا مرحبا مرحبا مرحبا",
    "الدار البيضاء",
    "ⵜⴰⵎⴰⵣⵉⵖⵜ ⴰⵣⵓⵍ",
    "ⴰⵣⵓⵍ ⴰⵣⵓⵍ ⴰⵣⵓⵍ ⴰⵣⵓⵍ",
    "sesame sesame sesame sesame sesame",
    // What everybody knows of the officer.
    "AminaAmina12",
    "amina-tanger",
    "Tanger Tanger Tanger",
];

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
        let list: BTreeSet<String> =
            language.list().iter().map(|word| word.nfc().collect()).collect();
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
