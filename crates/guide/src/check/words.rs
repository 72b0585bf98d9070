//! Every word in every language, with the variables of the reference, and none that must not be.

use std::collections::{BTreeMap, BTreeSet};

use super::required::{Required, required};
use super::text::{self, Word, Words};
use crate::compile::Register;
use crate::finding::{Code, Finding};
use crate::model::Guide;
use crate::read::Sources;

/// The person spoken to: any message may use it, and languages differ in where they must.
const GENDER: &str = "gender";

pub(super) fn check(guide: &Guide, sources: &Sources, register: &mut Register) {
    undeclared(guide, sources, register);
    let required = required(guide);
    let mut reference: Option<Words> = None;
    for language in &guide.languages {
        let words = text::read(language, sources, register);
        let folder = format!("text/{language}/");
        if words.files == 0 {
            register.find(Finding::new(Code::FileMissing, &folder, None));
            continue;
        }
        missing(&required, reference.as_ref(), &words, &folder, register);
        let forbidden = forbidden(&words);
        for (id, word) in &words.words {
            let reference = reference.as_ref().map(|reference| reference.words.get(id));
            let word = Checked { id, word, words: &words, required: &required, register };
            word.check(reference, &forbidden);
        }
        reference.get_or_insert(words);
    }
}

/// A folder of words that the pack does not declare would be shipped and never shown.
fn undeclared(guide: &Guide, sources: &Sources, register: &mut Register) {
    let languages = sources.keys().filter_map(|path| path.strip_prefix("text/")?.split('/').next());
    for language in languages.collect::<BTreeSet<_>>() {
        if !guide.languages.iter().any(|known| known == language) {
            let finding =
                Finding::new(Code::LanguageUndeclared, &format!("text/{language}/"), None);
            register.find(finding.with("language", language));
        }
    }
}

/// What the structure needs and what the reference has, every language has.
fn missing(
    required: &Required,
    reference: Option<&Words>,
    words: &Words,
    folder: &str,
    register: &mut Register,
) {
    let needed = required.words.iter().filter(|(_, must)| **must).map(|(id, _)| id);
    let in_reference = reference.into_iter().flat_map(|reference| reference.words.keys());
    let in_reference = in_reference.filter(|id| required.words.contains_key(*id));
    for id in needed.chain(in_reference).collect::<BTreeSet<_>>() {
        if !words.words.contains_key(id) {
            // Where its neighbors stand is where the author will want to write it.
            let message = id.split('.').next().unwrap_or_default();
            let near = words.words.get(message);
            let file = near.map_or(folder, |near| near.file.as_str());
            let line = near.and_then(|near| near.line);
            register.find(Finding::new(Code::WordMissing, file, line).with("id", id));
        }
    }
}

fn forbidden(words: &Words) -> Vec<String> {
    let listed = words.words.get("forbidden-words");
    let listed = listed.map(|word| word.text.to_lowercase()).unwrap_or_default();
    let phrases = listed.split([',', '،']).map(|phrase| phrase.trim().to_owned());
    phrases.filter(|phrase| !phrase.is_empty()).collect()
}

struct Checked<'c> {
    id: &'c str,
    word: &'c Word,
    words: &'c Words,
    required: &'c Required,
    register: &'c mut Register,
}

impl Checked<'_> {
    fn check(mut self, reference: Option<Option<&Word>>, forbidden: &[String]) {
        let is_term = self.id.starts_with('-');
        if !is_term && !self.required.words.contains_key(self.id) {
            self.find(Code::WordOrphan, &[]);
        }
        if let Some(Some(reference)) = reference {
            let own = without_gender(&self.word.variables);
            let expected = without_gender(&reference.variables);
            if own != expected {
                let args = [("found", list(&own)), ("expected", list(&expected))];
                self.find(Code::WordVariables, &args);
            }
        } else if reference.is_none() && !without_gender(&self.word.variables).is_empty() {
            let found = list(&without_gender(&self.word.variables));
            self.find(Code::WordVariables, &[("found", found), ("expected", String::new())]);
        }
        if !self.word.default_is_other {
            self.find(Code::WordDefault, &[]);
        }
        if has_markup(&self.word.text) {
            self.find(Code::WordMarkup, &[]);
        }
        for reference in &self.word.references {
            if !self.words.words.contains_key(reference) {
                self.find(Code::WordReference, &[("reference", reference.clone())]);
            }
        }
        if self.id != "forbidden-words" {
            let text = self.word.text.to_lowercase();
            for phrase in forbidden.iter().filter(|phrase| holds_phrase(&text, phrase)) {
                self.find(Code::WordForbidden, &[("phrase", phrase.clone())]);
            }
        }
    }

    fn find(&mut self, code: Code, args: &[(&'static str, String)]) {
        let mut finding = Finding::new(code, &self.word.file, self.word.line).with("id", self.id);
        finding.args.extend(args.iter().cloned().collect::<BTreeMap<_, _>>());
        self.register.find(finding);
    }
}

fn without_gender(variables: &BTreeSet<String>) -> BTreeSet<&str> {
    variables.iter().map(String::as_str).filter(|name| *name != GENDER).collect()
}

fn list(names: &BTreeSet<&str>) -> String {
    names.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(" ")
}

/// Words are text, never HTML.
fn has_markup(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| {
        let next = text.get(at + 1..).and_then(|rest| rest.chars().next());
        next.is_some_and(|next| next.is_alphabetic() || next == '/')
    })
}

/// Whether the phrase stands in the text as words of its own.
fn holds_phrase(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, found)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + found.len()..).and_then(|after| after.chars().next());
        let joins = |edge: Option<char>, inner: Option<char>| {
            edge.is_some_and(char::is_alphanumeric) && inner.is_some_and(char::is_alphanumeric)
        };
        !joins(before, phrase.chars().next()) && !joins(after, phrase.chars().next_back())
    })
}
