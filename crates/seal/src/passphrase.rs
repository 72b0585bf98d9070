//! What a passphrase is: text in NFC, long enough, hard to guess. Never cut, never case-folded.

mod foreign;

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;
use zxcvbn::Score;
use zxcvbn::feedback::{Suggestion, Warning};

use crate::Error;

/// Fewest characters of a new passphrase.
pub const MIN_CHARS: usize = 12;
/// Most characters of any passphrase.
pub const MAX_CHARS: usize = 128;

/// A passphrase in NFC. Wiped when dropped.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// What someone typed to open a vault.
    pub fn given(text: &str) -> Result<Self, Error> {
        let text = normal(text);
        match text.chars().count() {
            0 => Err(Error::PassphraseEmpty),
            1..=MAX_CHARS => Ok(Self(text)),
            _ => Err(Error::PassphraseTooLong),
        }
    }

    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

/// A passphrase that is good enough to make a vault with.
pub struct ChosenPassphrase(Passphrase);

impl ChosenPassphrase {
    /// What someone chose for a new vault; `known` are words that an attacker would try first,
    /// such as the alias.
    pub fn choose(text: &str, known: &[&str]) -> Result<Self, Error> {
        let passphrase = Passphrase::given(text)?;
        let rated = strength(text, known);
        if rated.hints.contains(&Hint::TooShort) {
            return Err(Error::PassphraseTooShort);
        }
        if rated.acceptable { Ok(Self(passphrase)) } else { Err(Error::PassphraseWeak) }
    }

    /// The passphrase.
    pub fn passphrase(&self) -> &Passphrase {
        &self.0
    }
}

/// How hard a passphrase is to guess, and what would help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strength {
    /// 0 to 4.
    pub score: u8,
    /// Whether a vault may be made with it.
    pub acceptable: bool,
    /// What is wrong with it, most important first.
    pub hints: Vec<Hint>,
}

/// One thing that is wrong with a passphrase, or would make it better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hint {
    /// Fewer than twelve characters.
    TooShort,
    /// More than 128 characters.
    TooLong,
    /// On the lists that are tried first, or like one.
    Common,
    /// A name.
    Name,
    /// One word.
    SingleWord,
    /// Keys beside each other.
    Keyboard,
    /// The same characters or words again.
    Repeats,
    /// `abc`, `6543`.
    Sequence,
    /// A date or a year.
    Date,
    /// More words would make it strong.
    AddWords,
}

impl Hint {
    /// The stable name that messages are found by.
    pub fn code(self) -> &'static str {
        match self {
            Self::TooShort => "too-short",
            Self::TooLong => "too-long",
            Self::Common => "common",
            Self::Name => "name",
            Self::SingleWord => "single-word",
            Self::Keyboard => "keyboard",
            Self::Repeats => "repeats",
            Self::Sequence => "sequence",
            Self::Date => "date",
            Self::AddWords => "add-words",
        }
    }
}

/// Rates a passphrase while it is being typed.
pub fn strength(text: &str, known: &[&str]) -> Strength {
    let text = normal(text);
    let chars = text.chars().count();
    if chars > MAX_CHARS {
        return Strength { score: 0, acceptable: false, hints: vec![Hint::TooLong] };
    }
    let known = foreign::words(known);
    let (mut score, mut hints) = rate(&text, &known);
    // The estimate takes a word that is said again for as hard to guess as another one.
    let once = each_word_once(&text);
    if once.len() < text.len() {
        let (score_once, hints_once) = rate(&once, &known);
        if score_once < Score::Four {
            hints.extend(hints_once);
            hints.push(Hint::Repeats);
        }
        score = score.min(score_once);
    }
    if chars < MIN_CHARS {
        hints.push(Hint::TooShort);
    }
    hints.sort();
    hints.dedup();
    let acceptable = chars >= MIN_CHARS && score == Score::Four;
    Strength { score: u8::from(score), acceptable, hints }
}

/// The text as it stands, and as words where the estimate knows none: the lower of the two.
fn rate(text: &str, known: &[&str]) -> (Score, Vec<Hint>) {
    let as_it_stands = estimate(text, known);
    match foreign::as_known_words(text).map(|words| estimate(&words, known)) {
        Some(as_words) if as_words.0 < as_it_stands.0 => as_words,
        _ => as_it_stands,
    }
}

fn estimate(text: &str, known: &[&str]) -> (Score, Vec<Hint>) {
    let rated = zxcvbn::zxcvbn(text, known);
    let mut hints = Vec::new();
    if rated.score() < Score::Four {
        let feedback = rated.feedback();
        hints.extend(feedback.and_then(|f| f.warning()).map(warned));
        hints.extend(feedback.into_iter().flat_map(|f| f.suggestions()).filter_map(suggested));
        hints.push(Hint::AddWords);
    }
    (rated.score(), hints)
}

fn each_word_once(text: &str) -> Zeroizing<String> {
    let mut once = Zeroizing::new(String::with_capacity(text.len()));
    let mut seen: Vec<&str> = Vec::new();
    for word in text.split(' ') {
        if !seen.contains(&word) {
            if !seen.is_empty() {
                once.push(' ');
            }
            once.push_str(word);
            seen.push(word);
        }
    }
    once
}

fn normal(text: &str) -> Zeroizing<String> {
    // Room for the longest passphrase at once: growing would leave copies behind.
    let mut normal = Zeroizing::new(String::with_capacity(text.len().saturating_mul(3)));
    normal.extend(text.nfc());
    normal
}

fn warned(warning: Warning) -> Hint {
    match warning {
        Warning::StraightRowsOfKeysAreEasyToGuess
        | Warning::ShortKeyboardPatternsAreEasyToGuess => Hint::Keyboard,
        Warning::RepeatsLikeAaaAreEasyToGuess
        | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess => Hint::Repeats,
        Warning::SequencesLikeAbcAreEasyToGuess => Hint::Sequence,
        Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess => Hint::Date,
        Warning::AWordByItselfIsEasyToGuess => Hint::SingleWord,
        Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
        | Warning::CommonNamesAndSurnamesAreEasyToGuess => Hint::Name,
        _ => Hint::Common,
    }
}

fn suggested(suggestion: &Suggestion) -> Option<Hint> {
    match suggestion {
        Suggestion::UseALongerKeyboardPatternWithMoreTurns => Some(Hint::Keyboard),
        Suggestion::AvoidRepeatedWordsAndCharacters => Some(Hint::Repeats),
        Suggestion::AvoidSequences => Some(Hint::Sequence),
        Suggestion::AvoidRecentYears
        | Suggestion::AvoidYearsThatAreAssociatedWithYou
        | Suggestion::AvoidDatesAndYearsThatAreAssociatedWithYou => Some(Hint::Date),
        _ => None,
    }
}
