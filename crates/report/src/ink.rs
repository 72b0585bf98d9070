//! From words to what the templates read: labels, dates, letters that can be printed.
//! Every text of a paper passes through here, so that one stray letter cannot keep it from coming
//! out; and nothing else does, so that the templates hold no words.

use std::cell::Cell;

use dalil_l10n::{Digits, Language, Moment, ReviewState, Value as Word, Words, direction_of};
use serde_json::{Map, Value, json};

use crate::facts::{Conclusion, Copy, Dimension, Facts, Statement};
use crate::fonts::fonts;
use crate::press::Error;

/// Stands for a letter that no font of the paper has; all of them have this one.
const DOTTED_CIRCLE: char = '\u{25cc}';

pub(crate) struct Ink {
    words: Words,
    unprinted: Cell<usize>,
}

impl Ink {
    pub(crate) fn new(language: Language, digits: Digits) -> Result<Self, Error> {
        let words = Words::areas(language, &["dates", "paper"])?.with_digits(digits);
        Ok(Self { words, unprinted: Cell::new(0) })
    }

    /// A text of the guide or of a person, with its own direction.
    pub(crate) fn text(&self, text: &str) -> Value {
        let direction = direction_of(text).unwrap_or(self.words.direction());
        json!({ "t": self.printable(text), "d": direction.tag() })
    }

    pub(crate) fn maybe(&self, text: Option<&String>) -> Value {
        text.filter(|text| !text.trim().is_empty()).map_or(Value::Null, |text| self.text(text))
    }

    pub(crate) fn texts<'t>(&self, texts: impl IntoIterator<Item = &'t String>) -> Value {
        texts.into_iter().map(|text| self.text(text)).collect()
    }

    /// A message of the paper that is chosen by a key.
    pub(crate) fn choice(&self, id: &str, name: &str, key: &str) -> Result<String, Error> {
        Ok(self.words.format(id, &[(name, key.into())])?)
    }

    pub(crate) fn count(&self, id: &str, count: impl Into<Word<'static>>) -> Result<String, Error> {
        Ok(bare(&self.words.format(id, &[("count", count.into())])?))
    }

    pub(crate) fn moment(&self, moment: Moment) -> Result<String, Error> {
        Ok(self.words.moment(moment)?)
    }

    /// The part of the leaf that the papers of a case share. Called last: it tells what was not printed.
    pub(crate) fn leaf(
        &self,
        facts: &Facts,
        title: &str,
        body: Map<String, Value>,
    ) -> Result<Value, Error> {
        let own = self.review() == ReviewState::Unreviewed;
        let mut leaf = body;
        leaf.insert("title".to_owned(), json!(self.words.format(title, &[])?));
        leaf.insert("code".to_owned(), json!(self.printable(&facts.case_code)));
        leaf.insert("made".to_owned(), json!(self.moment(facts.made)?));
        leaf.insert("made_at".to_owned(), parts(facts.made));
        let proof = facts.proof();
        let copy = proof.and_then(|proof| proof.copy.as_ref());
        let copy = copy.map(|copy| self.copy(copy, facts.made)).transpose()?;
        leaf.insert("copy".to_owned(), copy.unwrap_or_default());
        leaf.insert("place".to_owned(), self.maybe(facts.place.as_ref()));
        leaf.insert("name".to_owned(), self.maybe(facts.person_name.as_ref()));
        leaf.insert(
            "guide".to_owned(),
            json!({
                "title": self.text(&facts.guide.title),
                "edition": self.printable(&facts.guide.edition),
                "mark": self.printable(&facts.guide.sha256),
            }),
        );
        let mark = proof.map_or("", |proof| &proof.record_sha256);
        leaf.insert("record_mark".to_owned(), json!(self.printable(mark)));
        leaf.insert("provisional".to_owned(), json!(facts.provisional));
        leaf.insert("unreviewed".to_owned(), json!(facts.unreviewed || own));
        leaf.insert("exercise".to_owned(), json!(proof.is_none()));
        let unprinted = match self.unprinted.get() {
            0 => Value::Null,
            count => json!(self.count("paper-not-printed", count)?),
        };
        leaf.insert("not_printed".to_owned(), unprinted);
        self.dress(&mut leaf, facts.language);
        Ok(Value::Object(leaf))
    }

    /// What every template reads: language, direction, digits, words.
    pub(crate) fn dress(&self, leaf: &mut Map<String, Value>, language: Language) {
        leaf.insert("lang".to_owned(), json!(language.tag()));
        leaf.insert("dir".to_owned(), json!(self.words.direction().tag()));
        leaf.insert("digits".to_owned(), json!(self.words.number(1_234_567_890)));
        leaf.insert("words".to_owned(), self.labels());
    }

    /// Whether the words of the paper were reviewed.
    pub(crate) fn review(&self) -> ReviewState {
        self.words.review()
    }

    /// A message that needs nothing filled in.
    pub(crate) fn words(&self, id: &str) -> Result<String, Error> {
        Ok(self.words.format(id, &[])?)
    }

    /// The line that tells one paper from another.
    fn copy(&self, copy: &Copy, made: Moment) -> Result<Value, Error> {
        let (by, when) = (self.printable(&copy.by), self.moment(made)?);
        let number = i64::from(copy.number);
        let args = [("copy", number.into()), ("by", (&by).into()), ("when", (&when).into())];
        Ok(json!(self.words.format("paper-copy", &args)?))
    }

    pub(crate) fn conclusion(&self, conclusion: &Conclusion) -> Result<Value, Error> {
        let change = match &conclusion.change {
            Some(change) if change.to != conclusion.computed => {
                let raised = change.to < conclusion.computed;
                let key = if raised { "raised" } else { "lowered" };
                json!({
                    "to": change.to.place(),
                    "how": self.choice("paper-changed", "change", key)?,
                    "reason": self.text(&change.reason),
                })
            }
            _ => Value::Null,
        };
        Ok(json!({
            "ladder": self.texts(&conclusion.ladder),
            "computed": conclusion.computed.place(),
            "change": change,
            "meaning": self.text(&conclusion.meaning),
        }))
    }

    pub(crate) fn dimension(&self, dimension: &Dimension) -> Result<Value, Error> {
        let mut counts = Vec::new();
        for (id, count) in [
            ("paper-strong", dimension.strong),
            ("paper-medium", dimension.medium),
            ("paper-weak", dimension.weak),
        ] {
            if count > 0 {
                counts.push(self.count(id, count)?);
            }
        }
        Ok(json!({
            "name": self.text(&dimension.name),
            "strong": dimension.strong,
            "medium": dimension.medium,
            "weak": dimension.weak,
            "counts": counts,
            "state": self.choice("paper-rule-state", "state", dimension.state.key())?,
            "met": dimension.state == crate::RuleState::Met,
        }))
    }

    /// A statement; of an exercise none is signed, whatever it says.
    pub(crate) fn statement(&self, statement: &Statement, facts: &Facts) -> Result<Value, Error> {
        let signature = match statement.signature.as_ref().filter(|_| facts.proof().is_some()) {
            None => Value::Null,
            Some(signature) => json!({
                "at": self.moment(signature.at)?,
                "key": self.printable(&signature.key),
                "changed": signature.changed_since,
            }),
        };
        Ok(json!({
            "text": self.maybe(Some(&statement.text)),
            "role": self.text(&statement.role),
            "alias": self.maybe(statement.alias.as_ref()),
            "signature": signature,
        }))
    }

    /// The messages that need nothing filled in.
    fn labels(&self) -> Value {
        let ids = self.words.ids().filter(|id| id.starts_with("paper-"));
        let labels =
            ids.filter_map(|id| Some((id.to_owned(), json!(self.words.format(id, &[]).ok()?))));
        Value::Object(labels.collect())
    }

    /// Only letters that the fonts have, and none that steer direction: a typed override could
    /// turn a line of a legal paper round. Each letter that is lost is counted.
    pub(crate) fn printable(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for letter in text.trim().chars() {
            match letter {
                '\n' | '\u{2028}' | '\u{2029}' => out.push('\n'),
                '\t' => out.push(' '),
                '\u{ad}' | '\u{200b}' | '\u{feff}' | '\u{200e}' | '\u{200f}' => {}
                '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' => {}
                _ if letter.is_control() => {}
                _ if is_private(letter) || !fonts().cover(letter) => {
                    self.unprinted.set(self.unprinted.get() + 1);
                    out.push(DOTTED_CIRCLE);
                }
                _ => out.push(letter),
            }
        }
        out
    }
}

/// PDF/A-2a has no place for letters without a public meaning.
fn is_private(letter: char) -> bool {
    matches!(u32::from(letter), 0xE000..=0xF8FF | 0xF_0000..=0x10_FFFF)
}

/// Numbers alone are isolated by the line they stand in; the marks would only hide them from search.
fn bare(said: &str) -> String {
    said.replace(['\u{2068}', '\u{2069}'], "")
}

pub(crate) fn parts(moment: Moment) -> Value {
    let (date, time) = (moment.date(), moment.time());
    json!([date.year(), date.month(), date.day(), time.hour(), time.minute()])
}
