//! What an event says, as names and values for whoever reads it.

use dalil_case::{Basis, Choice, Consent, Op, Response};

/// One detail of an event: a name for machines, and its value.
pub(crate) type Detail = (&'static str, String);

/// The details of an operation, in a fixed order.
pub(crate) fn details(op: &Op) -> Vec<Detail> {
    let text = |name, value: &str| (name, value.to_owned());
    let mut details = match op {
        Op::CaseOpen { code, guide, edition, guide_hash, place, language } => vec![
            text("code", code),
            text("place", place),
            text("language", language),
            text("guide", guide),
            text("edition", edition),
            ("guide-hash", guide_hash.to_string()),
        ],
        Op::CaseLink { other, reason } => vec![("case", other.to_string()), text("reason", reason)],
        Op::CaseClose { reason } | Op::CaseErase { reason } | Op::CaseReopen { reason } => {
            vec![text("reason", reason)]
        }
        Op::AnswerSet { question, response, basis } => vec![
            ("question", question.to_string()),
            ("response", response_text(response)),
            text("basis", basis_id(*basis)),
        ],
        Op::AnswerClear { question } => vec![("question", question.to_string())],
        Op::ItemAdd { list, item, value } => {
            vec![text("list", list), text("item", item), text("value", value)]
        }
        Op::ItemRemove { list, item } => vec![text("list", list), text("item", item)],
        Op::NoteAdd { question, text: words, .. } => {
            let question = question.as_ref().map(|id| ("question", id.to_string()));
            question.into_iter().chain([text("text", words)]).collect()
        }
        Op::AttachAdd { blob, media, size, name, question, .. } => {
            let about =
                [("hash", blob.to_string()), text("media", media), ("size", size.to_string())];
            let question = question.as_ref().map(|id| ("question", id.to_string()));
            let name = name.as_ref().map(|name| text("name", name));
            about.into_iter().chain(question).chain(name).collect()
        }
        Op::AttachRemove { blob, reason } => {
            vec![("hash", blob.to_string()), text("reason", reason)]
        }
        Op::ConsentSet { recipient, consent, basis } => vec![
            text("recipient", recipient),
            text("consent", consent_id(*consent)),
            text("basis", basis_id(*basis)),
        ],
        Op::ConsentWithdraw { recipient, basis } => {
            vec![text("recipient", recipient), text("basis", basis_id(*basis))]
        }
        Op::NeedSet { need, urgency } => vec![text("need", need), text("urgency", urgency)],
        Op::ServiceChoose { service, chosen } => {
            vec![text("service", service), ("chosen", chosen.to_string())]
        }
        Op::AssessmentComputed { conclusion, act_now, result_hash, .. } => vec![
            text("conclusion", conclusion),
            ("act-now", act_now.to_string()),
            ("result-hash", result_hash.to_string()),
        ],
        Op::DecisionSet { choice, conclusion, reason, statement, role, name } => vec![
            text("choice", choice_id(*choice)),
            text("conclusion", conclusion),
            text("reason", reason),
            text("statement", statement),
            text("role", role),
            text("name", name.as_deref().unwrap_or_default()),
        ],
        Op::ConflictResolve { field, chosen, reason } => vec![
            text("field", field),
            ("chosen", chosen.map(|chosen| chosen.to_string()).unwrap_or_default()),
            text("reason", reason.as_deref().unwrap_or_default()),
        ],
        Op::ShareGrant { recipient, purpose, legal_basis, .. } => vec![
            text("recipient", recipient),
            text("purpose", purpose),
            text("legal-basis", legal_basis),
        ],
        Op::ShareRevoke { recipient, reason } => {
            vec![text("recipient", recipient), text("reason", reason)]
        }
        Op::AuthorityDecide { outcome, reasons, next, role, name } => vec![
            text("conclusion", outcome),
            text("reason", reasons),
            text("next", next.as_deref().unwrap_or_default()),
            text("role", role),
            text("name", name.as_deref().unwrap_or_default()),
        ],
        Op::AuthorityAsk { question, text: words } => {
            let question = question.as_ref().map(|id| ("question", id.to_string()));
            question.into_iter().chain([text("text", words)]).collect()
        }
        Op::AuthorityAnswer { ask, text: words } => {
            vec![("ask", ask.to_string()), text("text", words)]
        }
        Op::CaseAssign { officer, reason } => {
            vec![("recipient", officer.to_string()), text("reason", reason)]
        }
        Op::Viewed { what } => vec![text("what", what)],
        Op::Printed { what, reason, words, copy } | Op::Exported { what, reason, words, copy } => {
            vec![
                text("what", what),
                text("reason", reason.as_deref().unwrap_or_default()),
                text("words", words.as_deref().unwrap_or_default()),
                ("copy", copy.map(|copy| copy.to_string()).unwrap_or_default()),
            ]
        }
    };
    details.retain(|(_, value)| !value.is_empty());
    details
}

fn response_text(response: &Response) -> String {
    match response {
        Response::Yes => "yes".to_owned(),
        Response::No => "no".to_owned(),
        Response::Unknown => "unknown".to_owned(),
        Response::Declined => "declined".to_owned(),
        Response::NotAsked => "not-asked".to_owned(),
        Response::Choice(text) | Response::Date(text) | Response::Text(text) => text.clone(),
        Response::Number(number) => number.to_string(),
    }
}

fn basis_id(basis: Basis) -> &'static str {
    match basis {
        Basis::Seen => "seen",
        Basis::ToldByPerson => "told-by-person",
        Basis::ToldByOther => "told-by-other",
        Basis::Document => "document",
    }
}

fn consent_id(consent: Consent) -> &'static str {
    match consent {
        Consent::Agrees => "agrees",
        Consent::Refuses => "refuses",
        Consent::NotAsked => "not-asked",
        Consent::Withdrawn => "withdrawn",
    }
}

fn choice_id(choice: Choice) -> &'static str {
    match choice {
        Choice::Agree => "agree",
        Choice::Raise => "raise",
        Choice::Lower => "lower",
    }
}
