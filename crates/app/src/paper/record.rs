//! The case record: every question with an answer or a note, in the order of the guide.
//!
//! Hundreds of questions that nobody put would bury the thirty that were, and read as if silence
//! meant something: they are counted in one line. An answer that is no longer asked for is part of
//! the record, and marked.

use std::collections::BTreeSet;

use dalil_case::{Answer, Case, Kept, QuestionId, Response};
use dalil_guide::Asked;
use dalil_guide::Question;
use dalil_ipc::{DimensionState, DimensionView, PaperChoice};
use dalil_report as report;

use super::wording::{Wording, basis};
use crate::bench::{Origin, Proven};
use crate::history::fingerprint;
use crate::meaning;
use crate::open_case::OpenCase;

/// Puts a case record together.
pub(crate) fn compose(
    wording: &Wording,
    warm: &OpenCase,
    choice: &PaperChoice,
    origin: &Origin,
) -> report::CaseRecord {
    let guide = warm.flow.guide();
    let meaning = meaning::view(&warm.flow, &warm.assessment);
    let mut unlisted = 0_u32;
    let mut sections = Vec::new();
    for section in &guide.sections {
        let mut entries = Vec::new();
        for question in guide.questions_of(&section.id) {
            let entry = entry(wording, warm, question, choice.notes);
            if !entry.given.is_empty() {
                entries.push(entry);
            } else if warm.flow.state(&question.id) == Asked::Unanswered {
                unlisted += 1;
            }
        }
        sections.push(report::Section {
            title: wording.say(&format!("section-{}", section.id)),
            entries,
        });
    }
    let earlier = of_earlier_editions(wording, warm, choice.notes);
    report::CaseRecord {
        facts: wording.facts.clone(),
        conclusion: Some(wording.conclusion(warm)),
        dimensions: meaning.dimensions.iter().map(|one| dimension(wording, one)).collect(),
        rule: wording.maybe("dimension-rule"),
        sections,
        earlier,
        unlisted,
        notes: notes(&warm.case, None).filter(|_| choice.notes).into_iter().collect(),
        statement: choice.statement.then(|| wording.statement(warm, origin)),
        history: match origin {
            Origin::Case(proven) => Some(history(wording, &warm.case, proven)),
            Origin::Exercise => None,
        },
    }
}

/// What was answered or noted to questions that the guide in force does not ask any more. Their
/// words may be gone with them; what was said is not.
fn of_earlier_editions(wording: &Wording, warm: &OpenCase, with_notes: bool) -> Vec<report::Entry> {
    let guide = warm.flow.guide();
    let noted = warm.case.notes.iter().filter_map(|note| note.value.question.as_ref());
    let all: BTreeSet<&QuestionId> = warm.case.answers.keys().chain(noted).collect();
    let asked = |id: &QuestionId| guide.question(id).is_some_and(|question| !question.retired);
    let gone = all.into_iter().filter(|id| !asked(id));
    gone.map(|id| report::Entry {
        number: Some(id.to_string()),
        question: wording.maybe(&format!("q-{id}.label")).unwrap_or_default(),
        given: given(wording, warm, id, guide.question(id), with_notes),
        set_aside: true,
    })
    .filter(|entry| !entry.given.is_empty())
    .collect()
}

fn entry(
    wording: &Wording,
    warm: &OpenCase,
    question: &Question,
    with_notes: bool,
) -> report::Entry {
    report::Entry {
        number: None,
        question: wording.say(&format!("q-{}.label", question.id)),
        given: given(wording, warm, &question.id, Some(question), with_notes),
        set_aside: warm.flow.state(&question.id) == Asked::NoLongerAsked,
    }
}

/// Every value of a question, the note beside the first; a note alone where there is no value.
fn given(
    wording: &Wording,
    warm: &OpenCase,
    id: &QuestionId,
    question: Option<&Question>,
    with_notes: bool,
) -> Vec<report::Given> {
    let values = warm.case.answers.get(id).into_iter();
    let values = values.flat_map(|field| std::iter::once(field.latest()).chain(field.others()));
    let mut notes = notes(&warm.case, Some(id)).filter(|_| with_notes);
    let mut given: Vec<report::Given> =
        values.filter_map(|kept| answered(wording, question, kept, &mut notes)).collect();
    if given.is_empty()
        && let Some(note) = notes
    {
        given.push(report::Given {
            response: report::Response::NotAsked,
            basis: None,
            note: Some(note),
            at: None,
            by: None,
        });
    }
    given
}

/// One value; the note of the question stands with the first.
fn answered(
    wording: &Wording,
    question: Option<&Question>,
    kept: &Kept<Option<Answer>>,
    note: &mut Option<String>,
) -> Option<report::Given> {
    let answer = kept.value.as_ref()?;
    let open = answer.response == Response::NotAsked;
    Some(report::Given {
        response: response(wording, question, &answer.response),
        basis: (!open).then(|| basis(answer.basis)),
        note: note.take(),
        at: Some(wording.wall(kept.at)),
        by: None,
    })
}

fn response(
    wording: &Wording,
    question: Option<&Question>,
    response: &Response,
) -> report::Response {
    match response {
        Response::Yes => report::Response::Yes,
        Response::No => report::Response::No,
        Response::Unknown => report::Response::Unknown,
        Response::Declined => report::Response::Declined,
        Response::NotAsked => report::Response::NotAsked,
        Response::Choice(id) => {
            // Questions that share a page may share the words of their choices.
            let own = question.map(|question| format!("q-{}-{id}", question.id));
            let page = question.and_then(|question| question.page.as_ref());
            let shared = page.map(|page| format!("page-{page}-{id}"));
            let usual = Some(format!("choice-{id}"));
            let words =
                [own, shared, usual].into_iter().flatten().find_map(|id| wording.maybe(&id));
            // Words that are gone leave the code of the choice.
            report::Response::Said(words.unwrap_or_else(|| id.clone()))
        }
        Response::Number(number) => {
            let number = wording.number(*number);
            let unit = question
                .and_then(|one| one.unit.as_ref())
                .map(|unit| wording.say(&format!("unit-{unit}")));
            report::Response::Said(unit.map_or(number.clone(), |unit| format!("{number} {unit}")))
        }
        Response::Date(text) | Response::Text(text) => report::Response::Said(text.clone()),
    }
}

fn notes(case: &Case, question: Option<&QuestionId>) -> Option<String> {
    let notes: Vec<&str> = case.notes_of(question).map(|note| note.value.text.as_str()).collect();
    let text = notes.join("\n");
    (!text.trim().is_empty()).then_some(text)
}

fn dimension(wording: &Wording, view: &DimensionView) -> report::Dimension {
    report::Dimension {
        name: wording.say(&format!("dim-{}", view.id)),
        strong: view.strong,
        medium: view.medium,
        weak: view.weak,
        state: match view.state {
            _ if !view.asked => report::RuleState::NotAsked,
            DimensionState::Positive => report::RuleState::Met,
            DimensionState::Open => report::RuleState::Open,
            DimensionState::NotPositive => report::RuleState::NotMet,
        },
    }
}

fn history(wording: &Wording, case: &Case, proven: &Proven) -> report::History {
    report::History {
        entries: u32::try_from(case.event_count).unwrap_or(u32::MAX),
        first: case.opened_at.map(|at| wording.wall(at)),
        last: case.last_at.map(|at| wording.wall(at)),
        head: proven.hashes.last().map(ToString::to_string).unwrap_or_default(),
        key: fingerprint(&proven.key.0),
    }
}
