//! Conditions look back, never ahead: the order of the guide is the order of evaluation.

use std::collections::{BTreeMap, BTreeSet};

use super::Register;
use crate::condition::Condition;
use crate::finding::Code;
use crate::model::{Audience, Inputs, Question};

pub(super) fn check(questions: &[Question], inputs: &Inputs, register: &mut Register) {
    let places = questions.iter().enumerate();
    let places = places.map(|(at, question)| (question.id.as_str(), at)).collect();
    let needs = questions
        .iter()
        .map(|question| needs(question, questions, inputs, &places))
        .collect::<Vec<_>>();
    let mut in_cycles = BTreeSet::new();
    for (at, question) in questions.iter().enumerate() {
        if in_cycles.contains(&at) {
            continue;
        }
        let Some(cycle) = cycle_through(at, &needs) else { continue };
        let names = cycle.iter().filter_map(|&at| questions.get(at)).map(|it| it.id.as_str());
        let names = names.collect::<Vec<_>>().join(" → ");
        let finding = register.declared_at("question", question.id.as_str(), Code::ConditionCycle);
        register.find(finding.with("cycle", names));
        in_cycles.extend(cycle);
    }
    for (at, question) in questions.iter().enumerate().filter(|(at, _)| !in_cycles.contains(at)) {
        for later in needs.get(at).into_iter().flatten().filter(|&&needed| needed >= at) {
            let Some(later) = questions.get(*later) else { continue };
            let code = Code::ForwardReference;
            let finding = register.declared_at("question", question.id.as_str(), code);
            register.find(finding.with("later", &later.id));
        }
    }
}

/// The questions that must be known before it is known whether this one is asked.
fn needs(
    question: &Question,
    questions: &[Question],
    inputs: &Inputs,
    places: &BTreeMap<&str, usize>,
) -> BTreeSet<usize> {
    let mut needed = BTreeSet::new();
    if question.retired {
        return needed;
    }
    if question.audience != Audience::Any {
        needed.extend(places.get(inputs.age.as_str()));
    }
    let Some(when) = &question.when else { return needed };
    when.each_leaf(&mut |leaf| match leaf {
        Condition::OneOf(subject, _) | Condition::AtLeast(subject, _) => {
            needed.extend(places.get(subject.as_str()));
        }
        Condition::Indicator(key, _) => {
            let speaking = questions.iter().enumerate().filter(|(_, it)| speaks_to(it, key));
            needed.extend(speaking.map(|(at, _)| at));
        }
        Condition::All(_) | Condition::Any(_) | Condition::Not(_) => {}
    });
    needed
}

/// Whether an answer to the question can make the indicator yes or no.
pub(crate) fn speaks_to(question: &Question, key: &str) -> bool {
    let mut keys = question
        .indicators
        .iter()
        .chain(&question.closes)
        .chain(
            question
                .choices
                .iter()
                .flat_map(|choice| choice.indicators.iter().chain(&choice.closes)),
        )
        .chain(question.thresholds.iter().flat_map(|threshold| &threshold.indicators));
    !question.retired && keys.any(|known| known == key)
}

/// A way from a question over what it needs back to itself.
fn cycle_through(start: usize, needs: &[BTreeSet<usize>]) -> Option<Vec<usize>> {
    let mut seen = BTreeSet::new();
    let mut path = vec![start];
    walk(start, start, needs, &mut seen, &mut path).then_some(path)
}

fn walk(
    at: usize,
    start: usize,
    needs: &[BTreeSet<usize>],
    seen: &mut BTreeSet<usize>,
    path: &mut Vec<usize>,
) -> bool {
    for &next in needs.get(at).into_iter().flatten() {
        if next == start {
            path.push(next);
            return true;
        }
        if seen.insert(next) {
            path.push(next);
            if walk(next, start, needs, seen, path) {
                return true;
            }
            path.pop();
        }
    }
    false
}
