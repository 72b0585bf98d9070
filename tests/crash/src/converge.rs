//! Five who work on one case apart, and what they all come to: whatever was exchanged when, in
//! which order, how often and with what missing, the same events make the same case, and no value
//! that nobody superseded is out of view.

pub mod model;
pub mod pure;
pub mod vaults;

use dalil_case::{
    Basis, Case, Choice, Consent, Digest, EventId, Field, Moment, Op, Recorded, Response,
};

use crate::chance::Chance;

/// How many work on the case.
pub const FIVE: usize = 5;
/// When the first of them begins.
const BEGUN: i64 = 1_795_521_600_000;
const HOUR: i64 = 3_600_000;
/// How far the clocks of the five are off: one of them by ten years, one by more than a day.
const OFF: [i64; FIVE] = [0, -90_000, 30 * HOUR, -10 * 365 * 24 * HOUR, HOUR];

/// What the clock of one of them says at a step.
fn clock(who: usize, step: i64) -> Moment {
    let off = OFF.get(who).copied().unwrap_or_default();
    Moment(BEGUN.saturating_add(off).saturating_add(step.saturating_mul(1000)))
}

/// The first event.
fn opening() -> Op {
    Op::CaseOpen {
        code: "7K-M4Q".to_owned(),
        guide: "morocco".to_owned(),
        edition: "2026.1".to_owned(),
        guide_hash: Digest([7; 32]),
        place: "Tanger".to_owned(),
        language: "fr".to_owned(),
    }
}

/// Something that one of them does who sees this much of the case.
fn something(chance: &mut Chance, case: &Case) -> Op {
    let few = chance.below(3);
    match chance.below(20) {
        0..=6 => Op::AnswerSet {
            question: format!("q{few}").as_str().into(),
            response: [Response::Yes, Response::No, Response::Text("a farm".to_owned())]
                .get(chance.below(3))
                .cloned()
                .unwrap_or(Response::Declined),
            basis: Basis::ToldByPerson,
        },
        7 => Op::AnswerClear { question: format!("q{few}").as_str().into() },
        8 => Op::ItemAdd {
            list: "children".to_owned(),
            item: format!("i{}", chance.below(2)),
            value: few.to_string(),
        },
        9 => Op::ItemRemove { list: "children".to_owned(), item: format!("i{}", chance.below(2)) },
        10 | 11 => Op::ConsentSet {
            recipient: "ngo".to_owned(),
            consent: if few == 0 { Consent::Agrees } else { Consent::Refuses },
            basis: Basis::ToldByPerson,
        },
        12 => Op::NeedSet { need: "shelter".to_owned(), urgency: few.to_string() },
        13 => Op::ServiceChoose { service: "oim".to_owned(), chosen: few == 0 },
        14 => Op::NoteAdd { question: None, text: few.to_string(), replaces: None },
        15 => Op::AssessmentComputed {
            conclusion: few.to_string(),
            act_now: few == 0,
            guide_hash: Digest([7; 32]),
            result_hash: Digest([8; 32]),
        },
        16 => Op::DecisionSet {
            choice: Choice::Agree,
            conclusion: few.to_string(),
            reason: String::new(),
            statement: "as told".to_owned(),
            role: "inspector".to_owned(),
            name: None,
        },
        17 if few == 0 => Op::CaseClose { reason: "referred".to_owned() },
        17 => Op::CaseReopen { reason: "new-facts".to_owned() },
        _ => decide(chance, case).unwrap_or_else(|| Op::Viewed { what: "case".to_owned() }),
    }
}

/// A decision between values that stand apart, if there are any.
fn decide(chance: &mut Chance, case: &Case) -> Option<Op> {
    let field = case.conflicts.get(chance.below(case.conflicts.len()))?;
    let standing = standing(case, field);
    let chosen = standing.get(chance.below(standing.len().saturating_add(1))).map(|one| one.0);
    let field = field.clone();
    Some(Op::ConflictResolve { field, chosen, reason: Some("mistake".to_owned()) })
}

/// The events whose values of a field are in view, in the order in which they are shown.
fn standing(case: &Case, name: &str) -> Vec<(EventId, Digest)> {
    fn of<T>(field: Option<&Field<T>>) -> Vec<(EventId, Digest)> {
        field.into_iter().flat_map(Field::all).map(|kept| (kept.event, kept.hash)).collect()
    }
    let (kind, key) = name.split_once('/').unwrap_or((name, ""));
    match kind {
        "answer" => of(case.answers.get(&key.into())),
        "consent" => of(case.consents.get(key)),
        "need" => of(case.needs.get(key)),
        "service" => of(case.services.get(key)),
        "decision" => of(case.decision.as_ref()),
        "assessment" => of(case.computed.as_ref()),
        "item" => {
            let (list, item) = key.split_once('/').unwrap_or((key, ""));
            of(case.items.get(&(list.to_owned(), item.to_owned())))
        }
        _ => Vec::new(),
    }
}

/// Some of these events, in any order, some of them twice.
fn carried<T: Clone>(chance: &mut Chance, events: &[T], all: bool) -> Vec<T> {
    let mut taken: Vec<T> = Vec::with_capacity(events.len());
    for event in events {
        if all || !chance.once_in(4) {
            taken.push(event.clone());
        }
        if chance.once_in(6) {
            taken.push(event.clone());
        }
    }
    for at in (1..taken.len()).rev() {
        taken.swap(at, chance.below(at.saturating_add(1)));
    }
    taken
}

/// What is wrong with the case that these events came to; nothing, if it is what the model says.
fn judge(events: &[Recorded], case: &Case) -> Option<String> {
    let model = model::Model::of(events);
    let conflicts: Vec<String> = model.conflicts();
    if case.conflicts != conflicts {
        return Some(format!("{:?} stand apart, not {:?}", conflicts, case.conflicts));
    }
    let mut heads = case.heads.clone();
    heads.sort();
    if heads != model.heads() {
        return Some("other heads".to_owned());
    }
    for field in model.fields() {
        if field == "status" || field == "opening" {
            continue;
        }
        let shown: Vec<Digest> = standing(case, field).into_iter().map(|one| one.1).collect();
        let wanted = model.values(field);
        if shown != wanted {
            return Some(format!("{field} shows {shown:?}, not {wanted:?}"));
        }
    }
    None
}
