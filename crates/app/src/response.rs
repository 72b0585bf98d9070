//! Between what a screen sends and what a case keeps. Whether an answer fits its question is for
//! the guide to say.

use dalil_case::{Answer, Basis, Response};
use dalil_guide::{Pass, Question};
use dalil_ipc::{AnswerInput, AnswerView, FailureCode};

use crate::failure::Trouble;

/// The longest text, in characters.
pub(crate) const MAX_TEXT: usize = 4000;

/// The longest name or function, in characters.
pub(crate) const MAX_NAME: usize = 120;

/// Reads what a screen sent; `None` takes the answer back.
pub(crate) fn read(input: &AnswerInput) -> Result<Option<Answer>, Trouble> {
    let Some(kind) = input.response.as_deref() else { return Ok(None) };
    let basis = basis_from(&input.basis).ok_or(FailureCode::ResponseUnfit)?;
    let response = match (kind, input.value.as_deref()) {
        ("yes", None) => Response::Yes,
        ("no", None) => Response::No,
        ("unknown", None) => Response::Unknown,
        ("declined", None) => Response::Declined,
        ("not-asked", None) => Response::NotAsked,
        ("choice", Some(id)) => Response::Choice(id.to_owned()),
        ("number", Some(number)) => {
            Response::Number(number.parse().map_err(|_| FailureCode::ResponseUnfit)?)
        }
        ("date", Some(date)) => Response::Date(date.to_owned()),
        ("text", Some(text)) => Response::Text(bounded(text)?),
        _ => return Err(FailureCode::ResponseUnfit.into()),
    };
    Ok(Some(Answer { response, basis }))
}

/// A text that is short enough to be kept.
pub(crate) fn bounded(text: &str) -> Result<String, Trouble> {
    at_most(MAX_TEXT, text)
}

/// A name, a function: what stands on one line.
pub(crate) fn short(text: &str) -> Result<String, Trouble> {
    at_most(MAX_NAME, text)
}

pub(crate) fn at_most(most: usize, text: &str) -> Result<String, Trouble> {
    if text.chars().count() > most { Err(Trouble::TooLong(most)) } else { Ok(text.to_owned()) }
}

/// Shows a kept answer.
pub(crate) fn show(answer: &Answer, saved_at: i64) -> AnswerView {
    let (response, value) = match &answer.response {
        Response::Yes => ("yes", None),
        Response::No => ("no", None),
        Response::Unknown => ("unknown", None),
        Response::Declined => ("declined", None),
        Response::NotAsked => ("not-asked", None),
        Response::Choice(id) => ("choice", Some(id.clone())),
        Response::Number(number) => ("number", Some(number.to_string())),
        Response::Date(date) => ("date", Some(date.clone())),
        Response::Text(text) => ("text", Some(text.clone())),
    };
    AnswerView {
        response: response.to_owned(),
        value,
        basis: basis_id(answer.basis).to_owned(),
        saved_at,
    }
}

/// The id of a basis, as the screens and the words know it.
pub(crate) fn basis_id(basis: Basis) -> &'static str {
    match basis {
        Basis::Seen => "seen",
        Basis::ToldByPerson => "told-by-person",
        Basis::ToldByOther => "told-by-other",
        Basis::Document => "document",
    }
}

/// The basis that a question starts with: what is looked at is seen, the rest is told.
pub(crate) fn preset_basis(question: &Question) -> Basis {
    let usual = if question.pass == Pass::QuickLook { Basis::Seen } else { Basis::ToldByPerson };
    question.basis.unwrap_or(usual)
}

fn basis_from(id: &str) -> Option<Basis> {
    [Basis::Seen, Basis::ToldByPerson, Basis::ToldByOther, Basis::Document]
        .into_iter()
        .find(|basis| basis_id(*basis) == id)
}
