//! Whether a translation says all that the reference says, with the same variables.
//! It compares shapes, never meanings: it must not decide whether a translation is good.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast;
use fluent_syntax::parser;

use crate::ReviewState;

/// One way in which a file of words is not as it must be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// The file is not Fluent; holds what could not be read.
    Unreadable(String),
    /// The first line does not tell the review state.
    NoReviewState,
    /// A message says nothing.
    Empty(String),
    /// A message holds a tag or an entity of HTML.
    Html(String),
    /// The reference has it, the translation does not.
    Missing(String),
    /// The translation has it, the reference does not.
    Orphan(String),
    /// A variable of the reference is not used.
    VariableLost(String, String),
    /// A variable is used that the reference neither uses nor declares as `# $name`.
    VariableUnknown(String, String),
    /// The reference selects by this variable, the translation does not.
    SelectorLost(String, String),
    /// The named choices of a selector are not the same; numbers and plural forms may differ.
    ChoicesDiffer(String, String),
}

impl fmt::Display for Difference {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(what) => write!(out, "cannot be read as Fluent near: {what}"),
            Self::NoReviewState => write!(out, "the first line is not '### review: unreviewed'"),
            Self::Empty(id) => write!(out, "{id} says nothing"),
            Self::Html(id) => write!(out, "{id} holds HTML"),
            Self::Missing(id) => write!(out, "{id} is missing"),
            Self::Orphan(id) => write!(out, "{id} is not in the reference"),
            Self::VariableLost(id, name) => write!(out, "{id} does not use ${name}"),
            Self::VariableUnknown(id, name) => write!(out, "{id} uses an unknown ${name}"),
            Self::SelectorLost(id, name) => write!(out, "{id} does not select by ${name}"),
            Self::ChoicesDiffer(id, name) => write!(out, "{id} has other choices of ${name}"),
        }
    }
}

/// What is wrong with a file of words by itself.
#[must_use]
pub fn examine(source: &str) -> Vec<Difference> {
    let mut found = Vec::new();
    if ReviewState::of(source).is_none() {
        found.push(Difference::NoReviewState);
    }
    match shapes(source) {
        Err(difference) => found.push(difference),
        Ok(shapes) => {
            for (id, shape) in shapes {
                if shape.text.trim().is_empty() && shape.variables.is_empty() && !shape.refers {
                    found.push(Difference::Empty(id.clone()));
                }
                if holds_html(&shape.text) {
                    found.push(Difference::Html(id));
                }
            }
        }
    }
    found
}

/// How a translation departs from the reference.
#[must_use]
pub fn compare(reference: &str, translation: &str) -> Vec<Difference> {
    let (reference, translation) = match (shapes(reference), shapes(translation)) {
        (Ok(reference), Ok(translation)) => (reference, translation),
        (Err(difference), _) | (_, Err(difference)) => return vec![difference],
    };
    let mut found = Vec::new();
    for (id, wanted) in &reference {
        match translation.get(id) {
            None => found.push(Difference::Missing(id.clone())),
            Some(given) => differ(id, wanted, given, &mut found),
        }
    }
    found.extend(
        translation
            .keys()
            .filter(|id| !reference.contains_key(*id))
            .map(|id| Difference::Orphan(id.clone())),
    );
    found.sort();
    found
}

fn differ(id: &str, wanted: &Shape, given: &Shape, found: &mut Vec<Difference>) {
    let pair = |name: &String| (id.to_owned(), name.clone());
    for name in wanted.variables.difference(&given.variables) {
        let (id, name) = pair(name);
        found.push(Difference::VariableLost(id, name));
    }
    for name in given.variables.difference(&wanted.variables) {
        if !wanted.declared.contains(name) {
            let (id, name) = pair(name);
            found.push(Difference::VariableUnknown(id, name));
        }
    }
    for (name, choices) in &wanted.choices {
        // A plural need not exist in the other language; a named choice must.
        if choices.is_empty() || !given.variables.contains(name) {
            continue;
        }
        let (id, owned) = pair(name);
        match given.choices.get(name) {
            None => found.push(Difference::SelectorLost(id, owned)),
            Some(other) if other != choices => found.push(Difference::ChoicesDiffer(id, owned)),
            Some(_) => {}
        }
    }
}

/// The parts of a message that every language must share.
#[derive(Default)]
struct Shape {
    variables: BTreeSet<String>,
    declared: BTreeSet<String>,
    /// Selector variables and their named choices, without numbers and plural forms.
    choices: BTreeMap<String, BTreeSet<String>>,
    text: String,
    refers: bool,
}

fn shapes(source: &str) -> Result<BTreeMap<String, Shape>, Difference> {
    let resource = parser::parse(source).map_err(|(resource, errors)| {
        let junk = resource.body.iter().find_map(|entry| match entry {
            ast::Entry::Junk { content } => Some(content.lines().next().unwrap_or("").to_owned()),
            _ => None,
        });
        let reason = || errors.first().map(ToString::to_string).unwrap_or_default();
        Difference::Unreadable(junk.unwrap_or_else(reason))
    })?;
    let mut shapes = BTreeMap::new();
    for entry in &resource.body {
        let (id, value, attributes, comment) = match entry {
            ast::Entry::Message(message) => (
                message.id.name.to_owned(),
                message.value.as_ref(),
                &message.attributes,
                &message.comment,
            ),
            ast::Entry::Term(term) => {
                (format!("-{}", term.id.name), Some(&term.value), &term.attributes, &term.comment)
            }
            _ => continue,
        };
        let declared = comment.as_ref().map(declared).unwrap_or_default();
        if let Some(value) = value {
            shapes.insert(id.clone(), shape(value, &declared));
        }
        for attribute in attributes {
            let id = format!("{id}.{}", attribute.id.name);
            shapes.insert(id, shape(&attribute.value, &declared));
        }
    }
    Ok(shapes)
}

/// `# $count (Number)` lets a language use `$count` even where the reference does not need it.
fn declared(comment: &ast::Comment<&str>) -> BTreeSet<String> {
    let names = comment.content.iter().flat_map(|line| line.split_whitespace());
    names
        .filter_map(|word| word.strip_prefix('$'))
        .map(|name| name.trim_end_matches([':', ',', '.', ';']).to_owned())
        .collect()
}

fn shape(pattern: &ast::Pattern<&str>, declared: &BTreeSet<String>) -> Shape {
    let mut shape = Shape { declared: declared.clone(), ..Shape::default() };
    shape.read(pattern);
    shape
}

impl Shape {
    fn read(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.text.push_str(value),
                ast::PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                if let Some(name) = selected(selector) {
                    let named = variants.iter().filter_map(|variant| match &variant.key {
                        ast::VariantKey::Identifier { name } if !is_plural(name) => {
                            Some((*name).to_owned())
                        }
                        _ => None,
                    });
                    let named: BTreeSet<String> = named.collect();
                    self.choices.entry(name).or_default().extend(named);
                }
                for variant in variants {
                    self.read(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            ast::InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
            ast::InlineExpression::StringLiteral { value } => self.text.push_str(value),
            ast::InlineExpression::NumberLiteral { value } => self.text.push_str(value),
            ast::InlineExpression::MessageReference { .. }
            | ast::InlineExpression::TermReference { .. } => self.refers = true,
        }
    }
}

fn selected(selector: &ast::InlineExpression<&str>) -> Option<String> {
    match selector {
        ast::InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            selected(arguments.positional.first()?)
        }
        _ => None,
    }
}

fn is_plural(key: &str) -> bool {
    matches!(key, "zero" | "one" | "two" | "few" | "many" | "other")
}

/// A tag or an entity; a lone `<` or `&` is a character like any other.
fn holds_html(text: &str) -> bool {
    let starts = |mark: char, allowed: fn(char) -> bool| {
        text.split(mark).skip(1).any(|rest| rest.starts_with(allowed))
    };
    let tag = starts('<', |next| next.is_ascii_alphabetic() || next == '/' || next == '!');
    let entity = text.split('&').skip(1).any(|rest| {
        rest.split_once(';').is_some_and(|(name, _)| {
            !name.is_empty()
                && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '#')
        })
    });
    tag || entity
}
