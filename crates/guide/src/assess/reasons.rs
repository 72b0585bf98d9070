//! Which answers and which row led here, and what is unknown. Nothing is left out for brevity.

use super::gather::form_openness;
use super::result::{DimensionState, Element, Reason, Unknown, UnknownKind};
use crate::condition::Truth;
use crate::model::{DimensionKind, Fact, FactCondition, Grade, Guide, Indicator, Purpose};
use crate::record::{Age, FormState, ItemState, Record};
use crate::state::{Facts, State, Verdict, fact_bit, purpose};

/// The row first, then what it rests on, then everything else that is yes.
pub(super) fn reasons(
    guide: &Guide,
    state: &State,
    record: &Record,
    verdict: &Verdict,
    facts: Facts,
) -> Vec<Reason> {
    let Some(row) = guide.rows.get(verdict.row) else { return Vec::new() };
    let mut named = Named::default();
    named.collect(&row.when, facts);
    let mut reasons = vec![
        Reason::Row { row: row.id.clone(), basis: row.basis, facts: named.facts.clone() },
        Reason::Age { age: state.age(), answers: record.age.from.clone() },
    ];
    if state.concern() == Truth::True {
        let decides = named.facts.contains(&Fact::Concern);
        reasons.push(Reason::Concern { decides, answers: record.concern.from.clone() });
    }
    let mut evidence = forms(guide, state, record, &named);
    evidence.extend(acts(guide, state, record));
    evidence.extend(indicators(guide, state, record, verdict.set, &named));
    // A stable sort: within each half the order of the guide stays.
    evidence.sort_by_key(|reason| !decides(reason));
    reasons.extend(evidence);
    reasons
}

fn decides(reason: &Reason) -> bool {
    match reason {
        Reason::Form { decides, .. } | Reason::Indicator { decides, .. } => *decides,
        Reason::Concern { decides, .. } => *decides,
        Reason::Row { .. } | Reason::Age { .. } => true,
        Reason::Act { .. } => false,
    }
}

/// What a row names and what is there.
#[derive(Default)]
struct Named {
    facts: Vec<Fact>,
    purpose: Option<Purpose>,
}

impl Named {
    fn collect(&mut self, condition: &FactCondition, facts: Facts) {
        match condition {
            FactCondition::All(all) | FactCondition::Any(all) => {
                all.iter().for_each(|inner| self.collect(inner, facts));
            }
            FactCondition::Fact(fact) if facts & fact_bit(*fact) != 0 => self.facts.push(*fact),
            FactCondition::Purpose(purposes) if purposes.contains(&purpose(facts)) => {
                self.purpose = Some(purpose(facts));
            }
            _ => {}
        }
    }

    fn rests_on_form(&self, form: FormState) -> bool {
        match self.purpose {
            Some(Purpose::Yes) => form == FormState::Confirmed,
            Some(Purpose::Suspected) => form == FormState::Suspected,
            Some(Purpose::Open | Purpose::No) | None => false,
        }
    }

    fn rests_on(&self, kind: DimensionKind, grade: Grade, positive: bool) -> bool {
        let by_fact = self.facts.iter().any(|fact| match fact {
            Fact::Means => positive && kind.is_means(),
            Fact::Coercion => positive && kind == DimensionKind::Coercion,
            Fact::VulnerabilitySign => kind == DimensionKind::Vulnerability,
            Fact::StrongMeansSign => grade == Grade::Strong && kind.is_means(),
            Fact::StrongSign => grade == Grade::Strong,
            Fact::AnyDimension => positive,
            Fact::Concern => false,
        });
        let is_purpose = kind == DimensionKind::Exploitation && positive;
        by_fact || (is_purpose && self.purpose == Some(Purpose::Yes))
    }
}

fn forms(guide: &Guide, state: &State, record: &Record, named: &Named) -> Vec<Reason> {
    let forms = guide.tables.forms.iter().enumerate().filter_map(|(at, form)| {
        let known = state.form(at);
        let speaks = matches!(known, FormState::Confirmed | FormState::Suspected);
        speaks.then(|| Reason::Form {
            form: form.clone(),
            state: known,
            decides: named.rests_on_form(known),
            elements: vec![Element::Purpose],
            answers: record.forms.get(form).map(|known| known.from.clone()).unwrap_or_default(),
        })
    });
    forms.collect()
}

fn acts(guide: &Guide, state: &State, record: &Record) -> Vec<Reason> {
    let acts = guide.tables.acts.iter().enumerate();
    let acts = acts.filter(|(at, _)| state.act(*at) == Truth::True).map(|(_, act)| Reason::Act {
        act: act.clone(),
        elements: vec![Element::Act],
        answers: record.acts.get(act).map(|known| known.from.clone()).unwrap_or_default(),
    });
    acts.collect()
}

fn indicators(
    guide: &Guide,
    state: &State,
    record: &Record,
    set: usize,
    named: &Named,
) -> Vec<Reason> {
    let set_id = guide.sets.get(set).map(|set| set.id.as_str()).unwrap_or_default();
    let positive = (0..guide.dimensions.len())
        .map(|at| super::dimension_state(guide, state, set, at) == DimensionState::Positive)
        .collect::<Vec<_>>();
    let reason = |indicator: &Indicator| {
        let at = guide.dimensions.iter().position(|it| it.id == indicator.dimension)?;
        let kind = guide.dimensions.get(at)?.kind;
        let grade = indicator.grades.get(set_id).copied();
        let positive = positive.get(at).copied().unwrap_or(false);
        Some(Reason::Indicator {
            indicator: indicator.key.clone(),
            dimension: indicator.dimension.clone(),
            grade,
            source: indicator.source.clone(),
            decides: grade.is_some_and(|grade| named.rests_on(kind, grade, positive)),
            elements: vec![if kind.is_means() { Element::Means } else { Element::Purpose }],
            answers: record
                .items
                .get(&indicator.key)
                .map(|known| known.from.clone())
                .unwrap_or_default(),
        })
    };
    let yes = guide.indicators.iter().enumerate();
    let yes = yes.filter(|(at, _)| state.item(*at) == Truth::True);
    yes.filter_map(|(_, indicator)| reason(indicator)).collect()
}

/// Everything that is neither yes nor no and that the ladder looks at.
pub(super) fn unknown(guide: &Guide, state: &State, record: &Record, set: usize) -> Vec<Unknown> {
    let mut unknown = Vec::new();
    let mut add = |kind, id: &str, state| {
        unknown.push(Unknown { kind, id: id.to_owned(), state });
    };
    if state.age() == Age::Unknown {
        let said = record.said.get(&guide.inputs.age);
        let state = match said {
            Some(dalil_case::Response::Declined) => ItemState::Declined,
            Some(dalil_case::Response::Unknown) => ItemState::Unknown,
            _ => ItemState::NotAsked,
        };
        add(UnknownKind::Age, "age", state);
    }
    for (at, (id, question)) in guide.inputs.urgent.iter().enumerate() {
        let asked = guide.tables.question_index(question.as_str());
        if state.urgent(at) == Truth::Unknown && asked.is_some_and(|at| state.is_shown(at)) {
            add(UnknownKind::Urgent, id, open(record.urgent.get(id).map(|known| known.value)));
        }
    }
    for (at, form) in guide.tables.forms.iter().enumerate() {
        if state.form(at) == FormState::Unknown {
            let state = form_openness(guide, record, form).unwrap_or_default();
            add(UnknownKind::Form, form, state);
        }
    }
    for (at, act) in guide.tables.acts.iter().enumerate() {
        if state.act(at) == Truth::Unknown {
            add(UnknownKind::Act, act, open(record.acts.get(act).map(|known| known.value)));
        }
    }
    let set_id = guide.sets.get(set).map(|set| set.id.as_str()).unwrap_or_default();
    for (at, indicator) in guide.indicators.iter().enumerate() {
        if indicator.grades.contains_key(set_id) && state.item(at) == Truth::Unknown {
            let known = record.items.get(&indicator.key).map(|known| known.value);
            add(UnknownKind::Indicator, &indicator.key, open(known));
        }
    }
    unknown
}

fn open(known: Option<ItemState>) -> ItemState {
    known.filter(|state| state.is_open()).unwrap_or_default()
}
