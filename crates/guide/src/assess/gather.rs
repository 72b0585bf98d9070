//! From a state and its answers to a record: what is known, and by which answers.

use dalil_case::{Answers, Response};

use crate::condition::Truth;
use crate::model::Guide;
use crate::record::{FormState, ItemState, Known, Record, Spoken};
use crate::state::State;
use crate::tables::Effect;

/// What the answers say to the ladder. Answers to questions that are not asked say nothing.
pub(crate) fn record(guide: &Guide, state: &State, answers: &Answers) -> Record {
    let tables = &guide.tables;
    let mut record = Record {
        age: state.age().into(),
        concern: Known::from(state_of(state.concern())),
        ..Record::default()
    };
    for (at, form) in tables.forms.iter().enumerate() {
        record.forms.insert(form.clone(), state.form(at).into());
    }
    for (at, indicator) in guide.indicators.iter().enumerate() {
        record.items.insert(indicator.key.clone(), state_of(state.item(at)).into());
    }
    for (at, act) in tables.acts.iter().enumerate() {
        record.acts.insert(act.clone(), state_of(state.act(at)).into());
    }
    for (at, sign) in guide.signs.iter().enumerate() {
        record.signs.insert(sign.key.clone(), state_of(state.sign(at)).into());
    }
    for (at, urgent) in tables.urgent.iter().enumerate() {
        record.urgent.insert(urgent.clone(), state_of(state.urgent(at)).into());
    }
    for (id, answer) in answers {
        let Some(question) = tables.question_index(id.as_str()) else { continue };
        if !state.is_shown(question) {
            continue;
        }
        let spoken =
            Spoken { question: id.clone(), response: answer.response.clone(), basis: answer.basis };
        record.said.insert(id.clone(), answer.response.clone());
        let values = tables.effects.get(question).map_or(&[][..], Vec::as_slice);
        match values.get(state.value(question)) {
            Some(said) if state.value(question) != 0 => {
                said.iter().for_each(|effect| say(&mut record, guide, *effect, &spoken));
            }
            // What the answer could have said stays open, and it is known why.
            _ => values.iter().flatten().for_each(|effect| {
                leave_open(&mut record, guide, *effect, &spoken);
            }),
        }
    }
    record
}

/// What is known of one indicator.
pub(crate) fn item_state(
    guide: &Guide,
    state: &State,
    answers: &Answers,
    item: usize,
) -> ItemState {
    match state.item(item) {
        Truth::True => ItemState::Yes,
        Truth::False => ItemState::No,
        Truth::Unknown => {
            let speakers = guide.tables.speakers.get(item).into_iter().flatten();
            let shown = speakers.filter(|&&question| state.is_shown(question));
            let asked = shown.filter_map(|&question| guide.questions.get(question));
            let given = asked.filter_map(|question| answers.get(&question.id));
            given.fold(ItemState::NotAsked, |so_far, answer| more_open(so_far, &answer.response))
        }
    }
}

/// Keeps an answer beside what it says, when that is what counts in the end.
fn say(record: &mut Record, guide: &Guide, effect: Effect, spoken: &Spoken) {
    fn keep(known: Option<&mut Known<ItemState>>, yes: bool, spoken: &Spoken) {
        let said = if yes { ItemState::Yes } else { ItemState::No };
        if let Some(known) = known.filter(|known| known.value == said) {
            known.from.push(spoken.clone());
        }
    }
    match effect {
        Effect::Item(at, yes) => keep(item(record, guide, at), yes, spoken),
        Effect::Act(at, yes) => {
            let act = guide.tables.acts.get(at);
            keep(act.and_then(|act| record.acts.get_mut(act)), yes, spoken);
        }
        Effect::Sign(at, yes) => {
            let sign = guide.signs.get(at);
            keep(sign.and_then(|sign| record.signs.get_mut(&sign.key)), yes, spoken);
        }
        Effect::Urgent(at, yes) => keep(urgent(record, guide, at), yes, spoken),
        Effect::Concern(yes) => keep(Some(&mut record.concern), yes, spoken),
        Effect::Age(_) => record.age.from.push(spoken.clone()),
        Effect::Form(at, _) => {
            let form = guide.tables.forms.get(at);
            if let Some(known) = form.and_then(|form| record.forms.get_mut(form)) {
                known.from.push(spoken.clone());
            }
        }
    }
}

fn leave_open(record: &mut Record, guide: &Guide, effect: Effect, spoken: &Spoken) {
    let known = match effect {
        Effect::Item(at, _) => item(record, guide, at),
        Effect::Urgent(at, _) => urgent(record, guide, at),
        Effect::Act(at, _) => {
            let act = guide.tables.acts.get(at);
            act.and_then(|act| record.acts.get_mut(act))
        }
        Effect::Concern(_) => Some(&mut record.concern),
        Effect::Sign(at, _) => {
            let sign = guide.signs.get(at);
            sign.and_then(|sign| record.signs.get_mut(&sign.key))
        }
        Effect::Age(_) | Effect::Form(..) => None,
    };
    if let Some(known) = known.filter(|known| known.value.is_open()) {
        known.value = more_open(known.value, &spoken.response);
        if known.from.last() != Some(spoken) {
            known.from.push(spoken.clone());
        }
    }
}

fn item<'r>(record: &'r mut Record, guide: &Guide, at: usize) -> Option<&'r mut Known<ItemState>> {
    record.items.get_mut(&guide.indicators.get(at)?.key)
}

fn urgent<'r>(
    record: &'r mut Record,
    guide: &Guide,
    at: usize,
) -> Option<&'r mut Known<ItemState>> {
    record.urgent.get_mut(guide.tables.urgent.get(at)?)
}

fn state_of(truth: Truth) -> ItemState {
    match truth {
        Truth::True => ItemState::Yes,
        Truth::False => ItemState::No,
        Truth::Unknown => ItemState::NotAsked,
    }
}

/// Of several reasons to be open, the one that says most: declined, then unknown.
fn more_open(so_far: ItemState, response: &Response) -> ItemState {
    match (so_far, response) {
        (ItemState::Declined, _) | (_, Response::Declined) => ItemState::Declined,
        (ItemState::Unknown, _) | (_, Response::Unknown) => ItemState::Unknown,
        _ => so_far,
    }
}

/// Why a form is open, for the list of unknowns.
pub(super) fn form_openness(guide: &Guide, record: &Record, form: &str) -> Option<ItemState> {
    let known = record.forms.get(form).map(|known| known.value).unwrap_or_default();
    if known != FormState::Unknown {
        return None;
    }
    let question = guide.inputs.forms.get(form)?;
    let said = record.said.get(question);
    Some(said.map_or(ItemState::NotAsked, |said| more_open(ItemState::NotAsked, said)))
}
