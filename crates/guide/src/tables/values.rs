//! The values that an answer can take, as small numbers: 0 is open, whatever the reason.

use std::collections::BTreeSet;

use dalil_case::Response;

use super::{Effect, Tables};
use crate::condition::Condition;
use crate::model::{Guide, Kind, Question};
use crate::record::{Age, FormState};

/// The value of a response, or 0 when it says nothing.
/// A choice that is retired keeps its value: old cases mean what they meant.
pub(crate) fn value_of(guide: &Guide, question: usize, response: &Response) -> usize {
    let Some(asked) = guide.questions.get(question) else { return 0 };
    match (asked.kind, response) {
        (Kind::YesNo | Kind::Statement, Response::Yes) => 1,
        (Kind::YesNo | Kind::Statement, Response::No) => 2,
        (Kind::Choice, Response::Choice(choice)) => way(asked, choice).unwrap_or(0),
        (Kind::Number, Response::Number(number)) => {
            let cuts = guide.tables.cuts.get(question);
            1 + cuts.map_or(0, |cuts| cuts.partition_point(|cut| cut <= number))
        }
        (Kind::Date, Response::Date(_)) | (Kind::Text, Response::Text(_)) => 1,
        _ => 0,
    }
}

/// The value of a word in a condition.
pub(super) fn way(question: &Question, way: &str) -> Option<usize> {
    match question.kind {
        Kind::YesNo | Kind::Statement => match way {
            "yes" => Some(1),
            "no" => Some(2),
            _ => None,
        },
        Kind::Choice => {
            question.choices.iter().position(|choice| choice.id == way).map(|at| at + 1)
        }
        Kind::Number | Kind::Date | Kind::Text => None,
    }
}

/// By question, the numbers at which something changes.
pub(super) fn cuts(guide: &Guide) -> Vec<Vec<i64>> {
    let mut cuts = vec![BTreeSet::new(); guide.questions.len()];
    let index = |id: &str| guide.questions.iter().position(|it| it.id.as_str() == id);
    for (at, question) in guide.questions.iter().enumerate() {
        if let Some(own) = cuts.get_mut(at) {
            own.extend(question.thresholds.iter().map(|threshold| threshold.at_least));
        }
        let Some(when) = &question.when else { continue };
        when.each_leaf(&mut |leaf| {
            if let Condition::AtLeast(subject, number) = leaf
                && let Some(of_subject) = index(subject).and_then(|at| cuts.get_mut(at))
            {
                of_subject.insert(*number);
            }
        });
    }
    cuts.into_iter().map(|cuts| cuts.into_iter().collect()).collect()
}

/// By question and value, what an answer says.
pub(super) fn effects(guide: &Guide, tables: &Tables) -> Vec<Vec<Vec<Effect>>> {
    let writer = Writer { guide, tables };
    let questions = guide.questions.iter().enumerate();
    questions.map(|(at, question)| writer.of_question(at, question)).collect()
}

struct Writer<'g> {
    guide: &'g Guide,
    tables: &'g Tables,
}

impl Writer<'_> {
    fn of_question(&self, at: usize, question: &Question) -> Vec<Vec<Effect>> {
        let mut values = vec![Vec::new()];
        if question.retired {
            return values;
        }
        match question.kind {
            Kind::YesNo | Kind::Statement => {
                let mut yes =
                    self.says(&question.indicators, &question.acts, &question.signs, true);
                yes.extend(self.input(question, "yes"));
                let mut no = Vec::new();
                if question.no_closes {
                    no = self.says(&question.indicators, &question.acts, &question.signs, false);
                    no.extend(self.items(&question.closes, false));
                }
                no.extend(self.input(question, "no"));
                values.extend([yes, no]);
            }
            Kind::Choice => {
                values.extend((0..question.choices.len()).map(|at| self.of_choice(question, at)));
            }
            Kind::Number => {
                let cuts = self.tables.cuts.get(at).map_or(&[][..], Vec::as_slice);
                let classes = std::iter::once(None).chain(cuts.iter().map(Some));
                values.extend(classes.map(|reached| self.of_number(question, reached.copied())));
            }
            Kind::Date | Kind::Text => values.push(Vec::new()),
        }
        for effects in &mut values {
            settle(effects);
        }
        values
    }

    fn of_choice(&self, question: &Question, chosen: usize) -> Vec<Effect> {
        let mut effects = Vec::new();
        for (at, choice) in question.choices.iter().enumerate() {
            let is_chosen = at == chosen;
            effects.extend(self.says(&choice.indicators, &choice.acts, &choice.signs, is_chosen));
            if is_chosen {
                effects.extend(self.items(&choice.closes, false));
                effects.extend(self.input(question, &choice.id));
            }
        }
        effects
    }

    fn of_number(&self, question: &Question, reached: Option<i64>) -> Vec<Effect> {
        let thresholds = question.thresholds.iter();
        let effects = thresholds.flat_map(|threshold| {
            let is_reached = reached.is_some_and(|reached| threshold.at_least <= reached);
            self.items(&threshold.indicators, is_reached)
        });
        effects.collect()
    }

    fn says(&self, items: &[String], acts: &[String], signs: &[String], yes: bool) -> Vec<Effect> {
        let mut effects = self.items(items, yes);
        let act = |id: &String| self.tables.acts.binary_search(id).ok();
        effects.extend(acts.iter().filter_map(act).map(|at| Effect::Act(at, yes)));
        let sign = |key: &String| self.guide.signs.iter().position(|sign| sign.key == *key);
        effects.extend(signs.iter().filter_map(sign).map(|at| Effect::Sign(at, yes)));
        effects
    }

    fn items(&self, keys: &[String], yes: bool) -> Vec<Effect> {
        let found = keys.iter().filter_map(|key| self.tables.indicator_index(key));
        found.map(|at| Effect::Item(at, yes)).collect()
    }

    /// What the answer says to the inputs of the ladder.
    fn input(&self, question: &Question, way: &str) -> Vec<Effect> {
        let inputs = &self.guide.inputs;
        let mut effects = Vec::new();
        if inputs.age == question.id {
            effects.push(Effect::Age(match way {
                "adult" => Age::Adult,
                "under-18" => Age::Under18,
                "doubtful" => Age::Doubtful,
                _ => Age::Unknown,
            }));
        }
        if inputs.concern == question.id {
            effects.push(Effect::Concern(way == "yes"));
        }
        let urgent = inputs.urgent.values().enumerate().filter(|(_, id)| **id == question.id);
        effects.extend(urgent.map(|(at, _)| Effect::Urgent(at, way == "yes")));
        let forms = inputs.forms.values().enumerate().filter(|(_, id)| **id == question.id);
        effects.extend(forms.map(|(at, _)| {
            Effect::Form(
                at,
                match way {
                    "confirmed" => FormState::Confirmed,
                    "suspected" => FormState::Suspected,
                    "none" => FormState::None,
                    _ => FormState::Unknown,
                },
            )
        }));
        effects
    }
}

/// One answer says one thing to one item: yes over no.
fn settle(effects: &mut Vec<Effect>) {
    let said_yes = effects
        .iter()
        .filter_map(|effect| if let Effect::Item(at, true) = effect { Some(*at) } else { None })
        .collect::<BTreeSet<_>>();
    let mut kept = BTreeSet::new();
    effects.retain(|effect| match effect {
        Effect::Item(at, yes) => (*yes || !said_yes.contains(at)) && kept.insert(*at),
        _ => true,
    });
}
