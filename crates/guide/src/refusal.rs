//! An answer that a question does not take. Data only, never the person's words.

use dalil_case::{QuestionId, Response};

use crate::model::{Guide, Kind, Question};

/// Why an answer is refused. Nothing is changed by a refused answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The guide has no such question.
    UnknownQuestion(QuestionId),
    /// The question is reserved for old cases.
    RetiredQuestion(QuestionId),
    /// The question takes another kind of answer.
    UnsuitedResponse(QuestionId),
    /// The question has no such choice.
    UnknownChoice(QuestionId, String),
    /// The number is below or above what the question takes.
    NumberOutOfRange(QuestionId, i64),
    /// The date is not `2024`, `2024-03` or `2024-03-09`, or is on no calendar.
    DateMalformed(QuestionId),
}

impl Refusal {
    /// A stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownQuestion(_) => "unknown-question",
            Self::RetiredQuestion(_) => "retired-question",
            Self::UnsuitedResponse(_) => "unsuited-response",
            Self::UnknownChoice(..) => "unknown-choice",
            Self::NumberOutOfRange(..) => "number-out-of-range",
            Self::DateMalformed(_) => "date-malformed",
        }
    }

    /// The question it is about.
    pub fn question(&self) -> &QuestionId {
        match self {
            Self::UnknownQuestion(id)
            | Self::RetiredQuestion(id)
            | Self::UnsuitedResponse(id)
            | Self::UnknownChoice(id, _)
            | Self::NumberOutOfRange(id, _)
            | Self::DateMalformed(id) => id,
        }
    }
}

impl Guide {
    /// Whether the question takes this response.
    ///
    /// # Errors
    /// The reason why it does not.
    pub fn admit(&self, id: &QuestionId, response: &Response) -> Result<&Question, Refusal> {
        let question = self.question(id).ok_or_else(|| Refusal::UnknownQuestion(id.clone()))?;
        if question.retired {
            return Err(Refusal::RetiredQuestion(id.clone()));
        }
        let suits = match (question.kind, response) {
            (_, Response::Unknown | Response::Declined | Response::NotAsked) => true,
            (Kind::YesNo | Kind::Statement, Response::Yes | Response::No) => true,
            (Kind::Text, Response::Text(_)) => true,
            (Kind::Choice, Response::Choice(choice)) => {
                if question.choice(choice).is_none_or(|choice| choice.retired) {
                    return Err(Refusal::UnknownChoice(id.clone(), choice.clone()));
                }
                true
            }
            (Kind::Number, Response::Number(number)) => {
                let low = question.min.is_some_and(|min| *number < min);
                let high = question.max.is_some_and(|max| *number > max);
                if low || high {
                    return Err(Refusal::NumberOutOfRange(id.clone(), *number));
                }
                true
            }
            (Kind::Date, Response::Date(date)) => {
                if !is_partial_date(date) {
                    return Err(Refusal::DateMalformed(id.clone()));
                }
                true
            }
            _ => false,
        };
        if suits { Ok(question) } else { Err(Refusal::UnsuitedResponse(id.clone())) }
    }
}

/// `2024`, `2024-03` or `2024-03-09`, on the calendar.
fn is_partial_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let part = |part: Option<&str>, digits: usize| match part {
        None => Some(None),
        Some(part) if part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()) => {
            part.parse::<u32>().ok().map(Some)
        }
        Some(_) => None,
    };
    let (Some(Some(year)), Some(month), Some(day)) =
        (part(parts.next(), 4), part(parts.next(), 2), part(parts.next(), 2))
    else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        None => return day.is_none(),
        Some(2) if leap => 29,
        Some(2) => 28,
        Some(4 | 6 | 9 | 11) => 30,
        Some(1 | 3 | 5 | 7 | 8 | 10 | 12) => 31,
        Some(_) => return false,
    };
    parts.next().is_none() && day.is_none_or(|day| (1..=days).contains(&day))
}
