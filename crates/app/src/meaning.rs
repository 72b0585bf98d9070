//! What the rules make of a case, as the screens see it: ids and counts.

use std::collections::BTreeMap;

use dalil_case::Response;
use dalil_guide::{Asked, Conclusion as Rung, Flow, FormState, ItemState, Spoken};
use dalil_guide::{Assessment, DimensionState as Rule, Element, ElementState as Stands, Reason};
use dalil_guide::{Grade as GuideGrade, Purpose};
use dalil_ipc::{
    Conclusion, DimensionState, DimensionView, ElementState, ElementView, Evidence, Grade, Meaning,
    NewSign,
};

use crate::response::basis_id;

/// Shows an assessment beside the flow that it was made of.
pub(crate) fn view(flow: &Flow, assessment: &Assessment) -> Meaning {
    Meaning {
        conclusion: rung(assessment.conclusion),
        row: assessment.row.clone(),
        act_now: urgent(assessment, |state| state == ItemState::Yes),
        urgent_open: urgent_open(flow, assessment),
        set: assessment.set.clone(),
        provisional: assessment.provisional,
        elements: [Element::Act, Element::Means, Element::Purpose]
            .map(|element| show_element(assessment, element))
            .into(),
        dimensions: dimensions(flow, assessment),
        ask_next: flow.ask_next().iter().map(ToString::to_string).collect(),
        unknown: left_open(flow),
        routes: assessment.routes.clone(),
    }
}

/// A rung in the words of the screens.
pub(crate) fn rung(rung: Rung) -> Conclusion {
    match rung {
        Rung::StrongGrounds => Conclusion::StrongGrounds,
        Rung::GroundsToRefer => Conclusion::GroundsToRefer,
        Rung::NotEnoughInformation => Conclusion::NotEnoughInformation,
        Rung::OtherRoute => Conclusion::OtherRoute,
    }
}

/// A rung by its stable id.
pub(crate) fn rung_from(id: &str) -> Option<Conclusion> {
    Rung::ALL.into_iter().find(|rung| rung.id() == id).map(self::rung)
}

/// The stable id of a rung.
pub(crate) fn rung_id(conclusion: Conclusion) -> &'static str {
    let same = |candidate: &Rung| rung(*candidate) == conclusion;
    Rung::ALL.into_iter().find(same).map_or("other-route", Rung::id)
}

/// Signs that a change of answers added, with their grade in the set that counts.
pub(crate) fn new_signs(
    flow: &Flow,
    assessment: &Assessment,
    items: &BTreeMap<String, ItemState>,
) -> Vec<NewSign> {
    let added = items.iter().filter(|(_, state)| **state == ItemState::Yes);
    added
        .filter_map(|(key, _)| {
            let grade = flow.guide().indicator(key)?.grades.get(&assessment.set)?;
            Some(NewSign { indicator: key.clone(), grade: self::grade(*grade) })
        })
        .collect()
}

fn urgent(assessment: &Assessment, wanted: impl Fn(ItemState) -> bool) -> Vec<String> {
    let needs = assessment.urgent.iter().filter(|need| wanted(need.state));
    needs.map(|need| need.id.clone()).collect()
}

/// The questions behind urgent needs of which nothing is known yet.
fn urgent_open(flow: &Flow, assessment: &Assessment) -> Vec<String> {
    let inputs = &flow.guide().inputs.urgent;
    let open = assessment.urgent.iter().filter(|need| need.ask_first);
    open.filter_map(|need| inputs.get(&need.id)).map(ToString::to_string).collect()
}

/// Questions that were put and stay open; what nobody asked yet is not among them.
fn left_open(flow: &Flow) -> Vec<String> {
    let open = flow.asked().filter(|question| flow.state(&question.id) == Asked::Open);
    open.map(|question| question.id.to_string()).collect()
}

fn show_element(assessment: &Assessment, element: Element) -> ElementView {
    let (id, stands) = match element {
        Element::Act => ("act", assessment.elements.act),
        Element::Means => ("means", assessment.elements.means),
        Element::Purpose => ("purpose", assessment.elements.purpose),
    };
    let suspected = element == Element::Purpose && assessment.purpose == Purpose::Suspected;
    let state = match stands {
        _ if suspected => ElementState::Suspected,
        Stands::Indicated => ElementState::Indicated,
        Stands::Open => ElementState::Open,
        Stands::NotIndicated => ElementState::NotIndicated,
    };
    let reasons = assessment.reasons.iter();
    let evidence = reasons.filter(|reason| elements_of(reason).contains(&element));
    ElementView { id: id.to_owned(), state, evidence: evidence.filter_map(show_reason).collect() }
}

fn elements_of(reason: &Reason) -> &[Element] {
    match reason {
        Reason::Form { elements, .. }
        | Reason::Act { elements, .. }
        | Reason::Indicator { elements, .. } => elements,
        _ => &[],
    }
}

/// A reason as evidence: its words, and the first answer behind it.
fn show_reason(reason: &Reason) -> Option<Evidence> {
    let evidence = |words: String, answers: &[Spoken], grade, source| {
        let spoken = speaking(answers)?;
        let basis = basis_id(spoken.basis).to_owned();
        Some(Evidence { words, question: spoken.question.to_string(), basis, grade, source })
    };
    match reason {
        Reason::Form { form, state, answers, .. } if *state != FormState::None => {
            evidence(format!("form-{form}"), answers, None, None)
        }
        Reason::Act { act, answers, .. } => evidence(format!("act-{act}"), answers, None, None),
        Reason::Indicator { indicator, grade, source, answers, .. } => evidence(
            format!("ind-{indicator}"),
            answers,
            grade.map(self::grade),
            Some(source.clone()),
        ),
        _ => None,
    }
}

/// The answer that says it, before answers that merely speak to it.
fn speaking(answers: &[Spoken]) -> Option<&Spoken> {
    let says = |spoken: &&Spoken| spoken.response != Response::No && !spoken.response.is_open();
    answers.iter().find(says).or_else(|| answers.first())
}

fn dimensions(flow: &Flow, assessment: &Assessment) -> Vec<DimensionView> {
    let record = flow.record();
    let asked = |dimension: &str| {
        record.items.iter().any(|(key, known)| {
            known.value != ItemState::NotAsked
                && flow.guide().indicator(key).is_some_and(|found| found.dimension == dimension)
        })
    };
    let guide = flow.guide().clone();
    let counted = guide.dimensions.iter().filter_map(|dimension| {
        Some((dimension.id.as_str(), assessment.dimensions.get(&dimension.id)?))
    });
    counted
        .map(|(id, count)| DimensionView {
            id: id.to_owned(),
            state: match count.state {
                Rule::Positive => DimensionState::Positive,
                Rule::Open => DimensionState::Open,
                Rule::NotPositive => DimensionState::NotPositive,
            },
            strong: counted_as(count.strong),
            medium: counted_as(count.medium),
            weak: counted_as(count.weak),
            asked: asked(id),
            evidence: evidence_of(assessment, id),
        })
        .collect()
}

fn evidence_of(assessment: &Assessment, wanted: &str) -> Vec<Evidence> {
    let of_dimension = |reason: &&Reason| matches!(reason, Reason::Indicator { dimension, grade: Some(_), .. } if dimension == wanted);
    let mut evidence: Vec<Evidence> =
        assessment.reasons.iter().filter(of_dimension).filter_map(show_reason).collect();
    evidence.sort_by_key(|one| one.grade);
    evidence
}

fn grade(grade: GuideGrade) -> Grade {
    match grade {
        GuideGrade::Strong => Grade::Strong,
        GuideGrade::Medium => Grade::Medium,
        GuideGrade::Weak => Grade::Weak,
    }
}

fn counted_as(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
