//! The language that the program speaks, and where it speaks to.

use std::ffi::OsString;
use std::io::Write;

use dalil_l10n::{Direction, Error, Language, Moment, Value, Words};

/// The words that the program may need: its own, and those of screens and papers that it repeats.
const AREAS: &[&str] = &["cli", "dates", "evidence", "failure", "history", "paper"];

/// The program's own words in one language.
pub(crate) struct Voice {
    words: Words,
}

impl Voice {
    /// `--lang`, else the locale of the system, else English.
    /// The arguments are looked at before they are parsed: help and mistakes are spoken too.
    pub(crate) fn choose(arguments: &[OsString]) -> Result<Self, Error> {
        let asked = asked_language(arguments);
        let locale = || {
            let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
            let values = names.iter().filter_map(|name| std::env::var(name).ok());
            values.filter_map(|value| Language::from_tag(&value)).next()
        };
        let language = asked.or_else(locale).unwrap_or(Language::En);
        Ok(Self { words: Words::areas(language, AREAS)? })
    }

    /// The language spoken.
    pub(crate) fn language(&self) -> Language {
        self.words.language()
    }

    /// A message of the program.
    pub(crate) fn say(&self, id: &str, args: &[(&str, Value<'_>)]) -> String {
        plain(self.words.say(id, args), self.words.direction())
    }

    /// A moment in universal time, as no court asks where a computer stood.
    pub(crate) fn moment(&self, ms: i64) -> String {
        let moment = Moment::from_utc(ms, 0).and_then(|at| self.words.moment(at).ok());
        let text = moment.map_or_else(|| ms.to_string(), |text| format!("{text} UTC"));
        plain(text, self.words.direction())
    }

    /// The day of a moment, in universal time.
    pub(crate) fn day(&self, ms: i64) -> String {
        let moment = Moment::from_utc(ms, 0).and_then(|at| self.words.date(at.date()).ok());
        plain(moment.unwrap_or_else(|| ms.to_string()), self.words.direction())
    }

    /// Whether it is one of the responses that every question is open to.
    pub(crate) fn is_plain_response(&self, id: &str) -> bool {
        ["yes", "no", "unknown", "declined", "not-asked"].contains(&id)
    }
}

/// The marks that keep mixed directions apart are noise in a terminal that reads left to right.
pub(crate) fn plain(text: String, direction: Direction) -> String {
    match direction {
        Direction::LeftToRight => text.replace(['\u{2068}', '\u{2069}'], ""),
        Direction::RightToLeft => text,
    }
}

fn asked_language(arguments: &[OsString]) -> Option<Language> {
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    let mut asked = None;
    while let Some(argument) = arguments.next() {
        if argument == "--lang" {
            asked = arguments.next().and_then(Language::from_tag).or(asked);
        } else if let Some(tag) = argument.strip_prefix("--lang=") {
            asked = Language::from_tag(tag).or(asked);
        }
    }
    asked
}

/// A line to whoever asked. A reader that has gone away is no failure of ours.
pub(crate) fn tell(line: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}

/// A line about what went wrong.
pub(crate) fn warn(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
