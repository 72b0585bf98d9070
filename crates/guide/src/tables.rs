//! The guide with numbers instead of names: what an answer touches, and who waits for it.
//!
//! Built once when a pack is compiled, so that an answer costs only what depends on it.

mod terms;
mod values;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use crate::ask_next::Scene;
use crate::compile::speaks_to;
use crate::condition::Condition;
use crate::model::{Audience, Guide, SetAge};
use crate::record::{Age, FormState};

pub(crate) use terms::{Steps, Term};
pub(crate) use values::value_of;

/// What an answer says, beyond being an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    Item(usize, bool),
    Act(usize, bool),
    Sign(usize, bool),
    Urgent(usize, bool),
    Form(usize, FormState),
    Age(Age),
    Concern(bool),
}

/// A condition over numbers. `In` holds the values of a question as bits.
#[derive(Clone, Debug)]
pub(crate) enum Test {
    All(Vec<Test>),
    Any(Vec<Test>),
    Not(Box<Test>),
    In(usize, u64),
    Item(usize, bool),
}

/// Where an indicator counts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Weight {
    pub(crate) set: usize,
    pub(crate) dimension: usize,
    pub(crate) grade: usize,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Tables {
    questions: BTreeMap<String, usize>,
    indicators: BTreeMap<String, usize>,
    pub(crate) acts: Vec<String>,
    pub(crate) forms: Vec<String>,
    pub(crate) urgent: Vec<String>,
    /// By question, by value: value 0 is "open" and says nothing.
    pub(crate) effects: Vec<Vec<Vec<Effect>>>,
    /// By question: the numbers at which its value changes.
    pub(crate) cuts: Vec<Vec<i64>>,
    pub(crate) tests: Vec<Option<Test>>,
    /// By question: who must be looked at again when its value changes.
    pub(crate) dependents: Vec<Vec<usize>>,
    /// By indicator: who must be looked at again when its state changes.
    pub(crate) item_dependents: Vec<Vec<usize>>,
    /// Who must be looked at again when the age changes.
    pub(crate) age_dependents: Vec<usize>,
    /// By indicator: who speaks to it.
    pub(crate) speakers: Vec<Vec<usize>>,
    pub(crate) weights: Vec<Vec<Weight>>,
    /// By set: the forms for which it is used; empty: for all others.
    pub(crate) set_forms: Vec<Vec<usize>>,
    pub(crate) set_is_child: Vec<bool>,
    /// By set and dimension: whether the rule holds, at counts no greater than `cap`.
    pub(crate) positive: Vec<bool>,
    pub(crate) cap: usize,
    /// By grade: from how many on more make no difference to the rule.
    pub(crate) caps: [usize; 3],
    /// By set and dimension: the items with their grades.
    pub(crate) items_of: Vec<Vec<(usize, usize)>>,
    /// The rows as alternatives of bits, in their order.
    pub(crate) terms: Vec<Term>,
    /// The steps of the ladder, for adults and for children.
    pub(crate) steps: [Steps; 2],
    /// By question: every question that an answer to it can bring or take away.
    pub(crate) downstream: Vec<Vec<usize>>,
    /// What decides a question while nothing is answered: found once, tried first in every case.
    pub(crate) opening: OnceLock<Vec<Scene>>,
}

impl Tables {
    pub(crate) fn build(guide: &Guide) -> Self {
        let names = guide.questions.iter().map(|question| question.id.as_str().to_owned());
        let keys = guide.indicators.iter().map(|indicator| indicator.key.clone());
        let mut tables = Self {
            questions: names.enumerate().map(|(at, id)| (id, at)).collect(),
            indicators: keys.enumerate().map(|(at, key)| (key, at)).collect(),
            acts: acts(guide),
            forms: guide.inputs.forms.keys().cloned().collect(),
            urgent: guide.inputs.urgent.keys().cloned().collect(),
            ..Self::default()
        };
        tables.cuts = values::cuts(guide);
        tables.effects = values::effects(guide, &tables);
        tables.tests = guide
            .questions
            .iter()
            .map(|question| question.when.as_ref().map(|when| tables.test(when, guide)))
            .collect();
        tables.speakers = guide
            .indicators
            .iter()
            .map(|indicator| {
                let speaking = guide.questions.iter().enumerate();
                speaking.filter(|(_, it)| speaks_to(it, &indicator.key)).map(|(at, _)| at).collect()
            })
            .collect();
        tables.fill_dependents(guide);
        tables.fill_weights(guide);
        tables.fill_rule(guide);
        tables.fill_downstream();
        tables.terms = terms::of_rows(&guide.rows);
        tables.steps = [false, true].map(|child| Steps::of(&guide.rows, &tables.terms, child));
        tables
    }

    pub(crate) fn question_index(&self, id: &str) -> Option<usize> {
        self.questions.get(id).copied()
    }

    pub(crate) fn indicator_index(&self, key: &str) -> Option<usize> {
        self.indicators.get(key).copied()
    }

    pub(crate) fn test(&self, condition: &Condition, guide: &Guide) -> Test {
        let inner = |all: &[Condition]| all.iter().map(|it| self.test(it, guide)).collect();
        match condition {
            Condition::All(all) => Test::All(inner(all)),
            Condition::Any(any) => Test::Any(inner(any)),
            Condition::Not(not) => Test::Not(Box::new(self.test(not, guide))),
            Condition::Indicator(key, yes) => {
                Test::Item(self.indicator_index(key).unwrap_or(usize::MAX), *yes)
            }
            Condition::OneOf(subject, ways) => {
                let at = self.question_index(subject).unwrap_or(usize::MAX);
                let question = guide.questions.get(at);
                let bits = ways.iter().filter_map(|way| values::way(question?, way));
                Test::In(at, bits.fold(0, |all, value| all | (1 << value)))
            }
            Condition::AtLeast(subject, number) => {
                let at = self.question_index(subject).unwrap_or(usize::MAX);
                let cuts = self.cuts.get(at).map_or(&[][..], Vec::as_slice);
                let below = cuts.partition_point(|cut| cut < number);
                // Value 1 is "below all cuts"; value 2 + n is "at or above cut n".
                Test::In(at, u64::MAX << (below + 2))
            }
        }
    }

    fn fill_dependents(&mut self, guide: &Guide) {
        self.dependents = vec![Vec::new(); guide.questions.len()];
        self.item_dependents = vec![Vec::new(); guide.indicators.len()];
        for (at, question) in guide.questions.iter().enumerate() {
            if question.retired {
                continue;
            }
            if question.audience != Audience::Any {
                self.age_dependents.push(at);
            }
            let Some(when) = &question.when else { continue };
            when.each_leaf(&mut |leaf| {
                let waiting = match leaf {
                    Condition::OneOf(subject, _) | Condition::AtLeast(subject, _) => {
                        let subject = self.questions.get(subject);
                        subject.and_then(|&subject| self.dependents.get_mut(subject))
                    }
                    Condition::Indicator(key, _) => {
                        let item = self.indicators.get(key);
                        item.and_then(|&item| self.item_dependents.get_mut(item))
                    }
                    Condition::All(_) | Condition::Any(_) | Condition::Not(_) => None,
                };
                if let Some(waiting) = waiting
                    && waiting.last() != Some(&at)
                {
                    waiting.push(at);
                }
            });
        }
    }

    /// Dependents stand later, so going backwards each is complete before it is needed.
    fn fill_downstream(&mut self) {
        self.downstream = vec![Vec::new(); self.effects.len()];
        for at in (0..self.effects.len()).rev() {
            let mut reached = BTreeSet::new();
            let mut direct = self.dependents.get(at).cloned().unwrap_or_default();
            for effect in self.effects.get(at).into_iter().flatten().flatten() {
                match effect {
                    Effect::Item(item, _) => {
                        direct.extend(self.item_dependents.get(*item).into_iter().flatten());
                    }
                    Effect::Age(_) => direct.extend(&self.age_dependents),
                    _ => {}
                }
            }
            for next in direct {
                reached.insert(next);
                reached.extend(self.downstream.get(next).into_iter().flatten());
            }
            if let Some(downstream) = self.downstream.get_mut(at) {
                downstream.extend(reached);
            }
        }
    }

    fn fill_weights(&mut self, guide: &Guide) {
        for indicator in &guide.indicators {
            let dimension = guide.dimensions.iter().position(|it| it.id == indicator.dimension);
            let weights = guide.sets.iter().enumerate().filter_map(|(set, it)| {
                let grade = indicator.grades.get(&it.id)?.index();
                Some(Weight { set, dimension: dimension?, grade })
            });
            self.weights.push(weights.collect());
        }
        self.items_of = vec![Vec::new(); guide.sets.len() * guide.dimensions.len()];
        for (item, weights) in self.weights.iter().enumerate() {
            for weight in weights {
                let at = weight.set * guide.dimensions.len() + weight.dimension;
                if let Some(items) = self.items_of.get_mut(at) {
                    items.push((item, weight.grade));
                }
            }
        }
        for set in &guide.sets {
            let forms = set.forms.iter().filter_map(|form| self.forms.binary_search(form).ok());
            self.set_forms.push(forms.collect());
            self.set_is_child.push(set.age == SetAge::Child);
        }
    }

    fn fill_rule(&mut self, guide: &Guide) {
        let rule = &guide.dimension_rule;
        let needed = rule.positive_if_any.iter();
        let needed = needed.map(|line| line.strong + line.medium + line.weak + line.any_other);
        self.cap = needed.max().unwrap_or_default();
        for strong in 0..=self.cap {
            for medium in 0..=self.cap {
                let weak = 0..=self.cap;
                self.positive.extend(weak.map(|weak| rule.is_positive(strong, medium, weak)));
            }
        }
        // One of a grade is a sign of its own, so no cap is below one.
        self.caps = [0, 1, 2].map(|grade| {
            let more_matters = |count: usize| {
                self.each_counts().any(|mut counts| {
                    let mut fewer = counts;
                    if let (Some(more), Some(fewer)) = (counts.get_mut(grade), fewer.get_mut(grade))
                    {
                        (*more, *fewer) = (count, count - 1);
                    }
                    self.is_positive(counts) != self.is_positive(fewer)
                })
            };
            (1..=self.cap).rev().find(|&count| more_matters(count)).unwrap_or(1)
        });
    }

    fn each_counts(&self) -> impl Iterator<Item = [usize; 3]> + use<> {
        let cap = self.cap;
        (0..=cap).flat_map(move |strong| {
            (0..=cap).flat_map(move |medium| (0..=cap).map(move |weak| [strong, medium, weak]))
        })
    }

    /// The steps of the ladder at this age.
    pub(crate) fn steps(&self, is_child: bool) -> &Steps {
        let [adult, child] = &self.steps;
        if is_child { child } else { adult }
    }

    /// The dimension rule: no line needs more than `cap` of anything.
    pub(crate) fn is_positive(&self, [strong, medium, weak]: [usize; 3]) -> bool {
        let cap = self.cap;
        let at = (strong.min(cap) * (cap + 1) + medium.min(cap)) * (cap + 1) + weak.min(cap);
        self.positive.get(at).copied().unwrap_or(false)
    }
}

fn acts(guide: &Guide) -> Vec<String> {
    let of_questions = guide.questions.iter().flat_map(|question| {
        question.acts.iter().chain(question.choices.iter().flat_map(|choice| &choice.acts))
    });
    let mut acts = of_questions.cloned().collect::<Vec<_>>();
    acts.sort();
    acts.dedup();
    acts
}
