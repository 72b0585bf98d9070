//! What the rules make of a record, with reasons. Pure and deterministic.
//!
//! It never says what a person is. It says which step of the ladder the answers reach, which
//! answers and which row lead there, and what is still unknown.

mod gather;
mod reasons;
mod result;

pub(crate) use gather::{item_state, record};
pub use result::{
    Assessment, DimensionCount, DimensionState, Element, ElementState, Elements, Reason, SetResult,
    Unknown, UnknownKind, UrgentNeed,
};

use dalil_case::{Answers, Response};

use crate::condition::Truth;
use crate::flow::fill;
use crate::model::{DimensionKind, FactCondition, Guide, Purpose, Row, RowBasis};
use crate::record::{FormState, ItemState, Known, Record};
use crate::state::{Facts, Moves, State, dimension_facts, purpose};
use crate::tables::value_of;

/// What the answers mean.
pub fn assess(guide: &Guide, answers: &Answers) -> Assessment {
    let mut state = State::new(guide);
    fill(&mut state, guide, answers);
    let record = record(guide, &state, answers);
    conclude(guide, &state, &record)
}

/// What the answers say to the ladder, as a record that can be completed by hand.
pub fn record_of(guide: &Guide, answers: &Answers) -> Record {
    let mut state = State::new(guide);
    fill(&mut state, guide, answers);
    record(guide, &state, answers)
}

/// What a record means, whoever filled it. Names that the guide does not know count for nothing.
pub fn assess_record(guide: &Guide, record: &Record) -> Assessment {
    conclude(guide, &state_of(guide, record), record)
}

/// The state of a record: what it says is fixed, the questions that speak to the rest are open.
pub(crate) fn state_of(guide: &Guide, record: &Record) -> State {
    let tables = &guide.tables;
    let mut state = State::new(guide);
    for (id, response) in &record.said {
        if let Some(at) = tables.question_index(id.as_str()) {
            let value = value_of(guide, at, response);
            state.set(guide, at, value, &mut Moves::default());
        }
    }
    if record.age.value != crate::record::Age::Unknown {
        state.fix_age(guide, record.age.value);
    }
    for (form, known) in &record.forms {
        if known.value != FormState::Unknown
            && let Ok(at) = tables.forms.binary_search(form)
        {
            state.fix_form(at, known.value);
        }
    }
    for (key, known) in record.items.iter().filter(|(_, known)| !known.value.is_open()) {
        if let Some(at) = tables.indicator_index(key) {
            state.fix_item(guide, at, known.value == ItemState::Yes);
        }
    }
    for (id, known) in record.urgent.iter().filter(|(_, known)| !known.value.is_open()) {
        if let Ok(at) = tables.urgent.binary_search(id) {
            state.fix_urgent(at, known.value == ItemState::Yes);
        }
    }
    for (id, known) in record.acts.iter().filter(|(_, known)| !known.value.is_open()) {
        if known.from.is_empty()
            && let Ok(at) = tables.acts.binary_search(id)
        {
            state.vote_act(at, known.value == ItemState::Yes);
        }
    }
    if !record.concern.value.is_open() {
        state.fix_concern(record.concern.value == ItemState::Yes);
    }
    let named = record.set.as_ref();
    state.name_set(named.and_then(|set| guide.sets.iter().position(|it| it.id == *set)));
    state
}

pub(crate) fn conclude(guide: &Guide, state: &State, record: &Record) -> Assessment {
    let verdict = state.verdict(guide);
    let facts = state.facts(guide, verdict.set);
    let is_child = state.age().counts_as_child();
    let set = guide.sets.get(verdict.set);
    let row = guide.rows.get(verdict.row);
    let dimensions = guide.dimensions.iter().enumerate();
    let dimensions = dimensions
        .map(|(at, dimension)| {
            let tally = state.tally(guide, verdict.set, at);
            let [strong, medium, weak] = tally.yes;
            let count = DimensionCount {
                state: dimension_state(guide, state, verdict.set, at),
                strong,
                medium,
                weak,
                open: tally.open.iter().sum(),
            };
            (dimension.id.clone(), count)
        })
        .collect();
    let urgent = guide.inputs.urgent.iter().enumerate().map(|(at, (id, question))| {
        let known = record.urgent.get(id).cloned().unwrap_or_default();
        let asked = guide.tables.question_index(question.as_str());
        let ask_first =
            state.urgent(at) == Truth::Unknown && asked.is_some_and(|at| state.is_shown(at));
        UrgentNeed { id: id.clone(), state: known.value, ask_first, answers: known.from }
    });
    Assessment {
        conclusion: verdict.conclusion,
        act_now: verdict.act_now,
        row: row.map(|row| row.id.clone()).unwrap_or_default(),
        basis: row.map_or(RowBasis::Ladder, |row| row.basis),
        age: state.age(),
        counts_as_child: is_child,
        set: set.map(|set| set.id.clone()).unwrap_or_default(),
        provisional: set.is_some_and(|set| set.provisional),
        sets: set_results(guide, state, is_child),
        elements: elements(guide, state, verdict.set, facts),
        means_needed: !is_child,
        purpose: purpose(facts),
        dimensions,
        urgent: urgent.collect(),
        routes: routes(guide, state, record, facts, verdict.set),
        signs: guide
            .signs
            .iter()
            .enumerate()
            .filter(|(at, _)| state.sign(*at) == Truth::True)
            .map(|(_, sign)| sign.key.clone())
            .collect(),
        reasons: reasons::reasons(guide, state, record, &verdict, facts),
        unknown: reasons::unknown(guide, state, record, verdict.set),
    }
}

fn set_results(guide: &Guide, state: &State, is_child: bool) -> Vec<SetResult> {
    let results = state.active_sets(guide).into_iter().filter_map(|at| {
        let set = guide.sets.get(at)?;
        let row: &Row = guide.rows.get(guide.row_for(state.facts(guide, at), is_child))?;
        Some(SetResult {
            set: set.id.clone(),
            row: row.id.clone(),
            conclusion: row.conclusion,
            provisional: set.provisional,
        })
    });
    results.collect()
}

/// Positive, else open if it could become so, else not positive.
pub(crate) fn dimension_state(
    guide: &Guide,
    state: &State,
    set: usize,
    dimension: usize,
) -> DimensionState {
    use crate::state::bits::{ANY_DIMENSION, THEN};
    let kind = guide.dimensions.get(dimension).map_or(DimensionKind::Deception, |it| it.kind);
    let facts = dimension_facts(guide, kind, state.tally(guide, set, dimension));
    if facts & ANY_DIMENSION != 0 {
        DimensionState::Positive
    } else if facts & ANY_DIMENSION << THEN != 0 {
        DimensionState::Open
    } else {
        DimensionState::NotPositive
    }
}

fn elements(guide: &Guide, state: &State, set: usize, facts: Facts) -> Elements {
    let acts = (0..guide.tables.acts.len()).map(|act| state.act(act)).collect::<Vec<_>>();
    let act = if acts.contains(&Truth::True) {
        ElementState::Indicated
    } else if !acts.is_empty() && acts.iter().all(|truth| *truth == Truth::False) {
        ElementState::NotIndicated
    } else {
        ElementState::Open
    };
    let means = guide.dimensions.iter().enumerate().filter(|(_, it)| it.kind.is_means());
    let means = means.map(|(at, _)| dimension_state(guide, state, set, at)).collect::<Vec<_>>();
    let means = if means.contains(&DimensionState::Positive) {
        ElementState::Indicated
    } else if means.contains(&DimensionState::Open) {
        ElementState::Open
    } else {
        ElementState::NotIndicated
    };
    let purpose = match purpose(facts) {
        Purpose::Yes => ElementState::Indicated,
        Purpose::Suspected | Purpose::Open => ElementState::Open,
        Purpose::No => ElementState::NotIndicated,
    };
    Elements { act, means, purpose }
}

fn routes(guide: &Guide, state: &State, record: &Record, facts: Facts, set: usize) -> Vec<String> {
    let scene = Scene { guide, state, record, facts, set };
    let open = guide.routes.iter().filter(|route| scene.holds(&route.when));
    open.map(|route| route.id.clone()).collect()
}

struct Scene<'s> {
    guide: &'s Guide,
    state: &'s State,
    record: &'s Record,
    facts: Facts,
    set: usize,
}

impl Scene<'_> {
    /// A route is shown when its condition is known to hold.
    fn holds(&self, condition: &FactCondition) -> bool {
        let Self { guide, state, .. } = self;
        match condition {
            FactCondition::Always => true,
            FactCondition::All(all) => all.iter().all(|it| self.holds(it)),
            FactCondition::Any(any) => any.iter().any(|it| self.holds(it)),
            FactCondition::Not(not) => !self.holds(not),
            FactCondition::Purpose(purposes) => purposes.contains(&purpose(self.facts)),
            FactCondition::Fact(fact) => self.facts & crate::state::fact_bit(*fact) != 0,
            FactCondition::CouldRise => false,
            FactCondition::AnyYes(keys) => keys.iter().any(|key| {
                let item = guide.tables.indicator_index(key);
                item.is_some_and(|item| state.item(item) == Truth::True)
            }),
            FactCondition::Positive(id) => {
                let at = guide.dimensions.iter().position(|it| it.id == *id);
                at.is_some_and(|at| {
                    dimension_state(guide, state, self.set, at) == DimensionState::Positive
                })
            }
            FactCondition::AgeIs(ages) => ages.contains(&state.age()),
            FactCondition::Answer(condition) => {
                state.test(&guide.tables.test(condition, guide)) == Truth::True
            }
            FactCondition::AnythingSaid => self.anything_said(),
        }
    }

    /// Whether anything came up that calls for care, or was asked and stays open. A no, and what
    /// nobody asked, say nothing.
    fn anything_said(&self) -> bool {
        let says =
            |known: &Known<ItemState>| !matches!(known.value, ItemState::No | ItemState::NotAsked);
        let record = self.record;
        let items = record.items.values().chain(record.urgent.values()).chain(record.acts.values());
        let forms = record.forms.values().map(|known| known.value);
        let age = record.said.get(&self.guide.inputs.age);
        items.chain([&record.concern]).any(says)
            || forms.into_iter().any(|it| matches!(it, FormState::Confirmed | FormState::Suspected))
            || age.is_some_and(|age| *age != Response::NotAsked)
    }
}
