//! Which answer the rules take while two that were given apart stand side by side: the one that
//! protects the person more. Both stay in the case, and whoever looks sees both.
//!
//! The rules themselves say which that is: of the values that stand, those are taken together that
//! lead highest. Where that is equal, what leaves a question open is taken before what closes it.

use dalil_case::{Answer, Answers, Case, Field, QuestionId, Response};

use crate::assess::{Assessment, DimensionState, ElementState, assess};
use crate::model::{Conclusion, Guide, Purpose};
use crate::record::ItemState;

/// Readings that are tried one by one; of more, each question is looked at in turn.
const MOST: usize = 256;

/// What is known for each question, as the rules take it.
pub fn protective(guide: &Guide, case: &Case) -> Answers {
    let mut answers = case.answers();
    let apart: Vec<(&QuestionId, Vec<Option<Answer>>)> = case
        .answers
        .iter()
        .filter(|(_, field)| field.is_conflict())
        .map(|(question, field)| (question, standing(field)))
        .collect();
    let readings = apart.iter().try_fold(1_usize, |all, (_, values)| {
        all.checked_mul(values.len()).filter(|all| *all <= MOST)
    });
    match readings {
        Some(1) => {}
        Some(count) => {
            let mut best = None;
            for reading in 0..count {
                let mut tried = answers.clone();
                let mut rest = reading;
                for (question, values) in &apart {
                    put(&mut tried, question, values.get(rest % values.len()));
                    rest /= values.len();
                }
                let weight = weight(guide, &tried);
                if best.as_ref().is_none_or(|(known, _)| weight > *known) {
                    best = Some((weight, tried));
                }
            }
            if let Some((_, tried)) = best {
                answers = tried;
            }
        }
        None => one_by_one(guide, &apart, &mut answers),
    }
    answers
}

/// Whether the answer that is taken for a question protects more than every other that stands; false
/// where they protect alike, and the latest is taken. `taken` is what [`protective`] gives.
pub fn protects_more(guide: &Guide, case: &Case, taken: &Answers, question: &QuestionId) -> bool {
    let Some(field) = case.answers.get(question) else { return false };
    let known = weight(guide, taken);
    let mut others = standing(field);
    others.retain(|value| value.as_ref() != taken.get(question));
    others.iter().all(|value| {
        let mut tried = taken.clone();
        put(&mut tried, question, Some(value));
        weight(guide, &tried) < known
    })
}

/// Each question in turn, until nothing leads higher any more.
fn one_by_one(guide: &Guide, apart: &[(&QuestionId, Vec<Option<Answer>>)], answers: &mut Answers) {
    let mut known = weight(guide, answers);
    let mut is_higher = true;
    while is_higher {
        is_higher = false;
        for (question, values) in apart {
            for value in values {
                let mut tried = answers.clone();
                put(&mut tried, question, Some(value));
                let weight = weight(guide, &tried);
                if weight > known {
                    (known, *answers, is_higher) = (weight, tried, true);
                }
            }
        }
    }
}

/// The values of a question that nobody has decided between, the latest first.
fn standing(field: &Field<Option<Answer>>) -> Vec<Option<Answer>> {
    let all = std::iter::once(field.latest()).chain(field.others());
    all.map(|kept| kept.value.clone()).collect()
}

fn put(answers: &mut Answers, question: &QuestionId, value: Option<&Option<Answer>>) {
    match value {
        Some(Some(answer)) => drop(answers.insert(question.clone(), answer.clone())),
        Some(None) => drop(answers.remove(question)),
        None => {}
    }
}

/// How far a reading protects: greater is more. Compared from the first part on.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Weight {
    act_now: bool,
    conclusion: Conclusion,
    counts_as_child: bool,
    urgent: usize,
    urgent_open: usize,
    positive: usize,
    purpose: u8,
    elements: u8,
    signs: [usize; 4],
    routes: usize,
    open: usize,
    answered_open: usize,
}

/// What a reading weighs.
pub(crate) fn weight(guide: &Guide, answers: &Answers) -> Weight {
    let found = assess(guide, answers);
    let urgent = |wanted: fn(ItemState) -> bool| {
        found.urgent.iter().filter(|need| wanted(need.state)).count()
    };
    let sum = |part: fn(&crate::DimensionCount) -> usize| {
        found.dimensions.values().map(part).sum::<usize>()
    };
    let positive =
        found.dimensions.values().filter(|count| count.state == DimensionState::Positive);
    Weight {
        act_now: found.act_now,
        conclusion: found.conclusion,
        counts_as_child: found.counts_as_child,
        urgent: urgent(|state| state == ItemState::Yes),
        urgent_open: urgent(ItemState::is_open),
        positive: positive.count(),
        purpose: match found.purpose {
            Purpose::Yes => 3,
            Purpose::Suspected => 2,
            Purpose::Open => 1,
            Purpose::No => 0,
        },
        elements: elements(&found),
        signs: [
            sum(|count| count.strong),
            sum(|count| count.medium),
            sum(|count| count.weak),
            found.signs.len(),
        ],
        routes: found.routes.len(),
        open: sum(|count| count.open),
        answered_open: answers.values().filter(|one| is_open(one)).count(),
    }
}

fn is_open(answer: &Answer) -> bool {
    Response::is_open(&answer.response)
}

fn elements(found: &Assessment) -> u8 {
    let of = |state| match state {
        ElementState::Indicated => 2,
        ElementState::Open => 1,
        ElementState::NotIndicated => 0,
    };
    of(found.elements.act) + of(found.elements.means) + of(found.elements.purpose)
}
