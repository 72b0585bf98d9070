//! One language's words as the author wrote them: ids, lines, variables and the text itself.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Attribute, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

use crate::compile::Register;
use crate::finding::{Code, Finding};
use crate::read::{Lines, Sources};

/// A message or an attribute (`id.attribute`).
#[derive(Default)]
pub(super) struct Word {
    pub(super) file: String,
    pub(super) line: Option<usize>,
    pub(super) variables: BTreeSet<String>,
    pub(super) references: BTreeSet<String>,
    /// All pieces of text, of every variant.
    pub(super) text: String,
    pub(super) default_is_other: bool,
}

/// The words of one language.
#[derive(Default)]
pub(super) struct Words {
    pub(super) words: BTreeMap<String, Word>,
    pub(super) files: usize,
}

/// Reads `text/<language>/*.ftl`; what is not Fluent is a finding.
pub(super) fn read(language: &str, sources: &Sources, register: &mut Register) -> Words {
    let mut words = Words::default();
    let folder = format!("text/{language}/");
    for (path, text) in sources.range(folder.clone()..) {
        if !path.starts_with(&folder) {
            break;
        }
        if path.ends_with(".ftl") {
            words.files += 1;
            File { path, text, lines: Lines::new(text) }.read(&mut words.words, register);
        }
    }
    words
}

struct File<'f> {
    path: &'f str,
    text: &'f str,
    lines: Lines,
}

impl<'f> File<'f> {
    fn read(&self, words: &mut BTreeMap<String, Word>, register: &mut Register) {
        let first = self.text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default();
        let state = first.strip_prefix("### review:").map(str::trim).unwrap_or_default();
        if state != "unreviewed" && state.split_whitespace().next() != Some("reviewed") {
            register.find(Finding::new(Code::ReviewMissing, self.path, Some(1)));
        }
        let resource = match parser::parse(self.text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = self.lines.of(error.pos);
                    register.find(Finding::new(Code::WordBroken, self.path, line));
                }
                resource
            }
        };
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    if let Some(value) = &message.value {
                        self.keep(id.to_owned(), &message.id, value, words, register);
                    }
                    self.keep_attributes(id, &message.attributes, words, register);
                }
                Entry::Term(term) => {
                    let id = format!("-{}", term.id.name);
                    self.keep(id, &term.id, &term.value, words, register);
                }
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {}
            }
        }
    }

    fn keep_attributes(
        &self,
        id: &str,
        attributes: &[Attribute<&'f str>],
        words: &mut BTreeMap<String, Word>,
        register: &mut Register,
    ) {
        for attribute in attributes {
            let name = format!("{id}.{}", attribute.id.name);
            self.keep(name, &attribute.id, &attribute.value, words, register);
        }
    }

    fn keep(
        &self,
        id: String,
        identifier: &Identifier<&'f str>,
        value: &Pattern<&'f str>,
        words: &mut BTreeMap<String, Word>,
        register: &mut Register,
    ) {
        let line = self.line_of(identifier.name);
        if words.contains_key(&id) {
            let finding = Finding::new(Code::WordTwice, self.path, line);
            register.find(finding.with("id", &id));
            return;
        }
        let mut word =
            Word { file: self.path.to_owned(), line, default_is_other: true, ..Word::default() };
        word.add_pattern(value);
        words.insert(id, word);
    }

    /// The parser keeps no places, but its names are slices of the text.
    fn line_of(&self, slice: &str) -> Option<usize> {
        let offset = (slice.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        self.lines.of(offset..offset)
    }
}

impl Word {
    fn add_pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.add(expression),
            }
        }
    }

    fn add(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.add_inline(inline),
            Expression::Select { selector, variants } => {
                self.add_inline(selector);
                for variant in variants {
                    // Variants are separate texts: a phrase must not be found across two of them.
                    self.text.push('\n');
                    self.add_pattern(&variant.value);
                    self.text.push('\n');
                    let name = match variant.key {
                        VariantKey::Identifier { name }
                        | VariantKey::NumberLiteral { value: name } => name,
                    };
                    self.default_is_other &= !variant.default || name == "other";
                }
            }
        }
    }

    fn add_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.text.push_str(value),
            InlineExpression::NumberLiteral { value } => self.text.push_str(value),
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|inner| self.add_inline(inner));
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name));
                self.references.insert(format!("{}{}", id.name, attribute.unwrap_or_default()));
            }
            InlineExpression::TermReference { id, .. } => {
                self.references.insert(format!("-{}", id.name));
            }
            InlineExpression::Placeable { expression } => self.add(expression),
        }
    }
}
