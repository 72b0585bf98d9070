//! Messages of one language, ready to be spoken.
//! A missing message or variable is an error here; it is never replaced by another language.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast;

use crate::{Date, Digits, Direction, Language, Moment, Pseudo, ReviewState, Time, embedded};

/// Why words could not be made ready, or not be spoken.
#[derive(Debug, thiserror::Error, PartialEq, Eq, Clone)]
pub enum Error {
    /// The app has no such area in this language.
    #[error("there are no words for the area {area} in {}", language.tag())]
    NoArea {
        /// The language asked for.
        language: Language,
        /// The name of the area, such as `paper`.
        area: String,
    },
    /// A file is not Fluent.
    #[error("{file} cannot be read as Fluent: {reason}")]
    Unreadable {
        /// The name of the file as it was given.
        file: String,
        /// What the parser says.
        reason: String,
    },
    /// Two files, or one file twice, define the same message.
    #[error("{file} defines again: {ids}")]
    Twice {
        /// The later file.
        file: String,
        /// The ids, with commas.
        ids: String,
    },
    /// There is no such message, or no such attribute.
    #[error("there is no message {id} in {}", language.tag())]
    Missing {
        /// The language spoken.
        language: Language,
        /// `message` or `message.attribute`.
        id: String,
    },
    /// The message is there, but lacks a variable or a reference that it needs.
    #[error("the message {id} in {} cannot be completed: {reason}", language.tag())]
    Incomplete {
        /// The language spoken.
        language: Language,
        /// `message` or `message.attribute`.
        id: String,
        /// What Fluent says; it names variables, never their values.
        reason: String,
    },
}

/// What a variable of a message is replaced with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'v> {
    /// A text, isolated from the direction of what stands around it.
    Text(&'v str),
    /// A number, which may select a plural form and is written in the chosen digits.
    Count(i64),
}

impl<'v> From<&'v str> for Value<'v> {
    fn from(text: &'v str) -> Self {
        Self::Text(text)
    }
}

impl<'v> From<&'v String> for Value<'v> {
    fn from(text: &'v String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value<'_> {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<u32> for Value<'_> {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}

impl From<usize> for Value<'_> {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// The messages of one language.
pub struct Words {
    language: Language,
    digits: Digits,
    pseudo: Option<Pseudo>,
    review: ReviewState,
    ids: Vec<String>,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Words")
            .field("language", &self.language)
            .field("messages", &self.ids.len())
            .finish_non_exhaustive()
    }
}

impl Words {
    /// All of the app's own words.
    ///
    /// # Errors
    /// When a file of the language is missing, unreadable or defines a message twice.
    pub fn app(language: Language) -> Result<Self, Error> {
        Self::areas(language, &embedded::areas().collect::<Vec<_>>())
    }

    /// The app's own words of some areas, such as `["paper", "dates"]`.
    ///
    /// # Errors
    /// As [`Words::app`].
    pub fn areas(language: Language, areas: &[&str]) -> Result<Self, Error> {
        let mut sources = Vec::with_capacity(areas.len());
        for area in areas {
            let text = embedded::source(language, area)
                .ok_or_else(|| Error::NoArea { language, area: (*area).to_owned() })?;
            sources.push((*area, text));
        }
        Self::from_sources(language, sources)
    }

    /// Words given at run time as file names and their Fluent source, such as those of a guide.
    ///
    /// # Errors
    /// When a file is unreadable or defines a message twice.
    pub fn from_sources<N, T>(
        language: Language,
        sources: impl IntoIterator<Item = (N, T)>,
    ) -> Result<Self, Error>
    where
        N: AsRef<str>,
        T: Into<String>,
    {
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
        let mut review = ReviewState::Reviewed;
        let mut ids = Vec::new();
        for (name, text) in sources {
            let file = name.as_ref().to_owned();
            let text: String = text.into();
            review = review.min(ReviewState::of(&text).unwrap_or(ReviewState::Unreviewed));
            let resource = FluentResource::try_new(text).map_err(|(_, errors)| {
                let reason = errors.first().map(ToString::to_string).unwrap_or_default();
                Error::Unreadable { file: file.clone(), reason }
            })?;
            for entry in resource.entries() {
                if let ast::Entry::Message(message) = entry {
                    ids.push(message.id.name.to_owned());
                }
            }
            bundle
                .add_resource(resource)
                .map_err(|errors| Error::Twice { file, ids: overridden(&errors) })?;
        }
        let mut words = Self { language, digits: Digits::Latin, pseudo: None, review, ids, bundle };
        words.apply_digits();
        Ok(words)
    }

    /// The same words, with numbers and dates in these digits.
    #[must_use]
    pub fn with_digits(mut self, digits: Digits) -> Self {
        self.digits = digits;
        self.apply_digits();
        self
    }

    /// The same words in disguise, for tests.
    #[must_use]
    pub fn with_pseudo(mut self, pseudo: Pseudo) -> Self {
        self.pseudo = Some(pseudo);
        self.bundle.set_transform(Some(pseudo.transform()));
        self
    }

    fn apply_digits(&mut self) {
        // Fluent takes a plain function, so each choice has its own.
        self.bundle.set_formatter(match self.digits {
            Digits::Latin => None,
            Digits::ArabicIndic => Some(|value, _| match value {
                FluentValue::Number(number) => {
                    Some(Digits::ArabicIndic.write(&number.as_string()).into_owned())
                }
                _ => None,
            }),
        });
    }

    /// The language spoken.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Which way these words are read; a mirrored pseudo-language differs from its language.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.pseudo.map_or(self.language.direction(), Pseudo::direction)
    }

    /// The digits of numbers and dates.
    #[must_use]
    pub const fn digits(&self) -> Digits {
        self.digits
    }

    /// Reviewed only if every file is.
    #[must_use]
    pub const fn review(&self) -> ReviewState {
        self.review
    }

    /// The ids of all messages, in the order of the files.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(String::as_str)
    }

    /// Whether the message is there and has words of its own.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// A message, or an attribute written as `message.attribute`, with its variables filled in.
    ///
    /// # Errors
    /// When it is missing, or lacks a variable that it needs.
    pub fn format(&self, id: &str, args: &[(&str, Value<'_>)]) -> Result<String, Error> {
        let pattern = self
            .pattern(id)
            .ok_or_else(|| Error::Missing { language: self.language, id: id.to_owned() })?;
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            match value {
                Value::Text(text) => values.set(*name, FluentValue::String(Cow::Borrowed(text))),
                Value::Count(count) => values.set(*name, *count),
            }
        }
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&values), &mut errors);
        match errors.first() {
            None => Ok(said.into_owned()),
            Some(error) => Err(Error::Incomplete {
                language: self.language,
                id: id.to_owned(),
                reason: error.to_string(),
            }),
        }
    }

    /// As [`Words::format`], for places that must always show something:
    /// what cannot be said is shown as its id in brackets, in every language alike.
    #[must_use]
    pub fn say(&self, id: &str, args: &[(&str, Value<'_>)]) -> String {
        self.format(id, args).unwrap_or_else(|_| format!("[{id}]"))
    }

    /// A whole number in the chosen digits.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.digits.write(&number.to_string()).into_owned()
    }

    /// A date as a sentence has it: day, month, year. Needs the area `dates`.
    ///
    /// # Errors
    /// When the words for it are missing.
    pub fn date(&self, date: Date) -> Result<String, Error> {
        let month = self.format(&format!("month-{}", date.month()), &[])?;
        let year = self.number(date.year().into());
        let day = i64::from(date.day());
        self.plain(
            "date",
            &[("day", day.into()), ("month", (&month).into()), ("year", (&year).into())],
        )
    }

    /// A date with the name of its day. Needs the area `dates`.
    ///
    /// # Errors
    /// When the words for it are missing.
    pub fn full_date(&self, date: Date) -> Result<String, Error> {
        let weekday = self.format(&format!("weekday-{}", date.weekday()), &[])?;
        let day = self.date(date)?;
        self.plain("full-date", &[("weekday", (&weekday).into()), ("date", (&day).into())])
    }

    /// A month that stands alone, as in a remembered date. Needs the area `dates`.
    ///
    /// # Errors
    /// When the words for it are missing.
    pub fn month_of_year(&self, year: i32, month: u8) -> Result<String, Error> {
        let month = self.format(&format!("month-{month}"), &[])?;
        let year = self.number(year.into());
        self.plain("month-of-year", &[("month", (&month).into()), ("year", (&year).into())])
    }

    /// A time of day on 24 hours, such as 09:05.
    #[must_use]
    pub fn time(&self, time: Time) -> String {
        self.digits.write(&format!("{:02}:{:02}", time.hour(), time.minute())).into_owned()
    }

    /// A date and a time. Needs the area `dates`.
    ///
    /// # Errors
    /// When the words for it are missing.
    pub fn moment(&self, moment: Moment) -> Result<String, Error> {
        let date = self.date(moment.date())?;
        let time = self.time(moment.time());
        self.plain("date-and-time", &[("date", (&date).into()), ("time", (&time).into())])
    }

    /// A date is isolated as a whole by whoever shows it; marks between its parts would only
    /// keep it from being found by a search.
    fn plain(&self, id: &str, args: &[(&str, Value<'_>)]) -> Result<String, Error> {
        Ok(self.format(id, args)?.replace(['\u{2068}', '\u{2069}'], ""))
    }

    fn pattern(&self, id: &str) -> Option<&ast::Pattern<&str>> {
        match id.split_once('.') {
            None => self.bundle.get_message(id)?.value(),
            Some((message, attribute)) => {
                Some(self.bundle.get_message(message)?.get_attribute(attribute)?.value())
            }
        }
    }
}

fn overridden(errors: &[FluentError]) -> String {
    let ids = errors.iter().map(|error| match error {
        FluentError::Overriding { id, .. } => id.clone(),
        other => other.to_string(),
    });
    ids.collect::<Vec<_>>().join(", ")
}
