//! The case record: what was asked in the order of the guide, with what is known.

use dalil_l10n::Moment;
use serde_json::{Map, Value, json};

use crate::facts::{Basis, Conclusion, Dimension, Facts, Statement};
use crate::ink::Ink;
use crate::press::{Error, Template};
use crate::sheet::Sheet;

/// All that a case record says.
#[derive(Clone, Debug)]
pub struct CaseRecord {
    /// The top of the paper.
    pub facts: Facts,
    /// The step of the ladder, once there is one.
    pub conclusion: Option<Conclusion>,
    /// The signs, dimension by dimension.
    pub dimensions: Vec<Dimension>,
    /// The rule of a dimension in words.
    pub rule: Option<String>,
    /// The sections in the order of the guide.
    pub sections: Vec<Section>,
    /// What was answered to questions that the guide does not ask any more. Their words may be gone.
    pub earlier: Vec<Entry>,
    /// How many questions more the guide asks here, which the sections do not list.
    pub unlisted: u32,
    /// Notes on the case as a whole.
    pub notes: Vec<String>,
    /// The officer's statement, once there is one.
    pub statement: Option<Statement>,
    /// The history that the record is made from; an exercise has none.
    pub history: Option<History>,
}

/// One section of the guide.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its title.
    pub title: String,
    /// Its questions, in order. An empty section is left out.
    pub entries: Vec<Entry>,
}

/// One question and what is known of it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The question's number or short code in the guide.
    pub number: Option<String>,
    /// The question.
    pub question: String,
    /// What was given. None means not asked; more than one is a conflict, and all are printed.
    pub given: Vec<Given>,
    /// Whether later answers made the question fall away: its answer is kept and counts for nothing.
    pub set_aside: bool,
}

/// One answer, with where it comes from.
#[derive(Clone, Debug)]
pub struct Given {
    /// What it says.
    pub response: Response,
    /// How the officer came to know it.
    pub basis: Option<Basis>,
    /// The officer's note.
    pub note: Option<String>,
    /// When it was given.
    pub at: Option<Moment>,
    /// Who wrote it, where more than one officer did.
    pub by: Option<String>,
}

/// What an answer says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Response {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Words: of a choice, a number, a date, a text.
    Said(String),
    /// Nobody knows.
    Unknown,
    /// The person preferred not to answer.
    Declined,
    /// It was not asked.
    NotAsked,
}

/// What the paper says of the history of the record.
#[derive(Clone, Debug)]
pub struct History {
    /// How many entries.
    pub entries: u32,
    /// When the first was written.
    pub first: Option<Moment>,
    /// When the last was written.
    pub last: Option<Moment>,
    /// The hash of the last entry, in hexadecimal.
    pub head: String,
    /// The fingerprint of the key that signs on this computer, in groups.
    pub key: String,
}

/// Sets a case record.
///
/// # Errors
/// When a word of the paper is missing or the page cannot be set; see [`Error`].
pub fn case_record(paper: &CaseRecord) -> Result<Sheet, Error> {
    let ink = Ink::new(paper.facts.language, paper.facts.digits)?;
    let mut leaf = Map::new();
    let conclusion = paper.conclusion.as_ref().map(|one| ink.conclusion(one)).transpose()?;
    leaf.insert("conclusion".to_owned(), conclusion.unwrap_or_default());
    let dimensions = paper.dimensions.iter().map(|one| ink.dimension(one));
    leaf.insert("dimensions".to_owned(), dimensions.collect::<Result<_, Error>>()?);
    leaf.insert("rule".to_owned(), ink.maybe(paper.rule.as_ref()));
    let sections = paper.sections.iter().filter(|one| !one.entries.is_empty());
    let mut sections = sections.map(|one| section(&ink, one)).collect::<Result<Vec<_>, Error>>()?;
    if !paper.earlier.is_empty() {
        let title = ink.words("paper-earlier-edition")?;
        sections.push(section(&ink, &Section { title, entries: paper.earlier.clone() })?);
    }
    leaf.insert("sections".to_owned(), Value::Array(sections));
    let unlisted = match paper.unlisted {
        0 => Value::Null,
        count => json!(ink.count("paper-unlisted", count)?),
    };
    leaf.insert("unlisted".to_owned(), unlisted);
    leaf.insert("notes".to_owned(), ink.texts(&paper.notes));
    let statement = paper.statement.as_ref().map(|one| ink.statement(one, &paper.facts));
    leaf.insert("statement".to_owned(), statement.transpose()?.unwrap_or_default());
    let history = paper.history.as_ref().filter(|_| paper.facts.proof().is_some());
    let history = history.map(|one| self::history(&ink, one)).transpose()?;
    leaf.insert("history".to_owned(), history.unwrap_or_default());
    let leaf = ink.leaf(&paper.facts, "paper-record", leaf)?;
    Sheet::set(Template::Record, paper.facts.ident("record"), &leaf)
}

fn section(ink: &Ink, section: &Section) -> Result<Value, Error> {
    let entries = section.entries.iter().map(|one| entry(ink, one));
    Ok(json!({
        "title": ink.text(&section.title),
        "entries": entries.collect::<Result<Value, Error>>()?,
    }))
}

fn entry(ink: &Ink, entry: &Entry) -> Result<Value, Error> {
    let not_asked =
        [Given { response: Response::NotAsked, basis: None, note: None, at: None, by: None }];
    let all = if entry.given.is_empty() { not_asked.as_slice() } else { &entry.given };
    let given = all.iter().map(|one| answer(ink, one));
    Ok(json!({
        "number": ink.maybe(entry.number.as_ref()),
        "question": ink.text(&entry.question),
        "set_aside": entry.set_aside,
        "given": given.collect::<Result<Value, Error>>()?,
    }))
}

fn answer(ink: &Ink, given: &Given) -> Result<Value, Error> {
    let open = |key| ink.choice("paper-response", "response", key).map(|label| ink.text(&label));
    let label = match &given.response {
        Response::Yes => open("yes")?,
        Response::No => open("no")?,
        Response::Said(label) => ink.text(label),
        Response::Unknown => open("unknown")?,
        Response::Declined => open("declined")?,
        Response::NotAsked => open("not-asked")?,
    };
    let basis = match given.basis {
        None => Value::Null,
        Some(basis) => json!({
            "key": basis.key(),
            "label": ink.choice("paper-basis", "basis", basis.key())?,
        }),
    };
    Ok(json!({
        "label": label,
        "said": matches!(given.response, Response::Yes | Response::No | Response::Said(_)),
        "asked": given.response != Response::NotAsked,
        "basis": basis,
        "note": ink.maybe(given.note.as_ref()),
        "at": given.at.map(|at| ink.moment(at)).transpose()?,
        "by": ink.maybe(given.by.as_ref()),
    }))
}

fn history(ink: &Ink, history: &History) -> Result<Value, Error> {
    Ok(json!({
        "entries": ink.count("paper-entries", history.entries)?,
        "first": history.first.map(|at| ink.moment(at)).transpose()?,
        "last": history.last.map(|at| ink.moment(at)).transpose()?,
        "head": ink.text(&history.head),
        "key": ink.text(&history.key),
    }))
}
